import { Socket } from 'node:net';

type Done = (error?: Error | null) => void;

/**
 * A socket that sends what was written in one turn of the event loop together. A page asks for several things at once,
 * and a system call for each of them costs more than the questions do.
 */
export class BatchingSocket extends Socket {
  #held = false;

  override write(chunk: string | Uint8Array, encoding?: BufferEncoding | Done, done?: Done): boolean {
    if (!this.#held) {
      this.#held = true;
      this.cork();
      setImmediate(() => {
        this.#held = false;
        this.uncork();
      });
    }
    return typeof encoding === 'function' ? super.write(chunk, encoding) : super.write(chunk, encoding, done);
  }
}
