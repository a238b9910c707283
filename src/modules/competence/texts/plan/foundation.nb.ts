import type { CompetenceKind, CompetenceProblem } from '../../domain/plan/own-competence.ts';

/** What a plan stands on: who stood behind it, and what is counted as competence. */
export const foundationNb = {
  anchor: {
    title: 'Forankring og ambisjoner',
    lead: 'Hva ledelsen vil med planen, hvem som har stilt seg bak, og hvem som skal vedta den.',
    body: 'Hvem skal vedta planen?',
    bodyLabel: 'Vedtas av',
    bodyHelp: 'Det avgjør hvor saken skal. Dere kan endre det fram til saken legges fram.',
    bodyOpen: 'Ikke bestemt',
    saveBody: 'Lagre valget',
    heading: 'Hvem har stilt seg bak arbeidet',
    caption: 'Forankring',
    none: 'Ingen er skrevet opp ennå. Skriv når ledergruppen, de tillitsvalgte og utvalget har fått saken og sagt ja.',
    who: 'Hvem',
    whoHelp: 'For eksempel «Kommunedirektørens ledergruppe» eller «Hovedtillitsvalgte».',
    on: 'Dato',
    note: 'Merknad',
    noteHelp: 'Saksnummer eller hva som ble sagt.',
    add: 'Skriv opp',
    addHeading: 'Legg til',
    remove: 'Fjern',
    removeSure: 'Ja, fjern',
    errors: {
      who: 'Skriv hvem som har stilt seg bak.',
      on: 'Skriv datoen som dag, måned og år.',
      long: 'Teksten er for lang. Kort den ned.',
    },
    done: { saved: 'Lagret.', added: 'Lagt til.', removed: 'Fjernet.' },
  },
  competence: {
    title: 'Hva er kompetanse?',
    lead: 'Bli enige om hva dere regner med, hva nivåene betyr, og hvilke kompetanser planen bruker.',
    list: 'Kompetanser',
    caption: 'Kompetanser som planen kan bruke',
    search: 'Søk i kompetanser',
    found: (shown: number, total: number) =>
      shown === total
        ? `${total} ${total === 1 ? 'kompetanse' : 'kompetanser'}`
        : `${shown} av ${total} ${total === 1 ? 'kompetanse' : 'kompetanser'}`,
    none: 'Ingen kompetanser passer til søket.',
    name: 'Kompetanse',
    kind: 'Type',
    core: 'Lovpålagt',
    coreSince: (when: string) => `Fra ${when}`,
    owner: 'Lagt inn av',
    common: 'Felles for landet',
    own: 'Kommunen eller regionen',
    kinds: {
      profession: 'Yrke',
      'further-education': 'Videreutdanning',
      skill: 'Fagområde eller ferdighet',
      certificate: 'Kurs eller sertifikat',
      leadership: 'Ledelse',
    } satisfies Record<CompetenceKind, string>,
    addHeading: 'Legg til en egen kompetanse',
    addText: 'Bruk den når listen for landet ikke har det dere trenger. Den kan brukes i senere planer også.',
    about: 'Forklaring',
    coreFrom: 'Lovpålagt fra',
    coreSource: 'Hvilken lov',
    shareable: 'Kan være aktuell å dele mellom kommuner',
    add: 'Legg til kompetansen',
    errors: {
      missing: 'Fyll ut feltet.',
      'too-long': 'Teksten er for lang. Kort den ned.',
      'not-a-date': 'Skriv datoen som dag, måned og år.',
    } satisfies Record<CompetenceProblem, string>,
    known: 'Kompetansen finnes allerede i listen.',
    notYours: 'Bare de som arbeider for kommunen eller regionen som eier planen, kan legge til kompetanser.',
    levels: 'Hva nivåene betyr',
    levelsText: 'Planen bruker de vanlige ordene hvis dere lar feltene stå tomme.',
    level: (level: number) => `Nivå ${level}`,
    commonLevels: ['Ingen', 'Grunnleggende', 'Selvstendig', 'Kan veilede andre', 'Ressursperson'],
    saveLevels: 'Lagre nivåene',
    levelErrors: {
      'some-missing': 'Fyll ut alle fem nivåene, eller la alle stå tomme.',
      'too-long': 'Et av ordene er for langt. Det kan ha 60 tegn.',
    },
    done: { added: 'Kompetansen er lagt til.', levels: 'Nivåene er lagret.' },
  },
};

export type FoundationTexts = typeof foundationNb;
