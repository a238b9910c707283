import type { ApplicationLetterTexts } from './nb.ts';

export const nn: ApplicationLetterTexts = {
  greeting: (name: string) => `Hei, ${name}`,
  greetings: 'Venleg helsing',
  sender: 'Lederløft',
  receipt: {
    title: (call: string) => `Vi har fått søknaden din til ${call}`,
    received: (call: string, instant: string) => `Vi fekk søknaden din til ${call} ${instant}.`,
    municipality: (name: string) => `Du søkjer frå ${name}.`,
    wishes: 'Klassane du ønskjer, i denne rekkjefølgja:',
    manager: (name: string) =>
      `Vi har spurt leiaren din, ${name}, om du kan delta. Utan eit ja frå leiaren kan du ikkje byrje.`,
    managerStands: 'Spørsmålet til leiaren din står ved lag. Utan eit ja frå leiaren kan du ikkje byrje.',
    noManager:
      'Vi fann ikkje leiaren din i personallista. Kommunen peikar ut kven som skal svare. Utan eit ja frå ein leiar kan du ikkje byrje.',
    toFollow: (documents: string, day: string) =>
      `Vi manglar framleis ${documents}. Last opp dette seinast ${day}.`,
    change: (day: string) =>
      `Du kan endre søknaden til og med ${day}, og trekkje han når du vil før trekkfristen.`,
    link: 'Sjå søknaden din:',
  },
  withdrawal: {
    title: (call: string) => `Søknaden din til ${call} er trekt`,
    text: (call: string, instant: string) => `Du trekte søknaden din til ${call} ${instant}.`,
    again: (day: string) => `Du kan søkje på nytt til og med ${day}.`,
    noMore: 'Søknadsfristen er ute, så du kan ikkje søkje på nytt i denne utlysinga.',
    link: 'Sjå søknaden din:',
  },
  documents: {
    education: 'vitnemål eller annan dokumentasjon på utdanning',
    practice: 'arbeidsattestar',
    recommendation: 'tilråding',
    other: 'annan dokumentasjon',
  },
};
