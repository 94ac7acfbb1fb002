import { day } from '../../kernel/day.ts'
import { childWelfareAct, clientDataAct, handbook, socialWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** What happens after a notification, step by step and by when. */
export const afterANotification: Article = {
  id: 'after-a-notification',
  slug: says('ilmoituksen-jalkeen', 'efter-en-anmalan', 'after-a-notification'),
  name: says(
    'Mitä ilmoituksen jälkeen tapahtuu?',
    'Vad händer efter en anmälan?',
    'What happens after a notification?',
  ),
  summary: says(
    'Vaiheet ja määräajat ilmoituksen saapumisesta siihen, kun tiedetään, mitä apua tarvitaan.',
    'Stegen och tidsgränserna från att anmälan kommer fram till att man vet vilken hjälp som behövs.',
    'The steps and time limits from the arrival of a notification until it is known what help is needed.',
  ),
  theme: 'worry',
  sections: [
    {
      id: 'way',
      heading: says('Vaiheet yhdellä silmäyksellä', 'Stegen i korthet', 'The steps at a glance'),
      blocks: [
        { figure: 'way' },
        {
          note: says(
            'Ilmoitus ei tarkoita, että lapsi sijoitetaan. Se tarkoittaa, että joku katsoo, mitä lapsi ja perhe tarvitsevat.',
            'En anmälan betyder inte att barnet placeras. Den betyder att någon tar reda på vad barnet och familjen behöver.',
            'A notification does not mean that a child is placed. It means that somebody looks at what the child and the family need.',
          ),
        },
      ],
    },
    {
      id: 'at-once',
      heading: says('Heti: onko kiire?', 'Genast: är det bråttom?', 'At once: is it urgent?'),
      blocks: [
        {
          text: says(
            'Työntekijä arvioi välittömästi, tarvitseeko lapsi apua nyt. Näin tehdään myös öisin ja pyhinä: silloin arvioi [[service:sosiaalipaivystys|sosiaalipäivystys]]. Laki ei anna tälle tuntirajaa, vaan odottaa, että se tehdään heti.',
            'En arbetstagare bedömer omedelbart om barnet behöver hjälp nu. Så gör man också på natten och på helger: då bedömer [[service:sosiaalipaivystys|socialjouren]]. Lagen ger ingen gräns i timmar, den förväntar sig att det görs genast.',
            'A worker assesses immediately whether the child needs help now. This is done at night and on holidays too: then it is the [[service:sosiaalipaivystys|social emergency service]] that assesses. The law gives no limit in hours; it expects it to be done at once.',
          ),
        },
        {
          text: says(
            'Jos kiire on, apua annetaan saman tien. Lapsesta tulee silloin asiakas heti, ja muu selvitys jatkuu rinnalla.',
            'Om det är bråttom ges hjälp med detsamma. Barnet blir då klient genast, och utredningen fortsätter vid sidan av.',
            'If it is urgent, help is given straight away. The child then becomes a client at once, and the rest is found out alongside.',
          ),
        },
      ],
      basis: [childWelfareAct('26', 2), socialWelfareAct('29'), childWelfareAct('27', 2)],
    },
    {
      id: 'family-told',
      heading: says('Milloin perhe saa tietää?', 'När får familjen veta?', 'When is the family told?'),
      blocks: [
        {
          text: says(
            'Lapselle ja huoltajalle kerrotaan {inform-of-notification-max} arkipäivän kuluessa, että ilmoitus on tullut ja mitä seuraavaksi tapahtuu. Tätä ei lue laissa: se on Terveyden ja hyvinvoinnin laitoksen käsikirjan ohje. Joskus kertomista täytyy siirtää, esimerkiksi lapsen turvallisuuden vuoksi. Silloin syy kirjataan.',
            'Barnet och vårdnadshavaren får inom {inform-of-notification-max} vardagar veta att en anmälan har kommit och vad som händer härnäst. Det står inte i lagen: det är en anvisning i handboken från Institutet för hälsa och välfärd. Ibland måste man vänta med att berätta, till exempel för barnets säkerhet. Då antecknas orsaken.',
            'The child and the custodian are told within {inform-of-notification-max} weekdays that a notification has come and what happens next. This is not in the act: it is guidance in the handbook of the Finnish Institute for Health and Welfare. Sometimes telling has to wait, for example for the safety of the child. The reason is then recorded.',
          ),
        },
      ],
      basis: [handbook(), clientDataAct('51')],
    },
    {
      id: 'assessment',
      heading: says('Mitä selvitetään?', 'Vad tar man reda på?', 'What is found out?'),
      blocks: [
        {
          text: says(
            '[[service:palvelutarpeen-arviointi|Palvelutarpeen arvioinnin]] täytyy alkaa viimeistään {assessment-start-max}. arkipäivänä ilmoituksen saapumisesta. Se jätetään tekemättä vain, jos se on selvästi tarpeeton, esimerkiksi kun sama tilanne on juuri selvitetty. Myös tämä ratkaisu perustellaan.',
            '[[service:palvelutarpeen-arviointi|Bedömningen av servicebehovet]] ska börja senast den {assessment-start-max}:e vardagen efter att anmälan kom fram. Bedömningen får lämnas ogjord endast om den är uppenbart onödig, till exempel när samma situation nyss har utretts. Också det avgörandet motiveras.',
            'The [[service:palvelutarpeen-arviointi|assessment of the need for services]] must begin at the latest on weekday number {assessment-start-max} after the notification arrived. It is left out only if it is clearly unnecessary, for example when the same situation has just been looked into. That too is decided with reasons.',
          ),
        },
        {
          list: [
            says(
              'Millaista lapsen elämä on kotona, koulussa ja ystävien kanssa?',
              'Hur ser barnets liv ut hemma, i skolan och med vännerna?',
              'What is the child’s life like at home, at school and with friends?',
            ),
            says(
              'Miten vanhemmat ja muut läheiset pystyvät huolehtimaan lapsesta?',
              'Hur klarar föräldrarna och andra närstående att ta hand om barnet?',
              'How are the parents and other close people able to care for the child?',
            ),
            says(
              'Mitä lapsi itse ajattelee? Hänen mielipiteensä selvitetään aina ikään sopivalla tavalla.',
              'Vad tycker barnet självt? Barnets åsikt utreds alltid på ett sätt som passar åldern.',
              'What does the child think? The child’s opinion is always asked in a way that suits the age.',
            ),
            says(
              'Mikä tuki auttaisi, ja mitä perhe itse toivoo?',
              'Vilket stöd skulle hjälpa, och vad önskar familjen själv?',
              'Which support would help, and what does the family itself wish for?',
            ),
          ],
        },
        {
          text: says(
            'Työntekijä tapaa lasta ja vanhempia ja voi olla yhteydessä esimerkiksi kouluun. Lasta saa tavata myös ilman huoltajan lupaa, jos se on lapselle hyväksi. Arvioinnin täytyy olla valmis {assessment-complete-max} kuukauden kuluttua ilmoituksen saapumisesta, ei arvioinnin alkamisesta.',
            'Socialarbetaren träffar barnet och föräldrarna och kan till exempel kontakta skolan. Barnet får träffas också utan vårdnadshavarens lov om det är bra för barnet. Bedömningen ska vara klar {assessment-complete-max} månader efter att anmälan kom fram, inte efter att bedömningen började.',
            'The social worker meets the child and the parents and may be in touch with the school, for example. The child may be met without the custodian’s permission too, if that is good for the child. The assessment must be ready {assessment-complete-max} months after the notification arrived, not after the assessment began.',
          ),
        },
      ],
      basis: [
        childWelfareAct('26'),
        socialWelfareAct('36'),
        socialWelfareAct('37'),
        childWelfareAct('20'),
        childWelfareAct('29'),
      ],
    },
    {
      id: 'outcome',
      heading: says(
        'Mitä arvioinnista voi seurata?',
        'Vad kan bedömningen leda till?',
        'What can come of the assessment?',
      ),
      blocks: [
        {
          terms: [
            {
              term: says('Tukea ei tarvita', 'Stöd behövs inte', 'No support is needed'),
              meaning: says(
                'Asia päätetään kirjaamalla se. Perhe saa tietää.',
                'Ärendet avslutas med en anteckning. Familjen får veta det.',
                'The matter is closed by an entry. The family is told.',
              ),
            },
            {
              term: says('Muu tuki riittää', 'Annat stöd räcker', 'Other support is enough'),
              meaning: says(
                'Perhe saa esimerkiksi perhetyötä tai tukihenkilön ilman lastensuojelun asiakkuutta. Päätetyn palvelun täytyy yleensä alkaa {service-decision-execution-max} kuukauden kuluessa siitä, kun asia tuli vireille.',
                'Familjen får till exempel familjearbete eller en stödperson utan att bli klient i barnskyddet. En beviljad tjänst ska i regel börja inom {service-decision-execution-max} månader från att ärendet inleddes.',
                'The family gets family work or a support person, for example, without becoming a client of child welfare. A service that was decided on must as a rule begin within {service-decision-execution-max} months of the start of the matter.',
              ),
            },
            {
              term: says('Lastensuojelu alkaa', 'Barnskyddet börjar', 'Child welfare begins'),
              meaning: says(
                'Lapsi saa oman vastuusosiaalityöntekijän ja asiakassuunnitelman. Suunnitelmien välillä saa kulua enintään {client-plan-review-max} vuosi. Ensimmäisenä tulevat [[open-care-measures|avohuollon tukitoimet]].',
                'Barnet får en egen ansvarig socialarbetare och en klientplan. Det får gå högst {client-plan-review-max} år mellan översynerna av planen. I första hand kommer [[open-care-measures|stödåtgärder i öppenvården]].',
                'The child gets a responsible social worker and a client plan. At most {client-plan-review-max} year may pass between reviews of the plan. [[open-care-measures|Support in open care]] comes first.',
              ),
            },
          ],
        },
      ],
      basis: [childWelfareAct('27'), childWelfareAct('30'), socialWelfareAct('45')],
    },
    {
      id: 'example',
      heading: says('Miten päivät lasketaan?', 'Hur räknas dagarna?', 'How are the days counted?'),
      blocks: [
        {
          text: says(
            'Arkipäiviä ovat maanantaista perjantaihin muut kuin pyhät. Saapumispäivää ei lasketa. Näin määräajat menisivät, jos ilmoitus saapuisi tänään, ja näin silloin, kun väliin osuu pyhä:',
            'Vardagar är måndag till fredag utom helgdagar. Dagen då anmälan kommer räknas inte. Så här skulle tidsgränserna gå om en anmälan kom i dag, och så här när en helgdag kommer emellan:',
            'Weekdays are Monday to Friday except public holidays. The day of arrival is not counted. This is how the time limits would run if a notification came today, and when a holiday falls in between:',
          ),
        },
        { figure: 'example' },
      ],
      basis: [childWelfareAct('26', 5), socialWelfareAct('36', 3), handbook()],
    },
    {
      id: 'reporter',
      heading: says('Mitä ilmoittajalle kerrotaan?', 'Vad får anmälaren veta?', 'What is the notifier told?'),
      blocks: [
        {
          text: says(
            'Ilmoittaja saa tietää, että ilmoitus on tullut perille ja miten asia yleensä etenee. Lapsen ja perheen asioista ei kerrota, sillä ne ovat salaisia. Hiljaisuus ei siis tarkoita, ettei mitään olisi tehty. Jos huoli jatkuu, tee uusi ilmoitus.',
            'Anmälaren får veta att anmälan har kommit fram och hur ett ärende brukar gå vidare. Om barnet och familjen berättas ingenting, eftersom det är hemligt. Tystnad betyder alltså inte att inget har gjorts. Om oron fortsätter, gör en ny anmälan.',
            'The notifier learns that the notification has arrived and how matters usually go on. Nothing is told about the child and the family, because it is secret. Silence therefore does not mean that nothing has been done. If the worry goes on, notify again.',
          ),
        },
      ],
      basis: [clientDataAct('4')],
    },
  ],
  related: {
    articles: ['who-notifies', 'what-child-welfare-is', 'your-rights', 'open-care-measures'],
    services: ['palvelutarpeen-arviointi', 'sosiaalipaivystys', 'lapsiperheiden-neuvonta-ja-ohjaus'],
  },
  sources: [
    articleSources.childWelfareAct,
    articleSources.socialWelfareAct,
    articleSources.timeLimits,
    articleSources.initiation,
    articleSources.telephone,
    articleSources.keusote,
  ],
  checkedOn: day(articlesCheckedOn),
}
