// Articles to be read, as rows. What becomes of one is the model's to say (`jobAfter`); here it is kept.

import type { FoundArticle, Job, JobCounts, JobEvent, JobFilter, JobState } from '../model/index.ts';
import { JOB_STATES, jobAfter, laneOf, newJob } from '../model/index.ts';
import type { SqlRow, SqlValue } from './database.ts';
import { keysInTurn, TAKEABLE } from './job-lanes.ts';
import { pages, type Sql } from './statements.ts';

/** A place in the list of jobs: the latest changed first, then as they were written. A key can be too long for one. */
export type JobPlace = readonly [changed: string, row: number];

/** Who takes jobs, how many, and for how long. */
export interface Taking {
  readonly by: string;
  readonly now: string;
  /** An ISO instant; after it others may take them. */
  readonly until: string;
  readonly limit: number;
  /** Of one source, and of one host, those that are taken already among them; as many as there are unless said. */
  readonly mostOfSource?: number;
  readonly mostOfHost?: number;
  /** Whether others are in hand already: one that comes by itself is left for later. */
  readonly beside?: boolean;
}

export interface JobReader {
  job(key: string): Job | undefined;
  /** A page of those that pass, the latest changed first. */
  jobs(filter: JobFilter, limit: number, after?: JobPlace): readonly Job[];
  /** Where a job stands in the list; undefined where there is none of that key. */
  jobPlace(key: string): JobPlace | undefined;
  /** How many are in each state; of one source, or of all. */
  jobCounts(source?: string): JobCounts;
  /** Whether an article that was read is shown by no source since before that instant. */
  hasGone(before: string): boolean;
  /** When the next job can be taken; undefined where none waits. An instant of the past: now. */
  nextJobDue(): string | undefined;
}

/** Everything but reading only inside `transaction`. */
export interface JobTables extends JobReader {
  /** What a source shows: a new one waits, a known one comes in anew where its version is another. Whether it waits now. */
  findJob(article: FoundArticle, now: string): boolean;
  /**
   * What a source shows now, by its keys: what was read and is not among them is gone. What another source let go of
   * and this one still shows is this one's from now on.
   */
  keepShown(source: string, keys: readonly string[], now: string): void;
  /** Forgets what was read and is gone since before that instant; how many that were. */
  forgetGone(before: string): number;
  /** Lets something happen to a job; gives it as it is then, nothing where there is none of that key. */
  stepJob(key: string, event: JobEvent): Job | undefined;
  /**
   * Takes jobs that are due, of each lane (`laneOf`) in turn, so that a host or a source with many holds up no other;
   * of one those that waited longest first. One that was lost once comes by itself. Leases that have run out are given
   * up before.
   */
  takeJobs(taking: Taking): readonly Job[];
  /** Gives up what somebody holds who is known to be gone; how many that were. */
  giveUpJobs(by: string, now: string): number;
}

const COLUMNS = `key, source, version, told, content, state, tries, alone, reason, due_at, taken_by, taken_until, changed_at`;

function jobReader(sql: Sql): JobReader {
  return {
    job: (key) => one(sql(`SELECT ${COLUMNS} FROM job WHERE key = ?`).get(key)),
    jobs(filter, limit, after) {
      const [conditions, values] = conditionsOf(filter);
      if (after) {
        conditions.push(`(changed_at < ? OR (changed_at = ? AND rowid > ?))`);
        values.push(after[0], ...after);
      }
      const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
      const text = `SELECT ${COLUMNS} FROM job ${where} ORDER BY changed_at DESC, rowid LIMIT ?`;
      return sql(text)
        .all(...values, limit)
        .map(jobFrom);
    },
    jobPlace: (key) =>
      sql(`SELECT changed_at, rowid FROM job WHERE key = ?`).get(key) as JobPlace | undefined,
    jobCounts(source) {
      const [where, values] = source === undefined ? ['', []] : ['WHERE source = ?', [source]];
      const rows = sql(`SELECT state, count(*) FROM job ${where} GROUP BY state`).all(...values);
      const counts = new Map(rows as readonly (readonly [JobState, number])[]);
      return Object.fromEntries(JOB_STATES.map((state) => [state, counts.get(state) ?? 0])) as JobCounts;
    },
    hasGone: (before) => sql(`SELECT 1 FROM job WHERE gone_at < ? LIMIT 1`).get(before) !== undefined,
    nextJobDue() {
      const [waiting] = sql(`SELECT min(due_at) FROM job WHERE ${TAKEABLE}`).get()!;
      const [taken] = sql(`SELECT min(taken_until) FROM job WHERE state = 'taken'`).get()!;
      return [waiting, taken].filter((at): at is string => typeof at === 'string').sort()[0];
    },
  };
}

