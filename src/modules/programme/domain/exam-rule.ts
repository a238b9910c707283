import type { WorkForm } from './coursework-rule.ts';
import { type Stated, statedValue } from './standing.ts';

export type ExamForm = 'home-exam' | 'reflection' | 'project-paper' | 'portfolio' | 'school-exam' | 'oral';

/** Two independent scales: pass is not a weak C. */
export type GradingScale = 'A-F' | 'pass-fail';

export type ExamPart = {
  readonly form: ExamForm;
  readonly work: Stated<WorkForm>;
  readonly weightPercent: Stated<number>;
};

/** The external examiner either grades each paper or assures the quality of the grading as a whole. */
export type Examiners = {
  readonly internal: number;
  readonly external: 'none' | 'quality-assures' | 'grades';
};

export type ExamRule = {
  readonly parts: Stated<readonly ExamPart[]>;
  readonly scale: Stated<GradingScale>;
  readonly attempts: Stated<number>;
  readonly examiners: Stated<Examiners>;
};

/** The usual number in the sector; a course version may say otherwise. */
export const USUAL_ATTEMPTS = 3;

/** The sum of the parts' weights; undefined until every part has one. */
export function sumOfWeights(parts: readonly ExamPart[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    const weight = statedValue(part.weightPercent);
    if (weight === undefined) return undefined;
    sum += weight;
  }
  return sum;
}
