import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId, RegionId, UnitId } from '../../../../kernel/ids.ts';
import { anAdviser, anEmployee, aPosition, aUnit, somebodyWithRole } from '../../../organisation/fixtures.ts';
import { needStory, type NeedStory } from '../../testing/need-story.ts';

let story: NeedStory;
let adviser: PersonId;
let steward: PersonId;
let nobodys: PersonId;
let region: RegionId;
beforeAll(async () => {
  story = await needStory();
  await story.importRegister();
  ({ adviser, steward, nobodys } = story.people);
  ({ region } = story);
});
afterAll(() => story.platform.close());

const get = (person: PersonId, path: string) => story.get(person, path);
const drawn = (person: PersonId, path: string) => story.drawn(person, path);

describe('with a staff list', () => {
  const inGjovik = { municipality: '3407' };
  let unit: UnitId;
  let neighbour: PersonId;
  let coordinator: PersonId;

  /** As many full positions with a code; none for positions without one. */
  const hire = async (code: string | null, count: number) => {
    for (let i = 0; i < count; i++) {
      const employee = await anEmployee(story.platform.owner, { ...inGjovik, birthDate: '1966-01-01' });
      await aPosition(story.platform.owner, { ...inGjovik, employee, unit, code });
    }
  };
  const today = /<section class="ll-section" id="own-staff">([\s\S]*?)<\/section>/;
  const textOf = (body: string) =>
    (today.exec(body)?.[1] ?? '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

  beforeAll(async () => {
    unit = await aUnit(story.platform.owner, { ...inGjovik, service: 'home-care' });
    neighbour = await anAdviser(story.platform.owner, { municipality: '3443' });
    coordinator = await somebodyWithRole(story.platform.owner, 'region-coordinator', {
      region,
    });
    await hire(null, 30);
  });

  it('that has no codes we know, the page says so and counts the need of today as met', async () => {
    const { body } = await drawn(adviser, '/capacity/3407/whole');
    expect(body).toContain('30 stillinger i helse og omsorg, men ingen av dem har en stillingskode');
    expect(body).toContain('Derfor regner vi dagens behov som dekket');
    expect(textOf(body)).not.toContain('Mangler');
  });

  it('that is clearly a part of the staff, it is not used, and the page says so', async () => {
    await hire('7174', 60);
    const { body } = await drawn(adviser, '/capacity/3407/whole');
    expect(body).toContain('Vi tror at listen ikke har med alle');
    expect(body).toContain('Derfor regner vi dagens behov som dekket');
    const json = JSON.parse((await get(adviser, '/capacity/3407/files/gap.json')).body) as {
      figures: { year: number; p50: number }[];
    };
    expect(json.figures.find(({ year }) => year === 2025)?.p50).toBe(0);
  });

  it('that is whole, the gap of today is what the country’s staffing asks for less who is there', async () => {
    await hire('7076', 700);
    await hire('6572', 6);
    const { body } = await drawn(adviser, '/capacity/3407/whole');
    const section = textOf(body);
    expect(section).toContain('766 av 796 stillinger i helse og omsorg');
    // 30 agreed less the 10.5 % who are ill: the unit that what is lacking is told in.
    expect(section).toContain('30 stillinger (30,0 årsverk, 26,9 til stede) har ingen kode');
    expect(section).toContain('så det som mangler, kan være inntil 26,9 årsverk mindre');
    expect(body).toContain('Ytterligere 26,9 årsverk i personallisten er ikke regnet med');
    // From what is lacking if all of the list are needed to what is lacking if only those with a group are.
    const [, least, most] =
      /Målt mot landets bemanning mangler det mellom (\d+) og (\d+) årsverk allerede i dag/.exec(body)!;
    expect([26, 27, 28]).toContain(Number(most) - Number(least));
    const [table = ''] = /(?<=<caption>Nå og i \d+<).*?<\/table>/s.exec(body) ?? [];
    expect(table.replaceAll(/<[^>]*>/g, ' ')).toMatch(
      new RegExp(`Årsverk som mangler\\s+${least} til ${most}\\s`),
    );
    expect(body).toMatch(/De andre [\d,]+ er i grupper listen ikke forteller om/);
    expect(body).not.toContain('Det som eventuelt mangler i dag, kommer i tillegg');
    expect(section).toContain('Behovet er regnet med den bemanningen landet har per bruker');
    expect(section).toContain(
      'Kodene i listen forteller ikke om spesialsykepleiere, helsesykepleiere og leger',
    );
    expect(section).toMatch(/Sykepleiere [\d,]+ 60,0 [\d,]+ −?[\d,]+/);
    expect(section).toMatch(/Leger [\d,]+ ikke kjent ikke kjent ikke kjent/);
    expect(section).toMatch(/Ikke koblet til en gruppe – 30,0 [\d,]+ –/);
    expect(body).not.toContain('Derfor regner vi dagens behov som dekket');
    expect(body).toContain('Kilde: Gjøvik: personallisten slik den er registrert');
    const csv = (await get(adviser, '/capacity/3407/files/own-staff.csv')).body.split('\r\n');
    expect(
      csv.find((line) => line.startsWith('3407 Gjøvik;De ansatte i dag;Sykepleiere;registrert;')),
    ).toContain(
      `;${story.platform.today.slice(0, 4)};60;;;;;;;;årsverk;Gjøvik: personallisten slik den er registrert`,
    );

    const { figures, staffLists } = JSON.parse(
      (await get(adviser, '/capacity/3407/files/all.json')).body,
    ) as {
      figures: { figure: string; item: string; year: number; p50: number; counted: number }[];
      staffLists: object[];
    };
    expect(staffLists).toEqual([
      { municipality: '3407', listedOn: null, mapped: 766, notMapped: 30, elsewhere: 0, use: 'used' },
    ]);
    const today_ = (figure: string, item: string) =>
      figures.find(
        (one) => one.figure === figure && one.item === item && (figure === 'own-staff' || one.year === 2025),
      )!;
    expect(today_('own-staff', 'nurse').counted).toBe(60);
    expect(today_('own-staff', 'not-mapped').counted).toBe(30);
    const need = today_('education', 'nurse').p50;
    expect(today_('gap-by-education', 'nurse').p50).toBeCloseTo(need - 60 * 0.9, 0);
    expect(today_('gap-by-education', 'physician').p50).toBe(0);
    // The list changes what there is, and nothing of what is needed.
    const strangers = JSON.parse((await get(neighbour, '/capacity/3407/files/education.json')).body) as {
      figures: object[];
    };
    expect(figures.filter(({ figure }) => figure === 'education')).toEqual(strangers.figures);
  });

  it.each([
    ['an adviser of another municipality', () => neighbour],
    ['the coordinator of its region', () => coordinator],
    ['the national steward', () => steward],
  ])('%s sees the picture as if there were no list', async (_who, of) => {
    const { body } = await drawn(of(), '/capacity/3407/whole');
    expect(body).toContain('Vi kjenner ikke stedets egne årsverk');
    expect(body).toContain('Det som eventuelt mangler i dag, kommer i tillegg.');
    expect(body).not.toContain('id="own-staff"');
    expect(body).not.toMatch(/stillinger i helse og omsorg|personallisten|kan koble/);
    const file = await get(of(), '/capacity/3407/files/all.json');
    const { figures, staffLists } = JSON.parse(file.body) as {
      figures: { figure: string; year: number; p50: number }[];
      staffLists: object[];
    };
    expect(staffLists).toEqual([]);
    expect(figures.filter(({ figure }) => figure === 'own-staff')).toEqual([]);
    expect(figures.find(({ figure, year }) => figure === 'gap' && year === 2025)?.p50).toBe(0);
  });

  it('somebody with no role is not let in', async () => {
    expect((await get(nobodys, '/capacity/3407/files/own-staff.csv')).status).toBe(403);
  });

  it('of the actor’s own alone is used in a region, without groups of ten and fewer, and not taken apart', async () => {
    const { body } = await drawn(adviser, `/capacity/regions/${region}/whole`);
    const section = textOf(body);
    expect(section).toContain('For Gjøvik er de ansatte lest av personallisten');
    expect(section).toContain('Grupper med ti årsverk eller færre er ikke tatt med');
    expect(section.split('Slik er stillingskodene')[0]).not.toMatch(/\b(766|796|60,0|30,0)\b/);
    const { figures, staffLists } = JSON.parse(
      (await get(adviser, `/capacity/regions/${region}/files/all.json`)).body,
    ) as { figures: { figure: string; item: string; year: number; p50: number }[]; staffLists: object[] };
    expect(staffLists).toEqual([{ municipality: '3407', listedOn: null, use: 'used' }]);
    expect(figures.filter(({ figure }) => figure === 'own-staff')).toEqual([]);
    const gap = (item: string) =>
      figures.find((one) => one.figure === 'gap-by-education' && one.item === item && one.year === 2025)!.p50;
    expect(gap('skilled-health-worker')).not.toBe(0);
    // Six assistants stay in the municipality, and nobody at all as well.
    expect(gap('assistant')).toBe(0);
    expect(gap('therapist')).toBe(0);
    const others = await drawn(coordinator, `/capacity/regions/${region}/whole`);
    expect(others.body).not.toMatch(/id="own-staff"|personallisten/);
  });
});
