import type { ReactElement } from 'react';
import { Table } from '../../../web/components/table.tsx';
import type { LackingApproval } from '../domain/may-start.ts';
import type { StartPage as StartView } from '../views/participants.ts';
import { ConfirmPage } from './confirm-page.tsx';
import { paths } from './paths.ts';
import type { Words } from './tools.ts';

/** Starts the class, or says who is waited for and leads to where something can be done about it. */
export function StartPage({
  page,
  words,
}: {
  readonly page: StartView;
  readonly words: Words;
}): ReactElement {
  const { texts } = words;
  const { cohort, decision } = page;
  return (
    <ConfirmPage
      title={texts.start.title(cohort.name)}
      confirm={decision.outcome === 'may-start' ? texts.start.confirm : undefined}
      action={paths.start(cohort.id)}
      backHref={paths.cohort(cohort.id)}
      words={words}
    >
      {decision.outcome === 'may-start' ? <p>{texts.start.ready}</p> : null}
      {decision.outcome === 'nobody-enrolled' ? <p>{texts.start.nobody}</p> : null}
      {decision.outcome === 'not-planned' ? <p>{texts.start.notPlanned}</p> : null}
      {decision.outcome === 'lacks-approval' ? (
        <Lacking page={page} lacking={decision.lacking} words={words} />
      ) : null}
    </ConfirmPage>
  );
}

function Lacking(props: {
  readonly page: StartView;
  readonly lacking: readonly LackingApproval[];
  readonly words: Words;
}): ReactElement {
  const { page, lacking, words } = props;
  const { texts, shell } = words;
  const nameOf = (one: LackingApproval) => {
    const participant = page.participants.get(one.participant);
    return participant === undefined ? '' : `${participant.givenName} ${participant.familyName}`;
  };
  return (
    <>
      <h2>{texts.start.lackingTitle(lacking.length)}</h2>
      <p>{texts.start.lackingText}</p>
      <Table
        caption={texts.start.lackingCaption}
        captionHidden
        columns={[
          { key: 'name', heading: texts.participants.columns.name, cell: nameOf },
          { key: 'why', heading: texts.start.whyColumn, cell: (one) => texts.start.why[one.why] },
          {
            key: 'manager',
            heading: texts.participants.columns.manager,
            cell: (one) => page.participants.get(one.participant)?.manager?.name ?? '–',
          },
          {
            key: 'do',
            heading: texts.participants.actions,
            cell: (one) => (
              <a
                href={paths.manager(page.cohort.id, one.participant)}
                aria-label={`${texts.participants.setManager}: ${nameOf(one)}`}
              >
                {texts.participants.setManager}
              </a>
            ),
          },
        ]}
        rows={lacking}
        rowKey={(one) => one.participant}
        texts={shell.table}
      />
    </>
  );
}
