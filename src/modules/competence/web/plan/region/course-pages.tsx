import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { DefinitionList } from '../../../../../web/components/definition-list.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status, type StatusKind } from '../../../../../web/components/tag.tsx';
import { formatDate, formatMoney, formatShortDate } from '../../../../../web/format.ts';
import { type CourseStatus, nextHalfYear, type PlanCourse } from '../../../domain/plan/region/course.ts';
import { goneWith } from '../../../domain/plan/region/place.ts';
import { type CoursesTexts, coursesTexts } from '../../../texts/plan/region-courses.ts';
import type { CoursesView, CourseView } from '../../../views/plan/region/courses.ts';
import { Done, Downloads, kronerIn, Left, type RegionFrame, RegionPage } from './frame.tsx';
import { Ways } from '../ways.tsx';
import { regionPaths } from './paths.ts';

/** The programme, half-year by half-year. */
export function CourseListPage(props: {
  readonly frame: RegionFrame;
  readonly view: CoursesView;
  /** The half-year that is asked for; empty for all. */
  readonly half: string;
  readonly done: string | undefined;
}): ReactElement {
  const { frame, view, half } = props;
  const words = coursesTexts[frame.locale];
  const { shell, courses } = view;
  const plan = shell.plan.id;
  const add = view.writesCourses ? (
    <LinkButton href={regionPaths.addCourse(plan)}>{words.add}</LinkButton>
  ) : undefined;
  const halves = view.halfYears.filter((one) =>
    half === '' ? courses.some(({ halfYear }) => halfYear === one) : one === half,
  );
  const gone = goneWith(
    view.places,
    courses.flatMap((course) => [
      ...course.seatsBy.map(({ municipality }) => municipality),
      ...(course.responsible === null ? [] : [course.responsible]),
    ]),
  );
  return (
    <RegionPage
      frame={frame}
      shell={shell}
      here="courses"
      title={words.title}
      lead={words.lead}
      actions={courses.length === 0 ? undefined : add}
    >
      <Done frame={frame} text={props.done} />
      <Left frame={frame} gone={gone} />
      {courses.length === 0 ? (
        <EmptyState heading={words.emptyTitle} action={add}>
          <p>{words.empty}</p>
        </EmptyState>
      ) : (
        <>
          <Ways
            label={words.choose}
            ways={['', ...view.halfYears].map((one) => ({
              key: one,
              href: one === '' ? regionPaths.courses(plan) : `${regionPaths.courses(plan)}?half=${one}`,
              name: one === '' ? words.all : sayHalf(one, words),
              isHere: one === half,
            }))}
          />
          {halves.map((one) => (
            <HalfYear key={one} frame={frame} view={view} words={words} half={one} />
          ))}
          <Downloads frame={frame} at={(format) => regionPaths.coursesFile(plan, format)}>
            <LinkButton href={regionPaths.calendar(plan)} variant="secondary" icon="download" download>
              {words.calendar}
            </LinkButton>
          </Downloads>
        </>
      )}
      {shell.actions.has('decide') || shell.actions.has('answer-for-municipality') ? (
        <p>
          {words.educationText} <a href="/orders/new">{words.education}</a>
        </p>
      ) : null}
    </RegionPage>
  );
}

export function sayHalf(half: string, words: CoursesTexts): string {
  const [year = '', part = ''] = half.split('-');
  return words.half(year, part);
}

const givenOut = ({ seatsBy }: PlanCourse): number => seatsBy.reduce((sum, { seats }) => sum + seats, 0);

