import { GJOVIK, WORDS } from '../words.ts';
import type { Route, Routes } from './route.ts';

const ours =
  (...paths: string[]) =>
  (): readonly string[] =>
    paths.map((path) => `/municipalities/${GJOVIK}${path}`);

/** A page of the municipality's own that its adviser reads. */
const staffPage = (at: Route['at']): Route => ({ belongs: 'staff', at, rightful: 'adviser' });

const education = { title: 'Lederutdanning', provider: 'NTNU', credits: '15', completedOn: '2020-06-15' };
const history = [
  'Ansattnr;Utdanning;Tilbyder;Studiepoeng;Fullført',
  '900417;Helseledelse;BI;30;15.06.2021',
].join('\r\n');
const staffList = [
  'Ansattnr;Etternavn;Fornavn;Enhetskode;Enhet;Stillingsbetegnelse;Stillingsprosent;Fra dato',
  '900700;Ny;Person;BIRI;Biri bofellesskap;Vernepleier;50;01.03.2020',
].join('\r\n');

/** Municipalities and regions are public facts; units, staff, leaders, education and lists are the municipality's own. */
export const organisation: Routes = {
  'GET /municipalities': {
    belongs: 'own-list',
    at: () => ['/municipalities', '/municipalities?q=Gj%C3%B8vik'],
  },
  'GET /municipalities/:code': { belongs: 'own-list', at: ours('') },
  'GET /regions': { belongs: 'own-list', at: () => ['/regions'] },
  'GET /regions/:regionId': { belongs: 'own-list', at: (v) => [`/regions/${v.region}`] },
  'GET /leaders': { belongs: 'own-list', at: () => ['/leaders'] },
  'GET /staff': { belongs: 'own-list', at: () => ['/staff'] },
  'GET /units': { belongs: 'own-list', at: () => ['/units', '/units?q=Kopperud'] },

  'GET /municipalities/:code/units': staffPage(ours('/units', '/units?q=Kopperud')),
  'GET /units/:unitId': staffPage((v) => [`/units/${v.unit}`, `/units/${v.unit}?q=Hemmel&sort=-name`]),
  'GET /municipalities/:code/staff': staffPage(ours('/staff', '/staff?q=Hemmel', '/staff?page=2&sort=-name')),
  'GET /municipalities/:code/leaders': staffPage(
    ours('/leaders', '/leaders?q=Skjule', '/leaders?education=lacking&sort=-span'),
  ),
  'GET /municipalities/:code/leaders/file/:format': staffPage(
    ours('/leaders/file/csv', '/leaders/file/xlsx', '/leaders/file/csv?q=Skjule'),
  ),
  'GET /employees/:employeeId': staffPage((v) => [`/employees/${v.employee}`, `/employees/${v.leader}`]),
  'POST /employees/:employeeId/invite': {
    ...staffPage((v) => [`/employees/${v.employee}/invite`]),
    form: () => ({}),
  },
  'GET /employees/:employeeId/education/new': staffPage((v) => [`/employees/${v.employee}/education/new`]),
  'POST /employees/:employeeId/education/new': {
    ...staffPage((v) => [`/employees/${v.employee}/education/new`]),
    form: () => education,
  },
  'GET /employees/:employeeId/education/:recordId': staffPage((v) => [
    `/employees/${v.leader}/education/${v.education}`,
  ]),
  'POST /employees/:employeeId/education/:recordId': {
    ...staffPage((v) => [`/employees/${v.leader}/education/${v.education}`]),
    form: () => education,
  },
  'GET /employees/:employeeId/education/:recordId/remove': staffPage((v) => [
    `/employees/${v.leader}/education/${v.education}/remove`,
  ]),
  'POST /employees/:employeeId/education/:recordId/remove': {
    ...staffPage((v) => [`/employees/${v.leader}/education/${v.education}/remove`]),
    form: () => ({}),
  },

  'GET /municipalities/:code/education-history': staffPage(ours('/education-history')),
  'GET /municipalities/:code/education-history/template': staffPage(ours('/education-history/template')),
  'POST /municipalities/:code/education-history': {
    ...staffPage(ours('/education-history')),
    form: () => ({ file: new File([history], 'historikk.csv') }),
  },
  'POST /municipalities/:code/education-history/accept': {
    ...staffPage(ours('/education-history/accept')),
    form: () => ({ file: Buffer.from(history).toString('base64') }),
  },

  'GET /municipalities/:code/people': {
    belongs: 'roles',
    at: (v) => ours('/people', `/people?employee=${v.employee}`)(),
    rightful: 'adviser',
  },
  'POST /municipalities/:code/people': {
    belongs: 'roles',
    at: ours('/people'),
    form: () => ({
      role: 'competence-adviser',
      email: `en.venn@${GJOVIK}.example`,
      givenName: 'En',
      familyName: 'Venn',
    }),
    rightful: 'adviser',
  },
  'GET /municipalities/:code/people/:assignment/end': {
    belongs: 'roles',
    at: (v) => ours(`/people/${v.assignment}/end`)(),
    rightful: 'adviser',
  },
  'POST /municipalities/:code/people/:assignment/end': {
    belongs: 'roles',
    at: (v) => ours(`/people/${v.assignment}/end`)(),
    form: () => ({}),
    rightful: 'adviser',
  },

  'GET /municipalities/:code/staff-import': staffPage(ours('/staff-import')),
  'POST /municipalities/:code/staff-import': {
    ...staffPage(ours('/staff-import')),
    form: () => ({ file: new File([staffList], WORDS.fileName), coverage: 'units-in-file', asOf: '' }),
  },
  'GET /staff-imports/:importId': staffPage((v) => [
    `/staff-imports/${v.imports.ready}`,
    `/staff-imports/${v.imports.ready}?group=added&changes=1`,
    `/staff-imports/${v.imports.accepted}`,
  ]),
  'GET /staff-imports/:importId/problems/:format': staffPage((v) => [
    `/staff-imports/${v.imports.ready}/problems/csv`,
    `/staff-imports/${v.imports.ready}/problems/xlsx`,
  ]),
  'POST /staff-imports/:importId/columns': {
    ...staffPage((v) => [`/staff-imports/${v.imports.ready}/columns`]),
    form: () => ({
      'column-employeeNumber': '0',
      'column-familyName': '1',
      'column-givenName': '2',
      'column-unitCode': '5',
      'column-unitName': '6',
      coverage: 'units-in-file',
      asOf: '',
    }),
  },
  'POST /staff-imports/:importId/accept': {
    ...staffPage((v) => [`/staff-imports/${v.imports.ready}/accept`]),
    form: () => ({}),
  },
  'POST /staff-imports/:importId/discard': {
    ...staffPage((v) => [`/staff-imports/${v.imports.ready}/discard`]),
    form: () => ({}),
  },
  'POST /staff-imports/:importId/undo': {
    ...staffPage((v) => [`/staff-imports/${v.imports.accepted}/undo`]),
    form: () => ({}),
  },
};
