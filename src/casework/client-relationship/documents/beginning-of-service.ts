import { date, defineDocument, longText, many, must } from '../../../documents/definition.ts'
import {
  author,
  childWithEitherCode,
  dayOfWriting,
  oneChild,
  serviceTask,
  socialService,
} from '../../../documents/parts.ts'

/** Entry on the beginning of a social service. */
export const beginningOfService = defineDocument({
  number: '19002',
  structure: '1.2.246.537.6.1506.19002.2022.1.10',
  root: 'merkinta_sosiaalipalvelun_alkamisesta',
  words: [
    'Merkintä sosiaalipalvelun alkamisesta',
    'Anteckning om inledande av socialservice',
    'Entry on the beginning of a social service',
  ],
  freeText: 'lisatiedot',
  rules: [oneChild],
  fields: {
    asiakas: must(many(childWithEitherCode())),
    palvelutehtava: must(serviceTask),
    sosiaalipalvelu: must(socialService),
    sosiaalipalvelun_alkamispaiva: must(
      date('Sosiaalipalvelun alkamispäivä', 'Inledningsdatum för socialservicen', 'Start of the social service'),
    ),
    lisatiedot: longText('Lisätiedot', 'Tilläggsuppgifter', 'More information'),
    paivamaara: dayOfWriting,
    laatija: must(author()),
  },
})
