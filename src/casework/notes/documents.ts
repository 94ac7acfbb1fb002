import { code, defineDocument, group, longText, many, moment, must, text } from '../../documents/definition.ts'
import {
  author,
  childWithEitherCode,
  dayOfWriting,
  oneChild,
  serviceTask,
  socialService,
} from '../../documents/parts.ts'

/** Case note on a meeting or contact. */
export const meetingOrContactNote = defineDocument({
  number: '19005',
  structure: '1.2.246.537.6.1506.19005.2022.1.10',
  root: 'merkinta_tapaamisesta_tai_yhteydenotosta',
  words: [
    'Merkintä tapaamisesta tai yhteydenotosta',
    'Anteckning om möte eller kontakt',
    'Case note on a meeting or contact',
  ],
  freeText: 'sovitut_asiat',
  rules: [oneChild],
  fields: {
    asiakas: must(many(childWithEitherCode())),
    asiakaskertomusmerkinta: must(
      group(
        'Asiakaskertomusmerkintä',
        'Anteckning i en klientjournal',
        'Case note',
        {
          palvelutehtava: must(serviceTask),
          sosiaalipalvelu: many(socialService),
          tapahtuma: group(
            'Tapahtuma',
            'Händelse',
            'Event',
            {
              ajanjakso: group(
                'Ajanjakso',
                'Tidsperiod',
                'Time of the meeting or contact',
                {
                  alkamishetki: moment('Alkamishetki', 'Inledningstidpunkt', 'Began at'),
                  paattymishetki: moment('Päättymishetki', 'Avslutningstidpunkt', 'Ended at'),
                },
                {
                  rules: [{ name: 'meeting-in-order', kind: 'in-order', fields: ['alkamishetki', 'paattymishetki'] }],
                  title: ['Tapaamisen tai yhteydenoton ajankohta', 'Tidpunkt för mötet eller kontakten'],
                },
              ),
              asiointitapa: many(
                code('1250', 'Asiointitapa', 'Typ av kontakt', 'Manner of the meeting or contact', {
                  title: ['Tapaamisen tai yhteydenoton tapa', 'Metod för mötet eller kontakten'],
                }),
              ),
              paikka: text('Paikka', 'Plats', 'Place of the meeting', { title: ['Tapaamispaikka', 'Mötesplats'] }),
              osallistujat: longText('Osallistujat', 'Deltagare', 'Persons who took part in the meeting', {
                title: ['Tapaamiseen osallistuneet henkilöt', 'Personer som deltog i mötet'],
              }),
              kuvaus: longText('Kuvaus', 'Beskrivning', 'Description of the meeting or contact', {
                title: ['Tapaamisen tai yhteydenoton kuvaus', 'Beskrivning av mötet eller kontakten'],
              }),
            },
            { headless: true },
          ),
        },
        { headless: true },
      ),
    ),
    sovitut_asiat: longText('Sovitut asiat', 'Överenskomna frågor', 'What was agreed'),
    paivamaara: dayOfWriting,
    laatija: must(author()),
  },
})
