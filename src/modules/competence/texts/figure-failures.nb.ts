import type { ReadFailure } from '../../../platform/spreadsheet/index.ts';
import { formatFileSize, formatNumber } from '../../../web/format.ts';
import { staffListTexts } from '../../organisation/index.ts';
import { inUse } from '../domain/figures/borders.ts';
import { FIRST_YEAR, LAST_YEAR, MOST_FIGURE } from '../domain/figures/cells.ts';
import { MOST_OF_AN_AGE } from '../domain/figures/population.ts';
import type { FigureProblem, Wrong } from '../domain/figures/problems.ts';

/** What figures were read for: it decides what did not happen because of a failure, and what to do next. */
export type FigureUse = 'import' | 'fetch' | 'projection';

const number = (value: number): string => formatNumber(value, 'nb');

/** What happened, why, and what to do. `nothing` and `again` are the sentences of those names. */
export const figureFailuresNb = {
  nothing: {
    import: 'Ingenting er lest inn.',
    fetch: 'Ingenting er lest inn.',
    projection: 'Ingenting er framskrevet.',
  } satisfies Record<FigureUse, string>,
  again: {
    import: 'Rett filen og les den inn på nytt.',
    fetch: 'Feilen står i tabellen. Les inn tallene fra en fil, eller hent dem igjen når tabellen er rettet.',
    projection: 'Rett filen og kjør kommandoen på nytt.',
  } satisfies Record<FigureUse, string>,
  rightFile: {
    import: 'Se om det er riktig fil, og om du har valgt riktig slag tall.',
    fetch: 'Se om det er riktig tabell.',
    projection: 'Filen skal ha kommunenr, kjonn, aar og en kolonne for hver alder fra a0 til a105.',
  } satisfies Record<FigureUse, string>,
  fileUnreadable: (file: string, why: string, nothing: string) => `Kan ikke lese ${file}. ${why} ${nothing}`,
  layoutUnknown: (file: string, columns: string, rightFile: string, nothing: string) =>
    `${file} har ikke kolonner vi kjenner for denne typen tall. Kolonnene er: ${columns}. ${rightFile} ${nothing}`,
  columnsMissing: (file: string, columns: string, count: number, again: string) =>
    `${file} mangler ${count === 1 ? 'kolonnen' : 'kolonnene'} ${columns}. Uten ${count === 1 ? 'den' : 'dem'} ville noe falle utenfor. ${again}`,
  columnsTwice: (file: string, columns: string, again: string) =>
    `${file} har mer enn én kolonne med navnet ${columns}, og vi kan ikke vite hvilken som gjelder. ${again}`,
  agesBeyond: (file: string, columns: string, again: string) =>
    `${file} har kolonner for aldre over 105: ${columns}. Alle som er 105 år og eldre, skal være talt sammen i a105. ${again}`,
  noFigures: (file: string, again: string) =>
    `${file} har rader, men ingen tall i dem. Tomme celler er tall som ikke er publisert. ${again}`,
  rowsWrong: (file: string, count: number, again: string) =>
    `${file} har ${count === 1 ? 'én feil' : `${number(count)} feil`}. ${again}`,
  place: (row: number, column: string) => {
    const where = /^\d+$/.test(column) ? `kolonne ${column}` : column;
    return row === 0 ? where : `Rad ${row}, ${where}`;
  },
  quote: (found: string) => `«${found}»`,
  alike: (count: number) => `… og ${number(count)} til med den samme feilen`,
  others: (count: number) => `… og ${number(count)} andre feil`,
  regionsUnknown: (codes: string, nothing: string) =>
    `Disse kommunene finnes ikke i registeret: ${codes}. Er et nummer skrevet feil, retter du det. Er kommunen ny, oppdaterer du kommunene først («lederloft import reference»). ${nothing}`,
  wouldLose: (count: number, regions: string) =>
    `${number(count)} rader som gjelder nå, finnes ikke i de nye tallene (${regions}). Ingenting er endret. Bruk --replace hvis de nye tallene likevel skal gjelde.`,
  unreachable: (url: string) =>
    `Får ikke kontakt med Statistisk sentralbyrå (${url}). Prøv igjen senere, eller les inn tallene fra en fil.`,
  tooSlow: (url: string, seconds: string) =>
    `Statistisk sentralbyrå svarte ikke på ${seconds} sekunder (${url}). Prøv igjen senere.`,
  busy: (url: string) =>
    `Statistisk sentralbyrå tar ikke imot flere spørringer akkurat nå (${url}). Fortsett om noen minutter.`,
  refused: (url: string, status: string) =>
    `Statistisk sentralbyrå svarte med feil ${status} (${url}). Prøv igjen senere.`,
  unintelligible: (url: string) =>
    `Svaret fra ${url} er ikke statistikk i formatet JSON-stat. Se om adressen er riktig.`,
  tableUnknown: (table: string) =>
    `Statistisk sentralbyrå har ingen tabell ${table}. Se om nummeret er riktig.`,
  tableChanged: (table: string, missing: string, has: string) =>
    `Tabell ${table} har ikke ${missing}. Den har ${has}. Tabellen er endret, eller det er en annen tabell. Les inn tallene fra en fil så lenge.`,
  codesUnknown: (table: string, variable: string, codes: string) =>
    `Tabell ${table} har ikke disse verdiene for ${variable}: ${codes}. Oppdater kommunene («lederloft import reference»), og hent på nytt.`,
  nothingTold: (table: string) =>
    `Tabell ${table} hadde ingen tall for det vi spurte om. Se om det er riktig tabell.`,
  noMunicipalities:
    'Det er ingen kommuner i registeret. Oppdater kommunene først («lederloft import reference»).',
  running: 'Det pågår en henting av disse tallene allerede. Vent til den er ferdig, eller stopp den.',
  /** What is wrong with a cell, or with rows beside each other. */
  wrong: {
    missing: (it) =>
      it.row === 0
        ? 'Tabellen har ikke noe tall her. Det kan være holdt tilbake av kilden.'
        : 'Cellen er tom. Fyll den ut, og skriv 0 der det ikke er noen.',
    'not-a-region': ({ column }) => {
      if (column === 'regionkode')
        return 'Dette er ikke en region vi kjenner. Skriv fire sifre for en kommune, EAK eller EAKUO for landet, eller EKG og to sifre.';
      if (column === 'region')
        return 'Dette er ikke en region vi kjenner. Skriv fire sifre for en kommune, to for et fylke eller 0 for landet.';
      return 'Dette er ikke et kommunenummer. Det har fire sifre, for eksempel 0301. Regneark kan ta bort en null foran.';
    },
    'not-a-year': () => `Dette er ikke et årstall. Skriv fire sifre, fra ${FIRST_YEAR} til ${LAST_YEAR}.`,
    'not-a-sex': () => 'Kjønn skal være M for menn eller K for kvinner.',
    'not-a-number': () =>
      'Dette er ikke et tall. Skriv det med sifre, uten mellomrom, enhet eller tusenskille.',
    negative: () => 'Tallet kan ikke være mindre enn null. Se etter hos kilden.',
    'not-whole': () =>
      'Personer telles i hele tall. Ta bort tegnet hvis det skiller tusener. Tall med desimaler er ikke folk som er talt.',
    'too-large': () => `Tallet er for stort. Det skal være under ${number(MOST_FIGURE)}.`,
    'too-many-cells': () =>
      'Raden har flere celler enn det er kolonnenavn. Enten mangler et navn, eller et komma, som i 12,5, er tatt for et skille og har flyttet resten av raden. Skriv navnet, eller lagre filen som XLSX.',
    'not-an-indicator': () =>
      'Dette nøkkeltallet bruker vi ikke. Skriv navnet som i tabell 12209 hos Statistisk sentralbyrå, eller ta bort raden.',
    'not-an-alternative': () =>
      'Dette er ikke et alternativ. Det skrives med tre eller fire av tegnene L, M, H, K og 0, for eksempel MMMM.',
    'age-not-covered': () =>
      'Ingen aldersgruppe begynner ved denne alderen, så noen ville falle utenfor. Gruppene skal følge på hverandre fra a0, og den siste skal være åpen, som a90p.',
    'group-backwards': () =>
      'Aldersgruppen slutter før den begynner. Skriv den yngste alderen først, som a16_19.',
    'told-twice': ({ earlier }) =>
      `Det samme står i rad ${earlier ?? '–'} fra før. Bare én rad kan gjelde, så ta bort den som er feil.`,
    'sex-missing': () =>
      'Raden for det andre kjønnet mangler. Hver kommune skal ha en rad for M og en for K hvert år. Legg til den som mangler.',
    'year-missing': () =>
      'Et år mellom to andre mangler. Legg til radene for det året, eller ta bort alle årene før.',
    'year-to-come': () =>
      'Året har ikke begynt, så ingen kan være talt. Tall som er ventet, leses inn som publiserte framskrivinger.',
    'no-municipality': ({ found }) =>
      found.startsWith('99')
        ? 'Med 9999 mener Statistisk sentralbyrå at kommunen ikke er oppgitt. Ta bort raden, for disse bor ikke på noe sted.'
        : 'Ingen kommune har hatt dette nummeret. De to første sifrene er fylkets, og tall for fylker og hele landet skal ikke stå sammen med kommunene. Rett nummeret, eller ta bort raden.',
    'code-ended': ({ found }) =>
      `Nummeret gikk ut av bruk etter ${inUse(found.slice(0, 4))?.to ?? '–'}. Bruk det nummeret kommunen fikk, eller ta bort raden hvis folket også står der.`,
    'other-borders': () =>
      'Kommunen hører til andre grenser enn de fleste i samme år, så folk blir talt to ganger eller mangler. Bruk én kommuneinndeling for hvert år.',
    'too-many-of-an-age': () =>
      `Så mange er det ikke av én alder og ett kjønn. Tallet skal ikke være over ${number(MOST_OF_AN_AGE)}.`,
    nobody: () =>
      'Det bor ingen i kommunen dette året. Statistisk sentralbyrå skriver 0 for kommuner som ikke fantes. Ta i så fall bort radene.',
    'sum-differs': () =>
      'Summen i i_alt er en annen enn summen av aldersgruppene. Se etter hos kilden hvilken som er feil.',
  } satisfies Readonly<Record<Wrong, (it: FigureProblem) => string>> as Readonly<
    Record<Wrong, (it: FigureProblem) => string>
  >,
  /** Why a file could not be opened as a table at all. */
  unreadable: {
    'file-not-found': () => 'Det er ingen fil med det navnet. Se om navnet og mappen er riktig.',
    'empty-file': () => 'Filen er tom. Hent den fra kilden på nytt.',
    'file-too-large': (it) =>
      `Filen er større enn ${formatFileSize(it.limitBytes, 'nb')}. Ta bort år og kolonner som ikke trengs.`,
    'not-a-table': (it) =>
      `${it.found === 'unknown' ? 'Vi ser ikke hva slags fil dette er' : `Filen er ${staffListTexts.nb.found[it.found]}`}. Vi leser XLSX og CSV, så lagre tallene i et av de formatene.`,
    'old-excel': () =>
      'Filen er i det gamle Excel-formatet (.xls). Åpne den i Excel og lagre den som Excel-arbeidsbok (.xlsx).',
    'password-protected': () => 'Filen er låst med passord. Fjern passordet i Excel og lagre filen på nytt.',
    damaged: () => 'Filen er skadet eller ikke ferdig overført. Hent den fra kilden på nytt.',
    'unpacks-too-large': () =>
      'Filen pakker seg ut til langt mer enn en tabell med tall kan være, så vi stoppet. Lagre tallene som CSV.',
    'forbidden-content': () =>
      'Filen har innhold som et regneark ikke skal ha, så vi stoppet. Lagre tallene som CSV.',
    'empty-sheet': () => 'Ingen av arkene i filen har noe innhold. Se om det er riktig fil.',
    'no-header-row': (it) =>
      `Vi finner ingen rad med kolonnenavn blant de ${it.looked} første. Skriv navnene øverst, for eksempel kommunenr og aar.`,
    'no-rows': (it) =>
      `Kolonnenavnene står i rad ${it.headerRow}, men det er ingen rader under dem. Hent filen fra kilden på nytt.`,
    'too-many-columns': (it) => `Tabellen har mer enn ${it.limit} kolonner. Ta bort dem som ikke trengs.`,
    'too-many-rows': (it) => `Tabellen har mer enn ${number(it.limit)} rader. Ta bort år som ikke trengs.`,
    'too-many-cells': (it) =>
      `Arket har mer enn ${number(it.limit)} celler. Ta bort kolonner og ark som ikke trengs.`,
    'too-many-merged-cells': () =>
      'Arket har for mange sammenslåtte celler. Lagre tallene som en enkel tabell, uten oppsett for utskrift.',
    'quote-not-closed': (it) =>
      `Et anførselstegn åpnes i rad ${it.row} og lukkes aldri. Rett det, eller lagre filen som XLSX.`,
    'row-too-long': (it) =>
      `Rad ${it.row} er for lang. Det kommer som regel av et anførselstegn som ikke lukkes. Rett det, eller lagre filen som XLSX.`,
  } satisfies UnreadableSentences as UnreadableSentences,
};

type UnreadableSentences = {
  readonly [Kind in ReadFailure['kind']]: (it: Extract<ReadFailure, { readonly kind: Kind }>) => string;
};

export type FigureFailureTexts = typeof figureFailuresNb;
