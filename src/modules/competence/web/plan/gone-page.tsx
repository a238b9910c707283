import type { MiddlewareHandler } from 'hono';
import type { ReactElement } from 'react';
import { AccessDenied, NotFound } from '../../../../access/index.ts';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { renderPage } from '../../../../web/page.tsx';
import { commonTexts } from '../../../../web/texts/index.ts';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import type { PlanState } from '../../domain/plan/plan.ts';
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
  const typed = typedIn(frame, await fieldsIn(c));
  if (typed.length === 0) return;
  const { why, next: then } = frame.texts.gone;
  c.res = await renderPage(
    c,
    { title: frame.texts.gone.title, status: error instanceof NotFound ? 404 : 403 },
    <GonePage frame={frame} typed={typed} why={why} then={then} home="/" />,
  );
};

/** Why something that was typed could not be saved by somebody who may still read the plan. */
export type MovedOn =
  | { readonly kind: 'plan-closed' | 'not-now'; readonly state: PlanState }
  | { readonly kind: 'already-decided' | 'already-sent' | 'not-open' };

/** The plan moved on while somebody was typing: they get their text back, and are told what happened. Nothing typed: the page `to`. */
export async function giveBack(
  c: WebContext,
  values: Readonly<Record<string, string>>,
  moved: MovedOn,
  to: string,
): Promise<Response> {
  const frame = planFrameOf(c);
  const { gone, states } = frame.texts;
  const typed = typedIn(frame, values);
  if (typed.length === 0) return c.redirect(to, 303);
  const why = 'state' in moved ? gone.movedOn(states[moved.state]) : gone.already[moved.kind];
  return renderPage(
    c,
    { title: gone.title, status: 409 },
    <GonePage frame={frame} typed={typed} why={why} then={gone.copy} home={to} />,
  );
}

/**
 * Only what has a name of its own: what else came along, such as what was seen, is the plan's and not theirs. Where a body has a
 * name beside it, it was chosen and not typed.
 */
function typedIn(frame: PlanFrame, fields: Readonly<Record<string, string>>): Typed {
  return (Object.keys(frame.texts.gone.fields) as Field[]).flatMap((field) => {
    const text = (fields[field] ?? '').trim();
    const isChosen = field === 'body' && fields.bodyName !== undefined;
    return text === '' || isChosen ? [] : [[field, text] as const];
  });
}

function GonePage(props: {
  readonly frame: PlanFrame;
  readonly typed: Typed;
  readonly why: string;
  readonly then: string;
  /** Where to go on: the front page for those whom the plan is closed to. */
  readonly home: string;
}): ReactElement {
  const { frame, typed, home } = props;
  const { gone } = frame.texts;
  const { copy } = frame.shell;
  return (
    <>
      <PageHeading title={gone.title} lead={props.why} />
      <p>{props.then}</p>
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
        <a href={home}>{home === '/' ? commonTexts[frame.locale].errors.goHome : gone.goOn}</a>
      </p>
    </>
  );
}