/** The jobs' table. */
export function jobTables(sql: Sql): JobTables {
  const reader = jobReader(sql);
  const put = (job: Job): Job => {
    const values = valuesOf(job);
    sql(`INSERT OR REPLACE INTO job (${COLUMNS}, lane) VALUES (${values.map(() => '?').join(', ')}, ?)`).run(
      ...values,
      laneOf(job),
    );
    return job;
  };
  const step = (job: Job, event: JobEvent): Job => {
    const next = jobAfter(job, event);
    return next === job ? job : put(next);
  };
  const giveUp = (condition: string, value: string, now: string): number => {
    const lost = sql(`SELECT ${COLUMNS} FROM job WHERE state = 'taken' AND ${condition}`)
      .all(value)
      .map(jobFrom);
    for (const job of lost) step(job, { type: 'lapsed', at: now });
    return lost.length;
  };
  return {
    ...reader,
    findJob(article, now) {
      const known = reader.job(article.key);
      if (!known) return put(newJob(article, now)).state === 'waiting';
      const next = step(known, { type: 'found', article, at: now });
      return next !== known && next.state === 'waiting';
    },
    keepShown(source, keys, now) {
      const shown = JSON.stringify(keys);
      sql(
        `UPDATE job SET gone_at = NULL, source = ? WHERE gone_at IS NOT NULL AND key IN (SELECT value FROM json_each(?))`,
      ).run(source, shown);
      sql(
        `UPDATE job SET gone_at = ? WHERE source = ? AND state = 'done' AND gone_at IS NULL AND key NOT IN (SELECT value FROM json_each(?))`,
      ).run(now, source, shown);
    },
    forgetGone(before) {
      const gone = sql(`SELECT count(*) FROM job WHERE gone_at < ?`).get(before)![0] as number;
      sql(`DELETE FROM job WHERE gone_at < ?`).run(before);
      return gone;
    },
    stepJob(key, event) {
      const job = reader.job(key);
      return job && step(job, event);
    },
    takeJobs({ by, now, until, limit, beside = false, ...most }) {
      giveUp('taken_until <= ?', now, now);
      const waiting = keysInTurn(sql, { now, limit, ...most }).flatMap((key) => reader.job(key) ?? []);
      const lost = waiting.findIndex(({ alone }) => alone);
      const taken =
        lost === 0 ? waiting.slice(0, beside ? 0 : 1) : lost > 0 ? waiting.slice(0, lost) : waiting;
      return taken.map((job) => step(job, { type: 'taken', by, until, at: now }));
    },
    giveUpJobs: (by, now) => giveUp('taken_by = ?', by, now),
  };
}

/** Every job that passes, page by page; none of them may change meanwhile. */
export function* eachJob(reader: Pick<JobReader, 'jobs' | 'jobPlace'>, filter: JobFilter): Iterable<Job> {
  yield* pages<Job>((last, size) => reader.jobs(filter, size, last && reader.jobPlace(last.key)));
}

function conditionsOf({ states, source, keys }: JobFilter): [string[], SqlValue[]] {
  const conditions: string[] = [];
  const values: SqlValue[] = [];
  const among = (column: string, list: readonly string[]): void => {
    conditions.push(`${column} IN (SELECT value FROM json_each(?))`);
    values.push(JSON.stringify(list));
  };
  if (states) among('state', states);
  if (keys) among('key', keys);
  if (source !== undefined) among('source', [source]);
  return [conditions, values];
}

function valuesOf(job: Job): SqlValue[] {
  const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
  return [
    job.key,
    job.source ?? null,
    job.version,
    json(job.told),
    json(job.content),
    job.state,
    job.tries,
    Number(job.alone),
    job.reason ?? null,
    job.due,
    job.takenBy ?? null,
    job.takenUntil ?? null,
    job.changed,
  ];
}

function one(row: SqlRow | undefined): Job | undefined {
  return row && jobFrom(row);
}

function jobFrom(row: SqlRow): Job {
  const [
    key,
    source,
    version,
    told,
    content,
    state,
    tries,
    alone,
    reason,
    due,
    takenBy,
    takenUntil,
    changed,
  ] = row;
  const texts = Object.entries({ source, reason, takenBy, takenUntil }).filter(([, value]) => value !== null);
  return {
    key: key as string,
    version: version as string,
    state: state as JobState,
    tries: tries as number,
    alone: alone === 1,
    due: due as string,
    changed: changed as string,
    ...Object.fromEntries(texts),
    ...(told !== null && { told: JSON.parse(told as string) }),
    ...(content !== null && { content: JSON.parse(content as string) }),
  };
}
