import { runToEnd } from './command.ts';
import { commandAs } from './run-as.ts';

/**
 * The kernel's own lock on the database's folder. The server holds it from the start, and so does every child of it, and it ends with
 * the last of them however they end. It reaches where process numbers do not: into other containers that share the folder.
 * Where there is no `flock` (macOS, Windows), PostgreSQL's own lock file must do, which sees this machine only.
 */
export function holding(folder: string): readonly string[] {
  return ['flock', '--nonblock', '--no-fork', folder];
}

export async function whetherHeld(folder: string): Promise<'free' | 'held' | 'cannot-tell'> {
  try {
    const [program = '', ...args] = [...holding(folder), 'true'];
    const { code } = await runToEnd(commandAs({ how: 'ourselves' }, program, args));
    return code === 0 ? 'free' : code === 1 ? 'held' : 'cannot-tell';
  } catch {
    return 'cannot-tell';
  }
}
