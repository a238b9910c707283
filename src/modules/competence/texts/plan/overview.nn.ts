import type { OverviewTexts } from './overview.nb.ts';

const many = (count: number, one: string, several: string): string =>
  count === 1 ? `Eitt ${one}` : `${count} ${several}`;

export const overviewNn: OverviewTexts = {
  title: 'Oversikt',
  lead: (place, first, last) => `Plan for ${place}, ${first}–${last}.`,
  way: 'Vegen til vedtak',
  when: { past: 'Ferdig', next: 'Her er planen no', later: 'Seinare' },
  cancelled: 'Arbeidet med planen er avbrote. Alt som er skrive, kan framleis lesast.',
  next: 'Neste for planen',
  steps: 'Dei sju stega',
  stepsLead: 'Gå fram og tilbake mellom stega i den rekkjefølgja de vil.',
  complete: 'Ingenting manglar',
  some: 'Manglar noko',
  there: {
    organise: (members) => (members === 1 ? 'Éin er med i arbeidet.' : `${members} er med i arbeidet.`),
    anchor: (anchors) => (anchors === 1 ? 'Forankra éin stad.' : `Forankra ${anchors} stader.`),
    goals: (goals) => `${goals} mål.`,
    analysis: (requirements, needs) => `${requirements} krav, ${needs} behov.`,
    measures: (measures) => `${measures} tiltak.`,
    chapters: (written, all) =>
      all > 1
        ? `${written} av ${all} kapittel er skrivne.`
        : written === 1
          ? 'Kapitlet er skrive.'
          : 'Kapitlet er ikkje skrive.',
  },
  missing: {
    'empty-chapters': (count) => (count === 1 ? 'Eitt kapittel er tomt' : `${count} kapittel er tomme`),
    'no-members': () => 'Ingen er inviterte til arbeidet',
    'no-anchor': () => 'Ikkje forankra hos nokon enno',
    'no-adopting-body': () => 'Ikkje bestemt kven som vedtek planen',
    'no-goals': () => 'Ingen mål enno',
    'goals-without-indicator': (count) => `${many(count, 'mål', 'mål')} kan ikkje målast enno`,
    'no-requirements': () => 'Ingen krav enno',
    'not-mapped': (count) => `${many(count, 'krav', 'krav')} utan kartlagd behaldning`,
    'no-needs': () => 'Ingen behov er bestemte enno',
    'needs-without-measure': (count) => `${many(count, 'behov', 'behov')} utan tiltak`,
    'no-measures': () => 'Ingen tiltak enno',
    'measures-without-owner': (count) => `${many(count, 'tiltak', 'tiltak')} utan ansvarleg`,
    'measures-without-money': (count) => `${many(count, 'tiltak', 'tiltak')} utan kostnad`,
    'measures-without-deadline': (count) => `${many(count, 'tiltak', 'tiltak')} utan frist`,
  },
  doNow: {
    'empty-chapters': 'Skriv i kapitla',
    'no-members': 'Inviter dei som skal vere med',
    'no-anchor': 'Forankre arbeidet',
    'no-adopting-body': 'Bestem kven som vedtek planen',
    'no-goals': 'Legg inn måla',
    'goals-without-indicator': 'Bestem korleis måla skal målast',
    'no-requirements': 'Skriv krava som måla fører med seg',
    'not-mapped': 'Kartlegg det de har',
    'no-needs': 'Bestem korleis gapa skal møtast',
    'needs-without-measure': 'Finn tiltak for behova',
    'no-measures': 'Legg inn tiltak',
    'measures-without-owner': 'Gje tiltaka ein ansvarleg',
    'measures-without-money': 'Set kostnad på tiltaka',
    'measures-without-deadline': 'Set frist på tiltaka',
  },
  stepNames: {
    organise: 'Organisering',
    anchor: 'Forankring og ambisjonar',
    goals: 'Mål og føringar',
    competence: 'Kva er kompetanse?',
    analysis: 'Bemanning og kompetanse',
    measures: 'Strategiar og tiltak',
    'follow-up': 'Oppfølging',
  },
  step: (number) => `Steg ${number}`,
  latest: 'Siste endringar',
  nothingYet: 'Ingen har skrive noko enno.',
  events: {
    text: (by, title) => `${by} skreiv i «${title}»`,
    comment: (by, title) => (title === '' ? `${by} kommenterte planen` : `${by} kommenterte «${title}»`),
    version: (by, number) => `${by} tok vare på versjon ${number}`,
    report: (by, title) => `${by} melde om «${title}»`,
  },
  chapters: 'Alle kapittel',
  comments: (open) =>
    open === 0 ? 'Kommentarar' : open === 1 ? 'Kommentarar (éin open)' : `Kommentarar (${open} opne)`,
  revision: (revision) => `Revisjon ${revision}`,
};
