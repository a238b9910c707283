import type { ReactElement } from 'react';
import { Icon } from '../../../../web/components/icon.tsx';

export type Way = {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly isHere: boolean;
};

/**
 * The ways between the parts of a plan, or of one of its rooms: one line where there is room for it, and on a phone a folded list
 * that names the place one is at, so that the page itself comes in the first screen. The one that is not shown is in no tree either.
 */
export function Ways(props: {
  readonly label: string;
  /** What the folded list is called before the place: «Del av planen». */
  readonly smallLabel?: string | undefined;
  readonly ways: readonly Way[];
}): ReactElement {
  const { label, smallLabel = label, ways } = props;
  const here = ways.find(({ isHere }) => isHere);
  return (
    <nav className="ll-plan-ways ll-screen-only" aria-label={label}>
      <Links ways={ways} />
      <ll-menu>
        <details>
          <summary>
            <span>
              {smallLabel}
              {here === undefined ? null : (
                <>
                  : <strong>{here.name}</strong>
                </>
              )}
            </span>
            <Icon name="down" />
          </summary>
          <Links ways={ways} />
        </details>
      </ll-menu>
    </nav>
  );
}

function Links({ ways }: { readonly ways: readonly Way[] }): ReactElement {
  return (
    <ul>
      {ways.map(({ key, href, name, isHere }) => (
        <li key={key}>
          <a href={href} aria-current={isHere ? 'page' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
