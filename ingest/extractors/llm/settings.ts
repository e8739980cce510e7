// Which model is asked, and where: from the environment. The key stays in these settings and the request's header.

import { ChanceryError } from '../../../graph/model/index.ts';

/** An endpoint that speaks the OpenAI chat protocol. */
export interface ModelSettings {
  /** Where chat completions are asked for. */
  readonly url: string;
  /** The same without what a query may hold, as messages tell it. */
  readonly shown: string;
  readonly model: string;
  readonly key: string | undefined;
  /** Milliseconds that one answer may take. */
  readonly timeout: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** A slow machine writes a long answer in some minutes. */
const TIMEOUT_S = 180;
const PATH = '/chat/completions';

/** The model's name in the environment, if there is one. */
export function modelName(env: Environment): string | undefined {
  return env['CHANCERY_LLM_MODEL']?.trim() || undefined;
}

/**
 * The endpoint in the environment: `CHANCERY_LLM_URL` (up to `/v1`, or the whole address), `_MODEL`, and where it needs
 * them `_KEY` and `_TIMEOUT` (seconds). @throws ChanceryError `no-model` where one is missing or no use; the key is in
 * no message.
 */
export function modelSettings(env: Environment): ModelSettings {
  const given = env['CHANCERY_LLM_URL']?.trim();
  if (!given)
    throw new ChanceryError(
      'no-model',
      'CHANCERY_LLM_URL names no endpoint; set it to one that speaks the OpenAI chat protocol, such as http://127.0.0.1:11434/v1 ("chancery doctor" finds servers on this machine)',
    );
  const model = modelName(env);
  if (model === undefined)
    throw new ChanceryError(
      'no-model',
      'CHANCERY_LLM_MODEL names no model; set it to the one to ask, as the endpoint calls it ("chancery doctor" finds servers on this machine)',
    );
  const key = env['CHANCERY_LLM_KEY']?.trim() || undefined;
  if (key !== undefined && !/^[\x21-\x7E]+$/.test(key))
    throw new ChanceryError(
      'no-model',
      'CHANCERY_LLM_KEY holds signs that no header takes (blanks, line ends, letters beyond ASCII); copy the key anew',
    );
  const { href, origin, pathname } = addressOf(given);
  const shown = `${origin}${pathname}`;
  return { url: href, shown, model, key, timeout: timeoutOf(env['CHANCERY_LLM_TIMEOUT']) };
}

function addressOf(given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new ChanceryError(
      'no-model',
      `CHANCERY_LLM_URL "${given.replace(/\/\/[^/@]*@/, '//…@').replace(/\?.*/, '')}" is no http address; write it as https://HOST/v1`,
    );
  if (url.username || url.password)
    throw new ChanceryError(
      'no-model',
      'CHANCERY_LLM_URL holds a name or password; put the key into CHANCERY_LLM_KEY and take it out of the address',
    );
  url.hash = '';
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith(PATH) ? path : `${path}${PATH}`;
  return url;
}

function timeoutOf(given: string | undefined): number {
  if (!given) return TIMEOUT_S * 1000;
  const seconds = Number(given);
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= 3600) return seconds * 1000;
  throw new ChanceryError(
    'no-model',
    `CHANCERY_LLM_TIMEOUT "${given}" is no whole number of seconds from 1 to 3600`,
  );
}
