import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  heading: ReactNode
  cell: (row: Row) => ReactNode
  /** Numbers line up at the right edge. */
  numeric?: boolean | undefined
  /** The cell names its row; one column has this. */
  names?: boolean | undefined
}

export type DataTableProps<Row> = {
  caption: string
  /** The caption is read out but not drawn: a heading already says it. */
  captionHeard?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Marks a row, such as a late one, for the eye; the words must say it too. */
  rowTone?: ((row: Row) => 'late' | 'soon' | undefined) | undefined
}

/** A table with a caption; where it is too wide it scrolls by itself, also with the keyboard. */
export function DataTable<Row>({ caption, captionHeard, columns, rows, rowKey, rowTone }: DataTableProps<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
    <section className="scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption className={captionHeard ? 'heard' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? 'number' : undefined}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={rowTone?.(row)}>
              {columns.map((column) =>
                column.names ? (
                  <th key={column.key} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={column.numeric ? 'number' : undefined}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export type PagerProps = {
  label: string
  /** "21–40 / 312", or "sivu 2". */
  where?: string | undefined
  previous?: { address: string; word: string } | undefined
  next?: { address: string; word: string } | undefined
}

/** On and back through a long list. */
export function Pager({ label, where, previous, next }: PagerProps) {
  if (previous === undefined && next === undefined) return null
  return (
    <nav className="pager" aria-label={label}>
      {previous === undefined ? (
        <span />
      ) : (
        <a href={previous.address} rel="prev">
          {previous.word}
        </a>
      )}
      {where === undefined ? null : <span className="where">{where}</span>}
      {next === undefined ? (
        <span />
      ) : (
        <a href={next.address} rel="next">
          {next.word}
        </a>
      )}
    </nav>
  )
}

export type NarrowProps = {
  label: string
  choices: readonly { key: string; address: string; name: ReactNode; count: number; current: boolean }[]
}

/** A long list by parts, each with how many there are. */
export function Narrow({ label, choices }: NarrowProps) {
  return (
    <nav className="narrow-list" aria-label={label}>
      <ul>
        {choices.map((choice) => (
          <li key={choice.key}>
            <a href={choice.address} aria-current={choice.current ? 'page' : undefined}>
              {choice.name} <b>{choice.count}</b>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
