import { formatFileSize, formatList, formatNumber, formatShortDate } from '../../../web/format.ts';
import type { StaffListTexts } from './staff-list.nb.ts';

const fields: StaffListTexts['fields'] = {
  employeeNumber: 'Tilsettnummer',
  fullName: 'Namn',
  givenName: 'Førenamn',
  familyName: 'Etternamn',
  birthDate: 'Fødselsdato',
  email: 'E-post',
  unitCode: 'Einingskode',
  unitName: 'Eining',
  parentUnitCode: 'Kode for overordna eining',
  parentUnitName: 'Overordna eining',
  service: 'Teneste',
  positionCode: 'Stillingskode',
  positionTitle: 'Stillingsnemning',
  share: 'Stillingsprosent',
  from: 'Frå dato',
  to: 'Til dato',
  leader: 'Leiar',
  managerNumber: 'Næraste leiar',
};

const date = (day: Parameters<typeof formatShortDate>[0]) => formatShortDate(day, 'nn');
const number = (value: number) => formatNumber(value, 'nn');
const list = (items: readonly string[]) => formatList(items, 'nn');
const changedFields: StaffListTexts['changedFields'] = {
  name: 'namnet',
  parentCode: 'overordna eining',
  service: 'tenesta',
  givenName: 'førenamnet',
  familyName: 'etternamnet',
  birthDate: 'fødselsdatoen',
  email: 'e-postadressa',
  title: 'stillingsnemninga',
  sharePercent: 'stillingsprosenten',
  from: 'startdatoen',
  to: 'sluttdatoen',
};
const empty = 'ikkje oppgitt';

type AnyChange = { readonly field: string; readonly before: unknown; readonly after: unknown };

function change(it: AnyChange): string {
  const value = (one: unknown) => {
    if (one === null || one === undefined) return it.field === 'to' ? 'ingen' : empty;
    if (typeof one === 'number') return `${number(one)} %`;
    return /^\d{4}-\d\d-\d\d$/.test(String(one))
      ? date(one as Parameters<typeof date>[0])
      : `«${String(one)}»`;
  };
  const name = changedFields[it.field as keyof typeof changedFields];
  return `${name} blir endra frå ${value(it.before)} til ${value(it.after)}`;
}

