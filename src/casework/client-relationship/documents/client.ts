import { systems } from '../../../documents/code-systems.ts'
import { code, date, group, many, must, text, yesNo } from '../../../documents/definition.ts'
import {
  address,
  addresses,
  childName,
  childSecurityBan,
  contactDetails,
  eitherCode,
  eitherCodeRule,
  email,
  period,
  periodInOrder,
  telephone,
} from '../../../documents/parts.ts'

/** The child in the client relationship document: the fullest of the variants. */
export const clientInRelationship = group(
  'Asiakas',
  'Klient',
  'Child',
  {
    ...childName,
    henkilonnimi: many(
      group('Henkilönnimi', 'Personbenämning', 'Other name of the person', {
        nimi: must(text('Nimi', 'Namn', 'Name')),
        nimilaji: code('1207', 'Nimilaji', 'Namnslag', 'Kind of name'),
      }),
    ),
    ...eitherCode,
    syntymaaika: date('Syntymäaika', 'Födelsetid', 'Date of birth', {
      conditional: true,
      prefill: 'child.date-of-birth',
    }),
    sukupuoli: code(systems.sex, 'Sukupuoli', 'Kön', 'Sex'),
    kansalaisuus: many(code('97', 'Kansalaisuus', 'Medborgarskap', 'Citizenship')),
    ammatti: text('Ammatti', 'Yrke', 'Occupation'),
    aidinkieli: many(code(systems.language, 'Äidinkieli', 'Modersmål', 'Mother tongue')),
    asiointikieli: code(systems.language, 'Asiointikieli', 'Kontaktspråk', 'Language of contact', {
      only: ['FI', 'SV'],
    }),
    tulkkaustiedot: group('Tulkkaustiedot', 'Tolkningsinformation', 'Interpretation', {
      tulkkauksen_tarve: yesNo('Tulkkauksen tarve', 'Behov av tolkning', 'Needs interpretation'),
      tulkkauskieli: many(code(systems.language, 'Tulkkauskieli', 'Tolkningsspråk', 'Language of interpretation')),
      tulkkausmenetelma: text('Tulkkausmenetelmä', 'Tolkningsmetod', 'Method of interpretation'),
    }),
    erityisryhma: code('1229', 'Erityisryhmä', 'Specialgrupp', 'Special group'),
    kotikunta: group(
      'Kotikunta',
      'Hemkommun',
      'Municipality of residence',
      {
        kunta: code('21', 'Kunta', 'Kommun', 'Municipality'),
        kuntaan_muutto: date('Kuntaan muutto', 'Flyttning till kommunen', 'Moved in on'),
      },
      { masking: 'whereabouts' },
    ),
    tilapainen_asuinkunta: many(
      group(
        'Tilapäinen asuinkunta',
        'Tillfällig hemkommun',
        'Temporary municipality of residence',
        {
          kunta: code('21', 'Kunta', 'Kommun', 'Municipality'),
          kuntaan_muutto: date('Kuntaan muutto', 'Flyttning till kommunen', 'Moved in on'),
          kunnasta_muutto: date('Kunnasta muutto', 'Flyttning från kommunen', 'Moved away on'),
        },
        { masking: 'whereabouts' },
      ),
    ),
    turvakielto: must(childSecurityBan),
    turvakiellon_paattymispaiva: date(
      'Turvakiellon päättymispäivä',
      'Spärrmarkeringens avslutningsdatum',
      'End of the security ban',
    ),
    salaiset_yhteystiedot: yesNo('Salaiset yhteystiedot', 'Hemliga kontaktuppgifter', 'Secret contact details', {
      masking: 'whereabouts',
    }),
    yhteystiedot: contactDetails({
      osoite: addresses,
      tilapainen_osoite: group('Tilapäinen osoite', 'Tillfällig adress', 'Temporary address', {
        ...address,
        voimassaolo: group('Voimassaolo', 'Giltighet', 'Validity', period, { rules: [periodInOrder] }),
      }),
      yhteysosoite: group('Yhteysosoite', 'Kontaktadress', 'Contact address', address),
      puhelinnumero: telephone,
      sahkopostiosoite: email,
    }),
    asunnottomuus: code('1285', 'Asunnottomuus', 'Bostadslöshet', 'Homelessness'),
    asiakkaalla_on_oikeus_erityiseen_tukeen: yesNo(
      'Asiakkaalla on oikeus erityiseen tukeen',
      'Klienten har rätt till särskilt stöd',
      'The child has a right to special support',
    ),
    siviilisaaty: code('75', 'Siviilisääty', 'Civilstånd', 'Marital status'),
    elaa_avoliitossa: yesNo('Elää avoliitossa', 'Lever i samboförhållande', 'Lives with a partner', {
      conditional: true,
    }),
  },
  { rules: [eitherCodeRule] },
)
