// The process in which a person's query is sent and its answer gathered: an answer that would fill the memory fills this
// one's, and is killed from outside; its connection gone, the server ends the query too.
// Started by ../process/query-worker.ts.

import type { Job } from '../process/protocol.ts';
import { answerOf, serveQueries } from '../process/serve-queries.ts';
import { openDriver } from './connection.ts';
import { codeOf } from './errors.ts';
import { readOnly } from './read-only.ts';
import type { ReadOnly } from './read-only.ts';
import type { Neo4jSettings } from './settings.ts';
import { planText } from './plan.ts';
import type { Plan } from './plan.ts';
import { OWN_IDS } from './statements.ts';
import { parameterIn } from './values-in.ts';
import { noteIds, tagValue } from './values.ts';

/** Rows beyond the cap that are still counted. */
const COUNTED = 100_000;

/** When of its time a query that still gives rows is ended, so that what came can be shown. */
const LATE = 0.9;

/** So many times of what may be sent is held: a path as the driver has it names each node three times. */
const HELD = 4;

/** The server's own deadline comes a little later than ours, for the case that ours was not kept. */
const GRACE_MS = 2_000;

async function run(transaction: ReadOnly, job: Job) {
  const until = performance.now() + job.timeoutMs * LATE;
  const result = transaction.run(job.text, parameterIn(job.params) as Record<string, unknown>);
  const kept: unknown[][] = [];
  let held = 0;
  let total = 0;
  let more = false;
  let late = false;
  const columns = await result.keys();
  for await (const record of result) {
    more = total >= job.maxRows + COUNTED;
    late = performance.now() > until;
    if (more || late) break;
    total++;
    if (kept.length >= job.maxRows || held > HELD * job.maxBytes) continue;
    const values = [...record.values()];
    held += charactersOf(values);
    kept.push(values);
  }
  if (!more && !late) {
    const { plan, profile } = await result.summary();
    if (profile) return planTable(job, 'profile', profile);
    if (plan) return planTable(job, 'plan', plan);
  }
  const ids = await ownIds(transaction, kept);
  const answer = answerOf(columns, job);
  for (const values of kept) if (answer.wants()) answer.add(values.map((value) => tagValue(value, ids)));
  return { ...answer.end(total), ...(more ? { more } : {}), ...(late ? { late } : {}) };
}

/** The plan in place of rows, as the embedded store gives it. */
function planTable(job: Job, name: 'plan' | 'profile', plan: Plan) {
  const answer = answerOf([name], job);
  answer.add([planText(plan)]);
  return answer.end(1);
}

/** Roughly how long a value is as text. */
function charactersOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, one) => sum + charactersOf(one), 0);
}

async function ownIds(transaction: ReadOnly, rows: readonly unknown[]): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  const ends = new Set<string>();
  for (const row of rows) noteIds(row, known, ends);
  const ids = [...ends].filter((end) => !known.has(end));
  if (ids.length > 0) {
    for (const record of (await transaction.run(OWN_IDS, { ids })).records) {
      const { element, id } = record.toObject();
      if (typeof id === 'string') known.set(element as string, id);
    }
  }
  return known;
}

serveQueries((at) => {
  const settings = JSON.parse(at) as Neo4jSettings;
  // Loaded now, so that the first query finds it; it connects with that one.
  const driver = openDriver(settings);
  driver.catch(() => undefined);
  return {
    async run(job) {
      return readOnly(await driver, settings.database, job.timeoutMs + GRACE_MS, (transaction) =>
        run(transaction, job),
      );
    },
    close: async () => (await driver).close(),
  };
}, codeOf);
