import type { Language } from '../../kernel/language.ts'
import { Ask, Button, Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { searchAddresses, searchField } from '../reading/addresses.ts'
import { searchTexts } from '../texts/search-texts.ts'

/** A question to the guide; works without script. `id` keeps two boxes on one page apart. */
export function SearchBox({
  language,
  id,
  asked,
  hint,
}: {
  language: Language
  id: string
  asked?: string | undefined
  hint?: boolean | undefined
}) {
  const words = searchTexts[language]
  return (
    <div className="search-box">
      <search>
        <Form action={searchAddresses[language]} method="get">
          <Ask>
            <TextField
              name={searchField}
              id={id}
              label={words.label}
              hint={hint ? words.hint : undefined}
              value={asked}
              spellCheck
            />
            <Button tone="quiet">{words.act}</Button>
          </Ask>
        </Form>
      </search>
    </div>
  )
}
