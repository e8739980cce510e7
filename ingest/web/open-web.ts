// Asks the network: checked, by the rules of robots.txt, one question to a host at a time, through redirects.

import type { Validators } from '../../graph/model/index.ts';
import type { Reply } from './ask.ts';
import { askable } from './askable.ts';
import {
  failed,
  type Answer,
  type Content,
  type Failure,
  type Web,
  type WebMeans,
  type WebSettings,
} from './contract.ts';
import { hostTurns } from './host-turns.ts';
import { mediaType } from './media-type.ts';
import { reachHost } from './reach-host.ts';
import { redirected } from './redirected.ts';
import { retryAfter } from './retry-after.ts';
import { robotsOf } from './robots.ts';
import { PACKINGS } from './unpack.ts';

/** A robots.txt may ask for so many milliseconds between two questions, and no more. */
const LONGEST_DELAY = 30_000;
/** So many milliseconds are waited where a server asks for it; for longer ones another run may come. */
const PATIENCE = 30_000;
const ACCEPTED = 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.9,*/*;q=0.8';

/** What asks. It remembers robots.txt and when hosts were asked, no content and no cookies. */
export function openWeb(settings: WebSettings, means: WebMeans): Web {
  const permission = robotsOf(settings, means);
  const turns = hostTurns(means);

  /** One address when it is its host's turn. A host that asks for a short wait is asked a second time after it. */
  function turn(url: URL, seen: Validators): Promise<Reply | Failure> {
    const { host } = url;
    return turns.run(host, async () => {
      const rest = turns.closedFor(host);
      if (rest > PATIENCE)
        return failed('busy', `"${host}" asked to be left alone for ${seconds(rest)}`, rest);
      if (rest > 0) await means.sleep(rest, means.signal);
      const { allowed, delay = 0, why } = await permission(url);
      if (why) return why;
      if (!allowed) return failed('robots', `the robots.txt of "${host}" forbids it`);
      const reply = await reachHost(url, headersOf(settings, seen), settings, means);
      turns.pause(host, Math.max(settings.delay, Math.min(delay, LONGEST_DELAY)));
      const busy = reply.type === 'reply' ? busyOf(reply, url, means.now) : undefined;
      if (busy?.after !== undefined) turns.close(host, busy.after);
      return busy ?? reply;
    });
  }

  async function hop(url: URL, seen: Validators): Promise<Reply | Failure> {
    const first = await turn(url, seen);
    const shortly = first.type === 'failed' && first.after !== undefined && first.after <= PATIENCE;
    return shortly ? turn(url, seen) : first;
  }

  async function follow(address: string, seen: Validators): Promise<Answer> {
    const first = askable(address, settings.allowPrivate);
    const reached = await redirected(first, settings.allowPrivate, (url) => hop(url, seen));
    return 'reply' in reached ? answerOf(reached.reply, reached.url) : reached;
  }

  async function get(address: string): Promise<Content | Failure> {
    const answer = await follow(address, {});
    return answer.type === 'unchanged'
      ? failed('refused', 'the server takes its content for known, and it is not (304)')
      : answer;
  }

  return {
    get,
    getIfChanged: (address, seen) =>
      seen.etag === undefined && seen.modified === undefined ? get(address) : follow(address, seen),
  };
}

function headersOf({ userAgent }: WebSettings, { etag, modified }: Validators): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: ACCEPTED,
    'accept-encoding': PACKINGS,
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(modified !== undefined && { 'if-modified-since': modified }),
  };
}

function busyOf({ status, headers }: Reply, { host }: URL, now: () => number): Failure | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const after = retryAfter(headers['retry-after'], now);
  const until = after === undefined ? '' : ` for ${seconds(after)}`;
  return failed('busy', `"${host}" asks to be left alone${until} (${status})`, after);
}

function answerOf({ status, headers, bytes, cut }: Reply, url: URL): Answer {
  if (status === 304) return { type: 'unchanged' };
  if (status === 404 || status === 410) return failed('gone', `there is nothing at this address (${status})`);
  if (status >= 500 || status === 408)
    return failed('server-error', `"${url.host}" has a fault of its own (${status})`);
  if (status !== 200) return failed('refused', `"${url.host}" does not give it out (${status})`);
  const { type: media, charset } = mediaType(headers['content-type']);
  const { etag, 'last-modified': modified } = headers;
  return {
    type: 'content',
    address: url.href,
    bytes,
    cut,
    media,
    charset,
    validators: { ...(etag !== undefined && { etag }), ...(modified !== undefined && { modified }) },
  };
}

function seconds(milliseconds: number): string {
  return milliseconds < 120_000
    ? `${Math.ceil(milliseconds / 1000)} s`
    : `${Math.ceil(milliseconds / 60_000)} min`;
}
