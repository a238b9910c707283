import type { PlanStep } from '../../domain/plan/plan.ts';
import type { Missing } from '../../domain/plan/standing.ts';

const many = (count: number, one: string, several: string): string =>
  count === 1 ? `Ett ${one}` : `${count} ${several}`;

/** Where a plan stands. */
export const overviewNb = {
  title: 'Oversikt',
  done: {
    begun: 'Planen er laget, med kapitlene som planer vanligvis har.',
    named: 'Navnet og språket er lagret.',
  },
  lead: (place: string, first: number, last: number) => `Plan for ${place}, ${first}–${last}.`,
  way: 'Veien til vedtak',
  when: { past: 'Ferdig', skipped: 'Hoppet over', next: 'Her er planen nå', later: 'Senere' },
  cancelled: 'Arbeidet med planen er avbrutt. Alt som er skrevet, kan fortsatt leses.',
  next: 'Neste for planen',
  steps: 'De sju stegene',
  stepsLead: 'Gå fram og tilbake mellom stegene i den rekkefølgen dere vil.',
  complete: 'Ingenting mangler',
  some: 'Mangler noe',
  there: {
    organise: (members: number) =>
      members === 1 ? 'Én er med i arbeidet.' : `${members} er med i arbeidet.`,
    anchor: (anchors: number) => (anchors === 1 ? 'Forankret ett sted.' : `Forankret ${anchors} steder.`),
    goals: (goals: number) => `${goals} mål.`,
    analysis: (requirements: number, needs: number) => `${requirements} krav, ${needs} behov.`,
    measures: (measures: number) => `${measures} tiltak.`,
    chapters: (written: number, all: number) =>
      all > 1
        ? `${written} av ${all} kapitler er skrevet.`
        : written === 1
          ? 'Kapitlet er skrevet.'
          : 'Kapitlet er ikke skrevet.',
  },
  missing: {
    'empty-chapters': (count: number) =>
      count === 1 ? 'Ett kapittel er tomt' : `${count} kapitler er tomme`,
    'no-members': () => 'Ingen er invitert til arbeidet',
    'no-anchor': () => 'Ikke forankret hos noen ennå',
    'no-adopting-body': () => 'Ikke bestemt hvem som vedtar planen',
    'no-goals': () => 'Ingen mål ennå',
    'goals-without-indicator': (count: number) => `${many(count, 'mål', 'mål')} kan ikke måles ennå`,
    'no-requirements': () => 'Ingen krav ennå',
    'not-mapped': (count: number) => `${many(count, 'krav', 'krav')} uten kartlagt beholdning`,
    'no-needs': () => 'Ingen behov er bestemt ennå',
    'needs-without-measure': (count: number) => `${many(count, 'behov', 'behov')} uten tiltak`,
    'no-measures': () => 'Ingen tiltak ennå',
    'measures-without-owner': (count: number) => `${many(count, 'tiltak', 'tiltak')} uten ansvarlig`,
    'measures-without-money': (count: number) => `${many(count, 'tiltak', 'tiltak')} uten kostnad`,
    'measures-without-deadline': (count: number) => `${many(count, 'tiltak', 'tiltak')} uten frist`,
  } satisfies Record<Missing, (count: number) => string>,
  doNow: {
    'empty-chapters': 'Skriv i kapitlene',
    'no-members': 'Inviter dem som skal være med',
    'no-anchor': 'Forankre arbeidet',
    'no-adopting-body': 'Bestem hvem som vedtar planen',
    'no-goals': 'Legg inn målene',
    'goals-without-indicator': 'Bestem hvordan målene måles',
    'no-requirements': 'Skriv kravene som målene fører med seg',
    'not-mapped': 'Kartlegg det dere har',
    'no-needs': 'Bestem hvordan gapene skal møtes',
    'needs-without-measure': 'Finn tiltak for behovene',
    'no-measures': 'Legg inn tiltak',
    'measures-without-owner': 'Gi tiltakene en ansvarlig',
    'measures-without-money': 'Sett kostnad på tiltakene',
    'measures-without-deadline': 'Sett frist på tiltakene',
  } satisfies Record<Missing, string>,
  stepNames: {
    organise: 'Organisering',
    anchor: 'Forankring og ambisjoner',
    goals: 'Mål og føringer',
    competence: 'Hva er kompetanse?',
    analysis: 'Bemanning og kompetanse',
    measures: 'Strategier og tiltak',
    'follow-up': 'Oppfølging',
  } satisfies Record<PlanStep, string>,
  step: (number: number) => `Steg ${number}`,
  /** Who holds it, and what has been agreed of days. */
  agreed: {
    heading: 'Hvem og når',
    rename: 'Endre navn og språk',
    now: 'Nå',
    nowAndNext: (now: string, next: string) => `${now}. Neste på veien: ${next}.`,
    leads: 'Ledes av',
    nobodyLeads: (by: string) =>
      by === '' ? 'Ingen prosjektleder er valgt.' : `Ingen prosjektleder er valgt. ${by} begynte planen.`,
    hearing: 'Høring',
    noHearing: 'Ikke satt ennå.',
    heldNoHearing: 'Planen har ikke vært på høring.',
    hearingComes: (from: string, until: string) => `Fra ${from} til ${until}.`,
    hearingOpen: (until: string) => `Åpen til ${until}.`,
    hearingOver: (until: string) => `Avsluttet ${until}.`,
    answers: (count: number) =>
      count === 0 ? 'Ingen har svart.' : count === 1 ? 'Ett svar.' : `${count} svar.`,
    council: 'Politisk behandling',
    notForward: 'Ikke lagt fram, og ikke bestemt hvem som vedtar.',
    willDecide: (body: string) => `Ikke lagt fram ennå. Vedtas av: ${body}.`,
    dayNotSet: (body: string) => `${body}, dagen er ikke satt.`,
    meets: (body: string, day: string) => `${body} ${day}.`,
    decided: (body: string, day: string) => `Avgjort av ${body} ${day}.`,
    due: (count: number) => (count === 1 ? 'Ett tiltak med frist snart' : `${count} tiltak med frist snart`),
  },
  latest: 'Siste endringer',
  nothingYet: 'Ingen har skrevet noe ennå.',
  commented: (by: string, what: string) => `${by} kommenterte ${what}`,
  parts: {
    plan: 'planen',
    chapter: 'et kapittel',
    goal: 'et mål',
    requirement: 'et krav',
    need: 'et behov',
    measure: 'et tiltak',
    recommendation: 'en anbefaling',
    pool: 'en felles kompetanse',
    course: 'et kurs',
    version: 'en versjon',
  },
  events: {
    text: (by: string, title: string) => `${by} skrev i «${title}»`,
    comment: (by: string, title: string) => `${by} kommenterte «${title}»`,
    version: (by: string, number: string) => `${by} tok vare på versjon ${number}`,
    report: (by: string, title: string) => `${by} meldte om «${title}»`,
  },
  chapters: 'Alle kapitler',
  comments: (open: number) =>
    open === 0 ? 'Kommentarer' : open === 1 ? 'Kommentarer (én åpen)' : `Kommentarer (${open} åpne)`,
  revision: (revision: number) => `Revisjon ${revision}`,
};

export type OverviewTexts = typeof overviewNb;
