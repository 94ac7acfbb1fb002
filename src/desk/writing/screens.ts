import type { Screen } from '../../platform/screen.ts'
import { writeAssessment, writeForChild, writeInitiation, writeUrgency } from './begin.tsx'
import { correctSigned } from './correct.tsx'
import { compareVersions, readSigned } from './document.tsx'
import { editDraft } from './editor.tsx'
import { pdfOfSigned, printSigned } from './print.tsx'
import { signDraft } from './sign.tsx'

/** Every page on which documents are begun, written, signed, read, compared, corrected and printed. */
export const writingScreens: readonly Screen[] = [
  writeForChild,
  writeUrgency,
  writeInitiation,
  writeAssessment,
  editDraft,
  signDraft,
  readSigned,
  compareVersions,
  correctSigned,
  printSigned,
  pdfOfSigned,
]
