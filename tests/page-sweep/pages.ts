import type { PersonId } from '../../src/kernel/ids.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { ROUTES } from '../attack/routes/index.ts';
import type { Victim } from '../attack/victim.ts';

/** Somebody whom one can be in the demo. */
export type Role = { name: string; person: PersonId; email: string };

export async function rolesOf(platform: TestPlatform): Promise<readonly Role[]> {
  const { rows } = await platform.owner.query<Role>(
    `select d.role || ' (' || d.place || ')' as name, p.id as person, p.email
     from demo_person d join person p on p.id = d.person_id order by d.sequence`,
  );
  return rows;
}

export type PageAddress = { route: string; address: string };

/**
 * Every page of the program, aimed at Gjøvik and its class: what is attacked by strangers in one test is here looked at
 * by those who have the right. Which of them a role may see shows when it asks.
 */
export function pageAddresses(victim: Victim): readonly PageAddress[] {
  return Object.entries(ROUTES)
    .filter(([, route]) => route.form === undefined)
    .flatMap(([route, { at }]) => at(victim).map((address) => ({ route, address })));
}

export function isPage(answer: Response): boolean {
  return answer.status === 200 && (answer.headers.get('content-type') ?? '').startsWith('text/html');
}

/**
 * What a page is built of: its kinds of elements with their classes and states, each once. Two pages of one route that
 * are built of the same parts look and sound alike, so that one of them is enough to look at.
 */
export function partsOf(html: string): string {
  const parts = new Set<string>();
  for (const [, tag = '', attributes = ''] of html
    .slice(html.indexOf('<body'))
    .matchAll(/<(\w[\w-]*)([^>]*)>/g)) {
    const kept = [
      ...attributes.matchAll(
        /\s(class|role|type|data-[\w-]+|aria-(?:current|sort|invalid|expanded|hidden))="([^"]*)"/g,
      ),
    ];
    parts.add(`${tag} ${kept.map(([, name, value]) => `${name}=${value}`).join(' ')}`);
  }
  return [...parts].sort().join('|');
}
