import { Hono } from 'hono';
import { sql } from 'kysely';
import { NotFound } from '../access/index.ts';
import { isUuid } from '../kernel/ids.ts';
import { trace } from '../platform/audit.ts';
import { renderPage } from './page.tsx';
import { SessionsPage } from './sessions-page.tsx';
import { commonTexts } from './texts/index.ts';
import type { WebContext, WebEnv } from './types.ts';

export const sessionRoutes = new Hono<WebEnv>();

/** Where I am logged in, and by what I can log in: a list that only its owner sees, and can shorten. */
sessionRoutes.get('/sessions', async (c) => {
  const { actor, platform, locale } = c.var;
  const [sessions, identities] = await platform.db.read(actor, (tx) =>
    Promise.all([
      tx
        .selectFrom('session')
        .select(['id', 'device', 'method', 'provider', 'created_at', 'last_seen_at'])
        .where('person_id', '=', actor.person.id)
        .where(sql<boolean>`gate.is_open(ended_at, expires_at, last_seen_at, method)`)
        .orderBy('last_seen_at', 'desc')
        .execute(),
      tx
        .selectFrom('login_identity')
        .select(['provider', 'linked_at'])
        .where('person_id', '=', actor.person.id)
        .orderBy('linked_at')
        .execute(),
    ]),
  );
  return renderPage(
    c,
    { title: commonTexts[locale].sessions.title },
    <SessionsPage
      locale={locale}
      current={actor.sessionId}
      sessions={sessions}
      identities={identities}
      providerName={(id) => providerName(c, id)}
      done={doneIn(c)}
    />,
  );
});

sessionRoutes.post('/sessions/:sessionId/end', async (c) => {
  const sessionId = c.req.param('sessionId');
  const ended = isUuid(sessionId) ? await endSessions(c, 'this', sessionId) : 0;
  if (ended === 0) throw new NotFound('session');
  return c.redirect('/sessions?done=ended', 303);
});

sessionRoutes.post('/sessions/end-others', async (c) => {
  await endSessions(c, 'others', c.var.actor.sessionId);
  return c.redirect('/sessions?done=ended-others', 303);
});

/** Takes away a way in that the owner does not recognise; the provider's own log-in is not touched. */
sessionRoutes.post('/sessions/identities/:provider/disconnect', async (c) => {
  const { actor, platform } = c.var;
  const provider = c.req.param('provider');
  const gone = await platform.db.transaction(actor, async (tx) => {
    const { numDeletedRows } = await tx
      .deleteFrom('login_identity')
      .where('provider', '=', provider)
      .where('person_id', '=', actor.person.id)
      .executeTakeFirst();
    if (numDeletedRows > 0n) {
      await trace(tx, actor, 'identity.disconnected', actor.person.id, { details: { provider } });
    }
    return numDeletedRows > 0n;
  });
  if (!gone) throw new NotFound('identity');
  return c.redirect(`/sessions?done=${encodeURIComponent(`disconnected ${provider}`)}`, 303);
});

/** Ends one of the person's sessions, or all but that one. */
async function endSessions(c: WebContext, which: 'this' | 'others', sessionId: string): Promise<number> {
  const { actor, platform } = c.var;
  return platform.db.transaction(actor, async (tx) => {
    const ended = await tx
      .updateTable('session')
      .set({ ended_at: sql`now()` })
      .where('id', which === 'this' ? '=' : '<>', sessionId)
      .where('person_id', '=', actor.person.id)
      .where('ended_at', 'is', null)
      .returning('id')
      .execute();
    for (const { id } of ended) await trace(tx, actor, 'session.ended', id);
    return ended.length;
  });
}

/** What was just done, as a sentence; the address carries a word and no text. */
function doneIn(c: WebContext): string | undefined {
  const texts = commonTexts[c.var.locale].sessions;
  const [done, provider] = (c.req.query('done') ?? '').split(' ');
  if (done === 'ended') return texts.ended;
  if (done === 'ended-others') return texts.endedOthers;
  if (done !== 'disconnected') return undefined;
  const known = c.var.settings.providers.find((candidate) => candidate.id === provider);
  return known && texts.disconnected(known.name);
}

function providerName(c: WebContext, id: string): string {
  return c.var.settings.providers.find((candidate) => candidate.id === id)?.name ?? id;
}
