/** What can go wrong when a service outside is asked, apart from what it answers. */
export type OutsideFailure =
  | { readonly kind: 'service-unreachable'; readonly url: string }
  | { readonly kind: 'service-too-slow'; readonly url: string; readonly timeoutMs: number }
  | { readonly kind: 'service-unintelligible'; readonly url: string };

/**
 * The failure that an error of `fetch`, of reading the answer or of parsing it stands for.
 *
 * @throws the error itself when it is our own mistake
 */
export function outsideFailure(error: unknown, url: string, timeoutMs: number): OutsideFailure {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return { kind: 'service-too-slow', url, timeoutMs };
  if (error instanceof SyntaxError || error instanceof TooLong)
    return { kind: 'service-unintelligible', url };
  // fetch has one error for every way of not reaching a server or losing it, with the system's own behind it.
  if (error instanceof TypeError) return { kind: 'service-unreachable', url };
  throw error;
}

class TooLong extends Error {}

/** The answer as text, given up as soon as it is longer than it may be: a service that has gone wrong may never end. */
export async function textWithin(answer: Response, mostBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for await (const piece of answer.body ?? []) {
    length += piece.byteLength;
    if (length > mostBytes) throw new TooLong();
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}
