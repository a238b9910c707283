import type { ReactElement } from 'react';
import { LinkButton } from '../../../web/components/button.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import type { FieldFailure } from '../../../web/components/error-summary.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Pagination } from '../../../web/components/pagination.tsx';
import { PrintButton } from '../../../web/components/print-button.tsx';
import { SearchForm } from '../../../web/components/search-form.tsx';
import { Section } from '../../../web/components/section.tsx';
import type { ListAddress } from '../../../web/list-address.ts';
import type { EmployeeId } from '../../../kernel/ids.ts';
import { type CandidatesView, STAFF_ON_A_PAGE } from '../views/candidates.ts';
import { ChosenCandidates } from './chosen-candidates.tsx';
import type { Frame } from './frame.ts';
import { paths } from './paths.ts';
import { StaffToAdd } from './staff-to-add.tsx';

export type CandidatesState = {
  readonly query: string;
  readonly page: number;
  readonly errors: readonly FieldFailure[];
  /** What was typed for whom, when it was not right. */
  readonly typed: { readonly employee: string; readonly email: string } | undefined;
  readonly message: { readonly text: string; readonly undo: EmployeeId | undefined } | undefined;
};

/** Whom the municipality sends: those who are on the list above, and the staff to choose from below. */
export function CandidatesPage(props: {
  readonly frame: Frame;
  readonly view: CandidatesView;
  readonly state: CandidatesState;
  readonly address: ListAddress;
}): ReactElement {
  const { frame, view, state, address } = props;
  const { texts, shell } = frame;
  const words = texts.people;
  const { order, municipality, seats } = view;
  const name = order.names.get(municipality) ?? municipality;
  const open = order.sendsFrom.includes(municipality);
  return (
    <>
      {state.message === undefined ? null : (
        <Notice tone="success" texts={shell.notice} live>
          <p>{state.message.text}</p>
          {state.message.undo === undefined ? null : (
            <form method="post" action={paths.candidatesFrom(order.order.id, municipality)}>
              <input type="hidden" name="employee" value={state.message.undo} />
              <button type="submit" className="ds-button" data-variant="tertiary">
                {words.undo}
              </button>
            </form>
          )}
        </Notice>
      )}
      <ErrorSummary errors={state.errors} texts={shell.form} />
      <PageHeading
        kicker={texts.order.kicker(order.order.number)}
        title={words.title(name)}
        lead={words.lead}
        actions={<PrintButton label={shell.print} />}
      />
      <p className="ll-subtle">{order.order.state === 'draft' ? words.privacyDraft : words.privacy}</p>
      {view.municipalities.length < 2 ? null : (
        <nav aria-label={words.switchMunicipality} className="ll-buttons">
          {view.municipalities
            .filter((code) => code !== municipality)
            .map((code) => (
              <LinkButton key={code} href={paths.candidatesFrom(order.order.id, code)} variant="secondary">
                {words.title(order.names.get(code) ?? code)}
              </LinkButton>
            ))}
        </nav>
      )}
      <Section heading={words.chosen} id="chosen">
        <p>{words.use(seats.candidates, seats.seats)}</p>
        {seats.over === 0 ? null : (
          <Notice tone="warning" texts={shell.notice} level={3}>
            <p>{words.over(seats.over)}</p>
          </Notice>
        )}
        {view.candidates.length === 0 ? (
          <p>{words.noneChosen}</p>
        ) : (
          <>
            <ChosenCandidates frame={frame} view={view} open={open} />
            <div className="ll-buttons ll-screen-only">
              <LinkButton
                href={paths.candidatesFile(order.order.id, municipality, 'csv')}
                variant="secondary"
                icon="download"
                download
              >
                {texts.order.csv}
              </LinkButton>
            </div>
          </>
        )}
      </Section>
      {open ? (
        <div className="ll-screen-only">
          <Section heading={words.staff} id="staff">
            <SearchForm
              action={paths.candidatesFrom(order.order.id, municipality)}
              label={words.search}
              query={state.query}
              result={words.found(view.staff.total)}
              texts={shell.search}
            />
            {view.staff.rows.length === 0 ? (
              <EmptyState heading={words.noStaffTitle} level={3}>
                <p>{words.noStaffText}</p>
              </EmptyState>
            ) : (
              <StaffToAdd frame={frame} view={view} state={state} />
            )}
            <Pagination
              page={state.page}
              pages={Math.max(1, Math.ceil(view.staff.total / STAFF_ON_A_PAGE))}
              href={(page) => `${address.with({ page })}#staff`}
              texts={shell.pages}
            />
          </Section>
        </div>
      ) : (
        <p>{words.tooLate}</p>
      )}
    </>
  );
}
