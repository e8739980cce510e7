// Which address is asked next, so that a host with many articles, which are asked one after the other, doesn't take the
// place of all others.

import type { Lead } from './fetch-input.ts';

/** Questions to a host that are begun: one is asked, the next one waits for its turn. */
const MOST_OF_HOST = 2;

export interface LeadQueue {
  readonly size: number;
  add(lead: Lead): void;
  /** The first one whose host has a place, begun from now on; nothing where all wait for theirs. */
  take(): Lead | undefined;
  /** What was taken has come to an end. */
  end(lead: Lead): void;
}

export function leadQueue(): LeadQueue {
  const waiting: { readonly lead: Lead; readonly host: string }[] = [];
  const begun = new Map<string, number>();
  const begunAt = (host: string): number => begun.get(host) ?? 0;
  return {
    get size() {
      return waiting.length;
    },
    add(lead) {
      waiting.push({ lead, host: hostOf(lead) });
    },
    take() {
      const at = waiting.findIndex(({ host }) => host === '' || begunAt(host) < MOST_OF_HOST);
      const [next] = at < 0 ? [] : waiting.splice(at, 1);
      if (next) begun.set(next.host, begunAt(next.host) + 1);
      return next?.lead;
    },
    end(lead) {
      const host = hostOf(lead);
      const left = begunAt(host) - 1;
      if (left > 0) begun.set(host, left);
      else begun.delete(host);
    },
  };
}

/** Whom it is asked of; nobody where its text came along, or its address is none. */
function hostOf({ address, content }: Lead): string {
  return address !== undefined && !content && URL.canParse(address) ? new URL(address).host : '';
}
