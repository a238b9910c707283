import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '../../e2e/house.ts';
import { modules } from '../../src/modules.ts';
import { type Browser, createTestApp } from '../../src/web/testing/test-app.ts';
import { arrangeVictim, type Victim } from '../attack/victim.ts';
import { DESKTOP_NB, type Look, PHONE_EN, PHONE_NN, sweep } from './browser-sweep.ts';
import { isPage, pageAddresses, partsOf, type Role, rolesOf } from './pages.ts';

/** Roles of the demo world, as it stands; the list is held to it below. */
const ROLES = [
  'participant (Gjøvik)',
  'participant (Nasjonal lederutdanning, Trondheim)',
  'manager (Gjøvik)',
  'manager (Gjøvik, har søkt nasjonal lederutdanning)',
  'competence-adviser (Gjøvik)',
  'competence-adviser (Ringsaker)',
  'competence-adviser (Østre Toten)',
  'competence-adviser (Vestre Toten)',
  'competence-adviser (Søndre Land)',
  'competence-adviser (Nordre Land)',
  'head-of-services (Gjøvik)',
  'region-coordinator (Gjøvikregionen)',
  'programme-coordinator (Lederutdanning helse og omsorg)',
  'admission-officer (Høgskolen i Innlandet)',
  'lecturer (Gjøvikregionen)',
  'examiner (Lederutdanning helse og omsorg)',
  'evaluator (Lederutdanning helse og omsorg)',
  'national-steward (Helsedirektoratet)',
  'system-administrator (Lederløft)',
  'participant (Nordre Land, ressursgruppen i Gjøvikregionen)',
  'Tillitsvalgt (Gjøvik, kompetanseplanen)',
  'Eldrerådet (Gjøvik, kompetanseplanen)',
] as const;

let house: House;
let victim: Victim;
let roles: ReadonlyMap<string, Role>;
/** A role has up to fifty pages in three looks, and the machine may have other things to do. */
const TIME_ENOUGH = 900_000;

/** Pages that have been looked at, by what they are built of. */
const seen = new Set<string>();
beforeAll(async () => {
  house = await openHouse();
  victim = await arrangeVictim(house.platform);
  roles = new Map((await rolesOf(house.platform)).map((role) => [role.name, role]));
});
afterAll(() => house.close());

it('is done as everybody whom one can be', () => {
  expect([...roles.keys()]).toEqual(ROLES);
});

describe.each(ROLES)('%s', (name) => {
  it(
    'finds every page without a fault in axe and no wider than the window, at 400 % too',
    async () => {
      const role = roles.get(name);
      if (role === undefined) throw new Error(`Nobody is ${name}`);
      const pages = await pagesFor(await createTestApp(house.platform, modules).as(role.person));
      expect(pages.length).toBeGreaterThan(5);
      const page = await house.visitAs(role.email);
      const findings = [...(await sweep(page, unseen(pages, DESKTOP_NB), DESKTOP_NB))];
      await speak(page, 'nn');
      findings.push(...(await sweep(page, unseen(pages, PHONE_NN), PHONE_NN)));
      if (/^(participant|manager|competence)/.test(name)) {
        await speak(page, 'en');
        findings.push(...(await sweep(page, unseen(pages, PHONE_EN), PHONE_EN)));
      }
      await page.context().close();
      expect(findings).toEqual([]);
    },
    TIME_ENOUGH,
  );
});

it('a guest finds every page that is for everybody without a fault', async () => {
  const pages = await pagesFor(createTestApp(house.platform, modules).guest);
  const findings: string[] = [];
  for (const look of [DESKTOP_NB, PHONE_NN, PHONE_EN]) {
    const page = await house.visitAsGuest({ locale: look.locale });
    findings.push(...(await sweep(page, unseen(pages, look), look)));
    await page.context().close();
  }
  expect(findings).toEqual([]);
});

it(
  'an applicant finds every page of the own application without a fault',
  async () => {
    const findings: string[] = [];
    for (const person of [victim.rightful.applicant, victim.rightful.hesitant]) {
      const email = await becomeChoosable(person);
      const pages = await pagesFor(await createTestApp(house.platform, modules).as(person));
      const page = await house.visitAs(email);
      findings.push(...(await sweep(page, unseen(pages, DESKTOP_NB), DESKTOP_NB)));
      for (const look of [PHONE_NN, PHONE_EN]) {
        await speak(page, look === PHONE_NN ? 'nn' : 'en');
        findings.push(...(await sweep(page, unseen(pages, look), look)));
      }
      await page.context().close();
    }
    expect(findings).toEqual([]);
  },
  TIME_ENOUGH,
);

/** Lets somebody be picked at the door of the demo, after those whom it has for everybody. */
async function becomeChoosable(person: string): Promise<string> {
  const { rows } = await house.platform.owner.query<{ email: string }>(
    `insert into demo_person (person_id, sequence, role, place)
       select $1, max(sequence) + 1, 'applicant', 'Gjøvik' from demo_person
     returning (select email from person where id = $1)`,
    [person],
  );
  return rows[0]?.email ?? '';
}

type Seen = { address: string; parts: string };

/** The pages that whoever sits there may see, and what each is built of. */
async function pagesFor(browser: Browser): Promise<readonly Seen[]> {
  const pages: Seen[] = [];
  for (const { route, address } of pageAddresses(victim)) {
    const answer = await browser.get(address);
    if (isPage(answer)) pages.push({ address, parts: `${route} ${partsOf(await answer.text())}` });
  }
  return pages;
}

/** Those of the pages that are built of parts which nobody has been shown in this look; from now on they are seen. */
function unseen(pages: readonly Seen[], look: Look): readonly string[] {
  const fresh = new Map(pages.map(({ address, parts }) => [`${look.name} ${parts}`, address]));
  return [...fresh].flatMap(([key, address]) => {
    if (seen.has(key)) return [];
    seen.add(key);
    return [address];
  });
}

async function speak(page: Page, locale: 'nn' | 'en'): Promise<void> {
  const answer = await page.request.post('/preferences', {
    form: { locale, returnTo: '/' },
    headers: { origin: house.url },
  });
  expect(answer.ok()).toBe(true);
}
