import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import type { OutColumn } from '../../../../../platform/spreadsheet/write-table.ts';
import { downloadTable, isDownloadFormat } from '../../../../../web/download.ts';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { changeArrangement, splitAgain, type WrongKey } from '../../../actions/plan/region/arrangement.ts';
import {
  arrangementFields,
  LEGAL_FORMS,
  nameField,
  percentField,
  shareField,
} from '../../../domain/plan/region/arrangement.ts';
import { COST_KEYS } from '../../../domain/plan/region/cost-split.ts';
import type { SplitCost } from '../../../domain/plan/region/joint-costs.ts';
import { type ArrangementTexts, arrangementTexts } from '../../../texts/plan/region-arrangement.ts';
import { type ArrangementView, viewArrangement } from '../../../views/plan/region/arrangement.ts';
import { planIn } from '../frame.tsx';
import { wordIn } from '../request.ts';
import { ArrangementPage } from './arrangement-page.tsx';
import { type FormState, saveForm, SpecForm, untouched } from './form.tsx';
import { regionFrameOf, RegionPage, renderRegion } from './frame.tsx';
import { regionPaths } from './paths.ts';
import { placeOptions } from './pool-specs.ts';
import type { FieldSpec } from './spec.ts';

export const arrangementRoutes = new Hono<WebEnv>();

const ARRANGEMENT = '/plans/:planId/cooperation/arrangement';

arrangementRoutes.get(ARRANGEMENT, (c) => arrangementPage(c));

async function arrangementPage(c: WebContext, refused?: string): Promise<Response> {
  const frame = regionFrameOf(c);
  const words = arrangementTexts[frame.locale];
  const view = await viewArrangement(c.var.actor, planIn(c), c.var);
  const done = wordIn(c, 'done', { saved: true, split: true });
  const said = { saved: frame.words.saved, split: words.againDone };
  return renderRegion(
    c,
    frame,
    view.shell,
    { title: words.title, part: 'arrangement', isTop: true, status: refused === undefined ? 200 : 422 },
    <ArrangementPage frame={frame} view={view} done={done && said[done]} refused={refused} />,
  );
}

type Line = { readonly cost: SplitCost; readonly index: number; readonly name: string };

arrangementRoutes.get(`${ARRANGEMENT}/file/:format`, async (c) => {
  const format = c.req.param('format');
  if (!isDownloadFormat(format)) throw new NotFound('format');
  const frame = regionFrameOf(c);
  const words = arrangementTexts[frame.locale];
  const view = await viewArrangement(c.var.actor, planIn(c), c.var);
  const costs = view.split.ok ? view.split.costs : [];
  const lines = costs.flatMap((cost): Line[] =>
    view.present.map(({ name }, index) => ({ cost, index, name })),
  );
  const columns: readonly OutColumn<Line>[] = [
    { heading: words.year, value: ({ cost }) => cost.year },
    { heading: words.kind, value: ({ cost }) => words.kinds[cost.kind] },
    { heading: words.what, value: ({ cost }) => cost.what },
    { heading: frame.words.municipality, value: ({ name }) => name },
    { heading: 'kr', value: ({ cost, index }) => (cost.parts[index] ?? 0) / 100 },
  ];
  return downloadTable(c, format, `${view.shell.plan.name} ${words.file}`, columns, lines);
});

function specsOf(view: ArrangementView, words: ArrangementTexts): readonly FieldSpec[] {
  const { arrangement, present } = view;
  const percent = (name: string, label: string, most: number): FieldSpec => ({
    kind: 'number',
    name,
    label,
    decimals: 2,
    most,
    unit: '%',
  });
  const person = (name: string, label: string): FieldSpec => ({ kind: 'text', name, label, longest: 200 });
  return [
    {
      kind: 'radio',
      name: 'form',
      label: words.form,
      required: true,
      options: LEGAL_FORMS.map((form) => ({
        value: form,
        label: words.forms[form],
        help: words.formHelp[form],
      })),
    },
    { kind: 'choice', name: 'host', label: words.host, options: placeOptions(view, arrangement.host) },
    { kind: 'choice', name: 'office', label: words.office, options: placeOptions(view, arrangement.office) },
    { kind: 'date', name: 'agreedOn', label: words.agreedOn },
    { kind: 'prose', name: 'note', label: words.note, longest: 4000 },
    {
      kind: 'radio',
      name: 'key',
      label: words.key,
      heading: words.split,
      required: true,
      options: COST_KEYS.map((key) => ({ value: key, label: words.keys[key] })),
    },
    ...present.map(({ code, name }): FieldSpec => ({
      kind: 'number',
      name: shareField(code),
      label: words.shareOf(name),
      help: words.shareHelp,
      decimals: 4,
      most: 100,
      unit: '%',
    })),
    { ...person(nameField(null), words.leadName), heading: words.capacity },
    percent(percentField(null), words.leadPercent, 500),
    ...present.flatMap(({ code, name }) => [
      person(nameField(code), words.namedIn(name)),
      percent(percentField(code), words.percentIn(name), 500),
    ]),
  ];
}

arrangementRoutes.get(`${ARRANGEMENT}/edit`, (c) => editPage(c));
arrangementRoutes.post(`${ARRANGEMENT}/edit`, async (c) => {
  const plan = planIn(c);
  const words = arrangementTexts[c.var.locale];
  const view = await viewArrangement(c.var.actor, plan, c.var, 'write-plan');
  return saveForm<WrongKey>(c, {
    specs: specsOf(view, words),
    save: (mine, seen) => changeArrangement(c.var.actor, { plan, seen, mine }, c.var.platform),
    say: ({ why }) => ({ field: 'key', message: words.why[why] }),
    done: `${regionPaths.arrangement(plan)}?done=saved`,
    page: (state, status) => editPage(c, state, status),
  });
});

async function editPage(c: WebContext, state?: FormState, status?: 409 | 422): Promise<Response> {
  const frame = regionFrameOf(c);
  const plan = planIn(c);
  const words = arrangementTexts[frame.locale];
  const view = await viewArrangement(c.var.actor, plan, c.var, 'write-plan');
  const codes = view.present.map(({ code }) => code);
  return renderRegion(
    c,
    frame,
    view.shell,
    { title: words.changeTitle, part: 'arrangement', ...(status === undefined ? {} : { status }) },
    <RegionPage frame={frame} shell={view.shell} here="arrangement" title={words.changeTitle}>
      <SpecForm
        frame={frame}
        specs={specsOf(view, words)}
        state={state ?? untouched(arrangementFields(view.arrangement, codes))}
        action={regionPaths.editArrangement(plan)}
        save={frame.words.save}
        back={regionPaths.arrangement(plan)}
      />
    </RegionPage>,
  );
}

arrangementRoutes.post(`${ARRANGEMENT}/split`, async (c) => {
  const frame = regionFrameOf(c);
  const plan = planIn(c);
  const split = await splitAgain(c.var.actor, plan, c.var.platform);
  if (split.ok) return c.redirect(`${regionPaths.arrangement(plan)}?done=split`, 303);
  const { failure } = split;
  return arrangementPage(
    c,
    failure.kind === 'wrong-key'
      ? arrangementTexts[frame.locale].why[failure.why]
      : frame.texts.closed(frame.texts.states[failure.state]),
  );
});
