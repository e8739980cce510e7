// Whose turn it is: jobs of every lane, however many wait in one of them.

import type { Sql } from './statements.ts';

/** What may be taken now. */
export interface InTurn {
  /** An ISO instant. */
  readonly now: string;
  readonly limit: number;
  /** Jobs of a lane that is a source's, and of one that is a host's, those in somebody's hands among them. */
  readonly mostOfSource?: number;
  readonly mostOfHost?: number;
}

interface Waiting {
  readonly key: string;
  readonly due: string;
  /** How many of its lane come before it. */
  readonly turn: number;
}

/** Jobs that can be taken, once they are due. */
export const TAKEABLE = `state IN ('waiting', 'failed')`;
const DUE = `${TAKEABLE} AND due_at <= ?`;

/** The keys of jobs that are due: the first of each lane, then the second ones; among those who waited longest first. */
export function keysInTurn(
  sql: Sql,
  { now, limit, mostOfSource = Number.POSITIVE_INFINITY, mostOfHost = mostOfSource }: InTurn,
): readonly string[] {
  const held = new Map(
    sql(`SELECT lane, count(*) FROM job WHERE state = 'taken' GROUP BY lane`).all() as [string, number][],
  );
  const lanes = sql(`SELECT DISTINCT lane FROM job WHERE ${DUE}`).all(now) as [string][];
  const waiting = lanes.flatMap(([lane]) => {
    const most = lane.startsWith('//') ? mostOfHost : mostOfSource;
    const room = Math.min(limit, most - (held.get(lane) ?? 0));
    if (room <= 0) return [];
    const first = `SELECT key, due_at FROM job WHERE lane = ? AND ${DUE} ORDER BY due_at, key LIMIT ?`;
    const rows = sql(first).all(lane, now, room) as [string, string][];
    return rows.map(([key, due], turn): Waiting => ({ key, due, turn }));
  });
  return waiting
    .sort((a, b) => a.turn - b.turn || order(a.due, b.due) || order(a.key, b.key))
    .slice(0, limit)
    .map(({ key }) => key);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
