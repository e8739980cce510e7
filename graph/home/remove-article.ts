import { ChanceryError } from '../model/index.ts';
import type { Ledger } from '../ledger/index.ts';
import type { KnownWorld } from '../merge/index.ts';
import { judgingIn } from './judging.ts';
import { articleNamed } from './reference.ts';

/**
 * Takes the article with that label or key out of the graph; what it said stays in its history. Gives its key.
 * @throws ChanceryError `unknown-article`, `ambiguous-article`
 */
export async function removeNamed(
  ledger: Ledger,
  world: KnownWorld,
  name: string,
  now: string,
): Promise<string> {
  const key = articleNamed(ledger, name);
  if (key === undefined)
    throw new ChanceryError(
      'unknown-article',
      `no article that is held has the label or key "${name}"; "chancery export" lists them`,
    );
  await world.ready?.(ledger.samples());
  judgingIn(ledger, world, (judging) => {
    ledger.retire(key, now);
    judging.merge(key, undefined);
  });
  return key;
}
