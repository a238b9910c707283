import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '../../../../kernel/local-date.ts';
import { createTestPlatform, type TestPlatform } from '../../../../platform/testing/test-platform.ts';
import { importReference } from '../../actions/import-reference.ts';
import { readKlass } from './klass.ts';

// A server of our own that answers as Klass does, in the form of its published guide.
let server: Server | undefined;
async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/klass/v1`;
}
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((closed) => (server === undefined ? closed(undefined) : server.close(closed)));
  server = undefined;
});

const code = (number: string, name: string, from: string, to: string | null = null) => ({
  code: number,
  parentCode: null,
  level: '1',
  name,
  shortName: '',
  presentationName: '',
  validFrom: null,
  validTo: null,
  notes: '',
  validFromInRequestedRange: from,
  validToInRequestedRange: to,
});
const change = (oldCode: string, newCode: string, on: string) => ({
  oldCode,
  oldName: 'x',
  oldShortName: null,
  newCode,
  newName: 'y',
  newShortName: null,
  changeOccurred: on,
});
const KLASS: Record<string, unknown> = {
  '/api/klass/v1/classifications/104/codes.json': {
    codes: [
      code('03', 'Oslo', '2017-01-01', '2022-01-01'),
      code('03', 'Oslo - Oslove', '2022-01-01'),
      code('15', 'Møre og Romsdal - Mørø', '2017-01-01'),
      code('34', 'Innlandet', '2020-01-01'),
      code('05', 'Oppland', '2017-01-01', '2020-01-01'),
      code('99', 'Uoppgitt', '2017-01-01'),
    ],
  },
  '/api/klass/v1/classifications/131/codes.json': {
    codes: [
      code('0301', 'Oslo', '2017-01-01', '2022-01-01'),
      code('0301', 'Oslo - Oslove', '2022-01-01'),
      code('0502', 'Gjøvik', '2017-01-01', '2020-01-01'),
      code('3407', 'Gjøvik', '2020-01-01'),
      code('1507', 'Ålesund', '2020-01-01', '2024-01-01'),
      code('1508', 'Ålesund', '2024-01-01'),
      code('1580', 'Haram', '2024-01-01'),
      code('9999', 'Uoppgitt', '2017-01-01'),
    ],
  },
  '/api/klass/v1/classifications/131/changes.json': {
    codeChanges: [
      change('0301', '0301', '2022-01-01'),
      change('0502', '3407', '2020-01-01'),
      change('1507', '1508', '2024-01-01'),
      change('1507', '1580', '2024-01-01'),
    ],
  },
};
const asKlass: RequestListener = (request, response) => {
  const url = new URL(request.url ?? '', 'http://klass');
  const body = KLASS[url.pathname];
  if (body === undefined || url.searchParams.get('from') !== '2017-01-01') response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};
const source = (baseUrl: string, timeoutMs = 60_000) => ({
  kind: 'klass' as const,
  baseUrl,
  from: localDate('2017-01-01'),
  timeoutMs,
});

let platform: TestPlatform;
beforeAll(async () => {
  platform = await createTestPlatform();
});
afterAll(() => platform.close());

describe('a reference import from Klass', () => {
  it('takes a new name for the same municipality, and the first day of the next for the day after the last', async () => {
    const told = await readKlass(source(await serve(asKlass)));
    expect(told).toMatchObject({ ok: true });
    const municipalities = told.ok ? told.value.municipalities : [];
    expect(municipalities.map((m) => [m.code, m.officialName, m.validFrom, m.validTo])).toEqual([
      ['0301', 'Oslo – Oslove', null, null],
      ['0502', 'Gjøvik', null, '2019-12-31'],
      ['3407', 'Gjøvik', '2020-01-01', null],
      ['1507', 'Ålesund', '2020-01-01', '2023-12-31'],
      ['1508', 'Ålesund', '2024-01-01', null],
      ['1580', 'Haram', '2024-01-01', null],
    ]);
  });

  it('sees a split where one code becomes two on a day, without a share that nobody told', async () => {
    const told = await readKlass(source(await serve(asKlass)));
    expect(told.ok ? told.value.changes : []).toEqual([
      { from: '0502', to: '3407', on: '2020-01-01', kind: 'renumbered', share: 1 },
      { from: '1507', to: '1508', on: '2024-01-01', kind: 'split', share: null },
      { from: '1507', to: '1580', on: '2024-01-01', kind: 'split', share: null },
    ]);
  });

  it('keeps the language form, the Norwegian name and the share that another source gave', async () => {
    await platform.owner.query(
      `insert into county (code, name) values ('03', 'Oslo'), ('15', 'Møre og Romsdal')`,
    );
    await platform.owner.query(
      `insert into municipality (code, name, official_name, county_code, language_form, source) values
        ('0301', 'Oslo', 'Oslo', '03', 'neutral', 'fil'), ('1507', 'Ålesund', 'Ålesund', '15', 'nn', 'fil'),
        ('1508', 'Ålesund', 'Ålesund', '15', 'neutral', 'fil')`,
    );
    await platform.owner.query(
      `insert into municipality_change (from_code, to_code, changed_on, kind, share, source)
       values ('1507', '1508', '2024-01-01', 'split', 0.8621, 'fil')`,
    );
    const baseUrl = await serve(asKlass);
    expect(await importReference(platform.owner, source(baseUrl))).toMatchObject({
      ok: true,
      value: { municipalities: { added: ['0502', '3407', '1580'], changed: ['0301', '1507', '1508'] } },
    });
    const { rows } = await platform.owner.query(
      `select name, official_name, language_form from municipality where code = '0301'`,
    );
    expect(rows).toEqual([{ name: 'Oslo', official_name: 'Oslo – Oslove', language_form: 'neutral' }]);
    const shares = await platform.owner.query(
      `select share::float8 as share from municipality_change where from_code = '1507' order by to_code`,
    );
    expect(shares.rows).toEqual([{ share: 0.8621 }, { share: null }]);
    expect(await importReference(platform.owner, source(baseUrl))).toMatchObject({
      ok: true,
      value: { municipalities: { added: [], changed: [], unchanged: 6 } },
    });
  });
});

describe('when Klass does not answer as it should', () => {
  it('says that nobody is there', async () => {
    expect(await readKlass(source('http://127.0.0.1:9/api/klass/v1'))).toMatchObject({
      ok: false,
      failure: { kind: 'service-unreachable' },
    });
  });

  it('stops waiting, also when the answer has begun and never ends', async () => {
    const silent = await serve(() => {});
    expect(await readKlass(source(silent, 50))).toMatchObject({
      ok: false,
      failure: { kind: 'service-too-slow', timeoutMs: 50 },
    });
    server?.removeAllListeners('request');
    server?.on('request', (_, response) => response.writeHead(200).write('{"codes": ['));
    expect(await readKlass(source(silent, 50))).toMatchObject({
      ok: false,
      failure: { kind: 'service-too-slow' },
    });
  });

  it('tells the status of a refusal', async () => {
    const down = await serve((_, response) => response.writeHead(503).end('Stengt for vedlikehold'));
    expect(await readKlass(source(down))).toMatchObject({
      ok: false,
      failure: { kind: 'service-refused', status: 503 },
    });
  });

  it.each([
    ['a web page', '<!doctype html><title>Velkommen</title>'],
    ['half an answer', '{"codes": [{"code": "0301"'],
    ['another list', '{"versions": []}'],
    ['a day that does not exist', JSON.stringify({ codes: [code('0301', 'Oslo', '2024-13-01')] })],
    ['nothing', ''],
  ])('does not take %s for a list of municipalities', async (_, body) => {
    const strange = await serve((_request, response) => response.writeHead(200).end(body));
    expect(await readKlass(source(strange))).toMatchObject({
      ok: false,
      failure: { kind: 'service-unintelligible' },
    });
  });

  it('refuses an empty list instead of believing that the country has no municipalities', async () => {
    const empty = await serve((_, response) =>
      response.writeHead(200).end('{"codes": [], "codeChanges": []}'),
    );
    expect(await importReference(platform.owner, source(empty))).toMatchObject({
      ok: false,
      failure: { kind: 'source-faulty', faults: [{ kind: 'no-municipalities' }] },
    });
  });

  it('leaves off when it is sent more than any list could hold', async () => {
    const piece = 'x'.repeat(1_000_000);
    const endless = await serve((_, response) => {
      response.writeHead(200);
      const send = () => {
        while (response.write(piece));
        response.once('drain', send);
      };
      response.on('error', () => {});
      send();
    });
    expect(await readKlass(source(endless))).toMatchObject({
      ok: false,
      failure: { kind: 'service-unintelligible' },
    });
  });
});
