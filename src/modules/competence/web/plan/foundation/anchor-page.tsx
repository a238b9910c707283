import type { ReactElement } from 'react';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { Button } from '../../../../../web/components/button.tsx';
import { DateField } from '../../../../../web/components/date-field.tsx';
import { errorOf, ErrorSummary, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { formatDate } from '../../../../../web/format.ts';
import { CASE_BODIES } from '../../../domain/plan/process/case.ts';
import { foundationTexts } from '../../../texts/plan/foundation.ts';
import { processTexts } from '../../../texts/plan/process.ts';
import type { Anchor, AnchorView } from '../../../views/plan/anchor.ts';
import { ChapterSections } from '../chapters/chapter-parts.tsx';
import { Done } from '../done.tsx';
import { type PlanFrame, PlanPage } from '../frame.tsx';
import { planPaths } from '../paths.ts';

type Props = {
  readonly frame: PlanFrame;
  readonly view: AnchorView;
  readonly values: Fields;
  readonly errors: readonly FieldFailure[];
  readonly done: string | undefined;
};

/** The ambition of a plan, who will adopt it, and who has stood behind the work so far. */
export function AnchorPage(props: Props): ReactElement {
  const { frame, view, errors } = props;
  const { shell } = view;
  const words = foundationTexts[frame.locale].anchor;
  const bodies = processTexts[frame.locale].cases.bodies;
  const writes = shell.actions.has('write-plan') && shell.open.content;
  return (
    <PlanPage frame={frame} shell={shell} here="anchor" title={words.title} lead={words.lead}>
      <Done frame={frame} text={props.done} />
      <ErrorSummary errors={errors} texts={frame.shell.form} />
      <ChapterSections frame={frame} shell={shell} chapters={view.chapters} />
      <Section heading={words.body}>
        {writes ? (
          <Form action={`${planPaths.step(shell.plan.id, 'anchor')}/body`}>
            <Select
              name="body"
              label={words.bodyLabel}
              help={words.bodyHelp}
              value={view.body ?? ''}
              placeholder={words.bodyOpen}
              options={CASE_BODIES.map((body) => ({ value: body, label: bodies[body] }))}
            />
            <Button variant="secondary">{words.saveBody}</Button>
          </Form>
        ) : (
          <p>{view.body === null ? words.bodyOpen : bodies[view.body]}</p>
        )}
      </Section>
      <Section heading={words.heading}>
        {view.anchors.length === 0 ? (
          <p className="ll-subtle">{words.none}</p>
        ) : (
          <Anchors {...props} writes={writes} />
        )}
        {writes ? <AnchorForm {...props} /> : null}
      </Section>
    </PlanPage>
  );
}

function Anchors({ frame, view, writes }: Props & { readonly writes: boolean }): ReactElement {
  const words = foundationTexts[frame.locale].anchor;
  const { plan } = view.shell;
  return (
    <Table<Anchor>
      caption={words.caption}
      captionHidden
      rows={view.anchors}
      rowKey={({ id }) => id}
      texts={frame.shell.table}
      columns={[
        { key: 'who', heading: words.who, cell: ({ who }) => who },
        { key: 'on', heading: words.on, cell: ({ on }) => formatDate(on, frame.locale) },
        { key: 'note', heading: words.note, cell: ({ note }) => note },
        ...(writes
          ? [
              {
                key: 'remove',
                heading: words.remove,
                cell: ({ id, who }: Anchor) => (
                  <form
                    method="post"
                    action={`${planPaths.step(plan.id, 'anchor')}/${id}/remove`}
                    className="ll-row-buttons"
                  >
                    <details>
                      <summary>
                        {words.remove}
                        <span className="ds-sr-only">: {who}</span>
                      </summary>
                      <Button variant="secondary" tone="danger">
                        {words.removeSure}
                        <span className="ds-sr-only">: {who}</span>
                      </Button>
                    </details>
                  </form>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function AnchorForm({ frame, view, values, errors }: Props): ReactElement {
  const words = foundationTexts[frame.locale].anchor;
  return (
    <Form action={planPaths.step(view.shell.plan.id, 'anchor')} guard={frame.shell.form.unsaved}>
      <h3>{words.addHeading}</h3>
      <TextField
        name="who"
        label={words.who}
        help={words.whoHelp}
        value={values.who}
        maxLength={200}
        error={errorOf(errors, 'who')}
      />
      <DateField
        name="on"
        label={words.on}
        hint={frame.shell.form.dateHint}
        value={values.on}
        error={errorOf(errors, 'on')}
      />
      <TextField
        name="note"
        label={words.note}
        help={words.noteHelp}
        optional={frame.shell.form.optional}
        value={values.note}
        maxLength={500}
        error={errorOf(errors, 'note')}
      />
      <Button variant="secondary">{words.add}</Button>
    </Form>
  );
}
