import type { FiguresTexts } from './figures.nb.ts';

export const figuresNn: FiguresTexts = {
  title: 'Talgrunnlag',
  lead: 'Publiserte tal om befolkning, tenester og framskrivingar. Alle utrekningar av behov byggjer på tala som gjeld no.',
  kinds: {
    population: 'Befolkning',
    indicator: 'Tenester og årsverk',
    projection: 'Publiserte framskrivingar',
  },
  series: {
    'population-by-age': 'Folkemengd i kommunane etter kjønn og alder',
    'population-of-country': 'Folkemengd i landet etter kjønn og alder',
    'care-services': 'Brukarar, bebuarar, timar og årsverk i omsorgstenestene',
    'care-key-figures': 'Nøkkeltal for helse og omsorg',
    'projection-by-age-group': 'Framskriven folkemengd etter aldersgruppe',
    'projection-of-country': 'Framskriven folkemengd i landet etter alder',
    'projection-totals': 'Framskriven folkemengd i kommunane i alt',
    'projection-by-age': 'Framskriven folkemengd i kommunane etter alder',
  },
  notes: {
    'spread-from-age-groups':
      'Eittårig alder er fordelt ut frå publiserte aldersgrupper og aldersfordelinga i landet.',
  },
  inForce: {
    heading: 'Tal som gjeld no',
    caption: 'Tal som gjeld no, med kjelde og dekning',
    empty: 'Det er ikkje lese inn nokon tal enno.',
    emptyForKeeper: 'Les inn ei fil, eller hent tal frå Statistisk sentralbyrå.',
    emptyForOthers: 'Systemansvarleg eller nasjonal forvaltar les inn tala.',
    what: 'Tal',
    source: 'Kjelde',
    sourceLine: (publisher, licence) => `${publisher} (${licence}), omarbeidd`,
    vintage: 'Årgang',
    covers: 'Dekkjer',
    coverage: (years, municipalities) =>
      municipalities === '0' ? `${years}, heile landet` : `${years}, ${municipalities} kommunar`,
    imported: 'Lese inn',
    table: 'Opne tabellen hos Statistisk sentralbyrå',
  },
  earlier: {
    heading: 'Alle innlesingar',
    caption: 'Alle innlesingar, dei nyaste først',
    file: 'Fil eller tabell',
    status: 'Status',
    rows: 'Rader',
    statuses: {
      'in-force': 'Gjeld no',
      accepted: 'Erstatta',
      ready: 'Ventar på svar',
      discarded: 'Forkasta',
    },
  },
  upload: {
    heading: 'Les inn ei fil',
    kind: 'Kva slags tal er det?',
    kindHelps: {
      population: 'kommunenr, kjonn, aar og ein kolonne for kvar alder frå a0 til a105',
      indicator: 'tal for omsorgstenestene eller nøkkeltal frå KOSTRA',
      projection: 'utgave, region, alternativ, aar, i_alt og aldersgrupper',
    },
    file: 'Fil',
    fileHelp: 'CSV eller Excel. Tala blir viste før dei blir tekne i bruk.',
    submit: 'Les fila',
    noFile: 'Vel ei fil.',
    noKind: 'Vel kva slags tal det er.',
    unchanged: 'Fila har dei same tala som gjeld no. Ingenting er endra.',
  },
  fetch: {
    heading: 'Hent frå Statistisk sentralbyrå',
    lead: 'Tala blir henta i bakgrunnen, nokre kommunar om gongen. Du kan forlate sida medan det går føre seg.',
    what: 'Kva skal hentast?',
    table: (series, table) => `${series} (tabell ${table})`,
    submit: 'Hent tala',
    noChoice: 'Vel kva som skal hentast.',
    running: 'Desse tala blir henta allereie.',
    title: (series) => `Henting: ${series}`,
    progress: 'Hentar tal frå Statistisk sentralbyrå',
    progressText: (done, of) => `${done} av ${of} delar er henta`,
    refresh: 'Sida oppdaterer seg sjølv.',
    stop: 'Stopp hentinga',
    resume: 'Hald fram med hentinga',
    resumeHelp: 'Delane som er henta, blir ikkje henta på nytt.',
    done: 'Tala er henta.',
    doneUnchanged: 'Tala er henta, og er dei same som gjeld no. Ingenting er endra.',
    look: 'Sjå på tala',
    stopped: 'Hentinga er stoppa.',
    failed: 'Hentinga vart ikkje ferdig.',
    statuses: { fetching: 'Går føre seg', stopped: 'Stoppa', failed: 'Feila', done: 'Ferdig' },
    listHeading: 'Hentingar',
    listCaption: 'Hentingar, dei nyaste først',
    started: 'Starta',
    pieces: 'Delar',
  },
  preview: {
    title: (series) => `Nye tal: ${series}`,
    lead: (file, rows) => `${file} har ${rows} rader utan feil.`,
    caption: 'Kva dei nye tala endrar',
    what: 'Endring',
    count: 'Rader',
    added: 'Nye',
    changed: 'Endra',
    same: 'Som før',
    gone: 'Finst ikkje i dei nye tala',
    changedIn: (regions) => `Endra for ${regions}.`,
    goneFor: (regions) =>
      `Dei nye tala manglar ${regions}. Desse tala gjeld ikkje lenger om du tek dei nye i bruk.`,
    more: 'og fleire',
    accept: 'Ta tala i bruk',
    discard: 'Forkast',
    accepted: 'Tala er tekne i bruk.',
    acceptedOn: (when) => `Teke i bruk ${when}.`,
    discarded: 'Tala er forkasta.',
    decidedAlready: 'Nokon har allereie avgjort dette.',
    back: 'Til talgrunnlaget',
  },
  failures: {
    fileUnreadable: (file, why) => `Kan ikkje lese ${file}: ${why}`,
    layoutUnknown: (file, columns) =>
      `${file} har ikkje kolonnar vi kjenner for denne typen tal. Kolonnane er: ${columns}.`,
    columnsMissing: (file, columns) => `${file} manglar kolonnane ${columns}.`,
    columnsTwice: (file, columns) => `${file} har to kolonnar med namnet ${columns}.`,
    agesBeyond: (file, columns) =>
      `${file} har kolonnane ${columns}. Alder 105 og over skal stå samla i a105.`,
    rowsWrong: (file, count) =>
      `${file} har ${count === '1' ? 'éin feil' : `${count} feil`}. Ingenting er lese inn.`,
    rowWrong: (row, column, why, found) =>
      `${row === 0 ? '' : `Rad ${row}, `}${column}: ${why}${found === '' ? '' : ` («${found}»)`}`,
    moreRows: (count) => `… og ${count} til`,
    regionsUnknown: (codes) =>
      `Registeret manglar kommunane ${codes}. Oppdater kommunane først («lederloft import reference»). Ingenting er lese inn.`,
    wouldLose: (count, regions) =>
      `${count} rader som gjeld no, finst ikkje i dei nye tala (${regions}). Ingenting er endra. Bruk --replace om dei nye tala likevel skal gjelde.`,
    unreachable: (url) =>
      `Får ikkje kontakt med Statistisk sentralbyrå (${url}). Prøv igjen seinare, eller les inn tala frå ei fil.`,
    tooSlow: (url, seconds) =>
      `Statistisk sentralbyrå svarte ikkje på ${seconds} sekund (${url}). Prøv igjen seinare.`,
    busy: (url) =>
      `Statistisk sentralbyrå tek ikkje imot fleire spørjingar akkurat no (${url}). Hald fram om nokre minutt.`,
    refused: (url, status) =>
      `Statistisk sentralbyrå svarte med feil ${status} (${url}). Prøv igjen seinare.`,
    unintelligible: (url) =>
      `Svaret frå ${url} er ikkje statistikk i formatet JSON-stat. Sjå om adressa er rett.`,
    tableUnknown: (table) => `Statistisk sentralbyrå har ingen tabell ${table}.`,
    tableChanged: (table, missing, has) =>
      `Tabell ${table} har ikkje ${missing}. Han har ${has}. Tabellen er endra, eller det er ein annan tabell.`,
    codesUnknown: (table, variable, codes) =>
      `Tabell ${table} har ikkje desse verdiane for ${variable}: ${codes}.`,
    nothingTold: (table) => `Tabell ${table} hadde ingen tal for det vi spurde om.`,
    noMunicipalities:
      'Det er ingen kommunar i registeret. Oppdater kommunane først («lederloft import reference»).',
  },
  wrong: {
    missing: 'manglar',
    'not-a-region': 'er ikkje eit kommunenummer',
    'not-a-year': 'er ikkje eit årstal',
    'not-a-sex': 'skal vere M eller K',
    'not-a-number': 'er ikkje eit tal',
    negative: 'er mindre enn null',
    'not-whole': 'er ikkje eit heilt tal',
    'too-large': 'er for stort',
    'unknown-word': 'er ikkje ein verdi vi kjenner',
    'told-twice': 'står to gonger (raden før står sist)',
    'sex-missing': 'det andre kjønnet manglar',
    'year-missing': 'eit år mellom to andre manglar',
    'year-to-come': 'er eit år som ikkje har byrja',
    'sum-differs': 'er ikkje summen av aldersgruppene',
  },
};
