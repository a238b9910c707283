import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { ChartFigure } from '../../../../web/components/charts/chart-figure.tsx';
import { FanChart } from '../../../../web/components/charts/fan-chart.tsx';
import { errorOf } from '../../../../web/components/error-summary.tsx';
import { FieldError } from '../../../../web/components/field-parts.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { formatList } from '../../../../web/format.ts';
import { COMPARED, isMoved } from '../../domain/capacity/levers.ts';
import { gapDifference } from '../../domain/capacity/effects.ts';
import { downloadsOf } from './downloads.ts';
import { chartSource } from './provenance.ts';
import { needPaths } from './paths.ts';
import { faultFields } from './answer.ts';
import { ComparedTable } from './compared-table.tsx';
import { gapCourse } from './gap-part.tsx';
import { ftes, type PartProps, signed } from './words.ts';

/** Up to four other futures beside the base, each with its difference draw by draw. */
export function ScenariosPart(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { scenarios: texts, staff } = words.texts;
  const { place, compared, levers, values, year, leftOut, education, model } = picture;
  const faults = faultFields(props);
  const wrong = errorOf(faults, 'scenarios-compare');
  const name = (id: string): string => texts.names[id] ?? id;
  return (
    <Section heading={texts.heading} id="scenarios">
      <p>{texts.lead}</p>
      {leftOut.length === 0 ? null : (
        <Notice tone="warning" texts={words.shell.notice} live>
          <p>{texts.leftOut(formatList(leftOut.map(name), words.locale))}</p>
        </Notice>
      )}
      <form method="get" action={`${needPaths.page(place, 'futures')}#scenarios`} className="ll-scenarios">
        {levers
          .filter((lever) => isMoved(lever, values))
          .map(({ id }) => (
            <input key={id} type="hidden" name={id} value={values[id]} />
          ))}
        <fieldset id="scenarios-compare" tabIndex={-1} aria-describedby="scenarios-compare-error">
          <legend>{texts.pick}</legend>
          <FieldError id="scenarios-compare-error" message={wrong} />
          <div className="ll-scenarios__choices">
            {COMPARED.map((one) => (
              <label key={one.name}>
                <input
                  type="checkbox"
                  name="compare"
                  value={one.name}
                  defaultChecked={compared.some((other) => other.name === one.name)}
                />
                <span>{name(one.name)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <p className="ll-lever">
          <label htmlFor="scenarios-education">{texts.education}</label>
          <select
            className="ds-input"
            id="scenarios-education"
            name="education"
            defaultValue={model.competences[education]!.id}
          >
            {model.competences.map(({ id }) => (
              <option key={id} value={id}>
                {(staff.competences[id] ?? id).toLowerCase()}
              </option>
            ))}
          </select>
        </p>
        <FieldError id="scenarios-education-error" message={errorOf(faults, 'scenarios-education')} />
        <p className="ll-lever">
          <label htmlFor="scenarios-year">{words.texts.levers.year}</label>
          <select className="ds-input" id="scenarios-year" name="year" defaultValue={year}>
            {picture.years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </p>
        <Button variant="secondary">{texts.show}</Button>
      </form>
      {compared.length === 0 ? <p className="ll-subtle">{texts.none}</p> : <Comparison {...props} />}
    </Section>
  );
}

export function Comparison(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { shell, texts: all } = words;
  const { scenarios: texts } = all;
  const { area, base, compared, year } = picture;
  const rows = compared.map(({ name, need }) => ({
    name: texts.names[name] ?? name,
    gap: gapCourse(need, area.years).find((range) => range.year === year)!,
    difference: gapDifference(need, base, area.years, { year }),
  }));
  const baseGap = gapCourse(base, area.years);
  const change = (value: number): string => signed(value, words);
  return (
    <>
      <ComparedTable {...props} />
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
            description={rows.map((row) => `${row.name}: ${change(row.difference.p50)}`).join('. ')}
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
        source={chartSource('scenarios', props)}
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
                cell: (row) => change(row.difference.p10),
              },
              {
                key: 'middle',
                heading: all.table.middle,
                align: 'end',
                cell: (row) => change(row.difference.p50),
              },
              {
                key: 'high',
                heading: all.table.high,
                align: 'end',
                cell: (row) => change(row.difference.p90),
              },
            ]}
            rows={rows}
            rowKey={(row) => row.name}
            texts={shell.table}
          />
        }
        downloads={downloadsOf(props, 'scenarios')}
        texts={shell.chart}
      />
    </>
  );
}
