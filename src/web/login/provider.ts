import * as openid from 'openid-client';
import type { OidcProvider } from '../../platform/environment.ts';

/** The provider could not be reached, or did not answer as one. */
export class ProviderUnreachable extends Error {
  override name = 'ProviderUnreachable';
}

/** The provider answered, and the answer is not one to log in by. `reason` is a code of the standard or of the library. */
export class AnswerRefused extends Error {
  override name = 'AnswerRefused';
  readonly reason: string;

  constructor(reason: string) {
    super(`The answer cannot be used: ${reason}`);
    this.reason = reason;
  }
}

export type ProvenIdentity = {
  subject: string;
  /** Only from a provider that is trusted to verify addresses, and that says it has verified this one. */
  trustedEmail: string | undefined;
  /** What the provider calls its session. */
  session: string | undefined;
  /** For telling the provider who logs out. It may hold more about the person than we want to keep. */
  idToken: string;
};

const TIMEOUT_SECONDS = 8;
const METADATA_AGE_MS = 60 * 60 * 1000;

/** What the providers say about themselves, kept for an hour. */
const known = new WeakMap<OidcProvider, { at: number; config: Promise<openid.Configuration> }>();

/** @throws ProviderUnreachable */
async function discover(provider: OidcProvider): Promise<openid.Configuration> {
  const kept = known.get(provider);
  if (kept !== undefined && Date.now() - kept.at < METADATA_AGE_MS) return kept.config;
  const config = ask(provider);
  known.set(provider, { at: Date.now(), config });
  try {
    return await config;
  } catch (error) {
    known.delete(provider);
    throw new ProviderUnreachable(`No metadata from ${provider.id}`, { cause: error });
  }
}

function ask(provider: OidcProvider): Promise<openid.Configuration> {
  const issuer = new URL(provider.issuer);
  return openid.discovery(
    issuer,
    provider.clientId,
    { client_secret: provider.clientSecret, [openid.clockTolerance]: 30 },
    authenticate(provider.clientSecret),
    {
      timeout: TIMEOUT_SECONDS,
      execute: [
        // The signature of the id token is checked too, and not only that it came straight from the provider over TLS.
        openid.enableNonRepudiationChecks,
        // The settings allow http for a provider on this very machine alone.
        ...(issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : []),
      ],
    },
  );
}

/** The secret goes where the provider says it wants it; the standard's default is the header. */
function authenticate(secret: string): openid.ClientAuth {
  return (server, client, body, headers) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const way = ways.includes('client_secret_basic') ? openid.ClientSecretBasic : openid.ClientSecretPost;
    way(secret)(server, client, body, headers);
  };
}

export type AttemptSecrets = { state: string; nonce: string; verifier: string };

/** Where the browser is sent to log in. @throws ProviderUnreachable */
export async function authorizationUrl(
  provider: OidcProvider,
  redirectUri: string,
  { state, nonce, verifier }: AttemptSecrets,
): Promise<URL> {
  const config = await discover(provider);
  return openid.buildAuthorizationUrl(config, {
    ...provider.parameters,
    redirect_uri: redirectUri,
    scope: provider.scope,
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
}

/**
 * Exchanges the code for who it is.
 *
 * @throws AnswerRefused when the provider says no, or its answer does not fit what was asked
 * @throws ProviderUnreachable
 */
export async function identityFrom(
  provider: OidcProvider,
  callback: URL,
  { state, nonce, verifier }: AttemptSecrets,
): Promise<ProvenIdentity> {
  const config = await discover(provider);
  try {
    const tokens = await openid.authorizationCodeGrant(config, callback, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined || tokens.id_token === undefined) throw new AnswerRefused('no-id-token');
    if (!isStrongEnough(claims['acr'], provider.levels)) throw new AnswerRefused('too-weak');
    return {
      subject: claims.sub,
      session: typeof claims['sid'] === 'string' ? claims['sid'] : undefined,
      idToken: tokens.id_token,
      trustedEmail: provider.trustEmail
        ? verifiedEmail(
            claims['email'] === undefined
              ? await openid.fetchUserInfo(config, tokens.access_token, claims.sub)
              : claims,
          )
        : undefined,
    };
  } catch (error) {
    throw explained(provider, error);
  }
}

/** Anybody may ask for a lower level by changing the address on the way, so what came back is looked at. */
function isStrongEnough(acr: unknown, levels: readonly string[]): boolean {
  return levels.length === 0 || (typeof acr === 'string' && levels.includes(acr));
}

function verifiedEmail(claims: Readonly<Record<string, unknown>>): string | undefined {
  const { email, email_verified } = claims;
  return email_verified === true && typeof email === 'string' ? email : undefined;
}

/** Codes only: what the library quotes may be a token or a claim, and errors end in logs. */
function explained(provider: OidcProvider, error: unknown): Error {
  if (error instanceof AnswerRefused) return error;
  if (error instanceof openid.ResponseBodyError || error instanceof openid.AuthorizationResponseError) {
    return new AnswerRefused(/^[\w.-]{1,60}$/.test(error.error) ? error.error : 'unknown');
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'network';
  const isAnswer = code.startsWith('OAUTH_') && !NO_ANSWER.has(code);
  return isAnswer
    ? new AnswerRefused(code)
    : new ProviderUnreachable(`${provider.id} did not answer: ${code}`);
}

const NO_ANSWER = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
]);

/** Where the browser logs out at the provider; undefined when the provider has no such place. @throws ProviderUnreachable */
export async function endSessionUrl(
  provider: OidcProvider,
  leave: { idToken: string | undefined; state: string; returnTo: string },
): Promise<URL | undefined> {
  const config = await discover(provider);
  if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
  return openid.buildEndSessionUrl(config, {
    post_logout_redirect_uri: leave.returnTo,
    state: leave.state,
    ...(leave.idToken === undefined ? {} : { id_token_hint: leave.idToken }),
  });
}
