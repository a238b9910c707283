const ANYWHERE = 'http://own.invalid';
const PATH = /^\/(?![/\\])[^\\\s]*$/;

/**
 * A path on this site to go back to, or the front page when the text would lead anywhere else. It is looked at both as
 * it is written and as a browser reads it: `/.//evil.example` has nothing wrong with it until its dot is taken away.
 */
export function ownPath(text: unknown): string {
  if (typeof text !== 'string' || !PATH.test(text)) return '/';
  const url = URL.parse(text, ANYWHERE);
  if (url?.origin !== ANYWHERE) return '/';
  const path = `${url.pathname}${url.search}${url.hash}`;
  return PATH.test(path) ? path : '/';
}
