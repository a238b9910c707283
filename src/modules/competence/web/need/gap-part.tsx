import type { ReactElement } from 'react';
import { FEW } from '../../../../kernel/few.ts';
import { ChartFigure } from '../../../../web/components/charts/chart-figure.tsx';
import { FanChart } from '../../../../web/components/charts/fan-chart.tsx';
import { LinesChart } from '../../../../web/components/charts/lines-chart.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { formatPercent } from '../../../../web/format.ts';
import { type AreaNeed, type Course, courseOf, rangeIn, shortageOf } from '../../domain/capacity/picture.ts';
import { leverAnswer } from './answer.ts';
import { GroupBars } from './bars.tsx';
import { downloadsOf } from './downloads.ts';
import { chartSource } from './provenance.ts';
import { groupsIn } from './staff-part.tsx';
import { CourseTable } from './tables.tsx';
import { ftes, likely, likelyFtes, type PartProps, persons } from './words.ts';

/**
 * What the services need, have and lack with the levers as they stand.
 *
 * @param props.withCourse whether the course of need and supply is drawn here; not where the same stands above
 * @param props.withLacking whether what is lacking is said and drawn here; not where it stands beside the levers
 */
export function GapPart(
  props: PartProps & { readonly withCourse?: boolean; readonly withLacking?: boolean },
): ReactElement {
  const { words, picture, withCourse = true, withLacking = false } = props;
  const { texts } = words;
  const { now, base, model, year } = picture;
  const groups = (table: Float64Array) =>
    groupsIn(props, table, model.competences, texts.staff.competences).map(
      ({ now: _today, ...group }) => group,
    );
  const unchanged = groups(base.gap);
  const leaders = sayLeaders(props);
  const answer = leverAnswer(props);
  return (
    <Section heading={texts.gap.heading} id="gap">
      {withLacking ? (
        <p>
          {answer.sentence} {answer.more}
        </p>
      ) : null}
      <p>{sayShortage(props)}</p>
      {leaders === null ? null : <p>{leaders}</p>}
      <div className="ll-charts">
        {withCourse ? <NeedAndSupply {...props} id="gap-course" /> : null}
        {withLacking ? <Lacking {...props} /> : null}
        <GroupBars
          {...props}
          id="gap-education"
          heading={texts.gap.byEducation(year)}
          lead={texts.gap.lackingLead}
          groups={groups(now.gap).map((group, i) =>
            now === base ? group : { ...group, unchanged: unchanged[i]!.p50 },
          )}
          say={ftes}
          file="gap-by-education"
        />
      </div>
    </Section>
  );
}

const at = (course: Course, year: number): Course[number] =>
  course.find((range) => range.year === year) ?? course.at(-1)!;

export function gapCourse(need: AreaNeed, years: readonly number[]): Course {
  return courseOf(need.allGap, years, 1, 0);
}

export function NeedAndSupply(props: PartProps & { readonly id: string }): ReactElement {
  const { words, picture, id } = props;
  const { texts, shell } = words;
  const { area, now, year } = picture;
  const need = courseOf(now.allNeed, area.years, 1, 0);
  const supply = courseOf(now.allSupply, area.years, 1, 0);
  return (
    <ChartFigure
      id={id}
      heading={texts.gap.courseTitle}
      keyItems={[
        { kind: 1, label: texts.gap.needLong },
        { kind: 2, label: texts.gap.supplyLong },
      ]}
      chart={
        <LinesChart
          id={`${id}-chart`}
          title={texts.gap.courseTitle}
          description={`${texts.gap.needLong} ${year}: ${likelyFtes(at(need, year), words)}. ${texts.gap.supplyLong}: ${likelyFtes(at(supply, year), words)}.`}
          locale={words.locale}
          texts={shell.chart}
          lines={[
            { name: texts.gap.need, points: need },
            { name: texts.gap.supply, points: supply },
          ]}
        />
      }
      source={chartSource('need-and-supply', props)}
      uncertainty={texts.range}
      table={
        <>
          <h4>{texts.gap.needLong}</h4>
          <CourseTable caption={texts.gap.needLong} course={need} say={ftes} words={words} />
          <h4>{texts.gap.supplyLong}</h4>
          <CourseTable caption={texts.gap.supplyLong} course={supply} say={ftes} words={words} />
        </>
      }
      downloads={downloadsOf(props, 'need-and-supply')}
      texts={shell.chart}
    />
  );
}

/** What is lacking, year by year: the chart that the levers are pulled beside. */
export function Lacking(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { texts, shell } = words;
  const { area, now, base, year } = picture;
  const course = gapCourse(now, area.years);
  const moved = now !== base;
  return (
    <ChartFigure
      id="gap-lacking"
      heading={texts.gap.lacking}
      keyItems={[
        { kind: 'most', label: shell.chart.most },
        { kind: 'half', label: shell.chart.half },
        { kind: 'middle', label: shell.chart.middle },
        ...(moved ? [{ kind: 2 as const, label: texts.gap.withoutLevers }] : []),
      ]}
      chart={
        <FanChart
          id="gap-lacking-chart"
          title={texts.gap.lacking}
          description={`${year}: ${likelyFtes(at(course, year), words)}`}
          locale={words.locale}
          texts={shell.chart}
          history={[]}
          fan={course}
          patternFrom={2}
          comparisons={
            moved
              ? [
                  {
                    name: texts.gap.withoutLevers,
                    points: gapCourse(base, area.years).map((one) => ({ year: one.year, value: one.p50 })),
                  },
                ]
              : []
          }
        />
      }
      source={chartSource('gap', props)}
      uncertainty={texts.range}
      table={<CourseTable caption={texts.gap.lacking} course={course} say={ftes} words={words} />}
      downloads={downloadsOf(props, 'gap')}
      texts={shell.chart}
    />
  );
}

function sayShortage({ words, picture }: PartProps): string {
  const { gap } = words.texts;
  const { share, years } = shortageOf(picture.now);
  const last = picture.area.years.at(-1)!;
  if (share === 1 && years?.p90 === 0) return words.texts.ownStaff.shortNow;
  if (years === undefined) return gap.shortNever(last);
  const [low, middle, high] = [years.p10, years.p50, years.p90].map(
    (until) => picture.area.baseYear + Math.round(until),
  ) as [number, number, number];
  const often = share === 1 ? gap.shortAll(last) : gap.shortIn(formatPercent(share, words.locale), last);
  return `${often} ${gap.shortWhen(low, middle, high)}`;
}

/** Nothing of so few leaders that they would not be counted out. */
function sayLeaders({ words, picture }: PartProps): string | null {
  const { now, area, year } = picture;
  const middle = (table: Float64Array): number => rangeIn(table, area.years, { year }).p50;
  const posts = middle(now.leaderPosts);
  if (Math.round(posts) < FEW) return null;
  const educated = likely(rangeIn(now.educatedLeaders, area.years, { year }), persons, words);
  return words.texts.gap.leaders(year, educated, persons(posts, words));
}
