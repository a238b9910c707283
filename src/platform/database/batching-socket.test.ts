import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { BatchingSocket } from './batching-socket.ts';

let close: () => void = () => {};
afterEach(() => close());

async function connected(): Promise<{ socket: BatchingSocket; other: Socket }> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const socket = new BatchingSocket();
  const accepted = once(server, 'connection');
  socket.connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  const [other] = (await accepted) as [Socket];
  close = () => {
    socket.destroy();
    other.destroy();
    server.close();
  };
  return { socket, other };
}

const bytes = (text: string) => Buffer.from(text);

describe('the socket to the database', () => {
  it('sends what is written in one turn as one piece, in order', async () => {
    const { socket, other } = await connected();
    let pieces = 0;
    const send = Reflect.get(socket, '_write') as (...all: unknown[]) => void;
    Reflect.set(socket, '_write', (...all: unknown[]) => {
      pieces += 1;
      Reflect.apply(send, socket, all);
    });
    for (const word of ['bind ', 'describe ', 'execute ', 'sync']) socket.write(bytes(word));
    const [data] = (await once(other, 'data')) as [Buffer];
    expect(data.toString()).toBe('bind describe execute sync');
    expect(pieces).toBe(1);
  });

  it('keeps the order when somebody asks to be told that it was sent', async () => {
    const { socket, other } = await connected();
    const got: Buffer[] = [];
    other.on('data', (chunk: Buffer) => got.push(chunk));
    socket.write(bytes('first '));
    await new Promise<void>((sent) => socket.write(bytes('second '), () => sent()));
    socket.end(bytes('last'));
    await once(other, 'end');
    expect(Buffer.concat(got).toString()).toBe('first second last');
  });

  it('sends what waits before it says goodbye', async () => {
    const { socket, other } = await connected();
    socket.write(bytes('not lost'));
    socket.end();
    const [data] = (await once(other, 'data')) as [Buffer];
    expect(data.toString()).toBe('not lost');
  });
});
