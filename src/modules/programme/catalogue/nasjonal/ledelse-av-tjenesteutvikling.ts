import { courseCode } from '../../domain/codes.ts';
import type { Course } from '../../domain/course.ts';
import { localised } from '../../domain/localised.ts';
import { assumed, sourced } from '../../domain/standing.ts';
import { since } from '../valid.ts';
import { examParts, nationalRules } from './common-rules.ts';

const asBefore = localised(
  'Beskrevet for den nasjonale utdanningen før den ble delt i to. Vi regner med at det gjelder her også.',
  'Omtalt for den nasjonale utdanninga før ho vart delt i to. Vi reknar med at det gjeld her òg.',
  'Described for the national education before it was divided in two. We assume that it applies here too.',
);

export const ledelseAvTjenesteutvikling: Course = {
  code: courseCode('LTU'),
  place: 2,
  versions: [
    {
      ...nationalRules,
      valid: since('2021-08-01'),
      validity: 'assumed',
      name: sourced(
        ['hdir-national', 'bi-service-development'],
        localised(
          'Ledelse av tjenesteutvikling',
          'Leiing av tenesteutvikling',
          'Leading service development',
        ),
      ),
      semesters: assumed(2, asBefore),
      summary: assumed(
        localised(
          'Du lærer å utvikle tjenester sammen med brukere, medarbeidere og samarbeidspartnere.',
          'Du lærer å utvikle tenester saman med brukarar, medarbeidarar og samarbeidspartnarar.',
          'You learn to develop services together with users, staff and partners.',
        ),
      ),
      outcomes: {
        knowledge: assumed([
          localised(
            'Du har inngående kunnskap om hvordan offentlige tjenester utvikles og tas i bruk.',
            'Du har inngåande kunnskap om korleis offentlege tenester blir utvikla og tekne i bruk.',
            'You have thorough knowledge of how public services are developed and put to use.',
          ),
          localised(
            'Du kjenner forskning om brukermedvirkning og samarbeid mellom tjenester.',
            'Du kjenner forsking om brukarmedverknad og samarbeid mellom tenester.',
            'You know research on user involvement and cooperation between services.',
          ),
        ]),
        skills: assumed([
          localised(
            'Du kan kartlegge et tjenesteforløp og finne hva som bør endres.',
            'Du kan kartleggje eit tenesteforløp og finne kva som bør endrast.',
            'You can map a course of services and find what ought to change.',
          ),
          localised(
            'Du kan lede en utviklingsprosess der flere enheter eller virksomheter deltar.',
            'Du kan leie ein utviklingsprosess der fleire einingar eller verksemder deltek.',
            'You can lead a development process in which several units or organisations take part.',
          ),
        ]),
        generalCompetence: assumed([
          localised(
            'Du kan gi brukere og pårørende reell innflytelse på hvordan tjenesten blir.',
            'Du kan gje brukarar og pårørande reell innverknad på korleis tenesta blir.',
            'You can give users and their families a real say in what the service becomes.',
          ),
          localised(
            'Du kan vurdere om en ny løsning er verdt det den koster.',
            'Du kan vurdere om ei ny løysing er verd det ho kostar.',
            'You can judge whether a new solution is worth what it costs.',
          ),
        ]),
      },
      content: assumed([
        {
          title: localised('Forstå tjenesten', 'Forstå tenesta', 'Understanding the service'),
          about: localised(
            'Brukernes vei gjennom tjenestene, og hvor den stopper opp.',
            'Vegen brukarane går gjennom tenestene, og kvar han stoppar opp.',
            'The users’ way through the services, and where it comes to a halt.',
          ),
        },
        {
          title: localised('Utvikle og prøve', 'Utvikle og prøve', 'Developing and trying'),
          about: localised(
            'Å lage løsninger sammen med dem det gjelder, og prøve dem før de blir rutine.',
            'Å lage løysingar saman med dei det gjeld, og prøve dei før dei blir rutine.',
            'Making solutions together with those concerned, and trying them before they become routine.',
          ),
        },
        {
          title: localised('Ta i bruk', 'Ta i bruk', 'Putting to use'),
          about: localised(
            'Hvordan noe nytt blir en del av driften og gir de gevinstene dere håpet på.',
            'Korleis noko nytt blir ein del av drifta og gjev dei gevinstane de håpa på.',
            'How something new becomes part of operations and brings the benefits you hoped for.',
          ),
        },
      ]),
      gatherings: assumed(
        {
          gatherings: Array.from({ length: 6 }, () => ({ days: { from: 3, to: 4 }, theme: null })),
          abroad: 1,
        },
        asBefore,
      ),
      exam: { ...nationalRules.exam, parts: assumed(examParts, asBefore) },
    },
  ],
};
