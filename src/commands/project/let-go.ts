import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;

/**
 * Gives back the memory of what is no longer needed, now. The engine waits with it as long as the machine has room, so reading
 * the register and writing hundreds of megabytes would hold 200 MB more than they use.
 */
export function letGo(): void {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
