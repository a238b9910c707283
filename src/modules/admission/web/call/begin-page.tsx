import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { RadioGroup } from '../../../../web/components/choice-groups.tsx';
import { errorOf, ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import type { ProgrammeChoice } from '../../views/call/office.ts';
import type { FormState, Frame } from '../frame.ts';
import { callPaths } from './paths.ts';

export function BeginPage(props: {
  readonly frame: Frame;
  readonly programmes: readonly ProgrammeChoice[];
  readonly state: FormState<'programme' | 'kind'>;
}): ReactElement {
  const { frame, programmes, state } = props;
  const { texts, shell, locale } = frame;
  const words = texts.call.begin;
  return (
    <>
      <PageHeading title={words.title} />
      <ErrorSummary errors={state.errors} texts={shell.form} />
      <Form action={callPaths.begin}>
        <RadioGroup
          name="programme"
          label={words.programme}
          value={state.values.programme}
          options={programmes.map(({ code, name }) => ({ value: code, label: name[locale] }))}
          error={errorOf(state.errors, 'programme')}
        />
        <RadioGroup
          name="kind"
          label={words.kind}
          value={state.values.kind ?? 'national'}
          options={(['national', 'open'] as const).map((kind) => ({
            value: kind,
            label: texts.call.kind[kind],
            help: words.kindHelp[kind],
          }))}
        />
        <ButtonGroup>
          <Button>{words.submit}</Button>
          <LinkButton href={callPaths.office} variant="quiet">
            {texts.call.back}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
