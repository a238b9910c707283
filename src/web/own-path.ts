/** A path on this site to go back to, or the front page when the text would lead anywhere else. */
export function ownPath(text: unknown): string {
  if (typeof text !== 'string' || !/^\/(?![/\\])[^\\\s]*$/.test(text)) return '/';
  return text;
}
