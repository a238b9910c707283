import { Socket } from 'node:net';

/**
 * A socket that sends what was written in one turn of the event loop as one piece. A page asks for several things at
 * once, each of them in four small messages, and a system call for each costs more than the questions do.
 */
export class BatchingSocket extends Socket {
  #chunks: Uint8Array[] = [];

  // Node.js puts its own `write` back whenever a socket connects, so an override of the method would not last.
  override connect(...where: unknown[]): this {
    Reflect.apply(super.connect, this, where);
    this.write = this.#gather;
    return this;
  }

  override end(...rest: unknown[]): this {
    this.#send();
    return Reflect.apply(super.end, this, rest) as this;
  }

  /** Plain bytes wait for the end of the turn; whoever asks to be told when they are sent gets them sent at once. */
  #gather(chunk: string | Uint8Array, ...rest: unknown[]): boolean {
    if (typeof chunk === 'string' || rest.some((argument) => argument !== undefined)) {
      this.#send();
      return Reflect.apply(super.write, this, [chunk, ...rest]) as boolean;
    }
    if (this.#chunks.push(chunk) === 1) setImmediate(() => this.#send());
    return !this.writableNeedDrain;
  }

  #send(): void {
    const chunks = this.#chunks;
    if (chunks.length === 0) return;
    this.#chunks = [];
    if (!this.destroyed) super.write(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
  }
}
