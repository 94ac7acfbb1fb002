import { code, type Details, date, group, identifier, many, must, name } from '../../../documents/definition.ts'
import {
  addressesTelephoneEmail,
  contactDetails,
  personName,
  serviceTask,
  socialService,
  telephone,
} from '../../../documents/parts.ts'

const unitPeriodInOrder = {
  name: 'unit-period-in-order',
  kind: 'in-order',
  fields: ['asiakkuuden_alkamispvm', 'asiakkuuden_paattymispvm'],
} as const

/** Which unit, and from when until when the child is its client. */
const unitAndPeriod = {
  palveluyksikon_nimi: must(code('202', 'Palveluyksikön nimi', 'Serviceenhetens namn', 'Name of the service unit')),
  asiakkuuden_alkamispvm: must(
    date(
      'Asiakkuuden alkamispvm',
      'Inledningstidpunkt för klientrelationen',
      'Start of the client relationship in the unit',
      { title: ['Palveluyksikön asiakkuuden alkamispvm', 'Inledningsdatum för serviceenhetens klientrelation'] },
    ),
  ),
  asiakkuuden_paattymispvm: date(
    'Asiakkuuden päättymispvm',
    'Avslutningstidpunkt för klientrelationen',
    'End of the client relationship in the unit',
    { title: ['Palveluyksikön asiakkuuden päättymispvm', 'Avslutningsdatum för serviceenhetens klientrelation'] },
  ),
}

/** A person of the unit to get in touch with. The heading over the number is not shown, save for subcontractors. */
function contactPerson(details: Details = { headless: true }) {
  return many(
    group('Yhteyshenkilö', 'Kontaktperson', 'Contact person', {
      ...personName,
      yhteystiedot: contactDetails({ puhelinnumero: telephone }, details),
    }),
  )
}

function organisersUnitWith(contactTitle: Details) {
  return group(
    'Palvelunjärjestäjän palveluyksikkö',
    'Tjänsteanordnarens serviceenhet',
    'Service unit of the organiser',
    {
      ...unitAndPeriod,
      yhteystiedot: contactDetails(addressesTelephoneEmail, contactTitle),
      yhteyshenkilo: contactPerson(),
    },
    { conditional: true, rules: [unitPeriodInOrder] },
  )
}

/** A service unit of the organiser, on the document itself. */
export const organisersUnit = organisersUnitWith({})

const subcontractor = group(
  'Palveluntoteuttaja',
  'Servicegivare',
  'Service unit of a subcontracted provider',
  {
    sosiaalipalvelu: many(socialService),
    ...unitAndPeriod,
    yhteystiedot: contactDetails(addressesTelephoneEmail),
    yhteyshenkilo: contactPerson({}),
  },
  {
    title: [
      'Alihankkijana toimivan palveluntuottajan palveluyksikkö',
      'Serviceenhet för en tjänsteproducent som fungerar som underleverantör',
    ],
    conditional: true,
    rules: [unitPeriodInOrder],
  },
)

/** The unit that produces the service. A subcontractor stands under its provider, so never without one. */
const provider = group(
  'Palveluntuottaja',
  'Tjänsteproducent',
  'Service unit of the provider',
  {
    sosiaalipalvelu: many(socialService),
    ...unitAndPeriod,
    yhteystiedot: contactDetails(addressesTelephoneEmail),
    yhteyshenkilo: contactPerson(),
    palveluntoteuttaja: many(subcontractor),
  },
  {
    title: ['Palveluntuottajan palveluyksikkö', 'Tjänsteproducentens serviceenhet'],
    conditional: true,
    rules: [unitPeriodInOrder],
  },
)

/** A service task with the units that organise, produce and carry it out. */
export const taskWithUnits = group(
  'Sosiaalihuollon palvelutehtävä',
  'Serviceuppgift inom socialvården',
  'Social welfare service task',
  {
    palvelutehtava: must(serviceTask),
    palvelunjarjestajan_palveluyksikko: many(
      organisersUnitWith({ title: ['Palveluyksikön yhteystiedot', 'Serviceenhetens kontaktuppgifter'] }),
    ),
    palveluntuottaja: many(provider),
  },
  { conditional: true },
)

/** The worker who answers for the services: in child welfare the responsible social worker. */
export const responsibleWorker = group(
  'Palveluista vastaava työntekijä',
  'Den arbetstagare som ansvarar för servicen',
  'Worker responsible for the services',
  {
    sukunimi: must(
      name('Sukunimi', 'Efternamn', 'Last name of the responsible worker', {
        title: [
          'Palveluista vastaavan työntekijän sukunimi',
          'Efternamn på den yrkesutbildade person som ansvarar för servicen',
        ],
        prefill: 'worker.last-name',
      }),
    ),
    etunimet: must(
      name('Etunimet', 'Samtliga förnamn', 'First names of the responsible worker', {
        title: [
          'Palveluista vastaavan työntekijän etunimet',
          'Förnamn på den yrkesutbildade person som ansvarar för servicen',
        ],
        prefill: 'worker.first-names',
      }),
    ),
    palveluyksikko: code('202', 'Palveluyksikkö', 'Serviceenhet', 'Service unit of the responsible worker', {
      title: [
        'Palveluista vastaavan työntekijän palveluyksikkö',
        'Serviceenhet för den yrkesutbildade person som ansvarar för servicen',
      ],
      prefill: 'worker.unit',
    }),
    yhteystiedot: contactDetails(addressesTelephoneEmail, {
      title: [
        'Palveluista vastaavan työntekijän yhteystiedot',
        'Kontaktuppgifter för den yrkesutbildade person som ansvarar för servicen',
      ],
    }),
    rekisterointitunnus: identifier(
      'Rekisteröintitunnus',
      'Registreringskod',
      'Registration number of the responsible worker',
      {
        title: [
          'Palveluista vastaavan työntekijän rekisteröintinumero',
          'Registreringsnummer för den yrkesutbildade person som ansvarar för servicen',
        ],
        prefill: 'worker.registration',
      },
    ),
  },
)
