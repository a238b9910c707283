/** A browser without a screen: sends forms over HTTP as a page of ours would, with the cookies it was given. */
import http from 'node:http';

export type Answer = { status: number; location: string; cookies: string[]; body: string };

export type Visitor = {
  get(path: string, session?: string): Promise<Answer>;
  post(path: string, fields: Record<string, string | readonly string[]>, session?: string): Promise<Answer>;
  leave(): void;
};

export function visit(url: string): Visitor {
  const agent = new http.Agent({ keepAlive: true });

  function ask(
    method: 'GET' | 'POST',
    path: string,
    session?: string,
    form?: URLSearchParams,
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const headers = {
        ...(session === undefined ? {} : { cookie: `lederloft=${session}` }),
        ...(form === undefined ? {} : { origin: url, 'content-type': 'application/x-www-form-urlencoded' }),
      };
      const request = http.request(`${url}${path}`, { method, agent, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => (body += text));
        response.once('error', reject);
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            location: response.headers.location ?? '',
            cookies: response.headers['set-cookie'] ?? [],
            body,
          }),
        );
        // One that is cut off in the middle of its answer has not been answered.
        response.once('close', () => reject(new Error('The answer was cut off')));
      });
      request.once('error', reject);
      request.end(form?.toString());
    });
  }

  return {
    get: (path, session) => ask('GET', path, session),
    post: (path, fields, session) => {
      const form = new URLSearchParams();
      for (const [name, value] of Object.entries(fields)) {
        for (const one of typeof value === 'string' ? [value] : value) form.append(name, one);
      }
      return ask('POST', path, session, form);
    },
    leave: () => agent.destroy(),
  };
}

/** Picks somebody in the demo; gives the token of the session. */
export async function logInAs(visitor: Visitor, personId: string): Promise<string> {
  const answer = await visitor.post('/login/demo', { personId, to: '/' });
  const token = answer.cookies.map((cookie) => /^lederloft=([^;]+)/.exec(cookie)?.[1]).find(Boolean);
  if (answer.status !== 303 || token === undefined) {
    throw new Error(`Logging in was answered with ${answer.status}: ${answer.body.slice(0, 300)}`);
  }
  return token;
}
