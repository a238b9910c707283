import type { Aspect } from '../../domain/plan/gap.ts';
import type { PlanKind } from '../../domain/plan/plan.ts';
import type { ResponseOutcome } from '../../domain/plan/process/hearing.ts';
import type { NeedKind } from '../../domain/plan/analysis/need.ts';

/** The account and the assessment of a case, as they are drafted from what stands in the plan. */
export const caseDraftNb = {
  the: { municipal: 'Planen', regional: 'Strategien' } satisfies Record<PlanKind, string>,
  background: {
    heading: 'Bakgrunn',
    about: (name: string, place: string) =>
      `Saken gjelder ${name}, som er laget for helse- og omsorgstjenestene i ${place}.`,
    led: (names: string) => `Arbeidet er ledet av ${names}.`,
    goals: (the: string, count: number) => (count === 1 ? `${the} har ett mål:` : `${the} har ${count} mål:`),
  },
  outlook: {
    heading: 'Utviklingen framover',
    old: (now: string, base: number, likely: string, then: number, middle: string) =>
      `${now} innbyggere er 80 år eller eldre i ${base}. I ${then} er de trolig ${likely}${middle}.`,
    need: (now: string, base: number, likely: string, then: number, middle: string) =>
      `Tjenestene krever ${now} årsverk til stede i ${base}, og trolig ${likely} i ${then}${middle}.`,
    gap: (likely: string, then: number, middle: string) =>
      `Uten nye grep mangler det trolig ${likely} årsverk i ${then}${middle}.`,
    gapUnsure: (range: string, then: number) =>
      `Uten nye grep er det usikkert om det mangler folk i ${then}. Anslaget går fra ${range} årsverk, der tall under null er folk til overs.`,
    spare: (likely: string, then: number, middle: string) =>
      `Uten nye grep er det trolig ${likely} årsverk til overs i ${then}${middle}.`,
    middle: (middle: string) => ` (midten er ${middle})`,
    basis: (day: string) =>
      `Tallene er fra framskrivingen som ble tatt inn i planen ${day}. Åtte av ti framtider havner i spennet.`,
  },
  needs: {
    heading: 'Krav og behov',
    requirements: (the: string, list: string) => `${the} stiller ${list}.`,
    aspects: {
      staffing: (count) => `${count} krav til bemanning`,
      competence: (count) => `${count} krav til kompetanse`,
    } satisfies Record<Aspect, (count: number) => string>,
    legal: (count: number) =>
      count === 1 ? 'Ett av kravene følger av lov.' : `${count} av kravene følger av lov.`,
    lead: 'Behovene skal møtes slik:',
    kinds: {
      mobilise: (names) => `Tas i bruk: ${names}`,
      learn: (names) => `Læres: ${names}`,
      acquire: (names) => `Skaffes: ${names}`,
      'phase-out': (names) => `Avvikles: ${names}`,
    } satisfies Record<NeedKind, (names: string) => string>,
    high: (name: string) => `${name} (høy prioritet)`,
  },
  measures: {
    heading: 'Tiltak',
    lead: (the: string, count: number) =>
      count === 1
        ? `${the} har ett tiltak som er prioritert, finansiert, i gang eller gjennomført:`
        : `${the} har ${count} tiltak som er prioritert, finansiert, i gang eller gjennomført:`,
    costs: (title: string, cost: string, funding: string) => `${title}: ${cost} (${funding})`,
    noCost: (title: string) => `${title}: ingen kostnad er ført opp`,
    more: (count: number) =>
      count === 1 ? 'Ett tiltak til står i planen.' : `${count} tiltak til står i planen.`,
    ideas: (count: number) =>
      count === 1 ? 'Ett tiltak er ikke prioritert.' : `${count} tiltak er ikke prioritert.`,
  },
  region: {
    heading: 'Anbefalinger',
    lead: (count: number) =>
      count === 1 ? 'Strategien har én anbefaling:' : `Strategien har ${count} anbefalinger:`,
    to: (title: string, place: string) => `${title} (${place})`,
    together: 'kommunene sammen',
  },
  process: {
    heading: 'Høring og medvirkning',
    none: (the: string) => `${the} har ikke vært på høring.`,
    open: 'Høringen er ikke avsluttet.',
    noAnswers: 'Det kom ingen svar i høringen.',
    answers: (count: number) =>
      count === 1 ? 'Det kom ett svar i høringen.' : `Det kom ${count} svar i høringen.`,
    treated: (list: string) => `Slik er svarene behandlet: ${list}.`,
    outcomes: {
      followed: (count) => `${count} er fulgt`,
      partly: (count) => `${count} er delvis fulgt`,
      'not-followed': (count) => `${count} er ikke fulgt`,
      noted: (count) => `${count} er tatt til orientering`,
    } satisfies Record<ResponseOutcome, (count: number) => string>,
    untreated: (count: number) => `${count} er ikke behandlet ennå`,
    noUnions: 'Ingen drøfting med tillitsvalgte er skrevet inn.',
    unions: 'Konklusjonene fra drøftingene med de tillitsvalgte er disse:',
    union: (name: string, day: string, outcome: string) => `${name}, ${day}: ${outcome}`,
  },
  alternatives: {
    heading: 'Alternativer',
    without: (gap: string) => `Alternativet er å fortsette som i dag. ${gap}`,
    dropped: 'Disse tiltakene er vurdert og tatt ut:',
    reason: (title: string, reason: string) => `${title}: ${reason}`,
    ideas: 'Disse tiltakene er foreslått, men ikke prioritert:',
  },
  risks: {
    heading: 'Risiko',
    noMeasures: (the: string) => `${the} har ingen tiltak.`,
    unfunded: (part: string, total: string) => `${part} av ${total} er ikke finansiert.`,
    grants: (amount: string) =>
      `${amount} er ført opp som statlig tilskudd eller lønnstilskudd, og forutsetter at tilskuddet blir gitt.`,
    notCovered: (names: string) => `Lovkravet er ikke dekket for ${names}.`,
    unsaid: (names: string) => `Planen gjør ikke rede for hvordan lovkravet er dekket for ${names}.`,
    vulnerable: (names: string) => `Planen har ingen tiltak for denne sårbare kompetansen: ${names}.`,
    unmapped: (names: string) => `Det er ikke kartlagt hva kommunen har i dag av ${names}.`,
    unowned: (count: number) =>
      count === 1
        ? 'Ett tiltak mangler ansvarlig eller frist.'
        : `${count} tiltak mangler ansvarlig eller frist.`,
    spread:
      'Folketallene i framskrivingen er fordelt fra brede aldersgrupper. Derfor er tallene for de eldste usikre.',
  },
  advice: {
    heading: 'Anbefaling',
    adopt: (name: string) => `Det anbefales at ${name} vedtas slik den er lagt fram.`,
    money: 'Tiltak som krever midler, må prioriteres i økonomiplanen.',
  },
  /** In the document of a case. */
  paper: {
    figures: 'Tallgrunnlag',
    byMeasure: 'Kostnad for hvert tiltak, i kroner',
    answers: 'Svar i høringen, og hva de førte til',
    noBody: 'Uten oppgitt høringsinstans',
    economyJoint: (total: string, first: number, last: number) =>
      `Felles kurs og delt kompetanse koster til sammen ${total} i årene ${first}–${last}.`,
    economyNone: 'Ingen kostnader er ført opp.',
    drafted:
      'Planen er ikke lagt fram som sak. Saksutredningen og vurderingen er utkast, laget av det som står i planen. Saksbehandleren må gå gjennom dem.',
  },
  spread: {
    heading: 'Tallene er usikre',
    text: 'Folketallene er fordelt fra brede aldersgrupper. Årskullene er ikke kjent, og særlig tallene for de eldste kan være feil. De bør ikke ligge til grunn for vedtak.',
  },
  /** On the page of the case. */
  page: {
    fresh:
      'Saksutredningen og vurderingen er et utkast, laget av det som står i planen. Gå gjennom det, og rett og føy til før du legger fram saken.',
    filled:
      'Det som sto tomt, er fylt med et utkast laget av det som står i planen. Ingenting er lagret før du velger å lagre.',
  },
};

export type CaseDraftTexts = typeof caseDraftNb;
