import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../kernel/ids.ts';
import { needStory, type NeedStory } from '../../testing/need-story.ts';

let story: NeedStory;
let adviser: PersonId;
beforeAll(async () => {
  story = await needStory();
  await story.importRegister();
  ({ adviser } = story.people);
});
afterAll(() => story.platform.close());

const get = (person: PersonId, path: string) => story.get(person, path);
const drawn = (person: PersonId, path: string) => story.drawn(person, path);

describe('levers', () => {
  it('a lever changes the sentence, the address of the files, and nothing about the base', async () => {
    const { body } = await drawn(adviser, '/capacity/3407/what-if?position=5');
    expect(body).toContain('Med grepene');
    expect(body).toMatch(/mellom [\d,]+ og [\d,]+ årsverk mindre enn uten nye grep/);
    expect(body).toContain('/capacity/3407/files/gap.csv?position=5');
    const part = await get(adviser, '/capacity/3407/levers?position=5&sickness=');
    const { sentence, more, query, parts } = JSON.parse(part.body) as {
      sentence: string;
      more: string;
      query: string;
      parts: Record<string, string>;
    };
    expect(body).toContain(sentence);
    expect(body).toContain(more);
    expect(query).toBe('position=5');
    expect(Object.keys(parts)).toEqual(['lacking', 'gap']);
    for (const [name, html] of Object.entries(parts))
      expect(body).toContain(`data-part="${name}">${html.replaceAll('\u00a0', ' ')}</div>`);
  });

  it.each([
    ['sickness=99', 'lever-sickness', '«Lavere sykefravær» må være et tall fra 0 til 3.', 'value="99"'],
    ['sickness=-1', 'lever-sickness', '«Lavere sykefravær» må være et tall fra 0 til 3.', 'value="-1"'],
    ['position=abc', 'lever-position', '«Større stillinger» må være et tall fra 0 til 10.', 'value="abc"'],
    [
      'ageing=0.7',
      'lever-ageing',
      'må være ett av valgene: Ingen, Halvparten og Alle.',
      '<option value="0.7" selected',
    ],
    [
      'year=2099',
      'lever-year',
      'Året må være ett av disse: 2030, 2035, 2040 og 2045.',
      '<option value="2099" selected',
    ],
    ['compare=x', 'scenarios-compare', 'Vi kjenner ingen framtid som heter «x»', 'id="scenarios-compare"'],
    [
      'education=x',
      'scenarios-education',
      'Vi kjenner ingen gruppe som heter «x»',
      'id="scenarios-education"',
    ],
    [
      'sickness=1&sickness=2',
      'lever-sickness',
      '«Lavere sykefravær» må være et tall fra 0 til 3.',
      'value="1 / 2"',
    ],
  ])(
    '%s is not possible, and the page with the field says so there and keeps what was typed',
    async (query, field, message, typed) => {
      const page = field.startsWith('lever') ? 'what-if' : 'futures';
      const asked = await get(adviser, `/capacity/3407?${query}`);
      expect(asked.headers.get('location')).toBe(`/capacity/3407/${page}?${query}`);
      const { status, body } = await drawn(adviser, `/capacity/3407/${page}?${query}`);
      expect(status).toBe(422);
      expect(body).toContain(`<a href="#${field}">`);
      expect(body.split(message).length - 1).toBeGreaterThanOrEqual(2);
      expect(body).toContain(typed);
      expect(body).not.toContain('Uten grep mangler');
      const part = await get(adviser, `/capacity/3407/levers?${query}`);
      expect(part.status).toBe(422);
      const { problems, parts, sentence } = JSON.parse(part.body) as {
        problems: { field: string; message: string }[];
        parts: object;
        sentence: string;
      };
      expect(problems).toEqual([{ field, message: sentence }]);
      expect(sentence).toContain(message);
      expect(parts).toEqual({});
      expect((await get(adviser, `/capacity/3407/files/gap.csv?${query}`)).status).toBe(422);
    },
  );

  it('says what each lever moves, also where the sum stands still', async () => {
    const sharing = await drawn(adviser, '/capacity/3407/what-if?sharing=10');
    expect(sharing.body).toMatch(
      /Til sammen er det det samme som uten nye grep\. Det som mangler, endrer seg mest slik: (sykepleiere −[\d,]+, helsefagarbeidere \+[\d,]+|helsefagarbeidere \+[\d,]+, sykepleiere −[\d,]+) årsverk\./,
    );
    expect(sharing.body).toContain('class="ll-plot__unchanged"');
    const seats = await drawn(adviser, '/capacity/3407/what-if?seats=5');
    const [, before, after] = /Ledere med formell lederutdanning går fra (\d+) til (\d+) av \d+\./.exec(
      seats.body,
    )!;
    expect(Number(after)).toBeGreaterThan(Number(before));
  });
});

