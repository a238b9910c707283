import { readFileSync } from 'node:fs';

export interface SystemUser {
  readonly name: string;
  /** Never negative: macOS writes the number of `nobody` as -2, while a file's owner is read as 4294967294. */
  readonly uid: number;
  readonly gid: number;
}

/** The users in the system's own list; those from a directory service are not there, and none of them is needed. */
export function readSystemUsers(passwd: string = readPasswd()): SystemUser[] {
  return passwd
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }));
}

export function findNobody(): SystemUser | undefined {
  return readSystemUsers().find((user) => user.name === 'nobody' && user.uid !== 0);
}

function readPasswd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return '';
  }
}
