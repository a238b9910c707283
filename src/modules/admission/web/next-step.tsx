import type { ReactElement } from 'react';
import { Button, LinkButton } from '../../../web/components/button.tsx';
import { partOf } from '../domain/faults.ts';
import type { Step } from '../domain/steps.ts';
import type { OrderView } from '../views/order.ts';
import type { Frame } from './frame.ts';
import { OU_FUNDS, paths } from './paths.ts';
import { sayAdvice, sayFault, sayNext } from './say.ts';

/** What happens now, and what this reader can do about it: the main thing first, calling it off last. */
export function NextStep(props: { readonly frame: Frame; readonly view: OrderView }): ReactElement {
  const { frame, view } = props;
  const { texts } = frame;
  const { order } = view;
  const lead = view.names.get(order.lead) ?? order.lead;
  const { title, text } = sayNext(view.next, view.reader, lead, frame);
  return (
    <section className="ll-next ll-order-next" aria-labelledby="happens-next">
      <p className="ll-order-next__kicker">{texts.order.happensNext}</p>
      <h2 id="happens-next">{title}</h2>
      <p>{text}</p>
      {order.state === 'draft' ? <WhatLacks frame={frame} view={view} lead={lead} /> : null}
      {view.reader === 'lead' && (order.state === 'offered' || order.state === 'accepted') ? (
        <p className="ll-subtle">
          {texts.order.ou} <a href={OU_FUNDS}>{texts.order.ouLink}</a>.
        </p>
      ) : null}
      <Actions frame={frame} view={view} />
    </section>
  );
}

function WhatLacks(props: {
  readonly frame: Frame;
  readonly view: OrderView;
  readonly lead: string;
}): ReactElement {
  const { frame, view, lead } = props;
  const words = frame.texts.order;
  return (
    <>
      {view.faults.length === 0 ? (
        <p>{words.ready}</p>
      ) : (
        <>
          <h3>{words.missing}</h3>
          <ul>
            {view.faults.map((fault) => (
              <li key={JSON.stringify(fault)}>
                <a href={paths.part(view.order.id, partOf(fault))}>{sayFault(fault, lead, frame)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.advice.length === 0 ? null : (
        <>
          <h3>{words.advice}</h3>
          <ul>
            {view.advice.map((advice) => (
              <li key={JSON.stringify(advice)}>{sayAdvice(advice, frame)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type LinkedStep = Exclude<Step, 'change' | 'send'>;

/** The order in which a reader should meet them; the first that is open is what the page is for. */
const LINKED: readonly LinkedStep[] = ['quote', 'accept', 'plan', 'ask-again', 'take-back', 'cancel'];

function Actions(props: { readonly frame: Frame; readonly view: OrderView }): ReactElement | null {
  const { frame, view } = props;
  const { texts } = frame;
  const { order, steps } = view;
  const canSend = steps.has('send') && view.faults.length === 0;
  const firstPart = view.faults[0] === undefined ? undefined : partOf(view.faults[0]);
  const open = LINKED.filter((step) => steps.has(step));
  const cohort = view.cohort;
  if (cohort === null && open.length === 0 && !canSend && firstPart === undefined) return null;
  return (
    <form method="post" action={paths.step(order.id, 'send')} className="ll-buttons ll-screen-only">
      <input type="hidden" name="version" value={order.version} />
      {cohort === null ? null : (
        <LinkButton href={paths.cohort(cohort.id)}>{texts.order.openCohort(cohort.name)}</LinkButton>
      )}
      {canSend ? <Button>{texts.buttons.send}</Button> : null}
      {steps.has('change') && firstPart !== undefined ? (
        <LinkButton href={paths.part(order.id, firstPart)}>{texts.buttons.change}</LinkButton>
      ) : null}
      {open.map((step, index) => (
        <LinkButton
          key={step}
          href={paths.step(order.id, step)}
          variant={variantOf(step, index === 0)}
          tone={step === 'cancel' ? 'danger' : undefined}
        >
          {labelOf(step, frame, view)}
        </LinkButton>
      ))}
    </form>
  );
}

function variantOf(step: LinkedStep, isFirst: boolean): 'primary' | 'secondary' | 'quiet' {
  if (step === 'cancel') return 'quiet';
  return isFirst && step !== 'take-back' ? 'primary' : 'secondary';
}

function labelOf(step: LinkedStep, { texts }: Frame, { order }: OrderView): string {
  if (step === 'cancel' && order.state === 'draft') return texts.discardDraft;
  return step === 'quote' && order.quote !== null ? texts.quoteAgain : texts.buttons[step];
}
