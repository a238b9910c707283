import { municipalityCode } from '../../src/kernel/municipality-code.ts';

/** Whose things are attacked. */
export const GJOVIK = municipalityCode('3407');

/** Words that stand in the victim's rows and nowhere else, so that a page that shows one of them is caught. */
export const WORDS = {
  unit: 'Sone Kopperudlia',
  title: 'Nattansvarlig Biristrand',
  employee: { givenName: 'Tordis', familyName: 'Hemmelstad' },
  leader: { givenName: 'Vebjørn', familyName: 'Skjulestad' },
  head: { givenName: 'Gudveig', familyName: 'Lukkerud' },
  asked: { givenName: 'Sigbjørn', familyName: 'Lønndalen' },
  imported: { givenName: 'Ingvill', familyName: 'Tausnes' },
  pending: { givenName: 'Oddrun', familyName: 'Dulgset' },
  applicant: { givenName: 'Torgunn', familyName: 'Stokkefjell' },
  hesitant: { givenName: 'Eldbjørg', familyName: 'Thunedal' },
  applicantsManager: { givenName: 'Halfrid', familyName: 'Bråstadvik' },
  education: 'Videreutdanning i stillferdig ledelse',
  fileName: 'lonnsliste-hunndalen.csv',
  problem: 'femogtredve-prosent-omtrent',
  plannedClass: 'Planklassen på Redalen',
  finishedClass: 'Avslutningsklassen på Snertingdal',
  gatheringNote: 'Ta med hodelykt til Eiktunet',
  reason: 'Vi mangler vikar på Haugtun i januar',
  need: 'Trenger et stille rom ved Mjøsa',
} as const;
