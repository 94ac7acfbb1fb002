import { shelterService } from '../../../documents/codes.ts'
import {
  code,
  date,
  defineDocument,
  group,
  heading,
  identifier,
  longText,
  many,
  must,
  yesNo,
} from '../../../documents/definition.ts'
import { clientInRelationship } from './client.ts'
import { relatedPerson } from './related-persons.ts'
import { organisersUnit, responsibleWorker, taskWithUnits } from './service-units.ts'

type Relationship = {
  readonly sosiaalihuollon_asiakkuus?: { readonly vanha_asiakkuus?: boolean | undefined } | undefined
}

/** A relationship of the time before the county had its present system, taken in to be archived. */
function isOld(document: Relationship): boolean {
  return document.sosiaalihuollon_asiakkuus?.vanha_asiakkuus === true
}

function isCurrent(document: Relationship): boolean {
  return !isOld(document)
}

/** Client relationship document (ATL 41 §): one per client, a new version when facts change. */
export const clientRelationshipDocument = defineDocument({
  number: '1505.1',
  structure: '1.2.246.537.6.1505.1.2023.6.1',
  root: 'asiakkuusasiakirja',
  words: ['Asiakkuusasiakirja', 'Klientrelationshandling', 'Client relationship document'],
  rules: [
    {
      name: 'identifier-unless-old-relationship',
      kind: 'required',
      fields: ['asiakkuuden_yksilointitunnus'],
      when: isCurrent,
    },
    {
      name: 'identity-code-of-old-relationship',
      kind: 'required',
      stops: 'export',
      fields: ['asiakas.henkilotunnus'],
      when: isOld,
    },
    { name: 'date-of-birth-of-old-relationship', kind: 'required', fields: ['asiakas.syntymaaika'], when: isOld },
    {
      name: 'cohabitation-in-shelter',
      kind: 'required',
      fields: ['asiakas.elaa_avoliitossa'],
      when: (relationship) =>
        relationship.sosiaalihuollon_palvelutehtava?.some((task) =>
          task.palveluntuottaja?.some((provider) =>
            provider.sosiaalipalvelu?.some((service) => service.code === shelterService),
          ),
        ) ?? false,
    },
    {
      name: 'operating-unit-unless-old-relationship',
      kind: 'required',
      fields: ['palvelunjarjestajan_toimintayksikko'],
      when: isCurrent,
    },
    {
      name: 'service-task-unless-old-relationship',
      kind: 'required',
      fields: ['sosiaalihuollon_palvelutehtava'],
      when: isCurrent,
    },
    {
      name: 'some-unit-of-the-organiser',
      kind: 'one-of',
      fields: [
        'palvelunjarjestajan_palveluyksikko',
        'sosiaalihuollon_palvelutehtava.palvelunjarjestajan_palveluyksikko',
      ],
    },
    {
      name: 'security-ban-withholds-whereabouts',
      kind: 'withheld',
      when: (relationship) => relationship.asiakas?.turvakielto === true,
      fields: [
        'asiakas.kotikunta',
        'asiakas.tilapainen_asuinkunta',
        'asiakas.yhteystiedot.osoite',
        'asiakas.yhteystiedot.tilapainen_osoite',
        'asiakas.yhteystiedot.sahkopostiosoite',
      ],
    },
  ],
  fields: {
    asiakkuuden_yksilointitunnus: identifier(
      'Asiakkuuden yksilöintitunnus',
      'Klientrelationens identifikationskod',
      'Identifier of the client relationship',
      { conditional: true, prefill: 'client-relationship.id' },
    ),
    riskitieto: many(
      group(
        'Riskitieto',
        'Riskinformation',
        'Risk information',
        {
          riskin_kuvaus: longText('Riskin kuvaus', 'Beskrivning av risken', 'Description of the risk'),
          riskitiedon_alkamispaiva: date(
            'Riskitiedon alkamispäivä',
            'Datum för inledning av riskinformationen',
            'Risk information from',
          ),
          voimassa_maaraajan: yesNo('Voimassa määräajan', 'Gäller för en bestämd tid', 'In force for a fixed time'),
          maaraaikaisen_riskitiedon_paattymispaiva: date(
            'Määräaikaisen riskitiedon päättymispäivä',
            'Datum för avslutning av den tidsbestämda riskinformationen',
            'End of the temporary risk information',
          ),
        },
        {
          rules: [
            {
              name: 'risk-period-in-order',
              kind: 'in-order',
              fields: ['riskitiedon_alkamispaiva', 'maaraaikaisen_riskitiedon_paattymispaiva'],
            },
          ],
        },
      ),
    ),
    asiakirjojen_tiedoksianto: longText(
      'Asiakirjojen tiedoksianto',
      'Delgivning av handlingar',
      'How documents are served',
    ),
    asiakas: must(clientInRelationship),
    asiakkaaseen_liittyvat_henkilot: many(relatedPerson),
    sosiaalihuollon_asiakkuus: heading(
      'Sosiaalihuollon asiakkuus',
      'Klientrelation inom socialvården',
      'Social welfare client relationship',
      {
        vanha_asiakkuus: yesNo('Vanha asiakkuus', 'Gammal klientrelation', 'Old client relationship', {
          conditional: true,
        }),
        asiakkuuden_alkamispvm: must(
          date('Asiakkuuden alkamispvm', 'Inledningsdatum för klientrelationen', 'Start of the client relationship', {
            prefill: 'client-relationship.began-on',
          }),
        ),
        asiakkuuden_paattymispvm: date(
          'Asiakkuuden päättymispvm',
          'Avslutningsdatum för klientrelationen',
          'End of the client relationship',
          { conditional: true },
        ),
        asiakkuuden_paattymisen_perustelu: longText(
          'Asiakkuuden päättymisen perustelu',
          'Motivering till att klientrelationen avslutas',
          'Reasons for ending the client relationship',
        ),
      },
      {
        rules: [
          {
            name: 'end-day-when-ended',
            kind: 'required',
            fields: ['asiakkuuden_paattymispvm'],
            when: (relationship) => relationship.asiakkuuden_paattymisen_perustelu !== undefined,
          },
          {
            name: 'relationship-period-in-order',
            kind: 'in-order',
            fields: ['asiakkuuden_alkamispvm', 'asiakkuuden_paattymispvm'],
          },
        ],
      },
    ),
    palvelunjarjestajan_toimintayksikko: code(
      '202',
      'Palvelunjärjestäjän toimintayksikkö',
      'Tjänsteanordnarens verksamhetsenhet',
      'Operating unit of the organiser',
      { conditional: true, prefill: 'county.unit' },
    ),
    palvelunjarjestajan_palveluyksikko: many(organisersUnit),
    palveluista_vastaava_tyontekija: many(responsibleWorker),
    sosiaalihuollon_palvelutehtava: many(taskWithUnits),
    lastensuojelun_asiakkuus: heading(
      'Lastensuojelun asiakkuus',
      'Klientrelation inom barnskyddet',
      'Child welfare client relationship',
      {
        lastensuojelun_asiakkuuden_alkamispvm: date(
          'Lastensuojelun asiakkuuden alkamispvm',
          'Inledningsdatum för klientrelationen inom barnskyddet',
          'Start of the child welfare client relationship',
          { prefill: 'client-relationship.child-welfare-began-on' },
        ),
        lastensuojelun_asiakkuuden_paattymispvm: date(
          'Lastensuojelun asiakkuuden päättymispvm',
          'Avslutningsdatum för klientrelationen inom barnskyddet',
          'End of the child welfare client relationship',
        ),
      },
      {
        rules: [
          {
            name: 'child-welfare-period-in-order',
            kind: 'in-order',
            fields: ['lastensuojelun_asiakkuuden_alkamispvm', 'lastensuojelun_asiakkuuden_paattymispvm'],
          },
        ],
      },
    ),
  },
})
