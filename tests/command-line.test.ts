import { existsSync } from 'node:fs';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../src/platform/project-root.ts';
import { expectSentence, run, start } from './program.ts';

const COMMANDS = [
  ['serve'],
  ['demo'],
  ['migrate'],
  ['import'],
  ['import', 'reference'],
  ['import', 'staff'],
  ['import', 'history'],
  ['role'],
  ['role', 'give'],
  ['role', 'end'],
  ['setting'],
  ['setting', 'list'],
  ['setting', 'set'],
  ['backup'],
  ['restore'],
  ['doctor'],
  ['verify'],
  ['project'],
  ['keys'],
  ['keys', 'generate'],
];

describe('the command line', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'command-line-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('explains itself and each of its commands, and touches nothing for it', async () => {
    const env = { LEDERLOFT_DATA: path.join(folder, 'untouched'), DATABASE_URL: 'not an address' };
    const all = await run(['--help'], env);
    expect(all).toMatchObject({ code: 0, stderr: '' });
    for (const [first = ''] of COMMANDS) expect(all.stdout).toContain(`\n  ${first}`);
    for (const command of COMMANDS) {
      const help = await run([...command, '--help'], env);
      expect(help, command.join(' ')).toMatchObject({ code: 0, stderr: '' });
      expect(help.stdout).toContain(`Usage: lederloft ${command.join(' ')}`);
      if (!['import', 'role', 'setting', 'keys'].includes(command.join()))
        expect(help.stdout).toMatch(/Examples?:\n {2}/);
    }
    expect(existsSync(env.LEDERLOFT_DATA)).toBe(false);
  });

  it('says its version', async () => {
    const { version } = JSON.parse(await readFile(path.join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
  });

  it.each([
    [[], 'Usage: lederloft'],
    [['serv'], "unknown command 'serv'"],
    [['serve', '--fast'], "unknown option '--fast'"],
    [['backup'], "missing required argument 'file'"],
    [['verify'], "missing required argument 'files'"],
    [['demo', '--scale', 'huge'], 'Allowed choices are stories, national'],
    [['import'], 'Usage: lederloft import'],
    [['import', 'staff', 'x.csv'], "'--municipality <code>' not specified"],
    [['import', 'staff', 'x.csv', '--municipality', '34'], 'has four digits'],
    [['import', 'staff', 'x.csv', '--municipality', '3407', '--as-of', '31.12.26'], 'year-month-day'],
    [['import', 'reference'], 'give --klass, or --municipalities'],
    [['import', 'reference', '--klass', '--municipalities', 'x'], 'either --klass or files'],
    [['import', 'reference', '--regions', 'x'], 'go with --municipalities'],
    [['import', 'reference', '--klass', 'file:///etc/passwd'], 'is not an address on the web'],
  ])('ends with 2 and a sentence when it does not understand: %s', async (args, sentence) => {
    const ended = await run(args, { LEDERLOFT_DATA: path.join(folder, 'untouched') });
    expect(ended.code).toBe(2);
    expectSentence(ended, sentence);
    expect(existsSync(path.join(folder, 'untouched'))).toBe(false);
  });

  it.each([
    ['PORT', 'many', 'PORT'],
    ['DATABASE_URL', 'postgres://nobody@127.0.0.1:1/x', 'Nobody listens at the address of the database'],
    ['DATABASE_URL', 'postgres://nobody@no-such-host.invalid/x', 'DATABASE_URL'],
    ['DATABASE_URL', 'mysql://x', 'DATABASE_URL'],
    ['LEDERLOFT_OIDC', '[{"id":"x"}]', 'LEDERLOFT_OIDC'],
    ['LEDERLOFT_DATA', '/etc/hostname/data', '/etc/hostname'],
  ])('ends with 1 and a sentence when %s is %s', async (name, value, sentence) => {
    const ended = await run(['migrate'], { LEDERLOFT_DATA: path.join(folder, 'settings'), [name]: value });
    expect(ended.code).toBe(1);
    expectSentence(ended, sentence);
  });

  it('makes a master key of 32 bytes, another one each time', async () => {
    const [one, two] = await Promise.all([run(['keys', 'generate']), run(['keys', 'generate'])]);
    expect(Buffer.from(one.stdout, 'base64')).toHaveLength(32);
    expect(one.stdout).not.toBe(two.stdout);
  });

  it('verifies cases, tells apart what is wrong and what is unknown, and gives JSON', async () => {
    const good = path.join(PROJECT_ROOT, 'vectors', 'raking.json');
    expect(await run(['verify', good])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/\n\d+ passed, 0 failed\n$/) as string,
    });
    const unknown = path.join(folder, 'unknown.json');
    await writeFile(unknown, '{"kind":"horoscope"}');
    expect((await run(['verify', unknown])).code).toBe(3);
    const json = await run(['verify', '--json', good, path.join(folder, 'absent.json')]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ failed: 1 });
  });

  it('goes on to its end when the reader of its answer leaves', async () => {
    const child = start(['verify', '--json', path.join(PROJECT_ROOT, 'vectors', 'raking.json')], {});
    child.stdout?.destroy();
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, said }).toEqual({ code: 0, said: '' });
  });

  it.skipIf(!existsSync('/dev/full'))(
    'says in a sentence that an answer got no room on the disk',
    async () => {
      const full = await open('/dev/full', 'w');
      const child = start(['verify', path.join(PROJECT_ROOT, 'vectors', 'raking.json')], {}, full.fd);
      let said = '';
      child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
      const code = await new Promise((resolve) => child.once('close', resolve));
      await full.close();
      expect({ code, said }).toEqual({
        code: 1,
        said: 'The answer could not be written. The disk is full.\n',
      });
    },
  );

  it('says what is no population, no seed, and too many draws', async () => {
    const asking = ['project', '--base', '2024', '--to', '2100', '--population', folder];
    expect(await run(asking)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('is a folder') as string,
    });
    for (const seed of ['-1', '1.5', '18446744073709551616', ''])
      expect(await run([...asking, `--seed=${seed}`])).toMatchObject({ code: 2, stdout: '' });
    expect(await run([...asking, '--draws', '10000'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Ask for at most 3,947 draws, or 30 years.') as string,
    });
  });

  const projecting = ['--base', '2024', '--to', '2026'];
  const [escape, older] = ['\u001B]0;owned\u0007', '\u009B2J'];

  it('lets nothing through that a terminal would obey, from a file, its name, or what was typed', async () => {
    const name = path.join(folder, `a${escape}.csv`);
    const file = path.join(folder, 'a.csv');
    const scenario = path.join(folder, 'scenario.json');
    await writeFile(name, `kommunenr,kjonn${older},aar${escape}\n0301,M,2024\n`);
    await writeFile(file, 'kommunenr,kjonn,aar\n');
    await writeFile(
      scenario,
      JSON.stringify({ name: 'A', text: 'B', source: 'C', author: 'D', patch: { [older]: 1 } }),
    );
    for (const args of [
      ['--population', name],
      ['--population', file, '--scenario', scenario],
      ['--population', file, '--municipality', escape],
    ]) {
      const { code, stderr } = await run(['project', ...projecting, ...args]);
      expect(code).toBeGreaterThan(0);
      expect(stderr).toContain('�');
      expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }
  });

  it('writes a projection as one thing or the other', async () => {
    const both = ['--population', 'a.csv', '--csv', '--json'];
    expect(await run(['project', ...projecting, ...both])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('give either --csv or --json, not both') as string,
    });
  });
});
