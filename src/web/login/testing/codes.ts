import type { TestPlatform } from '../../../platform/testing/test-platform.ts';
import { doJobs } from './do-jobs.ts';
import type { TestBrowser } from './test-browser.ts';

/** Asks for a code as a person does, and gives the one in the letter; undefined when no letter came. */
export async function askForCode(
  platform: TestPlatform,
  browser: TestBrowser,
  email: string,
  to = '/',
): Promise<string | undefined> {
  const before = platform.letters.length;
  const answer = await browser.post('/login/code', { email, to });
  if (answer.status !== 303) throw new Error(`No code was made: ${answer.status}`);
  await doJobs(platform.owner, platform);
  return /\b\d{6}\b/.exec(platform.letters.slice(before).at(-1)?.text ?? '')?.[0];
}

export async function logInWithCode(
  platform: TestPlatform,
  browser: TestBrowser,
  email: string,
  to = '/',
): Promise<void> {
  const code = await askForCode(platform, browser, email, to);
  const answer = await browser.post('/login/code/verify', { code: code ?? '', to });
  if (answer.status !== 303) throw new Error(`The code was not taken: ${answer.status}`);
}

export function otherThan(code: string | undefined): string {
  return String((Number(code ?? 0) + 1) % 1_000_000).padStart(6, '0');
}

/** The code as somebody would read it: its six figures may well stand in a hash or in the fraction of a second. */
export function standingAlone(code: string): RegExp {
  return new RegExp(String.raw`(?<![\w.-])${code}(?![\w-])`);
}
