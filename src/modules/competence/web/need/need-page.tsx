import type { ReactElement } from 'react';
import { assertNever } from '../../../../kernel/result.ts';
import { ErrorSummary } from '../../../../web/components/error-summary.tsx';
import { Section } from '../../../../web/components/section.tsx';
import type { AskFault } from '../../views/need/read-ask.ts';
import { faultFields } from './answer.ts';
import { AssumptionsPart } from './assumptions-part.tsx';
import { ConditionsPart } from './conditions-part.tsx';
import { NeedFrame } from './frame.tsx';
import { GapPart } from './gap-part.tsx';
import { LeversForm } from './levers-form.tsx';
import { LookBackPart } from './look-back-part.tsx';
import { MethodPart } from './method-part.tsx';
import { AnswerPart, DownloadsPart, OverviewPage } from './overview-page.tsx';
import { OwnStaffPart } from './own-staff-part.tsx';
import type { NeedPageName, NeedPlace } from './paths.ts';
import { PopulationPart } from './population-part.tsx';
import { Comparison, ScenariosPart } from './scenarios-part.tsx';
import { StaffPart } from './staff-part.tsx';
import type { PartProps } from './words.ts';

/** One page of a place, under what all of them have. */
export function NeedPage(props: PartProps & { readonly here: NeedPlace }): ReactElement {
  const { picture } = props;
  const faults = picture.faults.filter((fault) => pageOfFault(fault) === props.here);
  const here = { ...props, picture: { ...picture, faults } };
  return (
    <NeedFrame {...props}>
      <ErrorSummary errors={faultFields(here)} texts={props.words.shell.form} />
      <Content {...props} />
    </NeedFrame>
  );
}

/** Where what was asked for can be put right: nothing but a page with the field on it can say it at the field. */
export function pageOfFault({ kind }: AskFault): NeedPageName {
  return kind === 'lever' || kind === 'year' ? 'what-if' : 'futures';
}

function Content(props: PartProps & { readonly here: NeedPlace }): ReactElement {
  switch (props.here) {
    case 'overview':
      return <OverviewPage {...props} />;
    case 'what-if':
      return (
        <>
          <LeversForm {...props} />
          <div data-part="gap">
            <GapPart {...props} />
          </div>
        </>
      );
    case 'futures':
      return <ScenariosPart {...props} />;
    case 'staff':
      return (
        <>
          <OwnStaffPart {...props} />
          <StaffPart {...props} />
        </>
      );
    case 'people':
      return (
        <>
          <PopulationPart {...props} />
          <ConditionsPart {...props} />
        </>
      );
    case 'trust':
      return (
        <>
          <LookBackPart {...props} />
          <MethodPart words={props.words} picture={props.picture} />
          <AssumptionsPart {...props} />
        </>
      );
    case 'whole':
      return <Whole {...props} />;
    default:
      return assertNever(props.here);
  }
}

/** Everything on one page: the figures without the forms that they were asked for with. */
function Whole(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { texts } = words;
  return (
    <>
      <AnswerPart {...props} />
      <GapPart {...props} withCourse={picture.now !== picture.base} withLacking />
      {picture.compared.length === 0 ? null : (
        <Section heading={texts.scenarios.heading} id="scenarios">
          <p>{texts.scenarios.lead}</p>
          <Comparison {...props} />
        </Section>
      )}
      <OwnStaffPart {...props} />
      <StaffPart {...props} />
      <PopulationPart {...props} />
      <ConditionsPart {...props} />
      <LookBackPart {...props} />
      <AssumptionsPart {...props} />
      <DownloadsPart {...props} />
    </>
  );
}
