import type { ReactElement } from 'react';
import { Button } from '../../../../../web/components/button.tsx';
import { RadioGroup } from '../../../../../web/components/choice-groups.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { PLAN_PARTS } from '../../../domain/plan/plan.ts';
import { type MembersTexts, membersTexts } from '../../../texts/plan/members.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { type PlanFrame, PlanPage } from '../frame.tsx';
import { memberPaths } from './paths.ts';

export type InviteFields = Readonly<Record<string, string>>;
type Props = {
  readonly frame: PlanFrame;
  readonly shell: PlanShell;
  readonly values: InviteFields;
  readonly errors: readonly FieldFailure[];
};

/** One person, or a whole group from a list. */
export function InvitePage(props: Props): ReactElement {
  const { frame, shell, errors } = props;
  const words = membersTexts[frame.locale];
  return (
    <PlanPage frame={frame} shell={shell} here="organise" title={words.inviteTitle} lead={words.inviteLead}>
      <ErrorSummary errors={errors} texts={frame.shell.form} />
      <OnePerson {...props} words={words} />
      <Several {...props} words={words} />
    </PlanPage>
  );
}

function OnePerson({
  frame,
  shell,
  values,
  errors,
  words,
}: Props & { readonly words: MembersTexts }): ReactElement {
  return (
    <Section heading={words.one}>
      <Form action={memberPaths.invite(shell.plan.id)} guard={frame.shell.form.unsaved}>
        <RadioGroup
          name="part"
          label={words.part}
          value={values.part}
          options={PLAN_PARTS.map((part) => ({
            value: part,
            label: frame.texts.parts[part],
            help: words.roles[part],
          }))}
          error={errorOf(errors, 'part')}
        />
        <TextField
          name="name"
          label={words.givenAndFamily}
          help={words.nameHelp}
          value={values.name}
          autoComplete="off"
          error={errorOf(errors, 'name')}
        />
        <TextField
          name="email"
          type="email"
          label={words.email}
          value={values.email}
          autoComplete="off"
          error={errorOf(errors, 'email')}
        />
        {shell.plan.kind === 'regional' ? (
          <Select
            name="municipality"
            label={words.municipality}
            placeholder={frame.shell.form.choose}
            value={values.municipality}
            options={[...shell.municipalities].map(([code, name]) => ({ value: code, label: name }))}
            error={errorOf(errors, 'municipality')}
          />
        ) : null}
        <TextField
          name="body"
          label={words.body}
          help={words.bodyHelp}
          optional={frame.shell.form.optional}
          value={values.body}
          error={errorOf(errors, 'body')}
        />
        <Button>{words.send}</Button>
      </Form>
    </Section>
  );
}

function Several({
  frame,
  shell,
  values,
  errors,
  words,
}: Props & { readonly words: MembersTexts }): ReactElement {
  const groups = PLAN_PARTS.filter((part) => part !== 'union' && part !== 'consultee');
  return (
    <Section heading={words.several}>
      <Form action={memberPaths.inviteList(shell.plan.id)} guard={frame.shell.form.unsaved}>
        <Select
          id="list-part"
          name="part"
          label={words.part}
          value={values.listPart ?? 'resource-group'}
          options={groups.map((part) => ({ value: part, label: frame.texts.parts[part] }))}
          error={errorOf(errors, 'list-part')}
        />
        <TextArea
          name="list"
          label={words.list}
          help={shell.plan.kind === 'regional' ? words.listHelp : words.listHelpAlone}
          rows={8}
          value={values.list}
          error={errorOf(errors, 'list')}
        />
        <Button variant="secondary">{words.sendAll}</Button>
      </Form>
    </Section>
  );
}
