import type { AppealTexts } from './appeal-nb.ts';

export const nn: AppealTexts = {
  title: 'Handsam klaga på plassen',
  lead: (name) =>
    `Rett det klaga til ${name} gjeld, og køyr fordelinga på nytt. Ein plass etter klage kjem i tillegg til plassane i utlysinga, og blir ikkje teken frå nokon.`,
  correctHeading: 'Rett det klaga gjeld',
  notInDecision: (why) =>
    `Søkjaren var ikkje med i fordelinga (${why}). Den nye køyringa tek søkjaren med som om dette var i orden.`,
  rank: 'Prioriteringa til kommunen',
  rankHelp: (before) => `Fordelinga brukte ${before}.`,
  formal: 'Har søkjaren formell leiarutdanning?',
  formalHelp: (before) => `Fordelinga brukte svaret ${before}.`,
  yes: 'Ja',
  no: 'Nei',
  rerun: 'Køyr fordelinga på nytt',
  answerHeading: 'Svaret frå den nye køyringa',
  answerSeat: (name, wish) => `Søkjaren ville hatt plass i ${name} som ønske nummer ${wish}.`,
  answerCancelled: (name) =>
    `${name} er avlyst sidan. Skal søkjaren ha plass, må det vere i ein annan klasse.`,
  answerWaiting: (place) => `Søkjaren ville ikkje hatt plass, men stått som nummer ${place} på ventelista.`,
  corrected: (rank, formal) =>
    rank === null
      ? `Retta til: formell leiarutdanning ${formal}.`
      : `Retta til: prioritering ${rank}, formell leiarutdanning ${formal}.`,
  seeRun: 'Sjå køyringa',
  callClass: 'Klasse',
  overrides: 'Gje plass sjølv om køyringa ikkje gjev det',
  reason: 'Kva klaga viste',
  overrideReason: 'Kvifor søkjaren skal ha plass likevel',
  submit: 'Gje plassen',
  done: 'Plassen er gjeven, og søkjaren får brev.',
  failed: {
    'rank-missing': 'Skriv prioriteringa som eit heilt tal, 1 eller høgare.',
    unreadable: 'Fordelinga som er lagra, kan ikkje lesast. Ta kontakt med systemansvarleg.',
    'no-wishes': 'Ingen av klassane søkjaren ønskte, var med i fordelinga.',
    'run-missing': 'Køyr fordelinga på nytt først.',
    'run-gives-no-seat':
      'Køyringa gjev ikkje denne plassen. Kryss av for at du vil gje han likevel, og skriv kvifor.',
  },
};
