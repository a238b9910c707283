import type { FoundFormat, ReadFailure } from '../../../platform/spreadsheet/index.ts';
import { formatFileSize, formatList, formatNumber, formatShortDate } from '../../../web/format.ts';
import type {
  Confidence,
  DiffWarning,
  Problem,
  StaffChange,
  StaffField,
  UndoConflict,
} from '../domain/staff-list/index.ts';
import type { Sentences } from '../domain/staff-list/sentences.ts';

export type StaffListTexts = {
  readonly fields: Readonly<Record<StaffField, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly severity: { readonly error: string; readonly warning: string };
  /** Beside the sentences of `problems`, which say only what is wrong. */
  readonly place: (row: number, column: string | null) => string;
  readonly problems: Sentences<Problem>;
  readonly readFailures: Sentences<ReadFailure>;
  readonly found: Readonly<Record<FoundFormat, string>>;
  readonly notes: {
    readonly headerRow: (row: number) => string;
    readonly otherSheets: (read: string, others: readonly string[]) => string;
  };
  readonly changes: Sentences<StaffChange>;
  /** What the changed fields are called; `value` shows what stood there when it was nothing. */
  readonly changedFields: {
    readonly name: string;
    readonly parentCode: string;
    readonly service: string;
    readonly givenName: string;
    readonly familyName: string;
    readonly birthDate: string;
    readonly email: string;
    readonly title: string;
    readonly sharePercent: string;
    readonly from: string;
    readonly to: string;
  };
  readonly empty: string;
  readonly warnings: Sentences<DiffWarning>;
  readonly undoConflicts: Readonly<Record<UndoConflict['reason'], string>>;
};

const fields: StaffListTexts['fields'] = {
  employeeNumber: 'Ansattnummer',
  fullName: 'Navn',
  givenName: 'Fornavn',
  familyName: 'Etternavn',
  birthDate: 'Fødselsdato',
  email: 'E-post',
  unitCode: 'Enhetskode',
  unitName: 'Enhet',
  parentUnitCode: 'Kode for overordnet enhet',
  parentUnitName: 'Overordnet enhet',
  service: 'Tjeneste',
  positionCode: 'Stillingskode',
  positionTitle: 'Stillingsbetegnelse',
  share: 'Stillingsprosent',
  from: 'Fra dato',
  to: 'Til dato',
  leader: 'Leder',
  managerNumber: 'Nærmeste leder',
};

const date = (day: Parameters<typeof formatShortDate>[0]) => formatShortDate(day, 'nb');
const number = (value: number) => formatNumber(value, 'nb');
const list = (items: readonly string[]) => formatList(items, 'nb');
const changedFields: StaffListTexts['changedFields'] = {
  name: 'navnet',
  parentCode: 'overordnet enhet',
  service: 'tjenesten',
  givenName: 'fornavnet',
  familyName: 'etternavnet',
  birthDate: 'fødselsdatoen',
  email: 'e-postadressen',
  title: 'stillingsbetegnelsen',
  sharePercent: 'stillingsprosenten',
  from: 'startdatoen',
  to: 'sluttdatoen',
};
const empty = 'ikke oppgitt';

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
  return `${name} endres fra ${value(it.before)} til ${value(it.after)}`;
}

