import { Hono } from 'hono';
import { NotFound } from '../access/index.ts';
import { isUuid } from '../kernel/ids.ts';
import { Button } from './components/button.tsx';
import { formatInstant } from './format.ts';
import { renderPage } from './page.tsx';
import { commonTexts } from './texts/index.ts';
import type { WebEnv } from './types.ts';

export const sessionRoutes = new Hono<WebEnv>();

/** Where I am logged in: a list that only its owner sees, and can end. */
sessionRoutes.get('/sessions', async (c) => {
  const { actor, platform, locale } = c.var;
  const texts = commonTexts[locale].sessions;
  const sessions = await platform.db.read(actor, (tx) =>
    tx
      .selectFrom('session')
      .select(['id', 'device', 'method', 'created_at', 'last_seen_at'])
      .where('person_id', '=', actor.person.id)
      .where('ended_at', 'is', null)
      .where('expires_at', '>', platform.now())
      .orderBy('last_seen_at', 'desc')
      .execute(),
  );
  return renderPage(
    c,
    { title: texts.title },
    <>
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      <ul className="ll-plain-list">
        {sessions.map((session) => (
          <li key={session.id}>
            <h2>{session.device}</h2>
            <dl>
              <dt>{texts.method}</dt>
              <dd>{texts.methods[session.method]}</dd>
              <dt>{texts.startedAt}</dt>
              <dd>{formatInstant(session.created_at, locale)}</dd>
              <dt>{texts.lastSeen}</dt>
              <dd>{formatInstant(session.last_seen_at, locale)}</dd>
            </dl>
            {session.id === actor.sessionId ? (
              <p>{texts.current}</p>
            ) : (
              <form method="post" action={`/sessions/${session.id}/end`}>
                <Button type="submit" variant="secondary">
                  {texts.end}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>,
  );
});

sessionRoutes.post('/sessions/:sessionId/end', async (c) => {
  const { actor, platform } = c.var;
  const sessionId = c.req.param('sessionId');
  const ended = isUuid(sessionId)
    ? await platform.db.transaction(actor, (tx) =>
        tx
          .updateTable('session')
          .set({ ended_at: platform.now() })
          .where('id', '=', sessionId)
          .where('person_id', '=', actor.person.id)
          .where('ended_at', 'is', null)
          .executeTakeFirst(),
      )
    : undefined;
  if (ended?.numUpdatedRows !== 1n) throw new NotFound('session');
  return c.redirect('/sessions', 303);
});
