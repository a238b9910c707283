import type { ReactElement } from 'react';
import type { Shell } from './shell.ts';

/** The hidden field that goes into every form that changes something. */
export function CsrfField({ csrf }: { readonly csrf: Shell['csrf'] }): ReactElement | null {
  return csrf === undefined ? null : <input type="hidden" name={csrf.name} value={csrf.value} />;
}
