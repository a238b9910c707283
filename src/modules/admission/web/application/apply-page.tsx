import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../web/components/button.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import type { CallView } from '../../views/application/calls.ts';
import type { Frame } from '../frame.ts';
import { applicationPaths as paths } from './paths.ts';
import { sayClosed } from './say.ts';

/** What one needs at hand, and who sees what, before the first page of the form. */
export function ApplyPage(props: { readonly frame: Frame; readonly view: CallView }): ReactElement {
  const { frame, view } = props;
  const words = frame.texts.application.calls;
  const { apply } = words;
  const back = (
    <LinkButton href={paths.call(view.call.id)} variant="quiet">
      {apply.back}
    </LinkButton>
  );
  return (
    <>
      <PageHeading title={apply.title} lead={view.call.name[frame.locale]} />
      {view.mayBegin.outcome === 'open' ? (
        <>
          <p>
            {words.call.applyText} {apply.text}
          </p>
          <ul className="ll-prose">
            {apply.needs.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
          <p>{apply.privacy}</p>
          <Form action={paths.apply(view.call.id)}>
            <ButtonGroup>
              <Button>{apply.begin}</Button>
              {back}
            </ButtonGroup>
          </Form>
        </>
      ) : (
        <>
          <Notice tone="warning" texts={frame.shell.notice}>
            <p>{sayClosed(view.mayBegin, frame)}</p>
          </Notice>
          <ButtonGroup>{back}</ButtonGroup>
        </>
      )}
    </>
  );
}
