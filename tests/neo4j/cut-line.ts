// A line to a server that can be cut: every byte goes through here, and from a moment on none does.

import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

export interface CutLine {
  readonly port: number;
  /** Cuts every connection once so many more bytes have gone from client to server, or back; new ones pass. Then calls `then`. */
  cutAfter(bytes: number, direction: 'to' | 'from', then?: () => void): void;
  /** Takes back a cut that has not come yet. */
  hold(): void;
  /** How often it was cut. */
  cuts(): number;
  close(): Promise<void>;
}

/** A line on loopback to the port of a server on this machine. */
export async function cutLine(to: number): Promise<CutLine> {
  const open = new Set<Socket>();
  const left = { to: Infinity, from: Infinity };
  let cuts = 0;
  let whenCut = (): void => undefined;
  const cut = (): void => {
    cuts++;
    left.to = left.from = Infinity;
    for (const socket of open) socket.destroy();
    open.clear();
    whenCut();
  };
  const carry = (source: Socket, target: Socket, direction: 'to' | 'from'): void => {
    open.add(source);
    source.on('data', (chunk: Buffer) => {
      const rest = left[direction];
      left[direction] -= chunk.length;
      // What was still to come is lost in the middle of a message.
      if (chunk.length <= rest) target.write(chunk);
      else target.write(chunk.subarray(0, rest), cut);
    });
    source.on('error', () => undefined);
    source.on('close', () => {
      open.delete(source);
      target.destroy();
    });
  };
  const server = createServer((client) => {
    const upstream = connect(to, '127.0.0.1');
    carry(client, upstream, 'to');
    carry(upstream, client, 'from');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cutAfter(bytes, direction, then = () => undefined) {
      left[direction] = bytes;
      whenCut = then;
    },
    hold: () => void (left.to = left.from = Infinity),
    cuts: () => cuts,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise<unknown>((resolve) => server.close(resolve));
    },
  };
}
