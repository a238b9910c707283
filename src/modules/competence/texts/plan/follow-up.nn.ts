import type { FollowUpTexts } from './follow-up.nb.ts';

export const followUpNn: FollowUpTexts = {
  title: 'Oppfølging',
  lead: 'Følg med på korleis tiltaka går, gje status kvart år, og rull planen vidare.',
  questions: {
    heading: 'Spørsmål å stille',
    source: 'Etter KS’ vegvisar, steg 7.',
    items: [
      'Kva har vi oppnådd?',
      'Skal vi halde fram, rulle planen vidare eller justere han?',
      'Er det noko vi skal slutte med?',
      'Kor mange har vore med på kvart tiltak, og kva har dei lært?',
    ],
  },
  years: {
    heading: 'Status år for år',
    caption: 'Åra i planen',
    year: 'År',
    state: 'Årsstatus',
    states: {
      'not-begun': 'Ikkje begynt',
      empty: 'Ikkje skriven',
      written: 'Skriven, ikkje godkjend',
      approved: 'Godkjend',
    },
    done: 'Gjennomført',
    running: 'I gang',
    money: 'Pengar',
    reached: 'Personar nådde',
    late: 'Over fristen',
    none: 'Planen gjeld ikkje enno. Årsstatus kjem når han er vedteken.',
  },
  calendar: {
    heading: 'Kalender',
    lead: 'Fristar for tiltaka, og faste punkt i året. Dei faste dagane er forslag; bruk dei som passar hos dykk.',
    caption: 'Det som skal følgjast opp, i rekkjefølgje',
    when: 'Når',
    what: 'Kva',
    late: 'over fristen',
    empty: 'Ingenting er tidfest enno. Set fristar på tiltaka, så kjem dei her.',
    kinds: {
      deadline: (title) => `Frist: ${title}`,
      'apply-by': (title) => `Søknadsfrist: ${title}`,
      'year-status': (year) => `Skriv og godkjenn årsstatus for ${year}`,
      roll: (year) => `Rull planen, så den nye tek til i ${year}`,
      evaluate: () => 'Evaluer planen',
    },
    more: (count) => `${count} til`,
  },
  year: {
    title: (year) => `Årsstatus ${year}`,
    lead: 'Tala er rekna ut frå rapportane. Orda skriv de sjølve.',
    parts: {
      achieved: 'Kva er oppnådd?',
      missed: 'Kva vart ikkje som planlagt, og kvifor?',
      ahead: 'Kva har det å seie for neste år?',
    },
    empty: 'Ikkje skrive.',
    figures: 'Tala',
    byStatus: {
      ended: 'Tiltak etter status ved utgangen av året',
      going: (day) => `Tiltak etter status ${day}`,
    },
    status: 'Status',
    measures: 'Tiltak',
    planned: 'Kostnad i planen',
    funded: 'Av dette finansiert',
    reached: 'Personar nådde',
    reported: 'Tiltak det er rapportert om',
    late: 'Ikkje ferdige innan fristen',
    silent: 'I gang utan rapport dette året',
    effects: 'Effekt mot utgangspunktet',
    effectsCaption: 'Sist målt, mot det som stod då tiltaket fekk pengar',
    measure: 'Tiltak',
    indicator: 'Indikator',
    baseline: 'Utgangspunkt',
    measured: 'Målt',
    target: 'Ønskt nivå',
    share: 'Del av vegen',
    noEffects: 'Ingen tiltak er målte enno.',
    write: 'Skriv status',
    approve: 'Godkjenn årsstatus',
    approveHelp: 'Når du godkjenner, kan teksten ikkje endrast før godkjenninga er trekt tilbake.',
    reopen: 'Trekk godkjenninga tilbake',
    approved: (date) => `Godkjend ${date}.`,
    approvedBy: (name, date) => `Godkjend av ${name} ${date}.`,
    save: 'Lagre',
    cancel: 'Avbryt',
    keepMine: 'Lagre det eg skreiv',
    keepTheirs: 'Behald det som står der',
    print: 'Skriv ut',
    faults: {
      approved:
        'Årsstatusen er godkjend, så teksten står fast. Be den som godkjende, om å trekkje godkjenninga tilbake.',
      'too-long': 'Teksten er for lang. Han kan ha 10 000 teikn.',
      'not-written': 'Skriv statusen før han blir godkjend.',
    },
  },
  roll: {
    heading: 'Rull planen',
    text: (first, last) =>
      `Den neste planen gjeld ${first}–${last}. Bestem først kva som skal skje med kvart tiltak: gjennomført, ført vidare eller teke ut. Måla, tekstane, krava som framleis gjeld, og tiltaka som blir førte vidare, blir med.`,
    open: 'Gå til rulleringa',
    title: 'Rull planen vidare',
    lead: (first, last) =>
      `Bestem kva som skal skje med kvart tiltak. Deretter blir planen for ${first}–${last} laga.`,
    years: {
      heading: 'Åra den nye planen gjeld for',
      label: 'Den nye planen gjeld',
      help: 'Forslaget er året som kjem. Til 15. februar er det året som nett har begynt.',
      proposed: 'forslag',
      use: 'Bruk desse åra',
      gap: (years) =>
        `Ingen plan gjeld for ${years}. Vel eit tidlegare år dersom den nye planen skal ta over med ein gong.`,
    },
    notYet: 'Planen kan rullerast når han er vedteken. Inntil då kan innhaldet endrast direkte.',
    decided: (decided, all) => `${decided} av ${all} tiltak er avgjorde`,
    caption: 'Tiltaka i planen og kva som skal skje med dei',
    measure: 'Tiltak',
    status: 'Status',
    outcome: 'Kva skjer?',
    cause: 'Kvifor?',
    proposal: 'Forslag',
    outcomes: { done: 'Gjennomført', moved: 'Blir ført vidare', dropped: 'Blir teke ut' },
    undecided: 'Ikkje avgjort',
    outcomeOf: (number) => `Kva skjer med tiltak ${number}?`,
    causeOf: (number) => `Kvifor, tiltak ${number}`,
    grounds: {
      'is-done': 'Tiltaket er gjennomført.',
      'is-dropped': 'Tiltaket er teke ut av planen.',
      'goes-on': 'Tiltaket er i gang og held fram.',
      'not-begun': 'Tiltaket er ikkje begynt.',
      'past-deadline': 'Tiltaket er ikkje ferdig, og treng ny frist.',
      idea: 'Ideen er framleis aktuell.',
    },
    save: 'Lagre vala på denne sida',
    takeProposals: (count) =>
      count === 1
        ? 'Følg forslaget for det eine som står att'
        : `Følg forslaga for dei ${count} som står att`,
    make: (first, last) => `Lag planen for ${first}–${last}`,
    makeHelp:
      'Den gamle planen blir ståande som han er. Pengar til år før den nye planen begynner, blir att der. Du kan angre så lenge ingen har endra den nye.',
    undo: 'Angre rulleringa',
    undoHelp:
      'Den nye planen blir borte, og den gamle gjeld att. Det du har bestemt om tiltaka, blir ståande.',
    rolled: (date) => `Planen vart rullert ${date}. Han er avløyst av`,
    changed: 'Nokon har begynt å arbeide i den nye planen, så rulleringa kan ikkje angrast lenger.',
    faults: {
      'not-decided': (count) =>
        count === 1
          ? '1 tiltak er ikkje avgjort. Vel kva som skal skje med det.'
          : `${count} tiltak er ikkje avgjorde. Vel kva som skal skje med dei.`,
      'cause-missing': (numbers) =>
        `Skriv kvifor for tiltak ${numbers}. Det som blir ført vidare eller teke ut, treng ein grunn.`,
      'not-a-first-year': (least, most, old) =>
        `Vel eit første år frå ${least} til ${most}. Den nye planen må begynne etter ${old}, som er det første året i denne, og kan ikkje begynne i eit år som er over.`,
      'not-in-plan': 'Nokre av tiltaka finst ikkje i planen lenger. Sjå gjennom lista på nytt.',
      'decided-twice': 'Eit tiltak er avgjort to gonger. Sjå gjennom lista på nytt.',
    },
    noMeasures: 'Planen har ingen tiltak, så alt er avgjort.',
    done: {
      saved: 'Vala er lagra.',
      made: 'Den nye planen er laga.',
      undone: 'Rulleringa er angra.',
    },
  },
  done: {
    saved: 'Statusen er lagra.',
    approved: 'Årsstatusen er godkjend.',
    reopened: 'Godkjenninga er trekt tilbake.',
  },
};
