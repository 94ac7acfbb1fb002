import { day } from '../../kernel/day.ts'
import { childWelfareAct } from '../../law/citation.ts'
import { type Article, says } from '../article.ts'
import { articleSources, articlesCheckedOn } from './sources.ts'

/** Contact in substitute care, and what safeguards surround restrictions. */
export const contactAndRestrictions: Article = {
  id: 'contact-and-restrictions',
  slug: says('yhteydenpito-ja-rajoitukset', 'kontakt-och-begransningar', 'contact-and-restrictions'),
  name: says(
    'Milloin yhteydenpitoa tai vapautta saa rajoittaa?',
    'När får kontakt eller frihet begränsas?',
    'When may contact or freedom be restricted?',
  ),
  summary: says(
    'Lapsella on oikeus pitää yhteyttä. Rajoittaa saa vain, kun se on välttämätöntä ja laki sallii.',
    'Barnet har rätt att hålla kontakt. Begränsa får man bara när det är nödvändigt och lagligt.',
    'A child has the right to keep in touch. Restricting is allowed only when necessary and lawful.',
  ),
  theme: 'away',
  sections: [
    {
      id: 'contact',
      heading: says(
        'Keneen lapsi saa pitää yhteyttä?',
        'Vem får barnet hålla kontakt med?',
        'With whom may the child keep in touch?',
      ),
      blocks: [
        {
          text: says(
            'Sijaishuollossa olevalla lapsella on oikeus tavata vanhempiaan, sisaruksiaan ja muita läheisiään, soittaa, kirjoittaa ja lähettää viestejä. Miten ja kuinka usein, sovitaan asiakassuunnitelmassa. Apua saa esimerkiksi matkoihin.',
            'Ett barn i vård utom hemmet har rätt att träffa föräldrar, syskon och andra närstående, ringa, skriva och skicka meddelanden. Hur och hur ofta avtalas i klientplanen. Hjälp ges till exempel med resor.',
            'A child in substitute care has the right to meet parents, siblings and other close people, to call, write and send messages. How and how often is agreed in the client plan. There is help with travel, for example.',
          ),
        },
      ],
      basis: [childWelfareAct('54')],
    },
    {
      id: 'rules',
      heading: says(
        'Mikä koskee jokaista rajoitusta?',
        'Vad gäller för varje begränsning?',
        'What holds for every restriction?',
      ),
      check: 'reform',
      blocks: [
        {
          list: [
            says(
              'Se ei ole rangaistus. Sitä ei käytetä kasvatuskeinona eikä siksi, että niin on tapana.',
              'Den är inget straff. Den används inte som uppfostran och inte för att man brukar göra så.',
              'It is not a punishment. It is not used to bring a child up, nor because it is customary.',
            ),
            says(
              'Sen pitää olla välttämätön: lapsen tai toisen terveys tai turvallisuus on vakavassa vaarassa, tai omaisuutta uhkaa suuri vahinko.',
              'Den ska vara nödvändig: barnets eller någon annans hälsa eller säkerhet är i allvarlig fara, eller egendom hotas av betydande skada.',
              'It must be necessary: the health or safety of the child or another is in serious danger, or significant damage to property threatens.',
            ),
            says(
              'Valitaan lievin keino, joka riittää, ja lopetetaan heti, kun tarvetta ei ole.',
              'Man väljer det lindrigaste sättet som räcker och slutar genast när behovet är över.',
              'The mildest means that is enough is chosen, and it stops as soon as there is no need.',
            ),
            says(
              'Lapselta kysytään, mitä hän ajattelee, ja jälkeenpäin asia käydään läpi hänen kanssaan.',
              'Man frågar barnet vad det tycker, och efteråt går man igenom saken med barnet.',
              'The child is asked, and afterwards it is gone through with the child.',
            ),
            says(
              'Jokainen rajoitus kirjataan, ja lapsen oma sosiaalityöntekijä saa kirjaukset vähintään {restriction-report-interval kuukauden} välein.',
              'Varje begränsning antecknas, och barnets egen socialarbetare får anteckningarna minst med {restriction-report-interval månads} mellanrum.',
              'Every restriction is recorded, and the child’s own social worker gets the records no more than {restriction-report-interval month} apart.',
            ),
          ],
        },
        {
          text: says(
            'Yhteydenpitoa voi rajoittaa kaikessa sijaishuollossa. Muita rajoitustoimia saa käyttää vain laitoksessa, ei perhehoidossa.',
            'Kontakter kan begränsas i all vård utom hemmet. Andra begränsande åtgärder får användas bara på en anstalt, inte i familjevård.',
            'Contact can be limited in all substitute care. Other restrictive measures may be used only in an institution, not in family care.',
          ),
        },
      ],
      basis: [childWelfareAct('61'), childWelfareAct('61 a'), childWelfareAct('74'), childWelfareAct('74 a')],
    },
    {
      id: 'limits',
      heading: says(
        'Mitä laissa oli ennen muutosta?',
        'Vad stod i lagen före ändringen?',
        'What did the act say before the change?',
      ),
      check: 'reform',
      blocks: [
        {
          terms: [
            {
              term: says('Yhteydenpidon rajoittaminen', 'Begränsning av kontakterna', 'Limiting contact'),
              meaning: says(
                'Johtava viranhaltija päättää, enintään {contact-restriction-max vuodeksi} kerrallaan. Laitoksen johtaja voi päättää enintään {contact-restriction-head-max päiväksi}. Syynä voi olla myös se, että {contact-opposition-age vuotta} täyttänyt lapsi itse vastustaa yhteydenpitoa. Voi valittaa.',
                'En ledande tjänsteinnehavare beslutar, för högst {contact-restriction-max år} åt gången. Anstaltens chef kan besluta för högst {contact-restriction-head-max dagar}. Orsaken kan också vara att ett barn som har fyllt {contact-opposition-age år} självt motsätter sig kontakten. Kan överklagas.',
                'A leading official decides, for at most {contact-restriction-max year} at a time. The head of the institution can decide for at most {contact-restriction-head-max days}. The reason can also be that a child who has turned {contact-opposition-age years} opposes the contact. Can be appealed.',
              ),
            },
            {
              term: says('Liikkumisvapauden rajoittaminen', 'Begränsning av rörelsefriheten', 'Restricting movement'),
              meaning: says(
                'Laitos voi päättää enintään {movement-restriction-head-max päiväksi}, lapsen sosiaalityöntekijä pidemmäksi, yhtä jaksoa enintään {movement-restriction-max päivää}. Voi valittaa.',
                'Anstalten kan besluta för högst {movement-restriction-head-max dagar}, barnets socialarbetare för längre, utan avbrott högst {movement-restriction-max dagar}. Kan överklagas.',
                'The institution can decide for at most {movement-restriction-head-max days}, the child’s social worker for longer, without a break at most {movement-restriction-max days}. Can be appealed.',
              ),
            },
            {
              term: says('Eristäminen', 'Isolering', 'Isolation'),
              meaning: says(
                'Uusi päätös tarvitaan {isolation-new-decision tunnin} jälkeen, ja yhteensä enintään {isolation-total-max tuntia}. Joku turvallinen aikuinen on koko ajan vieressä. Voi valittaa.',
                'Ett nytt beslut behövs efter {isolation-new-decision timmar}, och sammanlagt högst {isolation-total-max timmar}. En trygg vuxen finns hela tiden intill. Kan överklagas.',
                'A new decision is needed after {isolation-new-decision hours}, and at most {isolation-total-max hours} in all. A safe adult is beside all the time. Can be appealed.',
              ),
            },
            {
              term: says('Erityinen huolenpito', 'Särskild omsorg', 'Special care'),
              meaning: says(
                'Tiivistä hoitoa laitoksessa, vain {special-care-min-age vuotta} täyttäneelle: enintään {special-care-max päivää} ja hyvin painavista syistä lisää enintään {special-care-extension-max päivää}. Voi valittaa.',
                'Intensiv vård på en anstalt, bara för den som har fyllt {special-care-min-age år}: högst {special-care-max dagar} och av mycket vägande skäl högst {special-care-extension-max dagar} till. Kan överklagas.',
                'Close care in an institution, only for one who has turned {special-care-min-age years}: at most {special-care-max days}, and for very weighty reasons at most {special-care-extension-max days} more. Can be appealed.',
              ),
            },
            {
              term: says('Tavaran ottaminen pois', 'Omhändertagande av föremål', 'Taking things away'),
              meaning: says(
                'Päihteet ja vaaralliset esineet saa ottaa. Ne palautetaan viimeistään, kun laitoshoito päättyy, ellei toisin päätetä. Päätöksestä voi valittaa.',
                'Rusmedel och farliga föremål får tas. De lämnas tillbaka senast när vården på anstalten upphör, om inget annat beslutas. Beslutet kan överklagas.',
                'Substances and dangerous objects may be taken. They are given back at the latest when care in the institution ends, unless otherwise decided. The decision can be appealed.',
              ),
            },
            {
              term: says('Tarkastukset ja kiinnipitäminen', 'Granskningar och fasthållande', 'Searches and holding'),
              meaning: says(
                'Syy kirjataan aina. Näistä ei tehdä valituskelpoista päätöstä, mutta kohtelusta voi tehdä [[if-you-disagree|muistutuksen tai kantelun]].',
                'Orsaken antecknas alltid. Om dessa fattas inget beslut som kan överklagas, men om bemötandet kan man [[if-you-disagree|framställa anmärkning eller anföra klagan]].',
                'The reason is always recorded. There is no decision to appeal, but about how the child was treated one can make [[if-you-disagree|an objection or a complaint]].',
              ),
            },
          ],
        },
      ],
      basis: [
        childWelfareAct('62'),
        childWelfareAct('63'),
        childWelfareAct('65'),
        childWelfareAct('66'),
        childWelfareAct('68'),
        childWelfareAct('69'),
        childWelfareAct('70'),
        childWelfareAct('71'),
        childWelfareAct('72'),
      ],
    },
    {
      id: 'appeal',
      heading: says(
        'Mitä voi tehdä, jos rajoitus tuntuu väärältä?',
        'Vad kan man göra om en begränsning känns fel?',
        'What can one do if a restriction feels wrong?',
      ),
      check: 'reform',
      blocks: [
        {
          text: says(
            'Pyydä päätös kirjallisena. Valitusaika on {appeal-admin-court-max} päivää, ja {hearing-and-speech-age} vuotta täyttänyt lapsi voi valittaa itse. Oma sosiaalityöntekijä auttaa, ja avustajan voi saada oikeusaputoimiston kautta. Jos yhteydenpitoa on käytännössä rajoitettu ilman päätöstä, vaadi päätös.',
            'Be om beslutet skriftligt. Besvärstiden är {appeal-admin-court-max} dagar, och ett barn som har fyllt {hearing-and-speech-age} år kan överklaga självt. Den egna socialarbetaren hjälper, och ett biträde kan man få genom rättshjälpsbyrån. Om kontakten i praktiken har begränsats utan beslut, kräv ett beslut.',
            'Ask for the decision in writing. The time for appeal is {appeal-admin-court-max} days, and a child who has turned {hearing-and-speech-age} can appeal alone. The own social worker helps, and counsel can be had through the legal aid office. If contact has in practice been limited without a decision, demand one.',
          ),
        },
      ],
      basis: [childWelfareAct('24', 1), childWelfareAct('89'), childWelfareAct('90')],
    },
  ],
  related: { articles: ['substitute-care', 'if-you-disagree', 'your-rights'], services: ['sijaishuolto'] },
  sources: [articleSources.childWelfareAct, articleSources.decisions, articleSources.reform],
  checkedOn: day(articlesCheckedOn),
}
