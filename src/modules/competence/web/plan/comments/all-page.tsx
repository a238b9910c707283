import type { ReactElement } from 'react';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { SearchForm } from '../../../../../web/components/search-form.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { formatInstant } from '../../../../../web/format.ts';
import { type ListAddress, listAddress } from '../../../../../web/list-address.ts';
import { COMMENT_SUBJECTS } from '../../../domain/plan/comment.ts';
import { type CommentsTexts, commentsTexts } from '../../../texts/plan/comments.ts';
import type { AllComments, CommentsQuestion, PlacedThread } from '../../../views/plan/comments.ts';
import { type PlanFrame, PlanPage } from '../frame.tsx';
import { commentPaths } from './comments.tsx';
import { partPath } from './part-path.ts';

type Props = {
  readonly frame: PlanFrame;
  readonly view: AllComments;
  readonly ask: CommentsQuestion;
};
type PartProps = Props & { readonly words: CommentsTexts; readonly address: ListAddress };

/** All that has been said of a plan, with the way to where it was said. */
export function AllCommentsPage(props: Props): ReactElement {
  const { frame, view, ask } = props;
  const words = commentsTexts[frame.locale];
  const { query, state, subject, oldestFirst } = ask;
  const address = listAddress(commentPaths.all(view.shell.plan), {
    q: query,
    state,
    subject,
    sort: oldestFirst ? 'when' : '-when',
  });
  return (
    <PlanPage
      frame={frame}
      shell={view.shell}
      here="overview"
      title={words.all}
      lead={words.allLead(view.open)}
    >
      {view.total === 0 ? (
        <EmptyState heading={words.noneAtAll}>
          <p>{words.noneAtAllText}</p>
        </EmptyState>
      ) : (
        <>
          <Search {...props} words={words} address={address} />
          {view.threads.length === 0 ? (
            <EmptyState heading={words.noneFound}>
              <p>{words.noneFoundText}</p>
            </EmptyState>
          ) : (
            <Threads {...props} words={words} address={address} />
          )}
        </>
      )}
    </PlanPage>
  );
}

function Search({ frame, view, ask, words, address }: PartProps): ReactElement {
  const chosen = (label: string, name: string) => [{ label, removeHref: address.with({ [name]: '' }) }];
  return (
    <SearchForm
      action={commentPaths.all(view.shell.plan)}
      label={words.search}
      query={ask.query}
      filters={
        <>
          <Select
            name="state"
            label={words.state}
            optional={frame.shell.form.optional}
            value={ask.state ?? ''}
            placeholder={words.anyState}
            options={[
              { value: 'open', label: words.open },
              { value: 'settled', label: words.isSettled },
            ]}
          />
          <Select
            name="subject"
            label={words.subject}
            optional={frame.shell.form.optional}
            value={ask.subject ?? ''}
            placeholder={words.anySubject}
            options={COMMENT_SUBJECTS.map((one) => ({ value: one, label: words.about[one] }))}
          />
        </>
      }
      chosen={[
        ...(ask.query === '' ? [] : chosen(`«${ask.query}»`, 'q')),
        ...(ask.state === undefined
          ? []
          : chosen(ask.state === 'open' ? words.open : words.isSettled, 'state')),
        ...(ask.subject === undefined ? [] : chosen(words.about[ask.subject], 'subject')),
      ]}
      clearHref={commentPaths.all(view.shell.plan)}
      result={words.found(view.threads.length, view.total)}
      texts={frame.shell.search}
    />
  );
}

function Threads({ frame, view, words, address }: PartProps): ReactElement {
  return (
    <Table
      caption={words.all}
      captionHidden
      rows={view.threads}
      rowKey={({ id }) => id}
      rowHref={(thread) => placeOf(view.shell.plan.id, thread)}
      fold="medium"
      texts={frame.shell.table}
      columns={[
        { key: 'about', heading: words.subject, cell: (thread) => aboutWhat(thread, words) },
        { key: 'body', heading: words.comment, cell: ({ body }) => body ?? words.withdrawn },
        {
          key: 'by',
          heading: words.who,
          cell: ({ by, municipality }) => (municipality === null ? by : `${by}, ${municipality}`),
        },
        {
          key: 'when',
          heading: words.when,
          cell: ({ at }) => formatInstant(at, frame.locale),
          sort: address.sort('when', 'descending'),
        },
        {
          key: 'settled',
          heading: words.state,
          cell: ({ settledBy }) => (settledBy === null ? words.open : words.settled(settledBy)),
        },
      ]}
    />
  );
}

function aboutWhat({ subject, place }: PlacedThread, words: CommentsTexts): string {
  // What was said of a chapter that has been taken out is not in the list, and a plan is there as long as its comments are.
  return place !== null || subject === 'plan' || subject === 'chapter'
    ? words.about[subject]
    : words.aboutRemoved[subject];
}

/** Where in the plan the thing is that was commented on; undefined when it has been removed. */
function placeOf(plan: PlanId, { subject, place, id }: PlacedThread): string | undefined {
  return place === null ? undefined : `${partPath(plan, subject, place)}#comment-${id}`;
}
