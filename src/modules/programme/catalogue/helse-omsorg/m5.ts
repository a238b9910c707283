import { courseCode } from '../../domain/codes.ts';
import type { Course } from '../../domain/course.ts';
import { localised } from '../../domain/localised.ts';
import { sourced } from '../../domain/standing.ts';
import { since } from '../valid.ts';
import { rulesOfTheNextFour } from './common-rules.ts';

export const m5: Course = {
  code: courseCode('M5'),
  place: 5,
  versions: [
    {
      // Kongsvinger began with M1 in the autumn of 2012 and took one course each semester: the fifth came in 2014.
      ...rulesOfTheNextFour,
      valid: since('2014-08-01'),
      validity: 'assumed',
      name: sourced(
        ['inn-2023', 'm5'],
        localised(
          'Juss for ledere i helse- og omsorgstjenesten',
          'Juss for leiarar i helse- og omsorgstenesta',
          'Law for leaders in health and care services',
        ),
      ),
      summary: sourced(
        ['m5'],
        localised(
          'Du lærer å finne fram i lovene som styrer tjenesten, og å ivareta rettighetene til pasienter og brukere.',
          'Du lærer å finne fram i lovene som styrer tenesta, og å ta vare på rettane til pasientar og brukarar.',
          'You learn to find your way in the acts that govern the service, and to safeguard the rights of patients and users.',
        ),
      ),
      outcomes: {
        knowledge: sourced(
          ['m5'],
          [
            localised(
              'Du vet hvordan jurister arbeider, og hvilke rettskilder de bygger på.',
              'Du veit korleis juristar arbeider, og kva rettskjelder dei byggjer på.',
              'You know how lawyers reason and which legal sources they build on.',
            ),
            localised(
              'Du kjenner de sentrale lovene for helse- og omsorgstjenesten.',
              'Du kjenner dei sentrale lovene for helse- og omsorgstenesta.',
              'You know the central acts for health and care services.',
            ),
            localised(
              'Du vet hvordan lovene former ledelse og kvalitetsarbeid.',
              'Du veit korleis lovene formar leiing og kvalitetsarbeid.',
              'You know how the law shapes leadership and quality work.',
            ),
            localised(
              'Du forstår hva pasientrettighetene betyr i praksis.',
              'Du forstår kva pasientrettane har å seie i praksis.',
              'You understand what patients’ rights mean in practice.',
            ),
          ],
        ),
        skills: sourced(
          ['m5'],
          [
            localised(
              'Du kan sørge for at pasienter får oppfylt rettighetene sine.',
              'Du kan syte for at pasientar får oppfylt rettane sine.',
              'You can make sure that patients have their rights fulfilled.',
            ),
            localised(
              'Du kan dokumentere og arkivere hendelser slik reglene krever.',
              'Du kan dokumentere og arkivere hendingar slik reglane krev.',
              'You can document and archive events as the rules require.',
            ),
            localised(
              'Du kan handle forsvarlig og legge til rette for at brukerne medvirker.',
              'Du kan handle forsvarleg og leggje til rette for at brukarane medverkar.',
              'You can act soundly and make room for users to take part.',
            ),
            localised(
              'Du kan analysere et juridisk spørsmål og finne kildene som svarer på det.',
              'Du kan analysere eit juridisk spørsmål og finne kjeldene som svarer på det.',
              'You can analyse a legal question and find the sources that answer it.',
            ),
          ],
        ),
        generalCompetence: sourced(
          ['m5'],
          [
            localised(
              'Du ser hvilke følger lovverket får for det daglige arbeidet.',
              'Du ser kva følgjer lovverket får for det daglege arbeidet.',
              'You see what the law means for daily work.',
            ),
            localised(
              'Du kan samarbeide på tvers av fag om juridiske spørsmål.',
              'Du kan samarbeide på tvers av fag om juridiske spørsmål.',
              'You can cooperate across professions on legal questions.',
            ),
            localised(
              'Du er bevisst på forholdet mellom rettighetene pasientene har og pliktene de ansatte har.',
              'Du er medviten om forholdet mellom rettane pasientane har og pliktene dei tilsette har.',
              'You are aware of how patients’ rights relate to the duties of professionals.',
            ),
          ],
        ),
      },
      content: sourced(
        ['m5'],
        [
          {
            title: localised(
              'Alminnelige lover og juridisk metode',
              'Allmenne lover og juridisk metode',
              'General legislation and legal method',
            ),
            about: localised(
              'Reglene som gjelder all forvaltning, reglene om personalet og måten jurister tolker dem på.',
              'Reglane som gjeld all forvaltning, reglane om personalet og måten juristar tolkar dei på.',
              'The rules that apply to all public administration, the rules on personnel and how lawyers interpret them.',
            ),
          },
          {
            title: localised('Helselovene', 'Helselovene', 'The health acts'),
            about: localised(
              'Helsepersonelloven, helse- og omsorgstjenesteloven, pasient- og brukerrettighetsloven og forskriftene til dem.',
              'Helsepersonellova, helse- og omsorgstenestelova, pasient- og brukarrettslova og forskriftene til dei.',
              'The Health Personnel Act, the Health and Care Services Act, the Patients’ and Users’ Rights Act and their regulations.',
            ),
          },
          {
            title: localised(
              'Lederens ansvar for rettighetene',
              'Ansvaret leiaren har for rettane',
              'The leader’s responsibility for rights',
            ),
            about: localised(
              'Hva du som leder må gjøre for at rettighetene blir mer enn ord i en lov.',
              'Kva du som leiar må gjere for at rettane blir meir enn ord i ei lov.',
              'What you as a leader must do for rights to be more than words in an act.',
            ),
          },
        ],
      ),
    },
  ],
};
