import type { ReactElement } from 'react';
import { LinkButton } from '../../../web/components/button.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { ScreenOnly } from '../../../web/components/only.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../web/components/print-button.tsx';
import { SearchForm } from '../../../web/components/search-form.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Table } from '../../../web/components/table.tsx';
import { type ListAddress, listAddress } from '../../../web/list-address.ts';
import { isOpenForChange } from '../domain/cohort-status.ts';
import type { ParticipantChoice } from '../domain/participant-list.ts';
import type { ParticipantList } from '../views/participants.ts';
import { participantColumns } from './participant-columns.tsx';
import { Done } from './parts.tsx';
import { paths } from './paths.ts';
import type { Words } from './tools.ts';

type Props = {
  readonly list: ParticipantList;
  readonly choice: ParticipantChoice;
  readonly words: Words;
};

export function ParticipantsPage(props: Props & { readonly done: string | undefined }): ReactElement {
  const { list, choice, words } = props;
  const { texts, shell } = words;
  const { cohort } = list;
  const address = addressOf(props);
  const mayAdd = list.actions.has('change-cohort') && isOpenForChange(cohort.status);
  return (
    <>
      <PageHeading
        kicker={cohort.name}
        title={texts.participants.title}
        lead={list.onlyOwn ? texts.participants.ownLead : undefined}
        actions={
          mayAdd ? (
            <LinkButton href={paths.newParticipant(cohort.id)}>{texts.participants.add}</LinkButton>
          ) : undefined
        }
      />
      <Done sentence={props.done} words={words} />
      {list.total === 0 ? (
        <EmptyState heading={texts.participants.emptyTitle}>
          <p>{texts.participants.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <Search {...props} address={address} />
          {list.rows.length === 0 ? (
            <EmptyState heading={texts.participants.noHitsTitle}>
              <p>{texts.participants.noHitsText}</p>
            </EmptyState>
          ) : (
            <Table
              caption={texts.participants.caption(cohort.name)}
              captionHidden
              columns={participantColumns(address, words)}
              rows={list.rows}
              rowKey={(row) => row.id}
              rowHref={(row) => paths.participant(cohort.id, row.id)}
              fold="medium"
              texts={shell.table}
            />
          )}
          <ScreenOnly>
            <div className="ll-buttons">
              <PrintButton label={shell.print} />
              {(['csv', 'xlsx'] as const).map((format) => (
                <LinkButton
                  key={format}
                  variant="secondary"
                  icon="download"
                  href={fileAddress(list, choice, format)}
                >
                  {texts.participants.download[format]}
                </LinkButton>
              ))}
            </div>
          </ScreenOnly>
        </>
      )}
    </>
  );
}

function paramsOf(choice: ParticipantChoice) {
  return {
    q: choice.query,
    approval: choice.approval,
    status: choice.status,
    sort: `${choice.descending ? '-' : ''}${choice.sort}`,
  };
}

function addressOf({ list, choice }: Props): ListAddress {
  return listAddress(paths.participants(list.cohort.id), paramsOf(choice));
}

/** The file holds what the page shows now, searched, narrowed and sorted alike. */
function fileAddress(list: ParticipantList, choice: ParticipantChoice, format: 'csv' | 'xlsx'): string {
  return listAddress(paths.participantsFile(list.cohort.id, format), paramsOf(choice)).with({});
}

function Search({ list, choice, words, address }: Props & { readonly address: ListAddress }): ReactElement {
  const { texts, shell } = words;
  const { participants: own } = texts;
  return (
    <SearchForm
      action={paths.participants(list.cohort.id)}
      label={own.search}
      query={choice.query}
      result={own.result(list.rows.length, list.total)}
      chosen={[
        ...(choice.approval === undefined
          ? []
          : [
              {
                label: texts.approvals[choice.approval],
                removeHref: address.with({ approval: undefined }),
              },
            ]),
        ...(choice.status === undefined
          ? []
          : [
              {
                label: texts.enrolments[choice.status],
                removeHref: address.with({ status: undefined }),
              },
            ]),
      ]}
      filters={
        <>
          <Select
            name="approval"
            label={own.approval}
            value={choice.approval}
            optional={shell.form.optional}
            placeholder={own.all}
            options={(['asked', 'approved', 'declined'] as const).map((value) => ({
              value,
              label: texts.approvals[value],
            }))}
          />
          <Select
            name="status"
            label={own.status}
            value={choice.status}
            optional={shell.form.optional}
            placeholder={own.all}
            options={(['enrolled', 'withdrawn'] as const).map((value) => ({
              value,
              label: texts.enrolments[value],
            }))}
          />
        </>
      }
      texts={shell.search}
    />
  );
}
