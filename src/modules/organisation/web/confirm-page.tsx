import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../web/components/button.tsx';
import { Form } from '../../../web/components/form.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';

/** Asks before something is taken away. */
export function ConfirmPage(props: {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly confirm: string;
  readonly cancel: { readonly href: string; readonly label: string };
}): ReactElement {
  return (
    <>
      <PageHeading title={props.title} lead={props.text} />
      <Form action={props.action}>
        <ButtonGroup>
          <Button tone="danger">{props.confirm}</Button>
          <LinkButton href={props.cancel.href} variant="secondary">
            {props.cancel.label}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
