import {
  code,
  date,
  defineDocument,
  group,
  longText,
  many,
  must,
  name,
  text,
  yesNo,
} from '../../../documents/definition.ts'
import {
  addressesAndTelephone,
  author,
  childIdentityCode,
  childName,
  childSecurityBan,
  contactDetails,
  personName,
  statutoryExplanation,
} from '../../../documents/parts.ts'

/** Child welfare notification (LSL 25 §), one per child. */
export const childWelfareNotification = defineDocument({
  number: '4009',
  structure: '1.2.246.537.6.1506.4009.2023.4.28',
  root: 'lastensuojeluilmoitus',
  words: ['Lastensuojeluilmoitus', 'Barnskyddsanmälan', 'Child welfare notification'],
  freeText: 'asiasisalto',
  rules: [
    {
      name: 'anonymous-reporter-is-not-named',
      kind: 'relevant',
      fields: ['ilmoittaja.henkilo'],
      when: (notification) => notification.anonyymi_ilmoitus !== true,
    },
  ],
  fields: {
    asiakas: must(
      group(
        'Asiakas',
        'Klient',
        'Child that the notification is about',
        {
          ...childName,
          henkilotunnus: childIdentityCode,
          ika: text('Ikä', 'Ålder', 'Age'),
          turvakielto: childSecurityBan,
          yhteystiedot: contactDetails(addressesAndTelephone, { masking: 'whereabouts' }),
          // What a reporter often knows and the structure has no place for.
          schoolOrDayCare: text('Koulu tai päiväkoti', 'Skola eller daghem', 'School or day care', {
            national: false,
            masking: 'whereabouts',
          }),
          siblings: longText('Sisarukset', 'Syskon', 'Siblings', { national: false }),
          languages: text(
            'Äidinkieli ja tulkin tarve',
            'Modersmål och behov av tolk',
            'Mother tongue and need for an interpreter',
            {
              national: false,
            },
          ),
        },
        { title: ['Lapsi, josta ilmoitus tehdään', 'Det barn som anmälan gäller'] },
      ),
    ),
    tiedot_lapsen_asumisesta: group(
      'Tiedot lapsen asumisesta',
      'Uppgifter om barnets boende',
      'Where the child lives',
      {
        lapsen_asuminen: code('1203', 'Lapsen asuminen', 'Barnets boende', 'Where does the child live?', {
          title: ['Missä lapsi asuu?', 'Var bor barnet?'],
        }),
        lapsen_asumisen_kuvaus: longText(
          'Lapsen asumisen kuvaus',
          'Beskrivning av barnets boende',
          'More about where the child lives',
          { title: ['Muut tiedot lapsen asumisesta', 'Andra uppgifter om barnets boende'] },
        ),
      },
    ),
    huoltaja_tai_muu_lapsen_hoidosta_vastaava_henkilo: many(
      group(
        'Huoltaja tai muu lapsen hoidosta vastaava henkilö',
        'Vårdnadshavare eller annan person som svarar för barnets vård',
        'Custodian or other person who takes care of the child',
        {
          ...personName,
          yhteystiedot: contactDetails(addressesAndTelephone, { masking: 'whereabouts' }),
          kuvaus: text('Kuvaus', 'Beskrivning', 'Relation to the child', {
            title: ['Suhde lapseen', 'Relation till barnet'],
          }),
        },
      ),
    ),
    anonyymi_ilmoitus: yesNo(
      'Anonyymi ilmoitus',
      'Anonym anmälan',
      'The reporter is a private person who gives no name or contact details',
      {
        title: [
          'Ilmoittaja on yksityishenkilö, joka ei ilmoita nimeään eikä yhteystietojaan',
          'Anmälaren är en privatperson, som inte uppger namn eller kontaktuppgifter',
        ],
      },
    ),
    ilmoittaja: many(
      group('Ilmoittaja', 'Anmälare', 'Reporter', {
        henkilo: group(
          'Henkilö',
          'Person',
          'Person',
          {
            ...personName,
            tehtavanimike: text('Tehtävänimike', 'Uppgiftsbeteckning', 'Job title'),
            organisaatio: name('Organisaatio', 'Organisation', 'Organisation'),
            yhteystiedot: contactDetails(addressesAndTelephone),
          },
          { headless: true, masking: 'reporter' },
        ),
        taho: code('1243', 'Taho', 'Aktör', 'Kind of reporter', { title: ['Ilmoittajataho', 'Den som gör anmälan'] }),
        kuvaus: longText('Kuvaus', 'Beskrivning', 'Description of the reporter', {
          title: ['Ilmoittajatahon kuvaus', 'Beskrivning av den som gör anmälan'],
          masking: 'reporter',
        }),
        ilmoittajan_tietojen_salassapito: yesNo(
          'Ilmoittajan tietojen salassapito',
          'Sekretessbeläggning av anmälarens uppgifter',
          'The reporter asks that their details are kept secret',
          {
            title: [
              'Ilmoittaja pyytää, että hänen tietonsa pidetään salassa',
              'Anmälaren begär att hans eller hennes uppgifter ska hemlighållas',
            ],
          },
        ),
        salassapidon_perustelut: longText(
          'Salassapidon perustelut',
          'Grunder för sekretess',
          'Reasons for the request',
          { title: ['Perustelut pyynnölle', 'Motiveringar till begäran'], masking: 'reporter' },
        ),
      }),
    ),
    ilmoittamispaivamaara: date('Ilmoittamispäivämäärä', 'Anmälningsdatum', 'Date of the notification'),
    asiasisalto: must(
      longText('Asiasisältö', 'Sakinnehåll', 'What the notification tells', {
        title: ['Lastensuojeluilmoituksen sisältö', 'Innehåll i barnskyddsanmälan'],
      }),
    ),
    lapselle_on_kerrottu_lastensuojeluilmoituksesta: yesNo(
      'Lapselle on kerrottu lastensuojeluilmoituksesta',
      'Man har berättat om barnskyddsanmälan till barnet',
      'The child has been told of the notification',
    ),
    ainakin_toiselle_huoltajalle_on_kerrottu_lastensuojeluilmoituksesta: yesNo(
      'Ainakin toiselle huoltajalle on kerrottu lastensuojeluilmoituksesta',
      'Man har berättat om barnskyddsanmälan åtminstone till den ena vårdnadshavaren',
      'At least one custodian has been told of the notification',
    ),
    lisatiedot_lapselle_jatai_huoltajille_kertomisesta: longText(
      'Lisätiedot lapselle ja/tai huoltajille kertomisesta',
      'Tilläggsuppgifter om det som har berättats till barnet och/eller vårdnadshavaren',
      'More about telling the child and the custodians',
    ),
    lakiselostus: statutoryExplanation,
    laatija: author(),
  },
})
