import type { ReactElement } from 'react';

// Drawn on one grid of 24 with round strokes, so that they sit together like letters of one hand.
const paths = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  next: 'M9 5l7 7-7 7',
  previous: 'M15 5l-7 7 7 7',
  down: 'M6 9.5l6 6 6-6',
  up: 'M6 14.5l6-6 6 6',
  globe:
    'M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c2.6 2.6 3.8 5.6 3.8 9s-1.2 6.4-3.8 9c-2.6-2.6-3.8-5.6-3.8-9S9.4 5.6 12 3z',
  person: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  leave: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  place:
    'M12 21c4.5-5 7-8.3 7-11.5A7 7 0 105 9.5C5 12.7 7.5 16 12 21zM12 12a2.5 2.5 0 100-5 2.5 2.5 0 000 5z',
  close: 'M6 6l12 12M18 6L6 18',
  search: 'M10.5 17a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM15.5 15.5L20 20',
  info: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v6M12 7.5v.1',
  success: 'M12 3a9 9 0 100 18 9 9 0 000-18zM8 12.5l3 3 5.5-6',
  warning: 'M12 4L2.8 20h18.4zM12 10v5M12 17.5v.1',
  danger: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5v5.5M12 16.5v.1',
  wait: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7.5V12l3 2',
  few: 'M12 3a9 9 0 100 18 9 9 0 000-18zM8 12h8',
} as const;

export type IconName = keyof typeof paths;

/** A sign beside words; it never stands alone, so it is hidden from those who listen. */
export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg className="ll-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
