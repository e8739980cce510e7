// Where articles come from and how they fare.

import * as v from 'valibot';
import type { JobList, JobsChanged, JobView, SourceList, SourceView } from '../../model/index.ts';
import { JOB_STATES, WATCHED_OUTCOMES } from '../../model/index.ts';
import { shapeOf } from './agrees.ts';
import { count, countsBy, next } from './values.ts';

const instant = v.pipe(v.string(), v.isoTimestamp());
const jobCounts = v.pipe(countsBy(JOB_STATES), v.description('Articles that it has shown, by how they fare'));
const total = v.pipe(count, v.description('How many the filters let through'));

export const SOURCE_VIEW = shapeOf<SourceView>()(
  v.object({
    address: v.pipe(v.string(), v.description('`https://…`, or the path of a folder')),
    taken: v.exactOptional(
      v.pipe(v.string(), v.description('What it was taken for; absent until it was read')),
    ),
    every: v.pipe(count, v.description('Seconds from one reading to the next')),
    outcome: v.exactOptional(v.picklist(WATCHED_OUTCOMES)),
    reason: v.exactOptional(v.pipe(v.string(), v.description('What is wrong, and what to do'))),
    shown: v.pipe(count, v.description('Articles that it showed when it was last read')),
    failures: v.pipe(count, v.description('Readings that failed, one after the other')),
    read: v.exactOptional(instant),
    due: instant,
    jobs: jobCounts,
  }),
);

export const SOURCE_LIST = shapeOf<SourceList>()(
  v.object({ sources: v.array(SOURCE_VIEW), jobs: jobCounts, total, next }),
);

export const JOB_VIEW = shapeOf<JobView>()(
  v.object({
    key: v.pipe(v.string(), v.description('Where the article lies')),
    source: v.exactOptional(v.string()),
    title: v.exactOptional(v.pipe(v.string(), v.description('As its source tells it'))),
    state: v.picklist(JOB_STATES),
    tries: v.pipe(count, v.description('Readings that failed since it last came in')),
    reason: v.exactOptional(v.pipe(v.string(), v.description('What was wrong, and what to do'))),
    due: instant,
    changed: instant,
  }),
);

export const JOB_LIST = shapeOf<JobList>()(v.object({ jobs: v.array(JOB_VIEW), total, next }));

export const JOBS_CHANGED = shapeOf<JobsChanged>()(
  v.object({
    keys: v.pipe(v.array(v.string()), v.description('Of the jobs that are now in another state')),
    left: v.pipe(count, v.description('How many more were meant than are taken at once')),
  }),
);
