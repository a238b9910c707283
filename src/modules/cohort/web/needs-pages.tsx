import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../web/components/button.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { errorOf, type FieldFailure } from '../../../web/components/error-summary.tsx';
import { Form } from '../../../web/components/form.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Table } from '../../../web/components/table.tsx';
import { TextArea } from '../../../web/components/text-area.tsx';
import type { openNeeds } from '../actions/open-needs.ts';
import type { CohortRecord } from '../views/cohort.ts';
import { Done, FormErrors } from './parts.tsx';
import { paths } from './paths.ts';
import type { Words } from './tools.ts';

export function OwnNeedsPage(props: {
  readonly cohort: CohortRecord;
  readonly text: string | undefined;
  readonly errors: readonly FieldFailure[];
  readonly done: string | undefined;
  readonly words: Words;
}): ReactElement {
  const { cohort, words } = props;
  const { texts, shell } = words;
  const own = texts.needs;
  return (
    <>
      <PageHeading kicker={cohort.name} title={own.ownTitle} lead={own.ownLead} />
      <Done sentence={props.done} words={words} />
      <FormErrors errors={props.errors} words={words} />
      <Form action={paths.ownNeeds(cohort.id)} guard={shell.form.unsaved}>
        <TextArea
          name="text"
          label={own.text}
          help={own.textHelp}
          optional={shell.form.optional}
          value={props.text}
          error={errorOf(props.errors, 'text')}
          maxLength={2000}
        />
        <ButtonGroup>
          <Button>{own.save}</Button>
          <LinkButton variant="quiet" href={paths.cohort(cohort.id)}>
            {texts.back}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}

export function NeedsPage(props: {
  readonly page: Awaited<ReturnType<typeof openNeeds>>;
  readonly words: Words;
}): ReactElement {
  const { page, words } = props;
  const { texts, shell } = words;
  const own = texts.needs;
  return (
    <>
      <PageHeading kicker={page.cohort.name} title={own.title} lead={own.lead} />
      <p>{own.answered(page.answered, page.cohort.enrolled ?? 0)}</p>
      {page.needs.length === 0 ? (
        <EmptyState heading={own.emptyTitle}>
          <p>{own.emptyText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={own.caption}
          captionHidden
          columns={[
            {
              key: 'name',
              heading: own.name,
              cell: ({ participant }) => `${participant.givenName} ${participant.familyName}`,
            },
            { key: 'need', heading: own.need, cell: ({ text }) => text },
          ]}
          rows={page.needs}
          rowKey={({ participant }) => participant.id}
          texts={shell.table}
        />
      )}
    </>
  );
}
