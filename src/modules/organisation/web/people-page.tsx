import type { ReactElement } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { RadioGroup } from '../../../web/components/choice-groups.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { ErrorSummary, errorOf } from '../../../web/components/error-summary.tsx';
import { Form } from '../../../web/components/form.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Section } from '../../../web/components/section.tsx';
import { Table } from '../../../web/components/table.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { formatDate } from '../../../web/format.ts';
import type { GiveRoleFailure, TakeRoleFailure } from '../actions/give-role.ts';
import { MUNICIPAL_ROLES } from '../domain/municipal-role.ts';
import type { PeopleView } from '../views/people.ts';
import { paths } from './paths.ts';
import type { Frame } from './request.ts';

export type RoleTyped = {
  readonly role: string;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
};
export type RoleFormState = {
  readonly typed: RoleTyped;
  /** Fields that were not filled in as they must be. */
  readonly wrong: readonly (keyof RoleTyped)[];
  readonly failure: GiveRoleFailure | TakeRoleFailure | undefined;
};

export function PeoplePage(props: {
  readonly frame: Frame;
  readonly view: PeopleView;
  readonly form: RoleFormState;
}): ReactElement {
  const { frame, view, form } = props;
  const { locale, shell } = frame;
  const texts = frame.texts.people;
  const { code, name } = view.municipality;
  const errors = form.wrong.map((field) => ({ field, message: texts.errors[field] }));
  return (
    <>
      <PageHeading title={texts.title(name)} lead={texts.lead} />
      <ErrorSummary errors={errors} texts={shell.form} />
      {form.failure === undefined ? null : (
        <Notice tone="warning" live texts={shell.notice}>
          <p>{form.failure.kind === 'own-role' ? texts.ownRole : texts.failures[form.failure.kind]}</p>
        </Notice>
      )}
      {view.holders.length === 0 ? (
        <EmptyState heading={texts.emptyTitle}>
          <p>{texts.emptyText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={texts.caption}
          captionHidden
          rows={view.holders}
          rowKey={(row) => row.id}
          texts={shell.table}
          columns={[
            {
              key: 'name',
              heading: texts.name,
              cell: (row) => `${row.givenName} ${row.familyName}${row.isSelf ? ` (${texts.you})` : ''}`,
            },
            { key: 'role', heading: texts.role, cell: (row) => frame.texts.roles[row.role] },
            { key: 'email', heading: texts.email, cell: (row) => row.email },
            { key: 'since', heading: texts.since, cell: (row) => formatDate(row.validFrom, locale) },
            {
              key: 'end',
              heading: texts.end,
              cell: (row) =>
                row.isSelf ? (
                  ''
                ) : (
                  <a
                    href={paths.endRole(code, row.id)}
                    aria-label={`${texts.end}: ${row.givenName} ${row.familyName}`}
                  >
                    {texts.end}
                  </a>
                ),
            },
          ]}
        />
      )}
      <Section heading={texts.giveTitle}>
        <Form action={paths.people(code)}>
          <RadioGroup
            name="role"
            label={texts.role}
            value={form.typed.role}
            options={MUNICIPAL_ROLES.map((role) => ({ value: role, label: frame.texts.roles[role] }))}
            error={errorOf(errors, 'role')}
          />
          <TextField
            name="givenName"
            label={texts.givenName}
            value={form.typed.givenName}
            maxLength={100}
            error={errorOf(errors, 'givenName')}
          />
          <TextField
            name="familyName"
            label={texts.familyName}
            value={form.typed.familyName}
            maxLength={100}
            error={errorOf(errors, 'familyName')}
          />
          <TextField
            name="email"
            type="email"
            label={texts.email}
            help={texts.emailHelp}
            value={form.typed.email}
            maxLength={200}
            error={errorOf(errors, 'email')}
          />
          <Button>{texts.give}</Button>
        </Form>
      </Section>
    </>
  );
}
