/** A short list in which nearly every row has something the matter with it, each in its own way. */
export const faultyHeaders = [
  'Ansattnr',
  'Etternavn',
  'Fornavn',
  'Fødselsdato',
  'E-post',
  'Enhetskode',
  'Enhet',
  'Overordnet enhetskode',
  'KOSTRA-funksjon',
  'Stillingskode',
  'Stillingsprosent',
  'Fra dato',
  'Til dato',
  'Leder',
  'Nærmeste leder',
] as const;

type Cells = { readonly [Header in (typeof faultyHeaders)[number]]?: string };

const ordinary: Cells = {
  Enhetskode: '3110',
  Enhet: 'Hjemmetjenester nord',
  'Overordnet enhetskode': '3100',
  'KOSTRA-funksjon': '258',
  Stillingskode: '7174',
  Stillingsprosent: '100',
  'Fra dato': '01.03.2021',
  'Nærmeste leder': '20001',
};

const people = (
  'Kari Haugen|Ola Berg|Anne Lund|Per Moen|Liv Strand|Jan Dahl|Nina Eide|Geir Lie|Hilde Holm|Arne Bakke|Siv Aas|' +
  'Tor Hagen|Mona Solberg|Rune Knutsen|Eva Fossum|Lars Sæther|Tone Bråten|Odd Øverby|Ida Sletten|Erik Brenden'
).split('|');

/** What is wrong with each; the first two rows are as they should be. */
const faults: readonly Cells[] = [
  { Leder: 'ja', 'Nærmeste leder': '' },
  {},
  { Ansattnr: '' },
  { 'Fra dato': '31.02.2024' },
  { 'Til dato': '28.02.2021' },
  { Stillingsprosent: '800' },
  { 'KOSTRA-funksjon': '999' },
  { 'E-post': 'nina.eide.gjovik' },
  { Fødselsdato: '01.01.1906' },
  { 'Nærmeste leder': '77777' },
  { Stillingsprosent: 'hel stilling' },
  { Enhet: 'Hjemmetjenester nÃ¸rd' },
  { Stillingskode: 'Sykepleier' },
  { Leder: 'kanskje' },
  { Stillingsprosent: '=SUM(K2:K14)' },
  // Month 85: such a number belongs to nobody, but looks like one.
  { Fornavn: 'Eva 17856810100' },
];

export function faultyRows(): string[][] {
  const rows = faults.map((cells, i): Cells => {
    const [Fornavn = '', Etternavn = ''] = (people[i] ?? '').split(' ');
    return { Ansattnr: String(20_001 + i), Etternavn, Fornavn, ...ordinary, ...cells };
  });
  const sameNumber: Cells = { ...ordinary, Ansattnr: '20030', Etternavn: 'Sæther', Fornavn: 'Lars' };
  const others: Cells[] = [
    sameNumber,
    { ...sameNumber, Etternavn: 'Bråten', Fornavn: 'Tone' },
    { ...ordinary, Ansattnr: '20031', Etternavn: 'Øverby', Fornavn: 'Odd', 'Nærmeste leder': '20032' },
    { ...ordinary, Ansattnr: '20032', Etternavn: 'Sletten', Fornavn: 'Ida', 'Nærmeste leder': '20031' },
    rows[1] ?? {},
    { Ansattnr: 'Sum', Stillingsprosent: '1900' },
  ];
  return [...rows, ...others].map((cells) => faultyHeaders.map((header) => cells[header] ?? ''));
}
