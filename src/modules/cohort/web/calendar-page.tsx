import type { ReactElement } from 'react';
import { Button, ButtonGroup } from '../../../web/components/button.tsx';
import { CopyField } from '../../../web/components/copy-field.tsx';
import { Form } from '../../../web/components/form.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Section } from '../../../web/components/section.tsx';
import { Done } from './parts.tsx';
import { paths } from './paths.ts';
import type { Words } from './tools.ts';

export function CalendarPage(props: {
  readonly address: string | undefined;
  readonly done: string | undefined;
  readonly words: Words;
}): ReactElement {
  const { address, words } = props;
  const { texts, shell } = words;
  const own = texts.calendar;
  if (address === undefined) {
    return (
      <>
        <PageHeading title={own.title} lead={own.lead} />
        <Done sentence={props.done} words={words} />
        <p>{own.noneYet}</p>
        <Form action={paths.renewCalendar}>
          <ButtonGroup>
            <Button>{own.make}</Button>
          </ButtonGroup>
        </Form>
      </>
    );
  }
  return (
    <>
      <PageHeading title={own.title} lead={own.lead} />
      <Done sentence={props.done} words={words} />
      <CopyField id="address" label={own.address} value={address} help={own.addressHelp} texts={shell.copy} />
      <Section heading={own.how}>
        <Steps heading={own.outlook} steps={own.outlookSteps} />
        <Steps heading={own.iphone} steps={own.iphoneSteps} />
        <Steps heading={own.android} steps={own.androidSteps} />
        <p>{own.refresh}</p>
      </Section>
      <Section heading={own.newTitle}>
        <p>{own.newText}</p>
        <Form action={paths.renewCalendar}>
          <ButtonGroup>
            <Button variant="secondary">{own.renew}</Button>
            <Button variant="quiet" tone="danger" formAction={paths.stopCalendar}>
              {own.stop}
            </Button>
          </ButtonGroup>
        </Form>
      </Section>
    </>
  );
}

function Steps(props: { readonly heading: string; readonly steps: readonly string[] }): ReactElement {
  return (
    <>
      <h3>{props.heading}</h3>
      <ol>
        {props.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
