import type { ReactElement } from 'react';
import { AgeChart } from '../../../../web/components/charts/age-chart.tsx';
import { ChartFigure } from '../../../../web/components/charts/chart-figure.tsx';
import { FanChart } from '../../../../web/components/charts/fan-chart.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { Table } from '../../../../web/components/table.tsx';
import type { AgeBandId } from '../../domain/capacity/area.ts';
import { bandCourse, countedIn } from '../../domain/capacity/picture.ts';
import { AGES } from '../../domain/need/ages.ts';
import { downloadsOf } from './downloads.ts';
import { chartSource } from './provenance.ts';
import { CourseTable } from './tables.tsx';
import { likely, type PartProps, persons } from './words.ts';

const SHOWN: readonly AgeBandId[] = ['from80', 'from67to79'];
const MORE: readonly AgeBandId[] = ['all', 'children', 'adults', 'from90'];

/** How many people there will be, by age. */
export function PopulationPart(props: PartProps): ReactElement {
  const { texts } = props.words;
  return (
    <Section heading={texts.population.heading} id="population">
      <div className="ll-charts">
        {SHOWN.map((band) => (
          <BandFan key={band} {...props} band={band} />
        ))}
        <AgesNowAndLater {...props} />
      </div>
      <details className="ll-details">
        <summary>{texts.population.allBands}</summary>
        <div className="ll-charts">
          {MORE.map((band) => (
            <BandFan key={band} {...props} band={band} />
          ))}
        </div>
      </details>
    </Section>
  );
}

function BandFan(props: PartProps & { readonly band: AgeBandId }): ReactElement {
  const { words, picture, band } = props;
  const { texts, shell } = words;
  const { area } = picture;
  const name = texts.population.bands[band];
  const counted = countedIn(area, band);
  const course = bandCourse(area, band);
  const [first, last] = [counted[0]?.year ?? area.baseYear, area.years.at(-1)!];
  const then = course.at(-1)!;
  const title = texts.population.course(name, first, last);
  return (
    <ChartFigure
      id={`population-${band}`}
      heading={name}
      keyItems={[
        { kind: 'history', label: shell.chart.history },
        { kind: 'most', label: shell.chart.most },
        { kind: 'half', label: shell.chart.half },
      ]}
      chart={
        <FanChart
          id={`population-${band}-chart`}
          title={title}
          description={texts.population.described(
            persons(course[0]!.p50, words),
            area.baseYear,
            likely(then, persons, words),
            last,
          )}
          locale={words.locale}
          texts={shell.chart}
          few={texts.few}
          now={area.baseYear}
          history={counted}
          fan={course}
        />
      }
      source={chartSource('population', props)}
      uncertainty={texts.range}
      table={<CourseTable caption={title} counted={counted} course={course} say={persons} words={words} />}
      downloads={downloadsOf(props, 'population')}
      texts={shell.chart}
    />
  );
}

const GROUPS = Array.from({ length: 20 }, (_, i) => ({
  from: 5 * i,
  to: i === 19 ? AGES - 1 : 5 * i + 4,
  label: i === 19 ? '95+' : `${5 * i}–${5 * i + 4}`,
}));

function AgesNowAndLater(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { texts, shell } = words;
  const { area } = picture;
  const [now, later] = [area.baseYear, area.years.at(-1)!];
  const sum = (cells: Float64Array, sex: 0 | 1, from: number, to: number): number =>
    cells.subarray(sex * AGES + from, sex * AGES + to + 1).reduce((all, one) => all + one, 0);
  const groups = GROUPS.map(({ from, to, label }) => ({
    label,
    today: [sum(area.agesNow, 0, from, to), sum(area.agesNow, 1, from, to)] as const,
    later: [sum(area.agesLater, 0, from, to), sum(area.agesLater, 1, from, to)] as const,
  }));
  const title = texts.population.agesTitle(now, later);
  const cell = (pick: (group: (typeof groups)[number]) => number) => (group: (typeof groups)[number]) =>
    persons(pick(group), words);
  return (
    <ChartFigure
      id="population-ages"
      heading={texts.population.ages}
      lead={texts.population.agesLead(later)}
      keyItems={[
        { kind: 'outline', label: `${now}` },
        { kind: 'bar', label: `${later}` },
      ]}
      chart={
        <AgeChart
          id="population-ages-chart"
          title={title}
          description={texts.population.agesLead(later)}
          groups={groups}
          locale={words.locale}
          texts={shell.chart}
          few={texts.few}
        />
      }
      source={chartSource('ages', props)}
      table={
        <Table
          caption={title}
          captionHidden
          columns={[
            { key: 'age', heading: texts.population.age, cell: (group) => group.label },
            {
              key: 'men',
              heading: texts.population.men(now),
              align: 'end',
              cell: cell(({ today }) => today[0]),
            },
            {
              key: 'women',
              heading: texts.population.women(now),
              align: 'end',
              cell: cell(({ today }) => today[1]),
            },
            {
              key: 'men-later',
              heading: texts.population.men(later),
              align: 'end',
              cell: cell((group) => group.later[0]),
            },
            {
              key: 'women-later',
              heading: texts.population.women(later),
              align: 'end',
              cell: cell((group) => group.later[1]),
            },
          ]}
          rows={groups}
          rowKey={(group) => group.label}
          texts={shell.table}
        />
      }
      downloads={downloadsOf(props, 'ages')}
      texts={shell.chart}
    />
  );
}
