import type { ReactElement } from 'react';
import { Button, ButtonGroup } from '../../../../../web/components/button.tsx';
import { CheckboxGroup } from '../../../../../web/components/choice-groups.tsx';
import { errorOf, type FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { Fieldset } from '../../../../../web/components/fieldset.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import type { UnitChoice } from '../../../../organisation/index.ts';
import type { RoundPeopleTexts } from '../../../texts/plan/round-people.ts';
import {
  MOST_AT_ONCE,
  PEOPLE_PAGE,
  type RoundPeople,
  type RoundPerson,
} from '../../../views/plan/mapping/round-people.ts';
import type { AnalysisFrame } from '../analysis/frame.tsx';

/** What was looked for, as it stands in the fields. */
export type PeopleSearch = { readonly find: string; readonly findUnit: string; readonly findTitle: string };

/** As it travels with the form, so that a search that somebody has typed and not made is known from one that was made. */
export const searchedFor = ({ find, findUnit, findTitle }: PeopleSearch): string =>
  JSON.stringify([find, findUnit, findTitle]);

const PLACE = 'who-else';

type Props = {
  readonly frame: AnalysisFrame;
  readonly words: RoundPeopleTexts;
  /** Where the form is sent, so that a search comes back to this part of the page. */
  readonly action: string;
  readonly people: RoundPeople;
  readonly units: readonly UnitChoice[];
  readonly search: PeopleSearch;
  readonly errors: readonly FieldFailure[];
};

/**
 * Whom the round asks one by one. A search sends the whole form, which comes back with everything that was typed and ticked:
 * nothing is kept between searches but what stands on the page, and it needs no script.
 */
export function RoundPeoplePart(props: Props): ReactElement {
  const { words, people, frame } = props;
  const action = `${props.action}#${PLACE}`;
  return (
    <div id={PLACE} className="ll-stack">
      <Fieldset
        legend={words.legend}
        id="people-part"
        kind="section"
        help={words.help}
        optional={frame.shell.form.optional}
      >
        {people.chosen.length === 0 ? null : (
          <CheckboxGroup
            name="people"
            isLong
            label={words.chosen(people.chosen.length)}
            help={words.chosenHelp}
            values={people.chosen.map(({ id }) => id)}
            options={people.chosen.map((one) => personOption(one, words))}
          />
        )}
        <Search {...props} action={action} />
        {people.found === undefined ? null : <Found {...props} action={action} found={people.found} />}
        <Numbers {...props} action={`${props.action}#numbers`} />
      </Fieldset>
    </div>
  );
}

function Search({ frame, words, action, search, people, units }: Props): ReactElement {
  return (
    <search className="ll-search">
      <input type="hidden" name="searched" value={searchedFor(search)} />
      <ll-enter>
        <div className="ll-search__row">
          <label className="ds-label" htmlFor="find">
            {words.search}
          </label>
          <input className="ds-input" id="find" name="find" type="search" defaultValue={search.find} />
          <Button icon="search" variant="secondary" name="do" value="find" formAction={action}>
            {frame.shell.search.submit}
          </Button>
        </div>
      </ll-enter>
      <div className="ll-search__fields">
        <Select
          name="findUnit"
          label={words.unit}
          value={search.findUnit}
          placeholder={words.anyUnit}
          options={units.map(({ id, name, depth }) => ({ value: id, label: `${'– '.repeat(depth)}${name}` }))}
        />
        <Select
          name="findTitle"
          label={words.title}
          value={search.findTitle}
          placeholder={words.anyTitle}
          options={people.titles.map((title) => ({ value: title, label: title }))}
        />
      </div>
    </search>
  );
}

function Found({
  words,
  action,
  people,
  found,
}: Props & { readonly found: NonNullable<RoundPeople['found']> }): ReactElement {
  const { rows, total, page } = found;
  const chosen = new Set(people.chosen.map(({ id }) => id));
  const open = rows.filter(({ id }) => !chosen.has(id));
  const first = (page - 1) * PEOPLE_PAGE + 1;
  const step = (to: number, label: string) => (
    <Button variant="quiet" name="do" value={`page-${to}`} formAction={action}>
      {label}
    </Button>
  );
  if (total === 0) return <p role="status">{words.nobody}</p>;
  return (
    <div className="ll-stack">
      <p role="status">
        {words.result(first, first + rows.length - 1, total)}{' '}
        {open.length === rows.length ? null : words.alreadyChosen(rows.length - open.length)}
      </p>
      {open.length === 0 ? null : (
        <CheckboxGroup
          name="people"
          id="found"
          isLong
          label={words.found}
          help={words.tickHelp}
          options={open.map((one) => personOption(one, words))}
        />
      )}
      <ButtonGroup>
        {total > 1 && total <= MOST_AT_ONCE && open.length > 0 ? (
          <Button variant="secondary" name="do" value="all" formAction={action}>
            {words.addAll(total)}
          </Button>
        ) : null}
        {page > 1 ? step(page - 1, words.previous) : null}
        {first + rows.length - 1 < total ? step(page + 1, words.next) : null}
      </ButtonGroup>
    </div>
  );
}

function Numbers({ words, action, people, errors }: Props): ReactElement {
  const error = errorOf(errors, 'numbers');
  return (
    <details open={error !== undefined}>
      <summary>{words.numbers}</summary>
      <div className="ll-stack">
        <TextArea
          name="numbers"
          label={words.numbersLabel}
          help={words.numbersHelp}
          rows={3}
          // Those who were found stand among the chosen; what is left is what has to be put right.
          value={[...people.unknown, ...people.left].join(', ')}
          error={error}
        />
        <ButtonGroup>
          <Button variant="secondary" name="do" value="numbers" formAction={action}>
            {words.addNumbers}
          </Button>
        </ButtonGroup>
      </div>
    </details>
  );
}

function personOption(one: RoundPerson, words: RoundPeopleTexts) {
  const works = one.units.length > 0;
  return {
    value: one.id,
    label: `${one.familyName}, ${one.givenName}`,
    help: works
      ? [
          one.titles.length > 0 ? one.titles.join(', ') : words.noTitle,
          one.units.map(({ name }) => name).join(', '),
          ...(one.isAskedAnyway ? [words.askedAnyway] : []),
        ].join(' · ')
      : words.gone,
  };
}