export const staffListNn: StaffListTexts = {
  fields,
  confidence: {
    remembered: 'Slik de valde sist',
    certain: 'Kjent kolonnenamn',
    likely: 'Vi trur det er denne. Sjå over.',
  },
  severity: { error: 'Rada er ikkje med', warning: 'Rada er med' },
  place: (row, column) => (column === null ? `Rad ${row}` : `Rad ${row}, kolonnen «${column}»`),
  problems: {
    'missing-value': (it) => `${fields[it.field]} manglar.`,
    'too-long': (it) =>
      `${fields[it.field]} er på ${it.length} teikn. Det er plass til ${it.limit}. Sjå om cellene i rada er forskuva.`,
    'control-characters': (it) =>
      `${fields[it.field]} har usynlege teikn som ikkje høyrer heime der. Skriv cella på nytt.`,
    'unreadable-letters': (it) =>
      `${fields[it.field]} har bokstavar som ikkje kan lesast. Lag fila på nytt, og vel UTF-8 om lønssystemet spør.`,
    'garbled-letters': (it) =>
      `${fields[it.field]} ser ut til å ha fått æ, ø eller å øydelagd. Lag fila på nytt, og vel UTF-8 om lønssystemet spør.`,
    'scientific-number': (it) =>
      `${fields[it.field]} står som ${it.value}, og då har reknearket mista siffer. Gjer kolonnen om til tekst og hent tala på nytt.`,
    'national-id-in-wrong-column': (it) =>
      `Her stod det eit fødselsnummer. Vi har sletta det. ${fields[it.field]} må vere noko anna.`,
    'formula-without-value': (it) =>
      `${fields[it.field]} er ein formel utan svar i fila. Opne fila i Excel, lagre henne, og prøv igjen.`,
    'formula-values-used': (it) =>
      it.rows === 1
        ? `${fields[it.field]} er ein formel i denne rada. Vi har brukt svaret som sist vart rekna ut.`
        : `${fields[it.field]} er ein formel i ${it.rows} rader. Vi har brukt svara som sist vart rekna ut.`,
    'error-value': (it) =>
      `${fields[it.field]} er feilverdien ${it.value} i reknearket. Rett formelen eller skriv verdien.`,
    'merged-cell': (it) =>
      `${fields[it.field]} er slått saman med ei anna celle. Del cellene, og fyll inn verdien i kvar rad.`,
    'more-cells-than-headers': () =>
      'Rada har fleire celler enn det er kolonnar. Det kjem som regel av eit skiljeteikn inne i ein tekst. Set teksten i hermeteikn.',
    'sum-row-skipped': () => 'Rada ser ut som ein sum og ikkje ein tilsett. Vi har hoppa over henne.',
    'repeated-header-skipped': () => 'Rada gjentek kolonnenamna. Vi har hoppa over henne.',
    'duplicate-row': (it) => `Rada er heilt lik rad ${it.sameAsRow}, som er med.`,
    'name-in-one-word': (it) => `Namnet «${it.value}» har berre eitt ord. Skriv både førenamn og etternamn.`,
    'two-people-with-number': (it) =>
      `Tilsettnummer ${it.employeeNumber} har eit anna namn i rad ${it.otherRow}. Eitt nummer må vere éin person.`,
    'two-birth-dates': (it) =>
      `Tilsettnummer ${it.employeeNumber} har ein annan fødselsdato i rad ${it.otherRow}. Eitt nummer må vere éin person.`,
    'national-id-invalid': () =>
      'Fødselsnummeret er ikkje gyldig, så vi fann ingen fødselsdato. Nummeret er sletta. Rett det i lønssystemet.',
    'birth-date-out-of-range': (it) =>
      `Fødselsdatoen gjev ein alder utanfor ${it.youngest}–${it.oldest} år. Sjå om året er rett.`,
    'not-a-date': (it) =>
      `${fields[it.field]} er «${it.value}», og det er ikkje ein dato. Skriv til dømes 31.12.2026.`,
    'no-such-day': (it) => `${fields[it.field]} er «${it.value}», og den dagen finst ikkje.`,
    'date-out-of-range': (it) => `${fields[it.field]} er ${date(it.date)}. Sjå om året er rett.`,
    'end-before-start': (it) => `Stillinga sluttar ${date(it.to)}, før ho byrjar ${date(it.from)}.`,
    'not-a-share': (it) =>
      `Stillingsprosenten er «${it.value}», og det er ikkje eit tal. Skriv til dømes 80 eller 80,5.`,
    'share-out-of-range': (it) => `Stillingsprosenten er ${number(it.share)} %. Han må vere frå 0 til 100.`,
    'share-looks-like-fraction': (it) =>
      `Stillingsprosenten er ${number(it.share)} %. Er det ein del av ei heil stilling, må han skrivast som prosent, slik dei andre er.`,
    'shares-add-up-high': (it) =>
      `Stillingane til tilsettnummer ${it.employeeNumber} blir ${number(it.sum)} % til saman. Meir enn ${it.limit} % er uvanleg. Sjå om nokon av dei er avslutta.`,
    'unknown-service': (it) =>
      `Vi kjenner ikkje tenesta «${it.value}». Skriv KOSTRA-funksjonen med tre siffer, til dømes 253.`,
    'not-a-position-code': (it) =>
      `«${it.value}» er ikkje ein stillingskode. Han har fire siffer, til dømes 7174.`,
    'not-an-email': (it) => `«${it.value}» er ikkje ei e-postadresse.`,
    'leader-unclear': (it) =>
      `Vi forstår ikkje om «${it.value}» tyder at personen er leiar. Skriv ja eller nei.`,
    'several-leaders': (it) =>
      `Eininga ${it.unit} har ein leiar i rad ${it.otherRow} òg. Begge blir registrerte. Rett fila om det er feil.`,
    'unknown-manager': (it) =>
      `Næraste leiar er «${it.manager}», som vi ikkje finn mellom dei tilsette. Skriv tilsettnummeret til leiaren.`,
    'manager-circle': (it) =>
      `Næraste leiar går i ring: ${it.employeeNumbers.join(' → ')} → ${it.employeeNumbers[0] ?? ''}. Vi bruker ingen av dei.`,
    'unit-with-two-names': (it) =>
      `Eininga ${it.unit} heiter både «${it.used}» og «${it.other}». Vi bruker «${it.used}», som flest rader har.`,
    'unit-with-two-parents': (it) =>
      `Eininga ${it.unit} ligg både under ${it.used} og ${it.other}. Vi bruker ${it.used}, som flest rader har.`,
    'unit-circle': (it) =>
      `Einingane ligg i ring: ${it.units.join(' → ')} → ${it.units[0] ?? ''}. Vi bruker ikkje overordna eining for dei.`,
  },
  readFailures: {
    'file-not-found': () => 'Vi finn ikkje fila. Sjå om namnet og mappa er rette.',
    'empty-file': () => 'Fila er tom. Hent henne ut frå lønssystemet på nytt.',
    'file-too-large': (it) =>
      `Fila er større enn ${formatFileSize(it.limitBytes, 'nn')}. Ta ut kolonnar som ikkje trengst, eller del lista på verksemder.`,
    'not-a-table': (it) =>
      `Fila er ${staffListNn.found[it.found]}. Vi les XLSX og CSV, så lagre lista i eitt av dei formata.`,
    'old-excel': () =>
      'Fila er i det gamle Excel-formatet (.xls). Opne henne i Excel og lagre henne som Excel-arbeidsbok (.xlsx).',
    'password-protected': () => 'Fila er låst med passord. Fjern passordet i Excel og lagre fila på nytt.',
    damaged: () => 'Fila er skadd eller ikkje ferdig overført. Hent henne ut frå lønssystemet på nytt.',
    'unpacks-too-large': () =>
      'Fila pakkar seg ut til langt meir enn ei personalliste kan vere, så vi stoppa. Hent henne ut frå lønssystemet på nytt.',
    'forbidden-content': () =>
      'Fila har innhald som eit rekneark ikkje skal ha, så vi stoppa. Hent henne ut frå lønssystemet på nytt.',
    'empty-sheet': () => 'Ingen av arka i fila har noko innhald.',
    'no-header-row': (it) =>
      `Vi finn inga rad med kolonnenamn mellom dei ${it.looked} første. Skriv namna øvst, til dømes Tilsettnr, Namn og Eining.`,
    'no-rows': (it) => `Kolonnenamna står i rad ${it.headerRow}, men det er ingen rader under dei.`,
    'too-many-columns': (it) => `Lista har meir enn ${it.limit} kolonnar. Ta ut dei som ikkje trengst.`,
    'too-many-rows': (it) => `Lista har meir enn ${number(it.limit)} rader. Del henne på verksemder.`,
    'too-many-cells': () =>
      'Arket har for mange celler til at vi kan lese det. Ta ut kolonnar og ark som ikkje trengst.',
    'too-many-merged-cells': () =>
      'Arket har for mange samanslåtte celler. Hent lista ut som ein enkel tabell, utan oppsett for utskrift.',
    'quote-not-closed': (it) =>
      `Eit hermeteikn blir opna i rad ${it.row} og aldri lukka. Rett det, eller lagre lista som XLSX.`,
    'row-too-long': (it) =>
      `Rad ${it.row} er for lang. Det kjem som regel av eit hermeteikn som ikkje blir lukka. Rett det, eller lagre lista som XLSX.`,
  },
  found: {
    picture: 'eit bilete',
    pdf: 'ein PDF',
    'word-document': 'eit Word-dokument',
    presentation: 'ein presentasjon',
    'open-document': 'eit OpenDocument-rekneark (.ods)',
    'binary-workbook': 'ei binær Excel-arbeidsbok (.xlsb)',
    'web-page': 'ei nettside som er kalla rekneark',
    xml: 'ei XML-fil',
    'rich-text': 'eit tekstdokument (RTF)',
    archive: 'ei pakka fil (zip eller liknande)',
    program: 'eit program',
    unknown: 'ei fil av ukjent slag',
  },
  notes: {
    headerRow: (row) => `Kolonnenamna står i rad ${row}. Det som står over, er ikkje med.`,
    otherSheets: (read, others) =>
      `Vi har lese arket «${read}». ${others.length === 1 ? 'Arket' : 'Arka'} ${list(others.map((name) => `«${name}»`))} er ikkje med.`,
  },
  changes: {
    'unit-added': (it) => `Ny eining: ${it.unit.name}`,
    'unit-changed': (it) => `Eining ${it.unitCode}: ${change(it)}`,
    'employee-added': (it) => `Ny tilsett: ${it.employee.givenName} ${it.employee.familyName}`,
    'employee-changed': (it) => `Tilsettnummer ${it.employeeNumber}: ${change(it)}`,
    'position-added': (it) =>
      `Ny stilling for tilsettnummer ${it.position.employeeNumber} i eining ${it.position.unitCode} frå ${date(it.position.period.from)}`,
    'position-changed': (it) =>
      `Stillinga til tilsettnummer ${it.employeeNumber} i eining ${it.unitCode}: ${change(it)}`,
    'position-ended': (it) =>
      `Stillinga til tilsettnummer ${it.employeeNumber} i eining ${it.unitCode} blir avslutta ${date(it.after)}, fordi ho ikkje står i fila`,
    'leadership-added': (it) =>
      `Tilsettnummer ${it.leadership.employeeNumber} blir leiar for eining ${it.leadership.unitCode} frå ${date(it.leadership.period.from)}`,
    'leadership-ended': (it) =>
      `Tilsettnummer ${it.employeeNumber} er ikkje lenger leiar for eining ${it.unitCode} etter ${date(it.after)}`,
    'leadership-resumed': (it) =>
      `Tilsettnummer ${it.employeeNumber} held fram som leiar for eining ${it.unitCode}`,
  },
  changedFields,
  empty,
  warnings: {
    'many-endings': (it) =>
      `${number(it.ended)} av ${number(it.running)} stillingar (${it.percent} %) blir avslutta fordi dei ikkje står i fila. Sjå om fila er heile lista før du godtek.`,
    'endings-withheld': (it) =>
      `${number(it.positions)} stillingar står urørte fordi rader i fila ikkje kunne lesast. Rett radene og importer på nytt.`,
    'units-not-in-file': (it) =>
      `${it.unitCodes.length === 1 ? 'Éi eining har' : `${number(it.unitCodes.length)} einingar har`} tilsette, men ingen rader i fila. Stillingane der blir ikkje endra.`,
  },
  undoConflicts: {
    'changed-since': 'Nokon har endra dette etter importen.',
    gone: 'Det som importen la inn, er borte.',
    'in-use': 'Noko som er lagt inn seinare, byggjer på dette.',
  },
};
