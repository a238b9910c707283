import { Hono } from 'hono';
import type { CallClassId, CallId, CourseVersionId } from '../../../../kernel/ids.ts';
import { isUuid } from '../../../../kernel/ids.ts';
import { readDate } from '../../../../web/components/read-input.ts';
import { renderPage } from '../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import { formClass, type FormClassFailure } from '../../actions/seats/form-class.ts';
import { viewClassToForm } from '../../views/seats/form-class.ts';
import { crumbsIn, toCall } from '../call/office-routes.tsx';
import { frameOf, idIn } from '../frame.ts';
import { fieldsIn, listIn } from '../request.ts';
import { FormClassPage, type FormClassState } from './form-class-page.tsx';

/** From a class of the call to a cohort with gatherings. */
export const formClassRoutes = new Hono<WebEnv>();

const idsOf = (c: WebContext) => ({
  call: idIn<CallId>(c, 'callId'),
  callClass: idIn<CallClassId>(c, 'classId'),
});

formClassRoutes.get('/calls/:callId/classes/:classId/form', (c) => formClassPage(c));

formClassRoutes.post('/calls/:callId/classes/:classId/form', async (c) => {
  const { name = '', venue = '', address = '', startsOn = '', coursesASemester = '1' } = await fieldsIn(c);
  const courses = (await listIn(c, 'courses')).filter(isUuid);
  const state = (field: string, message: string): FormClassState => ({
    values: { name, venue, address, startsOn, coursesASemester },
    courses,
    errors: [{ field, message }],
  });
  const words = frameOf(c).texts.seats.form.errors;
  const day = readDate(startsOn);
  if (day === undefined) return formClassPage(c, state('startsOn', words['date-wrong']));
  const formed = await formClass(
    c.var.actor,
    {
      ...idsOf(c),
      name: name.slice(0, LONGEST),
      venue: venue.slice(0, LONGEST),
      address: address.slice(0, LONGEST),
      startsOn: day,
      courses: courses as CourseVersionId[],
      coursesASemester: coursesASemester === '2' ? 2 : 1,
    },
    c.var.platform,
  );
  if (formed.ok) return toCall(c, 'done=class-formed');
  return formClassPage(c, state(FIELD_OF[formed.failure.kind], words[formed.failure.kind]));
});

const LONGEST = 200;
const FIELD_OF: Readonly<Record<FormClassFailure['kind'], string>> = {
  'call-is': 'name',
  'class-missing': 'name',
  'name-missing': 'name',
  'no-courses': 'courses',
  'not-formed': 'courses',
};

async function formClassPage(c: WebContext, typed?: FormClassState): Promise<Response> {
  const frame = frameOf(c);
  const view = await viewClassToForm(c.var.actor, idsOf(c), c.var.platform);
  const { call, callClass } = view;
  if (typed === undefined && call.status !== 'decided') return toCall(c, 'failed=call-is');
  if (typed === undefined && (callClass.cancelled !== null || callClass.cohort !== null))
    return toCall(c, 'failed=class-missing');
  const state: FormClassState = typed ?? {
    values: {
      name: callClass.name,
      venue: callClass.venue === '' ? callClass.city : callClass.venue,
      address: callClass.address,
      startsOn: callClass.startsOn,
      coursesASemester: '1',
    },
    courses: view.courses.map(({ version }) => version),
    errors: [],
  };
  return renderPage(
    c,
    {
      title: frame.texts.seats.form.title(callClass.name),
      breadcrumbs: crumbsIn(call, frame),
      status: state.errors.length > 0 ? 422 : 200,
    },
    <FormClassPage frame={frame} view={view} state={state} />,
  );
}
