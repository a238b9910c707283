import type { MethodStep } from '../web/need/method-part.tsx';

type Step = { readonly heading: string; readonly text: string };

export const methodNb = {
  title: 'Slik er tallene laget',
  lead: 'Fra innbyggere til det som mangler, steg for steg. Hvert steg har formelen slik den heter i metoden, og veien til hele metoden på engelsk.',
  all: 'Slik regner vi',
  inOrder: 'I den rekkefølgen tallene blir til',
  read: 'Les hvordan hvert tall er laget',
  whole: (of: string) => `Hele metoden for «${of}» (på engelsk)`,
  steps: {
    people: {
      heading: 'Innbyggerne',
      text: 'Vi begynner med folkeregisteret etter kjønn og ettårig alder. Hvert år blir alle ett år eldre, noen dør (q), noen flytter (I), og barn blir født. Landet regnes først. Så regnes hver kommune ut fra hvordan dens egne årskull har endret seg, og alle kommunene sammen blir holdt til landet. Små kommuner låner av fylket og landet, for i dem er mye tilfeldig.',
    },
    band: {
      heading: 'Båndet',
      text: 'Vi regner ikke ut én framtid, men hundre. I hver av dem trekkes dødelighet, fødsler, flytting, bruk av tjenester og ansatte som slutter, på nytt. 10 av 100 framtider ligger under p10 og 10 over p90. Mellom dem ligger 8 av 10. Båndene er prøvd på årene 2011–2025.',
    },
    users: {
      heading: 'Brukerne',
      text: 'Innbyggerne i hver alder (N) ganges med hvor stor del av dem som bruker tjenesten i landet (u), og med hvor mye akkurat dette stedet bruker den (c).',
    },
    level: {
      heading: 'Stedets eget nivå',
      text: 'Publiserte brukere i kommunen settes opp mot dem landets rater ville gitt (expected). Små tall svinger fra år til år, så 25 brukere (κ) følger landet. Derfor er det beregnede nivået ikke det samme som det publiserte tallet, og begge vises.',
    },
    ageing: {
      heading: 'Friske leveår',
      text: 'Folk lever lenger. Når halvparten av de nye leveårene (Δe) er friske (α = ½), trenger en 85-åring om tjue år like mye hjelp som en litt yngre gjør i dag. Det er et av grepene du kan dra i.',
    },
    fte: {
      heading: 'Timer og årsverk',
      text: 'Brukerne ganges med timer per bruker etter alder. Timene deles på timer på jobb per årsverk (H = 1576). Hver bruker får litt flere timer i året fordi tjenestene blir bedre (σ), og litt færre fordi de blir smartere (π).',
    },
    mix: {
      heading: 'Etter utdanning',
      text: 'Årsverkene i hver tjeneste fordeles på utdanninger slik de er fordelt i landet i dag (w). Oppgavedeling flytter timer fra sykepleiere til helsefagarbeidere uten at summen endrer seg.',
    },
    own: {
      heading: 'De ansatte i dag',
      text: 'Fra personallisten teller vi avtalte årsverk i helse og omsorg etter stillingskode. Koder vi ikke kjenner, blir ikke gjettet. Uten personalliste regner vi dagens behov som dekket, og sier det.',
    },
    supply: {
      heading: 'De ansatte framover',
      text: 'Hvert år slutter noen, noen går av, og noen nye kommer, etter alder og utdanning. Det kommer like mange nye som det sluttet i det første året. Av årsverkene som er avtalt, trekkes sykefraværet fra. Det som er igjen, er til stede.',
    },
    gap: {
      heading: 'Det som mangler',
      text: 'Det vi trenger, minus det vi har til stede, i årsverk. For flere kommuner sammen legges hver framtid sammen for seg før vi leser av båndet, for summen av midtene er ikke midten av summen.',
    },
    leaders: {
      heading: 'Lederne',
      text: 'Ledere slutter og kommer som andre ansatte. Noen av de nye har formell lederutdanning med seg, og flere får det for hver plass i lederutdanning som blir fullført.',
    },
    levers: {
      heading: 'Grep og framtider du sammenligner',
      text: 'Et grep endrer én forutsetning og møter de samme hundre framtidene. Derfor er forskjellen virkningen av grepet og ikke tilfeldig. Grepene virker fullt etter fire år.',
    },
    conditions: {
      heading: 'Sykdom',
      text: 'Innbyggerne i hver alder ganges med hvor mange som har sykdommen. Tallene står ved siden av behovet og legges aldri til, for mange av dem er brukere allerede.',
    },
    tried: {
      heading: 'Prøvd på fortiden',
      text: 'Vi lar metoden regne fra et tidligere år uten å vite hva som kom, og holder svaret opp mot folketallene siden. For alle kommuner og årene 2011–2025 havnet om lag 8 av 10 innenfor båndet, slik det skal være.',
    },
  } satisfies Record<MethodStep, Step>,
  again: {
    heading: 'Regn etter selv',
    people: 'Med folketallene dette stedet er regnet fra, gir denne kommandoen de samme innbyggerne:',
    ages: 'Den gir p10–p90 for hvert kjønn og hver alder. Det er de samme tallene som står under «Alder nå og i framtiden» i filene du laster ned.',
    several:
      'Den gir p10–p90 for hver kommune for seg. Båndet for dem sammen må regnes framtid for framtid, så det er ikke summen av båndene.',
    ways: [
      'Filene du laster ned fra siden for et sted, har hvert tall med kilde, årgang, basisår, antall framtider og frø.',
      'Kommandoen «lederloft project» regner ut innbyggerne på nytt fra folketallene. Den står ferdig skrevet for hvert sted under «Kan vi stole på tallene?».',
      'Kommandoen «lederloft verify» regner ut eksempler du skriver selv, eller dem vi har regnet for hånd, steg for steg.',
      'Alle forutsetningene står med verdi, kilde og årgang på siden for hvert sted.',
    ],
    all: 'Alle metodene, med formler (på engelsk)',
  },
};

export type MethodTexts = typeof methodNb;
