import type { Wrong } from '../domain/figures/cells.ts';
import type { FigureKind, FigureNote, Series } from '../domain/figures/series.ts';

export const figuresNb = {
  title: 'Tallgrunnlag',
  lead: 'Publiserte tall om befolkning, tjenester og framskrivinger. Alle beregninger av behov bygger på tallene som gjelder nå.',
  kinds: {
    population: 'Befolkning',
    indicator: 'Tjenester og årsverk',
    projection: 'Publiserte framskrivinger',
  } satisfies Record<FigureKind, string>,
  series: {
    'population-by-age': 'Folkemengde i kommunene etter kjønn og alder',
    'population-of-country': 'Folkemengde i landet etter kjønn og alder',
    'care-services': 'Brukere, beboere, timer og årsverk i omsorgstjenestene',
    'care-key-figures': 'Nøkkeltall for helse og omsorg',
    'projection-by-age-group': 'Framskrevet folkemengde etter aldersgruppe',
    'projection-of-country': 'Framskrevet folkemengde i landet etter alder',
    'projection-totals': 'Framskrevet folkemengde i kommunene i alt',
    'projection-by-age': 'Framskrevet folkemengde i kommunene etter alder',
  } satisfies Record<Series, string>,
  notes: {
    'spread-from-age-groups':
      'Ettårig alder er fordelt ut fra publiserte aldersgrupper og landets aldersfordeling.',
  } satisfies Record<FigureNote, string>,
  inForce: {
    heading: 'Tall som gjelder nå',
    caption: 'Tall som gjelder nå, med kilde og dekning',
    empty: 'Det er ikke lest inn noen tall ennå.',
    emptyForKeeper: 'Les inn en fil, eller hent tall fra Statistisk sentralbyrå.',
    emptyForOthers: 'Systemansvarlig eller nasjonal forvalter leser inn tallene.',
    what: 'Tall',
    source: 'Kilde',
    sourceLine: (publisher: string, licence: string) => `${publisher} (${licence}), bearbeidet`,
    vintage: 'Årgang',
    covers: 'Dekker',
    coverage: (years: string, municipalities: string) =>
      municipalities === '0' ? `${years}, hele landet` : `${years}, ${municipalities} kommuner`,
    imported: 'Lest inn',
    table: 'Åpne tabellen hos Statistisk sentralbyrå',
  },
  earlier: {
    heading: 'Alle innlesinger',
    caption: 'Alle innlesinger, de nyeste først',
    file: 'Fil eller tabell',
    status: 'Status',
    rows: 'Rader',
    statuses: {
      'in-force': 'Gjelder nå',
      accepted: 'Erstattet',
      ready: 'Venter på svar',
      discarded: 'Forkastet',
    },
  },
  upload: {
    heading: 'Les inn en fil',
    kind: 'Hva slags tall er det?',
    kindHelps: {
      population: 'kommunenr, kjonn, aar og en kolonne for hver alder fra a0 til a105',
      indicator: 'tall for omsorgstjenestene eller nøkkeltall fra KOSTRA',
      projection: 'utgave, region, alternativ, aar, i_alt og aldersgrupper',
    } satisfies Record<FigureKind, string>,
    file: 'Fil',
    fileHelp: 'CSV eller Excel. Tallene blir vist før de tas i bruk.',
    submit: 'Les filen',
    noFile: 'Velg en fil.',
    noKind: 'Velg hva slags tall det er.',
    unchanged: 'Filen har de samme tallene som gjelder nå. Ingenting er endret.',
  },
  fetch: {
    heading: 'Hent fra Statistisk sentralbyrå',
    lead: 'Tallene hentes i bakgrunnen, noen kommuner om gangen. Du kan forlate siden mens det pågår.',
    what: 'Hva skal hentes?',
    table: (series: string, table: string) => `${series} (tabell ${table})`,
    submit: 'Hent tallene',
    noChoice: 'Velg hva som skal hentes.',
    running: 'Det pågår en henting av disse tallene allerede.',
    title: (series: string) => `Henting: ${series}`,
    progress: 'Henter tall fra Statistisk sentralbyrå',
    progressText: (done: string, of: string) => `${done} av ${of} deler er hentet`,
    refresh: 'Siden oppdaterer seg selv.',
    stop: 'Stopp hentingen',
    resume: 'Fortsett hentingen',
    resumeHelp: 'Delene som er hentet, blir ikke hentet på nytt.',
    done: 'Tallene er hentet.',
    doneUnchanged: 'Tallene er hentet, og er de samme som gjelder nå. Ingenting er endret.',
    look: 'Se på tallene',
    stopped: 'Hentingen er stoppet.',
    failed: 'Hentingen ble ikke ferdig.',
    statuses: { fetching: 'Pågår', stopped: 'Stoppet', failed: 'Feilet', done: 'Ferdig' },
    listHeading: 'Hentinger',
    listCaption: 'Hentinger, de nyeste først',
    started: 'Startet',
    pieces: 'Deler',
  },
  problems: {
    heading: 'Feil i filen',
    caption: 'Feil i filen, med rad og kolonne',
    row: 'Rad',
    column: 'Kolonne',
    wrong: 'Feil',
    found: 'Står i filen',
  },
  preview: {
    title: (series: string) => `Nye tall: ${series}`,
    lead: (file: string, rows: string) => `${file} har ${rows} rader uten feil.`,
    caption: 'Hva de nye tallene endrer',
    what: 'Endring',
    count: 'Rader',
    added: 'Nye',
    changed: 'Endret',
    same: 'Som før',
    gone: 'Finnes ikke i de nye tallene',
    changedIn: (regions: string) => `Endret for ${regions}.`,
    goneFor: (regions: string) =>
      `De nye tallene mangler tall for ${regions}. Disse tallene gjelder ikke lenger hvis du tar de nye i bruk.`,
    more: 'og flere',
    accept: 'Ta tallene i bruk',
    discard: 'Forkast',
    accepted: 'Tallene er tatt i bruk.',
    acceptedOn: (when: string) => `Tatt i bruk ${when}.`,
    discarded: 'Tallene er forkastet.',
    decidedAlready: 'Noen har allerede avgjort dette.',
    back: 'Til tallgrunnlaget',
  },
  failures: {
    fileUnreadable: (file: string, why: string) => `Kan ikke lese ${file}: ${why}`,
    layoutUnknown: (file: string, columns: string) =>
      `${file} har ikke kolonner vi kjenner for denne typen tall. Kolonnene er: ${columns}.`,
    columnsMissing: (file: string, columns: string) => `${file} mangler kolonnene ${columns}.`,
    columnsTwice: (file: string, columns: string) => `${file} har to kolonner med navnet ${columns}.`,
    agesBeyond: (file: string, columns: string) =>
      `${file} har kolonnene ${columns}. Alder 105 og over skal stå samlet i a105.`,
    rowsWrong: (file: string, count: string) =>
      `${file} har ${count === '1' ? 'én feil' : `${count} feil`}. Ingenting er lest inn.`,
    rowWrong: (row: number, column: string, why: string, found: string) =>
      `${row === 0 ? '' : `Rad ${row}, `}${column}: ${why}${found === '' ? '' : ` («${found}»)`}`,
    moreRows: (count: string) => `… og ${count} til`,
    regionsUnknown: (codes: string) =>
      `Registeret mangler kommunene ${codes}. Oppdater kommunene først («lederloft import reference»). Ingenting er lest inn.`,
    wouldLose: (count: string, regions: string) =>
      `${count} rader som gjelder nå, finnes ikke i de nye tallene (${regions}). Ingenting er endret. Bruk --replace hvis de nye tallene likevel skal gjelde.`,
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
    tableUnknown: (table: string) => `Statistisk sentralbyrå har ingen tabell ${table}.`,
    tableChanged: (table: string, missing: string, has: string) =>
      `Tabell ${table} har ikke ${missing}. Den har ${has}. Tabellen er endret, eller det er en annen tabell.`,
    codesUnknown: (table: string, variable: string, codes: string) =>
      `Tabell ${table} har ikke disse verdiene for ${variable}: ${codes}.`,
    nothingTold: (table: string) => `Tabell ${table} hadde ingen tall for det vi spurte om.`,
    noMunicipalities:
      'Det er ingen kommuner i registeret. Oppdater kommunene først («lederloft import reference»).',
  },
  wrong: {
    missing: 'mangler',
    'not-a-region': 'er ikke et kommunenummer',
    'not-a-year': 'er ikke et årstall',
    'not-a-sex': 'skal være M eller K',
    'not-a-number': 'er ikke et tall',
    negative: 'er mindre enn null',
    'not-whole': 'er ikke et helt tall',
    'too-large': 'er for stort',
    'unknown-word': 'er ikke en verdi vi kjenner',
    'told-twice': 'står to ganger (raden før står sist)',
    'sex-missing': 'det andre kjønnet mangler',
    'year-missing': 'et år mellom to andre mangler',
    'year-to-come': 'er et år som ikke har begynt',
    'sum-differs': 'er ikke summen av aldersgruppene',
  } satisfies Record<Wrong, string>,
};

export type FiguresTexts = typeof figuresNb;
