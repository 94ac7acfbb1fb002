import { ActList } from './acts.tsx'
import { Clock, Clocks, Meter } from './clock.tsx'
import { DeskFrame } from './desk-frame.tsx'
import { Dialog, DialogLink } from './dialog.tsx'
import { Button, ButtonRow, Form } from './form.tsx'
import { Change, Facts, PeopleList } from './lists.tsx'
import { Chip, Details, EmptyState, Notice } from './notice.tsx'
import { Columns, PageHead, Section } from './page.tsx'
import { languages, type SpecimenProps, unreachable } from './specimen.tsx'
import { DataTable, Pager } from './table.tsx'
import { LongTextField } from './text-field.tsx'
import { Timeline } from './timeline.tsx'

type Row = { id: string; name: string; left: string; days: number; tone?: 'late' | 'soon' | undefined }
const rows: readonly Row[] = [
  { id: '1', name: 'Korpi, Eelis', left: 'myöhässä 2 päivää', days: -2, tone: 'late' },
  { id: '2', name: 'Šlahtinen, Áilu', left: '8 päivää jäljellä', days: 8, tone: 'soon' },
  { id: '3', name: 'Öhman, Viivi', left: '61 päivää jäljellä', days: 61 },
]

/** A child's page of the desk, and the parts that other pages of the desk use. */
export function DeskSpecimen({ assets, theme }: SpecimenProps) {
  return (
    <DeskFrame
      language="fi"
      title="Lapsen sivu"
      service="Suojatie"
      home="/desk"
      assets={assets}
      theme={theme}
      languages={languages}
      words={{ skip: 'Siirry sisältöön', navigation: 'Työpöytä', languages: 'Kieli' }}
      places={[
        { address: '/desk', name: 'Tänään', shortcut: 'g t', current: true },
        {
          address: '/desk/inbox',
          name: 'Saapuneet',
          shortcut: 'g i',
          count: '4',
          countInWords: '4 uutta',
        },
        { address: '/desk/children', name: 'Omat lapset', count: '27' },
      ]}
      search={{ action: '/desk/search', name: 'query', label: 'Hae nimellä tai tunnuksella', submit: 'Hae' }}
      signedIn={{
        name: 'Aino Salmi',
        role: 'sosiaalityöntekijä',
        signOut: { action: '/sign-out', word: 'Kirjaudu ulos', hidden: { token: 't' } },
      }}
      shortcuts={{
        title: 'Pikanäppäimet',
        close: 'Sulje',
        use: 'Käytä pikanäppäimiä',
        items: [
          { keys: '?', what: 'tämä luettelo' },
          { keys: '/', what: 'haku' },
          { keys: 'g t', what: 'tänään' },
        ],
      }}
      demonstration={<p>Esittely: henkilöt ovat keksittyjä.</p>}
      degraded={<p>Haku ei toimi juuri nyt. Muu toimii.</p>}
      unreachable={unreachable}
    >
      <PageHead
        title="Eelis Korpi"
        beside={
          <>
            <span className="soft num">9 v · 120317A9xxx</span>
            <Chip tone="ok">Lastensuojelun asiakas</Chip>
          </>
        }
      />
      <Facts
        items={[
          { name: 'Vastuusosiaalityöntekijä', value: 'Aino Salmi' },
          { name: 'Tänään sijaisena', value: 'Otto Lehto, 040 123 4567' },
          { name: 'Asuu', value: 'Äidin luona, Järvenpää' },
          { name: 'Asiakkuus alkoi', value: '2.11.2026' },
        ]}
      />
      <Columns sideLabel="Työkalut" side={<DeskSide />}>
        <Clocks>
          <Clock
            level={2}
            name="Palvelutarpeen arviointi valmis"
            state="soon"
            left="8 päivää jäljellä"
            gone={89}
            day={{ words: 'pe 4.12.2026', machine: '2026-12-04' }}
            counted={{
              summary: 'Miten päivä on laskettu?',
              steps: ['Vireille 4.9.2026', 'Kolme kuukautta samaan päivään'],
              basis: 'Lastensuojelulaki 26 § 5 mom.',
            }}
          />
          <Clock
            level={2}
            name="Asiakassuunnitelman tarkistus"
            state="ok"
            left="11 kk jäljellä"
            gone={6}
            day={{ words: 'ti 9.11.2027', machine: '2027-11-09' }}
          />
          <Clock level={2} name="Arvioinnin aloitus" state="late" left="myöhässä 2 arkipäivää" gone={120} />
          <Clock level={2} name="Tieto huoltajille" state="done" left="tehty 8.9." />
        </Clocks>
        <Section title="Mitä on tapahtunut" aside={<a href="/desk/timeline">Kaikki</a>}>
          <Timeline
            label="Mitä on tapahtunut"
            items={[
              {
                id: 'a',
                day: { words: '9.11.2026', machine: '2026-11-09' },
                title: 'Asiakassuunnitelma allekirjoitettu',
                address: '/desk/documents/1',
                detail: 'Mukana Eelis, äiti, isä, opettaja. Isän eriävä näkemys kirjattu.',
              },
              {
                id: 'b',
                day: { words: '6.11.2026', machine: '2026-11-06' },
                title: 'Eelis kertoi',
                tone: 'life',
                detail: '”Haluan jatkaa futiksessa ja että tapaan mummin.”',
              },
              {
                id: 'c',
                day: { words: '2.11.2026', machine: '2026-11-02' },
                title: 'Tehostettu perhetyö päätetty',
                chip: <Chip tone="ok">voimassa 30.4.2027 saakka</Chip>,
              },
              {
                id: 'd',
                day: { words: '4.9.2026', machine: '2026-09-04' },
                title: 'Lastensuojeluilmoitus koulusta',
                tone: 'concern',
                detail: 'Ei kiireellinen.',
              },
            ]}
          />
        </Section>
        <DeskParts />
      </Columns>
    </DeskFrame>
  )
}

