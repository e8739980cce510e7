import { describe, expect, it } from 'vitest';
import { chooseThread, type Load } from '../../../ingest/workers/choose-thread.ts';

const load = (waiting: number, ...languages: string[]): Load => ({ waiting, languages: new Set(languages) });

describe('an article goes', () => {
  it.each<[string, number, Load[]]>([
    ['to the first thread where nobody has anything', 0, [load(0), load(0)]],
    ['where its language is read', 1, [load(0, 'fr'), load(5, 'de')]],
    ['to the one with fewer languages where nobody reads its own', 1, [load(0, 'fr', 'it'), load(0, 'ru')]],
    ['to another one where its language has a long queue', 0, [load(0, 'fr'), load(50, 'de')]],
    ['to the shorter queue where all read its language', 1, [load(9, 'de'), load(3, 'de')]],
    ['to the shorter queue where all are long', 1, [load(90, 'de'), load(30, 'de')]],
  ])('%s', (_, thread, loads) => expect(chooseThread(loads, 'de')).toBe(thread));
});
