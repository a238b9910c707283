import type { RoundPeopleTexts } from './round-people.nb.ts';

export const roundPeopleNn: RoundPeopleTexts = {
  legend: 'Andre som skal spørjast',
  help: 'Dei som ikkje arbeider i einingane du har kryssa av, til dømes vikarar. Søk dei fram i personallista, og kryss av.',
  chosen: (count: number) => (count === 1 ? '1 person er vald' : `${count} personar er valde`),
  chosenHelp: 'Fjern krysset framfor dei som likevel ikkje skal spørjast.',
  search: 'Søk i personallista etter namn eller tilsettnummer',
  unit: 'Eining',
  anyUnit: 'Alle einingar',
  title: 'Yrke',
  anyTitle: 'Alle yrke',
  found: 'Treff i personallista',
  result: (from: number, to: number, total: number) =>
    total === 1
      ? '1 treff.'
      : from === 1 && to === total
        ? `${total} treff.`
        : `Viser ${from}–${to} av ${total} treff.`,
  alreadyChosen: (count: number) =>
    count === 1 ? '1 av dei er vald og står over.' : `${count} av dei er valde og står over.`,
  nobody: 'Ingen i personallista passar til søket. Prøv med færre ord, eller vel alle einingar og yrke.',
  tickHelp: 'Det du kryssar av, blir med når du søkjer vidare eller lagrar.',
  addAll: (count: number) => `Vel alle ${count}`,
  previous: 'Førre treff',
  next: 'Neste treff',
  askedAnyway: 'Blir spurd uansett, saman med eininga',
  gone: 'Har inga stilling no, og blir difor ikkje spurd',
  noTitle: 'Utan yrke i lista',
  numbers: 'Har du tilsettnummera frå før?',
  numbersLabel: 'Tilsettnummer',
  numbersHelp: 'Lim inn nummera med komma, mellomrom eller linjeskift mellom.',
  addNumbers: 'Legg til nummera',
  unknown: (numbers, count) =>
    count === 1
      ? `Ingen i personallista har nummeret ${numbers}.`
      : `Ingen i personallista har nummera ${numbers}.`,
  left: (numbers, count) =>
    count === 1
      ? `Den som har nummeret ${numbers}, har inga stilling no og kan ikkje spørjast.`
      : `Dei som har nummera ${numbers}, har inga stilling no og kan ikkje spørjast.`,
  othersAdded: 'Dei andre er lagde til.',
  putRight: 'Rett eller fjern det som står i feltet.',
};
