import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import type { NominationsView } from '../../views/nomination/nominations.ts';
import type { FormState, Frame } from '../frame.ts';
import { Paragraphs } from '../paragraphs.tsx';
import { nominationPaths } from './paths.ts';

/** The letter of the municipality's leadership, signed with name and title. */
export function RecommendationPage(props: {
  readonly frame: Frame;
  readonly view: NominationsView;
  readonly state: FormState<'body' | 'title'>;
  /** What stands in the way of all of it, with what another has written when that is why. */
  readonly warning?: { readonly text: string; readonly theirs: string | undefined } | undefined;
}): ReactElement {
  const { frame, view, state, warning } = props;
  const words = frame.texts.nomination.recommend;
  const { call, municipality, recommendation } = view;
  const errors: readonly FieldFailure[] = state.errors;
  return (
    <>
      {warning === undefined ? null : (
        <Notice tone="warning" texts={frame.shell.notice} live>
          <p>{warning.text}</p>
          {warning.theirs === undefined ? null : (
            <>
              <h2>{words.theirs}</h2>
              <Paragraphs text={warning.theirs} />
            </>
          )}
        </Notice>
      )}
      <PageHeading
        kicker={call.name[frame.locale]}
        title={words.title(municipality.name)}
        lead={words.lead}
      />
      <ErrorSummary errors={errors} texts={frame.shell.form} />
      <Form
        action={nominationPaths.recommendation(call.id, municipality.code)}
        guard={frame.shell.form.unsaved}
      >
        <input type="hidden" name="seen" value={recommendation?.signedAt.toISOString() ?? ''} />
        <TextArea
          name="body"
          label={words.body}
          help={words.bodyHelp}
          rows={10}
          maxLength={8000}
          value={state.values.body}
          error={errorOf(errors, 'body')}
        />
        <TextField
          name="title"
          label={words.signedTitle}
          help={words.signedTitleHelp}
          maxLength={100}
          value={state.values.title}
          error={errorOf(errors, 'title')}
        />
        <ButtonGroup>
          <Button>{words.submit}</Button>
          <LinkButton href={nominationPaths.nominations(call.id, municipality.code)} variant="quiet">
            {words.cancel}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
