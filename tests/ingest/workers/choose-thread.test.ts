import { describe, expect, it } from 'vitest';
import { chooseThread, type Load } from '../../../ingest/workers/choose-thread.ts';

const load = (waiting: number, ...languages: string[]): Load => ({ waiting, languages: new Set(languages) });

describe('an article goes', () => {
  it.each<[string, number, Load[]]>([
    ['to the first thread where nobody has anything', 0, [load(0), load(0)]],
    ['where its language is read', 1, [load(0, 'fr'), load(5, 'de')]],
    ['to the one with fewer languages where nobody reads its own', 1, [load(0, 'fr', 'it'), load(0, 'ru')]],
    ['to an idle one where its language has a long queue', 0, [load(0, 'fr'), load(32, 'de')]],
    ['where its language is read, where nobody else is idle', 1, [load(1, 'fr'), load(60, 'de')]],
    ['where its language is read, where its queue is short', 1, [load(0, 'fr'), load(31, 'de')]],
    ['to the idle one with fewer languages', 2, [load(40, 'de'), load(0, 'fr', 'it'), load(0, 'fr')]],
    [
      'to an idle one sooner where there are many',
      1,
      [load(16, 'de'), load(0, 'fr'), load(9, 'it'), load(9, 'it')],
    ],
    ['to the shorter queue where all read its language', 1, [load(9, 'de'), load(3, 'de')]],
    ['to the shorter queue where all are long', 1, [load(90, 'de'), load(30, 'de')]],
  ])('%s', (_, thread, loads) => expect(chooseThread(loads, 'de')).toBe(thread));
});