function DeskSide() {
  return (
    <>
      <h2>Mitä voi tehdä nyt</h2>
      <ActList
        items={[
          { kind: 'link', name: 'Kirjaa tapaaminen', address: '/desk/notes/new', tone: 'primary' },
          { kind: 'form', name: 'Merkitse kerrotuksi', action: '/desk/told', hidden: { token: 't' } },
          {
            kind: 'impossible',
            name: 'Päätä asiakkuus',
            reason: 'Arviointi on kesken.',
            basis: 'Lastensuojelulaki 26 §',
            basisAddress: '/desk/law',
          },
        ]}
      />
      <h2>Ihmiset Eeliksen ympärillä</h2>
      <PeopleList
        items={[
          { id: '1', name: 'Sanna Korpi', role: 'äiti, huoltaja', address: '/desk/people/1' },
          { id: '2', name: 'Mikko Korpi', role: 'isä, huoltaja', detail: 'eri osoite' },
          { id: '3', name: 'Soitto opettajalle', role: <Chip tone="soon">tänään</Chip> },
        ]}
      />
      <Meter name="Lapsia vastuulla" value={27} most={30} words="27 / 30" state="soon" />
    </>
  )
}

function DeskParts() {
  return (
    <>
      <Section title="Jono">
        <DataTable
          caption="Vireillä olevat, kiireisin ensin"
          columns={[
            { key: 'name', heading: 'Lapsi', names: true, cell: (row) => <a href={`/desk/${row.id}`}>{row.name}</a> },
            { key: 'left', heading: 'Aikaa', cell: (row) => <Chip tone={row.tone ?? 'ok'}>{row.left}</Chip> },
            { key: 'days', heading: 'Päiviä', numeric: true, cell: (row) => row.days },
          ]}
          rows={rows}
          rowKey={(row) => row.id}
          rowTone={(row) => row.tone}
        />
        <Pager
          label="Sivut"
          where="1–3 / 312"
          previous={{ address: '?before=1', word: 'Edelliset' }}
          next={{ address: '?after=3', word: 'Seuraavat' }}
        />
      </Section>
      <Section title="Kirjaus">
        <Form
          action="/desk/notes"
          label="Kirjaus"
          hidden={{ token: 't', version: '1' }}
          autosave={{
            address: '/desk/drafts/1',
            versionField: 'version',
            words: {
              unsaved: 'Ei vielä tallennettu',
              saving: 'Tallennetaan…',
              saved: 'Luonnos tallennettu klo {time}',
              failed: 'Tallennus ei onnistunut, yritetään uudelleen',
              conflict: 'Joku muu on tallentanut uudemman version',
              signedOut: 'Istunto on päättynyt, teksti on tallella tässä',
            },
          }}
        >
          <LongTextField name="text" label="Teksti" />
          <ButtonRow>
            <Button>Allekirjoita</Button>
            <DialogLink dialog="cancel" address="/desk/notes/cancel">
              Peru
            </DialogLink>
            <Button tone="danger">Poista luonnos</Button>
          </ButtonRow>
        </Form>
        <Dialog id="cancel" title="Perutaanko kirjaus?" close="Sulje">
          <p>Luonnos jää talteen.</p>
        </Dialog>
      </Section>
      <Notice tone="done" title="Tallennettu" announced>
        <p>Asiakassuunnitelma on allekirjoitettu.</p>
      </Notice>
      <Notice tone="warn" title="Vastuulla on pian enimmäismäärä lapsia" />
      <Notice tone="danger" title="Määräaika on ylittynyt" />
      <Notice>
        <p>Numerot tarkistetaan.</p>
      </Notice>
      <Details summary="Lisätietoja">
        <p>Vain niille, jotka haluavat.</p>
      </Details>
      <EmptyState title="Ei uusia ilmoituksia" act={<a href="/desk/inbox/all">Näytä kaikki</a>}>
        <p>Kaikki saapuneet on käsitelty.</p>
      </EmptyState>
      <Section title="Muutokset">
        <Change
          label="Tavoite"
          before="Käy koulussa joka päivä"
          after="Käy koulussa ja tapaa mummin"
          words={{ before: 'Ennen:', after: 'Nyt:', nothing: 'tyhjä' }}
        />
      </Section>
    </>
  )
}
