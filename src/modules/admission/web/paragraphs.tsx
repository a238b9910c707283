import type { ReactElement } from 'react';

/** What somebody typed, with their own line breaks kept as paragraphs. */
export function Paragraphs({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .map((line, index) => (
          <p key={index}>{line}</p>
        ))}
    </>
  );
}
