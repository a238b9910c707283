import { Hono } from 'hono';
import { requireAccess } from '../../../access/index.ts';
import { type Credits, credits } from '../../../kernel/credits.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { FieldFailure } from '../../../web/components/error-summary.tsx';
import { readDate, readNumber } from '../../../web/components/read-input.ts';
import { formatDate, formatNumber } from '../../../web/format.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { programmeAccess } from '../access.ts';
import { publishCourseVersion } from '../actions/publish-version.ts';
import { newestVersion } from '../domain/course.ts';
import type { ProposeFailure } from '../domain/propose-version.ts';
import { statedValue } from '../domain/standing.ts';
import { viewCourse } from '../views/catalogue.ts';
import { type Frame, frameOf } from './frame.ts';
import { type NewVersionField, NewVersionPage } from './new-version-page.tsx';
import { paths } from './paths.ts';

export const newVersionRoutes = new Hono<WebEnv>();

type Values = Partial<Record<NewVersionField, string>>;

newVersionRoutes.get('/courses/:code/new-version', (c) => newVersionPage(c));

newVersionRoutes.post('/courses/:code/new-version', async (c) => {
  const body = await c.req.parseBody();
  const text = (field: NewVersionField) => {
    const value = body[field];
    return typeof value === 'string' ? value.trim() : '';
  };
  const fields: readonly NewVersionField[] = ['nb', 'nn', 'en', 'credits', 'from', 'decision', 'address'];
  const values: Values = Object.fromEntries(fields.map((field) => [field, text(field)]));
  const frame = frameOf(c);
  const read = readTyped(values, frame);
  if ('errors' in read) return newVersionPage(c, values, read.errors);

  const code = c.req.param('code');
  const published = await publishCourseVersion(
    c.var.actor,
    {
      course: code,
      wish: {
        name: { nb: text('nb'), nn: text('nn'), en: text('en') },
        credits: read.credits,
        from: read.from,
        decision: { title: text('decision'), address: text('address') === '' ? null : text('address') },
      },
    },
    c.var.platform,
  );
  if (published.ok) return c.redirect(`${paths.courseOn(code, read.from)}&done=published`, 303);
  return newVersionPage(c, values, sayFailure(published.failure, frame));
});

const LONGEST = 300;

function readTyped(
  values: Values,
  { texts }: Frame,
): { credits: Credits; from: LocalDate } | { errors: readonly FieldFailure[] } {
  const words = texts.publish;
  const errors: FieldFailure[] = [];
  for (const [field, value] of Object.entries(values))
    if ((value ?? '').length > LONGEST) errors.push({ field, message: words['too-long'] });
  const number = readNumber(values.credits ?? '');
  const isCredits = number !== undefined && number > 0 && number <= 120 && Number.isInteger(number * 2);
  if (!isCredits) errors.push({ field: 'credits', message: words['credits-wrong'] });
  const from = readDate(values.from ?? '');
  if (from === undefined) errors.push({ field: 'from', message: words['date-wrong'] });
  const address = values.address ?? '';
  if (address !== '' && !/^https?:$/.test(URL.parse(address)?.protocol ?? ''))
    errors.push({ field: 'address', message: words['address-wrong'] });
  return from === undefined || !isCredits || errors.length > 0
    ? { errors }
    : { credits: credits(number), from };
}

function sayFailure(failure: ProposeFailure, { texts, locale }: Frame): readonly FieldFailure[] {
  const words = texts.publish;
  switch (failure.kind) {
    case 'name-missing':
      return failure.languages.map((field) => ({ field, message: words['name-missing'] }));
    case 'decision-missing':
      return [{ field: 'decision', message: words[failure.kind] }];
    case 'begins-too-early':
      return [{ field: 'from', message: words[failure.kind](formatDate(failure.earliest, locale)) }];
    case 'nothing-new':
      return [{ field: 'nb', message: words[failure.kind] }];
    case 'stage-does-not-add-up': {
      const { credits: of, sum } = failure;
      const message = words[failure.kind](formatNumber(sum, locale), formatNumber(of, locale));
      return [{ field: 'credits', message }];
    }
  }
}

async function newVersionPage(
  c: WebContext,
  given?: Values,
  errors: readonly FieldFailure[] = [],
): Promise<Response> {
  const { actor, platform } = c.var;
  requireAccess(actor, programmeAccess, 'publish-version', null, 'programme-coordinator');
  const frame = frameOf(c);
  const view = await viewCourse(actor, c.req.param('code') ?? '', platform.today, platform);
  const newest = newestVersion(view.course);
  const name = newest && statedValue(newest.name);
  const credited = newest && statedValue(newest.credits);
  return renderPage(
    c,
    {
      title: frame.texts.publish.title,
      status: errors.length > 0 ? 422 : 200,
      breadcrumbs: [
        { href: paths.programmes, label: frame.texts.list.title },
        { href: paths.course(view.course.code), label: view.course.code },
      ],
    },
    <NewVersionPage
      frame={frame}
      view={view}
      values={
        given ?? {
          ...name,
          credits: credited === undefined ? '' : formatNumber(credited, frame.locale),
        }
      }
      errors={errors}
    />,
  );
}
