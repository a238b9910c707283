import type { ReactElement } from 'react';
import { Columns } from '../layout/columns.tsx';
import { Document } from '../layout/document.tsx';
import type { Shell } from '../layout/shell.ts';
import { shellTexts } from '../layout/texts/index.ts';
import { Button, LinkButton } from './button.tsx';
import { DefinitionList } from './definition-list.tsx';
import { GalleryCharts } from './gallery-charts.tsx';
import { fullStrands, newStrands, participantStrands } from './gallery-content.ts';
import { GalleryForms } from './gallery-forms.tsx';
import { GalleryLists } from './gallery-lists.tsx';
import { GalleryMessages } from './gallery-messages.tsx';
import { Letter } from './letter.tsx';
import { NextForYou } from './next-for-you.tsx';
import { PageHeading } from './page-heading.tsx';
import { Strands } from './strands.tsx';

/** Every component with content as it will meet people; looked at by us and by the tests. */
export function GalleryPage({ shell }: { readonly shell: Shell }): ReactElement {
  const texts = shellTexts(shell.locale);
  return (
    <Document shell={shell} title="Komponenter" breadcrumbs={[{ href: '/', label: 'Hjem' }]}>
      <PageHeading
        kicker="Klasse Gjøvikregionen 2026"
        title="God morgen, Ingrid"
        lead="Du er midt i emne 3. Neste samling er på Lena om tre dager."
      />
      <Columns
        asideLabel="Om klassen din"
        aside={
          <>
            <h2>Klassen din</h2>
            <DefinitionList
              items={[
                { term: 'Neste samling', description: 'torsdag 15. april kl. 09.00' },
                { term: 'Sted', description: 'Rådhuset på Lena' },
                { term: 'Så langt', description: '15 av 60 studiepoeng' },
              ]}
            />
          </>
        }
      >
        <NextForYou
          texts={texts.next}
          items={[
            {
              id: '1',
              action: 'Lever arbeidskravet i emne 3',
              href: '#1',
              when: 'innen torsdag',
              detail: 'Gruppe B, 3 000 ord',
            },
            {
              id: '2',
              action: 'Svar på evalueringen av første samling',
              href: '#2',
              when: 'innen 20. april',
            },
            {
              id: '3',
              action: 'Avtal samtale med lederen din',
              href: '#3',
              when: 'fristen var 1. april',
              overdue: true,
            },
          ]}
        />
      </Columns>
      <Strands strands={participantStrands} texts={texts.strands} />
      <Strands strands={newStrands} texts={texts.strands} id="strands-new" heading="Helt i starten" />
      <Strands
        strands={fullStrands}
        texts={texts.strands}
        id="strands-full"
        heading="Tjue stasjoner på hvert spor"
      />
      <GalleryMessages texts={texts} />
      <GalleryLists texts={texts} locale={shell.locale} />
      <GalleryCharts texts={texts} locale={shell.locale} />
      <GalleryForms texts={texts} locale={shell.locale} />
    </Document>
  );
}

/** A decision has a page of its own: its heading is the page's heading. */
export function LetterPage({ shell }: { readonly shell: Shell }): ReactElement {
  return (
    <Document shell={shell} title="Vedtak om opptak" breadcrumbs={[{ href: '/', label: 'Hjem' }]}>
      <Letter
        sender={
          <p>
            <strong>Høgskolen i Innlandet</strong>
            <br />
            Opptak til videreutdanning
          </p>
        }
        recipient={
          <p>
            Ingrid Haugen
            <br />
            Vestre Toten kommune
          </p>
        }
        date="Elverum, 15. april 2027"
        reference="Vår referanse: 27/1043"
        heading="Du har fått plass i klassen som starter i september"
        actions={
          <>
            <Button>Takk ja</Button>
            <LinkButton href="#nei" variant="secondary">
              Takk nei
            </LinkButton>
          </>
        }
        signature={
          <p>
            Solveig Dahl
            <br />
            programkoordinator
          </p>
        }
      >
        <p>
          Du har fått en av 54 plasser i klassen Innlandet. Vi har vurdert 71 søknader. Du oppfyller kravet
          til utdanning, og kommunen din har satt deg først på listen.
        </p>
        <h2>Det du må gjøre</h2>
        <p>Svar innen 1. mai 2027. Svarer du ikke, går plassen til den neste på ventelisten.</p>
        <h2>Du kan klage</h2>
        <p>
          Mener du at noe er feil, kan du klage innen tre uker.{' '}
          <a href="#klage">Slik klager du på vedtaket</a>.
        </p>
      </Letter>
    </Document>
  );
}
