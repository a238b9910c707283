import cluster from 'node:cluster';
import path from 'node:path';
import process from 'node:process';
import { serve } from '@hono/node-server';
import { modules } from './modules.ts';
import { readEnvironment, type Settings } from './platform/environment.ts';
import { jsonLog, type Log } from './platform/log.ts';
import { type Connections, openPlatform } from './platform/open-platform.ts';
import type { Platform } from './platform/platform.ts';
import { PROJECT_ROOT } from './platform/project-root.ts';
import { createApp } from './web/app.tsx';
import { loadAssets } from './web/assets.ts';

export type Web = { stop(): Promise<void> };

/** A process that was to answer ended before it did; it has said itself why. */
export class WebProcessEnded extends Error {
  override name = 'WebProcessEnded';
}

/** Answers browsers from this process. Resolves when the port is open. */
export async function startAnswering(platform: Platform, settings: Settings): Promise<Web> {
  const assets = await loadAssets(path.join(PROJECT_ROOT, 'dist', 'assets'));
  const app = createApp({ platform, modules, assets, settings });
  const requests = inFlight();
  const fetch = (request: Request, env: unknown) => requests.follow(app.fetch(request, env as never));
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const opening = serve({ fetch, hostname: settings.host, port: settings.port }, () => resolve(opening));
    opening.once('error', reject);
  });
  const closed = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      // Whoever keeps a connection open without asking does not keep the program from stopping.
      setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 5000).unref();
    });
  return {
    stop: async () => {
      await closed();
      // A browser may leave while its page is being made; the work for it ends before the database is put away.
      await requests.done();
    },
  };
}

/** The requests that are being answered, so that stopping can wait for the last of them. */
function inFlight() {
  let count = 0;
  let tell: (() => void) | undefined;
  const end = () => {
    count -= 1;
    if (count === 0) tell?.();
  };
  return {
    follow<Answer>(answer: Answer | Promise<Answer>): Answer | Promise<Answer> {
      if (!(answer instanceof Promise)) return answer;
      count += 1;
      return answer.finally(end);
    },
    done: () => (count === 0 ? Promise.resolve() : new Promise<void>((resolve) => (tell = resolve))),
  };
}

const CONNECTIONS = 'LEDERLOFT_CONNECTIONS';

/** Answers browsers from several processes on one port. One that dies is replaced, so that no request finds the door shut. */
export async function startAnsweringProcesses(
  count: number,
  settings: Settings,
  connections: Connections,
  log: Log,
): Promise<Web> {
  let stopping = false;
  const environment = { [CONNECTIONS]: JSON.stringify(connections), PORT: String(settings.port) };
  cluster.setupPrimary({ args: ['answer'] });
  const start = () =>
    new Promise<void>((resolve, reject) => {
      const worker = cluster.fork(environment);
      worker.once('listening', () => resolve());
      worker.once('exit', (code) => {
        reject(new WebProcessEnded(`A web process ended with code ${code} before it answered.`));
        if (stopping) return;
        log.error('web.process-died', { code });
        setTimeout(() => {
          if (!stopping) start().catch((error) => log.error('web.process-not-replaced', { error }));
        }, 500);
      });
    });
  const stop = async () => {
    stopping = true;
    const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker?.isDead() === false);
    await Promise.all(
      workers.map(
        (worker) => new Promise<void>((resolve) => worker?.once('exit', () => resolve()).process.kill()),
      ),
    );
  };
  try {
    await Promise.all(Array.from({ length: count }, start));
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

/** What such a process does: answer until told to stop, or until the one that started it is gone. */
export async function answerUntilStopped(): Promise<void> {
  const settings = readEnvironment(process.env);
  const connections = JSON.parse(process.env[CONNECTIONS] ?? '') as Connections;
  delete process.env[CONNECTIONS];
  const platform = await openPlatform(
    settings,
    connections,
    jsonLog((line) => process.stderr.write(line)),
  );
  const web = await startAnswering(platform, settings);
  // Ctrl-C reaches every process of the terminal; the first one decides when this one ends.
  process.on('SIGINT', () => {});
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('disconnect', () => resolve());
  });
  await web.stop();
  await platform.close();
  process.exit(0);
}
