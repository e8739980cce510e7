// The table of all tools.

import type { Tool } from '../tool.ts';
import { article } from './article.ts';
import { chain } from './chain.ts';
import { encounters } from './encounters.ts';
import { entity } from './entity.ts';
import { event } from './event.ts';
import { paths } from './paths.ts';
import { query } from './query.ts';
import { search } from './search.ts';

/** Every tool, in the order in which a model would use them. */
export const TOOLS: readonly Tool[] = [search, entity, event, chain, paths, encounters, article, query];
