import type { ReactElement } from 'react';
import { dayInNorway } from '../../../../kernel/local-date.ts';
import { LinkButton } from '../../../../web/components/button.tsx';
import { EmptyState } from '../../../../web/components/empty-state.tsx';
import { Letter } from '../../../../web/components/letter.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../../web/components/print-button.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { formatDate, formatInstant } from '../../../../web/format.ts';
import type { KeptLetter } from '../../domain/application/history.ts';
import type { LettersView } from '../../views/application/application.ts';
import type { Frame } from '../frame.ts';
import { applicationPaths as paths } from './paths.ts';

export function LettersPage(props: { readonly frame: Frame; readonly view: LettersView }): ReactElement {
  const { frame, view } = props;
  const words = frame.texts.application.letterList;
  const { id } = view.application;
  return (
    <>
      <PageHeading kicker={view.call.name[frame.locale]} title={words.title} lead={words.lead} />
      {view.letters.length === 0 ? (
        <EmptyState heading={words.emptyTitle}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={words.caption}
          captionHidden
          rows={view.letters}
          rowKey={(row) => row.id}
          rowHref={(row) => paths.letter(id, row.id)}
          texts={frame.shell.table}
          columns={[
            { key: 'title', heading: words.letter, cell: (row) => row.title },
            { key: 'sent', heading: words.sent, cell: (row) => formatInstant(row.madeAt, frame.locale) },
          ]}
        />
      )}
      <div className="ll-buttons">
        <LinkButton href={paths.application(id)} variant="quiet">
          {words.back}
        </LinkButton>
      </div>
    </>
  );
}

/** A letter as it was sent, in the language it was written in. */
export function LetterPage(props: {
  readonly frame: Frame;
  readonly view: Omit<LettersView, 'letters'> & { readonly letter: KeptLetter };
  readonly recipient: { readonly givenName: string; readonly familyName: string };
}): ReactElement {
  const { frame, view, recipient } = props;
  const { letter } = view;
  const words = frame.texts.application.letterList;
  return (
    <div lang={letter.locale}>
      <Letter
        sender={view.call.name[letter.locale]}
        recipient={`${recipient.givenName} ${recipient.familyName}`}
        date={formatDate(dayInNorway(letter.madeAt), letter.locale)}
        heading={letter.title}
        actions={
          <div lang={frame.locale} className="ll-buttons">
            <PrintButton label={frame.shell.print} />
            <LinkButton href={paths.letters(view.application.id)} variant="quiet">
              {words.title}
            </LinkButton>
          </div>
        }
      >
        <LetterText text={letter.body} />
      </Letter>
    </div>
  );
}

/** Empty lines part the paragraphs, and lines within one stay lines; an address of our own becomes a link. */
function LetterText({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text
        .split(/\n{2,}/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph, index) => (
          <p key={index}>
            {paragraph.split('\n').map((line, at) => (
              <span key={at}>
                {at === 0 ? null : <br />}
                {/^https?:\/\/\S+$/.test(line) ? <a href={new URL(line).pathname}>{line}</a> : line}
              </span>
            ))}
          </p>
        ))}
    </>
  );
}
