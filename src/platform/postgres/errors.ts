export type EmbeddedPostgresErrorKind =
  | 'unsupported-platform'
  | 'binaries-missing'
  | 'root-refused'
  | 'folder-not-writable'
  | 'foreign-folder'
  | 'disk-full'
  | 'other-major-version'
  | 'unsafe-socket-folder'
  | 'busy'
  | 'server-failed';

/** Something the person who runs the program must see to: `kind` for code, the message as a plain sentence for them. */
export class EmbeddedPostgresError extends Error {
  readonly kind: EmbeddedPostgresErrorKind;

  constructor(kind: EmbeddedPostgresErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
    this.kind = kind;
  }
}

/** The way out that is open to everyone, whatever went wrong here. */
export const USE_OWN_SERVER = 'set DATABASE_URL to a PostgreSQL server of your own';
