// A mailbox of newsletters: many e-mails in one file (RFC 4155), read as it streams by.

import type { SourceKind } from './contract.ts';
import { type Entry, type LeftOut, readEntries } from './entries.ts';
import { labelOf } from './inputs.ts';
import { LARGEST_MAIL } from './mail.ts';

/** The line before a message: who sent it and when, as `ctime` writes it. */
const OPENING =
  /^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) +(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) /;
/** Such a line, behind a line end. */
const MARK = Buffer.from('\nFrom ');
/** An empty line with its end, and the mark: what may lie on two chunks. */
const REACH = MARK.length + 3;
/** A line of the text itself that begins so was written with `>` before it. */
const QUOTED = /^>(>*From )/gm;

const TOO_LARGE = {
  why: `more than ${LARGEST_MAIL >> 20} MB each`,
  todo: 'save them without their attachments',
};

/** `.mbox`, and what begins as one. */
export const mbox: SourceKind = {
  one: 'mailbox',
  many: 'mailboxes',
  single: false,
  recognizes: ({ name, head }) =>
    /\.mbox$/i.test(name) || OPENING.test(Buffer.from(head.subarray(0, 400)).toString('latin1')),
  read: (input, reach) => readEntries(input, mails(input.stream(), labelOf(input.name)), reach),
};

async function* mails(stream: AsyncIterable<Uint8Array>, label: string): AsyncGenerator<Entry | LeftOut> {
  let count = 0;
  for await (const message of messages(stream)) {
    const name = `${label}-${++count}.eml`;
    if (message === 'too-large') yield { name, ...TOO_LARGE };
    else yield { name, type: 'message/rfc822', bytes: one(message) };
  }
}

async function* one(message: Uint8Array): AsyncGenerator<Uint8Array> {
  yield message;
}

/** Cuts at lines that open a message behind an empty line. No more than one message is kept. */
async function* messages(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer | 'too-large'> {
  let kept: Buffer[] = [];
  let size = 0;
  let rest = Buffer.alloc(0);
  function keep(part: Buffer): void {
    size += part.length;
    if (size > LARGEST_MAIL) kept = [];
    else kept.push(part);
  }
  function* take(): Generator<Buffer | 'too-large'> {
    if (size > LARGEST_MAIL) yield 'too-large';
    else {
      const message = plain(Buffer.concat(kept));
      if (message.length > 0) yield message;
    }
    kept = [];
    size = 0;
  }
  for await (const chunk of stream) {
    const bytes = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let at = bytes.indexOf(MARK); at !== -1; at = bytes.indexOf(MARK, at + 1)) {
      if (!isBehindEmptyLine(bytes, at)) continue;
      keep(bytes.subarray(start, at + 1));
      yield* take();
      start = at + 1;
    }
    const end = Math.max(start, bytes.length - REACH);
    keep(bytes.subarray(start, end));
    rest = bytes.subarray(end);
  }
  keep(rest);
  yield* take();
}

/** Whether an empty line ends right before the line end at `at`. */
function isBehindEmptyLine(bytes: Buffer, at: number): boolean {
  const back = bytes[at - 1] === 0x0d ? at - 2 : at - 1;
  return bytes[back] === 0x0a;
}

/** The message without the line before it, and with its own lines as they were written. */
function plain(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1');
  const body = text.startsWith('From ') ? text.slice(text.indexOf('\n') + 1) : text;
  return Buffer.from(body.replace(QUOTED, '$1').trimStart(), 'latin1');
}
