import type { ChapterKey } from '../../domain/plan/skeleton.ts';
import type { ChapterWords } from './chapters.nb.ts';

export const chaptersNn: Record<ChapterKey, ChapterWords> = {
  preface: {
    title: 'Forord',
    help: 'Nokre få linjer frå den som eig planen: kvifor han er laga, og kven han er for.',
    questions: ['Kvifor lagar vi planen no?', 'Kven skal bruke han, og til kva?'],
  },
  mandate: {
    title: 'Mandat og organisering',
    help: 'Avtalen mellom linja og prosjektet. Set arbeidsgruppa saman av leiarar og tilsette frå tenestene det gjeld, og ta med dei tillitsvalde frå starten.',
    questions: [
      'Kva tenester og stillingar handlar planen om?',
      'Kven har kva rolle, og kva skal kvar av dei gjere?',
      'Korleis blir tillitsvalde og verneombod med?',
      'Kva skal vere ferdig, og når?',
    ],
  },
  ambition: {
    title: 'Forankring og ambisjonar',
    help: 'Kva leiinga vil med planen, og kven som skal vedta han. Skriv også at tiltaka skal inn i handlingsdelen og økonomiplanen.',
    questions: [
      'Kvifor gjer vi dette?',
      'Kva skal vi oppnå?',
      'Korleis går vi fram?',
      'Kven vedtek planen, og kven har stilt seg bak han?',
    ],
  },
  guidance: {
    title: 'Mål og føringar',
    help: 'Det planen må ta omsyn til: samfunnsdelen i kommuneplanen, tenesteplanar, økonomiplanen, lover, avtalar og reformer.',
    questions: [
      'Kva mål har kommunen for tenestene?',
      'Kva for nokre av måla er avhengige av kompetanse?',
      'Er måla overordna eller moglege å arbeide etter?',
      'Kva nasjonale krav og normer gjeld?',
    ],
  },
  challenge: {
    title: 'Utfordringsbiletet',
    help: 'Kva som ventar i planperioden: folketal, sjukdom, fråvær, deltid, alder blant dei tilsette og reformer.',
    questions: [
      'Korleis endrar folketalet seg fram til planen går ut?',
      'Kva brukargrupper blir det fleire av?',
      'Kor mange tilsette går av, og kvar er det vanskeleg å rekruttere?',
      'Er det mengda eller kvaliteten som er den største utfordringa?',
    ],
  },
  definition: {
    title: 'Kva er kompetanse?',
    help: 'Bli samde om kva de reknar med, så alle som les planen, legg det same i ordet.',
    questions: [
      'Reknar vi med kunnskap, ferdigheiter, haldningar og evner?',
      'Korleis tel vi det som er lært i arbeidet, ved sida av formell utdanning?',
      'Kva betyr kvart nivå hos oss?',
    ],
  },
  requirements: {
    title: 'Krav til bemanning og kompetanse',
    help: 'Kva som må vere på plass for at måla skal bli nådde. Sjå på bemanning og kompetanse kvar for seg.',
    questions: [
      'Kvar skal vi?',
      'Kva bemanning og kompetanse treng vi då?',
      'Kva krev lova at vi har?',
      'Kva er så viktig at tenesta stoppar utan?',
    ],
  },
  capital: {
    title: 'Det vi har',
    help: 'Bemanninga og kompetansen i dag, både det som blir brukt og det som ikkje blir det.',
    questions: [
      'Kva har vi i dag som hjelper oss mot måla?',
      'Kva kompetanse finst, men blir ikkje brukt?',
      'Kven held på å slutte eller gå av, og kva tek dei med seg?',
    ],
  },
  gap: {
    title: 'Det vi manglar',
    help: 'Skilnaden mellom krava og det de har. Skil mellom det som kan takast i bruk, lærast, skaffast og fasast ut.',
    questions: [
      'Kva manglar vi no, og kva kjem vi til å mangle?',
      'Kva treng vi ikkje lenger?',
      'Kvar er det berre éin eller to som kan det?',
    ],
  },
  strategy: {
    title: 'Strategiar',
    help: 'Dei store vala, før tiltaka: ta i bruk, utvikle, rekruttere og fase ut.',
    questions: [
      'Tek vi i bruk det vi har, før vi rekrutterer?',
      'Kvar kan vi lære i arbeidet, åleine og saman?',
      'Kvar gjer folketalsutviklinga at behovet blir mindre?',
    ],
  },
  cooperation: {
    title: 'Samarbeid mellom kommunane',
    help: 'Kva kommunane gjer saman, korleis samarbeidet er ordna, og korleis kostnadene blir delte.',
    questions: [
      'Kva kompetanse er for tynn til at kvar kommune kan ha han åleine?',
      'Kva skal framleis vere lokalt?',
      'Kven er vert, og kva betaler kvar av kommunane?',
    ],
  },
  recommendations: {
    title: 'Tilrådingar',
    help: 'Kva kommunane blir rådde til å gjere, saman og kvar for seg. Kommunane svarer i sine eigne planar.',
    questions: ['Kva rår vi alle kommunane til?', 'Kva rår vi berre nokre av dei til, og kvifor?'],
  },
  economy: {
    title: 'Økonomi og vilkår',
    help: 'Kva tiltaka kostar, kven som betaler, og kva vilkår som følgjer med stønad: permisjon, dekning av utgifter og bindingstid.',
    questions: [
      'Kva midlar har vi, og kva kan vi søkje om?',
      'Kva får tilsette stønad til, og kva bind dei seg til?',
      'Korleis kjem tiltaka inn i økonomiplanen?',
    ],
  },
  measures: {
    title: 'Tiltak',
    help: 'Innleiinga til handlingsplanen. Tabellen med tiltak kjem av seg sjølv.',
    questions: ['Kva er viktigast å gjere først?', 'Kva må vente, og kvifor?'],
  },
  'follow-up': {
    title: 'Gjennomføring, oppfølging og evaluering',
    help: 'Korleis planen blir følgd opp kvart år, rapportert og rullert. Set tidspunkta no.',
    questions: [
      'Kven følgjer opp tiltaka, og når?',
      'Korleis blir det rapportert, til dømes i årsmeldinga?',
      'Korleis måler vi verknaden av opplæringa medan ho går?',
      'Når skal planen evaluerast og rullerast?',
    ],
  },
};
