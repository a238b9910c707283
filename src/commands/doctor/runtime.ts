import { fail, type Finding, ok, warn } from './finding.ts';

const PINNED_MAJOR = 24;
const OLDEST = [20, 19] as const;

/** The Node.js that runs this; npm delivers the one that everything is tested on. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const pinned =
    'Run «npm start» or «npm run lederloft», which use the Node.js that comes with the packages.';
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    return fail('node', `Node.js ${version} is too old: ${OLDEST.join('.')} is the oldest.`, pinned);
  }
  if (major !== PINNED_MAJOR) {
    return warn('node', `Node.js ${version} runs this; it is tested on ${PINNED_MAJOR}.`, pinned);
  }
  return ok('node', `Node.js ${version}.`);
}
