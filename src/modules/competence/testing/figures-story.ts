import type { PlanId } from '../../../kernel/ids.ts';
import { type Browser, createTestApp } from '../../../web/testing/test-app.ts';
import { importFigures } from '../actions/import-figures.ts';
import type { FigurePart, FigurePoint, FigureSet } from '../domain/plan/figures/figure-set.ts';
import { competence } from '../index.ts';
import { aKeeper, populationFile } from './figure-files.ts';
import { GJOVIK, type PlansStory, plansStory, SONDRE_LAND } from './plan-story.ts';

/** The story of the plans with ways to take the projection of a place into them. No population figures are in yet. */
export async function figuresStory() {
  const story = await plansStory();
  const { platform, plan } = story;
  const app = createTestApp(platform, [competence]);
  const browsers = new Map<string, Browser>();
  for (const [name, person] of Object.entries(story.people)) browsers.set(name, await app.as(person));

  const as = (name: keyof PlansStory['people']): Browser => browsers.get(name)!;
  const figures = (of: PlanId = plan): string => `/plans/${of}/figures`;
  const read = async (browser: Browser, path: string) => {
    const answer = await browser.get(path);
    const body = (await answer.text()).replaceAll('\u00a0', ' ').replaceAll('&lt;', '<');
    return { status: answer.status, headers: answer.headers, body };
  };
  /** Asks until what is being drawn is there. */
  const drawn = async (browser: Browser, path: string) => {
    for (;;) {
      const answer = await read(browser, path);
      if (!answer.headers.has('refresh')) return answer;
    }
  };
  return {
    ...story,
    web: app,
    as,
    figures,
    read,
    drawn,
    /** Looks at the figures and takes them in as they were shown. */
    take: async (browser: Browser, of: PlanId = plan) =>
      browser.post(`${figures(of)}/take`, sealIn((await drawn(browser, `${figures(of)}/take`)).body)),
    /** What has been taken in, the newest first. */
    sets: async (of: PlanId = plan): Promise<readonly FigureSet[]> => {
      const { rows } = await platform.owner.query<{ figures: FigureSet }>(
        'select figures from plan_figure_set where plan_id = $1 order by number desc',
        [of],
      );
      return rows.map((row) => row.figures);
    },
    /** Population figures of Gjøvik and Søndre Land up to a year, with so many more people in each age. */
    importPeople: async (last: number, more = 0): Promise<void> => {
      const file = populationFile(
        [GJOVIK, SONDRE_LAND],
        Array.from({ length: last - 2010 }, (_, i) => 2011 + i),
        (code, _sex, age) =>
          Math.round(((code === GJOVIK ? 200 : 40) + more) / (1 + Math.exp((age - 84) / 5))),
      );
      const imported = await importFigures(
        aKeeper,
        { kind: 'population', file, fileName: 'folketall.csv', replace: true },
        platform,
      );
      if (!imported.ok) throw new Error(JSON.stringify(imported.failure));
    },
  };
}

export type FiguresStory = Awaited<ReturnType<typeof figuresStory>>;

/** What the form on the page says of the figures that it shows. */
export function sealIn(body: string): { readonly seal: string; readonly after: string } {
  return {
    seal: /name="seal" value="([^"]*)"/.exec(body)?.[1] ?? '',
    after: /name="after" value="([^"]*)"/.exec(body)?.[1] ?? '',
  };
}

export function valueIn(
  set: FigureSet | undefined,
  part: FigurePart,
  item: string,
  year: number,
): FigurePoint | undefined {
  return set?.lines
    .find((line) => line.part === part && line.item === item)
    ?.points.find((point) => point.year === year);
}
