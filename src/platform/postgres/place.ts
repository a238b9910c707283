import { readFileSync, readlinkSync } from 'node:fs';

let known: string | undefined;

/**
 * Where process numbers mean what they mean to us: this boot of this machine, and this container. The same number elsewhere is
 * another process, and whether that one lives cannot be seen from here.
 */
export function thisPlace(): string {
  if (process.platform !== 'linux') return 'here';
  known ??= [
    readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8),
    readlinkSync('/proc/self/ns/pid').replaceAll(/\D/g, ''),
  ].join('-');
  return known;
}
