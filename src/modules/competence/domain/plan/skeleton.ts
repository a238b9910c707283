import type { PlanKind, PlanStep } from './plan.ts';

/** Chapters that competence plans have in common, in their order. */
export const CHAPTER_KEYS = [
  'preface',
  'mandate',
  'ambition',
  'guidance',
  'challenge',
  'definition',
  'requirements',
  'capital',
  'gap',
  'strategy',
  'cooperation',
  'recommendations',
  'economy',
  'measures',
  'follow-up',
] as const;
export type ChapterKey = (typeof CHAPTER_KEYS)[number];

/**
 * The chapters that a new plan begins with. What a municipality holds stays in its own plan; how several work together, and
 * what they are recommended, belongs in the strategy of the region.
 */
export function skeletonOf(kind: PlanKind): readonly ChapterKey[] {
  const other: readonly ChapterKey[] = kind === 'regional' ? ['capital'] : ['cooperation', 'recommendations'];
  return CHAPTER_KEYS.filter((key) => !other.includes(key));
}

/** Where in the plan a chapter is worked on. */
export type ChapterHome = PlanStep | 'cooperation';

export function homeOf(key: ChapterKey): ChapterHome {
  switch (key) {
    case 'preface':
    case 'mandate':
      return 'organise';
    case 'ambition':
      return 'anchor';
    case 'guidance':
    case 'challenge':
      return 'goals';
    case 'definition':
      return 'competence';
    case 'requirements':
    case 'capital':
    case 'gap':
      return 'analysis';
    case 'strategy':
    case 'economy':
    case 'measures':
      return 'measures';
    case 'cooperation':
    case 'recommendations':
      return 'cooperation';
    case 'follow-up':
      return 'follow-up';
  }
}
