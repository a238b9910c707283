import { courseCode } from '../../domain/codes.ts';
import type { Course } from '../../domain/course.ts';
import { localised } from '../../domain/localised.ts';
import { assumed, sourced } from '../../domain/standing.ts';
import { since } from '../valid.ts';
import { rulesOfTheNextFour } from './common-rules.ts';

export const m6: Course = {
  code: courseCode('M6'),
  place: 6,
  versions: [
    {
      ...rulesOfTheNextFour,
      valid: since('2014-08-01'),
      validity: 'assumed',
      name: sourced(
        ['inn-2023'],
        localised(
          'Innovasjonsledelse i helse- og omsorgstjenesten',
          'Innovasjonsleiing i helse- og omsorgstenesta',
          'Leading innovation in health and care services',
        ),
      ),
      summary: assumed(
        localised(
          'Du lærer å finne, prøve ut og spre nye måter å løse oppgavene på.',
          'Du lærer å finne, prøve ut og spreie nye måtar å løyse oppgåvene på.',
          'You learn to find, try out and spread new ways of doing the work.',
        ),
      ),
      outcomes: {
        knowledge: assumed([
          localised(
            'Du vet hva innovasjon er i offentlige tjenester, og hva som skiller den fra vanlig forbedring.',
            'Du veit kva innovasjon er i offentlege tenester, og kva som skil han frå vanleg forbetring.',
            'You know what innovation is in public services, and what sets it apart from ordinary improvement.',
          ),
          localised(
            'Du kjenner metoder for å utvikle tjenester sammen med brukere og medarbeidere.',
            'Du kjenner metodar for å utvikle tenester saman med brukarar og medarbeidarar.',
            'You know methods for developing services together with users and staff.',
          ),
          localised(
            'Du kjenner til hvordan velferdsteknologi kan endre oppgaver og fordeling av arbeid.',
            'Du kjenner til korleis velferdsteknologi kan endre oppgåver og fordeling av arbeid.',
            'You are familiar with how assistive technology can change tasks and the division of work.',
          ),
        ]),
        skills: assumed([
          localised(
            'Du kan finne fram til et behov og beskrive det uten å hoppe rett til løsningen.',
            'Du kan finne fram til eit behov og skildre det utan å hoppe rett til løysinga.',
            'You can identify a need and describe it without jumping to the solution.',
          ),
          localised(
            'Du kan planlegge en utprøving i liten skala og lære av den.',
            'Du kan planleggje ei utprøving i liten skala og lære av ho.',
            'You can plan a trial on a small scale and learn from it.',
          ),
          localised(
            'Du kan vise nytten av noe nytt, og hjelpe andre til å ta det i bruk.',
            'Du kan vise nytten av noko nytt, og hjelpe andre til å ta det i bruk.',
            'You can show the benefit of something new, and help others to take it up.',
          ),
        ]),
        generalCompetence: assumed([
          localised(
            'Du kan gjøre det trygt å prøve noe som kanskje ikke lykkes.',
            'Du kan gjere det trygt å prøve noko som kanskje ikkje lukkast.',
            'You can make it safe to try something that may not succeed.',
          ),
          localised(
            'Du kan vurdere etiske sider ved nye løsninger.',
            'Du kan vurdere etiske sider ved nye løysingar.',
            'You can assess ethical sides of new solutions.',
          ),
          localised(
            'Du kan samarbeide med innbyggere, frivillige og bedrifter om å utvikle tjenesten.',
            'Du kan samarbeide med innbyggjarar, frivillige og bedrifter om å utvikle tenesta.',
            'You can cooperate with residents, volunteers and businesses on developing the service.',
          ),
        ]),
      },
      content: assumed([
        {
          title: localised('Behov', 'Behov', 'Needs'),
          about: localised(
            'Å se tjenesten med brukerens øyne og forstå hva som egentlig er problemet.',
            'Å sjå tenesta med auga til brukaren og forstå kva som eigentleg er problemet.',
            'Seeing the service through the user’s eyes and understanding what the problem really is.',
          ),
        },
        {
          title: localised('Utprøving', 'Utprøving', 'Trials'),
          about: localised(
            'Små forsøk, rask læring og mot til å avslutte det som ikke virker.',
            'Små forsøk, rask læring og mot til å avslutte det som ikkje verkar.',
            'Small trials, quick learning and the courage to end what does not work.',
          ),
        },
        {
          title: localised('Spredning', 'Spreiing', 'Spreading'),
          about: localised(
            'Fra forsøk til drift: opplæring, gevinster og eierskap hos dem som skal bruke det nye.',
            'Frå forsøk til drift: opplæring, gevinstar og eigarskap hos dei som skal bruke det nye.',
            'From trial to daily operation: training, benefits and ownership among those who will use it.',
          ),
        },
      ]),
    },
  ],
};
