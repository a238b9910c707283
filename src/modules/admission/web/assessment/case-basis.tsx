import type { ReactElement } from 'react';
import { DefinitionList } from '../../../../web/components/definition-list.tsx';
import { formatNumber } from '../../../../web/format.ts';
import { sayYears } from '../../texts/assessment/years.ts';
import type { AssessmentView } from '../../views/assessment/assessment.ts';
import { Paragraphs } from '../paragraphs.tsx';
import type { Frame } from '../frame.ts';
import { PracticeTable } from './practice-table.tsx';

/** What a decision stands on: the findings, the practice with its sum, and the reasons that were written. */
export function CaseBasis(props: { readonly frame: Frame; readonly view: AssessmentView }): ReactElement {
  const { frame, view } = props;
  const { page, facts: words } = frame.texts.assessment;
  const { findings, assessment, sum } = view;
  const years = (value: number) => words.yearsOf(sayYears(value, frame.locale));
  return (
    <>
      <DefinitionList
        items={[
          {
            term: words.hasGeneral,
            description:
              findings.hasGeneral === null ? words.unknown : findings.hasGeneral ? words.yes : words.no,
          },
          {
            term: words.birthYear,
            description: findings.birthYear === null ? words.unknown : String(findings.birthYear),
          },
          { term: words.coreSubjects, description: findings.coreSubjects ? words.yes : words.no },
          {
            term: words.educationYears,
            description: words.yearsOf(formatNumber(findings.educationYears, frame.locale)),
          },
          // What was decided on stands fast, although work that is still going on is worth more today.
          { term: words.practice, description: years(assessment?.practiceYears ?? sum.years) },
          { term: words.relevantPractice, description: years(sum.relevantYears) },
        ]}
      />
      {view.practice.length === 0 ? null : (
        <PracticeTable frame={frame} view={view} ticked={findings} inForm={false} />
      )}
      {assessment === undefined || assessment.reasons === '' ? null : (
        <>
          <h3>{page.reasons}</h3>
          <Paragraphs text={assessment.reasons} />
        </>
      )}
    </>
  );
}
