// Keeping judgements, and where the words that they name were found.

import type { Attached, Judgement } from '../model/index.ts';
import type { ChangeNumber } from './change-number.ts';
import type { SqlRow } from './database.ts';
import type { Sql } from './statements.ts';

/** A judgement with when it was made and undone; ISO instants, part of no export. */
export interface KeptJudgement {
  readonly judgement: Judgement;
  readonly judgedAt: string;
  readonly undoneAt: string | null;
}

export interface JudgementTables {
  /** Every judgement that was ever made, the latest first. */
  allJudgements(): readonly KeptJudgement[];
  /** Keeps a judgement; one that was undone holds again. */
  putJudgement(judgement: Judgement, now: string): void;
  /** The judgement holds no more; whether it did. */
  undoJudgement(id: string, now: string): boolean;
  /** Replaces where the anchor is; `undefined`: nowhere. */
  putAnchor(
    judgement: string,
    position: number,
    found: Omit<Attached, 'judgement' | 'position'> | undefined,
  ): void;
}

/** Judgements that hold, sorted by id. */
export function heldJudgements(sql: Sql): readonly Judgement[] {
  return sql(`SELECT id, type, author, reason, body FROM judgement WHERE undone_at IS NULL ORDER BY id`)
    .all()
    .map(judgementFrom);
}

/** Where the anchors of judgements that hold were found. */
export function foundAnchors(sql: Sql): readonly Attached[] {
  return sql(
    `SELECT judgement, position, article, local, key, within FROM anchor ORDER BY judgement, position`,
  )
    .all()
    .map(anchorFrom);
}

/** Ids of the judgements that have an anchor in one of a node's claims, or name its record; sorted. */
export function judgementsOf(sql: Sql, node: string): string[] {
  return sql(`SELECT judgement FROM anchor JOIN event_claim USING (article, local) WHERE event = ?1
    UNION SELECT judgement FROM anchor JOIN brought ON owner = article, json_each(body, '$.entities')
      WHERE value ->> 0 = local AND value ->> 1 = ?1
    UNION SELECT judgement FROM anchor WHERE article IS NULL AND key = ?1 ORDER BY judgement`)
    .all(node)
    .flat() as string[];
}

/** The judgements' tables. */
export function judgementTables(sql: Sql, change: ChangeNumber): JudgementTables {
  return {
    allJudgements: () =>
      sql(
        `SELECT id, type, author, reason, body, judged_at, undone_at FROM judgement ORDER BY judged_at DESC, id`,
      )
        .all()
        .map((row) => ({
          judgement: judgementFrom(row),
          judgedAt: row[5] as string,
          undoneAt: row[6] as string | null,
        })),
    putJudgement({ id, type, author, reason, ...body }, now) {
      change.happened();
      sql(`INSERT OR REPLACE INTO judgement VALUES (?, ?, ?, ?, ?, ?, NULL)`).run(
        id, type, author, reason, JSON.stringify(body), now,
      ); // prettier-ignore
    },
    undoJudgement(id, now) {
      const held = sql(`SELECT 1 FROM judgement WHERE id = ? AND undone_at IS NULL`).get(id);
      if (held === undefined) return false;
      change.happened();
      sql(`UPDATE judgement SET undone_at = ? WHERE id = ?`).run(now, id);
      sql(`DELETE FROM anchor WHERE judgement = ?`).run(id);
      return true;
    },
    putAnchor(judgement, position, found) {
      if (found === undefined) {
        sql(`DELETE FROM anchor WHERE judgement = ? AND position = ?`).run(judgement, position);
        return;
      }
      const { claim, key, within } = found;
      sql(`INSERT OR REPLACE INTO anchor VALUES (?, ?, ?, ?, ?, ?)`).run(
        judgement, position, claim?.article ?? null, claim?.local ?? null, key, JSON.stringify(within),
      ); // prettier-ignore
    },
  };
}

function judgementFrom([id, type, author, reason, body]: SqlRow): Judgement {
  return { id, type, author, reason, ...JSON.parse(body as string) } as Judgement;
}

function anchorFrom([judgement, position, article, local, key, within]: SqlRow): Attached {
  return {
    judgement: judgement as string,
    position: position as number,
    ...(article !== null && { claim: { article: article as string, local: local as string } }),
    key: key as string,
    within: JSON.parse(within as string) as string[],
  };
}
