import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { ChartFigure } from '../../../../web/components/charts/chart-figure.tsx';
import { FanChart } from '../../../../web/components/charts/fan-chart.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { COMPARED, isMoved } from '../../domain/capacity/levers.ts';
import { differenceIn } from '../../domain/capacity/picture.ts';
import { downloadsOf } from './downloads.ts';
import { needPaths } from './paths.ts';
import { gapCourse } from './staff-part.tsx';
import { ftes, type PartProps, projectedLine } from './words.ts';

/** Up to four other futures beside the base, each with its difference draw by draw. */
export function ScenariosPart(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { scenarios: texts } = words.texts;
  const { place, compared, levers, values, year } = picture;
  return (
    <Section heading={texts.heading} id="scenarios">
      <p>{texts.lead}</p>
      <form method="get" action={`${needPaths.place(place)}#scenarios`} className="ll-scenarios">
        {levers
          .filter((lever) => isMoved(lever, values))
          .map(({ id }) => (
            <input key={id} type="hidden" name={id} value={values[id]} />
          ))}
        <input type="hidden" name="year" value={year} />
        <fieldset>
          <legend>{texts.pick}</legend>
          <div className="ll-scenarios__choices">
            {COMPARED.map(({ name }) => (
              <label key={name}>
                <input
                  type="checkbox"
                  name="compare"
                  value={name}
                  defaultChecked={compared.some((one) => one.name === name)}
                />
                <span>{texts.names[name] ?? name}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <Button variant="secondary">{texts.show}</Button>
      </form>
      {compared.length === 0 ? <p className="ll-subtle">{texts.none}</p> : <Comparison {...props} />}
    </Section>
  );
}

function Comparison(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { shell, texts: all } = words;
  const { scenarios: texts } = all;
  const { area, base, compared, year } = picture;
  const rows = compared.map(({ name, need }) => ({
    name: texts.names[name] ?? name,
    gap: gapCourse(need, area.years).find((range) => range.year === year)!,
    difference: differenceIn(need.allGap, base.allGap, area.years, year),
  }));
  const baseGap = gapCourse(base, area.years);
  const signed = (value: number): string => `${value > 0.05 ? '+' : ''}${ftes(value, words)}`;
  return (
    <ChartFigure
      id="scenarios-gap"
      heading={texts.chart}
      keyItems={[
        { kind: 'most', label: `${texts.base}: ${shell.chart.most}` },
        ...compared.map(({ name }, i) => ({
          kind: (i + 2) as 2 | 3 | 4 | 5,
          label: texts.names[name] ?? name,
        })),
      ]}
      chart={
        <FanChart
          id="scenarios-gap-chart"
          title={texts.chart}
          description={rows.map((row) => `${row.name}: ${signed(row.difference.p50)}`).join('. ')}
          locale={words.locale}
          texts={shell.chart}
          history={[]}
          fan={baseGap}
          patternFrom={2}
          comparisons={compared.map(({ name, need }) => ({
            name: texts.short[name] ?? name,
            points: gapCourse(need, area.years).map((one) => ({ year: one.year, value: one.p50 })),
          }))}
        />
      }
      source={projectedLine(picture, words)}
      uncertainty={all.range}
      table={
        <Table
          caption={texts.difference(year)}
          columns={[
            { key: 'name', heading: texts.scenario, cell: (row) => row.name },
            {
              key: 'gap',
              heading: all.table.middleIn(year),
              align: 'end',
              cell: (row) => ftes(row.gap.p50, words),
            },
            {
              key: 'low',
              heading: `${texts.difference(year)}: ${all.table.low}`,
              align: 'end',
              cell: (row) => signed(row.difference.p10),
            },
            {
              key: 'middle',
              heading: all.table.middle,
              align: 'end',
              cell: (row) => signed(row.difference.p50),
            },
            { key: 'high', heading: all.table.high, align: 'end', cell: (row) => signed(row.difference.p90) },
          ]}
          rows={rows}
          rowKey={(row) => row.name}
          texts={shell.table}
        />
      }
      downloads={downloadsOf(props, 'scenarios')}
      texts={shell.chart}
    />
  );
}
