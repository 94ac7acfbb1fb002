import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../source.ts'
import { projectGraph } from './check.ts'
import { partsGraph } from './parts-graph.ts'
import { picture } from './picture.ts'

const file = join(root, 'docs/import-graph.svg')

/** Draws the picture of the import graph into `docs/`. */
export async function drawPicture(): Promise<void> {
  await writeFile(file, picture(partsGraph(projectGraph())))
}

/** Whether the picture in `docs/` shows the house as it is. */
export async function pictureIsCurrent(): Promise<boolean> {
  const drawn = await readFile(file, 'utf8').catch(() => undefined)
  return drawn === picture(partsGraph(projectGraph()))
}
