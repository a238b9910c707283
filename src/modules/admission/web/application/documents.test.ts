import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import { commandScanner } from '../../../../platform/scanner.ts';
import { createTestApp, type Browser, type TestApp } from '../../../../web/testing/test-app.ts';
import { LARGEST_DOCUMENT, MOST_DOCUMENTS } from '../../domain/application/papers.ts';
import { admission } from '../../index.ts';
import { aCall, anApplication, type ApplicantsStory, applicantsStory } from '../../testing/applications.ts';
import { aDocx, aPdf } from '../../testing/files.ts';

let story: ApplicantsStory;
let web: TestApp;
let anne: Browser;
let id: ApplicationId;
beforeAll(async () => {
  story = await applicantsStory();
  web = createTestApp(story.platform, [admission]);
  anne = await web.as(story.people.applicant);
  id = await newApplication();
});
afterAll(() => story.platform.close());

async function newApplication(
  given: Parameters<typeof aCall>[2] = {},
  status: 'draft' | 'submitted' = 'draft',
) {
  const call = await aCall(story.platform, story.people.coordinator, given);
  return anApplication(story.platform, { call, person: story.people.applicant, status });
}
const upload = (
  bytes: Uint8Array,
  name = 'Vitnemål.pdf',
  given: { to?: ApplicationId; document?: string; as?: Browser } = {},
) =>
  (given.as ?? anne).post(`/applications/${given.to ?? id}/documents`, {
    kind: 'education',
    id: given.document ?? uuid(),
    file: new File([new Uint8Array(bytes)], name, { type: 'application/pdf' }),
  });
const stored = async (application = id) =>
  (
    await story.platform.owner.query<{ id: string; file_name: string; scanned: string }>(
      'select id, file_name, scanned from application_document where application_id = $1 order by uploaded_at, id',
      [application],
    )
  ).rows;
const pieces = async () =>
  Number(
    (await story.platform.owner.query<{ n: string }>('select count(*) as n from application_document_piece'))
      .rows[0]?.n,
  );

