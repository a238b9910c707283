import type { ReactElement } from 'react';
import { ButtonGroup, LinkButton } from '../../../web/components/button.tsx';
import { DefinitionList } from '../../../web/components/definition-list.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { isOpenForChange } from '../domain/cohort-status.ts';
import type { GatheringPage as GatheringView } from '../views/cohort.ts';
import { courseName, Done, gatheringDates, gatheringHours, MapLink } from './parts.tsx';
import { paths } from './paths.ts';
import type { Words } from './tools.ts';

export function GatheringPage(props: {
  readonly page: GatheringView;
  readonly done: string | undefined;
  readonly words: Words;
}): ReactElement {
  const { page, words } = props;
  const { texts, shell } = words;
  const { cohort, course, gathering, actions } = page;
  const mayChange = actions.has('change-cohort') && isOpenForChange(cohort.status);
  return (
    <>
      <PageHeading kicker={cohort.name} title={texts.gatheringName(gathering.number, course.code)} />
      <Done sentence={props.done} words={words} />
      {gathering.cancelled ? (
        <Notice tone="warning" texts={shell.notice}>
          <p>{texts.gathering.cancelled}</p>
        </Notice>
      ) : null}
      <DefinitionList
        items={[
          {
            term: texts.gathering.when,
            description: (
              <>
                <strong>{gatheringDates(gathering, words)}</strong>
                <br />
                {gatheringHours(gathering, words)}
              </>
            ),
          },
          {
            term: texts.gathering.where,
            description: (
              <>
                {gathering.venue}
                <br />
                {gathering.address === '' ? texts.gathering.noAddress : gathering.address}
                <br />
                <MapLink gathering={gathering} words={words} />
              </>
            ),
          },
          { term: texts.gathering.course, description: courseName(course, words) },
          ...(gathering.note === ''
            ? []
            : [{ term: texts.gathering.note, description: <Lines text={gathering.note} /> }]),
        ]}
      />
      <ButtonGroup>
        {gathering.cancelled ? null : (
          <LinkButton
            variant="secondary"
            icon="calendar"
            href={paths.gatheringFile(cohort.id, gathering.id)}
            download
          >
            {texts.gathering.download}
          </LinkButton>
        )}
        {actions.has('print-attendance-list') ? (
          <LinkButton variant="secondary" icon="print" href={paths.attendanceList(cohort.id, gathering.id)}>
            {texts.gathering.attendanceList}
          </LinkButton>
        ) : null}
        {mayChange ? (
          <LinkButton variant="secondary" href={paths.editGathering(cohort.id, gathering.id)}>
            {texts.gathering.edit}
          </LinkButton>
        ) : null}
        {mayChange && !gathering.cancelled && gathering.endsOn >= words.today ? (
          <LinkButton variant="quiet" tone="danger" href={paths.cancelGathering(cohort.id, gathering.id)}>
            {texts.gathering.cancelGathering}
          </LinkButton>
        ) : null}
      </ButtonGroup>
    </>
  );
}

/** What was written on several lines is read on several lines. */
function Lines({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text.split(/\r?\n/).map((line, index) => (
        <span key={index}>
          {index === 0 ? null : <br />}
          {line}
        </span>
      ))}
    </>
  );
}
