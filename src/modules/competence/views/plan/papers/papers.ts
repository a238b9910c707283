import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { OfficialDocument, TableBlock } from '../../../../../documents/index.ts';
import type { PlanId, PlanVersionId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import type { PlanContent } from '../../../domain/plan/content.ts';
import type { PlanLanguage } from '../../../domain/plan/plan.ts';
import {
  type CaseFacts,
  inSentence,
  type Made,
  makePaper,
  makeSheet,
  type Paper,
} from '../../../papers/index.ts';
import { listUnansweredCore } from '../../../store/plan/analysis/core.ts';
import { findContent } from '../../../store/plan/content.ts';
import { getVersion, listVersions, type PlanVersionHead } from '../../../store/plan/versions.ts';
import { type PlanShell, viewPlanShell } from '../plan-shell.ts';
import { caseFacts } from './case-facts.ts';

export { type Paper, PAPERS, SHEETS } from '../../../papers/index.ts';

/** What documents there are, and the versions that have been kept. */
export type PapersView = {
  readonly shell: PlanShell;
  readonly versions: readonly PlanVersionHead[];
  /** What the law asks for, and documents cannot say how is met, as it stands in a sentence; empty when there is none. */
  readonly unansweredCore: string;
};

export function viewPapers(
  actor: Actor,
  plan: PlanId,
  locale: Locale,
  { db }: Platform,
): Promise<PapersView> {
  return db.read(actor, async (tx) => {
    const [shell, versions, unanswered] = await Promise.all([
      viewPlanShell(tx, actor, plan),
      listVersions(tx, plan),
      listUnansweredCore(tx, plan, locale),
    ]);
    return { shell, versions, unansweredCore: inSentence(unanswered, locale) };
  });
}

/** A document of a plan, ready to be set, and as a sheet where it is a table at heart. */
export type PaperView = {
  readonly document: OfficialDocument;
  readonly sheet: TableBlock | undefined;
  readonly head: PlanVersionHead | null;
};

/** What stands in the plan now. All of it is read in one reading, so that nobody's edit comes in between. */
export function viewPaper(
  actor: Actor,
  input: { plan: PlanId; paper: Paper; language: PlanLanguage },
  { db, now, today }: Platform,
): Promise<PaperView> {
  return db.read(actor, async (tx) => {
    await viewPlanShell(tx, actor, input.plan);
    const [content, { facts, version }] = await Promise.all([
      findContent(tx, input.plan, input.language),
      caseFacts(tx, input.plan, input.language, today),
    ]);
    if (content === undefined) throw new NotFound('plan');
    // The case is about the version that was put forward, whatever has been written since.
    const put = input.paper === 'case' && version !== undefined ? await getVersion(tx, version) : undefined;
    const made = madeOf(put?.content ?? content, put?.number ?? null, put?.madeAt ?? now(), input.language);
    return paperOf(input.paper, made, facts, put ?? null);
  });
}

/** What stood in the plan when the version was kept: for those who are heard, and for everybody once it is adopted. */
export function viewVersion(
  actor: Actor,
  input: { plan: PlanId; version: PlanVersionId; paper: Exclude<Paper, 'case'>; language?: PlanLanguage },
  { db }: Platform,
): Promise<PaperView & { readonly content: PlanContent }> {
  return db.read(actor, async (tx) => {
    const found = await getVersion(tx, input.version);
    if (found.plan !== input.plan) throw new NotFound('version');
    const { content, number, madeAt, ...head } = found;
    const made = madeOf(content, number, madeAt, input.language ?? content.language);
    return { ...paperOf(input.paper, made, noFacts, { number, madeAt, ...head }), content };
  });
}

const noFacts: CaseFacts = { case: null, hearings: [], reviews: [] };

function madeOf(content: PlanContent, version: number | null, at: Date, language: PlanLanguage): Made {
  return { content, version, at, language };
}

function paperOf(paper: Paper, made: Made, facts: CaseFacts, head: PlanVersionHead | null): PaperView {
  return { document: makePaper(paper, made, facts), sheet: makeSheet(paper, made), head };
}
