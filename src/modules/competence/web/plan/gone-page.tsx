import type { MiddlewareHandler } from 'hono';
import type { ReactElement } from 'react';
import { AccessDenied, NotFound } from '../../../../access/index.ts';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { renderPage } from '../../../../web/page.tsx';
import { commonTexts } from '../../../../web/texts/index.ts';
import type { WebEnv } from '../../../../web/types.ts';
import type { PlanTexts } from '../../texts/plan/plan.ts';
import { type PlanFrame, planFrameOf } from './frame.tsx';
import { fieldsIn } from './request.ts';

type Field = keyof PlanTexts['gone']['fields'];
type Typed = readonly (readonly [Field, string])[];

/**
 * What somebody was writing in went away meanwhile, or is no longer theirs to write in. The answer says so, and gives back
 * what they typed; of the plan itself it says nothing.
 */
export const keepTyped: MiddlewareHandler<WebEnv> = async (c, next) => {
  await next();
  const { error } = c;
  if (c.req.method !== 'POST' || !(error instanceof NotFound || error instanceof AccessDenied)) return;
  const frame = planFrameOf(c);
  const fields = await fieldsIn(c);
  // Only what has a name of its own: what else came along, such as what was seen, is the plan's and not theirs.
  const typed: Typed = (Object.keys(frame.texts.gone.fields) as Field[]).flatMap((field) => {
    const text = (fields[field] ?? '').trim();
    return text === '' ? [] : [[field, text] as const];
  });
  if (typed.length === 0) return;
  c.res = await renderPage(
    c,
    { title: frame.texts.gone.title, status: error instanceof NotFound ? 404 : 403 },
    <GonePage frame={frame} typed={typed} />,
  );
};

function GonePage({ frame, typed }: { readonly frame: PlanFrame; readonly typed: Typed }): ReactElement {
  const { gone } = frame.texts;
  const { copy } = frame.shell;
  return (
    <>
      <PageHeading title={gone.title} lead={gone.why} />
      <p>{gone.next}</p>
      {typed.map(([field, text]) => (
        <div key={field} className="ll-field">
          <label className="ds-label ll-field__label" htmlFor={`typed-${field}`}>
            {gone.fields[field]}
          </label>
          <ll-copy data-done={copy.done} className="ll-copy">
            <textarea
              className="ds-input"
              id={`typed-${field}`}
              readOnly
              rows={text.length > 200 ? 12 : 3}
              defaultValue={text}
            />
            <Button type="button" variant="secondary" icon="copy">
              {copy.action}
            </Button>
            <span className="ll-copy__done" role="status" />
          </ll-copy>
        </div>
      ))}
      <p>
        <a href="/">{commonTexts[frame.locale].errors.goHome}</a>
      </p>
    </>
  );
}
