import { Hono } from 'hono';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { NotFound } from '../../access/index.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../components/error-summary.tsx';
import { Form } from '../components/form.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { TextField } from '../components/text-field.tsx';
import { parseForm } from '../forms.ts';
import { shellTexts } from '../layout/texts/index.ts';
import { ownPath } from '../own-path.ts';
import { renderPage } from '../page.tsx';
import type { WebContext, WebEnv } from '../types.ts';
import { askForIt, emailField, mayHaveCode } from './email-code.tsx';
import { newcomersAreWelcome, requestNewcomerCode } from './gate.ts';
import { wantedPath } from './login-page.tsx';
import { CODE_LIFETIME } from './one-time-code.ts';
import { loginTexts } from './texts/index.ts';

export const joinRoutes = new Hono<WebEnv>();

/** In a demo one is somebody invented, and real people leave no address there. */
joinRoutes.use('/join', async (c, next) => {
  if (c.var.platform.mode === 'demo') throw new NotFound('registration');
  await next();
});

const LONGEST_NAME = 100;
const Join = z.object({
  givenName: z.string('givenName').trim().min(1, 'givenName').max(LONGEST_NAME, 'givenName'),
  familyName: z.string('familyName').trim().min(1, 'familyName').max(LONGEST_NAME, 'familyName'),
  email: emailField,
  to: z.unknown().transform(ownPath),
});

joinRoutes.get('/join', (c) => joinPage(c, { to: wantedPath(c), values: {}, errors: [], status: 200 }));

/** Says and does the same whether or not somebody has the address; who has one is logged in by the code. */
joinRoutes.post('/join', async (c) => {
  const { platform, locale } = c.var;
  const { join, code } = loginTexts[locale];
  const form = await parseForm(c, Join);
  if (!form.ok) {
    const { values, errors } = form.failure;
    const messages: Record<string, string> = { ...join.errors, email: code.errors.email };
    return joinPage(c, {
      to: ownPath(values['to']),
      values,
      errors: Object.entries(errors).map(([field, what]) => ({ field, message: messages[what] ?? what })),
      status: 422,
    });
  }
  const { email, to, givenName, familyName } = form.value;
  const values = { givenName, familyName, email };
  if (!(await newcomersAreWelcome(platform))) return joinPage(c, { to, values, errors: [], status: 200 });
  if (!(await mayHaveCode(c, email))) {
    const errors = [{ field: 'email', message: code.errors.tooManyCodes }];
    return joinPage(c, { to, values, errors, status: 429 });
  }
  const codeId = uuid();
  await requestNewcomerCode(platform, {
    codeId,
    email,
    emailHash: platform.keys.hash('login-address', email),
    lifetime: CODE_LIFETIME,
    newcomer: { givenName, familyName, locale },
  });
  return askForIt(c, { codeId, email, newcomer: true }, to);
});

type JoinPage = {
  to: string;
  values: Readonly<Record<string, unknown>>;
  errors: readonly FieldFailure[];
  status: 200 | 422 | 429;
};

async function joinPage(c: WebContext, { to, values, errors, status }: JoinPage): Promise<Response> {
  const { locale, platform } = c.var;
  const { join, code } = loginTexts[locale];
  if (!(await newcomersAreWelcome(platform))) {
    return renderPage(
      c,
      { title: join.closedTitle },
      <>
        <PageHeading title={join.title} />
        <EmptyState heading={join.closedTitle}>
          <p>{join.closed}</p>
          <p>
            <a href="/calls">{join.seeCalls}</a>
          </p>
        </EmptyState>
      </>,
    );
  }
  const field = (name: 'givenName' | 'familyName' | 'email') => ({
    name,
    value: typeof values[name] === 'string' ? values[name] : '',
    error: errorOf(errors, name),
  });
  return renderPage(
    c,
    { title: join.title, status },
    <>
      <ErrorSummary errors={errors} texts={shellTexts(locale).form} />
      <PageHeading title={join.title} lead={join.lead} />
      <Form action="/join">
        <input type="hidden" name="to" value={to} />
        <TextField {...field('givenName')} label={join.givenName} autoComplete="given-name" />
        <TextField {...field('familyName')} label={join.familyName} autoComplete="family-name" />
        <TextField {...field('email')} type="email" label={join.email} autoComplete="email" />
        <Button>{code.send}</Button>
      </Form>
    </>,
  );
}