export const staffListNb: StaffListTexts = {
  fields,
  confidence: {
    remembered: 'Slik dere valgte sist',
    certain: 'Kjent kolonnenavn',
    likely: 'Vi tror det er denne. Se over.',
  },
  severity: { error: 'Raden er ikke med', warning: 'Raden er med' },
  place: (row, column) => (column === null ? `Rad ${row}` : `Rad ${row}, kolonnen «${column}»`),
  problems: {
    'missing-value': (it) => `${fields[it.field]} mangler.`,
    'too-long': (it) =>
      `${fields[it.field]} er på ${it.length} tegn. Det er plass til ${it.limit}. Se om cellene i raden er forskjøvet.`,
    'control-characters': (it) =>
      `${fields[it.field]} har usynlige tegn som ikke hører hjemme der. Skriv cellen på nytt.`,
    'unreadable-letters': (it) =>
      `${fields[it.field]} har bokstaver som ikke kan leses. Lag filen på nytt, og velg UTF-8 hvis lønnssystemet spør.`,
    'garbled-letters': (it) =>
      `${fields[it.field]} ser ut til å ha fått æ, ø eller å ødelagt. Lag filen på nytt, og velg UTF-8 hvis lønnssystemet spør.`,
    'scientific-number': (it) =>
      `${fields[it.field]} står som ${it.value}, og da har regnearket mistet sifre. Gjør kolonnen om til tekst og hent tallene på nytt.`,
    'national-id-in-wrong-column': (it) =>
      `Her sto det et fødselsnummer. Vi har slettet det. ${fields[it.field]} må være noe annet.`,
    'formula-without-value': (it) =>
      `${fields[it.field]} er en formel uten svar i filen. Åpne filen i Excel, lagre den, og prøv igjen.`,
    'formula-values-used': (it) =>
      it.rows === 1
        ? `${fields[it.field]} er en formel i denne raden. Vi har brukt svaret som sist ble regnet ut.`
        : `${fields[it.field]} er en formel i ${it.rows} rader. Vi har brukt svarene som sist ble regnet ut.`,
    'error-value': (it) =>
      `${fields[it.field]} er feilverdien ${it.value} i regnearket. Rett formelen eller skriv verdien.`,
    'merged-cell': (it) =>
      `${fields[it.field]} er slått sammen med en annen celle. Del cellene, og fyll inn verdien i hver rad.`,
    'more-cells-than-headers': () =>
      'Raden har flere celler enn det er kolonner. Det kommer som regel av et skilletegn inne i en tekst. Sett teksten i anførselstegn.',
    'sum-row-skipped': () => 'Raden ser ut som en sum og ikke en ansatt. Vi har hoppet over den.',
    'repeated-header-skipped': () => 'Raden gjentar kolonnenavnene. Vi har hoppet over den.',
    'duplicate-row': (it) => `Raden er helt lik rad ${it.sameAsRow}, som er med.`,
    'name-in-one-word': (it) => `Navnet «${it.value}» har bare ett ord. Skriv både fornavn og etternavn.`,
    'two-people-with-number': (it) =>
      `Ansattnummer ${it.employeeNumber} har et annet navn i rad ${it.otherRow}. Ett nummer må være én person.`,
    'two-birth-dates': (it) =>
      `Ansattnummer ${it.employeeNumber} har en annen fødselsdato i rad ${it.otherRow}. Ett nummer må være én person.`,
    'national-id-invalid': () =>
      'Fødselsnummeret er ikke gyldig, så vi fant ingen fødselsdato. Nummeret er slettet. Rett det i lønnssystemet.',
    'birth-date-out-of-range': (it) =>
      `Fødselsdatoen gir en alder utenfor ${it.youngest}–${it.oldest} år. Se om året er riktig.`,
    'not-a-date': (it) =>
      `${fields[it.field]} er «${it.value}», og det er ikke en dato. Skriv for eksempel 31.12.2026.`,
    'no-such-day': (it) => `${fields[it.field]} er «${it.value}», og den dagen finnes ikke.`,
    'date-out-of-range': (it) => `${fields[it.field]} er ${date(it.date)}. Se om året er riktig.`,
    'end-before-start': (it) => `Stillingen slutter ${date(it.to)}, før den begynner ${date(it.from)}.`,
    'not-a-share': (it) =>
      `Stillingsprosenten er «${it.value}», og det er ikke et tall. Skriv for eksempel 80 eller 80,5.`,
    'share-out-of-range': (it) => `Stillingsprosenten er ${number(it.share)} %. Den må være fra 0 til 100.`,
    'share-looks-like-fraction': (it) =>
      `Stillingsprosenten er ${number(it.share)} %. Er det en andel av en hel stilling, må den skrives som prosent, slik de andre er.`,
    'shares-add-up-high': (it) =>
      `Stillingene til ansattnummer ${it.employeeNumber} blir ${number(it.sum)} % til sammen. Mer enn ${it.limit} % er uvanlig. Se om noen av dem er avsluttet.`,
    'unknown-service': (it) =>
      `Vi kjenner ikke tjenesten «${it.value}». Skriv KOSTRA-funksjonen med tre sifre, for eksempel 253.`,
    'not-a-position-code': (it) =>
      `«${it.value}» er ikke en stillingskode. Den har fire sifre, for eksempel 7174.`,
    'not-an-email': (it) => `«${it.value}» er ikke en e-postadresse.`,
    'leader-unclear': (it) =>
      `Vi forstår ikke om «${it.value}» betyr at personen er leder. Skriv ja eller nei.`,
    'several-leaders': (it) =>
      `Enheten ${it.unit} har en leder i rad ${it.otherRow} også. Begge blir registrert. Rett filen hvis det er feil.`,
    'unknown-manager': (it) =>
      `Nærmeste leder er «${it.manager}», som vi ikke finner blant de ansatte. Skriv ansattnummeret til lederen.`,
    'manager-circle': (it) =>
      `Nærmeste leder går i ring: ${it.employeeNumbers.join(' → ')} → ${it.employeeNumbers[0] ?? ''}. Vi bruker ingen av dem.`,
    'unit-with-two-names': (it) =>
      `Enheten ${it.unit} heter både «${it.used}» og «${it.other}». Vi bruker «${it.used}», som flest rader har.`,
    'unit-with-two-parents': (it) =>
      `Enheten ${it.unit} ligger både under ${it.used} og ${it.other}. Vi bruker ${it.used}, som flest rader har.`,
    'unit-circle': (it) =>
      `Enhetene ligger i ring: ${it.units.join(' → ')} → ${it.units[0] ?? ''}. Vi bruker ikke overordnet enhet for dem.`,
  },
  readFailures: {
    'file-not-found': () => 'Vi finner ikke filen. Se om navnet og mappen er riktig.',
    'empty-file': () => 'Filen er tom. Hent den ut fra lønnssystemet på nytt.',
    'file-too-large': (it) =>
      `Filen er større enn ${formatFileSize(it.limitBytes, 'nb')}. Ta ut kolonner som ikke trengs, eller del listen på virksomheter.`,
    'not-a-table': (it) =>
      `Filen er ${staffListNb.found[it.found]}. Vi leser XLSX og CSV, så lagre listen i et av de formatene.`,
    'old-excel': () =>
      'Filen er i det gamle Excel-formatet (.xls). Åpne den i Excel og lagre den som Excel-arbeidsbok (.xlsx).',
    'password-protected': () => 'Filen er låst med passord. Fjern passordet i Excel og lagre filen på nytt.',
    damaged: () => 'Filen er skadet eller ikke ferdig overført. Hent den ut fra lønnssystemet på nytt.',
    'unpacks-too-large': () =>
      'Filen pakker seg ut til langt mer enn en personalliste kan være, så vi stoppet. Hent den ut fra lønnssystemet på nytt.',
    'forbidden-content': () =>
      'Filen har innhold som et regneark ikke skal ha, så vi stoppet. Hent den ut fra lønnssystemet på nytt.',
    'empty-sheet': () => 'Ingen av arkene i filen har noe innhold.',
    'no-header-row': (it) =>
      `Vi finner ingen rad med kolonnenavn blant de ${it.looked} første. Skriv navnene øverst, for eksempel Ansattnr, Navn og Enhet.`,
    'no-rows': (it) => `Kolonnenavnene står i rad ${it.headerRow}, men det er ingen rader under dem.`,
    'too-many-columns': (it) => `Listen har mer enn ${it.limit} kolonner. Ta ut dem som ikke trengs.`,
    'too-many-rows': (it) => `Listen har mer enn ${number(it.limit)} rader. Del den på virksomheter.`,
    'too-many-cells': () =>
      'Arket har for mange celler til at vi kan lese det. Ta ut kolonner og ark som ikke trengs.',
    'too-many-merged-cells': () =>
      'Arket har for mange sammenslåtte celler. Hent listen ut som en enkel tabell, uten oppsett for utskrift.',
    'quote-not-closed': (it) =>
      `Et anførselstegn åpnes i rad ${it.row} og lukkes aldri. Rett det, eller lagre listen som XLSX.`,
    'row-too-long': (it) =>
      `Rad ${it.row} er for lang. Det kommer som regel av et anførselstegn som ikke lukkes. Rett det, eller lagre listen som XLSX.`,
  },
  found: {
    picture: 'et bilde',
    pdf: 'en PDF',
    'word-document': 'et Word-dokument',
    presentation: 'en presentasjon',
    'open-document': 'et OpenDocument-regneark (.ods)',
    'binary-workbook': 'en binær Excel-arbeidsbok (.xlsb)',
    'web-page': 'en nettside som er kalt regneark',
    xml: 'en XML-fil',
    'rich-text': 'et tekstdokument (RTF)',
    archive: 'en pakket fil (zip eller lignende)',
    program: 'et program',
    unknown: 'en fil av ukjent slag',
  },
  notes: {
    headerRow: (row) => `Kolonnenavnene står i rad ${row}. Det som står over, er ikke med.`,
    otherSheets: (read, others) =>
      `Vi har lest arket «${read}». ${others.length === 1 ? 'Arket' : 'Arkene'} ${list(others.map((name) => `«${name}»`))} er ikke med.`,
  },
  changes: {
    'unit-added': (it) => `Ny enhet: ${it.unit.name}`,
    'unit-changed': (it) => `Enhet ${it.unitCode}: ${change(it)}`,
    'employee-added': (it) => `Ny ansatt: ${it.employee.givenName} ${it.employee.familyName}`,
    'employee-changed': (it) => `Ansattnummer ${it.employeeNumber}: ${change(it)}`,
    'position-added': (it) =>
      `Ny stilling for ansattnummer ${it.position.employeeNumber} i enhet ${it.position.unitCode} fra ${date(it.position.period.from)}`,
    'position-changed': (it) =>
      `Stillingen til ansattnummer ${it.employeeNumber} i enhet ${it.unitCode}: ${change(it)}`,
    'position-ended': (it) =>
      `Stillingen til ansattnummer ${it.employeeNumber} i enhet ${it.unitCode} avsluttes ${date(it.after)}, fordi den ikke står i filen`,
    'leadership-added': (it) =>
      `Ansattnummer ${it.leadership.employeeNumber} blir leder for enhet ${it.leadership.unitCode} fra ${date(it.leadership.period.from)}`,
    'leadership-ended': (it) =>
      `Ansattnummer ${it.employeeNumber} er ikke lenger leder for enhet ${it.unitCode} etter ${date(it.after)}`,
    'leadership-resumed': (it) =>
      `Ansattnummer ${it.employeeNumber} fortsetter som leder for enhet ${it.unitCode}`,
  },
  changedFields,
  empty,
  warnings: {
    'many-endings': (it) =>
      `${number(it.ended)} av ${number(it.running)} stillinger (${it.percent} %) avsluttes fordi de ikke står i filen. Se om filen er hele listen før du godtar.`,
    'endings-withheld': (it) =>
      `${number(it.positions)} stillinger står urørt fordi rader i filen ikke kunne leses. Rett radene og importer på nytt.`,
    'units-not-in-file': (it) =>
      `${it.unitCodes.length === 1 ? 'Én enhet har' : `${number(it.unitCodes.length)} enheter har`} ansatte, men ingen rader i filen. Stillingene der blir ikke endret.`,
  },
  undoConflicts: {
    'changed-since': 'Noen har endret dette etter importen.',
    gone: 'Det som importen la inn, er borte.',
    'in-use': 'Noe som er lagt inn senere, bygger på dette.',
  },
};
