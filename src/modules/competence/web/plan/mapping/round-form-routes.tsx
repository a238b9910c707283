import { Hono } from 'hono';
import type { MappingRoundId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { changeRound } from '../../../actions/plan/mapping/change-round.ts';
import { createRound } from '../../../actions/plan/mapping/rounds.ts';
import { readDay } from '../../../domain/plan/analysis/figures.ts';
import { readRequirementAsk } from '../../../domain/plan/analysis/requirement-list.ts';
import { listFrom, listText, type RoundFault } from '../../../domain/plan/mapping/round.ts';
import { mappingTexts } from '../../../texts/plan/mapping.ts';
import { viewRequirements } from '../../../views/plan/analysis/requirements.ts';
import { viewRoundForm } from '../../../views/plan/mapping/rounds.ts';
import { analysisFrameOf, renderAnalysis } from '../analysis/frame.tsx';
import { analysisPaths } from '../analysis/paths.ts';
import { readSeen } from '../analysis/seen.ts';
import { idIn, planIn } from '../frame.tsx';
import { fieldsIn } from '../request.ts';
import { RoundFormPage, type RoundFormState } from './round-form-page.tsx';

/** A new round, and one that is changed while it goes on. */
export const roundFormRoutes = new Hono<WebEnv>();
const BASE = '/plans/:planId/analysis/rounds';
const EMPTY = { errors: [], seen: {}, conflicts: [], lost: undefined };

roundFormRoutes.get(`${BASE}/new`, async (c) => {
  const everything = readRequirementAsk(() => undefined);
  const { all } = await viewRequirements(c.var.actor, planIn(c), everything, c.var.locale, c.var.platform);
  const asked = all.filter(({ aspect }) => aspect === 'competence').map(({ competence }) => competence);
  const values = { opensOn: c.var.platform.today, competences: listText(asked) };
  return formPage(c, undefined, { ...EMPTY, values });
});

roundFormRoutes.post(`${BASE}/new`, async (c) => {
  const fields = await roundFieldsIn(c);
  const plan = planIn(c);
  const wished = { fields, units: listFrom(fields.units), competences: listFrom(fields.competences) };
  const created = await createRound(c.var.actor, { plan, ...wished }, c.var.platform);
  if (created.ok) return c.redirect(analysisPaths.round(plan, created.value), 303);
  const errors = sayFaults(c, created.failure.errors);
  return formPage(c, undefined, { ...EMPTY, values: fields, errors }, 422);
});

roundFormRoutes.get(`${BASE}/:roundId/edit`, (c) => formPage(c, idIn<MappingRoundId>(c, 'roundId')));

roundFormRoutes.post(`${BASE}/:roundId/edit`, async (c) => {
  const fields = await roundFieldsIn(c);
  const seen = readSeen(fields.seen);
  const [plan, round] = [planIn(c), idIn<MappingRoundId>(c, 'roundId')];
  const { seen: _, mayLose, ...mine } = fields;
  const changed = await changeRound(
    c.var.actor,
    { plan, round, seen, mine, mayLose: mayLose === 'yes' },
    c.var.platform,
  );
  if (changed.ok) return c.redirect(`${analysisPaths.round(plan, round)}?done=changed-${changed.value}`, 303);
  const { failure } = changed;
  const state = { ...EMPTY, values: mine, seen };
  switch (failure.kind) {
    case 'not-now':
      return c.redirect(`${analysisPaths.round(plan, round)}?failed=not-now`, 303);
    case 'fields-wrong':
      return formPage(c, round, { ...state, errors: sayFaults(c, failure.errors) }, 422);
    case 'answers-lost':
      return formPage(c, round, { ...state, lost: failure }, 422);
    case 'conflict':
      return formPage(
        c,
        round,
        { ...state, values: failure.merged, seen: failure.stored, conflicts: failure.conflicts },
        409,
      );
  }
});

/**
 * The fields of the form as they are stored: what was ticked in each list put together as one, and days and numbers spelled
 * as the house spells them, so that a field that nobody has touched looks untouched.
 */
async function roundFieldsIn(c: WebContext): Promise<Fields> {
  const body = await c.req.parseBody({ all: true });
  const ticked = (name: string) => {
    const value = body[name];
    return listText((Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string'));
  };
  const fields = await fieldsIn(c);
  const day = (text = '') => readDay(text) ?? text;
  return {
    ...fields,
    opensOn: day(fields.opensOn),
    closesOn: day(fields.closesOn),
    people: listFrom(fields.people).join(', '),
    units: ticked('units'),
    competences: ticked('competences'),
  };
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
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const frame = analysisFrameOf(c);
  const words = mappingTexts[frame.locale];
  const plan = planIn(c);
  const view = await viewRoundForm(
    c.var.actor,
    { plan, ...(round === undefined ? {} : { round }) },
    frame.locale,
    c.var.platform,
  );
  if (view.round !== undefined && view.open?.change !== true)
    return c.redirect(`${analysisPaths.round(plan, view.round.id)}?failed=not-now`, 303);
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
      view={view}
      state={state ?? { ...EMPTY, values: view.stored, seen: view.stored }}
    />,
  );
}
