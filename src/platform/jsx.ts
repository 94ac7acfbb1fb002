// Given to Node with --import: lets it run .tsx files. Node itself takes the types off .ts files but knows no JSX.
import { readFileSync } from 'node:fs'
import { createRequire, enableCompileCache, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { transformSync } from 'esbuild'

// What was compiled once need not be again: halves the time until the pages are loaded. Where it cannot be written, nothing happens.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/suojatie-compiled', import.meta.url)))

const require = createRequire(import.meta.url)
let transform: typeof transformSync | undefined

registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !url.endsWith('.tsx')) return nextLoad(url, context)
    // Loaded with the first page: commands that draw none start without it.
    const { transformSync: made }: { transformSync: typeof transformSync } = transform
      ? { transformSync: transform }
      : require('esbuild')
    transform = made
    const path = fileURLToPath(url)
    const { code } = made(readFileSync(path, 'utf8'), {
      loader: 'tsx',
      format: 'esm',
      target: 'node24',
      jsx: 'automatic',
      jsxImportSource: 'react',
      sourcefile: path,
      sourcemap: 'inline',
    })
    return { format: 'module', source: code, shortCircuit: true }
  },
})
