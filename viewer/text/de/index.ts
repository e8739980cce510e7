// Every word of the interface in German, by part of the page.

import type { Book } from '../locale.ts';

export const DE: Book = {};
