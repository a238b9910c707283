import type { CalendarEntry } from '../../domain/plan/follow-up/calendar.ts';
import type { StatusPart } from '../../domain/plan/follow-up/year-status.ts';
import type { RollOutcome, RollProposal } from '../../domain/plan/measures/roll.ts';

/** How the plan goes, year by year, and how it is carried over into the next one. */
export const followUpNb = {
  title: 'Oppfølging',
  lead: 'Følg med på hvordan tiltakene går, gi status hvert år, og rull planen videre.',
  questions: {
    heading: 'Spørsmål å stille',
    source: 'Etter KS’ veiviser, steg 7.',
    items: [
      'Hva har vi oppnådd?',
      'Skal vi fortsette, rulle planen videre eller justere den?',
      'Er det noe vi skal slutte med?',
      'Hvor mange har vært med på hvert tiltak, og hva har de lært?',
    ],
  },
  years: {
    heading: 'Status år for år',
    caption: 'Årene i planen',
    year: 'År',
    state: 'Årsstatus',
    states: {
      'not-begun': 'Ikke begynt',
      empty: 'Ikke skrevet',
      written: 'Skrevet, ikke godkjent',
      approved: 'Godkjent',
    },
    done: 'Gjennomført',
    running: 'I gang',
    money: 'Penger',
    reached: 'Personer nådd',
    late: 'Over fristen',
    none: 'Planen gjelder ikke ennå. Årsstatus kommer når den er vedtatt.',
  },
  calendar: {
    heading: 'Kalender',
    lead: 'Frister for tiltakene, og faste punkter i året. De faste dagene er forslag; bruk dem som passer hos dere.',
    caption: 'Det som skal følges opp, i rekkefølge',
    when: 'Når',
    what: 'Hva',
    late: 'over fristen',
    empty: 'Ingenting er tidfestet ennå. Sett frister på tiltakene, så kommer de her.',
    kinds: {
      deadline: (title: string) => `Frist: ${title}`,
      'apply-by': (title: string) => `Søknadsfrist: ${title}`,
      'year-status': (year: string) => `Skriv og godkjenn årsstatus for ${year}`,
      roll: (year: string) => `Rull planen, så den nye begynner i ${year}`,
      evaluate: () => 'Evaluer planen',
    } satisfies Record<CalendarEntry['kind'], (what: string) => string>,
    more: (count: number) => `${count} til`,
  },
  year: {
    title: (year: number) => `Årsstatus ${year}`,
    lead: 'Tallene er regnet ut fra rapportene. Ordene skriver dere selv.',
    parts: {
      achieved: 'Hva er oppnådd?',
      missed: 'Hva ble ikke som planlagt, og hvorfor?',
      ahead: 'Hva betyr det for neste år?',
    } satisfies Record<StatusPart, string>,
    empty: 'Ikke skrevet.',
    figures: 'Tallene',
    byStatus: {
      ended: 'Tiltak etter status ved utgangen av året',
      going: (day: string) => `Tiltak etter status ${day}`,
    },
    status: 'Status',
    measures: 'Tiltak',
    planned: 'Kostnad i planen',
    funded: 'Av dette finansiert',
    reached: 'Personer nådd',
    reported: 'Tiltak det er rapportert om',
    late: 'Ikke ferdige innen fristen',
    silent: 'I gang uten rapport dette året',
    effects: 'Effekt mot utgangspunktet',
    effectsCaption: 'Sist målt, mot det som stod da tiltaket fikk penger',
    measure: 'Tiltak',
    indicator: 'Indikator',
    baseline: 'Utgangspunkt',
    measured: 'Målt',
    target: 'Ønsket nivå',
    share: 'Del av veien',
    noEffects: 'Ingen tiltak er målt ennå.',
    write: 'Skriv status',
    approve: 'Godkjenn årsstatus',
    approveHelp: 'Når du godkjenner, kan teksten ikke endres før godkjenningen er trukket tilbake.',
    reopen: 'Trekk godkjenningen tilbake',
    approved: (date: string) => `Godkjent ${date}.`,
    approvedBy: (name: string, date: string) => `Godkjent av ${name} ${date}.`,
    save: 'Lagre',
    cancel: 'Avbryt',
    keepMine: 'Lagre det jeg skrev',
    keepTheirs: 'Behold det som står der',
    print: 'Skriv ut',
    faults: {
      approved:
        'Årsstatusen er godkjent, så teksten står fast. Be den som godkjente, om å trekke godkjenningen tilbake.',
      'too-long': 'Teksten er for lang. Den kan ha 10 000 tegn.',
      'not-written': 'Skriv statusen før den godkjennes.',
    },
  },
  roll: {
    heading: 'Rull planen',
    text: (first: number, last: number) =>
      `Den neste planen gjelder ${first}–${last}. Bestem først hva som skal skje med hvert tiltak: gjennomført, videreført eller tatt ut. Målene, tekstene, kravene som fortsatt gjelder, og tiltakene som føres videre, blir med.`,
    open: 'Gå til rulleringen',
    title: 'Rull planen videre',
    lead: (first: number, last: number) =>
      `Bestem hva som skal skje med hvert tiltak. Deretter lages planen for ${first}–${last}.`,
    years: {
      heading: 'Årene den nye planen gjelder for',
      label: 'Den nye planen gjelder',
      help: 'Forslaget er året som kommer. Til 15. februar er det året som nettopp har begynt.',
      proposed: 'forslag',
      use: 'Bruk disse årene',
      gap: (years: string) => `Ingen plan gjelder for ${years}.`,
      gapEarlier: 'Velg et tidligere år hvis den nye planen skal ta over før.',
      twin: (year: number) => `En annen plan begynner også i ${year}:`,
      twinMeans:
        'Ruller dere til de samme årene, får dere to planer for dem. Velg andre år, eller avbryt den ene.',
    },
    notYet: 'Planen kan rulleres når den er vedtatt. Inntil da kan innholdet endres direkte.',
    decided: (decided: number, all: number) => `${decided} av ${all} tiltak er avgjort`,
    caption: 'Tiltakene i planen og hva som skal skje med dem',
    measure: 'Tiltak',
    status: 'Status',
    outcome: 'Hva skjer?',
    cause: 'Hvorfor?',
    proposal: 'Forslag',
    outcomes: { done: 'Gjennomført', moved: 'Føres videre', dropped: 'Tas ut' } satisfies Record<
      RollOutcome,
      string
    >,
    undecided: 'Ikke avgjort',
    outcomeOf: (number: number) => `Hva skjer med tiltak ${number}?`,
    causeOf: (number: number) => `Hvorfor, tiltak ${number}`,
    grounds: {
      'is-done': 'Tiltaket er gjennomført.',
      'is-dropped': 'Tiltaket er tatt ut av planen.',
      'goes-on': 'Tiltaket er i gang og fortsetter.',
      'not-begun': 'Tiltaket er ikke begynt.',
      'past-deadline': 'Tiltaket er ikke ferdig, og trenger ny frist.',
      idea: 'Ideen er fortsatt aktuell.',
    } satisfies Record<RollProposal['ground'], string>,
    save: 'Lagre valgene på denne siden',
    takeProposals: (count: number) =>
      count === 1
        ? 'Følg forslaget for det ene som gjenstår'
        : `Følg forslagene for de ${count} som gjenstår`,
    make: (first: number, last: number) => `Lag planen for ${first}–${last}`,
    makeHelp:
      'Den gamle planen blir stående som den er. Penger til år før den nye planen begynner, blir igjen der. Du kan angre så lenge ingen har endret den nye.',
    undo: 'Angre rulleringen',
    undoHelp:
      'Den nye planen blir borte, og den gamle gjelder igjen. Det du har bestemt om tiltakene, blir stående.',
    rolled: (date: string) => `Planen ble rullert ${date}. Den er avløst av`,
    changed: 'Noen har begynt å arbeide i den nye planen, så rulleringen kan ikke angres lenger.',
    faults: {
      'not-decided': (count: number) =>
        count === 1
          ? '1 tiltak er ikke avgjort. Velg hva som skal skje med det.'
          : `${count} tiltak er ikke avgjort. Velg hva som skal skje med dem.`,
      'cause-missing': (numbers: string) =>
        `Skriv hvorfor for tiltak ${numbers}. Det som føres videre eller tas ut, trenger en grunn.`,
      'not-a-first-year': (least: number, most: number, old: number) =>
        `Velg et første år fra ${least} til ${most}. Den nye planen må begynne etter ${old}, som er det første året i denne, og kan ikke begynne i et år som er over.`,
      'not-in-plan': 'Noen av tiltakene finnes ikke i planen lenger. Se gjennom listen på nytt.',
      'decided-twice': 'Et tiltak er avgjort to ganger. Se gjennom listen på nytt.',
    },
    noMeasures: 'Planen har ingen tiltak, så alt er avgjort.',
    done: {
      saved: 'Valgene er lagret.',
      made: 'Den nye planen er laget.',
      undone: 'Rulleringen er angret.',
    },
  },
  done: {
    saved: 'Statusen er lagret.',
    approved: 'Årsstatusen er godkjent.',
    reopened: 'Godkjenningen er trukket tilbake.',
  },
};

export type FollowUpTexts = typeof followUpNb;
