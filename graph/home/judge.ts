// Keeping, applying and undoing judgements.

import type { Judgement, JudgementRequest, JudgementsMade, JudgementType } from '../model/index.ts';
import { ChanceryError } from '../model/index.ts';
import type { Ledger } from '../ledger/index.ts';
import type { KnownWorld } from '../merge/index.ts';
import { judgementsOf } from './judgement-request.ts';
import { type Judging, judgingIn } from './judging.ts';

/**
 * Keeps and applies what a person says, all of it or nothing. A correction takes the place of an earlier one of the
 * same field of the same event.
 * @throws ChanceryError what `judgementsOf` throws, `contradiction`, `two-records`
 */
export async function judge(
  ledger: Ledger,
  world: KnownWorld,
  request: JudgementRequest,
  now: string,
): Promise<JudgementsMade> {
  await world.ready?.(ledger.samples());
  return judgingIn(ledger, world, (judging) => {
    const made = judgementsOf(ledger, world, request);
    const undone = made.flatMap((one) => superseded(ledger, judging, one));
    for (const one of undone) {
      ledger.undoJudgement(one.id, now);
      judging.follow(one);
    }
    for (const one of made) {
      ledger.putJudgement(one, now);
      judging.follow(one, true);
    }
    return { made, undone };
  });
}

/** The judgement holds no more; gives it. Throws `unknown-judgement`. */
export async function undoJudgement(
  ledger: Ledger,
  world: KnownWorld,
  id: string,
  now: string,
): Promise<Judgement> {
  await world.ready?.(ledger.samples());
  return judgingIn(ledger, world, (judging) => {
    const judgement = ledger.judgements().find((one) => one.id === id);
    if (judgement === undefined)
      throw new ChanceryError(
        'unknown-judgement',
        `no judgement that holds has the id "${id}"; "chancery judge list" shows them`,
      );
    ledger.undoJudgement(id, now);
    judging.follow(judgement);
    return judgement;
  });
}

/** What came of one judgement that was imported: `known` held already. */
export interface Imported {
  readonly judgement: Judgement;
  readonly outcome: 'added' | 'known' | 'refused';
  /** Why it was refused. */
  readonly message?: string;
}

/** What parts comes before what joins: so no step joins by the rules what a later one parts. */
const ORDER: readonly JudgementType[] = ['different', 'same', 'reject', 'correct'];

/** Keeps and applies judgements made elsewhere, each by itself; their order doesn't matter. */
export async function importJudgements(
  ledger: Ledger,
  world: KnownWorld,
  judgements: readonly Judgement[],
  now: string,
): Promise<Imported[]> {
  await world.ready?.(ledger.samples());
  const held = new Set(ledger.judgements().map(({ id }) => id));
  const sorted = [...judgements].sort(
    (a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || (a.id < b.id ? -1 : 1),
  );
  return sorted.map((judgement): Imported => {
    if (held.has(judgement.id)) return { judgement, outcome: 'known' };
    try {
      judgingIn(ledger, world, (judging) => {
        ledger.putJudgement(judgement, now);
        judging.follow(judgement);
      });
      return { judgement, outcome: 'added' };
    } catch (error) {
      if (!(error instanceof ChanceryError)) throw error;
      return { judgement, outcome: 'refused', message: error.message };
    }
  });
}

/** Corrections of the same field of the same event, but for parties, of which there can be many. */
function superseded(ledger: Ledger, judging: Judging, { id, of, correction }: Judgement): Judgement[] {
  const [anchor] = of;
  if (correction === undefined || correction.field === 'party' || !anchor || !('article' in anchor))
    return [];
  const eventOf = (article: string, local: string): string | undefined =>
    ledger.tables.claimsOf(article).find(({ claim }) => claim.local === local)?.event;
  const event = eventOf(anchor.article, anchor.local);
  return ledger.judgements().filter((other) => {
    if (other.id === id || other.correction?.field !== correction.field) return false;
    const claim = judging.attached().get(other.id)?.[0]?.claim;
    return claim !== undefined && eventOf(claim.article, claim.local) === event;
  });
}
