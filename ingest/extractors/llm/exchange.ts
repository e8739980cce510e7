// Questions to one endpoint: so many at once, again where it may go well later, in the words that it takes.

import { ChanceryError } from '../../../graph/model/index.ts';
import type { Dialect, Fetch } from './chat.ts';
import { chat, FULL_DIALECT } from './chat.ts';
import { openGate } from './gate.ts';
import type { Usage } from './outcome.ts';
import type { Message } from './request.ts';
import type { ModelSettings } from './settings.ts';
import type { Timers } from './timers.ts';

export interface Answer {
  readonly content: string;
  readonly usage: Usage | undefined;
}

/**
 * Asks; a text in place of an answer says why this question has none. `begin` is called when the question's turn has
 * come, and may throw to hold it back.
 */
export type Ask = (messages: readonly Message[], begin?: () => void) => Promise<Answer | string>;

export interface ExchangeOptions {
  readonly settings: ModelSettings;
  readonly fetch: Fetch;
  readonly timers: Timers;
  /** Questions at once. */
  readonly concurrency: number;
  readonly signal: AbortSignal;
}

/** A question is asked so often at most; the wait before the second time, doubled each time. */
const TRIES = 4;
const FIRST_WAIT_MS = 1_000;
/** An endpoint that asks to wait longer is left for another day. */
const LONGEST_WAIT_MS = 300_000;
/** An endpoint that has answered others refuses with these what is wrong with one: too long, or against its rules. */
const OF_THE_QUESTION: ReadonlySet<number> = new Set([400, 413, 422]);
/** So many questions in a row without an answer end the run: the next ones would go the same way. */
const MOST_FAILURES = 5;

/**
 * Opens an exchange. A question rejects with `model-refused`, `model-unreachable` or `model-busy` where asking on is of
 * no use.
 */
export function openExchange({ settings, fetch, timers, concurrency, signal }: ExchangeOptions): Ask {
  const gate = openGate(concurrency, timers, signal);
  let dialect: Dialect = FULL_DIALECT;
  let heard = false;
  let failures = 0;

  const failed = (why: string): string => {
    failures++;
    if (failures < MOST_FAILURES) return why;
    throw new ChanceryError(
      'model-unreachable',
      `${failures} questions in a row had no answer from "${settings.shown}": ${why}. See to it and run the same command again: what is answered is kept`,
    );
  };
  const once = async (messages: readonly Message[], asked: Dialect) => {
    const limit = new AbortController();
    const done = new AbortController();
    const stop = (): void => limit.abort();
    signal.addEventListener('abort', stop, { once: true });
    void timers.sleep(settings.timeout, done.signal).then(() => limit.abort());
    try {
      return await chat(settings, asked, messages, { fetch, signal: limit.signal, now: timers.now });
    } catch (error) {
      if (signal.aborted || !limit.signal.aborted) throw error;
      return {
        type: 'later' as const,
        why: `it took longer than ${settings.timeout / 1000} s (CHANCERY_LLM_TIMEOUT)`,
      };
    } finally {
      done.abort();
      signal.removeEventListener('abort', stop);
    }
  };

  return (messages, begin) =>
    gate.pass(async () => {
      signal.throwIfAborted();
      begin?.();
      let asked = dialect;
      for (let tries = 1; ;) {
        signal.throwIfAborted();
        const outcome = await once(messages, asked);
        if (outcome.type === 'answer') {
          heard = true;
          failures = 0;
          // What this question had to leave out, the next ones leave out at once.
          dialect = asked;
          return { content: outcome.content, usage: outcome.usage };
        }
        if (outcome.type === 'refused') {
          const next = plainer(asked, outcome);
          if (!next && heard && OF_THE_QUESTION.has(outcome.status))
            return failed(`it refuses the question with ${outcome.status}: ${outcome.words}`);
          if (!next) throw refused(settings, outcome);
          asked = next;
          continue;
        }
        if (outcome.unheard && !heard) throw unreachable(settings, outcome.why);
        const after = outcome.after ?? FIRST_WAIT_MS * 2 ** (tries - 1);
        if (after > LONGEST_WAIT_MS) throw busy(settings, after);
        if (tries++ === TRIES) return failed(outcome.why);
        // Where it says how long to wait, all others wait too.
        if (outcome.after !== undefined) gate.closeUntil(timers.now() + after);
        await timers.sleep(after, signal);
      }
    });
}

/** What to leave out of a question that was refused, by the words of the refusal; nothing where that is of no use. */
function plainer(
  dialect: Dialect,
  { status, words }: { readonly status: number; readonly words: string },
): Dialect | undefined {
  if (![400, 404, 405, 406, 415, 422, 501].includes(status)) return undefined;
  if (dialect.temperature && /temperature/i.test(words)) return { ...dialect, temperature: false };
  if (!dialect.stream && /stream/i.test(words)) return { ...dialect, stream: true };
  const unknown = status === 404 || /model.{0,40}not (?:found|exist)|does not exist/i.test(words);
  return dialect.schema && !unknown ? { ...dialect, schema: false } : undefined;
}

function refused(
  { shown, model, key }: ModelSettings,
  { status, words }: { readonly status: number; readonly words: string },
): ChanceryError {
  const todo =
    status === 401 || status === 403
      ? key === undefined
        ? 'set CHANCERY_LLM_KEY to a key for it'
        : 'look whether CHANCERY_LLM_KEY is one for it'
      : status === 404 || status < 400
        ? `look at CHANCERY_LLM_URL, and whether it has the model "${model}" (CHANCERY_LLM_MODEL)`
        : 'see what it asks for';
  return new ChanceryError('model-refused', `"${shown}" answers ${status}: ${words}; ${todo}`);
}

function unreachable({ shown }: ModelSettings, why: string): ChanceryError {
  return new ChanceryError(
    'model-unreachable',
    `nothing answers at "${shown}": ${why}; start the server, or set CHANCERY_LLM_URL to where it is`,
  );
}

function busy({ shown }: ModelSettings, after: number): ChanceryError {
  return new ChanceryError(
    'model-busy',
    `"${shown}" asks to wait ${Math.ceil(after / 60_000)} min; run the same command again then: what is answered is kept`,
  );
}
