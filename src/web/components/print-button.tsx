import type { ReactElement } from 'react';
import { Button } from './button.tsx';

/** Opens the browser's print; without script it is not shown, because it could do nothing. */
export function PrintButton({ label }: { readonly label: string }): ReactElement {
  return (
    <ll-print>
      <Button type="button" variant="secondary" icon="print">
        {label}
      </Button>
    </ll-print>
  );
}
