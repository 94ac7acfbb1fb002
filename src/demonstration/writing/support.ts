import type { clientPlan } from '../../casework/client-plan/documents.ts'
import type { meetingOrContactNote } from '../../casework/notes/documents.ts'
import type { serviceOrSupportMeasureDecision } from '../../casework/open-care/documents.ts'
import { systems } from '../../documents/code-systems.ts'
import type { DraftOf } from '../../documents/field.ts'
import { addMonths, helsinkiIso, type PlainDate } from '../../kernel/day.ts'
import { childIn, childWelfareTask, codeIn, dayOf, nameOf, say, type Writing, writerIn } from './parts.ts'

/** How long a measure of the demonstration is granted for: a choice of ours, not law. */
const grantedMonths = 6

/** The client plan (15009). `dissent` when somebody who took part saw it otherwise. */
export function planContent(writing: Writing, dissent: boolean): DraftOf<typeof clientPlan.fields> {
  const { family, child, worry, worker } = writing
  const parents = family.parents.map((parent) => `${parent.givenNames} ${parent.familyName}`).join(', ')
  return {
    asiakas: [childIn(writing)],
    tama_asiakassuunnitelma_on: {
      system: 'lastensuojelun_asiakassuunnitelma/tama_asiakassuunnitelma_on',
      code: '1',
      display: say(writing, 'Avohuollon asiakassuunnitelma', 'Klientplan för öppenvården'),
    },
    tiedot_neuvottelusta_jossa_tama_suunnitelma_on_tehty: [
      {
        paivamaara: dayOf(writing),
        paikka: say(writing, 'Perheen koti', 'Familjens hem'),
        osallistujat: `${child.givenNames} ${child.familyName}, ${parents}, ${worker.name}`,
      },
    ],
    tausta_ja_nykytilanne: {
      asiat_ja_olosuhteet_joihin_pyritaan_vaikuttamaan: worry.conclusion,
      lapsen_ja_perheen_vahvuudet_ja_voimavarat: worry.strengths,
      lapsen_ja_perheen_tuen_ja_palvelujen_tarve: worry.everydayLife,
    },
    asetettavat_tavoitteet: [
      {
        nimi: worry.goal.name,
        kuvaus: worry.goal.description,
        keinot_ja_aikataulu_tavoitteen_saavuttamiseksi: worry.goal.time,
      },
    ],
    keinot_tavoitteiden_saavuttamiseksi_ja_tuen_tarpeeseen_vastaamiseksi: {
      palvelu: [{ sosiaalipalvelu: codeIn(writing, '1222', worry.measure.service), kuvaus: worry.means }],
    },
    lapsen_ja_sosiaalityontekijan_tapaamiset: say(
      writing,
      'Sosiaalityöntekijä tapaa lasta kerran kuussa, joka toisen kerran kotona. Lapsi saa soittaa tai lähettää viestin milloin haluaa.',
      'Socialarbetaren träffar barnet en gång i månaden, varannan gång hemma. Barnet får ringa eller skicka meddelande när som helst.',
    ),
    sosiaalihuollon_asiakkaan_asemasta_ja_oikeuksista_annetun_lain_mukaisen_selvityksen_antaminen: {
      selvitys_oikeuksista: true,
    },
    ...(dissent
      ? {
          eriavat_nakemykset: say(
            writing,
            'Toinen vanhemmista pitää tapaamisia kotona liian tiheinä ja toivoo niitä kerran kahdessa kuukaudessa.',
            'Den ena föräldern tycker att hembesöken är för täta och önskar dem en gång på två månader.',
          ),
        }
      : {}),
    asiakassuunnitelman_tarkistaminen: {
      ajankohta: say(
        writing,
        'Viimeistään vuoden kuluttua tai kun tilanne muuttuu',
        'Senast om ett år eller när situationen förändras',
      ),
    },
    jakelu: parents,
    paivamaara: dayOf(writing),
    laatija: [writerIn(writing)],
  }
}

