import type { CapitalColumn, CapitalSheetFault } from '../../domain/plan/analysis/capital-sheet.ts';
import type { CoreAnswer } from '../../domain/plan/analysis/legal-core.ts';
import type { NeedKind, Priority } from '../../domain/plan/analysis/need.ts';

/** Words about what is held, what lacks, what the law asks for, and how a gap is met. */
export const analysisGapNb = {
  overview: {
    empty: 'Analysen er ikke begynt',
    emptyText: 'Begynn med kravene: hva må være på plass for å nå målene?',
    begin: 'Gå til kravene',
    statesCaption: 'Krav og kapital for hver kompetanse, enhet og hvert år',
    state: 'Tilstand',
    count: 'Antall',
    stateTitle: 'Slik står det',
    coreTitle: 'Det loven krever',
    coreAll: 'Alt som loven krever, er dekket.',
    coreLacks: (names: string) => `Ikke dekket: ${names}.`,
    coreUnknown: (names: string) => `Ikke kartlagt: ${names}.`,
    toCore: 'Se over det loven krever',
    riskTitle: 'Sårbart og kritisk',
    noRisk:
      'Ingen kompetanse i tallene henger på én eller to, og ingen mister en fjerdedel på grunn av alder i perioden.',
    toGap: 'Se gapet',
    seeNeeds: 'Se behovene',
    toNeeds: 'Bestem behovene',
    undecided: (count: number) =>
      count === 1
        ? 'Ett krav har et gap som ikke er bestemt.'
        : `${count} krav har et gap som ikke er bestemt.`,
    counts: (requirements: number, agreed: number) =>
      `${requirements} krav, ${agreed} av dem er det enighet om.`,
  },
  capital: {
    title: 'Kapital',
    lead: 'Hva dere har av hver kompetanse, og hva som er i bruk. Det som ikke står her, er ikke kartlagt. Det er noe annet enn null.',
    count: 'Tell i personallisten',
    add: 'Skriv inn en vurdering',
    upload: 'Last opp regneark',
    fromRound: 'Kartlegg med de ansatte',
    empty: 'Ingenting er kartlagt ennå',
    emptyText:
      'Begynn med å telle yrkesgruppene i personallisten. Kompetanse ut over yrket kommer fra en kartlegging, et regneark eller en vurdering.',
    caption: 'Det kommunen har',
    search: 'Søk i kompetanse og enhet',
    result: (found: number, all: number) =>
      found === all
        ? `${all} ${all === 1 ? 'rad' : 'rader'}`
        : `${found} av ${all} ${all === 1 ? 'rad' : 'rader'}`,
    noneFound: 'Ingen rader passer til søket',
    columns: {
      aspect: 'Gjelder',
      held: 'Har',
      used: 'I bruk',
      leaving: 'Slutter for alder i perioden',
      basis: 'Kilde',
      asOf: 'Per',
    },
    levels: (counts: string) => `Nivå 0 til 4: ${counts}`,
    saved: 'Lagret.',
    removed: 'Raden er fjernet. Kompetansen står nå som ikke kartlagt her.',
    counted: (count: number) =>
      count === 1 ? '1 rad er talt i personallisten.' : `${count} rader er talt i personallisten.`,
    imported: (count: number) => (count === 1 ? '1 rad er lest inn.' : `${count} rader er lest inn.`),
    formTitle: 'Det dere har',
    heldFte: 'Årsverk dere har',
    usedFte: 'Årsverk som er i bruk',
    usedHelp: 'La stå tomt når alt er i bruk.',
    persons: 'Personer',
    levelsLegend: 'Antall personer på hvert nivå',
    levelsHelp: 'Skriv 0 når ingen har det. Er alle feltene tomme, er det ikke kartlagt.',
    usedPersons: 'Personer som bruker kompetansen i arbeidet',
    asOf: 'Gjelder fra dato',
    dateHint: 'dd.mm.åååå',
    source: 'Kilde eller merknad',
    staffingPart: 'Når det gjelder bemanning',
    competencePart: 'Når det gjelder kompetanse',
    becomesJudgement:
      'Tallene er hentet fra personallisten, en kartlegging eller et regneark. Endrer du dem, står de som en vurdering.',
    thereAlready: 'Planen har en rad for denne kompetansen i denne enheten fra før.',
    toRow: 'Endre den som står',
    removeTitle: 'Fjerne raden?',
    removeText: (what: string) =>
      `«${what}» blir stående som ikke kartlagt. Det er noe annet enn at ingen har den.`,
    staff: {
      title: 'Tell i personallisten',
      lead: 'Yrkesgrupper blir talt ut fra stillingskodene: personer, årsverk og hvor mange som ventes å slutte for alder hvert år. Bare antall blir med, ingen navn.',
      rule: (age: string, source: string) =>
        `Hver ansatt regnes å slutte ved ${age} år, som er gjennomsnittet for dem over 55 som slutter (${source}). Noen slutter før og noen etter.`,
      units: 'Enheter som også skal telles hver for seg',
      unitsHelp:
        'Hele kommunen blir alltid talt. En enhet telles med alt som ligger under den. De som kravene nevner, er krysset av.',
      show: 'Vis tallene',
      previewTitle: 'Dette blir lagt inn',
      caption: 'Tall fra personallisten',
      accept: (count: number) => `Legg inn ${count} ${count === 1 ? 'rad' : 'rader'}`,
      replaces: (count: number) =>
        count === 1
          ? '1 rad som står i planen, blir erstattet.'
          : `${count} rader som står i planen, blir erstattet.`,
      judged: (count: number) =>
        count === 1
          ? 'Én av dem er en vurdering som noen har skrevet.'
          : `${count} av dem er vurderinger som noen har skrevet.`,
      notTold: (fte: string) =>
        `${fte} årsverk har en stillingskode som ikke sier hvilket yrke det er. De er ikke med.`,
      noAge: (count: number) =>
        `Fødselsdatoen mangler for ${count} ${count === 1 ? 'ansatt' : 'ansatte'}, så de regnes ikke med blant dem som slutter.`,
      nobody: 'Personallisten er tom. Les inn personallisten først, eller skriv inn en vurdering.',
      source: 'Stillingskoder i personallisten',
    },
    sheet: {
      title: 'Kapital fra regneark',
      lead: 'Last opp en Excel- eller CSV-fil med én kompetanse i én enhet i hver rad. Du ser hva som blir lagt inn, før noe lagres.',
      columns: {
        competence: 'Kompetanse: navnet slik det står i listen',
        unit: 'Enhet: tom for hele kommunen',
        fte: 'Årsverk: for bemanning',
        usedFte: 'Årsverk i bruk: tom når alle er i bruk',
        persons: 'Personer: for bemanning, kan stå tom',
        level0: 'Nivå 0: antall personer, for kompetanse',
        level1: 'Nivå 1',
        level2: 'Nivå 2',
        level3: 'Nivå 3',
        level4: 'Nivå 4',
        usedPersons: 'Personer i bruk: tom når alle bruker den',
        asOf: 'Per dato: i dag når kolonnen mangler',
        source: 'Kilde',
      } satisfies Record<CapitalColumn, string>,
      headings: {
        competence: 'Kompetanse',
        unit: 'Enhet',
        fte: 'Årsverk',
        usedFte: 'Årsverk i bruk',
        persons: 'Personer',
        level0: 'Nivå 0',
        level1: 'Nivå 1',
        level2: 'Nivå 2',
        level3: 'Nivå 3',
        level4: 'Nivå 4',
        usedPersons: 'Personer i bruk',
        asOf: 'Per dato',
        source: 'Kilde',
      } satisfies Record<CapitalColumn, string>,
      templateName: 'kapital-mal',
      accept: (count: number) => (count === 1 ? 'Legg inn raden' : `Legg inn ${count} rader`),
    },
  },
  faults: {
    'competence-missing': 'Velg kompetansen.',
    'competence-unknown': 'Kompetansen står ikke i listen. Skriv navnet slik det står der.',
    'aspect-missing': 'Velg om tallene gjelder bemanning eller kompetanse.',
    'levels-missing': 'Skriv hvor mange som er på minst ett av nivåene. Skriv 0 når ingen er der.',
    'used-above-held': 'Mer kan ikke være i bruk enn dere har.',
    'date-missing': 'Skriv hvilken dag tallene gjelder.',
    'date-wrong': 'Skriv datoen som dag, måned og år, for eksempel 1.11.2026.',
    'date-to-come': 'Datoen ligger fram i tid. Skriv en dag som har vært.',
    'amount-missing': 'Skriv hvor mye dere har. Skriv 0 når dere ikke har noe.',
    'amount-wrong': 'Skriv et tall, for eksempel 2,5.',
    'amount-negative': 'Tallet kan ikke være under null.',
    'amount-too-large': 'Tallet er for stort. Det høyeste er 99 999.',
    'amount-too-fine': 'For mange desimaler.',
    'too-long': 'Teksten er for lang.',
    twice: 'Den samme kompetansen og enheten står i en rad lenger opp.',
    'both-kinds': 'Fyll inn enten årsverk eller nivåer i en rad, ikke begge.',
  } satisfies Record<CapitalSheetFault, string>,
  gap: {
    title: 'Gap',
    lead: 'Krav minus det som ventes å være der ved utgangen av året. Det dere har og ikke bruker, kan mobiliseres.',
    empty: 'Det er ingenting å sammenligne ennå',
    emptyText: 'Gapet kommer fram når planen har krav, og når det dere har, er kartlagt.',
    caption: 'Gap for hver kompetanse, enhet og hvert år',
    search: 'Søk i kompetanse og enhet',
    result: (found: number, all: number) =>
      found === all
        ? `${all} ${all === 1 ? 'rad' : 'rader'}`
        : `${found} av ${all} ${all === 1 ? 'rad' : 'rader'}`,
    noneFound: 'Ingen rader passer til søket',
    state: 'Tilstand',
    columns: {
      staffing: 'Bemanning',
      competence: 'Kompetanse',
      state: 'Samlet',
    },
    required: (amount: string) => `Krav ${amount}`,
    available: (amount: string) => `ventet i bruk ${amount}`,
    lacks: (amount: string) => `mangler ${amount}`,
    mobilise: (amount: string) => `${amount} kan mobiliseres`,
    surplus: (amount: string) => `${amount} mer enn kravet`,
    fromUnits: 'sum av enhetene',
    method: 'Slik er det regnet ut',
    methodText:
      'Ansatte som ventes å slutte for alder før utgangen av året, er trukket fra. Ingen nye er regnet med. Den som har nådd et nivå, teller også for lavere nivåer. Krav fra flere mål legges sammen.',
    file: 'gap',
    sheet: {
      competence: 'Kompetanse',
      unit: 'Enhet',
      year: 'År',
      aspect: 'Gjelder',
      state: 'Tilstand',
      required: 'Krav',
      held: 'Har i dag',
      leaving: 'Har sluttet',
      available: 'Ventet i bruk',
      gap: 'Gap',
      mobilise: 'Kan mobiliseres',
      missing: 'Har ikke',
    },
  },
  risk: {
    caption: 'Kompetanse som henger på få, eller forsvinner med alder',
    competence: 'Kompetanse',
    unit: 'Enhet',
    why: 'Hvorfor',
    one: 'Bare én person har den.',
    few: (count: string) => `Bare ${count} personer har den.`,
    leaving: (share: string, last: number) => `${share} ventes å slutte for alder innen ${last}.`,
  },
  core: {
    title: 'Det loven krever',
    lead: 'Kommunen må ha disse yrkene knyttet til seg. Er det ikke egne ansatte, kan det være en avtale eller et samarbeid.',
    source: 'Kilde',
    checkWording: 'Sjekk ordlyden som gjelder i dag, før dere bygger på listen.',
    caption: 'Lovpålagt kjernekompetanse',
    competence: 'Kompetanse',
    state: 'Tilstand',
    answer: 'Slik er det dekket',
    note: 'Merknad, for eksempel hvem avtalen er med',
    states: {
      'own-staff': 'Egne ansatte',
      contract: 'Avtale eller kjøp',
      agreement: 'Samarbeid mellom kommuner',
      'not-covered': 'Ikke dekket',
      'not-mapped': 'Ikke kartlagt',
    } satisfies Record<CoreAnswer | 'not-mapped', string>,
    noAnswer: 'Ikke svart',
    counted: 'talt',
    told: 'oppgitt',
    disagree: 'Det som er oppgitt, og det som er talt, stemmer ikke overens.',
    noteTooLong: 'En merknad er for lang. Kort den ned til 1000 tegn.',
    of: (field: string, name: string) => `${field}: ${name}`,
  },
  needs: {
    title: 'Behov',
    lead: 'Hvordan skal hvert gap møtes? Mobiliser det dere har, lær opp dem dere har, og rekrutter eller kjøp resten.',
    empty: 'Ingen gap å bestemme om ennå',
    emptyText: 'Behovene kommer fram når et krav har et gap.',
    caption: 'Behov for hvert krav',
    kinds: {
      mobilise: 'Mobilisere',
      learn: 'Lære',
      acquire: 'Skaffe',
      'phase-out': 'Avvikle',
    } satisfies Record<NeedKind, string>,
    kindHelp: {
      mobilise: 'Ta i bruk det som noen allerede kan.',
      learn: 'Lære opp dem dere har.',
      acquire: 'Rekruttere, leie inn eller samarbeide.',
      'phase-out': 'Det dere ikke lenger trenger. Teller ikke med i gapet.',
    } satisfies Record<NeedKind, string>,
    priorities: { high: 'Høy', medium: 'Middels', low: 'Lav' } satisfies Record<Priority, string>,
    gap: 'Gap',
    decided: 'Bestemt',
    rest: 'Ikke bestemt',
    amount: 'Hvor mye',
    priority: 'Prioritet',
    note: 'Merknad',
    decide: 'Bestem',
    notKnown: 'Ikke kartlagt',
    undecided: (amount: string) => `${amount} er ikke bestemt.`,
    more: (amount: string) => `Det er bestemt ${amount} mer enn gapet.`,
    even: 'Hele gapet er bestemt.',
    takeAll: (count: number) =>
      count === 1
        ? 'Ta forslaget for kravet som ikke er bestemt'
        : `Ta forslagene for de ${count} kravene som ikke er bestemt`,
    taken: (count: number) =>
      count === 1 ? 'Forslaget er lagt inn for ett krav.' : `Forslagene er lagt inn for ${count} krav.`,
    proposalTitle: 'Forslag',
    proposal:
      'Forslaget følger rekkefølgen mobilisere, lære, skaffe. Det er fylt inn i skjemaet og gjelder først når du lagrer.',
    noLearners: 'For bemanning vet vi ikke hvem som kan lære, så forslaget er å skaffe alt som mangler.',
    hasMeasures: (kinds: string) =>
      `Et tiltak skal møte dette behovet: ${kinds}. Løs tiltaket fra behovet først, eller behold behovet.`,
    toDecide: 'Bestem behovene',
    toRead: 'Les og kommenter behovene',
    noneDecided: 'Ingenting er bestemt om hvordan kravet skal møtes.',
    requirement: 'Kravet',
    mobilisable: (amount: string) => `${amount} av gapet har dere, men bruker dem ikke.`,
    learners: (count: string) => `${count} er kartlagt på et lavere nivå.`,
  },
};

export type AnalysisGapTexts = typeof analysisGapNb;
