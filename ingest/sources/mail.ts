// An e-mail: a newsletter as a mail program saves it. What it says lies in its HTML or text part.

import type { Email } from 'postal-mime';
import type { SourceItem, Told } from '../../graph/model/index.ts';
import { dayAsWritten } from '../pages/day-as-written.ts';
import type { Reach, SourceInput, SourceKind } from './contract.ts';
import { bytesInput, bytesOf } from './inputs.ts';
import { problemAt, unreadable } from './problems.ts';

/** Bytes of one message beyond which nothing is parsed: attachments are many. */
export const LARGEST_MAIL = 32 * 1024 * 1024;

const LIMITS = { maxNestingDepth: 30, maxHeadersSize: 1024 * 1024 } as const;
const TYPE = 'message/rfc822';

/** `.eml`, and what an mbox file holds. */
export const mail: SourceKind = {
  one: 'e-mail',
  many: 'e-mails',
  single: true,
  recognizes: ({ name, type }) => type === TYPE || /\.eml$/i.test(name),
  read: readMail,
};

async function* readMail(input: SourceInput, reach: Reach): AsyncGenerator<SourceItem> {
  const { where } = input;
  try {
    const bytes = await bytesOf(input, LARGEST_MAIL);
    if (!bytes) {
      const what = `more than ${LARGEST_MAIL >> 20} MB are no newsletter`;
      yield problemAt(where, 1, what, 'save it without its attachments');
      return;
    }
    const email = await parsed(bytes);
    if (!email) {
      yield problemAt(where, 1, 'this is no e-mail', 'save it again as .eml or mbox, or leave it out');
      return;
    }
    yield* readParts(email, input, reach);
  } catch (error) {
    yield unreadable(where, 1, error);
  }
}

/** The HTML part, as it is what the sender wrote; the plain one where that holds no article. */
async function* readParts(email: Email, input: SourceInput, reach: Reach): AsyncGenerator<SourceItem> {
  const { where, name } = input;
  const told = toldBy(email, input.told);
  const base = name.replace(/\.eml$/i, '');
  const parts = [
    { content: email.html, ending: 'html', type: 'text/html' },
    { content: email.text, ending: 'txt', type: 'text/plain' },
  ].filter(({ content }) => content?.trim());
  if (parts.length === 0) yield problemAt(where, 1, 'the e-mail has no text', 'leave it out');
  for (const [at, { content = '', ending, type }] of parts.entries()) {
    const facts = { where, name: `${base}.${ending}`, named: false, type, charset: 'utf-8', told };
    let useless = false;
    for await (const item of reach.within(bytesInput(facts, Buffer.from(content)))) {
      useless = 'problem' in item && at + 1 < parts.length;
      if (!useless) yield item;
    }
    if (!useless) return;
  }
}

/** Nothing where the bytes have no header that a mail must have, or are nested beyond all measure. */
async function parsed(bytes: Buffer): Promise<Email | undefined> {
  const { default: PostalMime } = await import('postal-mime');
  const email = await PostalMime.parse(bytes, LIMITS).catch(() => undefined);
  return email?.headers.some(({ key }) => key === 'from' || key === 'date' || key === 'subject')
    ? email
    : undefined;
}

/** What the header says: who sent it, when by his own clock, and what it is called. */
function toldBy({ subject, from, headers }: Email, outer: Told | undefined): Told {
  const publisher = from?.name || from?.address?.split('@').at(-1);
  const published = dayAsWritten(headers.find(({ key }) => key === 'date')?.value ?? '');
  return {
    ...outer,
    ...(subject && { title: subject }),
    ...(publisher && { publisher }),
    ...(published !== null && { published }),
  };
}
