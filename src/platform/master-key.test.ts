import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from './environment.ts';
import { findMasterKey, masterKeyFile, readMasterKey } from './master-key.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'master-key-'));
});
afterAll(() => rm(folder, { recursive: true }));

const settings = (name: string, more: Record<string, string> = {}) =>
  readEnvironment({ LEDERLOFT_DATA: path.join(folder, name), ...more });

describe('the master key', () => {
  it('is made once, whole and for its owner alone, also when many start at once', async () => {
    const here = settings('many');
    const keys = await Promise.all(Array.from({ length: 20 }, () => readMasterKey(here)));
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
    expect(keys[0]).toHaveLength(32);
    expect((await stat(masterKeyFile(here))).mode & 0o777).toBe(0o600);
    expect(await readdir(here.dataFolder)).toEqual(['master.key']);
  });

  it('is not made by looking for it', async () => {
    expect(await findMasterKey(settings('looked'))).toBeUndefined();
    expect(await readdir(folder)).not.toContain('looked');
  });

  it('is refused with a sentence when the file is broken, and the file is left as it is', async () => {
    const here = settings('broken');
    await readMasterKey(here);
    await writeFile(masterKeyFile(here), 'AAAA');
    await expect(readMasterKey(here)).rejects.toThrow(/master\.key does not hold a key of 32 bytes/);
    expect((await stat(masterKeyFile(here))).size).toBe(4);
  });

  it('must be given where real data lie on a server', async () => {
    const server = { DATABASE_URL: 'postgres://localhost/x' };
    await expect(readMasterKey(settings('server', server))).rejects.toThrow(EnvironmentError);
    const given = { ...server, LEDERLOFT_MASTER_KEY: Buffer.alloc(32, 1).toString('base64') };
    expect(await readMasterKey(settings('server', given))).toEqual(Buffer.alloc(32, 1));
    await expect(readMasterKey(settings('short', { LEDERLOFT_MASTER_KEY: 'AAAA' }))).rejects.toThrow(
      'must be 32 bytes',
    );
  });
});
