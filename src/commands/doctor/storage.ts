import { access, constants, stat, statfs } from 'node:fs/promises';
import process from 'node:process';
import { fail, type Finding, ok, warn } from './finding.ts';

const GB = 1024 ** 3;
const ENOUGH = { failBelow: 0.2 * GB, warnBelow: 2 * GB };

/** The folder with the embedded database, the key and letters that were not sent. */
export async function checkDataFolder(folder: string): Promise<Finding> {
  let mode: number;
  try {
    mode = (await stat(folder)).mode & 0o777;
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? ok('data folder', `${folder} is not there yet; the first start makes it.`)
      : fail(
          'data folder',
          `${folder} may not be used by this user.`,
          'Give the folder to the user that runs Lederløft.',
        );
  }
  // What is secret in it is closed by itself; but whoever may write here could put another key in its place. Windows
  // keeps such rights elsewhere, and shows the same to everybody here.
  if (process.platform === 'win32' || (mode & 0o022) === 0) {
    return ok('data folder', `${folder} is changed by its owner alone.`);
  }
  return fail(
    'data folder',
    `${folder} may be changed by others (${mode.toString(8)}).`,
    `chmod 700 ${folder}`,
  );
}

export async function checkDisk(folder: string, enough: typeof ENOUGH = ENOUGH): Promise<Finding> {
  let free: number;
  try {
    const { bavail, bsize } = await statfs(folder);
    free = bavail * bsize;
  } catch {
    return ok('disk', 'There is no data folder yet to measure.');
  }
  const says = `${(free / GB).toFixed(1)} GB are free where the data folder lies.`;
  const mend = 'Make room, or move LEDERLOFT_DATA to a larger disk: a database that cannot write stops.';
  if (free < enough.failBelow) return fail('disk', says, mend);
  return free < enough.warnBelow ? warn('disk', says, mend) : ok('disk', says);
}
