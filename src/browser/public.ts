import { focusErrors } from './error-focus.ts'
import { keepForms } from './kept-forms.ts'
import { readyPrint } from './print.ts'
import { readyQuickExit } from './quick-exit.ts'
import { readyTypeAhead } from './type-ahead.ts'

// Nothing here is needed to use a public page. It keeps a filled form in place when the line is bad, leaves fast, and
// finds an entry of a long list as one types.
keepForms()
focusErrors()
readyQuickExit()
readyTypeAhead()
readyPrint()
