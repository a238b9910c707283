import type { Routes } from './route.ts';

const one =
  (...addresses: string[]) =>
  () =>
    addresses;

/** What the house itself serves: the way in and out, preferences, log-ins, and what it says about itself. */
export const house: Routes = {
  'GET /assets/*': { belongs: 'public', at: one('/assets/app.css') },
  'GET /health': { belongs: 'public', at: one('/health') },
  'GET /accessibility': { belongs: 'public', at: one('/accessibility') },
  'GET /privacy': { belongs: 'public', at: one('/privacy') },
  'GET /sources': { belongs: 'public', at: one('/sources') },
  'GET /methods': { belongs: 'public', at: one('/methods') },
  'GET /methods/:name': { belongs: 'public', at: one('/methods/need-for-staff') },
  // In a demo only.
  'GET /-/components': { belongs: 'public', at: one('/-/components') },
  'POST /preferences': {
    belongs: 'public',
    at: one('/preferences'),
    form: () => ({ locale: 'nb', colourScheme: 'dark', returnTo: '/' }),
  },

  'GET /login': { belongs: 'public', at: one('/login') },
  'POST /login/demo': {
    belongs: 'public',
    at: one('/login/demo'),
    form: (v) => ({ personId: v.rightful.adviser, to: '/' }),
  },
  'POST /login/code': {
    belongs: 'public',
    at: one('/login/code'),
    form: () => ({ email: 'kari.kompetanse@gjovik.example', to: '/' }),
  },
  'GET /login/code/verify': { belongs: 'public', at: one('/login/code/verify') },
  'POST /login/code/verify': {
    belongs: 'public',
    at: one('/login/code/verify'),
    form: () => ({ code: '123456', to: '/' }),
  },
  // The same for everybody while there is something to apply for.
  'GET /join': { belongs: 'public', at: one('/join') },
  'POST /join': {
    belongs: 'public',
    at: one('/join'),
    form: () => ({ givenName: 'X', familyName: 'Y', email: 'kari.kompetanse@gjovik.example', to: '/' }),
  },
  'GET /login/oidc/:provider': { belongs: 'public', at: one('/login/oidc/entra') },
  'GET /login/oidc/:provider/callback': {
    belongs: 'public',
    at: one('/login/oidc/entra/callback?state=x&code=gjovik-0417'),
  },
  'GET /login/oidc/:provider/frontchannel-logout': {
    belongs: 'public',
    at: one('/login/oidc/entra/frontchannel-logout?iss=x&sid=y'),
  },
  'GET /login/connect': { belongs: 'public', at: one('/login/connect') },
  'POST /login/connect': { belongs: 'public', at: one('/login/connect'), form: () => ({}) },
  'POST /logout': { belongs: 'public', at: one('/logout'), form: () => ({}) },
  'GET /logged-out': { belongs: 'public', at: one('/logged-out') },

  'GET /': { belongs: 'own-list', at: one('/') },
  'GET /sessions': { belongs: 'own-list', at: one('/sessions', '/sessions?done=ended') },
  'POST /sessions/end-others': { belongs: 'own-list', at: one('/sessions/end-others'), form: () => ({}) },
  'POST /sessions/:sessionId/end': {
    belongs: 'own',
    at: (v) => [`/sessions/${v.session}/end`],
    form: () => ({}),
    rightful: 'participant',
  },
  'POST /sessions/identities/:provider/disconnect': {
    belongs: 'own',
    at: one('/sessions/identities/entra/disconnect'),
    form: () => ({}),
    rightful: 'participant',
  },
};
