import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

type Look = {
  /** One primary button on a page: the thing the reader came to do. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | undefined;
  /** For what cannot be undone. */
  readonly tone?: 'danger' | undefined;
  readonly icon?: IconName | undefined;
  /** A verb: "Send søknaden". */
  readonly children: ReactNode;
};

export type ButtonProps = Look & {
  readonly type?: 'submit' | 'button' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly formAction?: string | undefined;
};

const variants = { primary: 'primary', secondary: 'secondary', quiet: 'tertiary' } as const;

export function Button(props: ButtonProps): ReactElement {
  return (
    <button
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      formAction={props.formAction}
      className="ds-button"
      data-variant={variants[props.variant ?? 'primary']}
      data-color={props.tone}
    >
      {props.icon === undefined ? null : <Icon name={props.icon} />}
      {props.children}
    </button>
  );
}

export type LinkButtonProps = Look & { readonly href: string; readonly download?: boolean | undefined };

/** A link that looks like a button, for a step that only moves on. */
export function LinkButton(props: LinkButtonProps): ReactElement {
  return (
    <a
      href={props.href}
      download={props.download}
      className="ds-button"
      data-variant={variants[props.variant ?? 'primary']}
      data-color={props.tone}
    >
      {props.icon === undefined ? null : <Icon name={props.icon} />}
      {props.children}
    </a>
  );
}

/** Buttons that belong together: the main one first. */
export function ButtonGroup({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className="ll-buttons">{children}</div>;
}
