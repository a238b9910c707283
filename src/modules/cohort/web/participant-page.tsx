import type { ReactElement } from 'react';
import { ButtonGroup, LinkButton } from '../../../web/components/button.tsx';
import { DefinitionList } from '../../../web/components/definition-list.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { formatDate } from '../../../web/format.ts';
import { isOpenForChange } from '../domain/cohort-status.ts';
import type { ParticipantPage as ParticipantView } from '../views/participants.ts';
import { ApprovalSign, Done } from './parts.tsx';
import { paths } from './paths.ts';
import type { Words } from './tools.ts';

/** One row of the list with room around it, and what can be done about it. */
export function ParticipantPage(props: {
  readonly page: ParticipantView;
  readonly done: string | undefined;
  readonly words: Words;
}): ReactElement {
  const { page, words } = props;
  const { texts, locale } = words;
  const { cohort, participant } = page;
  const { columns } = texts.participants;
  const open = participant.status === 'enrolled' && isOpenForChange(cohort.status);
  return (
    <>
      <PageHeading
        kicker={cohort.name}
        title={`${participant.givenName} ${participant.familyName}`}
        lead={texts.enrolments[participant.status]}
      />
      <Done sentence={props.done} words={words} />
      <DefinitionList
        items={[
          { term: columns.municipality, description: participant.municipality ?? '–' },
          {
            term: columns.email,
            description: <a href={`mailto:${participant.email}`}>{participant.email}</a>,
          },
          { term: columns.track, description: texts.tracks[participant.track] },
          {
            term: columns['potential-leader'],
            description: participant.potentialLeader ? texts.yes : texts.no,
          },
          { term: columns.enrolled, description: formatDate(participant.enrolledOn, locale) },
          {
            term: columns.approval,
            description: (
              <ApprovalSign
                status={participant.approval}
                hasManager={participant.manager !== null}
                words={words}
              />
            ),
          },
          { term: columns.manager, description: participant.manager?.name ?? '–' },
          ...(participant.reason === '' ? [] : [{ term: columns.reason, description: participant.reason }]),
        ]}
      />
      <ButtonGroup>
        {open && participant.approval !== 'approved' && page.maySetManager ? (
          <LinkButton href={paths.manager(cohort.id, participant.id)}>
            {texts.participants.setManager}
          </LinkButton>
        ) : null}
        {participant.status === 'enrolled' && page.actions.has('change-cohort') ? (
          <LinkButton variant="quiet" tone="danger" href={paths.withdraw(cohort.id, participant.id)}>
            {texts.participant.withdraw}
          </LinkButton>
        ) : null}
      </ButtonGroup>
    </>
  );
}
