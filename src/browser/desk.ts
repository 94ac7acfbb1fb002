import { saveDrafts } from './autosave.ts'
import { openDialogs } from './dialogs.ts'
import { focusErrors } from './error-focus.ts'
import { readFilesIntoText } from './file-into-text.ts'
import { keepForms } from './kept-forms.ts'
import { readShortcuts } from './shortcuts.ts'

// The desk works without script; with it drafts are saved while one writes, and the keyboard reaches everything faster.
saveDrafts()
keepForms()
focusErrors()
openDialogs()
readShortcuts()
readFilesIntoText()
