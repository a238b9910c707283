import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A process is its number and its birth: numbers are used again, on a small machine within minutes. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly birth: string;
}

/** Says when the process was born, in a form that is only good for comparing, or `undefined` when it no longer runs. */
export function birthOf(pid: number): string | undefined {
  if (process.platform === 'linux') return birthOnLinux(pid);
  if (process.platform === 'win32') return answersToSignals(pid) ? 'unknown' : undefined;
  return birthByPs(pid);
}

export function identityOf(pid: number): ProcessIdentity | undefined {
  const birth = birthOf(pid);
  return birth === undefined ? undefined : { pid, birth };
}

export function isAlive(identity: ProcessIdentity): boolean {
  return birthOf(identity.pid) === identity.birth;
}

/** The command line of a running process as one text (on Windows its name only), or `undefined` when it has ended. */
export function commandLineOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    if (process.platform === 'win32') {
      return execFileSync('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'], { encoding: 'utf8' });
    }
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}

/** The process that began another, or the one that took it over when that one ended. */
export function parentOf(pid: number): number | undefined {
  if (process.platform === 'linux') return Number(statOnLinux(pid)?.[1]);
  try {
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));
  } catch {
    return undefined;
  }
}

/** The processes whose command line begins with a title, as the server's children have. None on Windows, where it is not shown. */
export function processesTitled(title: string): ProcessIdentity[] {
  return allPids()
    .filter((pid) => commandLineOf(pid)?.startsWith(title))
    .map(identityOf)
    .filter((identity) => identity !== undefined);
}

function allPids(): number[] {
  if (process.platform === 'win32') return [];
  const listed =
    process.platform === 'linux'
      ? readdirSync('/proc')
      : execFileSync('ps', ['-A', '-o', 'pid='], { encoding: 'utf8' }).split('\n');
  return listed.map(Number).filter((pid) => Number.isSafeInteger(pid) && pid > 0);
}

function birthOnLinux(pid: number): string | undefined {
  const fields = statOnLinux(pid);
  // A zombie holds its number and answers to signal 0, but it has ended and will never do more.
  return fields === undefined || fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
}

/** What the kernel tells of a process, from its state on. */
function statOnLinux(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name comes before, in parentheses, and may itself hold spaces and parentheses.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function birthByPs(pid: number): string | undefined {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    }).trim();
    const [state = '', ...started] = line.split(/\s+/);
    return line === '' || state.startsWith('Z') ? undefined : started.join('-').replaceAll(':', '');
  } catch {
    return undefined;
  }
}

/** True for a zombie too, and for a process of another user. */
export function answersToSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
