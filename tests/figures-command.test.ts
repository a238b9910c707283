import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { populationFile } from '../src/modules/competence/testing/figure-files.ts';
import {
  populationTable,
  type PxWebService,
  servePxWeb,
} from '../src/modules/competence/testing/pxweb-service.ts';
import { expectSentence, newPlace, type Place, run, start } from './program.ts';

const YEARS = Array.from({ length: 20 }, (_, i) => 2006 + i);

describe('published figures on the command line', () => {
  let place: Place;
  let service: PxWebService;
  let letGo: () => Promise<void>;
  beforeAll(async () => {
    place = await newPlace();
    letGo = await place.keepUp();
    await run(['migrate'], place.env);
    await run(['import', 'population', 'nothing.csv'], place.env); // the first command makes the demo world
    const living = await place.ask<{ code: string }>('select code from municipality where valid_to is null');
    const codes = living.map(({ code }) => code).toSorted();
    service = await servePxWeb({ '07459': populationTable(codes, YEARS, (code) => Number(code)) });
  });
  afterAll(async () => {
    await service.close();
    await letGo();
    await place.clear();
  });

  const written = async (name: string, bytes: Buffer): Promise<string> => {
    const file = path.join(place.folder, name);
    await writeFile(file, bytes);
    return file;
  };
  const population = (...args: string[]) => run(['import', 'population', ...args], place.env);
  const sources = async () =>
    (await place.ask<{ n: number }>(`select count(*)::integer as n from figure_source`))[0]?.n;

  it('names the row and the rule of a bad file, and imports nothing of it', async () => {
    const before = await sources();
    const bad = populationFile(['3407'], [2025], (_code, sex, age) => (sex === 'K' && age === 90 ? 0.5 : 1));
    const ended = await population(await written('bad.csv', bad), '--language', 'nb');
    expect(ended.code).toBe(1);
    expectSentence(ended, 'Rad 3, a90 «0.5»: Personer telles i hele tall.');
    expect(await sources()).toBe(before);
  });

  it('does not lose figures in force unless it is told to, and does nothing the second time', async () => {
    const file = await written('two.csv', populationFile(['3407', '3411'], [2025]));
    const refused = await population(file);
    expect(refused.code).toBe(1);
    expectSentence(refused, '--replace');
    const done = JSON.parse((await population(file, '--replace', '--json')).stdout) as unknown;
    expect(done).toMatchObject({ series: 'population-by-age', rows: 4, comparison: { changed: 4 } });
    expect(JSON.parse((await population(file, '--json')).stdout)).toMatchObject({ comparison: null });
  });

  it('goes on after the program was killed in the middle of a fetch, and asks for nothing twice', async () => {
    const fetching = ['import', 'population', '--from-statbank', '--statbank', service.v2, '--replace'];
    let questions = 0;
    service.misbehave((request, _response, go) => {
      if (request.method === 'POST') questions += 1;
      if (questions < 2) go(); // the second is never answered
    });
    const child = start(fetching, place.env);
    await expect.poll(() => questions, { timeout: 60_000 }).toBe(2);
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    await once(child, 'close');
    service.misbehave(undefined);

    const ended = await run([...fetching, '--json'], place.env);
    expect(ended).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/07459: (\d+) of \1 parts/) as string,
    });
    expect(JSON.parse(ended.stdout)).toMatchObject({ series: 'population-by-age' });
    const asked = service.asked.flatMap(({ region }) => region);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('says so when nobody is there, and when it is asked for a file and a table at once', async () => {
    const away = await population(
      '--from-statbank',
      '--statbank',
      `${service.v2}/nowhere`,
      '--language',
      'nn',
    );
    expect(away.code).toBe(1);
    expectSentence(away, 'har ingen tabell 07459');
    expect(await population('tall.csv', '--from-statbank')).toMatchObject({ code: 2 });
  });
});
