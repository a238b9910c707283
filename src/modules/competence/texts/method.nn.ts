import type { MethodTexts } from './method.nb.ts';

export const methodNn: MethodTexts = {
  title: 'Slik er tala laga',
  lead: 'Frå innbyggjarar til det som manglar, steg for steg. Kvart steg har formelen slik han heiter i metoden, og vegen til heile metoden på engelsk.',
  all: 'Slik reknar vi',
  inOrder: 'I den rekkjefølgja tala blir til',
  read: 'Les korleis kvart tal er laga',
  whole: (of: string) => `Heile metoden for «${of}» (på engelsk)`,
  steps: {
    people: {
      heading: 'Innbyggjarane',
      text: 'Vi byrjar med folkeregisteret etter kjønn og eittårig alder. Kvart år blir alle eitt år eldre, nokre døyr (q), nokre flyttar (I), og born blir fødde. Landet blir rekna først. Så blir kvar kommune rekna ut frå korleis dei eigne årskulla har endra seg, og alle kommunane saman blir haldne til landet. Små kommunar låner av fylket og landet, for i dei er mykje tilfeldig.',
    },
    band: {
      heading: 'Bandet',
      text: 'Vi reknar ikkje ut éi framtid, men hundre. I kvar av dei blir dødelegheit, fødslar, flytting, bruk av tenester og tilsette som sluttar, trekte på nytt. 10 av 100 framtider ligg under p10 og 10 over p90. Mellom dei ligg 8 av 10. Banda er prøvde på åra 2011–2025.',
    },
    users: {
      heading: 'Brukarane',
      text: 'Innbyggjarane i kvar alder (N) blir gonga med kor stor del av dei som bruker tenesta i landet (u), og med kor mykje akkurat denne staden bruker henne (c).',
    },
    level: {
      heading: 'Nivået på staden sjølv',
      text: 'Publiserte brukarar i kommunen blir sette opp mot dei ratane for landet ville gitt (expected). Små tal svingar frå år til år, så 25 brukarar (κ) følgjer landet. Difor er nivået vi reknar ut, ikkje det same som det publiserte talet, og begge blir viste.',
    },
    ageing: {
      heading: 'Friske leveår',
      text: 'Folk lever lenger. Når halvparten av dei nye leveåra (Δe) er friske (α = ½), treng ein 85-åring om tjue år like mykje hjelp som ein litt yngre gjer i dag. Det er eit av grepa du kan dra i.',
    },
    fte: {
      heading: 'Timar og årsverk',
      text: 'Brukarane blir gonga med timar per brukar etter alder. Timane blir delte på timar på jobb per årsverk (H = 1576). Kvar brukar får litt fleire timar i året fordi tenestene blir betre (σ), og litt færre fordi dei blir smartare (π).',
    },
    mix: {
      heading: 'Etter utdanning',
      text: 'Årsverka i kvar teneste blir fordelte på utdanningar slik dei er fordelte i landet i dag (w). Oppgåvedeling flyttar timar frå sjukepleiarar til helsefagarbeidarar utan at summen endrar seg.',
    },
    own: {
      heading: 'Dei tilsette i dag',
      text: 'Frå personallista tel vi avtalte årsverk i helse og omsorg etter stillingskode. Kodar vi ikkje kjenner, blir ikkje gjetta. Utan personalliste reknar vi behovet i dag som dekt, og seier det.',
    },
    supply: {
      heading: 'Dei tilsette framover',
      text: 'Kvart år sluttar nokre, nokre går av, og nokre nye kjem, etter alder og utdanning. Det kjem like mange nye som det slutta i det første året. Av årsverka som er avtalte, blir sjukefråværet trekt frå. Det som er att, er til stades.',
    },
    gap: {
      heading: 'Det som manglar',
      text: 'Det vi treng, minus det vi har til stades, i årsverk. For fleire kommunar saman blir kvar framtid lagd saman for seg før vi les av bandet, for summen av midtane er ikkje midten av summen.',
    },
    leaders: {
      heading: 'Leiarane',
      text: 'Leiarar sluttar og kjem som andre tilsette. Nokre av dei nye har formell leiarutdanning med seg, og fleire får det for kvar plass i leiarutdanning som blir fullført.',
    },
    levers: {
      heading: 'Grep og framtider du samanliknar',
      text: 'Eit grep endrar éi føresetnad og møter dei same hundre framtidene. Difor er skilnaden verknaden av grepet og ikkje tilfeldig. Grepa verkar fullt etter fire år.',
    },
    conditions: {
      heading: 'Sjukdom',
      text: 'Innbyggjarane i kvar alder blir gonga med kor mange som har sjukdommen. Tala står ved sida av behovet og blir aldri lagde til, for mange av dei er brukarar allereie.',
    },
    tried: {
      heading: 'Prøvd på fortida',
      text: 'Vi lèt metoden rekne frå eit tidlegare år utan å vite kva som kom, og held svaret opp mot folketala sidan. For alle kommunar og åra 2011–2025 hamna om lag 8 av 10 innanfor bandet, slik det skal vere.',
    },
  },
  again: {
    heading: 'Rekn etter sjølv',
    people: 'Med folketala denne staden er rekna frå, gjev denne kommandoen dei same innbyggjarane:',
    ages: 'Han gjev p10–p90 for kvart kjønn og kvar alder. Det er dei same tala som står under «Alder no og i framtida» i filene du lastar ned.',
    several:
      'Han gjev p10–p90 for kvar kommune for seg. Bandet for dei saman må reknast framtid for framtid, så det er ikkje summen av banda.',
    ways: [
      'Filene du lastar ned frå sida for ein stad, har kvart tal med kjelde, årgang, basisår, talet på framtider og frø.',
      'Kommandoen «lederloft project» reknar ut innbyggjarane på nytt frå folketala. Han står ferdig skriven for kvar stad under «Kan vi stole på tala?».',
      'Kommandoen «lederloft verify» reknar ut døme du skriv sjølv, eller dei vi har rekna for hand, steg for steg.',
      'Alle føresetnadene står med verdi, kjelde og årgang på sida for kvar stad.',
    ],
    all: 'Alle metodane, med formlar (på engelsk)',
  },
};
