// One question to an endpoint that speaks the OpenAI chat protocol, over HTTP.

import { retryAfter } from '../../web/retry-after.ts';
import { readEvents } from './event-stream.ts';
import type { Outcome } from './outcome.ts';
import { usageOf } from './outcome.ts';
import { REPLY_SCHEMA } from './reply-shape.ts';
import type { Message } from './request.ts';
import type { ModelSettings } from './settings.ts';

/** What of the protocol an endpoint takes. */
export interface Dialect {
  /** Replies by JSON schema. */
  readonly schema: boolean;
  readonly temperature: boolean;
  readonly stream: boolean;
}

/** All of it that we use, as long as an endpoint takes it. */
export const FULL_DIALECT: Dialect = { schema: true, temperature: true, stream: false };

/** The platform's own, or one in its place. */
export type Fetch = typeof globalThis.fetch;

/** Of an endpoint's error so much is told, in UTF-16 units. */
const TOLD = 300;
/** An answer of more bytes is no answer of ours. */
const LARGEST = 8 * 1024 * 1024;
/** A key as services repeat it: its beginning, stars, its end. */
const MASKED = /\S*\*{3,}\S*/g;
const TRANSIENT: ReadonlySet<number> = new Set([408, 409, 425, 429, 500, 502, 503, 504, 520, 522, 524, 529]);

/** The body of a question, without its messages' meaning: what is written out for others to answer, too. */
export function bodyOf(messages: readonly Message[], { schema, temperature, stream }: Dialect): object {
  return {
    messages,
    ...(temperature && { temperature: 0 }),
    ...(schema && {
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'events', strict: true, schema: REPLY_SCHEMA },
      },
    }),
    ...(stream && { stream: true, stream_options: { include_usage: true } }),
  };
}

/** Asks once. Rejects only where `signal` is aborted. `now` is what a date in `Retry-After` is counted from. */
export async function chat(
  { url, model, key }: ModelSettings,
  dialect: Dialect,
  messages: readonly Message[],
  { fetch, signal, now }: { readonly fetch: Fetch; readonly signal: AbortSignal; readonly now: () => number },
): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
        ...(key !== undefined && new URL(url).hostname.endsWith('.azure.com') && { 'api-key': key }),
      },
      body: JSON.stringify({ model, ...bodyOf(messages, dialect) }),
      signal,
    });
    const text = await textOf(response);
    const { status } = response;
    if (TRANSIENT.has(status)) {
      const after = retryAfter(response.headers.get('retry-after'), now);
      return {
        type: 'later',
        why: `it answers ${status}: ${said(text, key)}`,
        ...(after !== undefined && { after }),
      };
    }
    if (status >= 300 && status < 400)
      return { type: 'refused', status, words: `it sends on to "${response.headers.get('location') ?? ''}"` };
    if (!response.ok) return { type: 'refused', status, words: said(text, key) };
    const streamed = /^text\/event-stream/i.test(response.headers.get('content-type') ?? '');
    return streamed || /^(?:data|event):/.test(text) ? readEvents(text) : readAnswer(text);
  } catch (error) {
    if (signal.aborted) throw error;
    const { cause, message } = error as Error & { cause?: { code?: string } };
    const unheard = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|CERT_|ERR_TLS|DEPTH_ZERO)/.test(cause?.code ?? '');
    return {
      type: 'later',
      why: `the connection failed (${cause?.code ?? message})`,
      ...(unheard && { unheard }),
    };
  }
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk as Uint8Array);
    bytes += (chunk as Uint8Array).byteLength;
    if (bytes > LARGEST) throw new Error(`its answer is longer than ${LARGEST} bytes`);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function readAnswer(text: string): Outcome {
  let answer: ChatAnswer;
  try {
    answer = JSON.parse(text) as ChatAnswer;
  } catch {
    return { type: 'later', why: 'its answer is no JSON, or breaks off' };
  }
  const content = answer?.choices?.[0]?.message?.content;
  if (typeof content !== 'string') return { type: 'later', why: 'its answer holds no message' };
  return { type: 'answer', content, usage: usageOf(answer.usage) };
}

/** As much of an answer as is read. */
interface ChatAnswer {
  readonly choices?: readonly { readonly message?: { readonly content?: unknown } }[];
  readonly usage?: unknown;
}

/** An endpoint's error in its own words, on one line. Some repeat the key that they were shown. */
function said(text: string, key: string | undefined): string {
  let words = text;
  try {
    const { error, message } = JSON.parse(text) as {
      error?: { message?: string } | string;
      message?: string;
    };
    words = (typeof error === 'string' ? error : error?.message) ?? message ?? text;
  } catch {
    // A page or a plain text is told as it is.
  }
  const safe = key === undefined ? words : words.replaceAll(key, '…').replace(MASKED, '…');
  const flat = safe.replace(/\s+/g, ' ').trim();
  return flat.length > TOLD ? `${flat.slice(0, TOLD)}…` : flat || 'nothing more';
}
