import { formatFileSize, formatNumber } from '../../../web/format.ts';
import { staffListTexts } from '../../organisation/index.ts';
import { inUse } from '../domain/figures/borders.ts';
import { FIRST_YEAR, LAST_YEAR, MOST_FIGURE } from '../domain/figures/cells.ts';
import { MOST_OF_AN_AGE } from '../domain/figures/population.ts';
import type { FigureFailureTexts } from './figure-failures.nb.ts';

const number = (value: number): string => formatNumber(value, 'nn');

export const figureFailuresNn: FigureFailureTexts = {
  nothing: {
    import: 'Ingenting er lese inn.',
    fetch: 'Ingenting er lese inn.',
    projection: 'Ingenting er framskrive.',
  },
  again: {
    import: 'Rett fila og les henne inn på nytt.',
    fetch: 'Feilen står i tabellen. Les inn tala frå ei fil, eller hent dei igjen når tabellen er retta.',
    projection: 'Rett fila og køyr kommandoen på nytt.',
  },
  rightFile: {
    import: 'Sjå om det er rett fil, og om du har valt rett slag tal.',
    fetch: 'Sjå om det er rett tabell.',
    projection: 'Fila skal ha kommunenr, kjonn, aar og ein kolonne for kvar alder frå a0 til a105.',
  },
  fileUnreadable: (file, why, nothing) => `Kan ikkje lese ${file}. ${why} ${nothing}`,
  layoutUnknown: (file, columns, rightFile, nothing) =>
    `${file} har ikkje kolonnar vi kjenner for denne typen tal. Kolonnane er: ${columns}. ${rightFile} ${nothing}`,
  columnsMissing: (file, columns, count, again) =>
    `${file} manglar ${count === 1 ? 'kolonnen' : 'kolonnane'} ${columns}. Utan ${count === 1 ? 'han' : 'dei'} ville noko falle utanfor. ${again}`,
  columnsTwice: (file, columns, again) =>
    `${file} har meir enn éin kolonne med namnet ${columns}, og vi kan ikkje vite kven av dei som gjeld. ${again}`,
  agesBeyond: (file, columns, again) =>
    `${file} har kolonnar for aldrar over 105: ${columns}. Alle som er 105 år og eldre, skal vere talde saman i a105. ${again}`,
  noFigures: (file, again) =>
    `${file} har rader, men ingen tal i dei. Tomme celler er tal som ikkje er publiserte. ${again}`,
  rowsWrong: (file, count, again) =>
    `${file} har ${count === 1 ? 'éin feil' : `${number(count)} feil`}. ${again}`,
  place: (row, column) => {
    const where = /^\d+$/.test(column) ? `kolonne ${column}` : column;
    return row === 0 ? where : `Rad ${row}, ${where}`;
  },
  quote: (found) => `«${found}»`,
  alike: (count) => `… og ${number(count)} til med den same feilen`,
  others: (count) => `… og ${number(count)} andre feil`,
  regionsUnknown: (codes, nothing) =>
    `Desse kommunane finst ikkje i registeret: ${codes}. Er eit nummer skrive feil, rettar du det. Er kommunen ny, oppdaterer du kommunane først («lederloft import reference»). ${nothing}`,
  wouldLose: (count, regions) =>
    `${number(count)} rader som gjeld no, finst ikkje i dei nye tala (${regions}). Ingenting er endra. Bruk --replace om dei nye tala likevel skal gjelde.`,
  unreachable: (url) =>
    `Får ikkje kontakt med Statistisk sentralbyrå (${url}). Prøv igjen seinare, eller les inn tala frå ei fil.`,
  tooSlow: (url, seconds) =>
    `Statistisk sentralbyrå svarte ikkje på ${seconds} sekund (${url}). Prøv igjen seinare.`,
  busy: (url) =>
    `Statistisk sentralbyrå tek ikkje imot fleire spørjingar akkurat no (${url}). Hald fram om nokre minutt.`,
  refused: (url, status) => `Statistisk sentralbyrå svarte med feil ${status} (${url}). Prøv igjen seinare.`,
  unintelligible: (url) =>
    `Svaret frå ${url} er ikkje statistikk i formatet JSON-stat. Sjå om adressa er rett.`,
  tableUnknown: (table) => `Statistisk sentralbyrå har ingen tabell ${table}. Sjå om nummeret er rett.`,
  tableChanged: (table, missing, has) =>
    `Tabell ${table} har ikkje ${missing}. Han har ${has}. Tabellen er endra, eller det er ein annan tabell. Les inn tala frå ei fil så lenge.`,
  codesUnknown: (table, variable, codes) =>
    `Tabell ${table} har ikkje desse verdiane for ${variable}: ${codes}. Oppdater kommunane («lederloft import reference»), og hent på nytt.`,
  nothingTold: (table) => `Tabell ${table} hadde ingen tal for det vi spurde om. Sjå om det er rett tabell.`,
  noMunicipalities:
    'Det er ingen kommunar i registeret. Oppdater kommunane først («lederloft import reference»).',
  running: 'Desse tala blir henta allereie. Vent til hentinga er ferdig, eller stopp henne.',
  wrong: {
    missing: (it) =>
      it.row === 0
        ? 'Tabellen har ikkje noko tal her. Det kan vere halde tilbake av kjelda.'
        : 'Cella er tom. Fyll henne ut, og skriv 0 der det ikkje er nokon.',
    'not-a-region': ({ column }) => {
      if (column === 'regionkode')
        return 'Dette er ikkje ein region vi kjenner. Skriv fire siffer for ein kommune, EAK eller EAKUO for landet, eller EKG og to siffer.';
      if (column === 'region')
        return 'Dette er ikkje ein region vi kjenner. Skriv fire siffer for ein kommune, to for eit fylke eller 0 for landet.';
      return 'Dette er ikkje eit kommunenummer. Det har fire siffer, til dømes 0301. Rekneark kan ta bort ein null framfor.';
    },
    'not-a-year': () => `Dette er ikkje eit årstal. Skriv fire siffer, frå ${FIRST_YEAR} til ${LAST_YEAR}.`,
    'not-a-sex': () => 'Kjønn skal vere M for menn eller K for kvinner.',
    'not-a-number': () =>
      'Dette er ikkje eit tal. Skriv det med siffer, utan mellomrom, eining eller tusenskilje.',
    negative: () => 'Talet kan ikkje vere mindre enn null. Sjå etter hos kjelda.',
    'not-whole': () =>
      'Personar blir talde i heile tal. Ta bort teiknet om det skil tusen. Tal med desimalar er ikkje folk som er talde.',
    'too-large': () => `Talet er for stort. Det skal vere under ${number(MOST_FIGURE)}.`,
    'too-many-cells': () =>
      'Rada har fleire celler enn det er kolonnenamn. Anten manglar eit namn, eller eit komma, som i 12,5, er teke for eit skilje og har flytta resten av rada. Skriv namnet, eller lagre fila som XLSX.',
    'not-an-indicator': () =>
      'Dette nøkkeltalet bruker vi ikkje. Skriv namnet som i tabell 12209 hos Statistisk sentralbyrå, eller ta bort rada.',
    'not-an-alternative': () =>
      'Dette er ikkje eit alternativ. Det blir skrive med tre eller fire av teikna L, M, H, K og 0, til dømes MMMM.',
    'age-not-covered': () =>
      'Inga aldersgruppe byrjar ved denne alderen, så nokon ville falle utanfor. Gruppene skal følgje på kvarandre frå a0, og den siste skal vere open, som a90p.',
    'group-backwards': () =>
      'Aldersgruppa sluttar før ho byrjar. Skriv den yngste alderen først, som a16_19.',
    'told-twice': ({ earlier }) =>
      `Det same står i rad ${earlier ?? '–'} frå før. Berre éi rad kan gjelde, så ta bort den som er feil.`,
    'sex-missing': () =>
      'Rada for det andre kjønnet manglar. Kvar kommune skal ha ei rad for M og ei for K kvart år. Legg til den som manglar.',
    'year-missing': () =>
      'Eit år mellom to andre manglar. Legg til radene for det året, eller ta bort alle åra før.',
    'year-to-come': () =>
      'Året har ikkje byrja, så ingen kan vere talde. Tal som er venta, blir lesne inn som publiserte framskrivingar.',
    'no-municipality': ({ found }) =>
      found.startsWith('99')
        ? 'Med 9999 meiner Statistisk sentralbyrå at kommunen ikkje er oppgitt. Ta bort rada, for desse bur ikkje på nokon stad.'
        : 'Ingen kommune har hatt dette nummeret. Dei to første siffera er til fylket, og tal for fylke og heile landet skal ikkje stå saman med kommunane. Rett nummeret, eller ta bort rada.',
    'code-ended': ({ found }) =>
      `Nummeret gjekk ut av bruk etter ${inUse(found.slice(0, 4))?.to ?? '–'}. Bruk det nummeret kommunen fekk, eller ta bort rada om folket står der òg.`,
    'other-borders': () =>
      'Kommunen høyrer til andre grenser enn dei fleste i same året, så folk blir talde to gonger eller manglar. Bruk éi kommuneinndeling for kvart år.',
    'too-many-of-an-age': () =>
      `Så mange er det ikkje av éin alder og eitt kjønn. Talet skal ikkje vere over ${number(MOST_OF_AN_AGE)}.`,
    nobody: () =>
      'Det bur ingen i kommunen dette året. Statistisk sentralbyrå skriv 0 for kommunar som ikkje fanst. Ta i så fall bort radene.',
    'sum-differs': () =>
      'Summen i i_alt er ein annan enn summen av aldersgruppene. Sjå etter hos kjelda kven av dei som er feil.',
  },
  unreadable: {
    'file-not-found': () => 'Det er inga fil med det namnet. Sjå om namnet og mappa er rette.',
    'empty-file': () => 'Fila er tom. Hent henne frå kjelda på nytt.',
    'file-too-large': (it) =>
      `Fila er større enn ${formatFileSize(it.limitBytes, 'nn')}. Ta bort år og kolonnar som ikkje trengst.`,
    'not-a-table': (it) =>
      `${it.found === 'unknown' ? 'Vi ser ikkje kva slag fil dette er' : `Fila er ${staffListTexts.nn.found[it.found]}`}. Vi les XLSX og CSV, så lagre tala i eitt av dei formata.`,
    'old-excel': () =>
      'Fila er i det gamle Excel-formatet (.xls). Opne henne i Excel og lagre henne som Excel-arbeidsbok (.xlsx).',
    'password-protected': () => 'Fila er låst med passord. Fjern passordet i Excel og lagre fila på nytt.',
    damaged: () => 'Fila er skadd eller ikkje ferdig overført. Hent henne frå kjelda på nytt.',
    'unpacks-too-large': () =>
      'Fila pakkar seg ut til langt meir enn ein tabell med tal kan vere, så vi stoppa. Lagre tala som CSV.',
    'forbidden-content': () =>
      'Fila har innhald som eit rekneark ikkje skal ha, så vi stoppa. Lagre tala som CSV.',
    'empty-sheet': () => 'Ingen av arka i fila har noko innhald. Sjå om det er rett fil.',
    'no-header-row': (it) =>
      `Vi finn inga rad med kolonnenamn mellom dei ${it.looked} første. Skriv namna øvst, til dømes kommunenr og aar.`,
    'no-rows': (it) =>
      `Kolonnenamna står i rad ${it.headerRow}, men det er ingen rader under dei. Hent fila frå kjelda på nytt.`,
    'too-many-columns': (it) => `Tabellen har meir enn ${it.limit} kolonnar. Ta bort dei som ikkje trengst.`,
    'too-many-rows': (it) => `Tabellen har meir enn ${number(it.limit)} rader. Ta bort år som ikkje trengst.`,
    'too-many-cells': (it) =>
      `Arket har meir enn ${number(it.limit)} celler. Ta bort kolonnar og ark som ikkje trengst.`,
    'too-many-merged-cells': () =>
      'Arket har for mange samanslåtte celler. Lagre tala som ein enkel tabell, utan oppsett for utskrift.',
    'quote-not-closed': (it) =>
      `Eit hermeteikn blir opna i rad ${it.row} og aldri lukka. Rett det, eller lagre fila som XLSX.`,
    'row-too-long': (it) =>
      `Rad ${it.row} er for lang. Det kjem som regel av eit hermeteikn som ikkje blir lukka. Rett det, eller lagre fila som XLSX.`,
  },
};
