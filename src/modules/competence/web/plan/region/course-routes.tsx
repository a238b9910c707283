import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import type { PlanCourseId } from '../../../../../kernel/ids.ts';
import { ore } from '../../../../../kernel/ore.ts';
import { downloadTable, isDownloadFormat } from '../../../../../web/download.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import {
  addCourse,
  cancelCourse,
  changeCourse,
  copyCourses,
  type WrongCourse,
} from '../../../actions/plan/region/courses.ts';
import { COURSE_STATUSES, courseFields, seatField } from '../../../domain/plan/region/course.ts';
import { type CoursesTexts, coursesTexts } from '../../../texts/plan/region-courses.ts';
import {
  type CourseFormView,
  viewCourse,
  viewCourseForm,
  viewCourses,
} from '../../../views/plan/region/courses.ts';
import { commentsOn } from '../comments/comments.tsx';
import { idIn, planIn } from '../frame.tsx';
import { fieldsIn, wordIn } from '../request.ts';
import { courseCalendar, courseColumns } from './course-file.ts';
import { CourseListPage, CoursePage, sayHalf } from './course-pages.tsx';
import { type FormState, saveForm, SpecForm, untouched } from './form.tsx';
import { Confirm, regionFrameOf, RegionPage, renderRegion } from './frame.tsx';
import { regionPaths } from './paths.ts';
import { competenceOptions, placeOptions } from './pool-specs.ts';
import type { FieldSpec } from './spec.ts';

export const courseRoutes = new Hono<WebEnv>();

const LIST = '/plans/:planId/cooperation/courses';
const ONE = `${LIST}/:courseId`;
const courseIn = (c: WebContext) => ({ plan: planIn(c), course: idIn<PlanCourseId>(c, 'courseId') });

courseRoutes.get(LIST, async (c) => {
  const frame = regionFrameOf(c);
  const words = coursesTexts[frame.locale];
  const view = await viewCourses(c.var.actor, planIn(c), c.var);
  const done = wordIn(c, 'done', { added: true, copied: true, 'last-half': true });
  const said = { added: frame.words.added, copied: words.copied, 'last-half': words.lastHalf };
  const asked = c.req.query('half') ?? '';
  return renderRegion(
    c,
    frame,
    view.shell,
    { title: words.title, part: 'courses', isTop: true },
    <CourseListPage
      frame={frame}
      view={view}
      half={view.halfYears.includes(asked) ? asked : ''}
      done={done && said[done]}
    />,
  );
});

courseRoutes.get(`${LIST}/file/:format`, async (c) => {
  const format = c.req.param('format');
  if (!isDownloadFormat(format)) throw new NotFound('format');
  const words = coursesTexts[c.var.locale];
  const view = await viewCourses(c.var.actor, planIn(c), c.var);
  return downloadTable(
    c,
    format,
    `${view.shell.plan.name} ${words.file}`,
    courseColumns(view, words),
    view.courses,
  );
});

