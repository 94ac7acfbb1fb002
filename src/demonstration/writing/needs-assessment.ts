import type { Finding } from '../../casework/assessment/assessment.ts'
import type { serviceNeedsAssessment } from '../../casework/assessment/documents.ts'
import type { DraftOf } from '../../documents/field.ts'
import type { PlainDate } from '../../kernel/day.ts'
import { childIn, codeIn, dayOf, say, type Writing, writerIn } from './parts.ts'

type Needs = DraftOf<typeof serviceNeedsAssessment.fields>

/** The service needs assessment (1005) as far as it is written before it has a finding. */
export function begunNeedsContent(
  writing: Writing,
  days: { readonly initiatedOn: PlainDate; readonly startedOn: PlainDate },
): Needs {
  const { worry } = writing
  return {
    asiakas: [childIn(writing)],
    asian_vireilletuloa_koskevat_tiedot: {
      vireilletulon_tapa: codeIn(writing, '1242', 'unverified:child-welfare-notification'),
      vireilletulon_syyt: worry.urgency,
      vireilletulopaiva: days.initiatedOn,
    },
    palvelutarpeen_arviointia_koskevat_tiedot: {
      lastensuojelun_tarve: true,
      palvelutarpeen_arvioinnin_aloittamispaiva: days.startedOn,
      kuvaus_arvioinnin_toteuttamisesta: say(
        writing,
        'Lasta on tavattu kahdesti, kerran kotona. Vanhempia on tavattu yhdessä ja erikseen. Koulun tai päiväkodin kanssa on keskusteltu huoltajan luvalla.',
        'Barnet har träffats två gånger, en gång hemma. Föräldrarna har träffats tillsammans och var för sig. Skolan eller daghemmet har hörts med vårdnadshavarens samtycke.',
      ),
      asiakkaalla_on_oikeus_erityiseen_tukeen: true,
    },
    lapsen_tarpeet_ja_arki: { lapsen_arki_ja_kasvuymparisto: worry.everydayLife },
    paivamaara: dayOf(writing),
    laatija: [writerIn(writing)],
  }
}

/** The same finished, with its finding. */
export function needsContent(
  writing: Writing,
  days: { readonly initiatedOn: PlainDate; readonly startedOn: PlainDate },
  finding: Finding,
): Needs {
  const { worry } = writing
  const client = finding === 'child-welfare-need'
  const begun = begunNeedsContent(writing, days)
  return {
    ...begun,
    lapsen_tarpeet_ja_arki: { ...begun.lapsen_tarpeet_ja_arki, lapsen_osallisuus: worry.childsView },
    laheisverkoston_kartoittaminen: {
      laheisverkoston_antama_tuki: worry.strengths,
      laheisen_tuen_tarve_on_selvitetty: true,
    },
    johtopaatokset_ja_jatkotoimet: {
      lapsen_arvio_tuen_ja_palvelujen_tarpeesta: worry.childsView,
      vanhemman_arvio_tuen_ja_palvelujen_tarpeesta: worry.parentsView,
      ammattihenkilon_arvio_tuen_tarpeesta: [codeIn(writing, '1282', worry.need)],
      asiakkuuden_jatko: { asiakkuus_jatkuu: finding !== 'no-need' },
      ammattihenkilon_johtopaatokset_asiakkaan_tilanteesta_seka_sosiaalipalvelujen_ja_erityisen_tuen_tarpeesta:
        reasonOf(writing, finding),
      lastensuojelun_tarve: {
        sosiaalityontekijan_yhteenveto_ja_johtopaatokset_lastensuojelun_tarpeesta: reasonOf(writing, finding),
        lastensuojeluasiakkuus_alkaa: client,
        ...(client ? { lastensuojeluasiakkuuden_alkamisen_syy: codeIn(writing, '1251', worry.reason) } : {}),
      },
      ...(finding === 'no-need' ? {} : { asiakkaalle_laaditaan_asiakassuunnitelma: true }),
      asiakas_tarvitsee_omatyontekijan: client,
      jatkosuunnitelma: client ? worry.means : reasonOf(writing, finding),
    },
  }
}

/** Why the assessment found what it found. */
export function reasonOf(writing: Writing, finding: Finding): string {
  if (finding === 'child-welfare-need') return writing.worry.conclusion
  if (finding === 'social-welfare-services')
    return say(
      writing,
      'Perhe tarvitsee tukea arkeen, mutta lapsen kasvu ja kehitys eivät vaarannu. Tarpeeseen vastataan sosiaalihuoltolain mukaisella perhetyöllä.',
      'Familjen behöver stöd i vardagen, men barnets uppväxt och utveckling äventyras inte. Behovet möts med familjearbete enligt socialvårdslagen.',
    )
  return say(
    writing,
    'Tilanne johtui tilapäisestä muutoksesta, joka on ohi. Lapsi ja vanhemmat kertoivat arjen sujuvan, ja koulu vahvistaa sen. Lastensuojelun tai muun palvelun tarvetta ei ole.',
    'Situationen berodde på en tillfällig förändring som är över. Barnet och föräldrarna berättade att vardagen fungerar, och skolan bekräftar det. Det finns inget behov av barnskydd eller annan service.',
  )
}
