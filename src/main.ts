import os from 'node:os';
import process from 'node:process';
import { demoPeople } from './commands/load-demo.ts';
import { prepareHouse } from './commands/prepare-house.ts';
import { modules } from './modules.ts';
import type { Settings } from './platform/environment.ts';
import { startWorker } from './platform/jobs.ts';
import { jsonLog } from './platform/log.ts';
import { openPlatform } from './platform/open-platform.ts';
import { startAnswering, startAnsweringProcesses } from './serve.ts';

/**
 * Serves until asked to stop. One process keeps the database and the queue; with more than one core, others beside it
 * answer the browsers.
 */
export async function serveUntilStopped(settings: Settings, announce: (line: string) => void): Promise<void> {
  const log = jsonLog((line) => process.stderr.write(line));
  const stopping = stopSignal();
  const house = await prepareHouse(settings, announce);
  // Whatever was opened is closed again, the last first, also when the next step fails: a port that is taken must not
  // leave a database running behind.
  const leave = [() => house.leave()];
  try {
    const platform = await openPlatform(settings, house.server.connections, log);
    leave.unshift(() => platform.close());
    const jobs = Object.assign({}, ...modules.map((module) => module.jobs ?? {}));
    const timetable = Object.assign({}, ...modules.map((module) => module.timetable ?? {}));
    const longJobs = modules.flatMap((module) => module.longJobs ?? []);
    const worker = await startWorker(house.owner, jobs, platform, log, { timetable, longJobs });
    leave.unshift(() => worker.stop());

    const processes = settings.processes ?? Math.min(os.availableParallelism(), 4);
    const web =
      processes === 1
        ? await startAnswering(platform, settings)
        : await startAnsweringProcesses(processes, settings, house.server.connections, log);
    leave.unshift(() => web.stop());
    announce(`\nLederløft is ready: ${settings.publicUrl}`);
    if (settings.mode === 'demo') {
      announce('This is a demo. You can log in as:');
      (await demoPeople(house.owner)).forEach(announce);
    }
    await stopping;
  } finally {
    for (const close of leave) await close();
  }
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
