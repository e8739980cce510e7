// Records of web archives for tests.

type Fields = Readonly<Record<string, string>>;

/** An answer of a server that found what was asked. */
export function httpBytes(fields: Fields, body: string | Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${lines(fields)}\r\n`), Buffer.from(body)]);
}

/** A record of a crawl on a day of its own. */
export function warcRecord(type: string, block: string | Uint8Array, fields: Fields = {}): Buffer {
  const bytes = Buffer.from(block);
  const head = {
    'WARC-Type': type,
    'WARC-Date': '2026-11-30T10:00:00Z',
    ...fields,
    'Content-Length': String(bytes.length),
  };
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines(head)}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

function lines(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
}
