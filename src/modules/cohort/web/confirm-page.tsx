import type { ReactElement, ReactNode } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Form } from '../../../web/components/form.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { TextArea } from '../../../web/components/text-area.tsx';
import { Refused } from './parts.tsx';
import type { Words } from './tools.ts';

/** Asks once more before something that others notice, and says what will happen. */
export function ConfirmPage(props: {
  readonly title: string;
  readonly children: ReactNode;
  /** The button's verb; without one there is nothing to confirm. */
  readonly confirm: string | undefined;
  readonly tone?: 'danger' | undefined;
  readonly action: string;
  readonly backHref: string;
  readonly refused?: string | undefined;
  /** Asked for where others will read it. */
  readonly reason?: { readonly label: string; readonly value?: string; readonly error?: string };
  readonly words: Words;
}): ReactElement {
  const { texts, shell } = props.words;
  const { reason } = props;
  return (
    <>
      <PageHeading title={props.title} />
      <ErrorSummary
        errors={reason?.error === undefined ? [] : [{ field: 'reason', message: reason.error }]}
        texts={shell.form}
      />
      <Refused sentence={props.refused} words={props.words} />
      <div className="ll-prose">{props.children}</div>
      {props.confirm === undefined ? (
        <ButtonGroup>
          <LinkButton variant="secondary" href={props.backHref}>
            {texts.back}
          </LinkButton>
        </ButtonGroup>
      ) : (
        <Form action={props.action}>
          {reason === undefined ? null : (
            <TextArea name="reason" label={reason.label} value={reason.value} error={reason.error} />
          )}
          <ButtonGroup>
            <Button tone={props.tone}>{props.confirm}</Button>
            <LinkButton variant="quiet" href={props.backHref}>
              {texts.cancel}
            </LinkButton>
          </ButtonGroup>
        </Form>
      )}
    </>
  );
}
