import { courseCode } from '../../domain/codes.ts';
import type { Course } from '../../domain/course.ts';
import { localised } from '../../domain/localised.ts';
import { assumed, sourced } from '../../domain/standing.ts';
import { since } from '../valid.ts';
import { rulesOfTheNextFour } from './common-rules.ts';

export const m7: Course = {
  code: courseCode('M7'),
  place: 7,
  versions: [
    {
      ...rulesOfTheNextFour,
      valid: since('2014-08-01'),
      validity: 'assumed',
      name: sourced(
        ['inn-2023'],
        localised(
          'Kvalitetsledelse i helse- og omsorgstjenesten',
          'Kvalitetsleiing i helse- og omsorgstenesta',
          'Leading quality in health and care services',
        ),
      ),
      summary: assumed(
        localised(
          'Du lærer å lede arbeidet med kvalitet og pasientsikkerhet i det daglige.',
          'Du lærer å leie arbeidet med kvalitet og pasienttryggleik i det daglege.',
          'You learn to lead work on quality and patient safety from day to day.',
        ),
      ),
      outcomes: {
        knowledge: assumed([
          localised(
            'Du kjenner kravene til ledelse og kvalitetsforbedring i helse- og omsorgstjenesten.',
            'Du kjenner krava til leiing og kvalitetsforbetring i helse- og omsorgstenesta.',
            'You know the requirements for leadership and quality improvement in health and care services.',
          ),
          localised(
            'Du vet hvordan et kvalitetssystem er bygd opp, og hva dere kan lære av avvik.',
            'Du veit korleis eit kvalitetssystem er bygd opp, og kva de kan lære av avvik.',
            'You know how a quality system is built, and what you can learn from incidents.',
          ),
          localised(
            'Du kjenner metoder for å forbedre tjenester steg for steg.',
            'Du kjenner metodar for å forbetre tenester steg for steg.',
            'You know methods for improving services step by step.',
          ),
        ]),
        skills: assumed([
          localised(
            'Du kan velge mål og indikatorer og bruke tall til å følge utviklingen over tid.',
            'Du kan velje mål og indikatorar og bruke tal til å følgje utviklinga over tid.',
            'You can choose goals and indicators and use figures to follow developments over time.',
          ),
          localised(
            'Du kan lede et forbedringsarbeid fra kartlegging til varig endring.',
            'Du kan leie eit forbetringsarbeid frå kartlegging til varig endring.',
            'You can lead improvement work from mapping to lasting change.',
          ),
          localised(
            'Du kan bruke avvik, klager og brukererfaringer til å gjøre tjenesten bedre.',
            'Du kan bruke avvik, klager og brukarerfaringar til å gjere tenesta betre.',
            'You can use incidents, complaints and user experience to make the service better.',
          ),
        ]),
        generalCompetence: assumed([
          localised(
            'Du kan bygge en kultur der det er trygt å melde fra.',
            'Du kan byggje ein kultur der det er trygt å melde frå.',
            'You can build a culture in which it is safe to speak up.',
          ),
          localised(
            'Du kan forklare andre hva kvalitet betyr i tjenesten du leder.',
            'Du kan forklare andre kva kvalitet har å seie i tenesta du leier.',
            'You can explain to others what quality means in the service you lead.',
          ),
          localised(
            'Du ser kvalitet, økonomi og arbeidsmiljø i sammenheng.',
            'Du ser kvalitet, økonomi og arbeidsmiljø i samanheng.',
            'You see quality, finances and working environment as connected.',
          ),
        ]),
      },
      content: assumed([
        {
          title: localised('Krav og system', 'Krav og system', 'Requirements and systems'),
          about: localised(
            'Hva loven krever av deg som leder, og hvordan et system kan være til hjelp i hverdagen.',
            'Kva lova krev av deg som leiar, og korleis eit system kan vere til hjelp i kvardagen.',
            'What the law requires of you as a leader, and how a system can help in daily work.',
          ),
        },
        {
          title: localised('Å måle', 'Å måle', 'Measuring'),
          about: localised(
            'Indikatorer som sier noe viktig, og hva små tall kan og ikke kan fortelle.',
            'Indikatorar som seier noko viktig, og kva små tal kan og ikkje kan fortelje.',
            'Indicators that say something important, and what small figures can and cannot tell.',
          ),
        },
        {
          title: localised('Å forbedre', 'Å forbetre', 'Improving'),
          about: localised(
            'Planlegge, prøve, se etter og justere, sammen med dem som gjør arbeidet.',
            'Planleggje, prøve, sjå etter og justere, saman med dei som gjer arbeidet.',
            'Planning, trying, checking and adjusting, together with those who do the work.',
          ),
        },
      ]),
    },
  ],
};
