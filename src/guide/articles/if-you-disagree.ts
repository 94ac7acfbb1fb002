import { day } from '../../kernel/day.ts'
import { childWelfareAct, socialWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** What to do when one disagrees: rectification, appeal, objection, complaint. */
export const ifYouDisagree: Article = {
  id: 'if-you-disagree',
  slug: says('jos-olet-eri-mielta', 'om-du-ar-av-annan-asikt', 'if-you-disagree'),
  name: says(
    'Mitä teen, jos olen eri mieltä?',
    'Vad gör jag om jag är av annan åsikt?',
    'What can I do if I disagree?',
  ),
  summary: says(
    'Oikaisuvaatimus, valitus, muistutus ja kantelu: mikä mihinkin, ja mihin mennessä.',
    'Omprövning, besvär, anmärkning och klagan: vilket när, och senast när.',
    'Rectification, appeal, objection and complaint: which for what, and by when.',
  ),
  theme: 'rights',
  sections: [
    {
      id: 'talk',
      heading: says('Puhu ensin', 'Tala först', 'Talk first'),
      blocks: [
        {
          text: says(
            'Moni asia selviää, kun kerrot omalle sosiaalityöntekijälle tai hänen esihenkilölleen, mikä on pielessä. Pyydä uusi tapaaminen tai suunnitelman tarkistus. Tämä ei pysäytä määräaikoja: jos olet saanut päätöksen, katso sen päivä.',
            'Mycket klarnar när du berättar för den egna socialarbetaren eller hens chef vad som är fel. Be om ett nytt möte eller en översyn av planen. Det stoppar inte tidsfristerna: om du har fått ett beslut, se efter dagen.',
            'Much is cleared up by telling the own social worker or their superior what is wrong. Ask for a new meeting or a review of the plan. This does not stop time limits: if you have received a decision, look at its day.',
          ),
        },
      ],
    },
    {
      id: 'which',
      heading: says('Mikä keino mihinkin?', 'Vilket sätt när?', 'Which means for what?'),
      blocks: [
        {
          terms: [
            {
              term: says('Oikaisuvaatimus', 'Begäran om omprövning', 'Request for rectification'),
              meaning: says(
                'Kun kyse on avohuollon tukitoimesta, [[open-care-placement|avohuollon sijoituksesta]], jälkihuollosta tai muusta päätöksestä, josta ei saa suoraan valittaa. Aikaa on {rectification-max} päivää siitä, kun sait päätöksen. Hyvinvointialue käsittelee asian uudelleen. Jos tulos ei muutu, siitä voi valittaa.',
                'När det gäller en stödåtgärd i öppenvården, [[open-care-placement|placering i öppenvården]], eftervård eller ett annat beslut som inte får överklagas direkt. Tiden är {rectification-max} dagar från att du fick beslutet. Välfärdsområdet behandlar ärendet på nytt. Om resultatet inte ändras kan det överklagas.',
                'When it is about support in open care, an [[open-care-placement|open care placement]], after-care or another decision that cannot be appealed directly. You have {rectification-max} days from receiving the decision. The county considers the matter again. If the outcome stays, that can be appealed.',
              ),
            },
            {
              term: says(
                'Valitus hallinto-oikeuteen',
                'Besvär till förvaltningsdomstolen',
                'Appeal to the administrative court',
              ),
              meaning: says(
                'Kun kyse on [[emergency-placement|kiireellisestä sijoituksesta]], sen jatkosta, [[taking-into-care|huostaanotosta]], sijaishuoltopaikan muutoksesta, huostassapidon lopettamisesta tai päätetystä [[contact-and-restrictions|rajoituksesta]]. Aikaa on {appeal-admin-court-max} päivää.',
                'När det gäller [[emergency-placement|brådskande placering]], dess fortsättning, [[taking-into-care|omhändertagande]], byte av plats för vården, avslutande av omhändertagandet eller en beslutad [[contact-and-restrictions|begränsning]]. Tiden är {appeal-admin-court-max} dagar.',
                'When it is about an [[emergency-placement|emergency placement]], its extension, [[taking-into-care|taking into care]], a change of place, the ending of care or a [[contact-and-restrictions|restriction]] that was decided. You have {appeal-admin-court-max} days.',
              ),
            },
          ],
        },
      ],
      basis: [
        { act: 'HL', section: '49 c' },
        socialWelfareAct('50'),
        childWelfareAct('89'),
        childWelfareAct('90'),
        { act: 'HOL', section: '13' },
      ],
    },
    {
      id: 'days',
      heading: says('Mihin mennessä?', 'Senast när?', 'By when?'),
      blocks: [
        {
          text: says(
            'Aika alkaa siitä, kun sait päätöksen tiedoksi, ja jokaisella on oma aikansa. Tavallisen kirjeen katsotaan tulleen perille {deemed-receipt-letter}. päivänä lähettämisestä, sähköisen tiedon {deemed-receipt-eletter}. päivänä, ellei muuta näytetä. Saantipäivää ei lasketa. Jos viimeinen päivä on pyhä, itsenäisyyspäivä, vapunpäivä, jouluaatto, juhannusaatto tai lauantai, aika jatkuu seuraavaan arkipäivään. Sähköistä tiedoksiantoa koskeva laki on voinut muuttua: katso tarkka aika päätöksestäsi. Esimerkiksi:',
            'Tiden börjar när du fick del av beslutet, och var och en har sin egen tid. Ett vanligt brev anses ha kommit fram den {deemed-receipt-letter}:e dagen efter att det skickades, ett elektroniskt meddelande den {deemed-receipt-eletter}:e dagen, om inte annat visas. Dagen då du fick det räknas inte. Om den sista dagen är en helgdag, självständighetsdagen, första maj, julafton, midsommarafton eller en lördag fortsätter tiden till följande vardag. Lagen om elektronisk delgivning kan ha ändrats: se den exakta tiden i ditt beslut. Till exempel:',
            'The time begins when you receive the decision, and everyone has a time of their own. An ordinary letter counts as received on day {deemed-receipt-letter} after posting, an electronic one on day {deemed-receipt-eletter}, unless shown otherwise. The day of receipt is not counted. If the last day is a Sunday or church holiday, Independence Day, May Day, Christmas Eve, Midsummer Eve or a Saturday, the time runs to the next weekday. The law on electronic notice may have changed: see the exact time in your decision. For example:',
          ),
        },
        { figure: 'appeal-example' },
      ],
      basis: [
        { act: 'HL', section: '59' },
        { act: '13/2003', section: '19' },
        { act: 'MAL', section: '5' },
      ],
    },
    {
      id: 'how',
      heading: says('Mitä kirjoitan?', 'Vad skriver jag?', 'What do I write?'),
      blocks: [
        {
          steps: [
            says(
              'Mistä päätöksestä on kyse: päivä ja numero.',
              'Vilket beslut det gäller: datum och nummer.',
              'Which decision it is about: its day and number.',
            ),
            says(
              'Mitä pitäisi muuttaa, ja miten.',
              'Vad som borde ändras, och hur.',
              'What should be changed, and how.',
            ),
            says('Miksi. Omat sanasi riittävät.', 'Varför. Dina egna ord räcker.', 'Why. Your own words are enough.'),
            says(
              'Nimesi ja yhteystietosi, ja päätös liitteeksi.',
              'Ditt namn och dina kontaktuppgifter, och beslutet som bilaga.',
              'Your name and contact details, with the decision enclosed.',
            ),
          ],
        },
        {
          text: says(
            'Tarkat ohjeet ja osoite ovat päätöksen mukana. Jos ohje puuttuu, pyydä se heti. Valituksen tai oikaisuvaatimuksen voi perua myöhemmin, mutta myöhässä tullutta ei yleensä tutkita.',
            'De exakta anvisningarna och adressen följer med beslutet. Om anvisningen saknas, be om den genast. Ett besvär eller en begäran om omprövning kan återtas senare, men en som kommer för sent prövas i regel inte.',
            'Exact instructions and the address come with the decision. If they are missing, ask for them at once. You can withdraw an appeal or request later, but one that comes too late is as a rule not examined.',
          ),
        },
      ],
      basis: [{ act: 'HL', section: '47' }],
    },
    {
      id: 'who',
      heading: says('Kuka voi hakea muutosta?', 'Vem kan söka ändring?', 'Who can ask for a change?'),
      blocks: [
        {
          text: says(
            'Se, jota päätös koskee: lapsi, kun hän on täyttänyt {hearing-and-speech-age} vuotta, ja huoltaja. Kiireellisestä sijoituksesta, huostaanotosta ja sijaishuoltopaikasta voivat valittaa myös vanhempi, joka ei ole huoltaja, ja se, joka hoitaa tai juuri ennen hoiti lasta. Jokainen voi valittaa yksin, vaikka muut eivät haluaisi.',
            'Den som beslutet gäller: barnet, när det har fyllt {hearing-and-speech-age} år, och vårdnadshavaren. Brådskande placering, omhändertagande och platsen för vården kan överklagas också av en förälder som inte är vårdnadshavare och av den som vårdar eller omedelbart före vårdade barnet. Var och en kan överklaga ensam, också om andra inte vill.',
            'The one whom the decision concerns: the child, when having turned {hearing-and-speech-age}, and the custodian. An emergency placement, taking into care and the place of care can be appealed also by a parent who is not a custodian, and by the present or immediately previous carer. Each can appeal alone, even if others do not want to.',
          ),
        },
      ],
      basis: [childWelfareAct('21'), childWelfareAct('89')],
    },
    {
      id: 'objections',
      heading: says(
        'Entä jos kyse ei ole päätöksestä?',
        'Om det inte gäller ett beslut?',
        'What if it is not about a decision?',
      ),
      check: 'unverified',
      blocks: [
        {
          terms: [
            {
              term: says('Muistutus', 'Anmärkning', 'Objection'),
              meaning: says(
                'Kun et ole tyytyväinen palveluun tai siihen, miten sinua kohdeltiin. Sen voi tehdä vapaamuotoisesti paikalle, jossa palvelua sai. Määräaikaa ei ole, ja sinulle täytyy vastata.',
                'När du inte är nöjd med servicen eller med hur du blev bemött. Den kan göras fritt formulerad till stället som gav servicen. Det finns ingen tidsgräns, och du ska få svar.',
                'When you are not content with the service or with how you were treated. It can be made in free form to the place that gave the service. There is no time limit, and you must get an answer.',
              ),
            },
            {
              term: says('Kantelu', 'Klagan', 'Complaint'),
              meaning: says(
                'Kun viranomainen on mielestäsi toiminut väärin. Sen voi tehdä valtion valvontaviranomaiselle tai eduskunnan oikeusasiamiehelle. Kantelu ei muuta päätöstä.',
                'När du anser att en myndighet har gjort fel. Klagan kan anföras hos statens tillsynsmyndighet eller riksdagens justitieombudsman. En klagan ändrar inte beslutet.',
                'When you think that an authority has acted wrongly. It can be made to the state supervisory authority or the Parliamentary Ombudsman. A complaint does not change a decision.',
              ),
            },
          ],
        },
        {
          text: says(
            'Muistutuksesta ja kantelusta säädetään laissa, jota emme ole vielä lukeneet ajantasaisena. [[word:social-ombudsperson|Sosiaaliasiavastaava]] kertoo, mihin ja miten ne nyt tehdään, ja auttaa kirjoittamisessa.',
            'Om anmärkning och klagan finns bestämmelser i lagar som vi ännu inte har läst i gällande lydelse. [[word:social-ombudsperson|Socialombudet]] berättar vart och hur de görs nu och hjälper dig att skriva.',
            'Objections and complaints are governed by acts that we have not yet read in their present wording. The [[word:social-ombudsperson|social services ombudsperson]] tells you where and how they are made now, and helps you write.',
          ),
        },
      ],
    },
  ],
  related: { articles: ['your-rights', 'taking-into-care', 'contact-and-restrictions'], services: ['lastensuojelu'] },
  sources: [
    articleSources.childWelfareAct,
    articleSources.administrativeProcedureAct,
    articleSources.judicialProcedureAct,
    articleSources.timeLimitsAct,
    articleSources.decisions,
    articleSources.ombudsperson,
  ],
  checkedOn: day(articlesCheckedOn),
}
