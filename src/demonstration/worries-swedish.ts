import type { Worry } from './worry.ts'

// Påhittat, som allt i demonstrationen: skrivet med respekt för barnet och familjen.

export const swedishWorries: readonly [Worry, ...Worry[]] = [
  {
    reason: '32',
    need: '7',
    seenBy: ['education', 'health', 'social-welfare'],
    told: 'Eleven har varit borta från skolan 60 timmar den här terminen, mest utan orsak som skolan känner till. Vi har träffat vårdnadshavaren tre gånger. Eleven har berättat att mornarna är svåra.',
    toldOfSeveral:
      'Syskonen har varit mycket borta från skolan den här terminen och kommer ofta först på eftermiddagen. Vi har träffat vårdnadshavaren tre gånger.',
    urgency: 'Barnet är hemma med en vuxen om dagarna. Situationen har pågått länge men är inte akut.',
    everydayLife:
      'Mornarna är svåra i familjen. Barnet somnar sent. I skolan finns två goda vänner, och barnet trivs med bild och gymnastik.',
    childsView: 'Barnet berättade att det är stojigt i skolan och att magen gör ont på söndagskvällarna.',
    parentsView: 'Föräldern är trött på grälen om mornarna och har känt sig ensam med saken.',
    strengths: 'Föräldern kommer till avtalade möten. Barnet är skickligt på att rita.',
    conclusion:
      'Barnets skolgång är i fara. Orsaken är belastning och inte ovilja, och hem och skola kan påverka den tillsammans.',
    goal: {
      name: 'I skolan fyra dagar i veckan',
      description: 'Barnet är i skolan minst fyra dagar i veckan, till en början med kortare dagar.',
      time: 'Före terminens slut',
    },
    means: 'Skolan ordnar mornarna i liten grupp. En familjearbetare stöder mornarna de första veckorna.',
    measure: {
      service: 'unverified:support-relation',
      decision: 'Barnet beviljas en stödperson som träffar barnet varje vecka och är med om mornarna i skolan.',
    },
    meeting:
      'Möte i skolan med läraren, barnet och föräldern. Barnet visade sina teckningar och berättade vad som hjälper under en lång dag.',
    agreed: 'Kortare dagar från och med måndag. Frånvaron följs upp varje vecka.',
  },
  {
    reason: '47',
    need: '7',
    seenBy: ['police', 'private-named', 'anonymous', 'other'],
    told: 'Det har hörts högljudda gräl från bostaden varje vecka, senast i går kväll. Barnet har suttit i trappan och gråtit. Jag vet inte vad grälen handlar om.',
    toldOfSeveral:
      'Det har hörts högljudda gräl från bostaden varje vecka, senast i går kväll. Barnen har suttit i trappan i pyjamas.',
    urgency:
      'Anmälan berättar inte om våld. Barnet utsätts för upprepade gräl, så föräldrarna kontaktas utan dröjsmål.',
    everydayLife:
      'Föräldrarnas relation är ansträngd på grund av ekonomin. Grälen sker på kvällarna. Barnet har börjat vaka.',
    childsView: 'Barnet berättade att hörlurarna åker på när det skriks, och önskade att ingen skulle flytta.',
    parentsView: 'Föräldrarna berättade öppet om grälen och vill ha hjälp tillsammans.',
    strengths: 'Föräldrarna talar varmt om barnet och söker en lösning tillsammans.',
    conclusion:
      'Föräldrarnas långvariga gräl belastar barnet. Våld kom inte fram i samtalen, varken tillsammans eller var för sig.',
    goal: {
      name: 'Grälen hör inte till barnet',
      description: 'Föräldrarna reder ut saker när barnet inte hör på.',
      time: 'Inom tre månader',
    },
    means: 'Föräldrarna går till familjerådgivningen. En familjearbetare träffar barnet hemma varje vecka.',
    measure: {
      service: '46',
      decision:
        'Barnet och föräldrarna beviljas möten med socialarbetaren varannan vecka som stöd för familjens situation.',
    },
    meeting:
      'Föräldrarna träffades först var för sig och sedan tillsammans. Barnet träffades i skolan och valde ordet ”lättnad”.',
    agreed: 'Den första tiden till familjerådgivningen är bokad. Föräldrarna berättar om den för barnet själva.',
  },
]
