import type { ReactElement } from 'react';
import { Section } from '../../../../web/components/section.tsx';
import { formatDate, formatList } from '../../../../web/format.ts';
import type { Call } from '../../domain/call/call.ts';
import type { CallView } from '../../views/application/calls.ts';
import type { Frame } from '../frame.ts';

/** Who can be offered a seat, and the papers that show it. */
export function CallRequirements(props: { readonly frame: Frame; readonly call: Call }): ReactElement {
  const { frame, call } = props;
  const words = frame.texts.application.calls;
  const { age235, priorLearning, practiceYears } = call.requirements;
  const { documentsDueOn, deadlineOn } = call.days;
  return (
    <>
      <Section heading={words.call.requirements} id="requirements">
        <p>{words.call.requirementsText}</p>
        <ul className="ll-prose">
          <li>{words.call.general}</li>
          {age235 === null ? null : <li>{words.call.age235(age235.age, age235.years)}</li>}
          {priorLearning === null ? null : (
            <li>
              {priorLearning.age === null
                ? words.call.priorLearning(priorLearning.years)
                : words.call.priorLearningFrom(priorLearning.age, priorLearning.years)}
            </li>
          )}
        </ul>
        <p>
          {practiceYears > 0 ? `${words.call.practiceYears(practiceYears)} ` : ''}
          {words.call.partTime}
        </p>
      </Section>
      <Section heading={words.call.documents} id="documents">
        {call.documents.length === 0 ? (
          <p>{words.call.noDocuments}</p>
        ) : (
          <ul className="ll-prose">
            {call.documents.map(({ kind, required }) => (
              <li key={kind}>
                {words.documentKinds[kind]} ({required ? words.call.required : words.call.optional})
              </li>
            ))}
          </ul>
        )}
        {call.documents.length > 0 &&
        documentsDueOn !== null &&
        deadlineOn !== null &&
        documentsDueOn > deadlineOn ? (
          <p>{words.call.mayFollow(formatDate(documentsDueOn, frame.locale))}</p>
        ) : null}
      </Section>
    </>
  );
}

/** The rules that decide who gets a seat, in plain words, with what one needs to check them. */
export function CallRulesInWords(props: { readonly frame: Frame; readonly view: CallView }): ReactElement {
  const { frame, view } = props;
  const { rules, seed, kind } = view.call;
  const texts = frame.texts.application.calls;
  const words = texts.call;
  const counties = (seats: Readonly<Record<string, number>>) =>
    formatList(
      Object.entries(seats).map(([code, number]) =>
        words.countySeats(view.counties.find((county) => county.code === code)?.name ?? code, number),
      ),
      frame.locale,
    );
  const has = (seats: Readonly<Record<string, number>>) => Object.keys(seats).length > 0;
  return (
    <Section heading={words.rules} id="rules">
      <p>{words.rulesText}</p>
      <ul className="ll-prose">
        <li>{words.manager}</li>
        {kind === 'national' ? <li>{words.nomination}</li> : null}
        <li>{texts.mechanisms[rules.mechanism]}</li>
        {rules.minimumWishes > 1 ? <li>{words.minimumWishes(rules.minimumWishes)}</li> : null}
        {rules.maxPerMunicipality === null ? null : (
          <li>{words.maxPerMunicipality(rules.maxPerMunicipality)}</li>
        )}
        {rules.maxPerMunicipalityPerClass === null ? null : (
          <li>{words.maxPerClass(rules.maxPerMunicipalityPerClass)}</li>
        )}
        {has(rules.countyFloors) ? <li>{words.floors(counties(rules.countyFloors))}</li> : null}
        {rules.mechanism === 'deferred-acceptance' ? <FirstInClass frame={frame} view={view} /> : null}
        {has(rules.countyCaps) ? <li>{words.caps(counties(rules.countyCaps))}</li> : null}
      </ul>
      {seed === '' ? null : (
        <>
          <h3>{words.seed}</h3>
          <p>{words.seedText(seed)}</p>
        </>
      )}
    </Section>
  );
}

/** The classes that some counties go first in. */
function FirstInClass({ frame, view }: { readonly frame: Frame; readonly view: CallView }): ReactElement {
  const words = frame.texts.application.calls.call;
  const nameOf = (code: string) => view.counties.find((county) => county.code === code)?.name ?? code;
  return (
    <>
      {view.call.classes
        .filter(({ cancelled, firstCounties }) => cancelled === null && firstCounties.length > 0)
        .map(({ id, name, firstCounties }) => (
          <li key={id}>{words.firstInClass(name, formatList(firstCounties.map(nameOf), frame.locale))}</li>
        ))}
    </>
  );
}
