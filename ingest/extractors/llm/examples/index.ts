// The examples that are sent with every article, in this order: each costs its tokens every time.

import { chinese } from './chinese.ts';
import { english } from './english.ts';
import type { Example } from './example.ts';

/** Own articles with the replies that are right. */
export const EXAMPLES: readonly Example[] = [english, chinese];
