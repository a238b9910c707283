/** How an appeal is answered: the seats are shared out once more with the datum put right. */
export const nb = {
  title: 'Behandle klagen på plassen',
  lead: (name: string) =>
    `Rett det klagen til ${name} gjelder, og kjør fordelingen på nytt. En plass etter klage kommer i tillegg til plassene i utlysningen, og tas ikke fra noen.`,
  correctHeading: 'Rett det klagen gjelder',
  notInDecision: (why: string) =>
    `Søkeren var ikke med i fordelingen (${why}). Den nye kjøringen tar søkeren med som om dette var i orden.`,
  rank: 'Kommunens prioritering',
  rankHelp: (before: string) => `Fordelingen brukte ${before}.`,
  formal: 'Har søkeren formell lederutdanning?',
  formalHelp: (before: string) => `Fordelingen brukte svaret ${before}.`,
  yes: 'Ja',
  no: 'Nei',
  rerun: 'Kjør fordelingen på nytt',
  answerHeading: 'Svaret fra den nye kjøringen',
  answerSeat: (name: string, wish: number) => `Søkeren ville hatt plass i ${name} som ønske nummer ${wish}.`,
  answerCancelled: (name: string) =>
    `${name} er avlyst siden. Skal søkeren ha plass, må det være i en annen klasse.`,
  answerWaiting: (place: number) =>
    `Søkeren ville ikke hatt plass, men stått som nummer ${place} på ventelisten.`,
  corrected: (rank: string | null, formal: string) =>
    rank === null
      ? `Rettet til: formell lederutdanning ${formal}.`
      : `Rettet til: prioritering ${rank}, formell lederutdanning ${formal}.`,
  seeRun: 'Se kjøringen',
  callClass: 'Klasse',
  overrides: 'Gi plass selv om kjøringen ikke gir det',
  reason: 'Hva klagen viste',
  overrideReason: 'Hvorfor søkeren skal ha plass likevel',
  submit: 'Gi plassen',
  done: 'Plassen er gitt, og søkeren får brev.',
  failed: {
    'rank-missing': 'Skriv prioriteringen som et helt tall, 1 eller høyere.',
    unreadable: 'Fordelingen som er lagret, kan ikke leses. Ta kontakt med systemansvarlig.',
    'no-wishes': 'Ingen av klassene søkeren ønsket, var med i fordelingen.',
    'run-missing': 'Kjør fordelingen på nytt først.',
    'run-gives-no-seat':
      'Kjøringen gir ikke denne plassen. Kryss av for at du vil gi den likevel, og skriv hvorfor.',
  },
};

export type AppealTexts = typeof nb;
