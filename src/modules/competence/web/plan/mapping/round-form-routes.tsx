import { Hono } from 'hono';
import type { MappingRoundId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import type { FieldFailure } from '../../../../../web/components/error-summary.tsx';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { changeRound } from '../../../actions/plan/mapping/change-round.ts';
import { createRound } from '../../../actions/plan/mapping/rounds.ts';
import { readDay } from '../../../domain/plan/analysis/figures.ts';
import { readRequirementAsk } from '../../../domain/plan/analysis/requirement-list.ts';
import { listFrom, listText, type RoundFault } from '../../../domain/plan/mapping/round.ts';
import { mappingTexts } from '../../../texts/plan/mapping.ts';
import { roundPeopleTexts } from '../../../texts/plan/round-people.ts';
import { viewRequirements } from '../../../views/plan/analysis/requirements.ts';
import type { PeopleAsk, RoundPeople } from '../../../views/plan/mapping/round-people.ts';
import { viewRoundForm } from '../../../views/plan/mapping/rounds.ts';
import { analysisFrameOf, renderAnalysis } from '../analysis/frame.tsx';
import { analysisPaths } from '../analysis/paths.ts';
import { readSeen } from '../analysis/seen.ts';
import { idIn, planIn } from '../frame.tsx';
import { fieldsIn } from '../request.ts';
import { RoundFormPage, type RoundFormState } from './round-form-page.tsx';
import { type PeopleSearch, searchedFor } from './round-people-part.tsx';

/** A new round, and one that is changed while it goes on. */
export const roundFormRoutes = new Hono<WebEnv>();
const BASE = '/plans/:planId/analysis/rounds';
const NO_SEARCH: PeopleSearch = { find: '', findUnit: '', findTitle: '' };
const EMPTY = {
  errors: [],
  seen: {},
  conflicts: [],
  lost: undefined,
  search: NO_SEARCH,
  isChanged: false,
};

roundFormRoutes.get(`${BASE}/new`, async (c) => {
  const everything = readRequirementAsk(() => undefined);
  const { all } = await viewRequirements(c.var.actor, planIn(c), everything, c.var.locale, c.var.platform);
  const asked = all.filter(({ aspect }) => aspect === 'competence').map(({ competence }) => competence);
  const values = { opensOn: c.var.platform.today, competences: listText(asked) };
  return formPage(c, undefined, { ...EMPTY, values });
});

roundFormRoutes.post(`${BASE}/new`, async (c) => {
  const { values, search, step } = await roundFormIn(c);
  const state = { ...EMPTY, values, search, isChanged: true };
  if (step !== '') return formPage(c, undefined, state, { step });
  const plan = planIn(c);
  const wished = { fields: values, units: listFrom(values.units), competences: listFrom(values.competences) };
  const created = await createRound(
    c.var.actor,
    { plan, ...wished, numbers: values.numbers ?? '' },
    c.var.platform,
  );
  if (created.ok) return c.redirect(analysisPaths.round(plan, created.value), 303);
  const errors = created.failure.kind === 'fields-wrong' ? sayFaults(c, created.failure.errors) : [];
  return formPage(c, undefined, { ...state, errors }, { status: 422 });
});

roundFormRoutes.get(`${BASE}/:roundId/edit`, (c) => formPage(c, idIn<MappingRoundId>(c, 'roundId')));

roundFormRoutes.post(`${BASE}/:roundId/edit`, async (c) => {
  const { values, search, step, seen, mayLose } = await roundFormIn(c);
  const [plan, round] = [planIn(c), idIn<MappingRoundId>(c, 'roundId')];
  const state = { ...EMPTY, values, search, seen, isChanged: true };
  if (step !== '') return formPage(c, round, state, { step });
  const { numbers = '', ...mine } = values;
  const changed = await changeRound(
    c.var.actor,
    { plan, round, seen, mine, numbers, mayLose },
    c.var.platform,
  );
  if (changed.ok) return c.redirect(`${analysisPaths.round(plan, round)}?done=changed-${changed.value}`, 303);
  const { failure } = changed;
  switch (failure.kind) {
    case 'not-now':
      return c.redirect(`${analysisPaths.round(plan, round)}?failed=not-now`, 303);
    case 'numbers-wrong':
      return formPage(c, round, state, { status: 422 });
    case 'fields-wrong':
      return formPage(c, round, { ...state, errors: sayFaults(c, failure.errors) }, { status: 422 });
    case 'answers-lost':
      return formPage(c, round, { ...state, lost: failure }, { status: 422 });
    case 'conflict':
      return formPage(
        c,
        round,
        { ...state, values: failure.merged, seen: failure.stored, conflicts: failure.conflicts },
        { status: 409 },
      );
  }
});

type RoundForm = {
  readonly values: Fields;
  readonly search: PeopleSearch;
  readonly seen: Fields;
  readonly mayLose: boolean;
  /** What was pressed, when it was not to save. */
  readonly step: string;
};

/**
 * The fields of the form as they are stored: what was ticked in each list put together as one, and days spelled as the house
 * spells them, so that a field that nobody has touched looks untouched.
 */
async function roundFormIn(c: WebContext): Promise<RoundForm> {
  const body = await c.req.parseBody({ all: true });
  const ticked = (name: string) => {
    const value = body[name];
    return listText((Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string'));
  };
  const fields = await fieldsIn(c);
  const text = (name: string) => fields[name] ?? '';
  const day = (name: string) => readDay(text(name)) ?? text(name);
  const search = {
    find: text('find').slice(0, 200),
    findUnit: text('findUnit'),
    findTitle: text('findTitle').slice(0, 200),
  };
  return {
    values: {
      name: text('name'),
      about: text('about'),
      opensOn: day('opensOn'),
      closesOn: day('closesOn'),
      units: ticked('units'),
      competences: ticked('competences'),
      people: ticked('people'),
      numbers: text('numbers'),
    },
    search,
    seen: readSeen(fields.seen),
    mayLose: fields.mayLose === 'yes',
    step: stepOf(text('do'), searchedFor(search) !== (text('searched') || searchedFor(NO_SEARCH))),
  };
}

/** Enter saves, unless somebody has just typed whom to look for: no browser tells in which field it was pressed. */
function stepOf(pressed: string, isNewSearch: boolean): string {
  if (pressed !== 'enter') return pressed;
  return isNewSearch ? 'find' : '';
}

/** What the form looks for among the staff. */
function peopleAskOf({ values, search, conflicts }: RoundFormState, step: string): PeopleAsk {
  const page = Number(/^page-([1-9]\d{0,3})$/.exec(step)?.[1] ?? '1');
  const { find: query, findUnit: unit, findTitle: title } = search;
  const isSearched = query !== '' || unit !== '' || title !== '';
  return {
    people: values.people ?? '',
    numbers: values.numbers ?? '',
    named: conflicts
      .filter(({ field }) => field === 'people')
      .map(({ mine, theirs }) => `${mine} ${theirs}`)
      .join(' '),
    search:
      isSearched || ['find', 'all'].includes(step) || step.startsWith('page-')
        ? { query, unit, title, page, addAll: step === 'all' }
        : undefined,
  };
}

function sayNumbers(c: WebContext, { unknown, left, numbered }: RoundPeople): readonly FieldFailure[] {
  const words = roundPeopleTexts[c.var.locale];
  if (unknown.length + left.length === 0) return [];
  const said = [
    ...(unknown.length > 0 ? [words.unknown(unknown.join(', '), unknown.length)] : []),
    ...(left.length > 0 ? [words.left(left.join(', '), left.length)] : []),
    ...(numbered > 0 ? [words.othersAdded] : []),
    words.putRight,
  ];
  return [{ field: 'numbers', message: said.join(' ') }];
}

function sayFaults(c: WebContext, errors: Readonly<Record<string, RoundFault>>) {
  const { faults } = mappingTexts[c.var.locale];
  return Object.entries(errors).map(([field, fault]) => ({ field, message: faults[fault] }));
}

/** @param state what the form shows; what is stored, unless told otherwise */
async function formPage(
  c: WebContext,
  round: MappingRoundId | undefined,
  state?: RoundFormState,
  { step = '', status = 200 }: { readonly step?: string; readonly status?: 200 | 409 | 422 } = {},
): Promise<Response> {
  const frame = analysisFrameOf(c);
  const words = mappingTexts[frame.locale];
  const plan = planIn(c);
  const form = state && { units: listFrom(state.values.units), people: peopleAskOf(state, step) };
  const view = await viewRoundForm(
    c.var.actor,
    { plan, ...(round === undefined ? {} : { round }), ...(form === undefined ? {} : { form }) },
    frame.locale,
    c.var.platform,
  );
  if (view.round !== undefined && view.open?.change !== true)
    return c.redirect(`${analysisPaths.round(plan, view.round.id)}?failed=not-now`, 303);
  const shown = state ?? { ...EMPTY, values: view.stored, seen: view.stored };
  return renderAnalysis(
    c,
    frame,
    view.shell,
    {
      title: view.round === undefined ? words.rounds.formTitle : words.rounds.change,
      status,
      crumbs: [
        { href: analysisPaths.rounds(plan), label: words.rounds.title },
        ...(view.round === undefined
          ? []
          : [{ href: analysisPaths.round(plan, view.round.id), label: view.round.name }]),
      ],
    },
    <RoundFormPage
      frame={frame}
      words={words}
      peopleWords={roundPeopleTexts[frame.locale]}
      view={view}
      state={{ ...shown, errors: [...shown.errors, ...sayNumbers(c, view.people)] }}
    />,
  );
}
