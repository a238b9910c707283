import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLog } from '../../platform/log.ts';
import { type Mail, smtpMail } from '../../platform/mail.ts';
import type { Platform } from '../../platform/platform.ts';
import { startWorker, type Working } from '../../platform/jobs.ts';
import { createTestPlatform, type TestPlatform } from '../../platform/testing/test-platform.ts';
import { createTestApp } from '../testing/test-app.ts';
import { login, loginJobs } from './index.ts';
import { type MailServer, startMailServer } from './testing/mail-server.ts';
import { aPerson } from './testing/people.ts';
import { openBrowser } from './testing/test-browser.ts';

let test: TestPlatform;
let platform: Platform;
let server: MailServer;
let mail: Mail;
let worker: Working;
const lines: string[] = [];

beforeAll(async () => {
  test = await createTestPlatform();
  server = await startMailServer();
  mail = smtpMail(server.url, 'Lederløft <ikke-svar@lederloft.example>');
  platform = { ...test, mail, log: jsonLog((line) => lines.push(line)) };
  worker = await startWorker(test.owner, loginJobs, platform, platform.log);
});
afterAll(async () => {
  await worker.stop();
  mail.close();
  await server.stop();
  await test.close();
});

/** Waits until something is so; the test's own time limit says when it never will be. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a letter with a code', () => {
  it('goes through a real mail server, reads well, and its code logs in once', async () => {
    const { email } = await aPerson(test, { givenName: 'Åse', locale: 'nn', email: 'aase@toten.example' });
    const { app } = createTestApp(platform, [login]);
    const browser = openBrowser(app, platform.publicUrl);
    await browser.post('/login/code', { email, to: '/sessions' });
    await until(() => server.received.length === 1);

    const [letter] = server.received;
    expect(letter?.subject).toBe('Kode for å logge inn i Lederløft');
    expect(letter?.from?.value[0]).toEqual({ name: 'Lederløft', address: 'ikke-svar@lederloft.example' });
    expect(letter?.to).toMatchObject({ value: [{ address: 'aase@toten.example' }] });
    const text = letter?.text ?? '';
    expect(text).toMatch(
      /^Hei, Åse\n\nKoden din er \d{6}\n\nSkriv han inn på sida der du bad om han\. Han gjeld til kl\.\s\d\d\.\d\d og kan brukast éin gong\./,
    );
    const code = /\d{6}/.exec(text)![0];
    const answers = [];
    for (const one of [browser, browser])
      answers.push(await one.post('/login/code/verify', { code, to: '/sessions' }));
    expect(answers.map((answer) => answer.status)).toEqual([303, 400]);
    expect((await browser.get('/sessions')).status).toBe(200);
  });

  it('that the server refuses is tried again, and neither the log nor the queue tells to whom or what', async () => {
    const { email } = await aPerson(test, { email: 'refused@toten.example' });
    server.refuse('5.1.1 no such mailbox');
    const { app } = createTestApp(platform, [login]);
    await openBrowser(app, platform.publicUrl).post('/login/code', { email, to: '/' });
    const queue = () => test.owner.query('select last_error, attempts from graphile_worker.jobs');
    await until(async () => (await queue()).rows[0]?.last_error != null);
    const { rows } = await queue();
    expect(rows[0].last_error).toContain('The mail server did not take the letter (EENVELOPE 550)');
    expect(JSON.stringify(rows)).not.toMatch(/toten|\b\d{6}\b/);
    expect(lines.join('')).toContain('LetterNotSent');
    expect(lines.join('')).not.toMatch(/toten|refused@|\b\d{6}\b/);

    server.refuse(undefined);
    await test.owner.query('update graphile_worker._private_jobs set run_at = now()');
    await until(() => server.received.length === 2);
    await until(async () => (await queue()).rowCount === 0);
  });
});
