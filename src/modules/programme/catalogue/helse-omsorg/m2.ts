import { courseCode } from '../../domain/codes.ts';
import type { Course } from '../../domain/course.ts';
import { localised } from '../../domain/localised.ts';
import { assumed, sourced, undecided } from '../../domain/standing.ts';
import { between, since } from '../valid.ts';
import { rulesOfTheFirstFour, undecidedOutcomes } from './common-rules.ts';

export const m2: Course = {
  code: courseCode('M2'),
  place: 2,
  versions: [
    {
      // The old name was in use in March 2017 and the new one in the catalogue for 2023; the day between is a guess.
      ...rulesOfTheFirstFour,
      valid: between('2012-08-01', '2023-07-31'),
      validity: 'assumed',
      name: sourced(
        ['midtre-gauldal-2017'],
        localised(
          'Strategisk kompetanseplanlegging, -styring og utvikling',
          'Strategisk kompetanseplanlegging, -styring og utvikling',
          'Strategic planning, management and development of competence',
        ),
      ),
      summary: undecided(),
      outcomes: undecidedOutcomes,
      content: undecided(),
    },
    {
      ...rulesOfTheFirstFour,
      valid: since('2023-08-01'),
      validity: 'assumed',
      name: sourced(
        ['inn-2023'],
        localised(
          'Strategisk HRM, kompetanseplanlegging, -ledelse og -utvikling',
          'Strategisk HRM, kompetanseplanlegging, -leiing og -utvikling',
          'Strategic HRM: planning, leading and developing competence',
        ),
      ),
      summary: assumed(
        localised(
          'Du lærer å finne ut hvilken kompetanse tjenesten trenger, hva dere har, og hva som må til for å dekke resten.',
          'Du lærer å finne ut kva kompetanse tenesta treng, kva de har, og kva som må til for å dekkje resten.',
          'You learn to find out which competence the service needs, what you have, and what it takes to cover the rest.',
        ),
      ),
      outcomes: {
        knowledge: assumed([
          localised(
            'Du kjenner trinnene i strategisk kompetanseplanlegging, fra mål til tiltak og evaluering.',
            'Du kjenner trinna i strategisk kompetanseplanlegging, frå mål til tiltak og evaluering.',
            'You know the steps of strategic competence planning, from goals to measures and evaluation.',
          ),
          localised(
            'Du vet forskjellen på kompetansen som kreves, kompetansen dere har, og behovet som står igjen.',
            'Du veit skilnaden på kompetansen som krevst, kompetansen de har, og behovet som står att.',
            'You know the difference between the competence required, the competence you have and the need that remains.',
          ),
          localised(
            'Du kjenner til hvordan endringer i befolkning og sykdom påvirker behovet for folk.',
            'Du kjenner til korleis endringar i folketal og sjukdom verkar inn på behovet for folk.',
            'You are familiar with how changes in population and disease affect the need for staff.',
          ),
        ]),
        skills: assumed([
          localised(
            'Du kan kartlegge kompetansen i egen enhet uten å samle inn mer enn dere trenger.',
            'Du kan kartleggje kompetansen i eiga eining utan å samle inn meir enn de treng.',
            'You can map the competence of your own unit without collecting more than you need.',
          ),
          localised(
            'Du kan velge mellom å bruke, utvikle, rekruttere og dele kompetanse, og begrunne valget.',
            'Du kan velje mellom å bruke, utvikle, rekruttere og dele kompetanse, og grunngje valet.',
            'You can choose between using, developing, recruiting and sharing competence, and give reasons for the choice.',
          ),
          localised(
            'Du kan skrive et bidrag til kommunens kompetanseplan.',
            'Du kan skrive eit bidrag til kompetanseplanen i kommunen.',
            'You can write a contribution to the municipality’s competence plan.',
          ),
        ]),
        generalCompetence: assumed([
          localised(
            'Du kan samarbeide om kompetanse på tvers av enheter og kommuner.',
            'Du kan samarbeide om kompetanse på tvers av einingar og kommunar.',
            'You can cooperate on competence across units and municipalities.',
          ),
          localised(
            'Du kan involvere medarbeidere og tillitsvalgte i planleggingen.',
            'Du kan involvere medarbeidarar og tillitsvalde i planlegginga.',
            'You can involve staff and union representatives in the planning.',
          ),
          localised(
            'Du ser kompetanse i sammenheng med økonomi, arbeidsmiljø og kvalitet.',
            'Du ser kompetanse i samanheng med økonomi, arbeidsmiljø og kvalitet.',
            'You see competence in connection with finances, working environment and quality.',
          ),
        ]),
      },
      content: assumed(
        [
          {
            title: localised('Fra mål til krav', 'Frå mål til krav', 'From goals to requirements'),
            about: localised(
              'Hva tjenesten skal få til de neste årene, og hvilken kompetanse det krever.',
              'Kva tenesta skal få til dei neste åra, og kva kompetanse det krev.',
              'What the service is to achieve in the coming years, and the competence this requires.',
            ),
          },
          {
            title: localised('Det dere har', 'Det de har', 'What you have'),
            about: localised(
              'Hvordan du kartlegger kompetanse, og hvordan du finner den som ikke blir brukt.',
              'Korleis du kartlegg kompetanse, og korleis du finn den som ikkje blir brukt.',
              'How to map competence, and how to find the competence that is not being used.',
            ),
          },
          {
            title: localised('Fra plan til tiltak', 'Frå plan til tiltak', 'From plan to measures'),
            about: localised(
              'Tiltak med ansvarlig, frist og kostnad, og hvordan dere følger dem opp.',
              'Tiltak med ansvarleg, frist og kostnad, og korleis de følgjer dei opp.',
              'Measures with an owner, a deadline and a cost, and how to follow them up.',
            ),
          },
        ],
        localised(
          'I Gjøvikregionen ble arbeidet i emnet brukt til å lage kompetanseplaner.',
          'I Gjøvikregionen vart arbeidet i emnet brukt til å lage kompetanseplanar.',
          'In the Gjøvik region, work in the course was used to make competence plans.',
        ),
      ),
    },
  ],
};
