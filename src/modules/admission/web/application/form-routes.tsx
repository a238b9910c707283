import { Hono } from 'hono';
import type { ReactElement } from 'react';
import { v7 as uuid } from 'uuid';
import type { ApplicationId, CallClassId } from '../../../../kernel/ids.ts';
import type { FieldFailure } from '../../../../web/components/error-summary.tsx';
import { renderPage } from '../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import {
  type ApplicationChange,
  changeApplication,
  type ChangeApplicationFailure,
} from '../../actions/application/change-application.ts';
import type { ApplicationPart } from '../../domain/application/completeness.ts';
import type { Education, Practice } from '../../domain/application/papers.ts';
import type { WishChange } from '../../domain/application/wishes.ts';
import { type ApplicationFormView, viewApplicationForm } from '../../views/application/application.ts';
import { type FormState, type Frame, frameOf, idIn } from '../frame.ts';
import { fieldsIn } from '../request.ts';
import { ClassesPage } from './classes-page.tsx';
import { failuresOf, partAfter } from './form-frame.tsx';
import { isEmptyLine, readChange, readLine } from './form-input.ts';
import { JobPage, jobValues } from './job-page.tsx';
import { MotivationPage, PracticalPage } from './last-pages.tsx';
import { EducationPage, PracticePage } from './line-pages.tsx';
import { applicationPaths as paths } from './paths.ts';
import { sayFault } from './say.ts';

export const applicationFormRoutes = new Hono<WebEnv>();

type Fields = Readonly<Record<string, string>>;
type Typed = { readonly values: Fields; readonly errors: readonly FieldFailure[] };

const applicationId = (c: WebContext) => idIn<ApplicationId>(c, 'applicationId');

for (const part of ['job', 'motivation', 'practical'] as const) {
  applicationFormRoutes.get(`/applications/:applicationId/${part}`, (c) => partPage(c, part));

  applicationFormRoutes.post(`/applications/:applicationId/${part}`, async (c) => {
    const values = await fieldsIn(c);
    const read = readChange(part, values);
    if (!read.ok) return partPage(c, part, { values, errors: failuresOf(read.failure, frameOf(c)) });
    return save(c, part, read.value, values);
  });
}

for (const part of ['education', 'practice'] as const) {
  applicationFormRoutes.get(`/applications/:applicationId/${part}`, (c) => partPage(c, part));

  applicationFormRoutes.post(`/applications/:applicationId/${part}`, async (c) => {
    const values = await fieldsIn(c);
    if (values.remove !== undefined) return save(c, part, { part, remove: values.remove }, { go: 'stay' });
    if (values.go === 'next' && isEmptyLine(part, values))
      return c.redirect(nextAddress(applicationId(c), part, values), 303);
    const read = readLine(part, values, c.var.platform.today);
    if (!read.ok) return partPage(c, part, { values, errors: failuresOf(read.failure, frameOf(c)) });
    return save(c, part, read.value, values);
  });
}

applicationFormRoutes.get('/applications/:applicationId/classes', (c) => partPage(c, 'classes'));

applicationFormRoutes.post('/applications/:applicationId/classes', async (c) => {
  const values = await fieldsIn(c);
  const change = readWishChange(values.change ?? '');
  if (change === undefined) return c.redirect(nextAddress(applicationId(c), 'classes', values), 303);
  // Back to where the finger was.
  return save(
    c,
    'classes',
    { part: 'classes', changes: [change] },
    { go: 'stay', at: `#class-${change.class}` },
  );
});

function readWishChange(text: string): WishChange | undefined {
  const [, kind, id] = /^(up|down|remove|add):([0-9a-f-]{36})$/.exec(text) ?? [];
  return kind === undefined || id === undefined
    ? undefined
    : { kind: kind as WishChange['kind'], class: id as CallClassId };
}

async function save(
  c: WebContext,
  part: Exclude<ApplicationPart, 'documents'>,
  change: ApplicationChange,
  values: Fields,
): Promise<Response> {
  const id = applicationId(c);
  const changed = await changeApplication(c.var.actor, { application: id, change }, c.var.platform);
  if (changed.ok) return c.redirect(nextAddress(id, part, values), 303);
  const { failure } = changed;
  if (failure.kind === 'closed')
    return c.redirect(`${paths.application(id)}?failed=${failure.why.outcome}`, 303);
  return partPage(c, part, { values, errors: await errorsOf(c, failure, part) });
}

