import type { ParsedFile, SourceFile, SyntaxNode } from '../source.ts'

/** A place that breaks a rule: the line, and what is wrong in words. */
export type Finding = { readonly line: number; readonly fault: string }

/** A rule of our own over TypeScript: which files it binds and which nodes of their syntax break it. */
export type SyntaxRule = {
  readonly name: string
  readonly reason: string
  readonly binds: (path: string) => boolean
  /** What is wrong with the node, or undefined. */
  readonly fault: (node: SyntaxNode, file: ParsedFile) => string | undefined
}

/** A rule of our own over the text of any file. */
export type TextRule = {
  readonly name: string
  readonly reason: string
  readonly binds: (path: string) => boolean
  readonly find: (file: SourceFile) => Finding[]
}
