import { ORDER_WORDS, type OrdersOfVictim } from '../victim-orders.ts';
import { GJOVIK } from '../words.ts';
import type { Fields, Route, Routes } from './route.ts';

type State = 'draft' | 'sent' | 'offered' | 'accepted';
type InOrder = (orders: OrdersOfVictim) => string;

/** What the lead municipality does with its order; nobody else may, also among those who see it. */
function byLead(state: State, path: string | InOrder, form?: Fields): Route {
  return {
    belongs: state === 'draft' ? 'draft' : 'order',
    side: 'lead',
    at: ({ orders }) => [`/orders/${orders[state]}${typeof path === 'string' ? path : path(orders)}`],
    ...(form === undefined ? {} : { form: () => form }),
    rightful: 'adviser',
  };
}

/** What the programme answers. */
function byProgramme(state: State, path: string, form?: Fields): Route {
  return { ...byLead(state, path, form), side: 'programme', rightful: 'coordinator' };
}

/** Whom the municipality wants to send is the municipality's own, as long as the order is a draft. */
function candidates(path: string | InOrder, form?: Route['form']): Route {
  const { side: _side, ...route } = byLead('draft', path);
  return { ...route, belongs: 'staff', ...(form === undefined ? {} : { form }) };
}

/** The fixtures write an order in its first version. */
const version = '1';

/** What the form says that it showed, so that a change is not taken for one that another has made meanwhile. */
const seen = (fields: Readonly<Record<string, string>>): Fields => ({ seen: JSON.stringify(fields) });

/** Orders: what a municipality is thinking of, what it has asked for, what it is offered, and whom it wants to send. */
export const admission: Routes = {
  'GET /orders': {
    belongs: 'own-list',
    at: () => ['/orders', '/orders?q=Gj%C3%B8v', '/orders?status=draft'],
  },
  'GET /orders/new': {
    belongs: 'own-list',
    at: () => ['/orders/new', `/orders/new?lead=${GJOVIK}&course=M1`],
  },
  'POST /orders/new': {
    belongs: 'draft',
    side: 'lead',
    chooses: 'own',
    at: () => ['/orders/new'],
    form: () => ({ programme: 'helse-omsorg', lead: GJOVIK, courses: ['M1'] }),
    rightful: 'adviser',
  },
  'GET /orders/:orderId': {
    belongs: 'draft',
    at: ({ orders }) => [`/orders/${orders.draft}`, `/orders/${orders.draft}?done=saved`],
    rightful: 'adviser',
  },
  'GET /orders/:orderId/courses': byLead('draft', '/courses'),
  'POST /orders/:orderId/courses': byLead('draft', '/courses', { add: 'M3' }),
  'GET /orders/:orderId/time': byLead('draft', '/time'),
  'POST /orders/:orderId/time': byLead('draft', '/time', {
    ...seen({ start: '2027-09-14', coursesASemester: '1', place: 'Gjøvik', attendance: '' }),
    start: '14.09.2027',
    coursesASemester: '1',
    place: 'Biri',
    attendance: '80',
  }),
  'GET /orders/:orderId/seats': byLead('draft', '/seats'),
  'POST /orders/:orderId/seats': byLead('draft', '/seats', {
    ...seen({ min: '10', max: '24', [`seats-${GJOVIK}`]: '12' }),
    min: '10',
    max: '24',
    [`seats-${GJOVIK}`]: '14',
  }),
  'GET /orders/:orderId/contact': byLead('draft', '/contact'),
  'POST /orders/:orderId/contact': byLead('draft', '/contact', {
    ...seen({ name: 'Kari Kompetanse', email: 'kari.kompetanse@gjovik.example', note: ORDER_WORDS.draft }),
    name: 'En annen',
    email: 'en.annen@utenfra.example',
    phone: '',
    invoice: '',
    note: '',
  }),
  'POST /orders/:orderId/send': byLead('draft', '/send', { version }),
  'GET /orders/:orderId/cancel': byLead('draft', '/cancel'),
  'POST /orders/:orderId/cancel': byLead('draft', '/cancel', { reason: 'Ikke lenger aktuelt' }),
  'GET /orders/:orderId/take-back': byLead('sent', '/take-back'),
  'POST /orders/:orderId/take-back': byLead('sent', '/take-back', {}),
  'GET /orders/:orderId/accept': byLead('offered', '/accept'),
  'POST /orders/:orderId/accept': byLead('offered', '/accept', { version }),
  'GET /orders/:orderId/ask-again': byLead('offered', '/ask-again'),
  'POST /orders/:orderId/ask-again': byLead('offered', '/ask-again', { version, reason: 'For dyrt' }),
  'GET /orders/:orderId/quote': byProgramme('sent', '/quote'),
  'POST /orders/:orderId/quote': byProgramme('sent', '/quote', {
    version,
    price: '372 000',
    validTo: '31.12.2026',
    text: 'Et tilbud',
  }),
  'GET /orders/:orderId/plan': byProgramme('accepted', '/plan'),
  'POST /orders/:orderId/plan': byProgramme('accepted', '/plan', {
    version,
    name: 'En klasse',
    venue: 'Rådhuset',
    address: '',
    startsOn: '2027-09-14',
    coursesASemester: '1',
    shown: '2027-09-14/1',
  }),

  'GET /orders/:orderId/candidates': candidates('/candidates'),
  'GET /orders/:orderId/candidates/from/:code': {
    ...candidates('/candidates'),
    at: ({ orders }) => [
      `/orders/${orders.draft}/candidates/from/${GJOVIK}`,
      `/orders/${orders.draft}/candidates/from/${GJOVIK}?q=Skjule`,
    ],
  },
  'GET /orders/:orderId/candidates/from/:code/file/:format': {
    ...candidates('/candidates'),
    at: ({ orders }) =>
      ['csv', 'xlsx'].map((format) => `/orders/${orders.draft}/candidates/from/${GJOVIK}/file/${format}`),
  },
  'POST /orders/:orderId/candidates/from/:code': candidates(`/candidates/from/${GJOVIK}`, ({ leader }) => ({
    employee: leader,
    potential: 'yes',
  })),
  'POST /orders/:orderId/candidates/:candidateId': candidates(
    ({ draftCandidate }) => `/candidates/${draftCandidate}`,
    () => ({ track: 'non-credit' }),
  ),
  'POST /orders/:orderId/candidates/:candidateId/remove': candidates(
    ({ draftCandidate }) => `/candidates/${draftCandidate}/remove`,
    () => ({}),
  ),
};
