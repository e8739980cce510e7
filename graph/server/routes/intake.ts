// Where articles come from: what was read when, what failed and why, and trying it again.

import * as v from 'valibot';
import type { Job, JobFilter, JobState, JobView, SourceView, WatchedSource } from '../../model/index.ts';
import { ChanceryError, JOB_STATES } from '../../model/index.ts';
import { withCursor } from '../cursor.ts';
import { listParameters, pageAsked } from '../list-parameters.ts';
import { given, members, nothing, someOf, text } from '../parameters.ts';
import { refusal } from '../problem.ts';
import { route } from '../route.ts';
import type { Intake, Services } from '../services.ts';

/** Where an article lies: an address, or a path. */
const key = v.pipe(v.string(), v.nonEmpty(), v.maxLength(8_192));

/** Jobs that one request may name. */
const keys = v.pipe(v.array(key), v.minLength(1), v.maxLength(5_000));

export const intakeRoutes = [
  route({
    method: 'GET',
    path: '/sources',
    summary:
      'What is watched, by address: when it was read, what it showed, what is wrong, how its articles fare',
    answer: 'SourceList',
    params: v.strictObject({ ...listParameters }),
    problems: ['bad-cursor', 'intake-off'],
    cached: false,
    handle({ params, services }) {
      const { reader } = intakeOf(services);
      const { limit, after: [last] = [] } = pageAsked('sources', params);
      const all = reader.sources();
      const rest = all.filter(({ address }) => last === undefined || address > String(last));
      const page = rest.slice(0, limit).map((source) => sourceView(source, reader));
      return withCursor('sources', {
        sources: page,
        jobs: reader.jobCounts(),
        total: all.length,
        ...(rest.length > limit && { next: [page.at(-1)!.address] as const }),
      });
    },
  }),
  route({
    method: 'GET',
    path: '/jobs',
    summary: 'Articles that sources have shown, the latest changed first: what waits, what failed and why',
    answer: 'JobList',
    params: v.strictObject({
      state: v.optional(someOf(JOB_STATES)),
      source: v.optional(text),
      ...listParameters,
    }),
    problems: ['bad-cursor', 'intake-off'],
    cached: false,
    handle({ params, services }) {
      const { reader } = intakeOf(services);
      const { limit, after } = pageAsked('jobs', params);
      const states = members<JobState>(params.state);
      const filter: JobFilter = given({ states, source: params.source });
      const place = after && ([String(after[0]), Number(after[1])] as const);
      const found = reader.jobs(filter, limit + 1, place);
      const page = found.slice(0, limit);
      const counts = reader.jobCounts(params.source);
      const next = found.length > limit ? reader.jobPlace(page.at(-1)!.key) : undefined;
      return withCursor('jobs', {
        jobs: page.map(jobView),
        total: (states ?? JOB_STATES).reduce((sum, state) => sum + counts[state], 0),
        ...(next && { next }),
      });
    },
  }),
  route({
    method: 'POST',
    path: '/jobs/retry',
    summary: 'Tries again what failed or was set aside: by key, of one source, or all of it',
    answer: 'JobsChanged',
    params: nothing,
    body: v.strictObject({ keys: v.optional(keys), source: v.optional(text) }),
    problems: ['intake-off'],
    cached: false,
    handle: ({ body, services }) => writing(services, ({ retry }) => retry(given(body))),
  }),
  route({
    method: 'POST',
    path: '/jobs/set-aside',
    summary: 'Sets jobs aside that wait: what a retry is undone by',
    answer: 'JobsChanged',
    params: nothing,
    body: v.strictObject({ keys }),
    problems: ['intake-off'],
    cached: false,
    handle: ({ body, services }) => writing(services, ({ setAside }) => setAside(body)),
  }),
];

function sourceView(source: WatchedSource, reader: Intake['reader']): SourceView {
  const { address, taken, every, outcome, reason, shown, failures, read, due } = source;
  return {
    address,
    every,
    shown,
    failures,
    due,
    ...given({ taken: taken?.one, outcome, reason, read }),
    jobs: reader.jobCounts(address),
  };
}

function jobView({ key, source, told, state, tries, reason, due, changed }: Job): JobView {
  return { key, state, tries, due, changed, ...given({ source, title: told?.title, reason }) };
}

function intakeOf({ intake }: Services): Intake {
  if (intake) return intake;
  throw refusal('intake-off', 'This server shows a graph and not where its articles come from.');
}

async function writing<T>(services: Services, work: (to: Intake) => Promise<T>): Promise<T> {
  try {
    return await work(intakeOf(services));
  } catch (error) {
    if (!(error instanceof ChanceryError) || error.code !== 'ledger-locked') throw error;
    throw refusal('intake-off', error.message, { code: error.code });
  }
}
