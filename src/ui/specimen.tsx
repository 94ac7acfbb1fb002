import { Checkbox, CheckboxGroup, RadioGroup, YesNo } from './choice-field.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Ask, Button, ButtonLink, ButtonRow, Fieldset, Form, Steps } from './form.tsx'
import { Letter } from './letter.tsx'
import { ReadList, ReadSection, SummaryList } from './lists.tsx'
import { Chip } from './notice.tsx'
import { Band, Card, Grid, PageHead, Phone, Section, Way } from './page.tsx'
import { PublicFrame, type PublicFrameProps } from './public-frame.tsx'
import type { FrameAssets, Theme } from './shell.tsx'
import { DayField, LongTextField, SelectField, TextField } from './text-field.tsx'

/** What a specimen is drawn with. */
export type SpecimenProps = { assets: FrameAssets; theme?: Theme | undefined }

/** Languages of every specimen. */
export const languages = [
  { language: 'fi', name: 'Suomi', address: '/fi', current: true },
  { language: 'sv', name: 'Svenska', address: '/sv', current: false },
  { language: 'en', name: 'English', address: '/en', current: false },
]
/** Words of every specimen for a server that cannot be reached. */
export const unreachable = {
  title: 'Yhteys katkesi. Ilmoitusta ei ole lähetetty.',
  advice: (
    <p>
      Kaikki kirjoittamasi on tallella tällä sivulla. Jos asia ei voi odottaa, soita sosiaalipäivystykseen{' '}
      <Phone number="019 226 0401" dial="+358192260401" size="small" /> tai hätänumeroon{' '}
      <Phone number="112" dial="112" size="small" />.
    </p>
  ),
  retry: 'Yritä uudelleen',
}

function frameOf({ assets, theme }: SpecimenProps): Omit<PublicFrameProps, 'title' | 'children'> {
  return {
    language: 'fi',
    service: 'Suojatie',
    place: 'Keski-Uusimaa',
    home: '/fi',
    languages,
    words: {
      skip: 'Siirry sisältöön',
      languages: 'Kieli',
      danger: { question: 'Onko lapsi välittömässä vaarassa?', call: 'Soita', number: '112' },
    },
    assets,
    theme,
    quickExit: { address: '/neutral', word: 'Poistu nopeasti' },
    unreachable,
    footer: (
      <ul>
        <li>
          <a href="/fi/saavutettavuus">Saavutettavuus</a>
        </li>
        <li>
          <a href="/fi/tietosuoja">Tietosuoja</a>
        </li>
      </ul>
    ),
  }
}

