export type QrCodeProps = {
  /** Row by row, true where it is dark; with its quiet border. */
  modules: readonly (readonly boolean[])[]
  /** What it leads to, for those who do not see it. */
  label: string
}

/** A square code for cameras. Dark on light in both themes: a camera reads no other. */
export function QrCode({ modules, label }: QrCodeProps) {
  const size = modules.length
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={modules.map(strokesOf).join('')} fill="#000" />
    </svg>
  )
}

/** The dark stretches of one row as parts of a path. */
function strokesOf(row: readonly boolean[], y: number): string {
  const strokes: string[] = []
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const from = x
    while (row[x + 1]) x += 1
    strokes.push(`M${from} ${y}h${x - from + 1}v1H${from}z`)
  }
  return strokes.join('')
}
