import type { ChapterKey } from '../../domain/plan/skeleton.ts';

/** What a chapter is called, what belongs in it, and the questions that it should answer. */
export type ChapterWords = {
  readonly title: string;
  readonly help: string;
  readonly questions: readonly string[];
};

export const chaptersNb: Record<ChapterKey, ChapterWords> = {
  preface: {
    title: 'Forord',
    help: 'Noen få linjer fra den som eier planen: hvorfor den er laget, og hvem den er for.',
    questions: ['Hvorfor lager vi planen nå?', 'Hvem skal bruke den, og til hva?'],
  },
  mandate: {
    title: 'Mandat og organisering',
    help: 'Avtalen mellom linjen og prosjektet. Sett arbeidsgruppen sammen av ledere og ansatte fra tjenestene det gjelder, og ta med de tillitsvalgte fra starten.',
    questions: [
      'Hvilke tjenester og stillinger handler planen om?',
      'Hvem har hvilken rolle, og hva skal hver av dem gjøre?',
      'Hvordan blir tillitsvalgte og verneombud med?',
      'Hva skal være ferdig, og når?',
    ],
  },
  ambition: {
    title: 'Forankring og ambisjoner',
    help: 'Hva ledelsen vil med planen, og hvem som skal vedta den. Skriv også at tiltakene skal inn i handlingsdelen og økonomiplanen.',
    questions: [
      'Hvorfor gjør vi dette?',
      'Hva skal vi oppnå?',
      'Hvordan går vi fram?',
      'Hvem vedtar planen, og hvem har stilt seg bak den?',
    ],
  },
  guidance: {
    title: 'Mål og føringer',
    help: 'Det planen må ta hensyn til: kommuneplanens samfunnsdel, tjenesteplaner, økonomiplanen, lover, avtaler og reformer.',
    questions: [
      'Hvilke mål har kommunen for tjenestene?',
      'Hvilke av målene er avhengige av kompetanse?',
      'Er målene overordnede eller mulige å arbeide etter?',
      'Hvilke nasjonale krav og normer gjelder?',
    ],
  },
  challenge: {
    title: 'Utfordringsbildet',
    help: 'Hva som venter i planperioden: befolkning, sykdom, fravær, deltid, alder blant de ansatte og reformer.',
    questions: [
      'Hvordan endrer befolkningen seg fram til planen går ut?',
      'Hvilke brukergrupper blir det flere av?',
      'Hvor mange ansatte går av, og hvor er det vanskelig å rekruttere?',
      'Er det mengden eller kvaliteten som er den største utfordringen?',
    ],
  },
  definition: {
    title: 'Hva er kompetanse?',
    help: 'Bli enige om hva dere regner med, så alle som leser planen, legger det samme i ordet.',
    questions: [
      'Regner vi med kunnskap, ferdigheter, holdninger og evner?',
      'Hvordan teller vi det som er lært i arbeidet, ved siden av formell utdanning?',
      'Hva betyr hvert nivå hos oss?',
    ],
  },
  requirements: {
    title: 'Krav til bemanning og kompetanse',
    help: 'Hva som må være på plass for at målene skal nås. Se på bemanning og kompetanse hver for seg.',
    questions: [
      'Hvor skal vi?',
      'Hvilken bemanning og kompetanse trenger vi da?',
      'Hva krever loven at vi har?',
      'Hva er så viktig at tjenesten stopper uten?',
    ],
  },
  capital: {
    title: 'Det vi har',
    help: 'Bemanningen og kompetansen i dag, både den som brukes og den som ikke gjør det.',
    questions: [
      'Hva har vi i dag som bidrar til målene?',
      'Hvilken kompetanse finnes, men blir ikke brukt?',
      'Hvem holder på å slutte eller gå av, og hva tar de med seg?',
    ],
  },
  gap: {
    title: 'Det vi mangler',
    help: 'Forskjellen mellom kravene og det dere har. Skill mellom det som kan tas i bruk, læres, skaffes og fases ut.',
    questions: [
      'Hva mangler vi nå, og hva kommer vi til å mangle?',
      'Hva trenger vi ikke lenger?',
      'Hvor er det bare én eller to som kan det?',
    ],
  },
  strategy: {
    title: 'Strategier',
    help: 'De store valgene, før tiltakene: ta i bruk, utvikle, rekruttere og fase ut.',
    questions: [
      'Tar vi i bruk det vi har, før vi rekrutterer?',
      'Hvor kan vi lære i arbeidet, alene og sammen?',
      'Hvor gjør befolkningsutviklingen at behovet blir mindre?',
    ],
  },
  cooperation: {
    title: 'Samarbeid mellom kommunene',
    help: 'Hva kommunene gjør sammen, hvordan samarbeidet er ordnet, og hvordan kostnadene deles.',
    questions: [
      'Hvilken kompetanse er for tynn til at hver kommune kan ha den alene?',
      'Hva skal fortsatt være lokalt?',
      'Hvem er vert, og hva betaler hver av kommunene?',
    ],
  },
  recommendations: {
    title: 'Anbefalinger',
    help: 'Hva kommunene blir anbefalt å gjøre, sammen og hver for seg. Kommunene svarer i sine egne planer.',
    questions: ['Hva anbefaler vi alle kommunene?', 'Hva anbefaler vi bare noen av dem, og hvorfor?'],
  },
  economy: {
    title: 'Økonomi og vilkår',
    help: 'Hva tiltakene koster, hvem som betaler, og hvilke vilkår som følger med støtte: permisjon, dekning av utgifter og bindingstid.',
    questions: [
      'Hvilke midler har vi, og hvilke kan vi søke om?',
      'Hva får ansatte støtte til, og hva binder de seg til?',
      'Hvordan kommer tiltakene inn i økonomiplanen?',
    ],
  },
  measures: {
    title: 'Tiltak',
    help: 'Innledningen til handlingsplanen. Tabellen med tiltak kommer av seg selv.',
    questions: ['Hva er viktigst å gjøre først?', 'Hva må vente, og hvorfor?'],
  },
  'follow-up': {
    title: 'Gjennomføring, oppfølging og evaluering',
    help: 'Hvordan planen blir fulgt opp hvert år, rapportert og rullert. Sett tidspunktene nå.',
    questions: [
      'Hvem følger opp tiltakene, og når?',
      'Hvordan blir det rapportert, for eksempel i årsmeldingen?',
      'Hvordan måler vi virkningen av opplæringen mens den går?',
      'Når skal planen evalueres og rulleres?',
    ],
  },
};
