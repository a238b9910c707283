import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { PersonId } from '../kernel/ids.ts';
import type { ReadTx, Tx } from './database/database.ts';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export class SealBroken extends Error {
  override name = 'SealBroken';
}

/**
 * Sealed fields: each owner has a data key, the data key is wrapped by the master key, and the master key is not in
 * the database. A dump alone shows nothing; when an owner's key is deleted, all that was sealed with it is gone.
 */
export type Keys = {
  /** Seals a text for its owner. `place` (such as `participant_need.text`) is bound in, so that a sealed value cannot be moved to another column. */
  seal(tx: Tx, owner: PersonId, place: string, text: string): Promise<Buffer>;
  /** @throws SealBroken when the value was altered, moved, or its owner's key is gone */
  open(tx: ReadTx, owner: PersonId, place: string, sealed: Buffer): Promise<string>;
  /** Seals the pieces of a file for its owner, in their order. */
  sealBytes(tx: Tx, owner: PersonId, place: string, pieces: readonly Uint8Array[]): Promise<Buffer[]>;
  /** @throws SealBroken when a piece was altered, moved to another column, or its owner's key is gone */
  openBytes(tx: ReadTx, owner: PersonId, place: string, pieces: readonly Buffer[]): Promise<Buffer>;
  /** A keyed hash for looking up secrets (tokens, codes) without storing them. */
  hash(purpose: string, secret: string): Buffer;
  /** Seals a text that is left with a browser. `place` is bound in, so that it is of no use anywhere else. */
  sealForBrowser(place: string, text: string): string;
  /** The text again; undefined when it was altered, moved or never ours. */
  openFromBrowser(place: string, sealed: string): string | undefined;
};

/** @throws RangeError unless the master key is 32 bytes */
export function createKeys(masterKey: Buffer): Keys {
  if (masterKey.length !== KEY_BYTES) throw new RangeError('The master key must be 32 bytes');

  async function keyOf(tx: ReadTx, owner: PersonId): Promise<Buffer | undefined> {
    const row = await tx
      .selectFrom('owner_key')
      .select('wrapped_key')
      .where('owner_id', '=', owner)
      .executeTakeFirst();
    return row && decrypt(masterKey, `key:${owner}`, row.wrapped_key);
  }

  async function keyFor(tx: Tx, owner: PersonId): Promise<Buffer> {
    const known = await keyOf(tx, owner);
    if (known !== undefined) return known;
    const wrapped = encrypt(masterKey, `key:${owner}`, randomBytes(KEY_BYTES));
    // Two first seals at once: one key wins, and both use it.
    const { rows } = await sql<{ wrapped_key: Buffer }>`
      insert into owner_key (owner_id, wrapped_key) values (${owner}, ${wrapped})
      on conflict (owner_id) do update set wrapped_key = owner_key.wrapped_key returning wrapped_key`.execute(
      tx,
    );
    const stored = rows[0];
    if (stored === undefined) throw new Error('The owner key was neither stored nor found');
    return decrypt(masterKey, `key:${owner}`, stored.wrapped_key);
  }

  return {
    seal: async (tx, owner, place, text) =>
      encrypt(await keyFor(tx, owner), `${place}:${owner}`, Buffer.from(text, 'utf8')),
    open: async (tx, owner, place, sealed) => {
      const key = await keyOf(tx, owner);
      if (key === undefined) throw new SealBroken('The owner has no key');
      return decrypt(key, `${place}:${owner}`, sealed).toString('utf8');
    },
    sealBytes: async (tx, owner, place, pieces) => {
      const key = await keyFor(tx, owner);
      return pieces.map((piece) => encrypt(key, `${place}:${owner}`, piece));
    },
    openBytes: async (tx, owner, place, pieces) => {
      const key = await keyOf(tx, owner);
      if (key === undefined) throw new SealBroken('The owner has no key');
      return Buffer.concat(pieces.map((piece) => decrypt(key, `${place}:${owner}`, piece)));
    },
    hash: (purpose, secret) => createHmac('sha256', masterKey).update(`${purpose}\0${secret}`).digest(),
    sealForBrowser: (place, text) =>
      encrypt(masterKey, `browser:${place}`, Buffer.from(text, 'utf8')).toString('base64url'),
    openFromBrowser: (place, sealed) => {
      try {
        return decrypt(masterKey, `browser:${place}`, Buffer.from(sealed, 'base64url')).toString('utf8');
      } catch (error) {
        if (error instanceof SealBroken) return undefined;
        throw error;
      }
    },
  };
}

/** Whether this master key is the one that wrapped the owner's key. */
export function opensOwnerKey(masterKey: Buffer, owner: string, wrapped: Buffer): boolean {
  try {
    decrypt(masterKey, `key:${owner}`, wrapped);
    return true;
  } catch (error) {
    if (error instanceof SealBroken) return false;
    throw error;
  }
}

function encrypt(key: Buffer, place: string, plain: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, place: string, sealed: Buffer): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(place))
      .setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new SealBroken('The sealed value does not fit its key and place', { cause });
  }
}
