import { type CodeList, entry, example, list, unverified } from './code-list-entries.ts'
import { systems } from './code-systems.ts'

// Lists that are not of social welfare. Registers hold more than a program can carry: any code of theirs may come.

export const generalLists: readonly CodeList[] = [
  list(
    '202',
    'register',
    'SOTE-organisaatiorekisteri',
    'SOTE-organisationsregister',
    'Register of social and health care organisations',
    [],
  ),
  list('21', 'register', 'Kuntakoodit', 'Kommunkoder', 'Municipalities', []),
  list('97', 'register', 'Maakoodisto', 'Kodsystem för land', 'Countries', []),
  list(systems.language, 'register', 'Kielikoodisto', 'Kodsystem för språk', 'Languages', [
    entry('FI', 'Suomi', 'Finska', 'Finnish'),
    entry('SV', 'Ruotsi', 'Svenska', 'Swedish'),
  ]),
  list(systems.sex, 'partial', 'Sukupuoli', 'Kön', 'Sex', [
    example('1', 'Mies', 'Man', 'Male'),
    unverified('female', 'Nainen', 'Kvinna', 'Female'),
    unverified('not-known', 'Ei tiedossa', 'Uppgift saknas', 'Not known'),
  ]),
  list('75', 'partial', 'Siviilisääty', 'Civilstånd', 'Marital status', [
    example('1', 'Naimaton', 'Ogift', 'Unmarried'),
    unverified('married', 'Avioliitossa', 'Gift', 'Married'),
    unverified('other', 'Muu siviilisääty', 'Annat civilstånd', 'Other marital status'),
  ]),
  list('1207', 'partial', 'Nimilaji', 'Namntyp', 'Kind of name', [
    example('5', 'Entinen sukunimi', 'Tidigare efternamn', 'Former last name'),
    unverified('former-first-name', 'Entinen etunimi', 'Tidigare förnamn', 'Former first name'),
    unverified('call-name', 'Kutsumanimi', 'Tilltalsnamn', 'Name used'),
  ]),
  list(systems.signature, 'partial', 'Allekirjoitus', 'Underskrift', 'Signature', [
    example(
      '1',
      'Asiakirja on allekirjoitettu sähköisesti',
      'Handlingen har undertecknats elektroniskt',
      'The document is signed electronically',
    ),
  ]),
]
