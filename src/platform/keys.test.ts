import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId } from '../kernel/ids.ts';
import { nobody } from './database/scope.ts';
import { createKeys, opensOwnerKey, SealBroken } from './keys.ts';
import { createTestPlatform, type TestPlatform } from './testing/test-platform.ts';

const KARI = '00000000-0000-7000-8000-000000000001' as PersonId;
const OLA = '00000000-0000-7000-8000-000000000002' as PersonId;
const keys = createKeys(Buffer.alloc(32, 1));
const someoneElses = createKeys(Buffer.alloc(32, 2));

let platform: TestPlatform;
beforeAll(async () => {
  platform = await createTestPlatform();
});
afterAll(() => platform.close());

const sealed = (owner: PersonId, place = 'need.text', text = 'Teleslynge') =>
  platform.db.transaction({ scope: nobody }, (tx) => keys.seal(tx, owner, place, text));
const opened = (owner: PersonId, place: string, value: Buffer, by = keys) =>
  platform.db.read({ scope: nobody }, (tx) => by.open(tx, owner, place, value));

describe('a sealed text', () => {
  it('is opened again in its own place, and looks like nothing and never the same twice', async () => {
    const [one, two] = [await sealed(KARI), await sealed(KARI)];
    expect(await opened(KARI, 'need.text', one)).toBe('Teleslynge');
    expect(one.toString('latin1')).not.toContain('Teleslynge');
    expect(one.equals(two)).toBe(false);
  });

  it('cannot be moved to another place, or to another owner', async () => {
    const value = await sealed(KARI);
    await sealed(OLA);
    await expect(opened(KARI, 'reflection.text', value)).rejects.toThrow(SealBroken);
    await expect(opened(OLA, 'need.text', value)).rejects.toThrow(SealBroken);
  });

  it('is not opened when a bit of it was changed, with another master key, or when the owner’s key is gone', async () => {
    const value = await sealed(KARI);
    for (const at of [0, 12, value.length - 1]) {
      const altered = Buffer.from(value);
      altered[at] = altered[at]! ^ 1;
      await expect(opened(KARI, 'need.text', altered), `byte ${at}`).rejects.toThrow(SealBroken);
    }
    await expect(opened(KARI, 'need.text', value, someoneElses)).rejects.toThrow(SealBroken);
    await platform.owner.query('delete from owner_key where owner_id = $1', [KARI]);
    await expect(opened(KARI, 'need.text', value)).rejects.toThrow(SealBroken);
  });

  it('has one key an owner, also when two seal for the first time at once', async () => {
    const newcomer = '00000000-0000-7000-8000-000000000003' as PersonId;
    const values = await Promise.all([1, 2, 3, 4].map((n) => sealed(newcomer, 'need.text', `nr. ${n}`)));
    const texts = await Promise.all(values.map((value) => opened(newcomer, 'need.text', value)));
    expect(texts).toEqual(['nr. 1', 'nr. 2', 'nr. 3', 'nr. 4']);
    const { rows } = await platform.owner.query<{ wrapped_key: Buffer }>(
      'select wrapped_key from owner_key where owner_id = $1',
      [newcomer],
    );
    expect(rows).toHaveLength(1);
    expect(opensOwnerKey(Buffer.alloc(32, 1), newcomer, rows[0]!.wrapped_key)).toBe(true);
    expect(opensOwnerKey(Buffer.alloc(32, 1), KARI, rows[0]!.wrapped_key)).toBe(false);
  });
});

describe('what is left with a browser', () => {
  it('is opened in its own place alone, and is nothing when it is not ours', () => {
    const left = keys.sealForBrowser('leaving', 'abc');
    expect(keys.openFromBrowser('leaving', left)).toBe('abc');
    expect(keys.openFromBrowser('id-token', left)).toBeUndefined();
    expect(someoneElses.openFromBrowser('leaving', left)).toBeUndefined();
    for (const made of ['', 'x', left.slice(2), `${left}A`])
      expect(keys.openFromBrowser('leaving', made), made).toBeUndefined();
  });
});

describe('a keyed hash', () => {
  it('is another for another purpose, secret or master key', () => {
    const hash = keys.hash('session', 'a');
    expect(keys.hash('session', 'a').equals(hash)).toBe(true);
    for (const other of [
      keys.hash('code', 'a'),
      keys.hash('session', 'b'),
      someoneElses.hash('session', 'a'),
    ])
      expect(other.equals(hash)).toBe(false);
  });
});

it('is not made from anything but 32 bytes', () => {
  for (const size of [0, 16, 31, 33]) expect(() => createKeys(Buffer.alloc(size))).toThrow(RangeError);
});
