import type { ReactElement } from 'react';
import { ChartFigure } from '../../../../web/components/charts/chart-figure.tsx';
import { FanChart } from '../../../../web/components/charts/fan-chart.tsx';
import { LinesChart } from '../../../../web/components/charts/lines-chart.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { formatNumber, formatPercent } from '../../../../web/format.ts';
import { type AreaNeed, type Course, courseOf, rangeIn, shortageOf } from '../../domain/capacity/picture.ts';
import { GroupBars } from './bars.tsx';
import { downloadsOf } from './downloads.ts';
import { CourseTable, type GroupRow } from './tables.tsx';
import { ftes, likelyFtes, listLine, type PartProps, persons, projectedLine } from './words.ts';

/** What the services need and have with the levers as they stand; the part of the page that they change. */
export function StaffPart(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { texts } = words;
  const { area, now, model, year } = picture;
  const groups = (
    table: Float64Array,
    ids: readonly { readonly id: string }[],
    names: Readonly<Record<string, string>>,
  ): readonly GroupRow[] =>
    ids.map(({ id }, item) => {
      const of = (one: number) => rangeIn(table, area.years, { year: one, items: ids.length, item });
      return { ...of(year), key: id, label: names[id] ?? id, now: of(area.baseYear).p50 };
    });
  const users = groups(now.users, model.services, texts.staff.services);
  return (
    <>
      <Section heading={texts.gap.heading} id="gap">
        <p>{sayShortage(props)}</p>
        <div className="ll-charts">
          <NeedAndSupply {...props} />
          <Lacking {...props} />
          <GroupBars
            {...props}
            id="gap-education"
            heading={texts.gap.byEducation(year)}
            lead={texts.gap.lackingLead}
            groups={groups(now.gap, model.competences, texts.staff.competences).map(
              ({ now: _today, ...row }) => row,
            )}
            say={ftes}
            file="gap-by-education"
            beside={listLine(picture, words)}
          />
        </div>
        <p>{sayLeaders(props)}</p>
      </Section>
      <Section heading={texts.staff.heading} id="staff">
        <p>{texts.staff.unit}</p>
        <div className="ll-charts">
          <GroupBars
            {...props}
            id="staff-services"
            heading={texts.staff.byService}
            groups={groups(now.fte, model.services, texts.staff.services)}
            say={ftes}
            file="services"
          />
          <GroupBars
            {...props}
            id="staff-education"
            heading={texts.staff.byEducation}
            groups={groups(now.need, model.competences, texts.staff.competences)}
            say={ftes}
            file="education"
          />
          <GroupBars
            {...props}
            id="staff-users"
            heading={texts.staff.users}
            // The others serve everybody of an age: their users are the people themselves.
            groups={users.filter(({ key }) => key === 'home-services' || key === 'institution')}
            say={persons}
            file="users"
          />
        </div>
      </Section>
    </>
  );
}

const at = (course: Course, year: number): Course[number] =>
  course.find((range) => range.year === year) ?? course.at(-1)!;

export function gapCourse(need: AreaNeed, years: readonly number[]): Course {
  return courseOf(need.allGap, years, 1, 0);
}

function NeedAndSupply(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { texts, shell } = words;
  const { area, now, year } = picture;
  const need = courseOf(now.allNeed, area.years, 1, 0);
  const supply = courseOf(now.allSupply, area.years, 1, 0);
  return (
    <ChartFigure
      id="gap-course"
      heading={texts.gap.courseTitle}
      keyItems={[
        { kind: 1, label: texts.gap.needLong },
        { kind: 2, label: texts.gap.supplyLong },
      ]}
      chart={
        <LinesChart
          id="gap-course-chart"
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
      source={listLine(picture, words) + projectedLine(picture, words)}
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

function Lacking(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { texts, shell } = words;
  const { area, now, base, year } = picture;
  const course = gapCourse(now, area.years);
  const moved = now !== base;
  return (
    <ChartFigure
      id="gap-lacking"
      heading={texts.gap.lacking}
      lead={texts.gap.lackingLead}
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
      source={listLine(picture, words) + projectedLine(picture, words)}
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
  return `${gap.shortIn(formatPercent(share, words.locale), last)} ${gap.shortWhen(low, middle, high)}`;
}

function sayLeaders({ words, picture }: PartProps): string {
  const { now, area, year } = picture;
  const of = (table: Float64Array): string =>
    formatNumber(Math.round(rangeIn(table, area.years, { year }).p50), words.locale, 0);
  return words.texts.gap.leaders(year, of(now.educatedLeaders), of(now.leaderPosts));
}
