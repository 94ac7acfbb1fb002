import { familyLawServices } from '../../../documents/codes.ts'
import { code, date, defineDocument, longText, many, must } from '../../../documents/definition.ts'
import {
  author,
  childWithEitherCode,
  dayOfWriting,
  oneChild,
  serviceTask,
  socialService,
} from '../../../documents/parts.ts'

/** Entry on the initiation of the matter (SHL 34 §). */
export const entryOnInitiation = defineDocument({
  number: '19001',
  structure: '1.2.246.537.6.1506.19001.2023.10.30',
  root: 'merkinta_asian_vireilletulosta',
  words: [
    'Merkintä asian vireilletulosta',
    'Anteckning om inledande behandling av ärende',
    'Entry on the initiation of the matter',
  ],
  freeText: 'kuvaus_asian_vireilletulosta',
  rules: [
    oneChild,
    {
      name: 'urgency-unless-family-law',
      kind: 'required',
      fields: ['arvio_asian_kiireellisyydesta'],
      when: (entry) => entry.palvelutehtava?.some((task) => task.code !== familyLawServices) ?? false,
    },
  ],
  fields: {
    asiakas: must(many(childWithEitherCode())),
    palvelutehtava: must(many(serviceTask)),
    sosiaalipalvelu: many(socialService),
    vireilletulopaiva: must(date('Vireilletulopäivä', 'Datum för inledande', 'Date of initiation')),
    kuvaus_asian_vireilletulosta: longText(
      'Kuvaus asian vireilletulosta',
      'Beskrivning av inledningen av ärendet',
      'How the matter was initiated',
    ),
    vireilletulon_syyt: many(
      code('1282', 'Vireilletulon syyt', 'Orsaker till inledning', 'Reasons for the initiation', {
        only: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '99'],
      }),
    ),
    lastensuojelullinen_huoli: many(
      code(
        '1251',
        'Lastensuojelullinen huoli',
        'Barnskyddsrelaterat bekymmer',
        'Reasons for which the child welfare matter was initiated',
        {
          title: [
            'Syyt, joiden perusteella lastensuojeluasia tuli vireille',
            'Orsaker till att barnskyddsärendet inleddes',
          ],
        },
      ),
    ),
    toimenpiteet: longText('Toimenpiteet', 'Åtgärder', 'Measures taken on the initiation and next steps agreed', {
      title: [
        'Vireilletulon perusteella tehdyt toimenpiteet ja sovitut jatkotoimenpiteet',
        'Åtgärder och överenskomna fortsatta åtgärder som vidtagits när ärendet har inletts',
      ],
    }),
    arvio_asian_kiireellisyydesta: code(
      '1252',
      'Arvio asian kiireellisyydestä',
      'Bedömning av ärendets skyndsamhet',
      'Urgency of the matter',
      { conditional: true },
    ),
    kiireellisyyden_peruste: longText(
      'Kiireellisyyden peruste',
      'Grund för graden av brådska',
      'Ground for the urgency',
    ),
    paivamaara: dayOfWriting,
    laatija: must(author()),
  },
})
