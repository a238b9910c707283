import type { WebContext } from '../../../../web/types.ts';

/** The fields of a posted form as text; what was sent as a file, or twice, is as if it were not there. */
export async function fieldsIn(c: WebContext): Promise<Readonly<Record<string, string>>> {
  const body = await c.req.parseBody({ all: true });
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.replaceAll('\r\n', '\n')]] : [],
    ),
  );
}

/** What is said for a word out of an address; nothing for one that every object has and nobody wrote a text for. */
export function textFor(
  texts: Readonly<Record<string, string>>,
  word: string | undefined,
): string | undefined {
  return word !== undefined && Object.hasOwn(texts, word) ? texts[word] : undefined;
}

/** One of the words that the address may hold; anything else is as if it were not there. */
export function wordIn<Word extends string>(
  c: WebContext,
  name: string,
  words: Readonly<Record<Word, unknown>>,
): Word | undefined {
  const text = c.req.query(name) ?? '';
  return Object.hasOwn(words, text) ? (text as Word) : undefined;
}
