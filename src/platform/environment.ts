import path from 'node:path';
import { z } from 'zod';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What a provider says is believed because of who it came from, so it comes over TLS; on the machine itself there is no way between. */
function isSafeIssuer(issuer: string): boolean {
  const url = URL.parse(issuer);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
}

const Provider = z.object({
  /** Short name in addresses, such as `id-porten`. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** What the button says after «Logg inn med». */
  name: z.string().min(1),
  issuer: z.url().refine(isSafeIssuer, 'must begin with https:'),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  scope: z.string().default('openid profile email'),
  /** Extra parameters for the authorization request, such as `acr_values`. */
  parameters: z.record(z.string(), z.string()).default({}),
  /** Levels of assurance (`acr`) that are good enough; empty when the provider has only one. */
  levels: z.array(z.string().min(1)).default([]),
  /**
   * An address that the provider calls verified is as good as a letter to it. Only for a provider that hands out the
   * addresses itself, or checks them as well as we do.
   */
  trustEmail: z.boolean().default(false),
});
export type OidcProvider = z.infer<typeof Provider>;

const json = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'is not valid JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);

function haveNamesOfTheirOwn(providers: readonly OidcProvider[]): boolean {
  return new Set(providers.map((provider) => provider.id)).size === providers.length;
}

const Environment = z.object({
  LEDERLOFT_MODE: z.enum(['demo', 'real']).optional(),
  LEDERLOFT_DATA: z.string().default('.data'),
  LEDERLOFT_MASTER_KEY: z.base64().optional(),
  LEDERLOFT_OIDC: json(
    z.array(Provider).refine(haveNamesOfTheirOwn, 'has two providers with one id'),
  ).optional(),
  LEDERLOFT_PROCESSES: z.coerce.number().int().min(1).max(64).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_APP_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z.url().optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(8).default(0),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Lederløft <ikke-svar@localhost>'),
  LEDERLOFT_SCANNER_COMMAND: z.string().trim().min(1).optional(),
  LEDERLOFT_STATBANK: z.url({ protocol: /^https?$/ }).default('https://data.ssb.no/api/pxwebapi/v2'),
});

export type Settings = {
  mode: 'demo' | 'real';
  dataFolder: string;
  masterKey: Buffer | undefined;
  providers: readonly OidcProvider[];
  processes: number | undefined;
  databaseUrl: string | undefined;
  databaseAppUrl: string | undefined;
  host: string;
  port: number;
  publicUrl: string;
  /** How many proxies of our own stand in front and add to `X-Forwarded-For`; with none the header is anybody's word. */
  trustedProxies: number;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** A program that reads a file on its standard input and ends with 1 when it is dangerous. */
  scannerCommand: string | undefined;
  /** Where published figures are fetched from: a PxWeb interface, without a slash at the end. */
  statbank: string;
};

export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/**
 * Reads the settings. Demo mode is the default only where no database is given: whoever points at a server means it,
 * and has to write `LEDERLOFT_MODE=demo` to get a demo there.
 *
 * @throws EnvironmentError that names every variable that is wrong
 */
export function readEnvironment(variables: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new EnvironmentError(`The settings cannot be used:\n  ${wrong.join('\n  ')}`);
  }
  const env = parsed.data;
  const mode = env.LEDERLOFT_MODE ?? (env.DATABASE_URL === undefined ? 'demo' : 'real');
  return {
    mode,
    dataFolder: path.resolve(env.LEDERLOFT_DATA),
    masterKey:
      env.LEDERLOFT_MASTER_KEY === undefined ? undefined : Buffer.from(env.LEDERLOFT_MASTER_KEY, 'base64'),
    providers: env.LEDERLOFT_OIDC ?? [],
    processes: env.LEDERLOFT_PROCESSES,
    databaseUrl: env.DATABASE_URL,
    databaseAppUrl: env.DATABASE_APP_URL,
    host: env.HOST,
    port: env.PORT,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, ''),
    trustedProxies: env.TRUST_PROXY,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    scannerCommand: env.LEDERLOFT_SCANNER_COMMAND,
    statbank: env.LEDERLOFT_STATBANK.replace(/\/$/, ''),
  };
}
