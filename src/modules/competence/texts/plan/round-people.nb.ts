/** Words about choosing from the staff list whom a round asks one by one. */
export const roundPeopleNb = {
  legend: 'Andre som skal spørres',
  help: 'De som ikke arbeider i enhetene du har krysset av, for eksempel vikarer. Søk dem fram i personallisten, og kryss av.',
  chosen: (count: number) => (count === 1 ? '1 person er valgt' : `${count} personer er valgt`),
  chosenHelp: 'Fjern krysset foran dem som likevel ikke skal spørres.',
  search: 'Søk i personallisten etter navn eller ansattnummer',
  unit: 'Enhet',
  anyUnit: 'Alle enheter',
  title: 'Yrke',
  anyTitle: 'Alle yrker',
  found: 'Treff i personallisten',
  result: (from: number, to: number, total: number) =>
    total === 1
      ? '1 treff.'
      : from === 1 && to === total
        ? `${total} treff.`
        : `Viser ${from}–${to} av ${total} treff.`,
  alreadyChosen: (count: number) =>
    count === 1 ? '1 av dem er valgt og står over.' : `${count} av dem er valgt og står over.`,
  nobody: 'Ingen i personallisten passer til søket. Prøv med færre ord, eller velg alle enheter og yrker.',
  tickHelp: 'Det du krysser av, blir med når du søker videre eller lagrer.',
  addAll: (count: number) => `Velg alle ${count}`,
  previous: 'Forrige treff',
  next: 'Neste treff',
  askedAnyway: 'Spørres uansett, sammen med enheten',
  gone: 'Har ingen stilling nå, og blir derfor ikke spurt',
  noTitle: 'Uten yrke i listen',
  numbers: 'Har du ansattnumrene fra før?',
  numbersLabel: 'Ansattnumre',
  numbersHelp: 'Lim inn numrene med komma, mellomrom eller linjeskift mellom.',
  addNumbers: 'Legg til numrene',
  unknown: (numbers: string, count: number) =>
    count === 1
      ? `Ingen i personallisten har nummeret ${numbers}.`
      : `Ingen i personallisten har numrene ${numbers}.`,
  left: (numbers: string, count: number) =>
    count === 1
      ? `Den som har nummeret ${numbers}, har ingen stilling nå og kan ikke spørres.`
      : `De som har numrene ${numbers}, har ingen stilling nå og kan ikke spørres.`,
  othersAdded: 'De andre er lagt til.',
  putRight: 'Rett eller fjern det som står i feltet.',
};

export type RoundPeopleTexts = typeof roundPeopleNb;
