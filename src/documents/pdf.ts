import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { PlainDate } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'
import { letterSource } from './letter-source.ts'
import type { DocumentView } from './view.ts'

/** A document as it is printed: the frozen wording, already masked, and what stands around it. */
export type PrintedDocument = {
  /** Title of the file and first heading: the kind of document, never a person. */
  readonly title: string
  readonly language: Language
  /** The day of signing. */
  readonly day: PlainDate
  /** Who sends it: county and unit, a line each. */
  readonly sender: readonly string[]
  /** Beside the sender: kind, day in words, number and version, secrecy. */
  readonly about: readonly string[]
  /** Under everything: who signed, when, how it can be checked. */
  readonly end: readonly string[]
  /** At the foot of every page. */
  readonly foot: string
  readonly view: DocumentView
  /** Words for what is kept from the reader, by the reason. */
  readonly kept: Readonly<Record<string, string>>
}

/** What we ask of the compiler; its package brings no types. */
type Compiler = {
  pdf(
    options: { mainFileContent: string; inputs: Readonly<Record<string, string>> },
    standard: { pdfStandard: 'ua-1' },
  ): Uint8Array
  /** Forgets what was kept from this many compilations ago and before. */
  evictCache(age: number): void
}
type CompilerPackage = {
  readonly NodeCompiler: { create(options: { fontArgs: readonly { fontPaths: readonly string[] }[] }): Compiler }
}

const require = createRequire(import.meta.url)
const weights = [
  '400Regular/SourceSans3_400Regular.ttf',
  '600SemiBold/SourceSans3_600SemiBold.ttf',
  '700Bold/SourceSans3_700Bold.ttf',
]
/** How many documents back the compiler keeps what it has laid out: what the template needs, and nothing older. */
const keptCompilations = 10

let compiler: Compiler | 'none' | undefined

/** The compiler and its fonts come as optional packages: on a platform they are not made for there is none. */
function theCompiler(): Compiler | 'none' {
  try {
    const { NodeCompiler }: CompilerPackage = require('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu')
    const fontPaths = weights.map((file) => dirname(require.resolve(`@expo-google-fonts/source-sans-3/${file}`)))
    return NodeCompiler.create({ fontArgs: [{ fontPaths }] })
  } catch (error) {
    if (isMissing(error)) return 'none'
    throw error
  }
}

function isMissing(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false
  // On another processor or C library the package is not installed, or is there and cannot be loaded.
  return error.code === 'MODULE_NOT_FOUND' || error.code === 'ERR_DLOPEN_FAILED'
}

/** Whether this machine can make PDF files. */
export function canPrintPdf(): boolean {
  compiler ??= theCompiler()
  return compiler !== 'none'
}

/**
 * The document as a tagged PDF (PDF/UA-1) with title, language and day. Texts go in as data, so that no sign in them is
 * taken for a command. Undefined where there is no compiler, or when a text holds a letter that no font of the machine has
 * (the standard forbids empty boxes): the print page takes its place.
 */
export function printPdf(document: PrintedDocument): Uint8Array | undefined {
  compiler ??= theCompiler()
  if (compiler === 'none') return undefined
  const options = { mainFileContent: letterSource, inputs: { data: JSON.stringify(document) } }
  try {
    return compiler.pdf(options, { pdfStandard: 'ua-1' })
  } catch (error) {
    if (error instanceof Error && error.message.includes('could not be displayed')) return undefined
    throw error
  } finally {
    compiler.evictCache(keptCompilations)
  }
}
