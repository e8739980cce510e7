// The table of all routes.

import type { AnyRoute } from '../route.ts';
import { articleRoutes } from './articles.ts';
import { chainRoutes } from './chains.ts';
import { digestRoutes } from './digest.ts';
import { documentRoutes } from './document.ts';
import { eventRoutes } from './events.ts';
import { exportRoutes } from './export.ts';
import { graphRoutes } from './graph.ts';
import { intakeRoutes } from './intake.ts';
import { judgementRoutes } from './judgements.ts';
import { listRoutes } from './lists.ts';
import { nodeRoutes } from './nodes.ts';
import { queryRoutes } from './query.ts';
import { questionRoutes } from './questions.ts';
import { searchRoutes } from './search.ts';

/** Every route of the API, under `/api/v1`. */
export const ROUTES: readonly AnyRoute[] = [
  ...documentRoutes,
  ...graphRoutes,
  ...digestRoutes,
  ...searchRoutes,
  ...listRoutes,
  ...nodeRoutes,
  ...eventRoutes,
  ...chainRoutes,
  ...articleRoutes,
  ...exportRoutes,
  ...judgementRoutes,
  ...intakeRoutes,
  ...queryRoutes,
  ...questionRoutes,
];
