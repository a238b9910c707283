import { NotFound } from '../../../access/index.ts';
import { isUuid } from '../../../kernel/ids.ts';
import { isMunicipalityCode, type MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { shellTexts } from '../../../web/layout/texts/index.ts';
import type { WebContext } from '../../../web/types.ts';
import { organisationTexts } from '../texts/index.ts';

const LONGEST_QUERY = 100;

/** What every page of the room needs of the request. */
export function frame(c: WebContext) {
  const { actor, platform, locale } = c.var;
  return {
    actor,
    platform,
    locale,
    path: c.req.path,
    texts: organisationTexts[locale],
    shell: shellTexts(locale),
  };
}

export type Frame = ReturnType<typeof frame>;

export function codeIn(c: WebContext): MunicipalityCode {
  const code = c.req.param('code') ?? '';
  if (!isMunicipalityCode(code)) throw new NotFound('municipality');
  return code;
}

/** An id in the address; what is no id is nothing that exists. */
export function idIn<Id extends string>(c: WebContext, name: string): Id {
  const id = c.req.param(name) ?? '';
  if (!isUuid(id)) throw new NotFound(name);
  return id as Id;
}

export function queryIn(c: WebContext): string {
  return (c.req.query('q') ?? '').trim().slice(0, LONGEST_QUERY);
}

/** One of the words that the address may hold; anything else is as if it were not there. */
export function wordIn<Word extends string>(
  c: WebContext,
  name: string,
  words: readonly Word[],
): Word | null {
  const text = c.req.query(name);
  return words.find((word) => word === text) ?? null;
}

/** A page that lies beyond the end shows as an empty list, which the page says how to leave. */
export function pageIn(c: WebContext, name = 'page'): number {
  const text = c.req.query(name) ?? '';
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1;
}
