// The network as each run wants it: one for all who want it the same way, so that hosts have one queue.

import { type SourceOptions, userAgentOf } from '../../graph/model/index.ts';
import { WEB_LIMITS, type Web, type WebMeans } from './contract.ts';
import { openWeb } from './open-web.ts';

/** Milliseconds between two questions to a host where nobody says otherwise. */
const DELAY = 1000;

/** What opens the network by what a person says. `contact`: how whoever runs us can be reached. Throws `wrong-use`. */
export function webs(means: WebMeans, contact: string | undefined): (options?: SourceOptions) => Web {
  const open = new Map<string, Web>();
  return ({ allowPrivate = false, userAgent: given, delay = DELAY } = {}) => {
    const userAgent = userAgentOf(given, contact);
    const key = JSON.stringify([allowPrivate, userAgent, delay]);
    const known = open.get(key) ?? openWeb({ allowPrivate, userAgent, delay, limits: WEB_LIMITS }, means);
    open.set(key, known);
    return known;
  };
}
