import { courseCode } from '../../domain/codes.ts';
import type { Course } from '../../domain/course.ts';
import { localised } from '../../domain/localised.ts';
import { assumed, sourced } from '../../domain/standing.ts';
import { since } from '../valid.ts';
import { rulesOfTheFirstFour } from './common-rules.ts';

export const m4: Course = {
  code: courseCode('M4'),
  place: 4,
  versions: [
    {
      ...rulesOfTheFirstFour,
      valid: since('2012-08-01'),
      validity: 'assumed',
      name: sourced(
        ['inn-2023'],
        localised(
          'Samhandling, kommunikasjon og forhandlingskompetanse',
          'Samhandling, kommunikasjon og forhandlingskompetanse',
          'Collaboration, communication and negotiation',
        ),
      ),
      summary: assumed(
        localised(
          'Du øver på å lytte, å si ting tydelig og å komme fram til løsninger sammen med andre.',
          'Du øver på å lytte, å seie ting tydeleg og å kome fram til løysingar saman med andre.',
          'You practise listening, saying things clearly and finding solutions together with others.',
        ),
      ),
      outcomes: {
        knowledge: assumed([
          localised(
            'Du kjenner modeller for kommunikasjon og vet hva som kan gå galt mellom to som snakker sammen.',
            'Du kjenner modellar for kommunikasjon og veit kva som kan gå gale mellom to som snakkar saman.',
            'You know models of communication and what can go wrong between two people talking.',
          ),
          localised(
            'Du vet hva som fremmer og hemmer samarbeid mellom tjenester og fagområder.',
            'Du veit kva som fremjar og hemmar samarbeid mellom tenester og fagområde.',
            'You know what helps and hinders cooperation between services and professions.',
          ),
          localised(
            'Du kjenner grunnprinsippene i forhandlinger og reglene for medbestemmelse.',
            'Du kjenner grunnprinsippa i forhandlingar og reglane for medråderett.',
            'You know the basic principles of negotiation and the rules of co-determination.',
          ),
        ]),
        skills: assumed([
          localised(
            'Du kan lytte aktivt og gi tilbakemeldinger som andre har nytte av.',
            'Du kan lytte aktivt og gje tilbakemeldingar som andre har nytte av.',
            'You can listen actively and give feedback that others can use.',
          ),
          localised(
            'Du kan forberede og gjennomføre drøftinger og forhandlinger med tillitsvalgte.',
            'Du kan førebu og gjennomføre drøftingar og forhandlingar med tillitsvalde.',
            'You can prepare and carry out discussions and negotiations with union representatives.',
          ),
          localised(
            'Du kan lede møter der deltakerne vil ulike ting.',
            'Du kan leie møte der deltakarane vil ulike ting.',
            'You can lead meetings where the participants want different things.',
          ),
        ]),
        generalCompetence: assumed([
          localised(
            'Du kan bygge tillit på tvers av avdelinger og tjenestesteder.',
            'Du kan byggje tillit på tvers av avdelingar og tenestestader.',
            'You can build trust across departments and places of service.',
          ),
          localised(
            'Du er bevisst på hvordan du selv virker på andre i krevende samtaler.',
            'Du er medviten om korleis du sjølv verkar på andre i krevjande samtalar.',
            'You are aware of how you affect others in demanding conversations.',
          ),
          localised(
            'Du kan ta erfaringene til brukere og pårørende med inn i samarbeidet.',
            'Du kan ta erfaringane til brukarar og pårørande med inn i samarbeidet.',
            'You can bring the experience of users and their families into the cooperation.',
          ),
        ]),
      },
      content: assumed([
        {
          title: localised('Kommunikasjon', 'Kommunikasjon', 'Communication'),
          about: localised(
            'Aktiv lytting, tydelige beskjeder og samtaler som er vanskelige å ta.',
            'Aktiv lytting, tydelege beskjedar og samtalar som er vanskelege å ta.',
            'Active listening, clear messages and conversations that are hard to begin.',
          ),
        },
        {
          title: localised('Samhandling', 'Samhandling', 'Collaboration'),
          about: localised(
            'Arbeid på tvers av enheter, fag og nivåer, med brukeren i midten.',
            'Arbeid på tvers av einingar, fag og nivå, med brukaren i midten.',
            'Working across units, professions and levels, with the user in the middle.',
          ),
        },
        {
          title: localised('Forhandling', 'Forhandling', 'Negotiation'),
          about: localised(
            'Å finne ut hva partene egentlig trenger, og å lage avtaler som holder.',
            'Å finne ut kva partane eigentleg treng, og å lage avtalar som held.',
            'Finding out what the parties really need, and making agreements that last.',
          ),
        },
      ]),
    },
  ],
};
