import { once } from 'node:events';
import type pg from 'pg';

/** What a connection can do beyond what its types say: the copy part of PostgreSQL's protocol. */
type CopyConnection = pg.Connection & {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
};

/** Takes a chunk; gives a promise when it wants no more until that has come true. */
export type WriteChunk = (chunk: Buffer) => Promise<unknown> | undefined;

/** Many rows are short, and a write for each would cost more than the row. */
const BATCH_BYTES = 64 * 1024;

/** The steps of a copy, as the driver calls them; gives the number of rows that the server says it copied. */
abstract class Copy {
  readonly done: Promise<number>;
  protected readonly stopped = new AbortController();
  readonly #sql: string;
  #rows = 0;
  #finish: (rows: number) => void = () => {};
  #fail: (error: unknown) => void = () => {};

  constructor(sql: string) {
    this.#sql = sql;
    this.done = new Promise((resolve, reject) => {
      this.#finish = resolve;
      this.#fail = reject;
    });
  }

  submit(connection: pg.Connection): void {
    (connection as CopyConnection).query(this.#sql);
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#rows = Number(/^COPY (\d+)$/.exec(text)?.[1]);
  }

  handleReadyForQuery(): void {
    this.#finish(this.#rows);
  }

  handleError(error: Error): void {
    this.stopped.abort(error);
    this.#fail(error);
  }

  protected fail(error: unknown): void {
    this.stopped.abort(error);
    this.#fail(error);
  }
}

class CopyOut extends Copy {
  readonly #write: WriteChunk;
  #batch: Buffer[] = [];
  #bytes = 0;

  constructor(sql: string, write: WriteChunk) {
    super(sql);
    this.#write = write;
  }

  handleCopyData({ chunk }: { chunk: Buffer }, connection: pg.Connection): void {
    // The driver uses its buffer again for what comes next.
    this.#batch.push(Buffer.from(chunk));
    this.#bytes += chunk.length;
    if (this.#bytes < BATCH_BYTES) return;
    const room = this.#flush();
    if (room === undefined) return;
    // A slow disk holds the server back; nothing piles up here.
    connection.stream.pause();
    room.catch((error: unknown) => this.fail(error)).finally(() => connection.stream.resume());
  }

  override handleReadyForQuery(): void {
    Promise.resolve(this.#flush()).then(
      () => super.handleReadyForQuery(),
      (error: unknown) => this.fail(error),
    );
  }

  #flush(): Promise<unknown> | undefined {
    if (this.stopped.signal.aborted || this.#bytes === 0) return undefined;
    const chunk = Buffer.concat(this.#batch, this.#bytes);
    this.#batch = [];
    this.#bytes = 0;
    return this.#write(chunk);
  }
}

class CopyIn extends Copy {
  readonly #source: AsyncIterable<Buffer>;

  constructor(sql: string, source: AsyncIterable<Buffer>) {
    super(sql);
    this.#source = source;
  }

  handleCopyInResponse(connection: CopyConnection): void {
    this.#send(connection).catch((error: unknown) => {
      // Cut off by the server, which then waits for no word from us.
      if (this.stopped.signal.aborted) return;
      this.fail(error);
      connection.sendCopyFail('The source of the rows broke off');
    });
  }

  async #send(connection: CopyConnection): Promise<void> {
    for await (const chunk of this.#source) {
      // The server has refused a row, and leaves unread what still comes.
      if (this.stopped.signal.aborted) return;
      connection.sendCopyFromChunk(chunk);
      if (connection.stream.writableNeedDrain) {
        await once(connection.stream, 'drain', { signal: this.stopped.signal });
      }
    }
    connection.endCopyFrom();
  }
}

/** Runs `copy … to stdout` and writes what comes, in the server's own text form. Gives the number of rows. */
export function copyOut(client: pg.ClientBase, sql: string, write: WriteChunk): Promise<number> {
  return client.query(new CopyOut(sql, write)).done;
}

/** Runs `copy … from stdin` with what the source gives. Gives the number of rows. */
export function copyIn(client: pg.ClientBase, sql: string, source: AsyncIterable<Buffer>): Promise<number> {
  return client.query(new CopyIn(sql, source)).done;
}
