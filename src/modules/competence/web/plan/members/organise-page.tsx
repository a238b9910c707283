import type { ReactElement } from 'react';
import { Button, LinkButton } from '../../../../../web/components/button.tsx';
import { DefinitionList } from '../../../../../web/components/definition-list.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { formatDate, formatList } from '../../../../../web/format.ts';
import { isOpenForPeople, PLAN_PARTS, type PlanPart } from '../../../domain/plan/plan.ts';
import { type MembersTexts, membersTexts } from '../../../texts/plan/members.ts';
import type { Member, OrganiseView } from '../../../views/plan/members.ts';
import { ChapterSections } from '../chapters/chapter-parts.tsx';
import { Done } from '../done.tsx';
import { type PlanFrame, PlanPage } from '../frame.tsx';
import { memberPaths } from './paths.ts';

/** The mandate, and everybody who has a part in the plan. */
export function OrganisePage(props: {
  readonly frame: PlanFrame;
  readonly view: OrganiseView;
  readonly done: string | undefined;
}): ReactElement {
  const { frame, view } = props;
  const { shell, members } = view;
  const words = membersTexts[frame.locale];
  const chooses = shell.actions.has('choose-members') && isOpenForPeople(shell.plan.state);
  const invite = chooses ? (
    <LinkButton href={memberPaths.invite(shell.plan.id)}>{words.invite}</LinkButton>
  ) : undefined;
  return (
    <PlanPage
      frame={frame}
      shell={shell}
      here="organise"
      title={words.title}
      lead={words.lead}
      actions={members.length === 0 ? undefined : invite}
    >
      <Done frame={frame} text={props.done} />
      {view.left.length === 0 ? null : (
        <Notice tone="warning" texts={frame.shell.notice}>
          <p>{words.leftNotice(formatList(view.left, frame.locale))}</p>
        </Notice>
      )}
      <Section heading={words.who}>
        <p>{words.byRole[shell.plan.kind](shell.place)}</p>
        {members.length === 0 ? (
          <EmptyState heading={words.emptyTitle} level={3} action={invite}>
            <p>{words.emptyText}</p>
          </EmptyState>
        ) : null}
        {PLAN_PARTS.map((part) => (
          <Part key={part} {...props} words={words} part={part} chooses={chooses} />
        ))}
        {shell.thing.parts.length === 0 ? null : (
          <Form action={memberPaths.leave(shell.plan.id)}>
            <details>
              <summary>{words.leave}</summary>
              <p>{words.leaveText}</p>
              <Button variant="secondary" tone="danger">
                {words.leave}
              </Button>
            </details>
          </Form>
        )}
      </Section>
      <ChapterSections frame={frame} shell={shell} chapters={view.chapters} />
      <Section heading={words.rolesHeading}>
        <DefinitionList
          items={PLAN_PARTS.map((part) => ({
            term: frame.texts.parts[part],
            description: words.roles[part],
          }))}
        />
      </Section>
    </PlanPage>
  );
}

function Part(props: {
  readonly frame: PlanFrame;
  readonly view: OrganiseView;
  readonly words: MembersTexts;
  readonly part: PlanPart;
  readonly chooses: boolean;
}): ReactElement | null {
  const { frame, view, words, part } = props;
  const { plan } = view.shell;
  const members = view.members.filter((one) => one.part === part);
  if (members.length === 0) return null;
  const speaks = part === 'union' || part === 'consultee';
  return (
    <Table<Member>
      caption={`${frame.texts.parts[part]} (${members.length})`}
      rows={members}
      rowKey={({ id }) => id}
      texts={frame.shell.table}
      columns={[
        { key: 'name', heading: words.name, cell: ({ name }) => name },
        ...(plan.kind === 'regional'
          ? [
              {
                key: 'municipality',
                heading: words.municipality,
                cell: ({ municipalityName, hasLeft }: Member) =>
                  municipalityName === null
                    ? words.noMunicipality
                    : hasLeft
                      ? `${municipalityName} (${words.left})`
                      : municipalityName,
              },
            ]
          : []),
        ...(speaks ? [{ key: 'body', heading: words.body, cell: ({ body }: Member) => body }] : []),
        { key: 'since', heading: words.since, cell: ({ since }) => formatDate(since, frame.locale) },
        ...(props.chooses
          ? [
              {
                key: 'end',
                heading: words.end,
                cell: ({ id, name }: Member) => (
                  <a href={memberPaths.end(plan.id, id)}>
                    {words.end}
                    <span className="ds-sr-only">: {name}</span>
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