/** A front page as a worried person meets it. */
export function PublicSpecimen(props: SpecimenProps) {
  return (
    <PublicFrame {...frameOf(props)} title="Tukea lapselle ja perheelle" layout="bands">
      <Band>
        <PageHead
          title="Huoli lapsesta tai perheestä? Kysy, kerro, pyydä apua."
          lead="Valitse kuntasi, niin näet heti, kuka vastaa nyt."
        />
        <Form action="/fi" method="get">
          <Ask>
            <SelectField
              name="municipality"
              label="Kunta"
              value="186"
              options={[
                { value: '148', label: 'Inari – Aanaar – Anár – Aanar' },
                { value: '186', label: 'Järvenpää' },
              ]}
            />
            <Button>Näytä yhteystiedot</Button>
          </Ask>
        </Form>
        <Section title="Järvenpää, torstai 26.11. klo 10.20">
          <Grid>
            <Card>
              <Chip tone="open">Auki nyt, sulkeutuu klo 15</Chip>
              <h3>Lapsiperheiden neuvonta ja ohjaus</h3>
              <Phone number="019 226 0401" dial="+358192260401" label="Lapsiperheiden neuvonta ja ohjaus" />
              <p className="small soft">Keskustele ammattilaisen kanssa. Ma–to 9–15, pe 9–13.</p>
            </Card>
            <Card>
              <Chip>Suljettu, aukeaa perjantaina klo 9</Chip>
              <h3>Sosiaalipäivystys virka-aikana</h3>
              <p className="small">
                Numero tarkistetaan parhaillaan. <a href="/fi/alue">Katso alueen omalta sivulta</a>.
              </p>
            </Card>
            <Card tone="marked">
              <Chip tone="neutral">Ei tiedossa</Chip>
              <h3>Oaivvušrádji, Čáhppesvuotna, ŋ đ ŧ ž ǯ</h3>
              <p className="small soft">Kun asia ei voi odottaa aamuun.</p>
            </Card>
          </Grid>
        </Section>
      </Band>
      <Band tone="sunken">
        <Section title="Tee ilmoitus tai pyydä tukea">
          <Grid>
            <Card>
              <h3>Lastensuojeluilmoitus</h3>
              <p className="small">Kun olet huolissasi lapsesta. Voit ilmoittaa nimettömänä. Vie noin 10 minuuttia.</p>
              <ButtonLink address="/fi/ilmoitus">Aloita ilmoitus</ButtonLink>
            </Card>
            <Card>
              <h3>Ammattilaisen ilmoitus</h3>
              <p className="small">Ilmoitusvelvolliselle. Yhdellä kertaa useasta lapsesta.</p>
              <ButtonLink address="/fi/ammattilainen" tone="quiet">
                Ilmoita työssäsi
              </ButtonLink>
            </Card>
          </Grid>
        </Section>
      </Band>
      <Band>
        <Section title="Mitä ilmoituksen jälkeen tapahtuu?">
          <Way
            reachedWords="tehty"
            steps={[
              {
                limit: 'Heti',
                name: 'Arvioidaan kiireellisyys',
                detail: 'Jos apua tarvitaan nyt, se annetaan nyt.',
                reached: true,
              },
              {
                limit: '7 arkipäivässä',
                name: 'Perhe saa tiedon, arviointi alkaa',
                detail: 'Lapsi ja vanhemmat kuullaan.',
              },
              { limit: '3 kuukaudessa', name: 'Palvelutarpeen arvio on valmis' },
              { limit: 'Sen jälkeen', name: 'Oma työntekijä ja suunnitelma', detail: 'Tuki kotiin ensin.' },
            ]}
          />
        </Section>
      </Band>
    </PublicFrame>
  )
}

