// Draws docs/import-graph.svg, the picture in ARCHITECTURE.md, from the imports as they are.
import { drawPicture } from './imports/picture-file.ts'

await drawPicture()
console.log('docs/import-graph.svg is drawn.')
