import type { StaffField } from './fields.ts';

/**
 * The names that columns have in exports from Norwegian payroll and personnel systems, as a person would read
 * them. Case, spaces, dots and hyphens do not count, and æ ø å count as ae o a. Unit4 calls the text beside a code
 * «(T)». A name belongs to the first field that lists it.
 */
const names: { readonly [Field in StaffField]: string } = {
  employeeNumber: `
    Ansattnr | Ansattnummer | Ans.nr | Ansatt nr | Ansatt | Ansatt-ID | Anr | Ressursnr | Ressursnummer | Ressnr | Resnr
    Ressurs | Ressurs-ID | Medarbeidernr | Medarbeidernummer | Lønnsnr | Lønnsnummer | Lønnstakernr | Arbeidstakernr
    Personellnr | Pers.nr | HRM-nr | Tilsettnr | Tilsettnummer | Løpenr ansatt | Resource | Resource ID
    Employee number | Employee no | Employee ID | Emp no | Emp ID | Staff number | Personnel number`,
  fullName: `
    Navn | Namn | Ansattnavn | Navn ansatt | Ansattes navn | Fullt navn | Fullt namn | Ressnr(T) | Resnr(T) | Ressursnr(T)
    Ressurs(T) | Ansattnr(T) | Ansatt(T) | Ressursnavn | Etternavn, fornavn | Fornavn etternavn | Etternamn, fornamn
    Namn tilsett | Medarbeider | Medarbeidernavn | Personnavn | Name | Full name | Employee name`,
  givenName: `
    Fornavn | Fornamn | Førenamn | Fornavn/mellomnavn | For- og mellomnavn | First name | Given name | Forename`,
  familyName: `Etternavn | Etternamn | Slektsnavn | Last name | Surname | Family name`,
  birthDate: `
    Fødselsdato | Født | Fødd | Fødselsdag | Født dato | Fdato | Fødd dato | Fødselsnummer | Fødselsnr | F.nr
    Personnummer | Personnr | Fødselsnr (11 siffer) | Fødsels- og personnummer | Fødsels-/personnr | D-nummer
    Fødselsnummer/D-nummer | Fødselsnr/D-nr | Fødselsdato/personnr | Date of birth | Birth date | Born | DOB | National ID`,
  email: `
    E-post | E-postadresse | E-postadr | E-mail | Mail | E-post jobb | Jobb e-post | E-post arbeid | E-mailadresse
    Email address`,
  unitCode: `
    Enhetskode | Enhetsnr | Enhetsnummer | Enhet nr | Enhet kode | Enhets-ID | Enhet ID | Einingskode | Einingsnr | Ansvar
    Ansvarskode | Ansvarsnr | Ansvar nr | Ansvarssted | Ansvarsted | Ansvarsstednr | Koststed | Kostnadssted
    Avdelingskode | Avdelingsnr | Avdelingsnummer | Avd.nr | Avd.kode | Avdeling nr | Seksjonsnr | Org.enhet
    Organisasjonsenhet | Org.enhet kode | Org.kode | Organisasjonskode | Orgenhetsnr | Arbeidsstednr | Tjenestestednr
    Tjenestested | Unit code | Unit ID | Department code | Department no | Cost centre | Cost center | Org unit ID`,
  unitName: `
    Enhet | Enhetsnavn | Enhet navn | Navn enhet | Enhet (tekst) | Enhet(T) | Eining | Einingsnamn | Namn eining | Ansvar(T)
    Ansvar navn | Ansvarsnavn | Ansvarstekst | Ansvar tekst | Ansvarssted(T) | Koststed(T) | Avdeling | Avdelingsnavn | Avd
    Avd.navn | Avdeling navn | Avdelingsnamn | Avdeling(T) | Org.enhet(T) | Orgenhet navn | Orgenhetsnavn
    Organisasjonsenhet navn | Organisasjonsenhet(T) | Arbeidssted | Arbeidsstad | Arbeidsstednavn | Tjenestestednavn
    Tjenestested navn | Tjenestested(T) | Seksjon | Unit | Unit name | Department | Department name | Org unit | Workplace`,
  parentUnitCode: `
    Overordnet enhetskode | Overordnet enhet kode | Overordnet enhetsnr | Overordnet kode | Overordnet nr
    Overordnet ansvar | Overordnet avdelingsnr | Overordnet enhets-ID | Overordnet orgkode | Overordna einingskode
    Overordna kode | Virksomhetskode | Virksomhetsnr | Sektorkode | Tjenesteområdekode | Kommunalområdekode | Etatskode
    Parent unit code | Parent unit ID | Parent code`,
  parentUnitName: `
    Overordnet enhet | Overordnet | Overordnet enhetsnavn | Overordnet enhet navn | Overordnet avdeling
    Overordnet ansvar(T) | Overordna eining | Overordna | Virksomhet | Virksomhetsnavn | Virksomhet(T) | Sektor
    Tjenesteområde | Kommunalområde | Etat | Område | Parent unit | Parent unit name | Division`,
  service: `
    Funksjon | Funksjonskode | Funksjonsnr | KOSTRA-funksjon | KOSTRA | KOSTRA-kode | Tjeneste | Tjenestetype
    Tjenestekode | Tjenestefunksjon | Teneste | Tenestetype | Service | Service type | KOSTRA function | Function`,
  positionCode: `
    Stillingskode | Still.kode | Stkode | St.kode | Stillkode | Stilling kode | Hovedstillingskode | SKO | Stilling
    Stillingskode KS | KS-stillingskode | Stillingskode (4 siffer) | Stillingskode PAI | PAI-kode | Position code
    Job code`,
  positionTitle: `
    Stillingsbetegnelse | Stillingstittel | Stillingsnavn | Stilling(T) | Stillingskode(T) | Stkode(T) | St.kode(T)
    Still.kode(T) | Stilling navn | Stilling tekst | Stillingstekst | Stillingskode tekst | Stillingskode navn
    Stillingskodenavn | Stillingsnemning | Stillingsbetegnelse lokal | Tittel | Lokal tittel | Arbeidstittel | Yrkestittel
    Job title | Position | Position title | Title`,
  share: `
    Stillingsprosent | Stillings% | Stilling % | Still.% | St.% | Stillingspros | Still.pros | Stpros | Prosent | Pros | %
    Stillingsandel | Stillingsstørrelse | Stillingsstorleik | Stillingsbrøk | Stillingsdel | Årsverk | Andel | Fast %
    Ansettelsesprosent | Tilsettingsprosent | Avtalt stillingsprosent | Lønnsprosent | FTE | FTE % | Percentage
    Position percentage | Employment percentage`,
  from: `
    Fra dato | Dato fra | Fra | Frå | Frå dato | Startdato | Start | Gyldig fra | Gjelder fra | Ansatt fra | Ansattdato
    Ansettelsesdato | Tiltredelsesdato | Tiltrådt | Begynt | Fom | Fra og med | Stilling fra | Stilling fra dato
    Stillingsstart | Tilsett frå | Tilsettingsdato | From | From date | Date from | Start date | Valid from | Hire date`,
  to: `
    Til dato | Dato til | Til | Sluttdato | Slutt | Gyldig til | Gjelder til | Ansatt til | Tom | Til og med | Sluttet | Slutta
    Fratredelsesdato | Fratrådt | Stilling til | Stilling til dato | Tilsett til | Utløpsdato | To | To date | Date to
    End date | Valid to`,
  leader: `
    Leder | Er leder | Lederkode | Leder (J/N) | Leder ja/nei | Lederstilling | Enhetsleder | Lederansvar | Lederrolle
    Ledermarkør | Personalansvar | Personalleder | Leiar | Er leiar | Leiar ja/nei | Leiarstilling | Leiaransvar | Leader
    Is leader | Is manager`,
  managerNumber: `
    Nærmeste leder | Nærmeste leder ansattnr | Nærmeste leder nr | Nærmeste leders ansattnummer | Nærmeste overordnede
    Leder ansattnr | Leders ansattnr | Leder nr | Ledernummer | Leder-ID | Leder ressursnr | Lederressurs
    Overordnet ansattnr | Næraste leiar | Nærmaste leiar | Næraste leiar ansattnr | Leiarnr | Manager | Manager ID
    Manager number | Manager employee number | Supervisor ID | Reports to`,
};

