import { stat } from 'node:fs/promises';
import process from 'node:process';
import type pg from 'pg';
import { EnvironmentError, type Settings } from '../../platform/environment.ts';
import { findMasterKey, masterKeyFile } from '../../platform/master-key.ts';
import { masterKeyFit } from '../master-key-fit.ts';
import { fail, type Finding, ok, warn } from './finding.ts';

/** Whether the key is there, is nobody else's to read, and opens what is sealed (where a database can be asked). */
export async function checkMasterKey(settings: Settings, owner: pg.Pool | undefined): Promise<Finding> {
  let key: Buffer | undefined;
  try {
    key = await findMasterKey(settings);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    return fail('master key', error.message, 'Without the right key, what is sealed is lost.');
  }
  if (key !== undefined && settings.masterKey === undefined) {
    const file = masterKeyFile(settings);
    const mode = (await stat(file)).mode & 0o777;
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      return fail(
        'master key',
        `${file} can be read by other users (${mode.toString(8)}).`,
        `chmod 600 ${file}`,
      );
    }
  }
  const fit = owner === undefined ? 'nothing-sealed' : await masterKeyFit(owner, key);
  if (fit === 'other') {
    return fail(
      'master key',
      'The master key is not the one that sealed what is in the database.',
      'Put the right one back. A key that is lost cannot be made again.',
    );
  }
  if (
    fit === 'missing' ||
    (key === undefined && settings.databaseUrl !== undefined && settings.mode === 'real')
  ) {
    return fail(
      'master key',
      'There is no master key.',
      fit === 'missing'
        ? 'Put the one back that sealed what is in the database: a new one opens nothing.'
        : 'Make one with «lederloft keys generate», set LEDERLOFT_MASTER_KEY, and keep a copy in another place.',
    );
  }
  if (key === undefined) return ok('master key', 'There is none yet; the first start makes it.');
  if (settings.masterKey === undefined && settings.mode === 'real') {
    return warn(
      'master key',
      'The master key lies in the data folder, beside what it opens.',
      'Move it to LEDERLOFT_MASTER_KEY, from where only the program can read it, and keep a copy in another place.',
    );
  }
  return ok(
    'master key',
    fit === 'fits' ? 'The master key opens what is sealed.' : 'The master key is there.',
  );
}
