import type { PersonId, PlanId } from '../../src/kernel/ids.ts';
import { addDays, type LocalDate } from '../../src/kernel/local-date.ts';
import { type ChapterKey, chapterTexts, skeletonOf } from '../../src/modules/competence/index.ts';
import type { World } from '../world.ts';
import { chapterIdOf } from './ids.ts';
import type { PlanPeople } from './people.ts';

type Texts = Partial<Record<ChapterKey, readonly [by: 'adviser' | 'coordinator' | 'leader', body: string]>>;

export const CHAPTERS_OF_GJOVIK: Texts = {
  mandate: [
    'adviser',
    `Planen gjelder alle tjenester i helse og omsorg. Kommunalsjefen eier den, og kompetanserådgiveren leder arbeidet.

# Arbeidsgruppen

- fem avdelingsledere fra hjemmetjenester, sykehjem og bofellesskap
- to tillitsvalgte
- verneombudet i hjemmetjenesten

Gruppen møtes hver fjortende dag fra september til februar. Utkastet skal være klart til høring i mars.`,
  ],
  ambition: [
    'adviser',
    `Gjøvik skal ha **nok folk med rett kompetanse** til å gi trygge tjenester når antallet over 80 år øker sterkt.

Planen vedtas av kommunestyret. Tiltakene tas inn i økonomiplanen hvert år, slik at det som er bestemt, også blir betalt.`,
  ],
  guidance: [
    'adviser',
    `Målene er hentet fra kommuneplanens samfunnsdel, helse- og omsorgsplanen og arbeidsgiverstrategien. De viktigste står i tabellen under.`,
  ],
  challenge: [
    'leader',
    `Vi blir flere eldre, og færre i arbeidsfør alder.

- Fire av ti ansatte har fylt 50 år.
- Mer enn halvparten arbeider deltid.
- Det er særlig vanskelig å få tak i sykepleiere til natt og helg.

Behovet for folk vokser raskere enn det vi kan regne med å rekruttere. Derfor må vi også arbeide annerledes.`,
  ],
  definition: [
    'adviser',
    `Kompetanse er det en ansatt *kan og gjør*: kunnskaper, ferdigheter, holdninger og evner. Det som er lært i arbeidet, teller like mye som det som er lært på skole, når det kan vises.`,
  ],
};

export const CHAPTERS_OF_REGION: Texts = {
  mandate: [
    'coordinator',
    `De fem kommunene i Gjøvikregionen lager en felles strategi, etter oppdrag fra regionalt lederforum. Prosjektgruppen har én fra hver kommune. De atten lederne som tar lederutdanningen sammen, er ressursgruppe.

Hver kommune lager etterpå sin egen plan, som følger opp strategien.`,
  ],
  ambition: [
    'coordinator',
    `Sammen skal vi klare det vi ikke klarer hver for oss: ha fagfolk som har nok å gjøre til å være gode, og kurs som blir fulle.`,
  ],
  challenge: [
    'leader',
    `Utfordringene er de samme i alle fem kommunene, men størrelsen er ulik. I de to Land-kommunene er det ofte bare én som kan faget, og tjenesten stopper når hun er borte.`,
  ],
};

/** All chapters of the skeleton; some have been written, and their earlier texts are kept. */
export function addChapters(
  world: World,
  plan: PlanId,
  kind: 'municipal' | 'regional',
  texts: Texts,
  people: PlanPeople,
  today: LocalDate,
): void {
  const writers: Record<'adviser' | 'coordinator' | 'leader', PersonId> = {
    adviser: people.advisers.gjovik,
    coordinator: people.coordinator,
    leader: people.resourceGroup[1]?.person ?? people.coordinator,
  };
  for (const [index, key] of skeletonOf(kind).entries()) {
    const { title } = chapterTexts.nb[key];
    const [by, body] = texts[key] ?? (['adviser', ''] as const);
    const id = chapterIdOf(plan, key);
    const written = body !== '';
    const at = new Date(`${addDays(today, -20 + index)}T10:15:00Z`);
    world.add('plan_chapter', {
      id,
      plan_id: plan,
      key,
      sequence: index + 1,
      title,
      body,
      version: written ? 2 : 1,
      changed_by: written ? writers[by] : null,
      ...(written ? { changed_at: at } : {}),
    });
    if (!written) continue;
    const first = body.split('\n\n').slice(0, 1).join('\n\n');
    for (const [version, text] of [first, body].entries()) {
      world.add('plan_chapter_text', {
        chapter_id: id,
        plan_id: plan,
        version: version + 1,
        title,
        body: text,
        written_by: writers[by],
        written_at: new Date(`${addDays(today, -26 + index + version * 6)}T10:15:00Z`),
      });
    }
  }
}
