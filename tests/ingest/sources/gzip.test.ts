import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gzip } from '../../../ingest/sources/gzip.ts';
import { meterOf } from '../../../ingest/sources/meter.ts';
import { unpacked } from '../../../ingest/sources/unpacked.ts';
import { checkSource, inputOf, itemsOf } from '../../contracts/source.ts';
import { tarBytes } from '../../bench/fuzz/made/tar-bytes.ts';

const REPORT =
  'published: 2024-05-31\ntitle: News\n\nThe minister of Norway met her Swedish colleague in Oslo.\n';
const MANY = await tarBytes(
  Array.from({ length: 20 }, (_, at) => [`${at}.txt`, REPORT.replace('News', `No. ${at}`)]),
);
const noise = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919 * (at % 13)) % 251));

checkSource(gzip, {
  read: [
    { what: 'a packed text', input: inputOf('a.txt.gz', gzipSync(REPORT)), titles: ['News'] },
    {
      what: 'a text in several members',
      input: inputOf('a.txt.gz', Buffer.concat([gzipSync(REPORT.slice(0, 30)), gzipSync(REPORT.slice(30))])),
      titles: ['News'],
    },
    {
      what: 'a packed tar archive, whatever it is called',
      input: inputOf(
        'backup',
        gzipSync(
          await tarBytes([
            ['in/a.txt', REPORT],
            ['b.txt', REPORT],
          ]),
        ),
      ),
      titles: ['News', 'News'],
    },
    { what: 'packed twice', input: inputOf('a.txt.gz.gz', gzipSync(gzipSync(REPORT))), titles: ['News'] },
    {
      what: 'whatever a person names',
      input: inputOf('report.gz', gzipSync(REPORT), { named: true }),
      titles: ['News'],
    },
    {
      what: 'told of where it holds nothing of use',
      input: inputOf('a.png.gz', gzipSync(noise)),
      titles: [],
      problems: [/^a\.png\.gz:1: what is packed in it is nothing that can be read$/],
    },
    {
      what: 'told of where it breaks off',
      input: inputOf('a.txt.gz', gzipSync(REPORT).subarray(0, 60)),
      titles: [],
      problems: [/^a\.txt\.gz:1: it breaks off after 60 bytes, in the middle of what is packed$/],
    },
    {
      what: 'told of where it is damaged',
      input: inputOf('a.txt.gz', Buffer.concat([gzipSync(REPORT).subarray(0, 30), noise])),
      titles: [],
      problems: [/^a\.txt\.gz:1: what is packed is broken before byte \d+ \(Z_DATA_ERROR\)$/],
    },
  ],
  others: [inputOf('a.gz', REPORT), inputOf('a.txt', REPORT), inputOf('a.gz', '')],
});

async function textOf(packed: readonly Uint8Array[]): Promise<{ text: string; fault?: string }> {
  const chunks: Uint8Array[] = [];
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield* packed;
  }
  try {
    for await (const chunk of unpacked(stream(), 'gzip', meterOf())) chunks.push(chunk);
  } catch (error) {
    return { text: Buffer.concat(chunks).toString(), fault: (error as Error).message };
  }
  return { text: Buffer.concat(chunks).toString() };
}

describe('unpacking', () => {
  const packed = Buffer.concat([gzipSync('first '), gzipSync('second '), gzipSync('third')]);

  it('joins members wherever the stream is cut', async () => {
    for (let at = 0; at <= packed.length; at++)
      expect(await textOf([packed.subarray(0, at), packed.subarray(at)])).toEqual({
        text: 'first second third',
      });
  });

  it('passes over zeros behind the last member', async () => {
    expect(await textOf([packed, Buffer.alloc(700), Buffer.alloc(20)])).toEqual({
      text: 'first second third',
    });
  });

  it('gives all that came before a break', async () => {
    const cut = gzipSync(noise).subarray(0, 3000);
    const { text, fault } = await textOf([gzipSync('first '), cut]);
    expect(text.startsWith('first ')).toBe(true);
    expect(text.length).toBeGreaterThan(2000);
    expect(fault).toMatch(/^it breaks off after \d+ bytes/);
  });

  it('reads the entries of a tar archive before a break', async () => {
    const whole = gzipSync(MANY);
    const items = await itemsOf(gzip, inputOf('a.tar.gz', whole.subarray(0, whole.length - 20)));
    const titles = items.flatMap((item) => ('article' in item ? [item.article.title] : []));
    expect(titles).toContain('No. 12');
    expect(items.at(-1)).toMatchObject({ problem: { what: expect.stringContaining('breaks off') } });
  });

  it('refuses a bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024));
    async function* stream(): AsyncGenerator<Uint8Array> {
      yield bomb;
    }
    let size = 0;
    const all = async (): Promise<void> => {
      for await (const chunk of unpacked(stream(), 'gzip', meterOf())) size += chunk.length;
    };
    await expect(all()).rejects.toThrow('it unpacks to more than 200 times its size, as a bomb does');
    expect(size).toBeLessThanOrEqual(256 * 1024 * 1024);
  });
});
