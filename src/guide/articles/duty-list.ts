import type { Words } from '../../kernel/language.ts'
import { says } from '../article.ts'

/** Those whose people must notify, in the order of the Child Welfare Act 25 § 1. Health care professionals come beside them. */
export const dutyList: readonly Words[] = [
  says(
    'sosiaali- ja terveydenhuolto ja lasten päivähoito',
    'social- och hälsovården och barndagvården',
    'social welfare, health care and day care for children',
  ),
  says('opetustoimi', 'undervisningsväsendet', 'education'),
  says('nuorisotoimi', 'ungdomsväsendet', 'youth services'),
  says('poliisi', 'polisen', 'the police'),
  says('Rikosseuraamuslaitos', 'Brottspåföljdsmyndigheten', 'the Prison and Probation Service'),
  says('palo- ja pelastustoimi', 'brand- och räddningsväsendet', 'fire and rescue services'),
  says(
    'sosiaalipalvelujen, päivähoidon ja terveyspalvelujen tuottajat',
    'producenter av socialservice, dagvård och hälsovård',
    'providers of social services, day care and health services',
  ),
  says(
    'opetuksen ja koulutuksen järjestäjät',
    'anordnare av undervisning och utbildning',
    'providers of teaching and training',
  ),
  says(
    'seurakunnat ja muut uskonnolliset yhteisöt',
    'församlingar och andra religiösa samfund',
    'parishes and other religious communities',
  ),
  says(
    'turvapaikanhakijoiden vastaanotto- ja järjestelykeskukset',
    'förläggningar och flyktingslussar för asylsökande',
    'reception and registration centres for asylum seekers',
  ),
  says('hätäkeskukset', 'nödcentralerna', 'emergency response centres'),
  says(
    'koululaisten aamu- ja iltapäivätoiminta',
    'morgon- och eftermiddagsverksamhet för skolelever',
    'before- and after-school activities',
  ),
  says('Tulli', 'Tullen', 'Customs'),
  says('Rajavartiolaitos', 'Gränsbevakningsväsendet', 'the Border Guard'),
  says('ulosotto', 'utsökningen', 'enforcement of debts'),
  says('Kela', 'FPA', 'Kela, the Social Insurance Institution'),
]
