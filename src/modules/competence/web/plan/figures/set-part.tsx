import type { ReactElement, ReactNode } from 'react';
import { ChartFigure } from '../../../../../web/components/charts/chart-figure.tsx';
import { LinesChart } from '../../../../../web/components/charts/lines-chart.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { drawnPersons } from '../../../../../kernel/few.ts';
import {
  type FigureLine,
  type FigurePart,
  type FigurePoint,
  type FigureSet,
  lineOf,
  linesOfPart,
  pointIn,
} from '../../../domain/plan/figures/figure-set.ts';
import { needTexts } from '../../../texts/need.ts';
import { planFiguresTexts } from '../../../texts/plan/figures.ts';
import {
  nameOfLine,
  sayCourses,
  sayInShort,
  sayPoint,
  saySources,
  sayStaffBasis,
} from '../../../texts/plan/say-figures.ts';
import type { PlanFrame } from '../frame.tsx';

export type SetProps = { readonly frame: PlanFrame; readonly figures: FigureSet; readonly lastYear: number };

/** The figures of a set: in short first, then as charts with their tables. */
export function SetPart(props: SetProps): ReactElement {
  const { frame, figures } = props;
  const words = planFiguresTexts[frame.locale];
  const [old, between] = [
    lineOf(figures, 'population', 'from80'),
    lineOf(figures, 'population', 'from67to79'),
  ];
  const work = linesOfPart(figures, 'need-and-supply');
  return (
    <>
      {figures.register.isSpread ? (
        <Notice tone="warning" texts={frame.shell.notice} heading={needTexts[frame.locale].spread.heading}>
          <p>{needTexts[frame.locale].spread.text}</p>
        </Notice>
      ) : null}
      <p className="ll-lead">{sayInShort(figures, props.lastYear, frame.locale)}</p>
      <p className="ll-subtle">{words.range(figures.baseYear)}</p>
      <Section heading={words.people} id="people">
        <Lines {...props} id="people" title={words.peopleChart} lines={[between, old]} />
        <PartTable {...props} part="population" />
        <PartTable {...props} part="users" />
        <PartTable {...props} part="conditions" />
      </Section>
      <Section heading={words.staff} id="staff">
        <p>
          {words.staffLead} {sayStaffBasis(figures, frame.locale)}
        </p>
        <Lines {...props} id="work" title={words.parts['need-and-supply']} lines={work} />
        <PartTable {...props} part="need-and-supply" more="gap" />
        <PartTable {...props} part="services" />
      </Section>
      <Section heading={words.education} id="education">
        <details className="ll-details">
          <summary>{words.byEducation}</summary>
          <div className="ll-stack">
            <PartTable {...props} part="education" />
            <PartTable {...props} part="supply-by-education" />
            <PartTable {...props} part="gap-by-education" />
            <p>{words.gap.lead}</p>
          </div>
        </details>
      </Section>
    </>
  );
}

function Lines(
  props: SetProps & {
    readonly id: string;
    readonly title: string;
    readonly lines: readonly (FigureLine | undefined)[];
  },
): ReactElement | null {
  const { frame, figures, id, title } = props;
  const { locale } = frame;
  const lines = props.lines.filter((line) => line !== undefined);
  if (lines.length === 0) return null;
  return (
    <ChartFigure
      id={`figures-${id}`}
      heading={title}
      keyItems={lines.map((line, i) => ({ kind: i === 0 ? 1 : 2, label: nameOfLine(line, locale) }))}
      chart={
        <LinesChart
          id={`figures-${id}-chart`}
          title={title}
          description={sayCourses(lines, locale)}
          locale={locale}
          texts={frame.shell.chart}
          now={figures.baseYear}
          lines={lines.map((line) => ({
            name: shortName(line, frame),
            points: line.points.map((point) => drawnPoint(point, line.unit)),
          }))}
        />
      }
      source={saySources(
        figures,
        lines.map(({ part }) => part),
        locale,
      )}
      uncertainty={needTexts[locale].range}
      table={
        <YearTable
          {...props}
          caption={title}
          years={lines[0]!.points.map(({ year }) => year)}
          lines={lines}
        />
      }
      texts={frame.shell.chart}
    />
  );
}

/** Short enough to stand at the end of the line. */
function shortName(line: FigureLine, { locale }: PlanFrame): string {
  const { gap } = needTexts[locale];
  if (line.part !== 'need-and-supply') return nameOfLine(line, locale);
  return line.item === 'need' ? gap.need : gap.supply;
}

/** A handful of persons is drawn as a handful. */
function drawnPoint({ year, p10, p50, p90 }: FigurePoint, unit: FigureLine['unit']) {
  const drawn = (value: number | null): number =>
    value === null ? drawnPersons(1) : unit === 'persons' ? drawnPersons(value) : value;
  return { year, p10: drawn(p10), p50: drawn(p50), p90: drawn(p90) };
}

/** A row for each line, a column for each year that the set tells of. */
function PartTable(
  props: SetProps & { readonly part: FigurePart; readonly more?: FigurePart },
): ReactElement | null {
  const { figures, frame, part, more } = props;
  const lines = [...linesOfPart(figures, part), ...(more === undefined ? [] : linesOfPart(figures, more))];
  if (lines.length === 0) return null;
  const words = planFiguresTexts[frame.locale];
  return (
    <Table<FigureLine>
      caption={words.parts[part]}
      rows={lines}
      rowKey={({ part: of, item }) => `${of} ${item}`}
      texts={frame.shell.table}
      fold="medium"
      columns={[
        { key: 'item', heading: words.group, cell: (line) => nameOfLine(line, frame.locale) },
        ...figures.years.map((year) => ({
          key: `${year}`,
          heading: `${year}`,
          align: 'end' as const,
          cell: (line: FigureLine): ReactNode => sayIn(line, year, frame),
        })),
      ]}
    />
  );
}

/** A row for each year, a column for each line. */
function YearTable({
  frame,
  caption,
  years,
  lines,
}: SetProps & {
  readonly caption: string;
  readonly years: readonly number[];
  readonly lines: readonly FigureLine[];
}): ReactElement {
  return (
    <Table<number>
      caption={caption}
      captionHidden
      rows={years}
      rowKey={(year) => `${year}`}
      texts={frame.shell.table}
      columns={[
        { key: 'year', heading: needTexts[frame.locale].table.year, cell: (year) => year },
        ...lines.map((line) => ({
          key: `${line.part} ${line.item}`,
          heading: nameOfLine(line, frame.locale),
          align: 'end' as const,
          cell: (year: number): ReactNode => sayIn(line, year, frame),
        })),
      ]}
    />
  );
}

function sayIn(line: FigureLine, year: number, { locale }: PlanFrame): string {
  const point = pointIn(line, year);
  return point === undefined ? '' : sayPoint(point, line.unit, locale);
}
