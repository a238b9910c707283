// The package has no types of its own; these are the parts that the tests read.
declare module 'mailparser' {
  import type { Readable } from 'node:stream';

  type Addresses = { value: { address?: string; name: string }[]; text: string };
  export type ParsedMail = {
    subject?: string;
    text?: string;
    from?: Addresses;
    to?: Addresses | Addresses[];
    headers: Map<string, unknown>;
  };
  export function simpleParser(source: Readable): Promise<ParsedMail>;
}
