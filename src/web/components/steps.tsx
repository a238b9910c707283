import type { ReactElement } from 'react';
import type { ShellTexts } from '../layout/texts/index.ts';
import { Icon } from './icon.tsx';

export type Step = { readonly label: string; readonly href?: string | undefined };

/** How far one has come in a form of several pages; earlier steps can be opened again. */
export function Steps(props: {
  readonly steps: readonly Step[];
  /** From 1. */
  readonly current: number;
  readonly texts: ShellTexts['steps'];
}): ReactElement {
  const here = props.steps[props.current - 1];
  return (
    <nav className="ll-steps" aria-label={props.texts.label}>
      <p className="ll-steps__position">
        {props.texts.position(props.current, props.steps.length)}
        {here === undefined ? null : `: ${here.label}`}
      </p>
      <ol>
        {props.steps.map((step, index) => {
          const state =
            index + 1 < props.current ? 'done' : index + 1 === props.current ? 'current' : 'later';
          return (
            <li key={step.label} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
              <span className="ll-steps__mark" aria-hidden="true">
                {state === 'done' ? <Icon name="check" /> : index + 1}
              </span>
              {state === 'done' && step.href !== undefined ? (
                <a href={step.href}>{step.label}</a>
              ) : (
                step.label
              )}
              {state === 'done' ? <span className="ds-sr-only">, {props.texts.done}</span> : null}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
