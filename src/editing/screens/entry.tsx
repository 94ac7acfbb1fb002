import { guideContent } from '../../guide/acts.ts'
import { helsinkiDay } from '../../kernel/day.ts'
import { languages } from '../../kernel/language.ts'
import { ok, type Result } from '../../kernel/result.ts'
import {
  type DeskVisit,
  deskScreen,
  type Faulty,
  faulty,
  type Onward,
  type Screen,
  type Sent,
} from '../../platform/screen.ts'
import { createEntry, publish, saveDraft, viewEntry } from '../acts.ts'
import type { EntryKind } from '../editing.ts'
import { entryFrom, openedFields } from '../entry-form.ts'
import { entryAddress } from './addresses.ts'
import { type EntryData, type EntryRefusal, entryIn, titleOf } from './entry-data.ts'
import { EntryPage } from './entry-page.tsx'

type EntryVisit = DeskVisit<{ readonly entryId?: string | undefined }>

/** Changing a contact of the county. */
export const contactScreen = entryScreen('contact', '/desk/guide/contacts/:contactId', 'contactId')
/** Changing a page on a service. */
export const serviceScreen = entryScreen('service', '/desk/guide/services/:serviceId', 'serviceId')
/** A contact that is new to the county. */
export const newContactScreen = entryScreen('contact', '/desk/guide/contacts/new')
/** A page that is new to the county. */
export const newServiceScreen = entryScreen('service', '/desk/guide/services/new')

function entryScreen(kind: EntryKind, address: string, parameter?: 'contactId' | 'serviceId'): Screen {
  return deskScreen<{ entryId?: string | undefined }, EntryData, unknown, EntryRefusal>({
    address,
    params: entryIn(parameter),
    act: 'guide:write',
    load: (visit) => load(kind, visit),
    submit: (visit) => submit(kind, visit),
    view: (view) => ({
      title: titleOf(kind, view.data.view === undefined, view.language),
      place: 'guide',
      wide: true,
      body: <EntryPage {...view} />,
    }),
  })
}

async function load(kind: EntryKind, visit: EntryVisit): Promise<EntryData> {
  const { acting, params, at, db, typed } = visit
  const { county } = acting.worker
  const view = params.entryId === undefined ? undefined : await viewEntry(acting, kind, params.entryId)
  const opened = openedFields(kind, view?.entry, at)
  const read =
    typed && entryFrom(kind, typed, { county, entry: view?.entry, today: helsinkiDay(at), publishing: false })
  return {
    kind,
    county,
    view,
    values: typed ?? opened,
    typed: read?.ok ? read.value.kept : undefined,
    preview: undefined,
    content: await guideContent(db),
    at,
  }
}

async function submit(
  kind: EntryKind,
  visit: EntryVisit & Sent<unknown>,
): Promise<Result<Onward<EntryData>, EntryRefusal | Faulty>> {
  const data = await load(kind, { ...visit, typed: visit.raw })
  const press = visit.raw.get('go') ?? ''
  const read = entryFrom(kind, visit.raw, {
    county: data.county,
    entry: data.view?.entry,
    today: helsinkiDay(visit.at),
    publishing: press === 'publish',
  })
  if (!read.ok) return faulty(...read.refusal)
  const preview = languages.find((language) => press === `preview-${language}`)
  if (preview) return ok({ show: { ...data, preview } })
  const { acting } = visit
  const written =
    data.view === undefined
      ? await createEntry(acting, press === 'publish' ? 'published' : 'saved', read.value)
      : await (press === 'publish' ? publish : saveDraft)(acting, read.value)
  return written.ok ? ok({ go: entryAddress(kind, written.value.id) }) : written
}
