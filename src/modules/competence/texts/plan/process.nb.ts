import type { CaseBody, CaseOutcome } from '../../domain/plan/process/case.ts';
import type { ProcessStep } from '../../domain/plan/process/steps.ts';
import type { ResponseOutcome } from '../../domain/plan/process/hearing.ts';
import type { UnionOutcome } from '../../domain/plan/process/union.ts';
import type { VersionReason } from '../../domain/plan/process/version.ts';

export const processNb = {
  title: 'Høring og vedtak',
  lead: 'Her går planen den offisielle veien: høring, drøfting med tillitsvalgte, politisk sak og vedtak.',
  way: 'Veien fram til vedtak',
  here: 'her er dere nå',
  skipped: 'hoppet over',
  steps: {
    'begin-analysis': 'Begynn analysen',
    'write-draft': 'Gå over til utkast',
    'open-hearing': 'Send planen på høring',
    'ask-unions': 'Drøft med tillitsvalgte',
    'put-forward': 'Legg planen fram som sak',
    'back-to-draft': 'Ta planen tilbake til utkast',
    adopt: 'Skriv inn vedtaket',
    'send-back': 'Skriv inn at saken ble sendt tilbake',
    'put-in-force': 'Sett planen i kraft',
    evaluate: 'Merk planen som evaluert',
    cancel: 'Avbryt planen',
    reopen: 'Ta opp planen igjen',
  } satisfies Record<ProcessStep, string>,
  nextSteps: 'Det du kan gjøre nå',
  noSteps: 'Det er ikke noe du kan gjøre med planen på dette stedet. Kommunalsjefen fører den videre.',
  confirm: {
    title: (step: string) => `${step}?`,
    'begin-analysis':
      'Planen står da som «Analyse», så alle ser hvor langt dere er kommet. Alt som er skrevet, kan fortsatt endres.',
    'write-draft':
      'Planen står da som «Utkast» og kan sendes på høring eller legges fram som sak. Alt som er skrevet, kan fortsatt endres.',
    'ask-unions':
      'Planen står da som «Drøftes med tillitsvalgte». Skriv inn det som blir sagt, under Drøfting med tillitsvalgte. Planen kan tas tilbake til utkast.',
    cancel:
      'Avbryt planen bare når arbeidet ikke skal fullføres. Alt som er skrevet, blir stående, og planen kan tas opp igjen.',
    'back-to-draft':
      'Planen blir et utkast igjen. Høringen og svarene blir stående, og dere kan sende planen på en ny høring.',
    'put-in-force': 'Tiltakene kan nå settes i gang og rapporteres på.',
    evaluate: 'Evalueringen er gjort, og planen kan rulleres.',
    yes: 'Ja, fortsett',
    no: 'Nei, gå tilbake',
  },
  moved: (state: string) => `Planen står nå som «${state}».`,
  notNow: (state: string) =>
    `Planen står nå som «${state}», så dette steget er ikke åpent. Kanskje har noen andre ført den videre. Se hva du kan gjøre nå.`,
  hearings: {
    heading: 'Høringer',
    none: 'Planen har ikke vært på høring.',
    open: (until: string) => `Åpen til og med ${until}`,
    coming: (from: string) => `Åpner ${from}`,
    over: (on: string) => `Avsluttet ${on}`,
    answers: (count: number) => (count === 1 ? '1 svar' : `${count} svar`),
    newTitle: 'Send planen på høring',
    newLead:
      'Planen blir lagret slik den står nå. De som høres, leser den versjonen, uansett hva dere endrer imens. Høringsinstanser legger du til under Organisering.',
    opensOn: 'Første dag',
    closesOn: 'Siste dag',
    closesHelp: 'Svar kan sendes til og med denne dagen.',
    letter: 'Følgebrev',
    letterHelp: 'Hva dere særlig vil ha svar på. Brevet går på e-post til alle som høres.',
    consultees: (count: number) =>
      count === 0
        ? 'Ingen er lagt til som høringsinstans eller tillitsvalgt. Planen kan leses av dem som er med i den, men ingen får brev.'
        : `${count} får brev om høringen.`,
    send: 'Send på høring',
    short: 'Gi helst minst tre uker, slik at de som høres, rekker å møtes.',
    title: (place: string) => `Høring av kompetanseplanen for ${place}`,
    read: 'Les planen som er på høring',
    extend: 'Gi lengre frist',
    extendTo: 'Ny siste dag',
    extendButton: 'Lagre ny frist',
    yourAnswer: 'Ditt svar',
    body: 'Hvem svarer du for?',
    bodyHelp: 'For eksempel eldrerådet, en fagforening eller en enhet.',
    text: 'Svar',
    textHelp: 'Svaret er ditt til du sender det. Du kan lagre og skrive videre senere.',
    saveDraft: 'Lagre utkast',
    sendAnswer: 'Send svaret',
    savedDraft: 'Utkastet er lagret. Det er ikke sendt ennå.',
    opened: 'Høringen er lagt inn, og planen er lagret slik den står nå.',
    sent: 'Svaret er sendt.',
    sentLate: 'Svaret er sendt. Det kom etter fristen og er merket slik.',
    lateNow: (on: string) =>
      `Fristen gikk ut ${on}. Det du har skrevet, er lagret, og du kan fortsatt sende det. Det blir merket som sendt etter fristen.`,
    overNow: (on: string) =>
      `Fristen gikk ut ${on}, og svaret kan ikke lenger sendes her. Teksten din er lagret og står nedenfor. Ta kontakt med dem som lager planen.`,
    notOpen: (on: string) => `Høringen åpner ${on}. Da kan du svare her.`,
    alreadySent: 'Svaret er allerede sendt og kan ikke endres.',
    changedMeanwhile:
      'Du har lagret et annet svar i et annet vindu. Ingenting er borte: det som er lagret, står øverst, og det du skrev nå, står i feltet.',
    storedText: 'Det som er lagret',
    empty: 'Skriv svaret før du sender det.',
    allAnswers: 'Svarene',
    noAnswers: 'Ingen har svart ennå.',
    late: 'etter fristen',
    reply: 'Hva ble gjort med svaret?',
    replyText: 'Begrunnelse',
    replySave: 'Lagre',
    notReplied: 'Ikke behandlet',
    outcomes: {
      followed: 'Fulgt',
      partly: 'Delvis fulgt',
      'not-followed': 'Ikke fulgt',
      noted: 'Tatt til orientering',
    } satisfies Record<ResponseOutcome, string>,
    columns: {
      body: 'Høringsinstans',
      name: 'Navn',
      answer: 'Svar',
      sent: 'Sendt',
      outcome: 'Behandling',
      reply: 'Begrunnelse',
    },
    download: 'Last ned svarene (CSV)',
    faults: {
      'opens-before-today': 'Første dag kan ikke være før i dag.',
      'closes-before-it-opens': 'Siste dag må komme etter første dag.',
      'too-long': 'En høring kan vare i høyst et år.',
      'letter-too-long': 'Følgebrevet er for langt. Det kan ha 10 000 tegn. Kort det ned, og prøv igjen.',
      'not-later': 'Den nye fristen må være senere enn den som gjelder.',
      'date-missing': 'Skriv en dato, for eksempel 15.4.2027.',
    },
  },
  unions: {
    heading: 'Drøfting med tillitsvalgte',
    none: 'Ingen drøfting er skrevet inn.',
    noneHeard:
      'Ingen drøfting er skrevet inn ennå. Når dere har hatt møte om planen, kan du lese her hva som ble skrevet inn.',
    add: 'Skriv inn en drøfting',
    title: 'Drøfting med tillitsvalgte',
    union: 'Organisasjon',
    metOn: 'Møtedato',
    outcome: 'Konklusjon',
    statement: 'Uttalelse til protokollen',
    save: 'Lagre drøftingen',
    outcomes: {
      agrees: 'Enig',
      'agrees-with-remarks': 'Enig, med merknader',
      disagrees: 'Uenig',
      'no-remarks': 'Ingen merknader',
    } satisfies Record<UnionOutcome, string>,
    faults: {
      'met-in-future': 'Møtet kan ikke være etter i dag. Skriv det inn når det er holdt.',
      'union-missing': 'Skriv hvilken organisasjon det gjelder.',
    },
  },
  cases: {
    heading: 'Politisk sak',
    none: 'Planen er ikke lagt fram som sak.',
    newTitle: 'Legg planen fram som sak',
    newLead: 'Planen blir lagret slik den står nå, og saken viser til den versjonen.',
    stillHeard: (until: string) =>
      `Høringen er åpen til og med ${until}. Vent gjerne til alle har hatt tid til å svare.`,
    title: (name: string) => `Sak: ${name}`,
    body: 'Hvem skal vedta planen?',
    bodies: {
      committee: 'Hovedutvalg',
      'administration-committee': 'Administrasjonsutvalg',
      'executive-committee': 'Formannskap',
      council: 'Kommunestyre',
      'political-council': 'Interkommunalt politisk råd',
      'leader-group': 'Ledergruppe',
    } satisfies Record<CaseBody, string>,
    bodyName: 'Navn på utvalget',
    bodyNameHelp: 'Hvis det heter noe annet hos dere.',
    caseNumber: 'Saksnummer',
    meetingOn: 'Møtedato',
    summary: 'Saksutredning',
    assessment: 'Vurdering',
    proposal: 'Forslag til vedtak',
    proposalDraft: (name: string) =>
      `${name} vedtas.\n\nTiltak som krever midler, innarbeides i økonomiplanen.\n\nStatus for planen legges fram hvert år.`,
    create: 'Legg fram saken',
    save: 'Lagre saken',
    decide: 'Vedtaket',
    outcome: 'Hva ble vedtatt?',
    outcomes: {
      adopted: 'Vedtatt som foreslått',
      'adopted-with-changes': 'Vedtatt med endringer',
      returned: 'Sendt tilbake',
      rejected: 'Avvist',
    } satisfies Record<CaseOutcome, string>,
    changesHelp:
      'Er planen vedtatt med endringer, fører du endringene inn i planen først. Den blir lagret som vedtatt slik den står når du skriver inn vedtaket.',
    decision: 'Vedtakets ordlyd',
    decidedOn: 'Vedtaksdato',
    decideButton: 'Skriv inn vedtaket',
    decided: (outcome: string, on: string) => `${outcome} ${on}`,
    faults: {
      'changed-since':
        'Planen er endret etter at den ble lagt fram, så den kan ikke føres inn som vedtatt slik den ble foreslått. Ta bort det som er endret, velg «Vedtatt med endringer», eller ta planen tilbake til utkast og legg den fram på nytt.',
      'already-decided': 'Saken er allerede avgjort.',
      'decided-in-future': 'Vedtaksdatoen kan ikke være etter i dag.',
      'decision-missing': 'Skriv hva som ble vedtatt, slik at de som arbeider videre, vet det.',
      'outcome-missing': 'Velg hva som ble vedtatt.',
    },
  },
  versions: {
    older: (count: number) => (count === 1 ? 'Én eldre versjon' : `${count} eldre versjoner`),
    heading: 'Lagrede versjoner',
    none: 'Ingen versjon er lagret ennå.',
    name: (number: number) => `Versjon ${number}`,
    reasons: {
      hearing: 'Sendt på høring',
      case: 'Lagt fram som sak',
      adopted: 'Vedtatt',
      status: 'Årlig status',
      kept: 'Lagret',
    } satisfies Record<VersionReason, string>,
    caption: 'Planen slik den har stått, nyeste først',
    columns: { version: 'Versjon', why: 'Hvorfor', when: 'Når' },
    public: 'Åpen for alle som er logget inn',
  },
  letter: {
    subject: (place: string) => `Høring: kompetanseplan for ${place}`,
    greeting: (name: string) => `Hei, ${name}`,
    text: (name: string, place: string, from: string, until: string) =>
      `Du er bedt om å uttale deg om «${name}» for ${place}. Høringen er åpen fra ${from} til og med ${until}.`,
    address: (address: string) => `Les planen og svar her:\n${address}`,
    greetings: 'Hilsen',
    sender: (place: string) => `${place}, gjennom Lederløft`,
  },
  next: {
    answerHearing: (place: string) => `Svar på høringen av kompetanseplanen for ${place}`,
  },
};

export type ProcessTexts = typeof processNb;
