import type { MiddlewareHandler } from 'hono';
import { NotFound } from '../access/index.ts';
import type { WebContext, WebEnv } from './types.ts';

/** What was sent cannot be read as a form or an address: cut off on the way, or made by no browser. */
export class Unreadable extends TypeError {
  override name = 'Unreadable';
}

/**
 * The sign with number 0 stands in no text that anybody writes, and the database takes none with it. An address with it
 * leads nowhere, and out of a form it is taken away. A form that cannot be read at all is the sender's mistake.
 */
export const readableInput: MiddlewareHandler<WebEnv> = async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  if (pathname.includes('%00')) throw new NotFound('address');
  if (search.includes('%00')) throw new Unreadable('The address holds a sign that is no text');
  readForms(c);
  await next();
};

type ParseBody = (options?: object) => Promise<Record<string, unknown>>;

/** One place for all forms, however a route reads them. */
function readForms(c: WebContext): void {
  const parse = c.req.parseBody.bind(c.req) as ParseBody;
  const parseReadable: ParseBody = async (options) => {
    const body = await parse(options).catch((cause: unknown) => {
      throw cause instanceof TypeError ? new Unreadable('The form cannot be read', { cause }) : cause;
    });
    return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, withoutZero(value)]));
  };
  c.req.parseBody = parseReadable as typeof c.req.parseBody;
}

function withoutZero(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutZero);
  return typeof value === 'string' ? value.replaceAll('\0', '') : value;
}
