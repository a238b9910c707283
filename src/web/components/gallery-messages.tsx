import type { ReactElement } from 'react';
import type { ShellTexts } from '../layout/texts/index.ts';
import { DefinitionList } from './definition-list.tsx';
import { Notice } from './notice.tsx';
import { PrintOnly, ScreenOnly } from './only.tsx';
import { PrintButton } from './print-button.tsx';
import { Progress } from './progress.tsx';
import { Prose } from './prose.tsx';
import { Section } from './section.tsx';
import { Timeline } from './timeline.tsx';

export function GalleryMessages({ texts }: { readonly texts: ShellTexts }): ReactElement {
  return (
    <>
      <Section heading="Beskjeder" id="beskjeder">
        <Notice tone="info" heading="Oppmøtet er flyttet" level={3} texts={texts.notice}>
          <p>Samlingen er på Lena i stedet for på Raufoss. Tidene er de samme.</p>
        </Notice>
        <Notice tone="success" texts={texts.notice} live>
          <p>Bestillingen er sendt. Programkoordinatoren svarer innen 20. april.</p>
        </Notice>
        <Notice tone="warning" texts={texts.notice}>
          <p>
            Tre deltakere mangler godkjenning fra lederen sin. <a href="#mangler">Se hvem det gjelder</a>
          </p>
        </Notice>
        <Notice tone="danger" heading="Filen ble ikke lest" level={3} texts={texts.notice}>
          <p>Arket er tomt. Velg filen på nytt, eller ta kontakt og oppgi referansen 7F2-C9.</p>
        </Notice>
        <Progress
          id="import"
          label="Leser personallisten"
          value={1200}
          max={4800}
          text="1 200 av 4 800 rader"
        />
      </Section>
      <Section heading="Om klassen" id="om">
        <Prose>
          <p>
            Klassen er satt sammen av ledere fra fire kommuner, så gruppene blander tjenester som sjelden
            møtes.
          </p>
          <ul>
            <li>To samlinger på to dager i hvert emne</li>
            <li>Et arbeidskrav i gruppe mellom samlingene</li>
          </ul>
        </Prose>
        <DefinitionList
          items={[
            { term: 'Kommuner', description: 'Gjøvik, Søndre Land, Vestre Toten og Østre Toten' },
            { term: 'Emner', description: 'Emne 1, 2, 3 og 5, i den rekkefølgen' },
            { term: 'Plasser', description: '18 av 24 er tatt' },
            { term: 'Kontakt', description: <a href="mailto:solveig@example.no">Solveig Dahl</a> },
          ]}
        />
        <Timeline
          states={texts.strands.states}
          items={[
            { id: 't1', when: '2. mars 2027', title: 'Bestillingen ble sendt', state: 'past' },
            { id: 't2', when: '15. mars 2027', title: 'Programkoordinatoren svarte', state: 'past' },
            {
              id: 't3',
              when: 'innen torsdag',
              title: 'Lederne godkjenner deltakerne',
              state: 'next',
              children: <p>15 av 18 er godkjent.</p>,
            },
            { id: 't4', when: '2. september 2027', title: 'Første samling', state: 'later' },
          ]}
        />
        <ScreenOnly>
          <PrintButton label={texts.print} />
        </ScreenOnly>
        <PrintOnly>
          <p>Underskrift: ____________________</p>
        </PrintOnly>
      </Section>
    </>
  );
}
