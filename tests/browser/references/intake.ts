// Where the articles of the small world come from, as the server tells it: a feed, a folder, a page, and what went wrong.

import type { JobCounts, JobList, SourceList, SourceView } from '../../../graph/model/index.ts';

/** Long ago, so that nobody seems to read them whatever day it is. */
const READ = '2025-03-01T08:00:00Z';
const DUE = '2025-03-01T08:15:00Z';

const counts = (some: Partial<JobCounts>): JobCounts => ({
  waiting: 0,
  taken: 0,
  failed: 0,
  'set-aside': 0,
  done: 0,
  ...some,
});
const source = (address: string, more: Partial<SourceView>): SourceView => ({
  address,
  every: 900,
  outcome: 'read',
  shown: 0,
  failures: 0,
  read: READ,
  due: DUE,
  jobs: counts({}),
  ...more,
});

/** The answer of `/sources`. */
export const WATCHED: SourceList = {
  sources: [
    source('https://harbour-post.example/world.xml', {
      taken: 'feed',
      shown: 42,
      jobs: counts({ done: 40, failed: 1, 'set-aside': 1 }),
    }),
    source('/srv/news/جريدة الضفة', { taken: 'folder', every: 60, shown: 9, jobs: counts({ done: 9 }) }),
    source('https://rhein-kurier.example/politik', {
      outcome: 'failed',
      reason: 'The server answered 503; it is asked again later.',
      every: 3600,
      failures: 2,
    }),
  ],
  total: 3,
  jobs: counts({ done: 49, failed: 1, 'set-aside': 1 }),
};

/** The answer of `/jobs`. */
export const ASIDE: JobList = {
  jobs: [
    {
      key: 'https://harbour-post.example/2025/03/talks-in-istanbul',
      title: 'Talks in Istanbul end without a date for more',
      state: 'failed',
      tries: 2,
      reason: 'The server did not answer within 20 seconds.',
      due: DUE,
      changed: READ,
    },
    {
      key: 'https://harbour-post.example/2025/02/gallery',
      state: 'set-aside',
      tries: 3,
      reason: 'The page has no article: pictures and captions only.',
      due: READ,
      changed: READ,
    },
  ],
  total: 2,
};
