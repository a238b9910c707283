import { courseCode } from '../../domain/codes.ts';
import type { Course } from '../../domain/course.ts';
import { localised } from '../../domain/localised.ts';
import { assumed, sourced } from '../../domain/standing.ts';
import { since } from '../valid.ts';
import { rulesOfTheNextFour } from './common-rules.ts';

export const m8: Course = {
  code: courseCode('M8'),
  place: 8,
  versions: [
    {
      ...rulesOfTheNextFour,
      valid: since('2014-08-01'),
      validity: 'assumed',
      name: sourced(
        ['inn-2023', 'm8'],
        localised(
          'Håndtering av konflikter og kriser i et ledelsesperspektiv for helse- og omsorgstjenesten',
          'Handtering av konfliktar og kriser i eit leiingsperspektiv for helse- og omsorgstenesta',
          'Handling conflict and crisis: a leadership perspective for health and care services',
        ),
      ),
      summary: sourced(
        ['m8'],
        localised(
          'Du lærer å gripe inn tidlig i konflikter og å lede folk gjennom kriser.',
          'Du lærer å gripe inn tidleg i konfliktar og å leie folk gjennom kriser.',
          'You learn to step in early in conflicts and to lead people through crises.',
        ),
      ),
      outcomes: {
        knowledge: sourced(
          ['m8'],
          [
            localised(
              'Du vet hvordan konflikter oppstår og trappes opp, og kjenner teoriene som forklarer det.',
              'Du veit korleis konfliktar oppstår og veks, og kjenner teoriane som forklarer det.',
              'You know how conflicts arise and escalate, and the theories that explain it.',
            ),
            localised(
              'Du vet hva det betyr å gripe inn tidlig.',
              'Du veit kva det har å seie å gripe inn tidleg.',
              'You know what it means to step in early.',
            ),
            localised(
              'Du kjenner til kriseledelse og hvordan mennesker og grupper reagerer i kriser.',
              'Du kjenner til kriseleiing og korleis menneske og grupper reagerer i kriser.',
              'You are familiar with crisis leadership and how people and groups react in crises.',
            ),
          ],
        ),
        skills: sourced(
          ['m8'],
          [
            localised(
              'Du kan bedømme hvor alvorlig en situasjon er, og om du må gripe inn.',
              'Du kan vurdere kor alvorleg ein situasjon er, og om du må gripe inn.',
              'You can judge how serious a situation is and whether you must step in.',
            ),
            localised(
              'Du kan hjelpe medarbeiderne til å forstå hvordan konflikter og kriser håndteres i hverdagen.',
              'Du kan hjelpe medarbeidarane til å forstå korleis konfliktar og kriser blir handterte i kvardagen.',
              'You can help staff understand how conflicts and crises are handled in daily work.',
            ),
            localised(
              'Du kan bruke det du vet om krisereaksjoner når noe skjer.',
              'Du kan bruke det du veit om krisereaksjonar når noko skjer.',
              'You can use what you know of crisis reactions when something happens.',
            ),
          ],
        ),
        generalCompetence: assumed([
          localised(
            'Du kan være rolig og ryddig når andre er i konflikt eller krise.',
            'Du kan vere roleg og ryddig når andre er i konflikt eller krise.',
            'You can be calm and orderly when others are in conflict or crisis.',
          ),
          localised(
            'Du er bevisst på dine egne reaksjoner og på hvor grensene dine går.',
            'Du er medviten om dine eigne reaksjonar og om kvar grensene dine går.',
            'You are aware of your own reactions and where your limits are.',
          ),
          localised(
            'Du vet når det er riktig å hente hjelp utenfra.',
            'Du veit når det er rett å hente hjelp utanfrå.',
            'You know when it is right to bring in help from outside.',
          ),
        ]),
      },
      content: sourced(
        ['m8'],
        [
          {
            title: localised('Å forstå konflikter', 'Å forstå konfliktar', 'Understanding conflicts'),
            about: localised(
              'Hva en konflikt er, hvordan den begynner, og hvorfor den vokser.',
              'Kva ein konflikt er, korleis han byrjar, og kvifor han veks.',
              'What a conflict is, how it begins and why it grows.',
            ),
          },
          {
            title: localised('Å håndtere konflikter', 'Å handtere konfliktar', 'Handling conflicts'),
            about: localised(
              'Konfliktspiralen, lederen som tilrettelegger, veileder, mekler eller dommer, og bruk av mekler utenfra.',
              'Konfliktspiralen, leiaren som tilretteleggjar, rettleiar, meklar eller dommar, og bruk av meklar utanfrå.',
              'The conflict spiral, the leader as facilitator, supervisor, mediator or judge, and mediators from outside.',
            ),
          },
          {
            title: localised('Å forstå kriser', 'Å forstå kriser', 'Understanding crises'),
            about: localised(
              'Hva en krise gjør med mennesker og grupper, og hvorfor reaksjonene er så ulike.',
              'Kva ei krise gjer med menneske og grupper, og kvifor reaksjonane er så ulike.',
              'What a crisis does to people and groups, and why reactions differ so much.',
            ),
          },
          {
            title: localised('Å håndtere kriser', 'Å handtere kriser', 'Handling crises'),
            about: localised(
              'Sorg, støtte og nettverket rundt dem som er rammet.',
              'Sorg, støtte og nettverket rundt dei som er råka.',
              'Grief, support and the networks around those affected.',
            ),
          },
        ],
      ),
    },
  ],
};
