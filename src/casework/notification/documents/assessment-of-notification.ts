import { code, defineDocument, heading, longText, many, must, yesNo } from '../../../documents/definition.ts'
import { author, childWithEitherCode, dayOfWriting, statutoryExplanation } from '../../../documents/parts.ts'

/** Assessment of a child welfare notification: urgency and what was done (LSL 26 §). */
export const assessmentOfNotification = defineDocument({
  number: '1006',
  structure: '1.2.246.537.6.1506.1006.2023.5.31',
  root: 'lastensuojeluilmoituksen_arvio',
  words: [
    'Lastensuojeluilmoituksen arvio',
    'Bedömning av barnskyddsanmälan',
    'Assessment of a child welfare notification',
  ],
  freeText: 'lisatiedot',
  rules: [],
  fields: {
    asiakas: must(
      childWithEitherCode({ title: ['Lapsi, josta ilmoitus on tehty', 'Barn om vilken anmälan har gjorts'] }),
    ),
    aiemmat_ilmoitukset_ja_yhteydenotot: must(
      yesNo(
        'Aiemmat ilmoitukset ja yhteydenotot',
        'Tidigare anmälningar och kontakter',
        'There has been an earlier child welfare notification or Social Welfare Act contact about the child',
        {
          title: [
            'Lapsesta on tehty aiemmin lastensuojeluilmoitus tai sosiaalihuoltolain mukainen yhteydenotto',
            'En barnskyddsanmälan eller kontakt enligt socialvårdslagen har tidigare gjorts om barnet',
          ],
        },
      ),
    ),
    lapsen_asiakkuus: heading('Lapsen asiakkuus', 'Barnets klientrelation', 'The child’s client relationship', {
      lapsi_on_ollut_aiemmin_lastensuojelun_asiakkaana_hyvinvointialueella: yesNo(
        'Lapsi on ollut aiemmin lastensuojelun asiakkaana hyvinvointialueella',
        'Barnet har tidigare varit klient inom barnskyddet i välfärdsområdet',
        'The child has been a child welfare client in the county before',
      ),
      lapsen_palvelutarpeen_arviointi_on_kaynnistetty: yesNo(
        'Lapsen palvelutarpeen arviointi on käynnistetty',
        'En bedömning av barnets servicebehov har inletts',
        'A service needs assessment of the child has been started',
      ),
      lapsi_on_erityisen_tuen_tarpeessa: yesNo(
        'Lapsi on erityisen tuen tarpeessa',
        'Barnet behöver särskilt stöd',
        'The child needs special support',
      ),
      lapsi_on_lapsiperhepalvelujen_asiakas: yesNo(
        'Lapsi on lapsiperhepalvelujen asiakas',
        'Barnet är klient inom service för barnfamiljer',
        'The child is a client of services for families with children',
      ),
      lapsi_on_lastensuojelun_avohuollon_asiakas: yesNo(
        'Lapsi on lastensuojelun avohuollon asiakas',
        'Barnet är klient inom barnskyddets öppenvård',
        'The child is a client of open care',
      ),
      hyvinvointialue_on_huostaanottanut_jatai_sijoittanut_lapsen: yesNo(
        'Hyvinvointialue on huostaanottanut ja/tai sijoittanut lapsen',
        'Välfärdsområdet har omhändertagit och/eller placerat barnet',
        'The county has taken the child into care or placed the child',
      ),
      asiakkuus_toisella_hyvinvointialueella: yesNo(
        'Asiakkuus toisella hyvinvointialueella',
        'Klientrelation i ett annat välfärdsområde',
        'The child has moved from another county and is a child welfare client, or has an unfinished assessment, there',
        {
          title: [
            'Ilmoitus koskee toiselta hyvinvointialueelta muuttanutta lasta, jolla on lastensuojelun asiakkuus tai palveluntarpeen arviointi kesken kyseisellä hyvinvointialueella',
            'Anmälan gäller ett barn som har flyttat från ett annat välfärdsområde och som har en klientrelation inom barnskyddet eller vars bedömning av servicebehov inte har slutförts i ifrågavarande välfärdsområde',
          ],
        },
      ),
      toisen_hyvinvointialueen_sijoittama: yesNo(
        'Toisen hyvinvointialueen sijoittama',
        'Placerat av ett annat välfärdsområde',
        'The child has been placed here by another county (which must be told)',
        {
          title: [
            'Ilmoitus koskee lasta, jonka toinen hyvinvointialue on sijoittanut hyvinvointialueelle (tiedot ilmoitettava lapsen kotikukunnan mukaiselle hyvinvointialueelle)',
            'Anmälan gäller ett barn, som ett annat välfärdsområde har placerat på välfärdsområdets område (uppgifterna ska meddelas till det välfärdsområde som barnets hemkommun hör till)',
          ],
        },
      ),
      toisella_hyvinvointialueella_asuva: yesNo(
        'Toisella hyvinvointialueella asuva',
        'Bosatt i ett annat välfärdsområde',
        'The child lives in another county',
        {
          title: [
            'Ilmoitus koskee toisella hyvinvointialueella asuvaa lasta',
            'Anmälan gäller ett barn som bor i ett annat välfärdsområde',
          ],
        },
      ),
      muu_tilanne: longText('Muu tilanne', 'Annan situation', 'Another situation of the child’s client relationship', {
        title: [
          'Muu kuin edellä mainittu lapsen lastensuojeluasiakkuuteen liittyvä tilanne',
          'Situation som anknyter till något annat än den ovan nämnda klientrelationen inom barnskyddet',
        ],
      }),
    }),
    ilmoituksen_perustelut: many(
      code('1251', 'Ilmoituksen perustelut', 'Motiveringar till anmälan', 'Reasons for the notification', {
        title: [
          'Syyt, joiden perusteella lastensuojeluilmoitus on tehty',
          'Orsaker, utifrån vilka barnskyddsanmälan har gjorts',
        ],
        only: [
          '10',
          '11',
          '22',
          '23',
          '24',
          '25',
          '26',
          '27',
          '28',
          '32',
          '33',
          '34',
          '35',
          '38',
          '41',
          '42',
          '43',
          '44',
          '47',
          '49',
          '50',
          '51',
          '52',
          '53',
          '54',
          '56',
          '57',
          '58',
          '59',
        ],
      }),
    ),
    tietojen_hankkiminen: longText(
      'Tietojen hankkiminen',
      'Inhämtning av uppgifter',
      'Information needed to examine the matter and how it was obtained',
      {
        title: [
          'Kuvaus lastensuojeluasian selvittämisessä tarvittavista tiedoista ja niiden hankkimisesta',
          'Beskrivning av de uppgifter som krävs för utredning av barnskyddsärendet och inhämtning av dem',
        ],
      },
    ),
    toimenpiteet: must(
      many(
        code('1219', 'Toimenpiteet', 'Åtgärder', 'Measures taken on the notification', {
          title: [
            'Toimenpiteet, joihin lastensuojeluilmoituksen perusteella on ryhdytty',
            'Åtgärder som vidtagits utifrån en barnskyddsanmälan',
          ],
        }),
      ),
    ),
    kuvaus: longText('Kuvaus', 'Beskrivning', 'The measures taken in words', {
      title: [
        'Sanallinen kuvaus niistä toimenpiteistä, joihin on ryhdytty',
        'Verbal beskrivning av de åtgärder som har vidtagits',
      ],
    }),
    arvio_asian_kiireellisyydesta: must(
      code('1252', 'Arvio asian kiireellisyydestä', 'Bedömning av ärendets brådska', 'Urgency of the matter'),
    ),
    kiireellisyyden_perustelu: longText(
      'Kiireellisyyden perustelu',
      'Motivering till graden av brådska',
      'Reasons for the urgency',
    ),
    lisatiedot: longText('Lisätiedot', 'Mer information', 'More information'),
    lakiselostus: statutoryExplanation,
    paivamaara: dayOfWriting,
    laatija: must(author({ title: ['Ilmoituksen käsittelijä', 'Handläggare av anmälan'] })),
  },
})
