import type { ReactElement } from 'react';
import type { Locale } from '../../kernel/locale.ts';
import { formatNumber } from '../format.ts';
import type { ShellTexts } from '../layout/texts/index.ts';
import { AgeChart } from './charts/age-chart.tsx';
import { BandBars } from './charts/band-bars.tsx';
import { ChartFigure } from './charts/chart-figure.tsx';
import { FanChart, type YearRange, type YearValue } from './charts/fan-chart.tsx';
import { LinesChart } from './charts/lines-chart.tsx';
import { Section } from './section.tsx';
import { Table } from './table.tsx';

// Drawn from a formula so that the shapes can be judged: these are not figures about anybody.
const counted: readonly YearValue[] = Array.from({ length: 20 }, (_, i) => ({
  year: 2006 + i,
  value: 640 + 6 * i + 14 * Math.sin(i / 2),
}));
const BASE = counted.at(-1)!;
const likely: readonly YearRange[] = Array.from({ length: 21 }, (_, i) => {
  const p50 = BASE.value + 26 * i;
  const wide = 9 * i ** 1.15;
  return {
    year: 2025 + i,
    p10: p50 - wide,
    p25: p50 - wide / 2,
    p50,
    p75: p50 + wide / 2,
    p90: p50 + wide * 1.2,
  };
});
const staff = likely.map(({ year, p10, p50, p90 }) => ({ year, p10: p10 / 2, p50: p50 / 2, p90: p90 / 2 }));
const supply = staff.map(({ year }, i) => ({ year, p10: 372 - 5 * i, p50: 377 - i, p90: 382 + 3 * i }));
const ages = Array.from({ length: 20 }, (_, i) => ({
  label: i === 19 ? '95+' : `${i * 5}–${i * 5 + 4}`,
  today: [230 - 2 * (i - 8) ** 2 + 60, 225 - 2 * (i - 8.6) ** 2 + 62].map((n) => Math.max(4, n)) as [
    number,
    number,
  ],
  later: [190 - 1.3 * (i - 10) ** 2 + 60, 190 - 1.2 * (i - 11) ** 2 + 66].map((n) => Math.max(9, n)) as [
    number,
    number,
  ],
}));

/** Charts as they meet people, with the figures behind them. */
export function GalleryCharts(props: { readonly texts: ShellTexts; readonly locale: Locale }): ReactElement {
  const { locale } = props;
  const { chart, table } = props.texts;
  const common = { locale, texts: chart };
  const source = 'Regnet etter en formel for å prøve tegningen. Tallene gjelder ingen.';
  const uncertainty = 'Båndet er der 8 av 10 framtider ender.';
  const tableOf = (rows: readonly YearRange[]): ReactElement => (
    <Table
      caption="Innbyggere 80 år og eldre"
      captionHidden
      columns={[
        { key: 'year', heading: 'År', cell: (row) => row.year },
        { key: 'p10', heading: 'Lavt', align: 'end', cell: (row) => formatNumber(row.p10, locale, 0) },
        { key: 'p50', heading: 'Midten', align: 'end', cell: (row) => formatNumber(row.p50, locale, 0) },
        { key: 'p90', heading: 'Høyt', align: 'end', cell: (row) => formatNumber(row.p90, locale, 0) },
      ]}
      rows={rows}
      rowKey={(row) => `${row.year}`}
      texts={table}
    />
  );
  const figure = { source, uncertainty, texts: chart, table: tableOf(likely) };
  return (
    <Section heading="Diagrammer" id="diagrammer">
      <ChartFigure
        {...figure}
        id="chart-fan"
        heading="Innbyggere 80 år og eldre"
        lead="I 2045 er de trolig mellom 990 og 1 600."
        downloads={{ csv: '#csv', json: '#json' }}
        keyItems={[
          { kind: 'history', label: chart.history },
          { kind: 'most', label: chart.most },
          { kind: 'half', label: chart.half },
          { kind: 'middle', label: chart.middle },
        ]}
        chart={
          <FanChart
            {...common}
            id="fan"
            title="Innbyggere 80 år og eldre, 2006–2045"
            description="Fra 640 i 2006 til 756 i 2025, og trolig mellom 990 og 1 600 i 2045."
            now={2025}
            history={counted}
            fan={likely}
          />
        }
      />
      <ChartFigure
        {...figure}
        id="chart-scenarios"
        heading="Tre veier fram, og hva som skjedde"
        keyItems={[
          { kind: 'most', label: chart.most },
          { kind: 'outcome', label: chart.outcome },
          { kind: 1, label: 'Alle nye år er friske' },
          { kind: 2, label: 'Ingen nye år er friske' },
          { kind: 3, label: 'Bedre tjenester, 1 % i året' },
          { kind: 4, label: 'Flere læreplasser' },
        ]}
        chart={
          <FanChart
            {...common}
            id="scenarios"
            title="Årsverk i fire framtider"
            description="De fire linjene ender mellom 900 og 1 700 årsverk."
            history={counted.slice(10)}
            fan={likely}
            outcomes={likely.slice(0, 9).map(({ year, p50 }, i) => ({ year, value: p50 + (i % 3) * 9 - 4 }))}
            comparisons={[
              { name: 'friske år', points: likely.map(({ year, p10 }) => ({ year, value: p10 - 40 })) },
              { name: 'flere syke', points: likely.map(({ year, p90 }) => ({ year, value: p90 + 60 })) },
              { name: 'standard', points: likely.map(({ year, p75 }) => ({ year, value: p75 })) },
              { name: 'læreplasser', points: likely.map(({ year, p50 }) => ({ year, value: p50 - 20 })) },
            ]}
          />
        }
      />
      <ChartFigure
        {...figure}
        id="chart-lines"
        heading="Årsverk vi trenger, og årsverk vi har"
        keyItems={[
          { kind: 1, label: 'Trenger' },
          { kind: 2, label: 'Har' },
        ]}
        chart={
          <LinesChart
            {...common}
            id="lines"
            title="Årsverk vi trenger og har"
            description="Vi trenger flere årsverk hvert år, og har omtrent like mange."
            lines={[
              { name: 'trenger', points: staff },
              { name: 'har', points: supply },
            ]}
          />
        }
      />
      <ChartFigure
        {...figure}
        id="chart-bars"
        heading="Årsverk etter utdanning"
        keyItems={[
          { kind: 'now-bar', label: '2025' },
          { kind: 'bar-range', label: '2035, 8 av 10 ganger, med midten' },
        ]}
        chart={
          <BandBars
            {...common}
            id="bars"
            title="Årsverk etter utdanning, 2025 og 2035"
            description="Behovet for helsefagarbeidere vokser mest."
            bars={[
              { key: 'a', label: 'Sykepleiere', now: 112, p10: 120, p50: 139, p90: 160 },
              { key: 'b', label: 'Helsefagarbeidere', now: 190, p10: 208, p50: 236, p90: 268 },
              { key: 'c', label: 'Vernepleiere', now: 31, p10: 27, p50: 34, p90: 42 },
              { key: 'd', label: 'For mange assistenter', now: 44, p10: -12, p50: 6, p90: 31 },
            ]}
          />
        }
      />
      <ChartFigure
        {...figure}
        id="chart-ages"
        heading="Alder nå og om tjue år"
        keyItems={[
          { kind: 'outline', label: '2025' },
          { kind: 'bar', label: '2045' },
        ]}
        chart={
          <AgeChart
            {...common}
            id="ages"
            title="Menn og kvinner etter alder, 2025 og 2045"
            description="Toppen av pyramiden blir bredere."
            groups={ages}
            few="<5"
          />
        }
      />
    </Section>
  );
}