/** A page of a form that came back with errors, with every kind of field. */
export function FormSpecimen(props: SpecimenProps) {
  const errors = [
    { name: 'child.0.name', message: 'Kirjoita lapsen nimi tai millä nimellä häntä kutsutaan.' },
    { name: 'child.0.born', message: 'Päivää 31.2.2019 ei ole. Kirjoita päivä, kuukausi ja vuosi.' },
    { name: 'danger', message: 'Valitse, onko lapsi nyt vaarassa.' },
    { name: 'agree', message: 'Merkitse, että olet lukenut tämän.' },
  ]
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message
  return (
    <PublicFrame {...frameOf(props)} title="Ilmoitus">
      <ErrorSummary title="Tarkista nämä kohdat" errors={errors} />
      <Steps words="Vaihe 2/5: Lapsi" of={5} done={2} />
      <PageHead title="Kenestä olet huolissasi?" back={{ address: '/fi/ilmoitus', name: 'Takaisin' }} />
      <Form
        action="/fi/ilmoitus"
        hidden={{ key: 'k', token: 't' }}
        sending="Lähetetään…"
        enter={{ name: 'go', value: 'on' }}
      >
        <Fieldset legend="1. lapsi" hint="Kerro se, minkä tiedät.">
          <TextField
            name="child.0.name"
            label="Nimi"
            hint="Etunimi riittää."
            error={errorOf('child.0.name')}
            value={'<script>alert("x")</script>'}
            required
          />
          <DayField
            name="child.0.born"
            label="Syntymäaika"
            hint="Esimerkiksi 24.11.2016"
            value="31.2.2019"
            error={errorOf('child.0.born')}
            optional="vapaaehtoinen"
          />
          <Fieldset legend="Osoite">
            <TextField name="child.0.street" label="Katuosoite" width="long" />
            <TextField
              name="child.0.postcode"
              label="Postinumero"
              width="short"
              inputMode="numeric"
              suffix="5 numeroa"
            />
          </Fieldset>
          <Button tone="plain" name="remove" value="0" label="Poista lapsi 1">
            Poista lapsi
          </Button>
        </Fieldset>
        <RadioGroup
          name="danger"
          label="Onko lapsi nyt vaarassa?"
          hint="Jos on, soita 112."
          error={errorOf('danger')}
          options={[
            { value: 'now', label: 'Kyllä, juuri nyt', hint: 'Soita ensin 112.' },
            {
              value: 'soon',
              label: 'Pian',
              children: <TextField name="when" label="Milloin?" />,
            },
            { value: 'no', label: 'Ei' },
          ]}
          value="soon"
          required
        />
        <CheckboxGroup
          name="seen"
          label="Mitä olet huomannut?"
          values={['absent']}
          options={[
            { value: 'absent', label: 'Poissaoloja koulusta' },
            { value: 'alone', label: 'Jää paljon yksin', hint: 'Ikäänsä nähden.' },
          ]}
        />
        <YesNo
          name="told"
          label="Tietääkö perhe ilmoituksesta?"
          words={{ yes: 'Kyllä', no: 'Ei', unknown: 'En tiedä' }}
          value="unknown"
        />
        <LongTextField name="worry" label="Kerro omin sanoin" value={'\nEnsimmäinen rivi on tyhjä.\nŠ ŧ ŋ'} />
        <Checkbox name="agree" label="Olen lukenut, mitä ilmoituksen jälkeen tapahtuu" error={errorOf('agree')} />
        <ButtonRow>
          <Button name="go" value="on">
            Jatka
          </Button>
          <ButtonLink address="/fi" tone="quiet">
            Keskeytä
          </ButtonLink>
        </ButtonRow>
      </Form>
      <SummaryList
        rows={[
          {
            key: 'name',
            label: 'Nimi',
            value: 'Eelis',
            change: { address: '#field-child.0.name', word: 'Muuta', label: 'nimi' },
          },
          { key: 'worry', label: 'Huoli', value: 'Rivi yksi.\nRivi kaksi.' },
        ]}
      />
    </PublicFrame>
  )
}

/** A decision as a letter, nested as deep as the national structures are. */
export function LetterSpecimen({ assets, theme }: SpecimenProps) {
  return (
    <PublicFrame {...frameOf({ assets, theme })} title="Asiakirja">
      <Letter
        sender={
          <>
            Keski-Uudenmaan hyvinvointialue
            <br />
            Lastensuojelu
          </>
        }
        kind="Päätös"
        day={{ words: '2.11.2026', machine: '2026-11-02' }}
        reference="11002, versio 1"
        secrecy="Salassa pidettävä"
        title="Päätös avohuollon tukitoimesta"
        end={<p>Aino Salmi, sosiaalityöntekijä</p>}
      >
        {[2, 3, 4, 5, 6, 7].reduceRight(
          (inner, level) => (
            <ReadSection key={level} title={`Otsikko, taso ${level}`} level={level}>
              <ReadList
                nothing="Ei kirjattu"
                items={[
                  { key: 'a', label: 'Perustelut', value: 'Áilu asuu Anárissa.\nToinen rivi.' },
                  { key: 'b', label: 'Eriävä näkemys' },
                ]}
              />
              {inner}
            </ReadSection>
          ),
          <p>Pohja.</p>,
        )}
      </Letter>
    </PublicFrame>
  )
}
