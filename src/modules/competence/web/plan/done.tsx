import type { ReactElement } from 'react';
import { Notice } from '../../../../web/components/notice.tsx';
import type { ShellTexts } from '../../../../web/layout/texts/index.ts';

/** What was just done, read out; nothing when nothing was. */
export function Done(props: {
  readonly frame: { readonly shell: Pick<ShellTexts, 'notice'> };
  readonly text: string | undefined;
}): ReactElement | null {
  return props.text === undefined ? null : (
    <Notice tone="success" texts={props.frame.shell.notice} live>
      <p>{props.text}</p>
    </Notice>
  );
}
