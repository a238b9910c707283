import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PersonId } from '../../../../kernel/ids.ts';
import { needStory, type NeedStory } from '../../testing/need-story.ts';

let story: NeedStory;
let adviser: PersonId;
let nobodys: PersonId;
let elsewhere: string;
beforeAll(async () => {
  story = await needStory();
  ({ adviser, nobodys } = story.people);
  ({ elsewhere } = story);
});
afterAll(() => story.platform.close());

const get = (person: PersonId, path: string) => story.get(person, path);
const drawn = (person: PersonId, path: string) => story.drawn(person, path);

describe('before there is a register', () => {
  it('a reader is told what will be here', async () => {
    expect((await get(adviser, '/capacity')).body).toContain('Folketallene mangler');
    expect((await get(adviser, '/capacity/3407')).body).toContain('Folketallene mangler');
    expect((await get(adviser, '/capacity/3407/levers')).status).toBe(503);
    expect((await get(adviser, '/capacity/3407/files/gap.csv')).status).toBe(404);
  });
});

describe('while a picture is drawn', () => {
  beforeAll(() => story.importRegister());
  afterEach(() => vi.restoreAllMocks());
  const post = async (path: string, what: string) => (await story.web.as(adviser)).post(path, { do: what });

  it('the page tells how far, can be stopped, and a file that was asked for comes a little later', async () => {
    // A thread that is never told anything is one that never answers.
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(() => undefined);
    const page = await get(adviser, '/capacity/3407');
    expect(page.headers.get('refresh')).toBe('2');
    expect(page.body).toContain('Utregningen begynner straks');
    expect(page.body).toContain('action="/capacity/3407/drawing"');
    let file: Awaited<ReturnType<typeof get>> | undefined;
    const asked = get(adviser, '/capacity/3407/files/all.csv').then((answer) => (file = answer));
    while (file === undefined) {
      const stopped = await post('/capacity/3407/drawing', 'stop');
      expect(stopped.headers.get('location')).toBe('/capacity?stopped');
    }
    await asked;
    expect(file).toMatchObject({ status: 503, body: expect.stringContaining('Filen er ikke klar ennå') });
    expect([file.headers.get('retry-after'), file.headers.get('refresh')]).toEqual(['5', '5']);
    expect((await get(adviser, '/capacity?stopped')).body).toContain('Utregningen er stoppet');
    vi.restoreAllMocks();
    expect((await drawn(adviser, '/capacity/3407/files/all.csv')).status).toBe(200);
  });

  it('a thread that is lost twice is told of, and tried again when somebody asks for it', async () => {
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker) {
      void this.terminate();
    });
    const lost = await drawn(adviser, '/capacity/1151');
    expect(lost.status).toBe(503);
    expect(lost.body).toContain('Utregningen gikk ikke');
    expect((await get(adviser, '/capacity/1151/levers')).status).toBe(503);
    expect((await get(adviser, '/capacity/1151/files/all.csv')).headers.get('retry-after')).toBe('5');
    vi.restoreAllMocks();
    expect((await post('/capacity/1151/drawing', 'again')).headers.get('location')).toBe('/capacity/1151');
    expect((await drawn(adviser, '/capacity/1151')).status).toBe(200);
  });

  it('nothing else can be asked of a drawing, and nobody without a role asks it', async () => {
    expect((await post('/capacity/3407/drawing', 'burn')).status).toBe(400);
    const stranger = await (await story.web.as(nobodys)).post('/capacity/3407/drawing', { do: 'stop' });
    expect(stranger.status).toBe(403);
    expect((await post(`/capacity/regions/${elsewhere}/drawing`, 'stop')).status).toBe(404);
  });
});
