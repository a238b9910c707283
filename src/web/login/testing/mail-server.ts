import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type MailServer = {
  url: string;
  received: ParsedMail[];
  refuse(reason: string | undefined): void;
  stop(): Promise<void>;
};

/** A real SMTP server on this machine, which keeps what arrives. */
export async function startMailServer(): Promise<MailServer> {
  const received: ParsedMail[] = [];
  let refusal: string | undefined;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      if (refusal === undefined) return done();
      done(Object.assign(new Error(`${refusal} <${address}>`), { responseCode: 550 }));
    },
    onData: (stream, _session, done) => {
      simpleParser(stream).then(
        (mail) => {
          received.push(mail);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    refuse: (reason) => {
      refusal = reason;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