courseRoutes.get(`${LIST}/calendar`, async (c) => {
  const plan = planIn(c);
  const view = await viewCourses(c.var.actor, plan, c.var);
  const name = `${view.shell.plan.name} ${coursesTexts[c.var.locale].file}`;
  const { origin } = new URL(c.req.url);
  const text = courseCalendar(view.courses, {
    name,
    stamp: view.shell.plan.changedAt,
    url: ({ id }) => origin + regionPaths.course(plan, id),
  });
  c.header('content-type', 'text/calendar; charset=utf-8');
  c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}.ics`);
  return c.body(text);
});

courseRoutes.post(`${LIST}/copy`, async (c) => {
  const plan = planIn(c);
  const { from = '' } = await fieldsIn(c);
  const copied = await copyCourses(c.var.actor, { plan, from }, c.var.platform);
  const list = regionPaths.courses(plan);
  if (copied.ok) return c.redirect(`${list}?half=${copied.value.to}&done=copied`, 303);
  return c.redirect(copied.failure.kind === 'last-half' ? `${list}?done=last-half` : list, 303);
});

function specsOf(view: CourseFormView, words: CoursesTexts): readonly FieldSpec[] {
  const { fields } = words;
  const text = (name: 'place' | 'provider' | 'targetGroup'): FieldSpec => ({
    kind: 'text',
    name,
    label: fields[name],
    longest: 300,
  });
  return [
    { kind: 'text', name: 'title', label: fields.title, required: true, longest: 300 },
    {
      kind: 'choice',
      name: 'halfYear',
      label: fields.halfYear,
      required: true,
      options: view.halfYears.map((half) => ({ value: half, label: sayHalf(half, words) })),
    },
    { kind: 'date', name: 'startsOn', label: fields.startsOn },
    text('place'),
    text('provider'),
    text('targetGroup'),
    {
      kind: 'choice',
      name: 'competence',
      label: fields.competence,
      options: competenceOptions(view.competences, view.course),
    },
    {
      kind: 'choice',
      name: 'responsible',
      label: fields.responsible,
      options: placeOptions(view, view.course?.responsible ?? null),
    },
    { kind: 'money', name: 'cost', label: fields.cost },
    {
      kind: 'radio',
      name: 'status',
      label: fields.status,
      required: true,
      options: COURSE_STATUSES.map((status) => ({ value: status, label: words.statuses[status] })),
    },
    { kind: 'number', name: 'seats', label: fields.seats, decimals: 0, most: 5000 },
    ...view.present.map(({ code, name }, index): FieldSpec => ({
      kind: 'number',
      name: seatField(code),
      label: words.seatsFor(name),
      decimals: 0,
      most: 5000,
      ...(index === 0 ? { heading: words.seatsHeading } : {}),
    })),
  ];
}

const sayWrong =
  (words: CoursesTexts) =>
  ({ fault }: WrongCourse) => ({
    field: fault === 'day-outside-half' ? 'startsOn' : 'seats',
    message: words.faults[fault],
  });

courseRoutes.get(`${LIST}/new`, (c) => newPage(c));
courseRoutes.post(`${LIST}/new`, async (c) => {
  const plan = planIn(c);
  const words = coursesTexts[c.var.locale];
  const view = await viewCourseForm(c.var.actor, { plan }, c.var);
  return saveForm<WrongCourse>(c, {
    specs: specsOf(view, words),
    save: (fields) => addCourse(c.var.actor, { plan, fields }, c.var.platform),
    say: sayWrong(words),
    done: `${regionPaths.courses(plan)}?done=added`,
    page: (state, status) => newPage(c, state, status),
  });
});

async function newPage(c: WebContext, given?: FormState, status?: 409 | 422): Promise<Response> {
  const plan = planIn(c);
  const view = await viewCourseForm(c.var.actor, { plan }, c.var);
  const codes = view.present.map(({ code }) => code);
  const begun = courseFields(
    {
      title: '',
      halfYear: '',
      competence: null,
      provider: '',
      place: '',
      startsOn: null,
      responsible: null,
      targetGroup: '',
      seats: 0,
      cost: ore(0),
      status: 'planned',
      seatsBy: [],
    },
    codes,
  );
  const form = {
    title: coursesTexts[c.var.locale].add,
    action: regionPaths.addCourse(plan),
    back: regionPaths.courses(plan),
  };
  return formPage(c, view, form, given ?? untouched(begun), status);
}

function formPage(
  c: WebContext,
  view: CourseFormView,
  form: { title: string; action: string; back: string },
  state: FormState,
  status: 409 | 422 | undefined,
): Promise<Response> {
  const frame = regionFrameOf(c);
  return renderRegion(
    c,
    frame,
    view.shell,
    { title: form.title, part: 'courses', ...(status === undefined ? {} : { status }) },
    <RegionPage frame={frame} shell={view.shell} here="courses" title={form.title}>
      <SpecForm
        frame={frame}
        specs={specsOf(view, coursesTexts[frame.locale])}
        state={state}
        action={form.action}
        save={frame.words.save}
        back={form.back}
      />
    </RegionPage>,
  );
}

courseRoutes.get(ONE, async (c) => {
  const frame = regionFrameOf(c);
  const given = courseIn(c);
  const view = await viewCourse(c.var.actor, given, c.var);
  const comments = await commentsOn(c, view.shell, { kind: 'course', id: given.course });
  const done = wordIn(c, 'done', { saved: true, cancelled: true });
  const said = { saved: frame.words.saved, cancelled: coursesTexts[frame.locale].cancelled };
  return renderRegion(
    c,
    frame,
    view.shell,
    { title: view.course.title, part: 'courses' },
    <CoursePage frame={frame} view={view} done={done && said[done]}>
      {comments}
    </CoursePage>,
  );
});

courseRoutes.get(`${ONE}/edit`, (c) => editPage(c));
courseRoutes.post(`${ONE}/edit`, async (c) => {
  const given = courseIn(c);
  const words = coursesTexts[c.var.locale];
  const view = await viewCourseForm(c.var.actor, given, c.var);
  return saveForm<WrongCourse>(c, {
    specs: specsOf(view, words),
    save: (mine, seen) => changeCourse(c.var.actor, { ...given, seen, mine }, c.var.platform),
    say: sayWrong(words),
    done: `${regionPaths.course(given.plan, given.course)}?done=saved`,
    page: (state, status) => editPage(c, state, status),
  });
});

async function editPage(c: WebContext, given?: FormState, status?: 409 | 422): Promise<Response> {
  const { plan, course } = courseIn(c);
  const view = await viewCourseForm(c.var.actor, { plan, course }, c.var);
  const codes = view.present.map(({ code }) => code);
  const form = {
    title: coursesTexts[c.var.locale].change,
    action: regionPaths.editCourse(plan, course),
    back: regionPaths.course(plan, course),
  };
  return formPage(c, view, form, given ?? untouched(courseFields(view.course!, codes)), status);
}

courseRoutes.get(`${ONE}/cancel`, async (c) => {
  const frame = regionFrameOf(c);
  const words = coursesTexts[frame.locale];
  const given = courseIn(c);
  const { shell, course } = await viewCourse(c.var.actor, given, c.var, 'write-plan');
  const back = regionPaths.course(given.plan, given.course);
  return renderRegion(
    c,
    frame,
    shell,
    { title: words.cancelTitle, part: 'courses', crumbs: [{ href: back, label: course.title }] },
    <RegionPage frame={frame} shell={shell} here="courses" title={words.cancelTitle} lead={course.title}>
      <Confirm
        frame={frame}
        text={words.cancelText}
        action={regionPaths.cancelCourse(given.plan, given.course)}
        confirm={words.cancelCourse}
        back={back}
      />
    </RegionPage>,
  );
});

courseRoutes.post(`${ONE}/cancel`, async (c) => {
  const given = courseIn(c);
  const cancelled = await cancelCourse(c.var.actor, given, c.var.platform);
  const back = regionPaths.course(given.plan, given.course);
  return c.redirect(cancelled.ok ? `${back}?done=cancelled` : back, 303);
});
