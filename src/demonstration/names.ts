// Invented: family names are put together from words of nature, so that no name is that of a person people know.

/** What the people of one language area are called. */
export type Names = {
  readonly family: readonly string[]
  readonly girls: readonly string[]
  readonly boys: readonly string[]
  readonly women: readonly string[]
  readonly men: readonly string[]
}

export const finnishNames: Names = {
  family: [
    'Korpilampi',
    'Lehtosuo',
    'Kivihalme',
    'Sarkavuo',
    'Hiekkataival',
    'Tuulilampi',
    'Metsäharju',
    'Suvirinne',
    'Haaparäme',
    'Koivukumpare',
    'Tervasuo',
    'Peltokallas',
    'Niittyvuo',
    'Vuokkoaro',
    'Kuusitaival',
    'Rantavirpi',
    'Marjakorpi',
    'Honkasalmela',
    'Ahopelto-Virta',
    'Sinivarpu',
    'Utupuro',
    'Leppäkaarto',
    'Pihlajasuo',
    'Ruskolampi',
    'Kanervavuo',
    'Louhiaro',
    'Sammalharju',
    'Keltavirpi',
    'Tyrskyluoto',
    'Aallonkorpi',
  ],
  girls: ['Aino', 'Helmi', 'Lumi', 'Venla', 'Siiri', 'Iida', 'Enni', 'Minttu', 'Saimi', 'Oona', 'Kerttu', 'Pihla'],
  boys: ['Eelis', 'Väinö', 'Onni', 'Toivo', 'Niilo', 'Aatu', 'Leevi', 'Eino', 'Otso', 'Veeti', 'Kaapo', 'Urho'],
  women: ['Johanna', 'Katri', 'Minna', 'Anniina', 'Sanna', 'Riikka', 'Heidi', 'Laura', 'Elina', 'Maarit', 'Päivi'],
  men: ['Jussi', 'Mikko', 'Antti', 'Ville', 'Tuomas', 'Sami', 'Petteri', 'Lauri', 'Jarkko', 'Henri', 'Timo'],
}

export const swedishNames: Names = {
  family: ['Granskär', 'Björkvik-Lund', 'Strandfors', 'Åkervall', 'Rosenäng', 'Östersten', 'Klippholm'],
  girls: ['Alva', 'Saga', 'Ebba', 'Märta', 'Tuva', 'Ellen'],
  boys: ['Axel', 'Noel', 'Vidar', 'Åke', 'Elliot', 'Hugo'],
  women: ['Camilla', 'Anna-Lena', 'Malin', 'Jenny', 'Åsa'],
  men: ['Mats', 'Fredrik', 'Johan', 'Patrik', 'Göran'],
}

export const samiNames: Names = {
  family: ['Čáhcesuolu', 'Boađđovárri', 'Ruoŧajávri', 'Guŋŋejohka', 'Muotkeduottar', 'Šaldejeaggi'],
  girls: ['Máret', 'Biret', 'Elle', 'Sárá', 'Ánne', 'Iŋgá'],
  boys: ['Áilu', 'Niillas', 'Ovllá', 'Juhán', 'Ánte', 'Mihkkal'],
  women: ['Risten', 'Márjá', 'Káre', 'Elle-Máret'],
  men: ['Piera', 'Jovnna', 'Heaika', 'Áslat'],
}

/** A municipality with a postal code of it and streets that are nowhere in it. */
export type Place = {
  readonly code: string
  readonly name: string
  readonly postalCode: string
  readonly streets: readonly string[]
  readonly school: string
}

/** Where the people of each county live: all six municipalities of Central Uusimaa, and one of Pirkanmaa. */
export const places: Readonly<Record<string, readonly Place[]>> = {
  '02': [
    place('106', 'Hyvinkää', '05800', ['Kuikankuja', 'Vanhan myllyn tie'], 'Kuikkamäen koulu'),
    place('186', 'Järvenpää', '04400', ['Tuulikellontie', 'Sarastuskuja'], 'Tuulikellon koulu'),
    place('505', 'Mäntsälä', '04600', ['Hevosniityntie', 'Rukiinkorsi'], 'Hevosniityn koulu'),
    place('543', 'Nurmijärvi', '01900', ['Laulujoutsenentie', 'Kirjosiepontie'], 'Laulujoutsenen koulu'),
    place('611', 'Pornainen', '07170', ['Jokirannan raitti', 'Pajukuja'], 'Jokirannan koulu'),
    place('858', 'Tuusula', '04300', ['Kettukalliontie', 'Vadelmapolku'], 'Kettukallion koulu'),
  ],
  '08': [place('837', 'Tampere', '33100', ['Kuovinkatu', 'Tervahaudankuja'], 'Kuovin koulu')],
}

function place(code: string, name: string, postalCode: string, streets: readonly string[], school: string): Place {
  return { code, name, postalCode, streets, school }
}
