// What robots.txt allows, as RFC 9309 says.

import robotsParser from 'robots-parser';
import type { Reply } from './ask.ts';
import { failed, type Failure, type WebMeans, type WebSettings } from './contract.ts';
import { reachHost } from './reach-host.ts';
import { redirected } from './redirected.ts';

/** Milliseconds for which a host's rules hold (RFC 9309, 2.4), and for which an error does. */
const RULES_HOLD = 24 * 60 * 60 * 1000;
const ERROR_HOLDS = 5 * 60 * 1000;
/** Bytes of a robots.txt that are read (RFC 9309, 2.5, asks for 500 KiB). */
const LONGEST = 512 * 1024;
/** Stars in a robots.txt: each is tried at each character of an address, and more would keep us busy for seconds. */
const MOST_STARS = 5000;
/** Hosts whose rules are remembered. */
const MOST = 1000;

/** What a host says to us about one address. */
export interface Permission {
  readonly allowed: boolean;
  /** Milliseconds that it wants between two questions. */
  readonly delay?: number;
  /** Where the host could not be asked, and so nothing of it may be read. */
  readonly why?: Failure;
}

type Rules = ReturnType<typeof robotsParser> | Failure;

/** Asks each host once. Rejects only where the run is stopped. */
export function robotsOf(settings: WebSettings, means: WebMeans): (url: URL) => Promise<Permission> {
  const known = new Map<string, { readonly rules: Promise<Rules>; until: number }>();

  async function rulesOf(origin: string): Promise<Rules> {
    const reply = await robotsReply(new URL('/robots.txt', origin), settings, means);
    if (reply.type === 'failed' && reply.again) return reply;
    const status = reply.type === 'failed' ? 404 : reply.status;
    // That there are none means that all is allowed (2.3.1.3); that nobody can say means that nothing is (2.3.1.4).
    if (status >= 500 || status === 429)
      return failed(
        'robots-unknown',
        `the robots.txt of "${new URL(origin).host}" could not be read (${status})`,
      );
    const found = reply.type === 'reply' && status === 200;
    const text = found ? new TextDecoder().decode(reply.bytes.subarray(0, LONGEST)) : '';
    if (text.split('*').length > MOST_STARS)
      return failed(
        'robots-unknown',
        `the robots.txt of "${new URL(origin).host}" has more patterns than can be asked`,
      );
    return robotsParser(`${origin}/robots.txt`, text);
  }

  function remembered(origin: string): Promise<Rules> {
    const found = known.get(origin);
    if (found && found.until > means.now()) return found.rules;
    known.delete(origin);
    if (known.size >= MOST) known.delete(known.keys().next().value ?? '');
    const entry = { rules: rulesOf(origin), until: means.now() + RULES_HOLD };
    known.set(origin, entry);
    entry.rules.then(
      (rules) => isFailure(rules) && (entry.until = means.now() + ERROR_HOLDS),
      () => known.delete(origin),
    );
    return entry.rules;
  }

  return async (url) => {
    const rules = await remembered(url.origin);
    if (isFailure(rules)) return { allowed: false, why: rules };
    const delay = rules.getCrawlDelay(settings.userAgent);
    return {
      // Undefined where no rule speaks of it.
      allowed: rules.isAllowed(url.href, settings.userAgent) !== false,
      ...(delay !== undefined && { delay: delay * 1000 }),
    };
  };
}

function isFailure(rules: Rules): rules is Failure {
  return 'todo' in rules;
}

/** The reply behind all redirects (2.3.1.2). */
async function robotsReply(first: URL, settings: WebSettings, means: WebMeans): Promise<Reply | Failure> {
  const small = { ...settings, limits: { ...settings.limits, mostBytes: LONGEST } };
  const headers = { 'user-agent': settings.userAgent };
  const ask = (url: URL): Promise<Reply | Failure> => reachHost(url, headers, small, means);
  const reached = await redirected(first, settings.allowPrivate, ask);
  return 'reply' in reached ? reached.reply : reached;
}
