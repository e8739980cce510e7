import type { KnownWorld } from '../merge/index.ts';
import type { Context } from './context.ts';

/** The world's facts and who is who in them: what whoever merges must know. Loaded by the first who asks. */
export async function knownWorld({
  world,
  reading,
}: Pick<Context, 'world' | 'reading'>): Promise<KnownWorld> {
  return { ...world(), ...(await reading.identifier()) };
}
