import { courseCode } from '../../domain/codes.ts';
import type { Course } from '../../domain/course.ts';
import { localised } from '../../domain/localised.ts';
import { assumed, sourced } from '../../domain/standing.ts';
import { since } from '../valid.ts';
import { assumedExam, rulesOfTheFirstFour } from './common-rules.ts';

export const m1: Course = {
  code: courseCode('M1'),
  place: 1,
  versions: [
    {
      ...rulesOfTheFirstFour,
      valid: since('2012-08-01'),
      validity: 'assumed',
      name: sourced(
        ['inn-2023', 'fagakademiet-m1', 'midtre-gauldal-2017'],
        localised(
          'Ledelse av myndiggjorte medarbeidere og utvikling av personlige lederferdigheter',
          'Leiing av myndiggjorde medarbeidarar og utvikling av personlege leiarferdigheiter',
          'Leading empowered staff and developing personal leadership skills',
        ),
      ),
      summary: sourced(
        ['fagakademiet-m1'],
        localised(
          'Du øver deg på å lede medarbeidere som tar ansvar selv, og lager et opplegg for din egen utvikling som leder.',
          'Du øver deg på å leie medarbeidarar som tek ansvar sjølve, og lagar eit opplegg for di eiga utvikling som leiar.',
          'You practise leading staff who take responsibility themselves, and design a plan for your own development as a leader.',
        ),
      ),
      outcomes: {
        knowledge: assumed([
          localised(
            'Du kjenner de viktigste måtene å forstå ledelse på, og vet hva som skiller dem.',
            'Du kjenner dei viktigaste måtane å forstå leiing på, og veit kva som skil dei frå kvarandre.',
            'You know the main ways of understanding leadership, and what sets them apart.',
          ),
          localised(
            'Du vet hva myndiggjøring betyr for medarbeidere, for brukere og for deg som leder.',
            'Du veit kva myndiggjering har å seie for medarbeidarar, for brukarar og for deg som leiar.',
            'You know what empowerment means for staff, for users and for you as a leader.',
          ),
          localised(
            'Du kjenner til hvordan refleksjon, veiledning og aksjonslæring brukes i lederutvikling.',
            'Du kjenner til korleis refleksjon, rettleiing og aksjonslæring blir brukte i leiarutvikling.',
            'You are familiar with how reflection, supervision and action learning are used to develop leaders.',
          ),
        ]),
        skills: assumed([
          localised(
            'Du kan gi medarbeidere ansvar og myndighet som passer til oppgaven og personen.',
            'Du kan gje medarbeidarar ansvar og mynde som passar til oppgåva og personen.',
            'You can give staff responsibility and authority that fit the task and the person.',
          ),
          localised(
            'Du kan undersøke din egen praksis og prøve ut noe nytt på en planmessig måte.',
            'Du kan undersøkje din eigen praksis og prøve ut noko nytt på ein planmessig måte.',
            'You can examine your own practice and try out something new in a planned way.',
          ),
          localised(
            'Du kan veilede en kollega med spørsmål i stedet for råd.',
            'Du kan rettleie ein kollega med spørsmål i staden for råd.',
            'You can coach a colleague with questions rather than advice.',
          ),
        ]),
        generalCompetence: assumed([
          localised(
            'Du er bevisst på styrkene og utfordringene dine som leder.',
            'Du er medviten om styrkane og utfordringane dine som leiar.',
            'You are aware of your strengths and challenges as a leader.',
          ),
          localised(
            'Du kan drøfte lederrollen åpent med kolleger fra andre tjenester.',
            'Du kan drøfte leiarrolla ope med kollegaer frå andre tenester.',
            'You can discuss the role of a leader openly with colleagues from other services.',
          ),
          localised(
            'Du kan legge en plan for din egen utvikling og følge den opp.',
            'Du kan leggje ein plan for di eiga utvikling og følgje han opp.',
            'You can make a plan for your own development and follow it through.',
          ),
        ]),
      },
      content: sourced(
        ['fagakademiet-m1', 'faq'],
        [
          {
            title: localised('Ledelse i relasjoner', 'Leiing i relasjonar', 'Relational leadership'),
            about: localised(
              'Hva som skjer mellom leder og medarbeidere, og hvordan du leder folk som har fått myndighet til å handle selv.',
              'Kva som skjer mellom leiar og medarbeidarar, og korleis du leier folk som har fått mynde til å handle sjølve.',
              'What happens between leader and staff, and how you lead people who have the authority to act themselves.',
            ),
          },
          {
            title: localised('Ulike måter å lede på', 'Ulike måtar å leie på', 'Different ways to lead'),
            about: localised(
              'Ledelse som er delt mellom flere, ledelse av team, ledelse av deg selv og ledelse i den daglige driften.',
              'Leiing som er delt mellom fleire, leiing av team, leiing av deg sjølv og leiing i den daglege drifta.',
              'Leadership shared by several people, leading teams, leading yourself and leading daily operations.',
            ),
          },
          {
            title: localised('Fra teori til praksis', 'Frå teori til praksis', 'From theory to practice'),
            about: localised(
              'Du trener på å reflektere og handle, får veiledning og forsker på din egen arbeidshverdag.',
              'Du trener på å reflektere og handle, får rettleiing og forskar på din eigen arbeidskvardag.',
              'You train reflection and action, receive supervision and do research on your own working day.',
            ),
          },
          {
            title: localised(
              'Ditt eget lederutviklingsprogram',
              'Ditt eige leiarutviklingsprogram',
              'Your own leader development programme',
            ),
            about: localised(
              'Du lager et program for din egen utvikling som leder, og har en basisgruppe å prøve tankene på.',
              'Du lagar eit program for di eiga utvikling som leiar, og har ei basisgruppe å prøve tankane på.',
              'You design a programme for your own development as a leader, with a base group to test your thoughts on.',
            ),
          },
        ],
      ),
      exam: {
        ...assumedExam,
        parts: sourced(
          ['fjellregionen'],
          [
            {
              form: 'reflection',
              work: sourced(['fjellregionen'], 'individual'),
              weightPercent: assumed(100),
            },
          ],
          localised(
            'Klassen i Fjellregionen skrev om sin egen ledelse. Vi regner med at det gjelder alle klasser.',
            'Klassen i Fjellregionen skreiv om si eiga leiing. Vi reknar med at det gjeld alle klassar.',
            'The class in Fjellregionen wrote about their own leadership. We assume that this applies to every class.',
          ),
        ),
      },
    },
  ],
};
