// Bokmål, or forms that nynorsk allows beside the ones the house has chosen (gir for gjev, tar for tek). Words that
// belong to both with another meaning (de, ei, ser) cannot be judged one by one and are left out.
const BOKMAL = new Set(
  `ikke jeg fra hva hvordan hvorfor hvilken hvilket hvilke hvor hvem hver hvert hverandre noe noen være
  vært ble dem dere deres en et egen eget egne leder ledere lederen lederne lede ledes kommuner kommunene
  ansatt ansatte medarbeidere medarbeiderne deltaker deltakere deltakerne tjeneste tjenesten tjenester
  tjenestene veiledning veileder gjøre gjør sammen oppgave oppgaven oppgaver selv bare mye mer flere
  vei veien vet gir tar kommer uten løsning løsninger forskning riktig begrunne klasser klassene samlinger
  samlingene emner emnene navn navnet navnene uke uker måneder nå sykdom sykehjem hjem hjemme
  utdanningen utdanninger tillitsvalgt tillitsvalgte arbeidsgiver arbeidsgiveren endringer endringen
  rettigheter forutsetter utvikles brukes læringsutbytte regler reglene gjelder avtaler
  krever eksamener kilde kilder spørre velge valgt`.split(/\s+/),
);

const BOKMAL_ENDING = /(lig|lige|het|heten|heter|hetene|else|elsen|elser|elsene)$/;
const NYNORSK_ANYWAY = new Set([
  'frivillig',
  'frivillige',
  'billig',
  'billige',
  'helse',
  'else',
  'bevegelse',
]);

/** Bokmål words in a text that says it is nynorsk. Names in quotation marks are left in peace. */
export function bokmalWordsIn(nynorsk: string): readonly string[] {
  const words = nynorsk.replace(/«[^»]*»/g, ' ').match(/\p{L}+/gu) ?? [];
  return words.filter((word) => {
    const small = word.toLowerCase();
    return BOKMAL.has(small) || (BOKMAL_ENDING.test(small) && !NYNORSK_ANYWAY.has(small));
  });
}
