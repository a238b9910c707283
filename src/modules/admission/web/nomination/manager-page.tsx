import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { RadioGroup } from '../../../../web/components/choice-groups.tsx';
import { errorOf, ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { SearchForm } from '../../../../web/components/search-form.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { formatList } from '../../../../web/format.ts';
import type { ManagerChoiceView } from '../../views/nomination/manager-choice.ts';
import type { FormState, Frame } from '../frame.ts';
import { nominationPaths } from './paths.ts';

/** Whom to ask: those who lead a unit, found by name or unit. */
export function ManagerPage(props: {
  readonly frame: Frame;
  readonly view: ManagerChoiceView;
  readonly query: string;
  readonly state: FormState<'employee' | 'email'>;
}): ReactElement {
  const { frame, view, query, state } = props;
  const words = frame.texts.nomination.manager;
  const { application, managers } = view;
  const back = nominationPaths.nominations(application.call, application.municipality);
  return (
    <>
      <PageHeading
        kicker={view.call.name[frame.locale]}
        title={words.title(application.name)}
        lead={view.isOpen ? words.lead : words.closed}
      />
      <ErrorSummary errors={state.errors} texts={frame.shell.form} />
      {application.managerName === null ? null : <p>{words.asked(application.managerName)}</p>}
      {view.isOpen ? (
        <>
          <SearchForm
            action={nominationPaths.manager(application.id)}
            label={words.search}
            query={query}
            clearHref={nominationPaths.manager(application.id)}
            result={view.more ? words.more : words.found(managers.length)}
            texts={frame.shell.search}
          />
          {managers.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <Form action={nominationPaths.manager(application.id)}>
              <input type="hidden" name="q" value={query} />
              <RadioGroup
                name="employee"
                label={words.choose}
                value={state.values.employee}
                error={errorOf(state.errors, 'employee')}
                options={managers.map((one) => ({
                  value: one.employee,
                  label: `${one.givenName} ${one.familyName}`,
                  help: [
                    formatList(one.leads, frame.locale),
                    ...(one.person === null && one.email === null ? [words.noAddress] : []),
                  ].join(', '),
                }))}
              />
              <TextField
                name="email"
                type="email"
                label={words.email}
                help={words.emailHelp}
                optional={frame.shell.form.optional}
                value={state.values.email}
                error={errorOf(state.errors, 'email')}
              />
              <ButtonGroup>
                <Button>{words.submit}</Button>
                <LinkButton href={back} variant="quiet">
                  {words.cancel}
                </LinkButton>
              </ButtonGroup>
            </Form>
          )}
        </>
      ) : null}
    </>
  );
}
