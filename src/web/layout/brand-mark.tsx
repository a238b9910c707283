import type { ReactElement } from 'react';

/** Three strands from one point, with the next station marked: the programme in one sign. */
export function BrandMark(): ReactElement {
  return (
    <svg className="ll-mark" viewBox="0 0 40 32" width="40" height="32" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round">
        <path d="M4 27h6c7 0 7-21 15-21h11" />
        <path d="M4 27h6c7 0 8-10.5 15-10.5h11" />
        <path d="M4 27h32" />
      </g>
      <circle className="ll-mark__next" cx="27" cy="6" r="4.5" />
    </svg>
  );
}