describe('the files of a lever and a scenario', () => {
  it('say in each row which of them it is with, and have what is drawn without them too', async () => {
    const query = 'position=5&compare=less-sick-leave';
    const { body } = await get(adviser, `/capacity/3407/files/all.csv?${query}`);
    const rows = body.split('\r\n').map((line) => line.split(';'));
    const leversOf = (figure: string, item: string, year: number) =>
      rows
        .filter((row) => row[1] === figure && row[2] === item && row[4] === `${year}`)
        .map((row) => row.at(-1));
    const [moved, none] = ['Større stillinger: 5 prosentpoeng', 'uten nye grep'];
    const scenario = 'Sykefraværet blir 1 prosentpoeng lavere';
    const chosen = 'Årsverk som mangler i framtidene du valgte';
    expect(leversOf('Innbyggerne', '80 år og eldre', 2035)).toEqual([none]);
    expect(leversOf('Brukere av tjenestene', 'Hjemmetjenester', 2035)).toEqual([moved]);
    expect(leversOf('Årsverk som mangler', 'Årsverk som mangler', 2035)).toEqual([moved, none]);
    expect(leversOf(chosen, 'Uten nye grep', 2035)).toEqual([none]);
    expect(leversOf(chosen, scenario, 2035)).toEqual([scenario, scenario]);
  });

  it('have differences that are those of the same futures with and without', async () => {
    const file = await get(adviser, '/capacity/3407/files/all.json?position=5&compare=full-time-culture');
    const { figures } = JSON.parse(file.body) as {
      figures: { figure: string; item: string; year: number; kind: string; future: string; p50: number }[];
    };
    const last = figures.filter(({ year }) => year === 2045);
    const gap = (future: string) => last.find((one) => one.figure === 'gap' && one.future === future)!.p50;
    const compared = (item: string, kind: string) =>
      last.find((one) => one.figure === 'scenarios' && one.item === item && one.kind === kind)!.p50;
    // The scenario is the same five points as the lever, met by the same luck.
    expect(compared('full-time-culture', 'projected')).toBe(gap('levers'));
    expect(compared('base', 'projected')).toBe(gap('base'));
    expect(compared('full-time-culture', 'difference')).toBeLessThan(0);
  });
});

describe('futures', () => {
  it('compares futures in all, by the education one chooses, and by leaders', async () => {
    const query = 'compare=task-sharing&compare=more-programme-seats&education=skilled-health-worker';
    const { body } = await drawn(adviser, `/capacity/3407/futures?${query}`);
    const table = /<caption>Framtidene i 2035.*?<\/table>/s.exec(body)![0];
    const rows = table
      .split('<tr')
      .slice(2)
      .map((row) => row.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|'));
    expect(table).toContain('Mangler: helsefagarbeidere');
    expect(rows[0]).toMatch(/Uten nye grep.*\d+ av \d+/);
    expect(rows[1]).toMatch(/overtar en tidel.*mellom \+[\d,]+ og \+[\d,]+/);
    const educated = (row: string) => Number(/(\d+) av \d+/.exec(row)![1]);
    expect(educated(rows[2]!)).toBeGreaterThan(educated(rows[0]!));
  });

  it('at most four futures are compared, and the page names those that are left out', async () => {
    const names = [
      'full-time-culture',
      'less-sick-leave',
      'task-sharing',
      'lower-turnover',
      'later-retirement',
    ];
    const query = names.map((name) => `compare=${name}`).join('&');
    const { status, body } = await drawn(adviser, `/capacity/3407/futures?${query}`);
    expect(status).toBe(200);
    expect(body.split('name="compare"').length - 1).toBe(13);
    expect(body).toContain('Dette er ikke tatt med: Helsefagarbeidere overtar en tidel fra sykepleierne.');
    expect(body).toContain('id="scenarios-gap"');
  });
});
