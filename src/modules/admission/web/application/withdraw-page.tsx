import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import { formatDate } from '../../../../web/format.ts';
import type { ApplicationView } from '../../views/application/application.ts';
import type { Frame } from '../frame.ts';
import { applicationPaths as paths } from './paths.ts';

export function WithdrawPage(props: { readonly frame: Frame; readonly view: ApplicationView }): ReactElement {
  const { frame, view } = props;
  const words = frame.texts.application.withdraw;
  const { id } = view.application;
  return (
    <>
      <PageHeading kicker={view.call.name[frame.locale]} title={words.title} lead={words.text} />
      <p>
        {view.isOpen && view.deadline !== null
          ? words.again(formatDate(view.deadline, frame.locale))
          : words.noMore}
      </p>
      <Form action={paths.withdraw(id)}>
        <TextArea
          name="reason"
          label={words.reason}
          help={words.reasonHelp}
          rows={3}
          maxLength={1000}
          optional={frame.shell.form.optional}
        />
        <ButtonGroup>
          <Button tone="danger">{words.do}</Button>
          <LinkButton href={paths.application(id)} variant="quiet">
            {words.keep}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
