import type { ReactElement } from 'react';
import { Button, ButtonGroup } from '../../../../../web/components/button.tsx';
import { RadioGroup } from '../../../../../web/components/choice-groups.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { formatInstant } from '../../../../../web/format.ts';
import { isOpenForContent, type PlanLanguage } from '../../../domain/plan/plan.ts';
import { planFiguresTexts } from '../../../texts/plan/figures.ts';
import { type PapersTexts, papersTexts } from '../../../texts/plan/papers.ts';
import { processTexts } from '../../../texts/plan/process.ts';
import { type Paper, PAPERS, type PapersView, SHEETS } from '../../../views/plan/papers/papers.ts';
import { Done } from '../done.tsx';
import { type PlanFrame, PlanPage } from '../frame.tsx';
import { planPaths } from '../paths.ts';
import { FileLinks } from './file-links.tsx';
import { documentPaths, type PaperFormat } from './paths.ts';
import { WhatIsTold } from './what-is-told.tsx';

type Props = {
  readonly frame: PlanFrame;
  readonly view: PapersView;
  readonly language: PlanLanguage;
};
type Shown = { readonly id: Paper; readonly name: keyof PapersTexts['titles'] };

/** What can be made of the plan, in which form, and what has been kept. */
export function DocumentsPage(
  props: Props & { readonly message: string | undefined; readonly done: string | undefined },
): ReactElement {
  const { frame, view, language, message, done } = props;
  const words = papersTexts[frame.locale].page;
  const { plan, actions } = view.shell;
  return (
    <PlanPage frame={frame} shell={view.shell} here="documents" title={words.title} lead={words.lead}>
      {message === undefined ? null : (
        <Notice tone="warning" texts={frame.shell.notice} live>
          <p>{message}</p>
        </Notice>
      )}
      <Done frame={frame} text={done} />
      <form method="get" className="ll-form ll-screen-only" action={documentPaths.documents(plan.id)}>
        <RadioGroup
          name="language"
          label={words.language}
          value={language}
          options={(['nb', 'nn'] as const).map((value) => ({ value, label: words.languages[value] }))}
        />
        <ButtonGroup>
          <Button variant="secondary">{words.show}</Button>
        </ButtonGroup>
      </form>
      {papersOf(plan.kind).map((paper) => (
        <PaperPart key={paper.id} {...props} paper={paper} />
      ))}
      <Section heading={words.preview} id="preview">
        <p>
          <a href={planPaths.figures(plan.id)}>{planFiguresTexts[frame.locale].link}</a>
        </p>
        <p>
          <a href={`${documentPaths.preview(plan.id)}?language=${language}`}>{words.previewLink}</a>
        </p>
      </Section>
      <Kept {...props} />
      {actions.has('write-plan') && isOpenForContent(plan.state) ? (
        <WhatIsTold frame={frame} view={view} />
      ) : null}
      {actions.has('write-plan') ? (
        <Section heading={words.keep} id="keep">
          <p>{words.keepHelp}</p>
          <Form action={documentPaths.keep(plan.id)}>
            <ButtonGroup>
              <Button variant="secondary">{words.keepButton}</Button>
            </ButtonGroup>
          </Form>
        </Section>
      ) : null}
    </PlanPage>
  );
}

/** The same document is called a plan in a municipality and a strategy in a region. */
function papersOf(kind: 'municipal' | 'regional'): readonly Shown[] {
  return PAPERS.map((id) => ({ id, name: id === 'plan' && kind === 'regional' ? 'strategy' : id }));
}

function PaperPart({ frame, view, language, paper }: Props & { readonly paper: Shown }): ReactElement {
  const words = papersTexts[frame.locale];
  const title = words.titles[paper.name];
  const formats: readonly PaperFormat[] = [
    'pdf',
    'docx',
    ...(SHEETS.includes(paper.id) ? (['xlsx', 'csv'] as const) : []),
  ];
  return (
    <Section heading={title} id={paper.id}>
      <p>{words.page.what[paper.name]}</p>
      <FileLinks
        title={title}
        words={words.page}
        formats={formats}
        href={(format) => documentPaths.file(view.shell.plan.id, paper.id, format, language)}
      />
    </Section>
  );
}

function Kept({ frame, view }: Props): ReactElement | null {
  const { versions: texts } = processTexts[frame.locale];
  if (view.versions.length === 0) return null;
  return (
    <Section heading={texts.heading} id="versions">
      <Table
        caption={texts.caption}
        texts={frame.shell.table}
        rows={view.versions}
        rowKey={(version) => version.id}
        rowHref={(version) => documentPaths.version(version.plan, version.id)}
        columns={[
          { key: 'version', heading: texts.columns.version, cell: (version) => texts.name(version.number) },
          { key: 'why', heading: texts.columns.why, cell: (version) => texts.reasons[version.reason] },
          {
            key: 'when',
            heading: texts.columns.when,
            cell: (version) => formatInstant(version.madeAt, frame.locale),
          },
        ]}
      />
    </Section>
  );
}
