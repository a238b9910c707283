/**
 * The first name that an object of a JSON text has twice; undefined where none has. A reader of JSON keeps the last and says
 * nothing, and whoever wrote both would not know which one counts.
 *
 * @param text JSON that has been read without fault
 */
export function repeatedKey(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  let last = '';
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const key = JSON.parse(last) as string;
      if (open.at(-1)?.has(key)) return key;
      open.at(-1)?.add(key);
    } else last = token;
  }
  return undefined;
}
