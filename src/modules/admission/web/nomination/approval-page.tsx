import type { ReactElement } from 'react';
import { dayInNorway } from '../../../../kernel/local-date.ts';
import { Button, ButtonGroup } from '../../../../web/components/button.tsx';
import { RadioGroup } from '../../../../web/components/choice-groups.tsx';
import { DefinitionList } from '../../../../web/components/definition-list.tsx';
import { errorOf, ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Form } from '../../../../web/components/form.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { TextArea } from '../../../../web/components/text-area.tsx';
import { formatDate, formatNumber } from '../../../../web/format.ts';
import { organisationTexts, SERVICE_TYPES } from '../../../organisation/index.ts';
import type { ApprovalView } from '../../views/nomination/approval.ts';
import type { FormState, Frame } from '../frame.ts';
import { Paragraphs } from '../paragraphs.tsx';
import { nominationPaths } from './paths.ts';

/** What a manager says yes or no to, and the answer. */
export function ApprovalPage(props: {
  readonly frame: Frame;
  readonly view: ApprovalView;
  readonly state: FormState<'answer' | 'reason'>;
  readonly message: { readonly tone: 'success' | 'warning'; readonly text: string } | undefined;
}): ReactElement {
  const { frame, view, state, message } = props;
  const words = frame.texts.nomination.approval;
  const { application } = view;
  const service = SERVICE_TYPES.find((one) => one === application.service);
  return (
    <>
      {message === undefined ? null : (
        <Notice tone={message.tone} texts={frame.shell.notice} live>
          <p>{message.text}</p>
        </Notice>
      )}
      <PageHeading
        kicker={words.kicker}
        title={words.title(application.name)}
        lead={view.isOpen ? words.lead : undefined}
      />
      <ErrorSummary errors={state.errors} texts={frame.shell.form} />
      <Outcome frame={frame} view={view} />
      <Section heading={words.about} id="about">
        <DefinitionList
          items={[
            { term: words.call, description: view.call.name[frame.locale] },
            { term: words.position, description: application.positionTitle },
            ...(service === undefined
              ? []
              : [{ term: words.service, description: organisationTexts[frame.locale].services[service] }]),
            ...(application.staffCount === null
              ? []
              : [{ term: words.staff, description: formatNumber(application.staffCount, frame.locale) }]),
            { term: words.track, description: words.tracks[application.track] },
          ]}
        />
        <h3>{words.wishes}</h3>
        <ol>
          {view.wishes.map((one) => (
            <li key={one.id}>
              {words.classStarts(one.name, one.city, formatDate(one.startsOn, frame.locale))}
            </li>
          ))}
        </ol>
        <h3>{words.motivation}</h3>
        {view.motivation === '' ? <p>{words.noMotivation}</p> : <Paragraphs text={view.motivation} />}
      </Section>
      {view.isOpen ? (
        <Form action={nominationPaths.approval(application.id)}>
          <RadioGroup
            name="answer"
            label={words.answer}
            value={state.values.answer}
            error={errorOf(state.errors, 'answer')}
            options={(['approved', 'declined'] as const).map((value) => ({
              value,
              label: words.options[value],
            }))}
          />
          <TextArea
            name="reason"
            label={words.reason}
            help={words.reasonHelp}
            optional={frame.shell.form.optional}
            maxLength={2000}
            value={state.values.reason}
            error={errorOf(state.errors, 'reason')}
          />
          <ButtonGroup>
            <Button>{words.submit}</Button>
          </ButtonGroup>
        </Form>
      ) : null}
    </>
  );
}

function Outcome({
  frame,
  view,
}: {
  readonly frame: Frame;
  readonly view: ApprovalView;
}): ReactElement | null {
  const words = frame.texts.nomination.approval;
  const { status, decidedAt, reason } = view.approval;
  if (status !== 'asked' && decidedAt !== null) {
    return (
      <Notice tone="info" texts={frame.shell.notice}>
        <p>{words.answered[status](formatDate(dayInNorway(decidedAt), frame.locale))}</p>
        {reason === '' ? null : <Paragraphs text={reason} />}
      </Notice>
    );
  }
  if (view.isOpen) return null;
  return (
    <Notice tone="info" texts={frame.shell.notice}>
      <p>{view.application.status === 'submitted' ? words.cancelled : words.withdrawn}</p>
    </Notice>
  );
}
