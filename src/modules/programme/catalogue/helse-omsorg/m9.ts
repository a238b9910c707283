import { credits } from '../../../../kernel/credits.ts';
import { courseCode } from '../../domain/codes.ts';
import type { Course } from '../../domain/course.ts';
import { gatheringsOf } from '../../domain/gathering-pattern.ts';
import { localised } from '../../domain/localised.ts';
import { assumed, sourced } from '../../domain/standing.ts';
import { usualWorkload } from '../../domain/workload.ts';
import { since } from '../valid.ts';
import { rulesOfTheNextFour } from './common-rules.ts';

const fifteen = credits(15);

export const m9: Course = {
  code: courseCode('M9'),
  place: 9,
  versions: [
    {
      ...rulesOfTheNextFour,
      valid: since('2017-01-01'),
      validity: 'assumed',
      name: sourced(
        ['m9'],
        localised(
          'Endringsledelse på egen arbeidsplass i helse- og omsorgstjenesten',
          'Endringsleiing på eigen arbeidsplass i helse- og omsorgstenesta',
          'Leading change in your own workplace in health and care services',
        ),
      ),
      credits: sourced(['m9'], fifteen),
      semesters: assumed(1),
      gatherings: sourced(['m9'], gatheringsOf(2, 2, 3)),
      workload: assumed(usualWorkload(fifteen)),
      coursework: assumed(
        [
          {
            kind: 'development-project',
            name: localised(
              'Utviklingsprosjekt på egen arbeidsplass',
              'Utviklingsprosjekt på eigen arbeidsplass',
              'Development project in your own workplace',
            ),
            obligation: 'compulsory',
            work: 'individual',
            assessment: 'approved-or-returned',
            between: { after: 1, before: 3 },
          },
        ],
        localised(
          'Målene for emnet forutsetter at du endrer noe på egen arbeidsplass og måler hva som kom ut av det.',
          'Måla for emnet føreset at du endrar noko på eigen arbeidsplass og måler kva som kom ut av det.',
          'The aims of the course presuppose that you change something at work and measure what came of it.',
        ),
      ),
      summary: sourced(
        ['m9'],
        localised(
          'Du leder en endring på din egen arbeidsplass, fra idé til resultat du kan måle.',
          'Du leier ei endring på din eigen arbeidsplass, frå idé til resultat du kan måle.',
          'You lead a change in your own workplace, from an idea to a result you can measure.',
        ),
      ),
      outcomes: {
        knowledge: sourced(
          ['m9'],
          [
            localised(
              'Du vet hva som driver endringer i offentlige tjenester.',
              'Du veit kva som driv endringar i offentlege tenester.',
              'You know what drives change in public services.',
            ),
            localised(
              'Du kjenner metoder for å sette endringer i verk og evaluere dem.',
              'Du kjenner metodar for å setje endringar i verk og evaluere dei.',
              'You know methods for carrying out changes and evaluating them.',
            ),
          ],
        ),
        skills: sourced(
          ['m9'],
          [
            localised(
              'Du kan finne områder på egen arbeidsplass som bør bli bedre.',
              'Du kan finne område på eigen arbeidsplass som bør bli betre.',
              'You can find areas in your own workplace that ought to improve.',
            ),
            localised(
              'Du kan lede en endring og holde et jevnt forbedringsarbeid i gang.',
              'Du kan leie ei endring og halde eit jamt forbetringsarbeid i gang.',
              'You can lead a change and keep steady improvement work going.',
            ),
            localised(
              'Du kan lage indikatorer for resultatet og bruke dem når du evaluerer.',
              'Du kan lage indikatorar for resultatet og bruke dei når du evaluerer.',
              'You can construct indicators of the result and use them when you evaluate.',
            ),
          ],
        ),
        generalCompetence: assumed([
          localised(
            'Du kan drøfte med ansatte og tillitsvalgte hvorfor noe må endres.',
            'Du kan drøfte med tilsette og tillitsvalde kvifor noko må endrast.',
            'You can discuss with staff and union representatives why something must change.',
          ),
          localised(
            'Du tar ansvar for endringen også når den møter motstand.',
            'Du tek ansvar for endringa òg når ho møter motstand.',
            'You take responsibility for the change also when it meets resistance.',
          ),
          localised(
            'Du kan dele erfaringene slik at andre kan lære av dem.',
            'Du kan dele erfaringane slik at andre kan lære av dei.',
            'You can share the experience so that others can learn from it.',
          ),
        ]),
      },
      content: sourced(
        ['m9'],
        [
          {
            title: localised('Drivkraft for endring', 'Drivkraft for endring', 'Momentum for change'),
            about: localised(
              'Hvor ønsket om endring kommer fra, og hvordan du får kraft bak det.',
              'Kvar ønsket om endring kjem frå, og korleis du får kraft bak det.',
              'Where the wish for change comes from, and how you give it force.',
            ),
          },
          {
            title: localised(
              'Å lede endringsprosesser',
              'Å leie endringsprosessar',
              'Leading processes of change',
            ),
            about: localised(
              'Kultur, medvirkning, eierskap og trygghet hos dem som skal være med.',
              'Kultur, medverknad, eigarskap og tryggleik hos dei som skal vere med.',
              'Culture, involvement, ownership and safety among those who are to take part.',
            ),
          },
          {
            title: localised('Å sette i verk', 'Å setje i verk', 'Implementation'),
            about: localised(
              'Krefter som drar fram og krefter som holder igjen, deling av kunnskap og metoder for evaluering.',
              'Krefter som dreg fram og krefter som held att, deling av kunnskap og metodar for evaluering.',
              'Forces that pull forward and forces that hold back, sharing of knowledge and methods of evaluation.',
            ),
          },
        ],
      ),
    },
  ],
};
