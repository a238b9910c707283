import type { Job } from '../../platform/jobs.ts';
import type { Letter } from '../../platform/mail.ts';
import { formatTime } from '../format.ts';
import { type CodeOwner, issueCode } from './gate.ts';
import { hashOfCode, newCode } from './one-time-code.ts';
import { loginTexts } from './texts/index.ts';

/**
 * Makes the code and sends it. The code is made here and not where it is asked for, so that it never lies in the queue
 * or the database: it is in the letter, and its hash is in the row. When the letter could not be sent, the next try
 * makes another code.
 */
export const mailCode: Job = async ({ codeId = '' }, platform) => {
  const code = newCode();
  const owner = await issueCode(platform, codeId, hashOfCode(platform, codeId, code));
  if (owner === undefined) return; // nobody has the address, or it is too late: nobody is told which
  await platform.mail.send(letterWithCode(owner, code, platform.publicUrl));
};

function letterWithCode(owner: CodeOwner, code: string, publicUrl: string): Letter {
  const texts = loginTexts[owner.locale].letter;
  return {
    to: owner.email,
    // Not the code: servers on the way write subjects in their logs.
    subject: texts.subject,
    text: [
      texts.greeting(owner.given_name),
      texts.code(code),
      texts.use(formatTime(owner.expires_at, owner.locale)),
      texts.unasked,
      `${texts.greetings}\n${publicUrl}`,
      '',
    ].join('\n\n'),
  };
}
