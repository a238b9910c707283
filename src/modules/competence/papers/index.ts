import type { OfficialDocument, TableBlock } from '../../../documents/index.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { actionPaper, actionTable } from './action-table.ts';
import type { CaseFacts } from './case-facts.ts';
import { casePaper } from './case-paper.ts';
import { grantPaper, grantTable } from './grant-sheet.ts';
import type { Made } from './made.ts';
import { planPaper } from './plan-paper.ts';
import { wordsIn } from './words.ts';

export { type CaseDraft, draftCase } from './case-draft.ts';
export type { CaseFacts } from './case-facts.ts';
export { inSentence } from './draft-words.ts';
export type { Made } from './made.ts';

/** The documents that are made from a plan. */
export const PAPERS = ['plan', 'action-table', 'case', 'grant-sheet'] as const;
export type Paper = (typeof PAPERS)[number];

export function makePaper(paper: Paper, made: Made, facts: CaseFacts): OfficialDocument {
  switch (paper) {
    case 'plan':
      return planPaper(made);
    case 'action-table':
      return actionPaper(made);
    case 'case':
      return casePaper(made, facts);
    case 'grant-sheet':
      return grantPaper(made);
  }
}

/** Those that are a table at heart can be had as a sheet too, for the budget system and for the form of the grant. */
export const SHEETS: readonly Paper[] = ['action-table', 'grant-sheet'];

/** @returns undefined when there is nothing to put in the sheet */
export function makeSheet(paper: Paper, made: Made): TableBlock | undefined {
  const words = wordsIn(made.language);
  if (paper === 'action-table') return withUnits(actionTable(made.content, words), SHEET_UNIT[made.language]);
  return paper === 'grant-sheet'
    ? withUnits(grantTable(made.content, words), SHEET_UNIT[made.language])
    : undefined;
}

/** As the headers of the documents have it. */
const SHEET_UNIT: Readonly<Record<Locale, string>> = { nb: 'kr', nn: 'kr', en: 'NOK' };

/** A sheet has no caption above it that says what its figures are in. */
function withUnits(table: TableBlock, unit: string): TableBlock {
  return {
    ...table,
    columns: table.columns.map((column) =>
      column.kind === 'money' && !column.header.includes(`(${unit})`)
        ? { ...column, header: `${column.header} (${unit})` }
        : column,
    ),
  };
}
