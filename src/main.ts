import os from 'node:os';
import process from 'node:process';
import pg from 'pg';
import { modules } from './modules.ts';
import type { Settings } from './platform/environment.ts';
import { startWorker } from './platform/jobs.ts';
import { jsonLog } from './platform/log.ts';
import { openPlatform, prepareDatabase, startDatabaseServer } from './platform/open-platform.ts';
import { startAnswering, startAnsweringProcesses } from './serve.ts';

/**
 * Serves until asked to stop. One process keeps the database and the queue; with more than one core, others beside it
 * answer the browsers.
 */
export async function serveUntilStopped(settings: Settings, announce: (line: string) => void): Promise<void> {
  const log = jsonLog((line) => process.stderr.write(line));
  const stopping = stopSignal();
  const server = await startDatabaseServer(settings);
  const owner = new pg.Pool({ ...server.connections.owner, max: 6 });
  owner.on('error', (error) => log.error('database.connection-lost', { error }));
  owner.on('connect', (client) => client.on('error', () => {})); // the pool's own listener has told of it
  await prepareDatabase(owner, settings.mode);

  const platform = await openPlatform(settings, server.connections, log);
  const jobs = Object.assign({}, ...modules.map((module) => module.jobs ?? {}));
  const timetable = Object.assign({}, ...modules.map((module) => module.timetable ?? {}));
  const worker = await startWorker(owner, jobs, platform, log, timetable);

  const processes = settings.processes ?? Math.min(os.availableParallelism(), 4);
  const web =
    processes === 1
      ? await startAnswering(platform, settings)
      : await startAnsweringProcesses(processes, settings, server.connections, log);
  announce(`Lederløft: ${settings.publicUrl}`);

  await stopping;
  await web.stop();
  await worker.stop();
  await platform.close();
  await owner.end();
  await server.stop();
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
