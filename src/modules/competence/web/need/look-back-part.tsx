import type { ReactElement } from 'react';
import { ChartFigure } from '../../../../web/components/charts/chart-figure.tsx';
import { FanChart } from '../../../../web/components/charts/fan-chart.tsx';
import { Section } from '../../../../web/components/section.tsx';
import { bandCourse, countedIn, heldOutcomes } from '../../domain/capacity/picture.ts';
import { downloadsOf } from './downloads.ts';
import { chartSource } from './provenance.ts';
import { CourseTable } from './tables.tsx';
import { type PartProps, persons } from './words.ts';

/** What this method would have said earlier, with the register of that year, against what happened. */
export function LookBackPart(props: PartProps): ReactElement {
  const { words, picture } = props;
  const { texts, shell } = words;
  const { area } = picture;
  const counted = countedIn(area, 'from80');
  return (
    <Section heading={texts.lookBack.heading} id="look-back">
      <p>{texts.lookBack.lead}</p>
      {area.lookBack.length === 0 ? <p>{texts.lookBack.none}</p> : null}
      <div className="ll-charts">
        {area.lookBack.map((look) => {
          const course = bandCourse(look, 'from80');
          const { held, of } = heldOutcomes(course, counted);
          const happened = counted.filter(({ year }) => year > look.baseYear);
          return (
            <ChartFigure
              key={look.baseYear}
              id={`look-back-${look.baseYear}`}
              heading={texts.lookBack.chart(look.baseYear)}
              lead={texts.lookBack.held(held, of)}
              keyItems={[
                { kind: 'history', label: shell.chart.history },
                { kind: 'most', label: shell.chart.most },
                { kind: 'half', label: shell.chart.half },
                { kind: 'outcome', label: shell.chart.outcome },
              ]}
              chart={
                <FanChart
                  id={`look-back-${look.baseYear}-chart`}
                  title={texts.lookBack.chart(look.baseYear)}
                  description={texts.lookBack.held(held, of)}
                  locale={words.locale}
                  texts={shell.chart}
                  few={texts.few}
                  history={counted.filter(({ year }) => year <= look.baseYear)}
                  fan={course}
                  outcomes={happened}
                />
              }
              source={chartSource('look-back', props)}
              uncertainty={texts.range}
              table={
                <CourseTable
                  caption={texts.lookBack.chart(look.baseYear)}
                  counted={counted}
                  course={course}
                  say={persons}
                  words={words}
                />
              }
              downloads={downloadsOf(props, 'look-back')}
              texts={shell.chart}
            />
          );
        })}
      </div>
    </Section>
  );
}
