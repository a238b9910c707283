import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

/**
 * A small panel behind a word. A `details` element opens without script; the island closes it on Escape and on a
 * click outside.
 */
export function Menu(props: {
  readonly label: string;
  /** Said before the label to those who listen, when the label alone does not tell: a person's name. */
  readonly description?: string | undefined;
  readonly icon: IconName;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <ll-menu>
      <details className="ll-menu">
        <summary className="ll-menu__summary">
          <Icon name={props.icon} />
          <span className="ll-menu__label">
            {props.description === undefined ? null : (
              <span className="ds-sr-only">{props.description}: </span>
            )}
            {props.label}
          </span>
          <Icon name="down" />
        </summary>
        <div className="ll-menu__panel">{props.children}</div>
      </details>
    </ll-menu>
  );
}
