import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../ingest/web/contract.ts';
import { serve, testWeb } from './local-server.ts';

const words = (answer: Answer): string =>
  answer.type === 'content' ? new TextDecoder().decode(answer.bytes) : JSON.stringify(answer);

describe('what is packed', () => {
  const body = 'The ministers met in Oslo. '.repeat(200);
  it.each([
    ['gzip', gzipSync(body)],
    ['x-gzip', gzipSync(body)],
    ['br', brotliCompressSync(body)],
    ['deflate', deflateSync(body)],
    ['deflate', deflateRawSync(body)],
    ['identity', Buffer.from(body)],
    ['GZIP', gzipSync(body)],
  ])('by %s is unpacked', async (encoding, bytes) => {
    const { origin } = await serve({
      '/a': (_request, response) => void response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
    });
    expect(words(await testWeb().get(`${origin}/a`))).toBe(body);
  });

  it.each([
    ['zstd', Buffer.from(body), 'unreadable', /packed as "zstd"/],
    ['gzip', Buffer.from(body), 'unreadable', /can't be unpacked/],
    ['br', Buffer.from(body), 'unreadable', /can't be unpacked/],
    ['deflate', Buffer.from('\xffno'), 'unreadable', /can't be unpacked/],
    ['gzip', gzipSync(body).subarray(0, 40), 'broken-off', /broke off/],
  ])('by %s and broken is told', async (encoding, bytes, code, what) => {
    const { origin } = await serve({
      '/a': (_request, response) => void response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
    });
    expect(await testWeb().get(`${origin}/a`)).toMatchObject({
      type: 'failed',
      code,
      what: expect.stringMatching(what),
    });
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(5_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(5_000_000))],
    ['deflate', deflateSync(Buffer.alloc(5_000_000))],
  ])('to a bomb by %s is refused', async (encoding, bytes) => {
    const { origin } = await serve({
      '/a': (_request, response) => void response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
    });
    const answer = await testWeb({ limits: { mostBytes: 1_000_000 } }).get(`${origin}/a`);
    expect(answer).toMatchObject({ type: 'failed', code: 'too-large', again: false });
  });
});
