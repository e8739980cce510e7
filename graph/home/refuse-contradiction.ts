import type { Judgement, MergeTables } from '../model/index.ts';
import { ChanceryError, isEventKind, judgementSentence } from '../model/index.ts';
import { type AttachedBy, contradictionOf, nameOfAttached, verdictsOf } from '../judge/index.ts';

/**
 * Throws where `judgement` says the same of what others call different, or the reverse: `contradiction`, with those
 * others named, or `two-records` where each side is a record of the world. `shown`: also where they can't stand beside
 * what the graph shows as one event.
 */
export function refuseContradiction(
  judgement: Judgement,
  judgements: readonly Judgement[],
  found: AttachedBy,
  isRecord: (id: string) => boolean,
  shown?: Pick<MergeTables, 'claimsOf'>,
): void {
  const { id, type } = judgement;
  const [a, b] = found.get(id) ?? [];
  if ((type !== 'same' && type !== 'different') || !a || !b) return;
  const eventOf = (article: string, local: string): string | undefined =>
    shown?.claimsOf(article).find(({ claim }) => claim.local === local)?.event;
  // Claims that are one event until now are joined as the rules' keys join entities.
  const keyOf = (one: typeof a): string =>
    (one.claim && eventOf(one.claim.article, one.claim.local)) ?? nameOfAttached(one);
  const all = verdictsOf(judgements, found, isRecord, keyOf);
  const { nodes, same, different } = all[isEventKind(judgement.of[0]!.type) ? 'events' : 'entities'];
  const others = (list: typeof same): typeof same => list.filter((one) => one.judgement.id !== id);
  const verdict = { judgement, a: nameOfAttached(a), b: nameOfAttached(b) };
  const contradiction = contradictionOf(verdict, nodes, others(same), others(different));
  if (contradiction === undefined) return;
  const { judgements: against } = contradiction;
  if (against.length === 0)
    throw new ChanceryError(
      'two-records',
      `${said(judgement)} can't be: each side is a record of the world.`,
    );
  throw new ChanceryError(
    'contradiction',
    `${said(judgement)} contradicts ${against.map(said).join(' and ')}. Undo one of them first.`,
  );
}

/** `"Lavrov" is the same as "Lawrow" (judgement:…)` */
function said(judgement: Judgement): string {
  return `${judgementSentence(judgement)} (${judgement.id})`;
}
