import type { Language } from '../../../../kernel/language.ts'
import { dayInWords } from '../../../../law/words/days.ts'
import { type Candidate, fullName, kinshipKinds } from '../../../../people/people.ts'
import { Checkbox, RadioGroup } from '../../../../ui/choice-field.tsx'
import { Button, Fieldset } from '../../../../ui/form.tsx'
import { Details } from '../../../../ui/notice.tsx'
import { Grid } from '../../../../ui/page.tsx'
import { DayField, SelectField, TextField } from '../../../../ui/text-field.tsx'
import { stepTexts } from '../../../step-texts.ts'
import { kinRows, mostKin } from '../../registration.ts'
import { kindTexts, type registerTexts, seemsTheSame } from '../../texts/register-words.ts'

type Given = {
  readonly typed: URLSearchParams
  readonly error: (field: string) => string | undefined
  readonly language: Language
  readonly t: (key: keyof typeof registerTexts) => string
}
type Key = keyof typeof registerTexts

/** Searching the register again; sent with the form and never in an address. */
export function SearchFields({ typed, language, t, searched }: Given & { searched: boolean }) {
  const field = (key: Key, width: 'medium' | 'long') => (
    <TextField name={`search.${key}`} label={t(key)} value={typed.get(`search.${key}`) ?? undefined} width={width} />
  )
  return (
    <Details summary={t('searchTitle')} open={searched}>
      <Grid>
        {field('givenNames', 'long')}
        {field('familyName', 'long')}
        <DayField
          name="search.bornOn"
          label={t('bornOn')}
          hint={stepTexts.dayHint[language]}
          value={typed.get('search.bornOn') ?? undefined}
        />
        {field('identityCode', 'medium')}
      </Grid>
      <Button tone="quiet" name="press" value="search">
        {t('search')}
      </Button>
      {searched ? <p role="status">{t('found')}</p> : null}
    </Details>
  )
}

/** Who the child is: one of those in the register, or a new person. */
export function ChildFields({ typed, error, language, t, candidates }: Given & { candidates: readonly Candidate[] }) {
  const field = (key: Key, width: 'medium' | 'long' = 'long') => (
    <TextField
      name={key}
      label={t(key)}
      optional={key === 'givenNames' || key === 'familyName' ? undefined : stepTexts.optional[language]}
      value={typed.get(key) ?? undefined}
      error={error(key)}
      width={width}
    />
  )
  return (
    <>
      <RadioGroup
        name="child"
        label={t('who')}
        value={typed.get('child') ?? undefined}
        error={error('child')}
        options={[
          ...candidates.map((candidate) => ({
            value: candidate.id,
            label: <bdi>{fullName(candidate)}</bdi>,
            hint: candidateInWords(candidate, language, t),
          })),
          { value: 'new', label: t('newPerson') },
        ]}
      />
      <Fieldset legend={t('newTitle')} hint={t('newHint')}>
        <Checkbox name="unknown" label={t('unknown')} checked={typed.get('unknown') === 'yes'} />
        <Grid>
          {field('givenNames')}
          {field('familyName')}
          {field('identityCode', 'medium')}
          <DayField
            name="bornOn"
            label={t('bornOn')}
            hint={t('bornOnHint')}
            optional={stepTexts.optional[language]}
            value={typed.get('bornOn') ?? undefined}
            error={error('bornOn')}
          />
          {field('ageAsTold', 'medium')}
          {field('phone', 'medium')}
          {field('streetAddress')}
          {field('postalCode', 'medium')}
          {field('postOffice')}
        </Grid>
        <Checkbox name="securityBan" label={t('securityBan')} checked={typed.get('securityBan') === 'yes'} />
      </Fieldset>
    </>
  )
}

function candidateInWords(candidate: Candidate, language: Language, t: Given['t']): string {
  return [
    candidate.bornOn ? dayInWords(candidate.bornOn, language) : undefined,
    // The tail is enough to tell two children apart; the whole code is on the child's page.
    candidate.identityCode ? `${t('tail')} ${candidate.identityCode.slice(-4)}` : t('noCode'),
    seemsTheSame[candidate.because][language],
  ]
    .filter((part) => part !== undefined)
    .join(' · ')
}

/** Custodians and others around the child, with a button for one more that works without script. */
export function KinFields({ typed, error, language, t }: Given) {
  const rows = kinRows(typed)
  return (
    <Fieldset legend={t('around')} hint={t('aroundHint')}>
      {Array.from({ length: rows }, (_, index) => {
        const at = `kin.${index + 1}.`
        const field = (key: Key, width: 'medium' | 'long') => (
          <TextField
            name={`${at}${key}`}
            label={t(key)}
            value={typed.get(`${at}${key}`) ?? undefined}
            error={error(`${at}${key}`)}
            width={width}
          />
        )
        return (
          <Fieldset key={at} legend={`${t('person')} ${index + 1}`}>
            <Grid>
              {field('givenNames', 'long')}
              {field('familyName', 'long')}
              <SelectField
                name={`${at}kind`}
                label={t('kind')}
                empty={t('chooseKind')}
                options={kinshipKinds.map((kind) => ({ value: kind, label: kindTexts[kind][language] }))}
                value={typed.get(`${at}kind`) ?? undefined}
                error={error(`${at}kind`)}
              />
              {field('phone', 'medium')}
            </Grid>
            <Checkbox name={`${at}custodian`} label={t('custodian')} checked={typed.get(`${at}custodian`) === 'yes'} />
            <Checkbox name={`${at}livesWith`} label={t('livesWith')} checked={typed.get(`${at}livesWith`) === 'yes'} />
          </Fieldset>
        )
      })}
      {rows < mostKin ? (
        <Button tone="quiet" name="press" value="add">
          {t('add')}
        </Button>
      ) : null}
    </Fieldset>
  )
}
