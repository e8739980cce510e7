// The page in a web archive of one file (MHTML, RFC 2557), as browsers save it.

import PostalMime from 'postal-mime';

/** The page itself, its bytes as they were served, and what the archive says of it. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  readonly charset?: string;
  readonly url?: string;
  readonly title?: string;
}

/** Parts in parts; browsers write two levels at most. */
const DEEPEST = 4;
/** Parts that are looked at for a page. */
const MOST_PARTS = 200;
/** Longer headers are none. */
const LONGEST_HEAD = 64 * 1024;
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * The first page of the archive, which is the one that was saved; frames, pictures and styles behind it are not
 * decoded. Undefined where there is none.
 */
export async function pageInMhtml(bytes: Uint8Array): Promise<ArchivedPage | undefined> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const { headers, subject } = await PostalMime.parse(headOf(whole));
  const part = pagePart(whole, 0);
  if (!part) return undefined;
  const { attachments, headers: own } = await PostalMime.parse(asAttachment(part));
  const content = attachments[0]?.content;
  if (!(content instanceof ArrayBuffer)) return undefined;
  const charset = parameter(valueOf(own, 'content-type'), 'charset');
  const url = [
    valueOf(headers, 'snapshot-content-location'),
    valueOf(own, 'content-location'),
    valueOf(headers, 'content-location'),
  ].find((address) => /^https?:/i.test(address));
  return {
    bytes: new Uint8Array(content),
    ...(charset && { charset }),
    ...(url !== undefined && { url }),
    ...(subject && { title: subject }),
  };
}

type Headers = readonly { readonly key: string; readonly value: string }[];

function valueOf(headers: Headers, key: string): string {
  return headers.find((header) => header.key === key)?.value ?? '';
}

function parameter(value: string, name: string): string | undefined {
  const [, quoted, bare] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value) ?? [];
  return quoted ?? bare;
}

/** The first part that is HTML, depth first, with its headers. */
function pagePart(part: Buffer, depth: number): Buffer | undefined {
  const type = contentType(part);
  if (HTML.test(type)) return part;
  const boundary = parameter(type, 'boundary');
  if (!/^multipart\//i.test(type) || !boundary || depth === DEEPEST) return undefined;
  for (const inner of partsOf(part, boundary)) {
    const found = pagePart(inner, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function* partsOf(whole: Buffer, boundary: string): Generator<Buffer> {
  const mark = `--${boundary}`;
  let from = whole.indexOf(mark, headOf(whole).length);
  for (let count = 0; from >= 0 && count < MOST_PARTS; count++) {
    const next = whole.indexOf(`\n${mark}`, from + mark.length);
    const start = whole.indexOf('\n', from) + 1;
    if (start === 0) return;
    yield whole.subarray(start, next < 0 ? undefined : next);
    from = next < 0 ? -1 : next + 1;
  }
}

/** Headers up to the empty line behind them, with it. */
function headOf(part: Buffer): Buffer {
  const opening = part.subarray(0, LONGEST_HEAD);
  const ends = ['\r\n\r\n', '\n\n'].map((end) => [opening.indexOf(end), end.length] as const);
  const [[at, length] = [-1, 0]] = ends.filter(([at]) => at >= 0).sort(([a], [b]) => a - b);
  return at < 0 ? part.subarray(0, 0) : part.subarray(0, at + length);
}

function contentType(part: Buffer): string {
  const head = headOf(part)
    .toString('latin1')
    .replace(/\r?\n[ \t]+/g, ' ');
  return /^content-type:[ \t]*(.*)$/im.exec(head)?.[1]?.trim() ?? '';
}

/** As postal-mime hands attachments out in bytes, and decodes what it takes for the text of a letter. */
function asAttachment(part: Buffer): Buffer {
  const head = headOf(part);
  const kept = head.toString('latin1').replace(/^content-disposition:.*(?:\r?\n[ \t].*)*\r?\n/gim, '');
  return Buffer.concat([
    Buffer.from(`Content-Disposition: attachment\r\n${kept}`, 'latin1'),
    part.subarray(head.length),
  ]);
}
