import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';

export type Letter = {
  to: string;
  subject: string;
  /** Plain text; a mail that reads well needs no more. */
  text: string;
  /** A gathering to put in the calendar, as iCalendar text. */
  calendar?: string;
};

/** What a mail server says quotes addresses, and errors end in logs and queues; so only its codes are passed on. */
export class LetterNotSent extends Error {
  override name = 'LetterNotSent';

  constructor(error: unknown) {
    const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
    super(`The mail server did not take the letter (${[code, responseCode].filter(Boolean).join(' ')})`);
  }
}

export type Mail = {
  /** @throws LetterNotSent */
  send(letter: Letter): Promise<void>;
  close(): void;
};

/** Mail through an SMTP server, such as `smtps://user:password@mail.example.no`. */
export function smtpMail(url: string, from: string): Mail {
  const transport = createTransport(url, { from });
  return {
    send: async (letter) => {
      try {
        await transport.sendMail(envelope(letter));
      } catch (error) {
        throw new LetterNotSent(error);
      }
    },
    close: () => transport.close(),
  };
}

/** Mail that stays on this machine, a file a letter, where no server is set up. */
export function folderMail(folder: string, from: string): Mail {
  const transport = createTransport({ streamTransport: true, buffer: true }, { from });
  return {
    send: async (letter) => {
      const { message } = await transport.sendMail(envelope(letter));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const name = `${new Date().toISOString().replaceAll(':', '')}-${randomUUID().slice(0, 8)}.eml`;
      await writeFile(path.join(folder, name), message as Buffer, { mode: 0o600 });
    },
    close: () => transport.close(),
  };
}

function envelope(letter: Letter) {
  return {
    to: letter.to,
    subject: letter.subject,
    text: letter.text,
    ...(letter.calendar === undefined
      ? {}
      : { icalEvent: { method: methodOf(letter.calendar), content: letter.calendar } }),
  };
}

/** What the entry is for stands in it: to be put in the calendar, or called off. The mail must say the same. */
function methodOf(calendar: string): string {
  return /^METHOD:(\w+)/m.exec(calendar)?.[1] ?? 'PUBLISH';
}
