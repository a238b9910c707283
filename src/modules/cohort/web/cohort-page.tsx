import type { ReactElement } from 'react';
import { ButtonGroup, LinkButton } from '../../../web/components/button.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Section } from '../../../web/components/section.tsx';
import { Columns } from '../../../web/layout/columns.tsx';
import { isOpenForChange, mayBecome } from '../domain/cohort-status.ts';
import type { CohortPage as CohortView } from '../views/cohort.ts';
import { AboutCohort } from './about-cohort.tsx';
import { CoursePlan } from './course-plan.tsx';
import { CohortStatusSign, courseName, Done, gatheringDates, gatheringHours, PlaceLines } from './parts.tsx';
import { paths } from './paths.ts';
import { PeopleOfCohort } from './people-of-cohort.tsx';
import type { Words } from './tools.ts';

type Props = { readonly page: CohortView; readonly words: Words };

export function CohortPage(props: Props & { readonly done: string | undefined }): ReactElement {
  const { page, words } = props;
  const { texts } = words;
  const { cohort, schedule, actions } = page;
  return (
    <>
      <PageHeading
        kicker={texts.kinds[cohort.kind]}
        title={cohort.name}
        lead={<CohortStatusSign status={cohort.status} words={words} />}
        actions={
          cohort.status === 'planned' && actions.has('start-cohort') ? (
            <LinkButton href={paths.start(cohort.id)}>{texts.cohort.start}</LinkButton>
          ) : undefined
        }
      />
      <Done sentence={props.done} words={words} />
      <OwnApproval page={page} words={words} />
      <TooMany page={page} words={words} />
      <Columns asideLabel={texts.cohort.about} aside={<AboutCohort page={page} words={words} />}>
        <Section heading={texts.cohort.next} id="next">
          <NextGathering page={page} words={words} />
        </Section>
        <Section heading={texts.cohort.plan} id="plan">
          <div className="ll-stack">
            {schedule.map((course) => (
              <CoursePlan
                key={course.id}
                course={course}
                showsOwnStatus={page.mine !== undefined}
                actions={actions}
                words={words}
              />
            ))}
          </div>
        </Section>
        <PeopleOfCohort page={page} words={words} />
        <EndOfCohort page={page} words={words} />
      </Columns>
    </>
  );
}

function NextGathering({ page, words }: Props): ReactElement {
  const { texts } = words;
  if (page.next === undefined) return <p className="ll-subtle">{texts.cohort.noNext}</p>;
  const { gathering, course } = page.next;
  return (
    <div className="ll-stack">
      <p>
        <a href={paths.gathering(page.cohort.id, gathering.id)}>
          <strong>{gatheringDates(gathering, words)}</strong>
        </a>{' '}
        {gatheringHours(gathering, words)}
        <br />
        {texts.gatheringName(gathering.number, courseName(course, words))}
      </p>
      <PlaceLines gathering={gathering} words={words} />
    </div>
  );
}

/** A participant sees where the manager's approval stands, as it decides whether the class can start. */
function OwnApproval({ page, words }: Props): ReactElement | null {
  const { texts, shell } = words;
  const { mine, cohort } = page;
  if (mine === undefined || mine.approval === 'approved' || !isOpenForChange(cohort.status)) return null;
  const { approvalAsked, approvalDeclined, approvalNoManager } = texts.cohort;
  return (
    <Notice tone={mine.approval === 'declined' ? 'warning' : 'info'} texts={shell.notice}>
      <p>
        {mine.approval === 'declined'
          ? approvalDeclined
          : mine.managerName === null
            ? approvalNoManager
            : approvalAsked}
      </p>
    </Notice>
  );
}

function TooMany({ page, words }: Props): ReactElement | null {
  const { texts, shell } = words;
  // Advice for those who can do something about the plan; a participant gets it on the path, for all classes together.
  if (page.tooMany.length === 0 || page.mine !== undefined) return null;
  return (
    <Notice tone="warning" texts={shell.notice}>
      {page.tooMany.map(({ semester, courses }) => (
        <p key={`${semester.year} ${semester.term}`}>
          {texts.cohort.tooMany(texts.cohort[semester.term](semester.year), courses.length)}
        </p>
      ))}
    </Notice>
  );
}

function EndOfCohort({ page, words }: Props): ReactElement | null {
  const { cohort, actions } = page;
  const { texts } = words;
  if (!actions.has('change-cohort') || !isOpenForChange(cohort.status)) return null;
  return (
    <ButtonGroup>
      {mayBecome(cohort.status, 'finished') ? (
        <LinkButton variant="secondary" href={paths.finish(cohort.id)}>
          {texts.cohort.finish}
        </LinkButton>
      ) : null}
      <LinkButton variant="quiet" tone="danger" href={paths.cancelCohort(cohort.id)}>
        {texts.cohort.cancelClass}
      </LinkButton>
    </ButtonGroup>
  );
}
