import type { CaseDraftTexts } from './case-draft.nb.ts';

export const caseDraftNn: CaseDraftTexts = {
  the: { municipal: 'Planen', regional: 'Strategien' },
  background: {
    heading: 'Bakgrunn',
    about: (name, place) => `Saka gjeld ${name}, som er laga for helse- og omsorgstenestene i ${place}.`,
    led: (names) => `Arbeidet er leidd av ${names}.`,
    goals: (the, count) => (count === 1 ? `${the} har eitt mål:` : `${the} har ${count} mål:`),
  },
  outlook: {
    heading: 'Utviklinga framover',
    old: (now, base, likely, then, middle) =>
      `${now} innbyggjarar er 80 år eller eldre i ${base}. I ${then} er dei truleg ${likely}${middle}.`,
    need: (now, base, likely, then, middle) =>
      `Tenestene krev ${now} årsverk til stades i ${base}, og truleg ${likely} i ${then}${middle}.`,
    gap: (likely, then, middle) => `Utan nye grep manglar det truleg ${likely} årsverk i ${then}${middle}.`,
    gapUnsure: (range, then) =>
      `Utan nye grep er det usikkert om det manglar folk i ${then}. Overslaget går frå ${range} årsverk, der tal under null er folk til overs.`,
    spare: (likely, then, middle) =>
      `Utan nye grep er det truleg ${likely} årsverk til overs i ${then}${middle}.`,
    middle: (middle) => ` (midten er ${middle})`,
    basis: (day) =>
      `Tala er frå framskrivinga som vart teken inn i planen ${day}. Åtte av ti framtider hamnar i spennet.`,
  },
  needs: {
    heading: 'Krav og behov',
    requirements: (the, list) => `${the} stiller ${list}.`,
    aspects: {
      staffing: (count) => `${count} krav til bemanning`,
      competence: (count) => `${count} krav til kompetanse`,
    },
    legal: (count) => (count === 1 ? 'Eitt av krava følgjer av lov.' : `${count} av krava følgjer av lov.`),
    lead: 'Behova skal møtast slik:',
    kinds: {
      mobilise: (names) => `Takast i bruk: ${names}`,
      learn: (names) => `Lærast: ${names}`,
      acquire: (names) => `Skaffast: ${names}`,
      'phase-out': (names) => `Avviklast: ${names}`,
    },
    high: (name) => `${name} (høg prioritet)`,
  },
  measures: {
    heading: 'Tiltak',
    lead: (the, count) =>
      count === 1
        ? `${the} har eitt tiltak som er prioritert, finansiert, i gang eller gjennomført:`
        : `${the} har ${count} tiltak som er prioriterte, finansierte, i gang eller gjennomførte:`,
    costs: (title, cost, funding) => `${title}: ${cost} (${funding})`,
    noCost: (title) => `${title}: ingen kostnad er ført opp`,
    more: (count) => (count === 1 ? 'Eitt tiltak til står i planen.' : `${count} tiltak til står i planen.`),
    ideas: (count) =>
      count === 1 ? 'Eitt tiltak er ikkje prioritert.' : `${count} tiltak er ikkje prioriterte.`,
  },
  region: {
    heading: 'Tilrådingar',
    lead: (count) => (count === 1 ? 'Strategien har éi tilråding:' : `Strategien har ${count} tilrådingar:`),
    to: (title, place) => `${title} (${place})`,
    together: 'kommunane saman',
  },
  process: {
    heading: 'Høyring og medverknad',
    none: (the) => `${the} har ikkje vore på høyring.`,
    open: 'Høyringa er ikkje avslutta.',
    noAnswers: 'Det kom ingen svar i høyringa.',
    answers: (count) => (count === 1 ? 'Det kom eitt svar i høyringa.' : `Det kom ${count} svar i høyringa.`),
    treated: (list) => `Slik er svara handsama: ${list}.`,
    outcomes: {
      followed: (count) => (count === 1 ? '1 er følgt' : `${count} er følgde`),
      partly: (count) => (count === 1 ? '1 er delvis følgt' : `${count} er delvis følgde`),
      'not-followed': (count) => (count === 1 ? '1 er ikkje følgt' : `${count} er ikkje følgde`),
      noted: (count) => (count === 1 ? '1 er teke til orientering' : `${count} er tekne til orientering`),
    },
    untreated: (count) => `${count} er ikkje handsama enno`,
    noUnions: 'Ingen drøfting med tillitsvalde er skriven inn.',
    unions: 'Konklusjonane frå drøftingane med dei tillitsvalde er desse:',
    union: (name, day, outcome) => `${name}, ${day}: ${outcome}`,
  },
  alternatives: {
    heading: 'Alternativ',
    without: (gap) => `Alternativet er å halde fram som i dag. ${gap}`,
    dropped: 'Desse tiltaka er vurderte og tekne ut:',
    reason: (title, reason) => `${title}: ${reason}`,
    ideas: 'Desse tiltaka er føreslåtte, men ikkje prioriterte:',
  },
  risks: {
    heading: 'Risiko',
    noMeasures: (the) => `${the} har ingen tiltak.`,
    unfunded: (part, total) => `${part} av ${total} er ikkje finansiert.`,
    grants: (amount) =>
      `${amount} er ført opp som statleg tilskot eller lønstilskot, og føreset at tilskotet blir gjeve.`,
    notCovered: (names) => `Lovkravet er ikkje dekt for ${names}.`,
    unsaid: (names) => `Planen gjer ikkje greie for korleis lovkravet er dekt for ${names}.`,
    vulnerable: (names) => `Planen har ingen tiltak for denne sårbare kompetansen: ${names}.`,
    unmapped: (names) => `Det er ikkje kartlagt kva kommunen har i dag av ${names}.`,
    unowned: (count) =>
      count === 1
        ? 'Eitt tiltak manglar ansvarleg eller frist.'
        : `${count} tiltak manglar ansvarleg eller frist.`,
    spread:
      'Folketala i framskrivinga er fordelte frå breie aldersgrupper. Difor er tala for dei eldste usikre.',
  },
  advice: {
    heading: 'Tilråding',
    adopt: (name) => `Det blir tilrådd at ${name} blir vedteken slik han er lagd fram.`,
    money: 'Tiltak som krev midlar, må prioriterast i økonomiplanen.',
  },
  paper: {
    figures: 'Talgrunnlag',
    byMeasure: 'Kostnad for kvart tiltak, i kroner',
    answers: 'Svar i høyringa, og kva dei førte til',
    noBody: 'Utan oppgjeven høyringsinstans',
    economyJoint: (total, first, last) =>
      `Felles kurs og delt kompetanse kostar til saman ${total} i åra ${first}–${last}.`,
    economyNone: 'Ingen kostnader er førte opp.',
    drafted:
      'Planen er ikkje lagd fram som sak. Saksutgreiinga og vurderinga er utkast, laga av det som står i planen. Saksbehandlaren må gå gjennom dei.',
  },
  spread: {
    heading: 'Tala er usikre',
    text: 'Folketala er fordelte frå breie aldersgrupper. Årskulla er ikkje kjende, og særleg tala for dei eldste kan vere feil. Dei bør ikkje liggje til grunn for vedtak.',
  },
  page: {
    fresh:
      'Saksutgreiinga og vurderinga er eit utkast, laga av det som står i planen. Gå gjennom det, og rett og føy til før du legg fram saka.',
    filled:
      'Det som stod tomt, er fylt med eit utkast laga av det som står i planen. Ingenting er lagra før du vel å lagre.',
  },
};