/** Names that are common beside ours, hold nothing that we use, and look like some that do. */
const others = `
  Stillingstype | Stillingsnr | Stilling nr | Stillings-ID | Stillingskategori | Hovedstilling | Ansettelsestype
  Ansettelsesforhold | Ansettelsesform | Arbeidsforhold | Ansattgruppe | Kjønn | Kjønn (K/M) | Telefon | Mobil | Mobiltelefon
  Adresse | Postadresse | Postnr | Poststed | Lønn | Årslønn | Månedslønn | Lønnstrinn | Lønnsansiennitet | Ansiennitet
  Lønnsansiennitetsdato | Ansiennitetsdato | Fagforening | Bankkonto | Kontonr | Status | Firma | Firmanr | Turnus | Timer
  Arbeidstid | Aldersgrense | Nærmeste leder e-post | Leder e-post | Sluttårsak | Merknad | Kommentar | Utdanning | Art
  Prosjekt | Fravær | Brukernavn | Brukerident | Gender | Phone | Salary`;

/** Spelling taken away: «Ansatt-nr.», «ANSATTNR» and «ansatt nr» are one name. */
export function normaliseHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('%', 'prosent')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

const spellingsOf = (list: string) => list.trim().split(/\s*[|\n]\s*/);
const fieldByName = new Map<string, StaffField>();
for (const [field, list] of Object.entries(names) as [StaffField, string][])
  for (const spelling of spellingsOf(list)) {
    const name = normaliseHeader(spelling);
    if (!fieldByName.has(name)) fieldByName.set(name, field);
  }
const otherNames = new Set(spellingsOf(others).map(normaliseHeader));

/** The field that goes by this very name, whatever the spelling. */
export function fieldNamed(header: string): StaffField | undefined {
  return fieldByName.get(normaliseHeader(header));
}

/** What finds the header row of a file, and the delimiter between its cells. */
export function isStaffHeader(cell: string): boolean {
  // Asked of every cell near the top of a file, and most of them are numbers or dates.
  if (cell.length > 60 || !/[\p{L}%]/u.test(cell)) return false;
  const name = normaliseHeader(cell);
  return fieldByName.has(name) || otherNames.has(name);
}

// Shorter names are parts of too many other words: «til» is in «stilling».
const shortestPart = 6;

/** The field whose known name is the longest part of this header: «Ansattnr i HRM» is an employee number. */
export function fieldLike(header: string): { field: StaffField; length: number } | undefined {
  const name = normaliseHeader(header);
  if (otherNames.has(name)) return undefined;
  let best: { field: StaffField; length: number } | undefined;
  for (const [known, field] of fieldByName)
    if (known.length >= shortestPart && known.length > (best?.length ?? 0) && name.includes(known))
      best = { field, length: known.length };
  return best;
}
