import path from 'node:path';
import { z } from 'zod';

const Provider = z.object({
  /** Short name in addresses, such as `id-porten`. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** What the button says after «Logg inn med». */
  name: z.string().min(1),
  issuer: z.url(),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  scope: z.string().default('openid profile email'),
  /** Extra parameters for the authorization request, such as `acr_values`. */
  parameters: z.record(z.string(), z.string()).default({}),
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

const Environment = z.object({
  LEDERLOFT_MODE: z.enum(['demo', 'real']).optional(),
  LEDERLOFT_DATA: z.string().default('.data'),
  LEDERLOFT_MASTER_KEY: z.base64().optional(),
  LEDERLOFT_OIDC: json(z.array(Provider)).optional(),
  LEDERLOFT_PROCESSES: z.coerce.number().int().min(1).max(64).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_APP_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z.url().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Lederløft <ikke-svar@localhost>'),
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
  smtpUrl: string | undefined;
  mailFrom: string;
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
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
  };
}
