import { courseCode } from '../../domain/codes.ts';
import type { Course } from '../../domain/course.ts';
import { localised } from '../../domain/localised.ts';
import { assumed, sourced, undecided } from '../../domain/standing.ts';
import { between, since } from '../valid.ts';
import { rulesOfTheFirstFour, undecidedOutcomes } from './common-rules.ts';

export const m3: Course = {
  code: courseCode('M3'),
  place: 3,
  versions: [
    {
      // Quality left the name when it had a course of its own, M7. When that happened between 2017 and 2023 is a guess.
      ...rulesOfTheFirstFour,
      valid: between('2012-08-01', '2023-07-31'),
      validity: 'assumed',
      name: sourced(
        ['midtre-gauldal-2017'],
        localised(
          'Virksomhetens økonomistyring og kvalitetsutvikling',
          'Økonomistyring og kvalitetsutvikling i verksemda',
          'Financial management and quality development of the organisation',
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
          'Virksomhetens økonomistyring',
          'Økonomistyring i verksemda',
          'Financial management of the organisation',
        ),
      ),
      summary: assumed(
        localised(
          'Du lærer å planlegge, følge opp og forklare økonomien i din egen enhet.',
          'Du lærer å planleggje, følgje opp og forklare økonomien i di eiga eining.',
          'You learn to plan, follow up and explain the finances of your own unit.',
        ),
      ),
      outcomes: {
        knowledge: assumed([
          localised(
            'Du kjenner gangen i kommunens økonomi, fra økonomiplan og budsjett til regnskap.',
            'Du kjenner gangen i kommuneøkonomien, frå økonomiplan og budsjett til rekneskap.',
            'You know the cycle of municipal finances, from financial plan and budget to accounts.',
          ),
          localised(
            'Du vet hvilket handlingsrom og hvilke plikter en leder med budsjettansvar har.',
            'Du veit kva handlingsrom og kva plikter ein leiar med budsjettansvar har.',
            'You know the freedom and the duties of a leader who is responsible for a budget.',
          ),
          localised(
            'Du kjenner til hvordan bemanning, fravær og bruk av vikarer slår ut i regnskapet.',
            'Du kjenner til korleis bemanning, fråvær og bruk av vikarar slår ut i rekneskapen.',
            'You are familiar with how staffing, absence and the use of substitutes show in the accounts.',
          ),
        ]),
        skills: assumed([
          localised(
            'Du kan sette opp og begrunne et budsjett for egen enhet.',
            'Du kan setje opp og grunngje eit budsjett for eiga eining.',
            'You can draw up a budget for your own unit and give reasons for it.',
          ),
          localised(
            'Du kan lese en økonomirapport, forklare avvik og foreslå tiltak.',
            'Du kan lese ein økonomirapport, forklare avvik og gjere framlegg om tiltak.',
            'You can read a financial report, explain deviations and propose measures.',
          ),
          localised(
            'Du kan regne ut hva en endring koster, før den blir bestemt.',
            'Du kan rekne ut kva ei endring kostar, før ho blir bestemt.',
            'You can work out what a change costs before it is decided.',
          ),
        ]),
        generalCompetence: assumed([
          localised(
            'Du kan vurdere økonomi, kvalitet og faglig ansvar opp mot hverandre.',
            'Du kan vurdere økonomi, kvalitet og fagleg ansvar opp mot kvarandre.',
            'You can weigh finances, quality and professional responsibility against each other.',
          ),
          localised(
            'Du kan snakke om økonomi slik at medarbeiderne forstår valgene.',
            'Du kan snakke om økonomi slik at medarbeidarane forstår vala.',
            'You can talk about finances so that staff understand the choices.',
          ),
          localised(
            'Du er bevisst på hvilke følger prioriteringene får for brukere og ansatte.',
            'Du er medviten om kva følgjer prioriteringane får for brukarar og tilsette.',
            'You are aware of what priorities mean for users and staff.',
          ),
        ]),
      },
      content: assumed([
        {
          title: localised('Plan og budsjett', 'Plan og budsjett', 'Plan and budget'),
          about: localised(
            'Hvordan kommunen bestemmer hva pengene skal brukes til, og hvor du som leder kan påvirke.',
            'Korleis kommunen bestemmer kva pengane skal brukast til, og kvar du som leiar kan verke inn.',
            'How the municipality decides what the money is for, and where you as a leader can have a say.',
          ),
        },
        {
          title: localised('Gjennom året', 'Gjennom året', 'Through the year'),
          about: localised(
            'Rapporter, prognoser og samtalen om avvik mens det ennå er tid til å gjøre noe.',
            'Rapportar, prognosar og samtalen om avvik medan det enno er tid til å gjere noko.',
            'Reports, forecasts and the conversation about deviations while there is still time to act.',
          ),
        },
        {
          title: localised('Prioritering', 'Prioritering', 'Setting priorities'),
          about: localised(
            'Å velge når alt ikke får plass, og å stå for valget overfor ansatte og brukere.',
            'Å velje når alt ikkje får plass, og å stå for valet overfor tilsette og brukarar.',
            'Choosing when there is not room for everything, and standing by the choice before staff and users.',
          ),
        },
      ]),
    },
  ],
};