describe('a document', () => {
  it('comes back as it was sent, as a file to save that nothing of ours stands behind', async () => {
    const application = await newApplication();
    const file = Buffer.concat([aPdf(), Buffer.alloc(2_500_000, 7), Buffer.from('%%EOF')]);
    const document = uuid();
    expect((await upload(file, '../Vitnemål "1".exe', { to: application, document })).status).toBe(303);
    const answer = await anne.get(`/applications/${application}/documents/${document}`);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(file)).toBe(true);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''Vitnem%C3%A5l%201.pdf`,
    );
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('lies sealed in pieces, and a dump shows nothing of it', async () => {
    const application = await newApplication();
    await upload(aPdf('Hemmelig karakter'), 'a.pdf', { to: application });
    const { rows } = await story.platform.owner.query<{ text: string }>(
      `select encode(sealed, 'escape') as text from application_document_piece where application_id = $1`,
      [application],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.text).not.toMatch(/%PDF-|Hemmelig/);
  });

  it('is for its owner, and for the officer once the application is sent, and not there for anybody else', async () => {
    const { people } = story;
    const draft = await newApplication();
    const sent = await newApplication();
    const [inDraft, inSent] = [uuid(), uuid()];
    await upload(aPdf(), 'a.pdf', { to: draft, document: inDraft });
    await upload(aPdf(), 'a.pdf', { to: sent, document: inSent });
    expect((await anne.post(`/applications/${sent}/send`)).status).toBe(303);
    const asked = async (person: keyof typeof people, application: string, document: string) =>
      (await (await web.as(people[person])).get(`/applications/${application}/documents/${document}`)).status;
    expect(await asked('officer', sent, inSent)).toBe(200);
    expect(await asked('applicant', sent, inSent)).toBe(200);
    const { rows: traces } = await story.platform.owner.query(
      `select person_id, details->>'document' as document from audit_entry
       where action = 'application.document-opened' and object_id = $1`,
      [sent],
    );
    expect(traces, 'the officer leaves a trace, the owner none').toEqual([
      { person_id: people.officer, document: inSent },
    ]);
    expect(await asked('officer', draft, inDraft)).toBe(404);
    expect(await asked('officer', sent, inDraft)).toBe(404);
    for (const person of ['stranger', 'gjovik', 'ringsaker', 'manager', 'coordinator'] as const)
      expect(await asked(person, sent, inSent), person).toBe(404);
    const guest = await web.guest.get(`/applications/${sent}/documents/${inSent}`);
    expect(guest.headers.get('location')).toContain('/login');
  });

  it('is refused with a sentence when it is a program, too large, cut or has macros, and nothing is kept', async () => {
    const before = await pieces();
    const refused: [Uint8Array, string][] = [
      [Buffer.from('MZ\x90 a program'), 'Lagre den som PDF, DOCX, JPEG eller PNG.'],
      [Buffer.concat([aPdf(), Buffer.alloc(LARGEST_DOCUMENT)]), 'Filen er større enn 15 MB.'],
      [aPdf().subarray(0, 20), 'Bare en del av filen kom fram.'],
      [aDocx({ more: { 'word/vbaProject.bin': 'x' } }), 'Dokumentet har makroer'],
    ];
    for (const [bytes, sentence] of refused) {
      const answer = await upload(bytes);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain(sentence);
    }
    expect(await stored()).toEqual([]);
    expect(await pieces()).toBe(before);
  });

  it('leaves nothing behind when the connection broke in the middle of it', async () => {
    const before = await pieces();
    const { app } = web;
    const cookie = await sessionOf();
    const boundary = 'grense';
    const whole = [
      `--${boundary}`,
      'content-disposition: form-data; name="kind"',
      '',
      'education',
      `--${boundary}`,
      'content-disposition: form-data; name="file"; filename="a.pdf"',
      'content-type: application/pdf',
      '',
      '%PDF-1.7 half of',
    ].join('\r\n');
    const answer = await app.request(`${story.platform.publicUrl}/applications/${id}/documents`, {
      method: 'POST',
      headers: {
        cookie,
        origin: story.platform.publicUrl,
        'sec-fetch-site': 'same-origin',
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
      body: whole,
    });
    expect(answer.status).toBe(422);
    expect(await pieces()).toBe(before);
    expect(await stored()).toEqual([]);
  });

  it('is one file when its form comes twice, also at the same moment', async () => {
    const application = await newApplication();
    const document = uuid();
    const answers = await Promise.all(
      [1, 2].map(() => upload(aPdf(), 'a.pdf', { to: application, document })),
    );
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    expect(await stored(application)).toHaveLength(1);
  });

  it('cannot be put on somebody else’s application, nor over somebody else’s file', async () => {
    const frida = await web.as(story.people.stranger);
    expect((await upload(aPdf(), 'a.pdf', { as: frida })).status).toBe(404);
    const mine = await newApplication();
    const document = uuid();
    await upload(aPdf('min'), 'min.pdf', { to: mine, document });
    const call = await aCall(story.platform, story.people.coordinator);
    const hers = await anApplication(story.platform, { call, person: story.people.stranger });
    expect((await upload(aPdf('tatt'), 'tatt.pdf', { to: hers, document, as: frida })).status).toBe(404);
    expect((await stored(mine)).map((one) => one.file_name)).toEqual(['min.pdf']);
  });

  it('is not more than there is room for', async () => {
    const application = await newApplication();
    for (let n = 0; n < MOST_DOCUMENTS; n++) await upload(aPdf(), `${n}.pdf`, { to: application });
    const answer = await upload(aPdf(), 'en for mye.pdf', { to: application });
    expect(answer.status).toBe(422);
    expect(await stored(application)).toHaveLength(MOST_DOCUMENTS);
  });

  it('may follow to its own deadline after the application was sent, and is not taken away again', async () => {
    const application = await newApplication(
      { deadlineOn: '2026-11-20', documentsDueOn: '2026-11-27' },
      'submitted',
    );
    const document = uuid();
    expect((await upload(aPdf(), 'a.pdf', { to: application, document })).status).toBe(303);
    const answer = await anne.post(`/applications/${application}/documents/${document}/remove`);
    expect(answer.headers.get('location')).toContain('failed=deadline-passed');
    expect(await stored(application)).toHaveLength(1);
    story.platform.setNow(new Date('2026-11-28T09:00:00Z'));
    const late = await upload(aPdf(), 'b.pdf', { to: application });
    expect(late.headers.get('location')).toContain('failed=deadline-passed');
    story.platform.setNow(new Date('2026-11-24T09:00:00Z'));
  });

  it('is deleted after a question, and stays when the sent application needs it', async () => {
    const documents = [{ kind: 'education', required: true }] as const;
    const application = await newApplication({ documents });
    const document = uuid();
    await upload(aPdf(), 'a.pdf', { to: application, document });
    await anne.post(`/applications/${application}/send`);
    const address = `/applications/${application}/documents/${document}/remove`;
    expect(await (await anne.get(address)).text()).toContain('a.pdf blir slettet for godt.');
    expect((await anne.post(address)).headers.get('location')).toContain('failed=document-needed');
    await upload(aPdf(), 'b.pdf', { to: application });
    expect((await anne.post(address)).status).toBe(303);
    expect((await stored(application)).map((one) => one.file_name)).toEqual(['b.pdf']);
  });
});

describe('with a virus scanner', () => {
  it('a dangerous file is not kept, a clean one says so, and a scanner that fails is no yes', async () => {
    const { platform } = story;
    const application = await newApplication();
    const scanning = async (command: string) => {
      const scanner = commandScanner(command);
      const app = createTestApp({ ...platform, today: platform.today, scanner }, [admission]);
      const answer = await upload(aPdf(), 'a.pdf', {
        to: application,
        as: await app.as(story.people.applicant),
      });
      return answer.status === 303 ? 'kept' : answer.text();
    };
    expect(await scanning('false')).toContain('Virussjekken stoppet filen');
    expect(await scanning('/no/such/scanner')).toContain('kunne ikke sjekkes for virus');
    expect(await stored(application)).toEqual([]);
    expect(await scanning('true')).toBe('kept');
    expect((await stored(application)).map((one) => one.scanned)).toEqual(['clean']);
  });
});

async function sessionOf(): Promise<string> {
  const token = uuid();
  await story.platform.db.gate('select gate.open_session($1, $2, $3, $4, $5, $6::interval)', [
    uuid(),
    story.platform.keys.hash('session', token),
    story.people.applicant,
    'email-code',
    'test',
    '1 hour',
  ]);
  return `lederloft=${token}`;
}
