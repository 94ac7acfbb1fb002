import { focusErrors } from './error-focus.ts'
import { keepForms } from './kept-forms.ts'
import { readyQuickExit } from './quick-exit.ts'

// Nothing here is needed to use a public page. It keeps a filled form in place when the line is bad, and leaves fast.
keepForms()
focusErrors()
readyQuickExit()