function HalfYear(props: {
  readonly frame: RegionFrame;
  readonly view: CoursesView;
  readonly words: CoursesTexts;
  readonly half: string;
}): ReactElement {
  const { frame, view, words, half } = props;
  const plan = view.shell.plan.id;
  const rows = view.courses.filter(({ halfYear }) => halfYear === half);
  const counted = rows.filter(({ status }) => status !== 'cancelled');
  const next = nextHalfYear(half);
  return (
    <Section heading={sayHalf(half, words)}>
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table<PlanCourse>
          caption={sayHalf(half, words)}
          captionHidden
          rows={rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => regionPaths.course(plan, id)}
          fold="medium"
          texts={frame.shell.table}
          columns={[
            { key: 'title', heading: words.course, cell: ({ title }) => title, foot: words.sum },
            {
              key: 'when',
              heading: words.when,
              cell: ({ startsOn }) =>
                startsOn === null ? words.notSet : formatShortDate(startsOn, frame.locale),
            },
            {
              key: 'responsible',
              heading: words.responsible,
              cell: ({ responsible }) =>
                responsible === null ? '–' : (view.names.get(responsible) ?? responsible),
            },
            {
              key: 'seats',
              heading: words.seats,
              align: 'end',
              cell: (course) => words.given(givenOut(course), course.seats),
              foot: words.given(
                counted.reduce((sum, course) => sum + givenOut(course), 0),
                counted.reduce((sum, { seats }) => sum + seats, 0),
              ),
            },
            {
              key: 'cost',
              heading: words.cost,
              align: 'end',
              cell: ({ cost }) => kronerIn(cost, frame),
              foot: kronerIn(
                counted.reduce((sum, { cost }) => sum + cost, 0),
                frame,
              ),
            },
            {
              key: 'status',
              heading: words.status,
              cell: ({ status }) => <Status kind={kindOf(status)}>{words.statuses[status]}</Status>,
            },
          ]}
        />
      )}
      {view.writesCourses && counted.length > 0 && view.halfYears.includes(next) ? (
        <Form action={regionPaths.copyCourses(plan)}>
          <input type="hidden" name="from" value={half} />
          <Button variant="secondary">{words.copy(sayHalf(next, words))}</Button>
        </Form>
      ) : null}
    </Section>
  );
}

function kindOf(status: CourseStatus): StatusKind {
  switch (status) {
    case 'planned':
      return 'draft';
    case 'open':
      return 'next';
    case 'held':
      return 'done';
    case 'cancelled':
      return 'stopped';
  }
}

export function CoursePage(props: {
  readonly frame: RegionFrame;
  readonly view: CourseView;
  readonly done: string | undefined;
  readonly children: ReactElement;
}): ReactElement {
  const { frame, view } = props;
  const words = coursesTexts[frame.locale];
  const { shell, course } = view;
  const { fields } = words;
  const plan = shell.plan.id;
  const named = (code: string) => view.names.get(code) ?? code;
  const told: readonly (readonly [string, string])[] = [
    [fields.halfYear, sayHalf(course.halfYear, words)],
    [fields.startsOn, course.startsOn === null ? words.notSet : formatDate(course.startsOn, frame.locale)],
    [fields.place, course.place],
    [fields.provider, course.provider],
    [fields.targetGroup, course.targetGroup],
    [fields.competence, course.competenceName ?? ''],
    [fields.responsible, course.responsible === null ? '' : named(course.responsible)],
    [fields.seats, words.given(givenOut(course), course.seats)],
    [fields.cost, formatMoney(course.cost, frame.locale)],
  ];
  return (
    <RegionPage
      frame={frame}
      shell={shell}
      here="courses"
      title={course.title}
      actions={
        view.writesCourses ? (
          <ButtonGroup>
            <LinkButton href={regionPaths.editCourse(plan, course.id)}>{frame.words.change}</LinkButton>
            {course.status === 'cancelled' ? null : (
              <LinkButton href={regionPaths.cancelCourse(plan, course.id)} variant="quiet">
                {words.cancelCourse}
              </LinkButton>
            )}
          </ButtonGroup>
        ) : undefined
      }
    >
      <Done frame={frame} text={props.done} />
      <Left
        frame={frame}
        gone={goneWith(
          view.places,
          course.seatsBy.map(({ municipality }) => municipality),
        )}
      />
      <p>
        <Status kind={kindOf(course.status)}>{words.statuses[course.status]}</Status>
      </p>
      <DefinitionList
        items={told.flatMap(([term, description]) => (description === '' ? [] : [{ term, description }]))}
      />
      {course.seatsBy.length === 0 ? null : (
        <Section heading={words.seatsHeading}>
          <DefinitionList
            items={course.seatsBy.map(({ municipality, seats }) => ({
              term: named(municipality),
              description: String(seats),
            }))}
          />
        </Section>
      )}
      {props.children}
    </RegionPage>
  );
}
