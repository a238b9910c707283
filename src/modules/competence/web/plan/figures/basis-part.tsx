import type { ReactElement } from 'react';
import { DefinitionList } from '../../../../../web/components/definition-list.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { formatDate, formatList, formatPercent } from '../../../../../web/format.ts';
import type { FigureSet } from '../../../domain/plan/figures/figure-set.ts';
import { planFiguresTexts } from '../../../texts/plan/figures.ts';
import { sayOrigin } from '../../../texts/plan/say-figures.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { needPaths } from '../../need/paths.ts';
import type { PlanFrame } from '../frame.tsx';

/** All that one must know to work the figures out anew. */
export function BasisPart(props: {
  readonly frame: PlanFrame;
  readonly shell: PlanShell;
  readonly figures: FigureSet;
}): ReactElement {
  const { frame, figures, shell } = props;
  const { locale } = frame;
  const words = planFiguresTexts[locale];
  const { basis } = words;
  const { register, staff } = figures;
  const places = formatList(
    figures.told.map(({ name }) => name),
    locale,
  );
  const missing = figures.missing.length === 0 ? '' : basis.missing(formatList(figures.missing, locale));
  return (
    <Section heading={basis.heading} id="basis">
      <p>{basis.lead}</p>
      <DefinitionList
        items={[
          { term: basis.places, description: [`${places}.`, missing].filter(Boolean).join(' ') },
          { term: basis.register, description: `${sayOrigin(register)} (${register.licence})` },
          {
            term: basis.users,
            description: figures.users.length === 0 ? basis.noUsers : figures.users.map(sayOrigin).join('; '),
          },
          { term: basis.assumptions, description: basis.assumptionSet(figures.assumptions) },
          { term: basis.baseYear, description: `${figures.baseYear}` },
          { term: basis.draws, description: basis.drawn(figures.draws, figures.seed) },
          {
            term: basis.sickness,
            description: basis.sicknessText(formatPercent(figures.sickness, locale, 1)),
          },
          {
            term: basis.staff,
            description:
              staff.basis === 'need'
                ? basis.need
                : basis.list(staff.listedOn && formatDate(staff.listedOn, locale)),
          },
          { term: basis.seal, description: <code className="ll-seal">{register.sha256}</code> },
        ]}
      />
      {seesNeed(shell) ? (
        <p>
          <a href={placeOf(shell)}>{basis.page}</a>
        </p>
      ) : null}
    </Section>
  );
}

/** The picture of need is for those who plan for a municipality or a region by their role. */
const seesNeed = ({ actions }: PlanShell): boolean =>
  actions.has('see-capital') || actions.has('decide') || actions.has('answer-for-municipality');

function placeOf({ plan }: PlanShell): string {
  return plan.municipality === null
    ? needPaths.place({ kind: 'region', id: plan.region! })
    : needPaths.place({ kind: 'municipality', code: plan.municipality });
}
