import { type PlainPage, plainAddress } from './plain-page.ts'

/** Rights in plain language. */
export const plainRights: PlainPage = {
  id: 'plain-rights',
  twin: { article: 'your-rights' },
  also: [{ article: 'if-you-disagree' }],
  addresses: plainAddress({ fi: 'oikeudet', sv: 'rattigheter', en: 'rights' }),
  name: { fi: 'Sinun oikeutesi', sv: 'Dina rättigheter', en: 'Your rights' },
  heading: { fi: 'Sinun oikeutesi', sv: 'Dina rättigheter', en: 'Your rights' },
  lead: {
    fi: ['Sinulla on oikeuksia lastensuojelussa.', 'Ne koskevat lasta ja vanhempia.'],
    sv: ['Du har rättigheter i barnskyddet.', 'De gäller barnet och föräldrarna.'],
    en: ['You have rights in child welfare.', 'They are for the child and the parents.'],
  },
  sections: [
    {
      id: 'know',
      heading: { fi: 'Saat tietää', sv: 'Du får veta', en: 'You get to know' },
      lines: {
        fi: [
          'Sinulle kerrotaan, mitä tapahtuu ja miksi.',
          'Asiat kerrotaan niin, että ymmärrät.',
          'Voit pyytää tulkin, jos et osaa suomea tai ruotsia.',
          'Voit pyytää paperit, joissa on sinun asiasi.',
          'Kaikkea ei aina voida näyttää.',
          'Silloin sinulle kerrotaan syy.',
        ],
        sv: [
          'Man berättar vad som händer och varför.',
          'Man berättar så att du förstår.',
          'Du kan be om tolk om du inte kan finska eller svenska.',
          'Du kan be om papper som handlar om dig.',
          'Man kan inte alltid visa allt.',
          'Då får du veta orsaken.',
        ],
        en: [
          'You are told what happens and why.',
          'It is told so that you understand.',
          'You can ask for an interpreter if you do not know Finnish or Swedish.',
          'You can ask for the papers about you.',
          'Everything cannot always be shown.',
          'Then you are told the reason.',
        ],
      },
    },
    {
      id: 'say',
      heading: { fi: 'Saat sanoa mielipiteesi', sv: 'Du får säga din åsikt', en: 'You may say what you think' },
      lines: {
        fi: [
          'Työntekijä kysyy, mitä sinä ajattelet.',
          'Myös lapselta kysytään.',
          'Mielipiteesi kirjoitetaan muistiin.',
          'Kun lapsi on {hearing-and-speech-age} vuotta, häntä pitää kuulla.',
          'Silloin lapsi voi myös valittaa itse.',
        ],
        sv: [
          'Socialarbetaren frågar vad du tycker.',
          'Man frågar också barnet.',
          'Det du tycker skrivs upp.',
          'När barnet är {hearing-and-speech-age} år måste man höra barnet.',
          'Då kan barnet också själv söka ändring.',
        ],
        en: [
          'The worker asks what you think.',
          'The child is asked too.',
          'What you think is written down.',
          'When a child is {hearing-and-speech-age}, the child must be heard.',
          'Then the child can also appeal.',
        ],
      },
    },
    {
      id: 'secret',
      heading: { fi: 'Asiasi ovat salaisia', sv: 'Dina saker är hemliga', en: 'Your matters are secret' },
      lines: {
        fi: [
          'Työntekijä ei kerro asioistasi muille.',
          'Vain ne työntekijät lukevat, jotka tarvitsevat tietoa työssään.',
        ],
        sv: [
          'De anställda berättar inte om dig för andra.',
          'Bara de anställda som behöver det i sitt arbete får läsa.',
        ],
        en: ['The worker does not tell others about you.', 'Only workers who need it in their work may read.'],
      },
    },
    {
      id: 'appeal',
      heading: { fi: 'Jos olet eri mieltä', sv: 'Om du är av annan åsikt', en: 'If you disagree' },
      lines: {
        fi: [
          'Saat päätöksen paperilla.',
          'Paperissa lukee, miten voit valittaa.',
          'Valittaminen tarkoittaa: pyydät, että päätös muutetaan.',
          'Paperissa lukee myös, mihin päivään asti voit valittaa.',
          'Sosiaaliasiavastaava neuvoo sinua.',
          'Se ei maksa mitään.',
        ],
        sv: [
          'Du får beslutet på papper.',
          'På papperet står hur du söker ändring.',
          'Söka ändring betyder: du ber att beslutet ändras.',
          'På papperet står också sista dagen.',
          'Socialombudet ger dig råd.',
          'Det kostar ingenting.',
        ],
        en: [
          'You get the decision on paper.',
          'The paper says how you can appeal.',
          'To appeal means: you ask for the decision to be changed.',
          'The paper also tells the last day for it.',
          'The social services ombudsman gives you advice.',
          'It costs nothing.',
        ],
      },
    },
  ],
}
