import type { ReactElement } from 'react';
import type { Crumb } from './shell.ts';

/** The way back up. The page itself is not a crumb: its heading stands just below. */
export function Breadcrumbs(props: {
  readonly crumbs: readonly Crumb[];
  readonly label: string;
}): ReactElement | null {
  if (props.crumbs.length === 0) return null;
  return (
    <nav className="ll-breadcrumbs" aria-label={props.label}>
      <ol>
        {props.crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
