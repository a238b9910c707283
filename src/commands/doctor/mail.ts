import path from 'node:path';
import { createTransport } from 'nodemailer';
import type { Settings } from '../../platform/environment.ts';
import { fail, type Finding, ok, warn } from './finding.ts';

const PATIENCE_MS = 10_000;

/** Whether the mail server lets us in: greeting, encryption and login, without a letter. */
export async function checkMail({ smtpUrl, mode, dataFolder }: Settings): Promise<Finding> {
  if (smtpUrl === undefined) {
    const folder = path.join(dataFolder, 'mail');
    return mode === 'demo'
      ? ok('mail', `Letters are put in ${folder} and sent to nobody, as fits a demo.`)
      : warn('mail', `No letter reaches anybody: they are put in ${folder}.`, 'Set SMTP_URL and MAIL_FROM.');
  }
  const patience = {
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    dnsTimeout: PATIENCE_MS,
  };
  const transport = createTransport({ url: smtpUrl, ...patience });
  try {
    await transport.verify();
    return ok('mail', `The mail server at ${new URL(smtpUrl).host} lets us in.`);
  } catch (error) {
    // What the server says may quote the login, so only its codes are passed on.
    const { code = 'no code', responseCode } = error as { code?: string; responseCode?: number };
    return fail(
      'mail',
      `The mail server at ${new URL(smtpUrl).host} does not let us in (${[code, responseCode].filter(Boolean).join(' ')}).`,
      code === 'EAUTH' ? 'Look at the user and password in SMTP_URL.' : 'Look at SMTP_URL and the firewall.',
    );
  } finally {
    transport.close();
  }
}
