import type { ReactElement } from 'react';

/** What stands for what: each with a drawn sample and words. */
export type KeyItem = {
  readonly kind:
    | 'history'
    | 'middle'
    | 'half'
    | 'most'
    | 'outcome'
    | 'now-bar'
    | 'bar'
    | 'bar-range'
    | 'outline'
    | 'unchanged'
    | 1
    | 2
    | 3
    | 4
    | 5;
  readonly label: string;
};

export function ChartKey({ items }: { readonly items: readonly KeyItem[] }): ReactElement {
  return (
    <ul className="ll-chart__key">
      {items.map((item) => (
        <li key={item.label}>
          <svg className="ll-plot" width="34" height="18" aria-hidden="true" focusable="false">
            <Sample kind={item.kind} />
          </svg>
          {item.label}
        </li>
      ))}
    </ul>
  );
}

function Sample({ kind }: { readonly kind: KeyItem['kind'] }): ReactElement {
  const across = { x1: 0, x2: 34, y1: 9, y2: 9 };
  switch (kind) {
    case 'history':
      return <line className="ll-plot__history" {...across} />;
    case 'middle':
      return <line className="ll-plot__middle" {...across} />;
    case 'most':
      return (
        <>
          <rect className="ll-plot__most" width="34" height="16" y="1" />
          <line className="ll-plot__edge" {...across} y1="1" y2="1" />
          <line className="ll-plot__edge" {...across} y1="17" y2="17" />
        </>
      );
    case 'half':
      return <rect className="ll-plot__half" width="34" height="16" y="1" />;
    case 'outcome':
      return <circle className="ll-plot__outcome" cx="17" cy="9" r="4.5" />;
    case 'now-bar':
      return <rect className="ll-plot__bar-now" width="34" height="8" y="5" />;
    case 'bar':
      return <rect className="ll-plot__bar" width="34" height="14" y="2" />;
    case 'bar-range':
      return (
        <>
          <rect className="ll-plot__bar-range" width="34" height="14" y="2" />
          <line className="ll-plot__bar-middle" x1="17" x2="17" y1="0" y2="18" />
        </>
      );
    case 'unchanged':
      return (
        <g className="ll-plot__unchanged">
          <path d="M 17 3 l 6 10 h -12 z" />
        </g>
      );
    case 'outline':
      return <polyline className="ll-plot__outline" points="4,17 4,9 20,9 20,2 34,2" fill="none" />;
    default:
      return <line className="ll-plot__other" data-line={kind} {...across} />;
  }
}
