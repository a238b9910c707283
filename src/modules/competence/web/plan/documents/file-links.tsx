import type { ReactElement } from 'react';
import { LinkButton } from '../../../../../web/components/button.tsx';
import type { PapersTexts } from '../../../texts/plan/papers.ts';
import type { PaperFormat } from './paths.ts';

/**
 * Links to a document in its forms. They are no `download` links: what could not be made comes as a page that says why, and a browser
 * would save that page or say nothing.
 */
export function FileLinks(props: {
  readonly title: string;
  readonly words: PapersTexts['page'];
  readonly formats: readonly PaperFormat[];
  readonly href: (format: PaperFormat) => string;
}): ReactElement {
  const { title, words, formats, href } = props;
  return (
    <ll-making data-making={words.making(title)} data-done={words.made(title)}>
      <div className="ll-buttons ll-screen-only">
        {formats.map((format) => (
          <LinkButton key={format} href={href(format)} variant={format === 'pdf' ? 'secondary' : 'quiet'}>
            <span aria-hidden="true">{words.formats[format]}</span>
            <span className="ds-sr-only">{words.download(title, words.formats[format])}</span>
          </LinkButton>
        ))}
      </div>
      <p className="ll-making__status ll-screen-only" role="status" />
    </ll-making>
  );
}
