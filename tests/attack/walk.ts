import type { Browser, TestApp } from '../../src/web/testing/test-app.ts';
import type { Attacker } from './attackers.ts';
import { leaksIn, type Markers, textOf } from './markers.ts';
import { ROUTES } from './routes/index.ts';
import type { Fields, Route } from './routes/index.ts';
import type { Victim } from './victim.ts';

export type Checks = 'on' | 'off';

/** Every route, as this attacker, aimed at the victim. Gives a sentence for each answer that gave something away. */
export async function attack(
  app: TestApp,
  attacker: Attacker,
  aim: { victim: Victim; markers: Markers; checks: Checks },
): Promise<readonly string[]> {
  const findings: string[] = [];
  const reader = await attacker.open(app);
  // All that is read comes first: a change may be the end of the session, as when one logs out or ends the others.
  const readingsFirst = Object.entries(ROUTES).sort(
    ([, a], [, b]) => Number(a.form !== undefined) - Number(b.form !== undefined),
  );
  for (const [name, route] of readingsFirst) {
    const entitled = isEntitled(attacker, route, aim.checks);
    // Whoever has the right to it changes it, and that is as it should be.
    if (route.form !== undefined && entitled && !isForAll(route)) continue;
    const form = route.form?.(aim.victim);
    for (const address of route.at(aim.victim)) {
      const browser = form === undefined ? reader : await attacker.open(app);
      const answer = await send(browser, address, form);
      const text = await textOf(answer);
      const complaint = complaintAbout(answer, route, { attacker, entitled, checks: aim.checks });
      const leaks = leaksIn(text, sentWords(address, form), aim.markers);
      if (complaint !== undefined) findings.push(`${name} (${address}): ${complaint}`);
      if (leaks.length > 0) findings.push(`${name} (${address}) shows ${leaks.slice(0, 5).join(', ')}`);
    }
  }
  return findings;
}

export function send(browser: Browser, address: string, form: Fields | undefined): Promise<Response> {
  return form === undefined ? browser.get(address) : browser.post(address, form);
}

const isForAll = (route: Route) => route.belongs === 'public' || route.belongs === 'own-list';

function isEntitled(attacker: Attacker, { belongs, side }: Route, checks: Checks): boolean {
  if (belongs === 'secret-address') return false;
  if (belongs === 'public' || belongs === 'own-list') return true;
  return attacker.sees.has(belongs) && (checks === 'off' || side === undefined || side === attacker.side);
}

/** What the request itself said, which may well be said back. */
function sentWords(address: string, form: Fields | undefined): string {
  const values = Object.values(form ?? {}).flatMap((value) =>
    value instanceof File ? [value.name] : typeof value === 'string' ? [value] : [...value],
  );
  return [decodeURIComponent(address), ...values].join('\n');
}

type Situation = { attacker: Attacker; entitled: boolean; checks: Checks };

/** What is wrong with the answer as an answer; what stands in it is another matter. */
function complaintAbout(
  answer: Response,
  route: Route,
  { attacker, entitled, checks }: Situation,
): string | undefined {
  const { status } = answer;
  const changes = route.form !== undefined;
  // Without the program's checks a change may run into the row rules, and that is no answer one could plan for.
  if (status >= 500) return checks === 'off' && changes ? undefined : `answers ${status}`;
  if (route.belongs === 'public') return undefined;
  if (route.belongs === 'secret-address')
    return [404, 429].includes(status) ? undefined : `answers ${status}`;

  const to = answer.headers.get('location');
  const toLogin = status === 303 && /^\/login($|\?)/.test(to ?? '');
  if (attacker.stranger) return toLogin ? undefined : `answers ${status} to a stranger, not with the log-in`;
  if (entitled) return undefined;
  if (status === 403 || status === 404 || (status === 422 && route.chooses === 'own')) return undefined;
  // With the checks off an empty list, its first page, or a form that says what is wrong with it gives nothing away; a
  // change that says it is done does, unless it says that it was done to nobody.
  if (checks === 'off' && (status === 422 || !changes || /[?&]count=0$/.test(to ?? ''))) return undefined;
  return `answers ${status}${to === null ? '' : ` to ${to}`}`;
}
