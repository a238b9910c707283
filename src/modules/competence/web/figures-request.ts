import { NotFound } from '../../../access/index.ts';
import { isUuid } from '../../../kernel/ids.ts';
import { shellTexts } from '../../../web/layout/texts/index.ts';
import type { WebContext } from '../../../web/types.ts';
import { figuresTexts } from '../texts/figures.ts';

/** What every page about figures needs of the request. */
export function frame(c: WebContext) {
  const { actor, platform, locale } = c.var;
  return { actor, platform, locale, texts: figuresTexts[locale], shell: shellTexts(locale) };
}
export type Frame = ReturnType<typeof frame>;

/** An id in the address; what is no id is nothing that exists. */
export function idIn<Id extends string>(c: WebContext): Id {
  const id = c.req.param('id') ?? '';
  if (!isUuid(id)) throw new NotFound('figures');
  return id as Id;
}
