import { Hono } from 'hono'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { createElement } from 'react'
import { seededChance } from '../../kernel/chance.ts'
import type { AssetAddresses } from '../../platform/assets.ts'
import type { Database } from '../../platform/db.ts'
import { formTokens } from '../../platform/form-token.ts'
import { serveScreens } from '../../platform/pages.ts'
import { guideScreens } from '../guide.ts'
import { publicPage } from '../public-page.tsx'

const assets: AssetAddresses = {
  style: '/assets/style.css',
  publicStyle: '/assets/public.css',
  icon: '/assets/mark.svg',
  publicScript: '/assets/public.js',
  deskScript: '/assets/desk.js',
  fonts: [],
}
/** No database is behind the guide: whatever asked for one would get nothing. */
const noDatabase: Database = new Kysely({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** The screens of the guide at their addresses, without a database, on a weekday morning. */
export function servedGuide(demonstration = false): Hono {
  const app = new Hono()
  serveScreens(app, guideScreens, {
    db: noDatabase,
    clock: () => new Date('2026-11-26T08:20:00Z'),
    chance: seededChance(1),
    tokens: formTokens(new Uint8Array(32)),
    plainCookies: false,
    whoIs: async () => undefined,
    opens: () => false,
    signInAddress: () => '/sign-in',
    deskFrame: () => createElement('p'),
    publicFrame: (page, visit) => publicPage(page, visit, { assets, demonstration }),
    troubleFrame: (trouble) => createElement('p', null, trouble),
    failed: (error) => {
      throw error
    },
  })
  return app
}
