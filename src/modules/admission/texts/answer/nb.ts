/** Quote, answer, class and cancellation: the pages on which one step is taken. */
export const nb = {
  cancelStep: 'Tilbake til bestillingen',
  quote: {
    title: 'Gi et tilbud',
    titleAgain: 'Gi et nytt tilbud',
    lead: 'Kommunen får tilbudet på e-post og svarer her. Prisen gjelder hele klassen.',
    earlier: (price: string, day: string) => `Det forrige tilbudet var ${price}, med siste dag ${day}.`,
    askedAgain: 'Dette skrev kommunen da den ba om et nytt tilbud',
    price: 'Pris for hele klassen',
    priceUnit: 'kr',
    validTo: 'Siste dag å svare',
    text: 'Hva prisen dekker',
    textHelp: 'For eksempel undervisning, veiledning, reise for forelesere, lokaler og servering.',
    submit: 'Send tilbudet',
    summary: 'Det kommunen har bestilt',
    errors: {
      'price-missing': 'Skriv prisen for hele klassen.',
      'price-wrong': 'Skriv prisen som et tall, for eksempel 372 000.',
      'price-not-positive': 'Prisen må være mer enn 0 kr.',
      'price-too-high': 'Prisen er mer enn hundre millioner kroner. Se over tallet.',
      'valid-to-missing': 'Velg siste dag kommunen kan svare.',
      'valid-to-wrong': 'Skriv datoen som dag, måned og år, for eksempel 15.04.2027.',
      'valid-to-in-past': 'Siste dag å svare er passert. Velg en ny.',
      'text-too-long': 'Teksten er for lang. Kort den ned til 4000 tegn.',
    },
  },
  accept: {
    title: (price: string) => `Tilbud om klasse: ${price}`,
    recipient: (municipality: string) => `${municipality} kommune`,
    reference: (n: number) => `Bestilling ${n}`,
    intro: (municipality: string, programme: string) =>
      `${municipality} får tilbud om en klasse i ${programme}.`,
    covers: 'Dette dekker prisen',
    what: 'Dette får dere',
    whatText: (courses: string, credits: string, start: string, place: string) =>
      `Dere får ${courses}, til sammen ${credits}. Ønsket start er ${start}. Sted for samlingene: ${place}.`,
    seatsText: (min: number, max: number) =>
      `Klassen går med minst ${min} deltakere og har plass til ${max}.`,
    answer: 'Slik svarer dere',
    answerText: (day: string) =>
      `Siste dag å svare er ${day}. Når dere godtar, er det en avtale, og programmet danner klassen. Dere kan avlyse bestillingen til klassen er dannet.`,
    submit: 'Godta tilbudet',
    expired: 'Tilbudet har gått ut',
  },
  again: {
    title: 'Be om et nytt tilbud',
    lead: 'Skriv hva som må være annerledes. Programmet får det på e-post og svarer med et nytt tilbud.',
    reason: 'Hva må være annerledes?',
    submit: 'Be om et nytt tilbud',
  },
  cancel: {
    title: 'Avlys bestillingen',
    titleDraft: 'Kast kladden',
    lead: 'Det kan ikke gjøres om. De andre får beskjed med grunnen du skriver.',
    leadDraft: 'Det kan ikke gjøres om. Ingen andre har sett kladden, så ingen får beskjed.',
    reason: 'Hvorfor avlyses den?',
    submit: 'Avlys bestillingen',
    submitDraft: 'Kast kladden',
  },
  reasonErrors: {
    'reason-missing': 'Skriv en grunn.',
    'reason-too-long': (most: number) => `Grunnen er for lang. Kort den ned til ${most} tegn.`,
  },
  takeBack: {
    title: 'Trekk bestillingen tilbake',
    lead: 'Bestillingen blir en kladd som bare kommunen ser. Når den er endret, sender dere den på nytt. Navnene dere har lagt inn, blir stående.',
    submit: 'Trekk tilbake',
  },
  plan: {
    title: 'Dann klassen',
    lead: 'Velg navn, sted og første dag. Se over samlingene før du danner klassen. Dagene kan flyttes etterpå.',
    name: 'Navn på klassen',
    nameHelp: 'Det deltakerne kjenner den igjen på, for eksempel Vestre Toten 2027.',
    venue: 'Hus der klassen møtes',
    venueHelp: 'For eksempel Gjøvik rådhus.',
    address: 'Adresse',
    addressHelp: 'Gate og sted, til kartet.',
    start: 'Første dag',
    wished: (day: string) => `Kommunen ønsker ${day}.`,
    pace: 'Emner i semesteret',
    show: 'Vis samlingene',
    proposal: 'Slik blir samlingene',
    proposalCaption: 'Samlinger og arbeidskrav i forslaget',
    datesChanged: 'Dagene er endret. Se over samlingene, og dann klassen hvis de passer.',
    gathering: 'Samling',
    gatheringOf: (course: string, n: number) => `${course}, samling ${n}`,
    days: 'Dager',
    courseworkDue: 'Frist for arbeidskrav',
    participants: 'Deltakere',
    participantsText: (n: number, max: number) =>
      n === 0
        ? `Ingen er lagt inn ennå. Du kan danne klassen likevel og legge til deltakere etterpå. Det er plass til ${max}.`
        : n === 1
          ? `1 deltaker er lagt inn. Det er plass til ${max}. Lederen blir bedt om å godkjenne.`
          : `${n} deltakere er lagt inn. Det er plass til ${max}. Lederne deres blir bedt om å godkjenne.`,
    fewerThanRange: (n: number, min: number) =>
      `Det er ${n === 1 ? '1 navn' : `${n} navn`}, men klassen skal ha minst ${min}. Kommunene kan legge inn flere til klassen dannes.`,
    submit: 'Dann klassen',
    errors: {
      'name-missing': 'Skriv hva klassen skal hete.',
      'venue-missing': 'Skriv hvor klassen møtes.',
      'start-missing': 'Velg første dag.',
      'start-wrong': 'Skriv datoen som dag, måned og år, for eksempel 15.04.2027.',
      'start-in-past': 'Første dag er passert. Velg en ny.',
      'too-long': 'Teksten er for lang. Kort den ned.',
      'courses-not-orderable': (courses: string) =>
        `${courses} tilbys ikke på disse dagene. Velg en annen første dag, eller snakk med kommunen.`,
      'more-candidates-than-seats': (n: number, seats: number) =>
        `Kommunene har lagt inn ${n} navn, men klassen har plass til ${seats}. Be dem ta bort noen.`,
      'same-person-twice': (name: string) =>
        `${name} står på listen til to kommuner. Be en av dem ta bort navnet.`,
      'class-not-formed': 'Klassen kunne ikke dannes. Se over deltakerne og emnene.',
    },
  },
};

export type AnswerTexts = typeof nb;
