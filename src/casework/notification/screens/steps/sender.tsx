import { Fieldset } from '../../../../ui/form.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { SelectField } from '../../../../ui/text-field.tsx'
import { answerTo } from '../../form/answers.ts'
import { dutySenders } from '../../notification.ts'
import { dutySenderWords, namedWords, privateSenderChoices } from '../../texts/choice-words.ts'
import { labelOf } from '../../texts/fault-words.ts'
import { Choose, Line, Lines, type Page, Tick, word } from '../form-field.tsx'

/** Who notifies. */
export function SenderStep({ page }: { page: Page }) {
  return page.kind === 'private' ? <PrivateSender page={page} /> : <DutySender page={page} />
}

function PrivateSender({ page }: { page: Page }) {
  return (
    <>
      <Choose page={page} name="sender" choices={privateSenderChoices} required />
      <Choose
        page={page}
        name="named"
        required
        choices={[
          { value: 'no', label: namedWords.no },
          { value: 'yes', label: namedWords.yes },
        ]}
        under={{
          no: <p>{word(page, 'anonymousNote')}</p>,
          yes: (
            <>
              <Line page={page} name="givenNames" />
              <Line page={page} name="familyName" />
              <p>{word(page, 'namedNote')}</p>
              <Contact page={page} />
              <Secrecy page={page} />
            </>
          ),
        }}
      />
    </>
  )
}

function DutySender({ page }: { page: Page }) {
  return (
    <>
      <Notice>
        <p>{word(page, 'dutyNamed')}</p>
      </Notice>
      <SelectField
        name="sender"
        label={labelOf('sender', page.kind)[page.language]}
        error={page.errorOf('sender')}
        value={answerTo(page.answers, 'sender')}
        empty={word(page, 'chooseField')}
        options={dutySenders.map((code) => ({ value: code, label: dutySenderWords[code]?.[page.language] ?? code }))}
        width="long"
        required
      />
      <Line page={page} name="givenNames" required />
      <Line page={page} name="familyName" required />
      <Line page={page} name="jobTitle" required />
      <Line page={page} name="organisation" required />
      <Contact page={page} />
      <Secrecy page={page} />
    </>
  )
}

function Contact({ page }: { page: Page }) {
  const phoneNeeded = page.kind === 'professional'
  return (
    <Fieldset legend={word(page, 'contactHeading')}>
      <Line page={page} name="phone" type="tel" width="medium" required={phoneNeeded} optional={!phoneNeeded} />
      <Line page={page} name="email" type="email" optional />
      <Line page={page} name="streetAddress" optional />
      <Line page={page} name="postalCode" width="short" inputMode="numeric" optional />
      <Line page={page} name="postOffice" width="medium" optional />
    </Fieldset>
  )
}

function Secrecy({ page }: { page: Page }) {
  return (
    <>
      <Tick page={page} name="secrecy" hint={word(page, 'secrecyNote')} />
      <Lines page={page} name="secrecyReason" rows={3} optional />
    </>
  )
}
