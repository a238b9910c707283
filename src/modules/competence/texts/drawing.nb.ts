export const drawingNb = {
  notTold: {
    heading: 'Vi har ikke folketall herfra',
    text: (count: string) =>
      `Tallgrunnlaget har folketall for ${count} ${count === '1' ? 'kommune' : 'kommuner'}, og dette stedet er ikke blant dem.`,
    countryText: (count: string) =>
      `Tallgrunnlaget har folketall for ${count} ${count === '1' ? 'kommune' : 'kommuner'}. Det er for få til å si noe om hele landet.`,
  },
  working: {
    heading: 'Regner …',
    text: 'Vi regner ut hundre mulige framtider for hver kommune. En kommune tar noen sekunder, hele landet opp mot et halvt minutt.',
    again: 'Vis siden på nytt',
  },
  became: {
    merged: (place: string, year: string) =>
      `${place} ble slått sammen med en eller flere andre kommuner i ${year}.`,
    split: (place: string, year: string) => `${place} ble delt i ${year}.`,
    renumbered: (place: string, year: string) => `${place} fikk nytt kommunenummer i ${year}.`,
    heading: 'Kommunen er ikke den samme lenger',
    now: 'Se behovet her:',
  },
  progress: 'Regner ut framtidene',
  howFar: (percent: string) => `${percent} er ferdig. Siden oppdaterer seg selv.`,
  inLine: 'Utregningen begynner straks. Siden oppdaterer seg selv.',
  stop: 'Stopp utregningen',
  stopped: { heading: 'Utregningen er stoppet', text: 'Velg stedet igjen for å begynne på nytt.' },
  lost: {
    heading: 'Utregningen gikk ikke',
    text: 'Vi prøvde to ganger, og begge gangene stoppet den underveis. Tallene du har lest inn, er ikke berørt.',
    again: 'Prøv en gang til',
  },
  file: {
    heading: 'Filen er ikke klar ennå',
    text: 'Tallene regnes ut på nytt. Filen lastes ned av seg selv når de er ferdige.',
    back: 'Gå til siden',
  },
};

export type DrawingTexts = typeof drawingNb;