/** The decision on a support measure (11002). */
export function decisionContent(
  writing: Writing,
  initiatedOn: PlainDate,
): DraftOf<typeof serviceOrSupportMeasureDecision.fields> {
  const { family, child, worry, worker } = writing
  const today = dayOf(writing)
  const heard = [
    { ...child, kuvaus: say(writing, 'Lapsi', 'Barnet') },
    ...family.parents.map((parent) => ({ ...parent, kuvaus: say(writing, 'Huoltaja', 'Vårdnadshavare') })),
  ]
  return {
    asiakas: [childIn(writing)],
    paatos: {
      vireilletulopaivamaara: initiatedOn,
      paatospaivamaara: today,
      ratkaisun_laji: codeIn(writing, '1248', '1'),
      sosiaalipalvelu_jota_paatos_koskee: {
        sosiaalipalvelu: codeIn(writing, '1222', worry.measure.service),
        kuvaus: worry.measure.decision,
      },
      ratkaisu_ja_perustelut: `${worry.measure.decision} ${worry.conclusion}`,
      ratkaisun_lakiperuste: say(
        writing,
        'Lastensuojelulaki (417/2007) 34 ja 36 §, sosiaalihuoltolaki (1301/2014) 45 §',
        'Barnskyddslagen (417/2007) 34 och 36 §, socialvårdslagen (1301/2014) 45 §',
      ),
      paatoksen_voimassaolo: { alkamispaiva: today, paattymispaiva: addMonths(today, grantedMonths) },
      kuuleminen: heard.map((person) => ({
        kuultava: { sukunimi: person.familyName, etunimet: person.givenNames, kuvaus: person.kuvaus },
        suoritettu: true,
      })),
      tama_paatos_annetaan_tiedoksi_seuraaville_henkiloille: family.parents
        .map((parent) => `${parent.givenNames} ${parent.familyName}`)
        .join(', '),
      paatoksentekija: writerIn(writing),
      lisatietojen_antaja: [
        {
          ...nameOf(worker),
          yhteystiedot: {
            // No box of the post has this number.
            postiosoite: { lahiosoite: 'PL 0', postinumero: '00000', postitoimipaikka: family.postOffice },
            puhelinnumero: worker.phone,
          },
        },
      ],
      muutoksenhaku: {
        muutoksenhakukeino: codeIn(writing, '1211', '1'),
        ohjeteksti: say(
          writing,
          'Päätökseen saa vaatia oikaisua hyvinvointialueelta. Kirjallinen oikaisuvaatimus toimitetaan määräajassa, joka lasketaan siitä päivästä, jona päätös on saatu tiedoksi.',
          'Omprövning av beslutet får begäras hos välfärdsområdet. En skriftlig begäran lämnas in inom den tid som räknas från den dag då beslutet har delgivits.',
        ),
      },
    },
    allekirjoitus: { allekirjoituksen_tyyppi: codeIn(writing, systems.signature, '1') },
  }
}

/** A case note on a meeting that lasted an hour (19005). */
export function noteContent(writing: Writing): DraftOf<typeof meetingOrContactNote.fields> {
  const { family, child, worry, worker, at } = writing
  const [parent] = family.parents
  return {
    asiakas: [childIn(writing)],
    asiakaskertomusmerkinta: {
      palvelutehtava: childWelfareTask(writing),
      tapahtuma: {
        ajanjakso: {
          alkamishetki: helsinkiIso(new Date(at.getTime() - 90 * 60_000)),
          paattymishetki: helsinkiIso(new Date(at.getTime() - 30 * 60_000)),
        },
        asiointitapa: [codeIn(writing, '1250', '3')],
        osallistujat: `${child.givenNames} ${child.familyName}, ${parent.givenNames} ${parent.familyName}, ${worker.name}`,
        kuvaus: worry.meeting,
      },
    },
    sovitut_asiat: worry.agreed,
    paivamaara: dayOf(writing),
    laatija: writerIn(writing),
  }
}
