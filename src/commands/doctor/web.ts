import type { OidcProvider, Settings } from '../../platform/environment.ts';
import { authorizationUrl, ProviderUnreachable } from '../../web/login/provider.ts';
import { fail, type Finding, ok, warn } from './finding.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The address that people use, and what stands between them and us. */
export function checkPublicUrl({ publicUrl, mode, host, trustedProxies }: Settings): Finding {
  const url = new URL(publicUrl);
  if (mode === 'demo') {
    return LOOPBACK.has(host) || host === '::1'
      ? ok('address', `${publicUrl}, for this machine alone.`)
      : warn(
          'address',
          `The demo at ${publicUrl} can be reached from other machines, and whoever reaches it may be anybody in it.`,
          'Leave HOST out to keep it on this machine.',
        );
  }
  if (url.protocol !== 'https:') {
    return fail(
      'address',
      `${publicUrl} is not https: passwords and names would be readable on the way.`,
      'Put a proxy with a certificate in front, and set PUBLIC_URL to its address.',
    );
  }
  if (trustedProxies === 0) {
    return warn(
      'address',
      `${publicUrl} needs a proxy in front, and TRUST_PROXY says there is none: all visitors are counted as one.`,
      'Set TRUST_PROXY to the number of proxies of your own, and let the last one set X-Forwarded-For.',
    );
  }
  return ok('address', `${publicUrl}, through ${trustedProxies} of our own.`);
}

/** Whether each login provider answers as one. */
export async function checkProviders({ providers, publicUrl, mode }: Settings): Promise<Finding[]> {
  if (providers.length > 0) return Promise.all(providers.map((one) => checkProvider(one, publicUrl)));
  return [
    mode === 'demo'
      ? ok('login', 'One logs in by picking somebody, as fits a demo.')
      : warn(
          'login',
          'There is no login provider, so everybody logs in by a code in a letter.',
          'Set LEDERLOFT_OIDC for ID-porten, Feide or Entra ID (docs/operations.md).',
        ),
  ];
}

async function checkProvider(provider: OidcProvider, publicUrl: string): Promise<Finding> {
  const check = `login ${provider.id}`;
  const back = `${publicUrl}/login/oidc/${provider.id}/callback`;
  try {
    // The first step of a log-in, as far as it goes without a person.
    await authorizationUrl(provider, back, { state: 'doctor', nonce: 'doctor', verifier: 'x'.repeat(43) });
    return ok(check, `${provider.name} answers. It must know the address ${back}.`);
  } catch (error) {
    if (!(error instanceof ProviderUnreachable)) throw error;
    return fail(
      check,
      `${provider.name} does not answer at ${provider.issuer}.`,
      'Look at the issuer in LEDERLOFT_OIDC and at the firewall: the program itself must reach it.',
    );
  }
}
