import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../ingest/web/contract.ts';
import { serve, serveBytes, testWeb, text } from './local-server.ts';

const words = (answer: Answer): string =>
  answer.type === 'content' ? new TextDecoder().decode(answer.bytes) : JSON.stringify(answer);

describe('what is too much', () => {
  it('is cut where it does not say how much it is', async () => {
    const { origin } = await serve({
      '/a': (request, response) => {
        const more = (): void => void (request.destroyed || response.write('x'.repeat(10_000), more));
        more();
      },
    });
    const answer = await testWeb({ limits: { mostBytes: 50_000 } }).get(`${origin}/a`);
    expect(answer).toMatchObject({ type: 'content', cut: true });
    expect(words(answer)).toHaveLength(50_000);
  });

  it('is not begun where it says so', async () => {
    const { origin } = await serve({
      '/a': (_request, response) =>
        void response.writeHead(200, { 'content-length': String(2 ** 30) }).write('x'),
    });
    expect(await testWeb().get(`${origin}/a`)).toMatchObject({
      code: 'too-large',
      what: 'it has 1024 MB, more than are read',
    });
  });

  it('is not what fills the limit exactly', async () => {
    const { origin } = await serve({ '/a': text('x'.repeat(1000)) });
    expect(await testWeb({ limits: { mostBytes: 1000 } }).get(`${origin}/a`)).toMatchObject({ cut: false });
  });
});

describe('a server', () => {
  const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n';

  it('that promises more than it gives is told', async () => {
    const { origin } = await serveBytes((socket) => socket.end(`${HEAD}content-length: 100\r\n\r\nshort`));
    expect(await testWeb().get(origin)).toMatchObject({ type: 'failed', code: 'broken-off', again: true });
  });

  it('that gives more than it promised is believed its promise', async () => {
    const { origin } = await serveBytes((socket) =>
      socket.end(`${HEAD}content-length: 5\r\n\r\nshort and more`),
    );
    expect(words(await testWeb().get(origin))).toBe('short');
  });

  it('that breaks off within a chunk is told', async () => {
    const { origin } = await serveBytes((socket) =>
      socket.end(`${HEAD}transfer-encoding: chunked\r\n\r\n64\r\nshort`),
    );
    expect(await testWeb().get(origin)).toMatchObject({ type: 'failed', code: 'broken-off' });
  });

  it('that gives two lengths is told', async () => {
    const { origin } = await serveBytes((socket) =>
      socket.end(`${HEAD}content-length: 5\r\ncontent-length: 6\r\n\r\nshort`),
    );
    expect(await testWeb().get(origin)).toMatchObject({ type: 'failed' });
  });

  it.each([
    ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['headers without an end', `HTTP/1.1 200 OK\r\n${'x-a: b\r\n'.repeat(20_000)}`],
  ])('that speaks %s is told', async (_what, answer) => {
    const { origin } = await serveBytes((socket) => socket.end(answer));
    expect(await testWeb().get(origin)).toMatchObject({ type: 'failed', code: 'unreadable' });
  });

  it('that hangs up is told', async () => {
    const { origin } = await serveBytes((socket) => socket.destroy());
    expect(await testWeb().get(origin)).toMatchObject({ code: 'no-connection', again: true });
  });

  it('that says nothing is left', async () => {
    const { origin } = await serveBytes(() => undefined);
    expect(await testWeb({ limits: { firstByte: 50 } }).get(origin)).toMatchObject({
      code: 'too-slow',
      what: expect.stringContaining('did not answer in 0.05 s'),
    });
  });

  it('that sends a byte now and then is left', async () => {
    const { origin } = await serveBytes((socket) => {
      socket.write(`${HEAD}content-length: 100000\r\n\r\n`);
      const timer = setInterval(() => socket.write('x'), 10);
      socket.once('close', () => clearInterval(timer));
    });
    expect(await testWeb({ limits: { window: 80, leastBytes: 1000 } }).get(origin)).toMatchObject({
      code: 'too-slow',
      what: expect.stringMatching(/^less than 1000 bytes/),
    });
  });

  it('that goes on and on is left', async () => {
    const { origin } = await serveBytes((socket) => {
      socket.write(`${HEAD}\r\n`);
      const timer = setInterval(() => socket.write('x'.repeat(1000)), 5);
      socket.once('close', () => clearInterval(timer));
    });
    expect(await testWeb({ limits: { whole: 100 } }).get(origin)).toMatchObject({
      code: 'too-slow',
      what: 'it did not come whole in 0.1 s',
    });
  });

  it('that sends headers a letter at a time is left', async () => {
    const { origin } = await serveBytes((socket) => {
      const timer = setInterval(() => socket.write('H'), 10);
      socket.once('close', () => clearInterval(timer));
    });
    expect(await testWeb({ limits: { firstByte: 80 } }).get(origin)).toMatchObject({ type: 'failed' });
  });
});