async function errorsOf(
  c: WebContext,
  failure: Exclude<ChangeApplicationFailure, { kind: 'closed' }>,
  part: ApplicationPart,
): Promise<readonly FieldFailure[]> {
  const frame = frameOf(c);
  const { form, overview } = frame.texts.application;
  switch (failure.kind) {
    case 'municipality-unknown':
      return [{ field: 'municipality', message: form.errors[failure.kind] }];
    case 'too-many-lines':
    case 'line-unknown':
      return [{ field: 'line', message: form.errors[failure.kind] }];
    case 'would-lack': {
      const view = await viewApplicationForm(c.var.actor, applicationId(c), part, c.var.platform);
      return failure.faults.map((fault) => ({
        field: FIELD_OF[fault.kind],
        message: `${overview.afterFaults} ${sayFault(fault, view.call, view.municipality, frame)}`,
      }));
    }
  }
}

/** The field in which a fault is put right, on the page of its part. */
const FIELD_OF = {
  'municipality-missing': 'municipality',
  'municipality-ended': 'municipality',
  'service-missing': 'service',
  'position-missing': 'positionTitle',
  'staff-count-missing': 'staffCount',
  'leadership-education-missing': 'formal',
  'too-few-wishes': 'change',
  'class-cancelled': 'change',
  'education-missing': 'title',
  'practice-missing': 'employer',
  'document-missing': 'file',
  'motivation-missing': 'motivation',
} as const;

function nextAddress(id: ApplicationId, part: ApplicationPart, values: Fields): string {
  if (values.go === 'stay') return `${paths.part(id, part)}${values.at ?? ''}`;
  const next = values.go === 'review' ? undefined : partAfter(part);
  return next === undefined ? `${paths.application(id)}?done=saved` : paths.part(id, next);
}

async function partPage(
  c: WebContext,
  part: Exclude<ApplicationPart, 'documents'>,
  typed?: Typed,
): Promise<Response> {
  const frame = frameOf(c);
  const view = await viewApplicationForm(c.var.actor, applicationId(c), part, c.var.platform);
  const { id } = view.application;
  if (!view.steps.has('change'))
    return c.redirect(`${paths.application(id)}?failed=${closedWord(view)}`, 303);
  return renderPage(
    c,
    {
      title: frame.texts.application.form.parts[part],
      status: typed === undefined ? 200 : 422,
      breadcrumbs: crumbs(frame, view),
    },
    bodyOf(c, part, frame, view, typed),
  );
}

export function closedWord({ application, isOpen }: ApplicationFormView): string {
  return application.status === 'withdrawn' || isOpen ? 'not-now' : 'deadline-passed';
}

export function crumbs(
  frame: Frame,
  { application, call }: Pick<ApplicationFormView, 'application' | 'call'>,
) {
  return [
    { href: paths.calls, label: frame.texts.application.calls.list.title },
    { href: paths.application(application.id), label: call.name[frame.locale] },
  ];
}

function bodyOf(
  c: WebContext,
  part: Exclude<ApplicationPart, 'documents'>,
  frame: Frame,
  view: ApplicationFormView,
  typed: Typed | undefined,
): ReactElement {
  const state = (stored: Fields): FormState => typed ?? { values: stored, errors: [] };
  const { application, papers } = view;
  switch (part) {
    case 'job':
      return <JobPage frame={frame} view={view} state={state(jobValues(view))} />;
    case 'classes':
      return <ClassesPage frame={frame} view={view} state={state({})} />;
    case 'education':
    case 'practice': {
      const asked = typed?.values.line ?? c.req.query('line') ?? '';
      const Page = part === 'education' ? EducationPage : PracticePage;
      const stored =
        part === 'education'
          ? educationValues(papers.education.find((one) => one.id === asked))
          : practiceValues(papers.practice.find((one) => one.id === asked));
      const line = typed === undefined && stored === undefined ? uuid() : asked;
      return (
        <Page
          frame={frame}
          view={view}
          state={state(stored ?? {})}
          line={line}
          isChange={stored !== undefined}
        />
      );
    }
    case 'motivation':
      return <MotivationPage frame={frame} view={view} state={state({ motivation: papers.motivation })} />;
    case 'practical':
      return (
        <PracticalPage
          frame={frame}
          view={view}
          state={state({ need: view.need, locale: application.locale, jointName: application.jointName })}
        />
      );
  }
}

/** A number as it is typed in the form: decimal comma is understood in both languages. */
const typedNumber = (value: number | null) => (value === null ? '' : String(value).replace('.', ','));

function educationValues(one: Education | undefined): Fields | undefined {
  return (
    one && {
      title: one.title,
      institution: one.institution,
      completedOn: one.completedOn ?? '',
      credits: typedNumber(one.credits),
      leadership: one.leadership ? 'yes' : '',
    }
  );
}

function practiceValues(one: Practice | undefined): Fields | undefined {
  return (
    one && {
      employer: one.employer,
      position: one.title,
      startedOn: one.startedOn,
      endedOn: one.endedOn ?? '',
      percent: typedNumber(one.percent),
      relevant: one.relevant ? 'yes' : 'no',
    }
  );
}
