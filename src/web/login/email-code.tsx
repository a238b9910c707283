import { Hono } from 'hono';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { NotFound } from '../../access/index.ts';
import { isUuid } from '../../kernel/ids.ts';
import { dropCookie, readCookie, writeCookie } from '../cookies.ts';
import { parseForm } from '../forms.ts';
import { ownPath } from '../own-path.ts';
import { startSession } from '../session.ts';
import type { WebContext, WebEnv } from '../types.ts';
import { redeemCode, requestCode } from './gate.ts';
import { isWithinLimit } from './limits.ts';
import { renderLoginPage, wantedPath } from './login-page.tsx';
import { networkOf } from './network-address.ts';
import { CODE_LIFETIME, CODE_MINUTES, hashOfCode, MOST_ATTEMPTS } from './one-time-code.ts';
import { loginTexts } from './texts/index.ts';
import { renderVerifyPage } from './verify-page.tsx';

export const emailCodeRoutes = new Hono<WebEnv>();

/** The people of a demo world are invented, and letters to their addresses might reach somebody. */
emailCodeRoutes.use('/login/code/*', async (c, next) => {
  if (c.var.platform.mode === 'demo') throw new NotFound('code by e-mail');
  await next();
});

export const emailField = z
  .string('email')
  .trim()
  .toLowerCase()
  .max(254, 'email')
  .pipe(z.email({ message: 'email', pattern: z.regexes.unicodeEmail }));

const AskForCode = z.object({ email: emailField, to: z.unknown().transform(ownPath) });

/** Says the same, and does the same, whether or not anybody has the address: that is found out when the letter is written. */
emailCodeRoutes.post('/login/code', async (c) => {
  const { platform, locale } = c.var;
  const texts = loginTexts[locale].code.errors;
  const form = await parseForm(c, AskForCode);
  if (!form.ok) {
    const { email = '', to } = form.failure.values;
    const errors = [{ field: 'email', message: texts.email }];
    return renderLoginPage(c, { to: ownPath(to), email, errors, status: 422 });
  }
  const { email, to } = form.value;
  if (!(await mayHaveCode(c, email))) {
    const errors = [{ field: 'email', message: texts.tooManyCodes }];
    return renderLoginPage(c, { to, email, errors, status: 429 });
  }
  const codeId = uuid();
  const emailHash = platform.keys.hash('login-address', email);
  await requestCode(platform, { codeId, email, emailHash, lifetime: CODE_LIFETIME });
  return askForIt(c, { codeId, email, newcomer: false }, to);
});

/** How often one address and one network may ask, however they ask. */
export async function mayHaveCode(c: WebContext, email: string): Promise<boolean> {
  return (
    (await isWithinLimit(c, 'codes-from-network', networkOf(c))) &&
    (await isWithinLimit(c, 'codes-for-address', email))
  );
}

type Asked = { codeId: string; email: string; newcomer: boolean };

/** Remembers in the browser what was asked for, and goes to where the code is typed. */
export function askForIt(c: WebContext, { codeId, email, newcomer }: Asked, to: string): Response {
  const asked = [codeId, Buffer.from(email).toString('base64url'), newcomer ? 'new' : ''];
  writeCookie(c, 'lederloft-code', asked.join('.'), CODE_MINUTES);
  return c.redirect(`/login/code/verify?to=${encodeURIComponent(to)}`, 303);
}

emailCodeRoutes.get('/login/code/verify', async (c) => {
  const asked = askedIn(c);
  const to = wantedPath(c);
  if (asked === undefined) return c.redirect(`/login?to=${encodeURIComponent(to)}`, 303);
  return renderVerifyPage(c, { ...asked, to });
});

const digits = z
  .string('missing')
  .transform((typed) => typed.replace(/[\s\u00a0-]/g, ''))
  .pipe(
    z
      .string()
      .min(1, 'missing')
      .regex(/^\d{6}$/, 'form'),
  );
const EnterCode = z.object({ code: digits, to: z.unknown().transform(ownPath) });

/** The code works once, in the browser that asked for it. Every way to fail has the same answer. */
emailCodeRoutes.post('/login/code/verify', async (c) => {
  const { platform, locale } = c.var;
  const texts = loginTexts[locale].code.errors;
  const asked = askedIn(c);
  const form = await parseForm(c, EnterCode);
  const to = form.ok ? form.value.to : ownPath(form.failure.values['to']);
  if (asked === undefined) return renderLoginPage(c, { to, notice: { kind: 'startAgain' }, status: 400 });
  const again = (message: string, status: 422 | 429) =>
    renderVerifyPage(c, { ...asked, to, error: message, status });

  if (!form.ok) return again(form.failure.errors['code'] === 'form' ? texts.form : texts.missing, 422);
  if (!(await isWithinLimit(c, 'tries-from-network', networkOf(c)))) return again(texts.tooManyTries, 429);

  const codeHash = hashOfCode(platform, asked.codeId, form.value.code);
  const person = await redeemCode(platform, asked.codeId, codeHash, MOST_ATTEMPTS);
  if (person === undefined) return again(texts.wrong, 422);
  const opened = await startSession(c, person, { method: 'email-code' });
  if (opened === undefined) return again(texts.wrong, 422);
  dropCookie(c, 'lederloft-code');
  return c.redirect(to, 303);
});

/** The code that this browser has asked for, and the address it typed. */
function askedIn(c: WebContext): Asked | undefined {
  const [codeId = '', email = '', newcomer] = (readCookie(c, 'lederloft-code') ?? '').split('.');
  if (!isUuid(codeId)) return undefined;
  return { codeId, email: Buffer.from(email, 'base64url').toString('utf8'), newcomer: newcomer === 'new' };
}
