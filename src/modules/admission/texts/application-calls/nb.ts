import type { DocumentKind, Mechanism } from '../../domain/call/call.ts';

/** Calls as everybody reads them, also before they log in. */
export const nb = {
  navigation: 'Utlysninger',
  list: {
    title: 'Utlysninger',
    lead: 'Her kan du søke om plass i en lederutdanning.',
    open: 'Åpne nå',
    coming: 'Kommer snart',
    past: 'Avsluttet',
    noneOpen: 'Ingen utlysning er åpen nå.',
    emptyTitle: 'Ingen utlysninger ennå',
    emptyText:
      'Når programmet lyser ut plasser, står det her. Da ser du også reglene for hvem som får plass.',
    own: 'Søknadene dine',
    deadline: (day: string) => `Søknadsfrist ${day}`,
    opens: (day: string) => `Åpner ${day}`,
    wasDeadline: (day: string) => `Søknadsfristen var ${day}`,
    size: (seats: string, classes: string) => `${seats} i ${classes}`,
  },
  seats: (n: number) => (n === 1 ? '1 plass' : `${n} plasser`),
  classes: (n: number) => (n === 1 ? '1 klasse' : `${n} klasser`),
  state: {
    draft: 'Kladd',
    coming: 'Kommer',
    open: 'Åpen for søknader',
    closed: 'Søknadsfristen er ute',
    decided: 'Plassene er fordelt',
    cancelled: 'Avlyst',
  },
  call: {
    kicker: 'Utlysning',
    programme: 'Les om programmet',
    apply: 'Søk om plass',
    goOn: 'Gå til søknaden din',
    applyText: 'Du trenger omtrent ti minutter. Du kan lagre underveis og fortsette senere.',
    cancelled: (reason: string) => `Utlysningen er avlyst. Grunnen er denne: ${reason}`,
    days: 'Frister',
    daysText: 'Hver frist varer ut dagen, norsk tid.',
    opensOn: 'Åpner for søknader',
    deadline: 'Søknadsfrist',
    documentsDue: 'Ettersendingsfrist',
    reply: 'Svarfrist på tilbud',
    replyText: (days: number) =>
      days === 1 ? 'Én dag etter at du fikk tilbudet' : `${days} dager etter at du fikk tilbudet`,
    withdrawBy: 'Trekkfrist',
    notSet: 'Ikke satt',
    classes: 'Klassene',
    classesCaption: 'Klasser med sted, start og plasser',
    className: 'Klasse',
    place: 'Sted',
    starts: 'Starter',
    seats: 'Plasser',
    classCancelled: 'Avlyst',
    requirements: 'Hvem kan få plass',
    requirementsText:
      'Med studiepoeng må du være kvalifisert på én av disse måtene. Uten studiepoeng er det ingen opptakskrav.',
    general: 'Du har generell studiekompetanse.',
    age235: (age: number, years: number) =>
      `Du fyller ${age} år eller mer i opptaksåret, har minst ${years} års arbeid eller utdanning på heltid, og har bestått seks fag fra videregående skole (23/5-regelen).`,
    priorLearning: (years: number) =>
      `Du har realkompetanse: minst ${years} års relevant praksis på heltid, og ikke generell studiekompetanse.`,
    priorLearningFrom: (age: number, years: number) =>
      `Du fyller ${age} år eller mer i opptaksåret og har realkompetanse: minst ${years} års relevant praksis på heltid, og ikke generell studiekompetanse.`,
    practiceYears: (years: number) => `Alle må i tillegg ha minst ${years} års praksis på heltid.`,
    partTime: 'Deltid regnes om til heltid, og perioder som overlapper, telles én gang.',
    documents: 'Papirer du trenger',
    noDocuments: 'Du trenger ikke laste opp noe.',
    required: 'må være med',
    optional: 'kan være med',
    mayFollow: (day: string) => `Mangler du noe når du søker, kan du laste det opp til og med ${day}.`,
    rules: 'Slik fordeles plassene',
    rulesText:
      'Reglene står fast fra den dagen utlysningen ble publisert. Etter fordelingen får alle vite hvorfor det gikk som det gikk.',
    manager: 'Lederen din må si ja før du kan begynne.',
    nomination: 'Kommunen nominerer sine søkere og setter dem i rekkefølge.',
    maxPerMunicipality: (most: number) => `Hver kommune kan få høyst ${most}.`,
    firstInClass: (c: string, counties: string) => `I ${c} går søkere fra ${counties} foran.`,
    maxPerClass: (most: number) => `I én klasse kan hver kommune få høyst ${most}.`,
    minimumWishes: (least: number) => `Du må ønske minst ${least} klasser.`,
    floors: (list: string) => `Plasser holdes av for fylkene: ${list}.`,
    caps: (list: string) => `Fylkene kan få høyst: ${list}.`,
    countySeats: (county: string, seats: number) => `${county} ${seats}`,
    seed: 'Startord for loddtrekningen',
    seedText: (seed: string) =>
      `Når to står likt, avgjør loddet. Loddet trekkes av et regnestykke som begynner med startordet «${seed}». Fordi startordet er kjent før noen søker, kan ingen velge loddet etterpå, og alle kan regne etter.`,
    next: 'Slik går det videre',
    steps: [
      'Du sender søknaden og får en kvittering.',
      'Lederen din sier ja eller nei.',
      'Kommunen nominerer og prioriterer sine søkere.',
      'Opptaket vurderer om du er kvalifisert.',
      'Plassene fordeles etter reglene, og du får svar med grunn.',
      'Du svarer på tilbudet innen svarfristen. Sier noen nei, går plassen til den neste på ventelisten.',
    ],
    stepsOpen: [
      'Du sender søknaden og får en kvittering.',
      'Lederen din sier ja eller nei.',
      'Opptaket vurderer om du er kvalifisert.',
      'Plassene fordeles etter reglene, og du får svar med grunn.',
      'Du svarer på tilbudet innen svarfristen. Sier noen nei, går plassen til den neste på ventelisten.',
    ],
    contact: 'Spørsmål om utlysningen',
    appeal: 'Du kan klage på et vedtak innen tre uker etter at du fikk det. Brevet forteller hvordan.',
  },
  mechanisms: {
    'serial-dictatorship':
      'Søkerne får velge etter tur, i en rekkefølge som reglene bestemmer. Hver får sitt høyeste ønske blant klassene som har plass. Du har aldri noe å tjene på å skrive noe annet enn det du ønsker.',
    'coverage-first':
      'Rekkefølgen bestemmer hvem som får plass. En søker tidlig i rekkefølgen kan få et lavere ønske når det gir plass til flere, og som regel får flere kommuner noen med.',
    'deferred-acceptance':
      'Klassene har hver sin rekkefølge av søkere. Du får den høyeste av klassene du ønsker, der ingen foran deg fyller plassene.',
  } satisfies Record<Mechanism, string>,
  documentKinds: {
    education: 'Vitnemål eller annen dokumentasjon på utdanning',
    practice: 'Arbeidsattester',
    recommendation: 'Anbefaling',
    other: 'Annen dokumentasjon',
  } satisfies Record<DocumentKind, string>,
  apply: {
    title: 'Begynn på søknaden',
    text: 'Dette trenger du for hånden:',
    needs: [
      'hvor du har jobbet, fra når til når, og hvor stor stilling du hadde',
      'utdanningen din, med studiepoeng',
      'papirene som utlysningen ber om, som PDF, Word-dokument eller bilde',
      'noen setninger om hvorfor du vil delta',
    ],
    privacy:
      'Kommunen ser jobben din, ønskene dine og hvorfor du søker. Papirene dine og det du trenger av tilrettelegging, er bare for deg og opptaket.',
    begin: 'Begynn på søknaden',
    back: 'Tilbake til utlysningen',
    notOpenYet: (day: string) => `Utlysningen åpner for søknader ${day}. Kom tilbake da.`,
    deadlinePassed: (day: string) =>
      `Søknadsfristen gikk ut ${day}. Ta kontakt med opptaket hvis du var hindret i å søke.`,
    callClosed: 'Utlysningen tar ikke imot søknader. Se om en annen er åpen.',
  },
};

export type CallPageTexts = typeof nb;
