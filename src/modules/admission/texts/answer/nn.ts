import type { AnswerTexts } from './nb.ts';

export const nn: AnswerTexts = {
  cancelStep: 'Tilbake til bestillinga',
  quote: {
    title: 'Gje eit tilbod',
    titleAgain: 'Gje eit nytt tilbod',
    lead: 'Kommunen får tilbodet på e-post og svarar her. Prisen gjeld heile klassen.',
    earlier: (price: string, day: string) => `Det førre tilbodet var ${price}, med siste dag ${day}.`,
    askedAgain: 'Dette skreiv kommunen då han bad om eit nytt tilbod',
    price: 'Pris for heile klassen',
    priceUnit: 'kr',
    validTo: 'Siste dag å svare',
    text: 'Kva prisen dekkjer',
    textHelp: 'Til dømes undervisning, rettleiing, reise for førelesarar, lokale og servering.',
    submit: 'Send tilbodet',
    summary: 'Det kommunen har bestilt',
    errors: {
      'price-missing': 'Skriv prisen for heile klassen.',
      'price-wrong': 'Skriv prisen som eit tal, til dømes 372 000.',
      'price-not-positive': 'Prisen må vere meir enn 0 kr.',
      'price-too-high': 'Prisen er meir enn hundre millionar kroner. Sjå over talet.',
      'valid-to-missing': 'Vel siste dag kommunen kan svare.',
      'valid-to-wrong': 'Skriv datoen som dag, månad og år, til dømes 15.04.2027.',
      'valid-to-in-past': 'Siste dag å svare er passert. Vel ein ny.',
      'text-too-long': 'Teksten er for lang. Kort han ned til 4000 teikn.',
    },
  },
  accept: {
    title: (price: string) => `Tilbod om klasse: ${price}`,
    recipient: (municipality: string) => `${municipality} kommune`,
    reference: (n: number) => `Bestilling ${n}`,
    intro: (municipality: string, programme: string) =>
      `${municipality} får tilbod om ein klasse i ${programme}.`,
    covers: 'Dette dekkjer prisen',
    what: 'Dette får de',
    whatText: (courses: string, credits: string, start: string, place: string) =>
      `De får ${courses}, til saman ${credits}. Ønskt start er ${start}. Stad for samlingane: ${place}.`,
    seatsText: (min: number, max: number) =>
      `Klassen går med minst ${min} deltakarar og har plass til ${max}.`,
    answer: 'Slik svarar de',
    answerText: (day: string) =>
      `Siste dag å svare er ${day}. Når de godtek, er det ein avtale, og programmet dannar klassen. De kan avlyse bestillinga til klassen er danna.`,
    submit: 'Godta tilbodet',
    expired: 'Tilbodet har gått ut',
  },
  again: {
    title: 'Be om eit nytt tilbod',
    lead: 'Skriv kva som må vere annleis. Programmet får det på e-post og svarar med eit nytt tilbod.',
    reason: 'Kva må vere annleis?',
    submit: 'Be om eit nytt tilbod',
  },
  cancel: {
    title: 'Avlys bestillinga',
    titleDraft: 'Kast kladden',
    lead: 'Det kan ikkje gjerast om. Dei andre får melding med grunnen du skriv.',
    leadDraft: 'Det kan ikkje gjerast om. Ingen andre har sett kladden, så ingen får melding.',
    reason: 'Kvifor blir ho avlyst?',
    submit: 'Avlys bestillinga',
    submitDraft: 'Kast kladden',
  },
  reasonErrors: {
    'reason-missing': 'Skriv ein grunn.',
    'reason-too-long': (most: number) => `Grunnen er for lang. Kort han ned til ${most} teikn.`,
  },
  takeBack: {
    title: 'Trekk bestillinga tilbake',
    lead: 'Bestillinga blir ein kladd som berre kommunen ser. Når ho er endra, sender de ho på nytt. Namna de har lagt inn, blir ståande.',
    submit: 'Trekk tilbake',
  },
  plan: {
    title: 'Dann klassen',
    lead: 'Vel namn, stad og første dag. Sjå over samlingane før du dannar klassen. Dagane kan flyttast etterpå.',
    name: 'Namn på klassen',
    nameHelp: 'Det deltakarane kjenner han att på, til dømes Vestre Toten 2027.',
    venue: 'Hus der klassen møtest',
    venueHelp: 'Til dømes Gjøvik rådhus.',
    address: 'Adresse',
    addressHelp: 'Gate og stad, til kartet.',
    start: 'Første dag',
    wished: (day: string) => `Kommunen ønskjer ${day}.`,
    pace: 'Emne i semesteret',
    show: 'Vis samlingane',
    proposal: 'Slik blir samlingane',
    proposalCaption: 'Samlingar og arbeidskrav i framlegget',
    datesChanged: 'Dagane er endra. Sjå over samlingane, og dann klassen dersom dei passar.',
    gathering: 'Samling',
    gatheringOf: (course: string, n: number) => `${course}, samling ${n}`,
    days: 'Dagar',
    courseworkDue: 'Frist for arbeidskrav',
    participants: 'Deltakarar',
    participantsText: (n: number, max: number) =>
      n === 0
        ? `Ingen er lagde inn enno. Du kan danne klassen likevel og leggje til deltakarar etterpå. Det er plass til ${max}.`
        : n === 1
          ? `1 deltakar er lagd inn. Det er plass til ${max}. Leiaren blir beden om å godkjenne.`
          : `${n} deltakarar er lagde inn. Det er plass til ${max}. Leiarane deira blir bedne om å godkjenne.`,
    fewerThanRange: (n: number, min: number) =>
      `Det er ${n === 1 ? '1 namn' : `${n} namn`}, men klassen skal ha minst ${min}. Kommunane kan leggje inn fleire til klassen blir danna.`,
    submit: 'Dann klassen',
    errors: {
      'name-missing': 'Skriv kva klassen skal heite.',
      'venue-missing': 'Skriv kvar klassen møtest.',
      'start-missing': 'Vel første dag.',
      'start-wrong': 'Skriv datoen som dag, månad og år, til dømes 15.04.2027.',
      'start-in-past': 'Første dag er passert. Vel ein ny.',
      'too-long': 'Teksten er for lang. Kort han ned.',
      'courses-not-orderable': (courses: string) =>
        `${courses} blir ikkje tilbode på desse dagane. Vel ein annan første dag, eller snakk med kommunen.`,
      'more-candidates-than-seats': (n: number, seats: number) =>
        `Kommunane har lagt inn ${n} namn, men klassen har plass til ${seats}. Be dei ta bort nokre.`,
      'same-person-twice': (name: string) =>
        `${name} står på lista til to kommunar. Be ein av dei ta bort namnet.`,
      'class-not-formed': 'Klassen kunne ikkje dannast. Sjå over deltakarane og emna.',
    },
  },
};
