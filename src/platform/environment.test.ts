import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from './environment.ts';

const provider = {
  id: 'id-porten',
  name: 'ID-porten',
  issuer: 'https://idporten.example',
  clientId: 'a',
  clientSecret: 'b',
};
const withProviders = (...providers: object[]) =>
  readEnvironment({ LEDERLOFT_OIDC: JSON.stringify(providers) }).providers;

describe('the providers in the settings', () => {
  it('are not trusted with addresses unless somebody says so', () => {
    expect(withProviders(provider)).toEqual([
      { ...provider, scope: 'openid profile email', parameters: {}, levels: [], trustEmail: false },
    ]);
  });

  it.each(['http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]:4000', 'https://feide.example'])(
    'may be at %s',
    (issuer) => {
      expect(withProviders({ ...provider, issuer })[0]?.issuer).toBe(issuer);
    },
  );

  it.each([
    'http://idporten.example',
    'http://localhost.evil.example',
    'ftp://localhost',
    'javascript:alert(1)',
    'x',
  ])('may not be at %s, where somebody on the way could answer for them', (issuer) => {
    expect(() => withProviders({ ...provider, issuer })).toThrow(EnvironmentError);
  });

  it('have ids of their own', () => {
    expect(() => withProviders(provider, { ...provider, name: 'Another' })).toThrow(
      'two providers with one id',
    );
  });
});

describe('proxies in front', () => {
  it('are none unless somebody says how many', () => {
    expect(readEnvironment({}).trustedProxies).toBe(0);
    expect(readEnvironment({ TRUST_PROXY: '2' }).trustedProxies).toBe(2);
    expect(() => readEnvironment({ TRUST_PROXY: 'true' })).toThrow('TRUST_PROXY');
  });
});
