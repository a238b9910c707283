import { Hono } from 'hono';
import type { Jobs, Timetable } from '../../platform/jobs.ts';
import type { Module, WebEnv } from '../types.ts';
import { connectRoutes } from './connect.tsx';
import { demoRoutes } from './demo.ts';
import { emailCodeRoutes } from './email-code.tsx';
import { joinRoutes } from './join.tsx';
import { purgeLogins } from './gate.ts';
import { renderLoginPage, wantedPath } from './login-page.tsx';
import { logoutRoutes } from './logout.tsx';
import { mailCode } from './mail-code.ts';
import { providerLoginRoutes } from './provider-login.ts';

/** Everything about coming in and going out; all of it for those who are not logged in too. */
const loginRoutes = new Hono<WebEnv>();

loginRoutes.get('/login', async (c) => {
  const to = wantedPath(c);
  // In a demo one comes back here to be somebody else.
  if (c.var.visitor !== undefined && c.var.platform.mode === 'real') return c.redirect(to, 303);
  return renderLoginPage(c, { to });
});
loginRoutes.route('/', demoRoutes);
loginRoutes.route('/', emailCodeRoutes);
loginRoutes.route('/', joinRoutes);
loginRoutes.route('/', providerLoginRoutes);
loginRoutes.route('/', connectRoutes);
loginRoutes.route('/', logoutRoutes);

export const loginJobs: Jobs = {
  'login.mail-code': mailCode,
  'login.purge': (_, platform) => purgeLogins(platform),
};

/** At night: takes away the sessions, codes and attempts that are over. */
const timetable: Timetable = { 'login.purge': '17 2 * * *' };

export const login: Module = { name: 'login', publicRoutes: loginRoutes, jobs: loginJobs, timetable };
