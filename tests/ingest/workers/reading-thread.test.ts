import { describe, expect, it } from 'vitest';
import type { Article } from '../../../graph/model/index.ts';
import { MOST_BREAKS, type ReadingThread, readingThread } from '../../../ingest/workers/reading-thread.ts';

const FRAGILE = new URL('./fragile-thread.mjs', import.meta.url);
const ABSENT = new URL('./there-is-no-such.mjs', import.meta.url);

/** What became of each: its title where it was read, why not otherwise. */
async function readBy(thread: ReadingThread, titles: readonly string[]): Promise<string[]> {
  const asked = titles.map((title) => thread.extract({ title, language: 'en' } as Article));
  const settled = await Promise.allSettled(asked as unknown as Promise<{ title: string }>[]);
  return settled.map((one) => (one.status === 'fulfilled' ? one.value.title : one.reason.message));
}

const BREAKS = Array.from({ length: MOST_BREAKS }, () => 'breaks it');
const BROKEN = 'a reading thread ended with code 3';

describe('a thread that reads', () => {
  it.each<[string, string[], string[]]>([
    ['reads all where none breaks it', ['one', 'two'], ['one', 'two']],
    ['loses only the article that breaks it', ['one', 'breaks it', 'two'], ['one', BROKEN, 'two']],
    ['goes on though the first one breaks it', ['breaks it', 'one'], [BROKEN, 'one']],
    ['loses both of two that break it', ['breaks it', 'breaks it', 'one'], [BROKEN, BROKEN, 'one']],
  ])('%s', async (_, titles, became) => {
    const thread = readingThread(FRAGILE);
    expect(await readBy(thread, titles)).toEqual(became);
    await thread.close();
  });

  it('can be asked again after it broke', async () => {
    const thread = readingThread(FRAGILE);
    await readBy(thread, ['breaks it']);
    expect(await readBy(thread, ['one'])).toEqual(['one']);
    expect(thread.load()).toMatchObject({ waiting: 0 });
    await thread.close();
  });

  it('that cannot start says so for each article', async () => {
    const thread = readingThread(ABSENT);
    for (const why of await readBy(thread, ['one', 'two'])) expect(why).toMatch(/there-is-no-such/);
    await thread.close();
  });

  it('stops after some breaks in a row, says so, and starts no further thread', async () => {
    const thread = readingThread(FRAGILE);
    const became = await readBy(thread, [...BREAKS, 'one', 'two']);
    expect(became.slice(0, MOST_BREAKS)).toEqual(BREAKS.map(() => BROKEN));
    expect(new Set(became.slice(MOST_BREAKS))).toEqual(
      new Set([
        expect.stringMatching(
          /^Reading broke 5 times in a row, last with "a reading thread ended with code 3"/,
        ),
      ]),
    );
    await expect(thread.extract({ title: 'three', language: 'en' } as Article)).rejects.toMatchObject({
      code: 'reading-breaks',
    });
    expect(thread.load()).toMatchObject({ waiting: 0 });
    await thread.close();
  });

  it('goes on where an article was read between the breaks', async () => {
    const thread = readingThread(FRAGILE);
    const titles = ['breaks it', 'one'];
    const all = Array.from({ length: MOST_BREAKS + 1 }, () => titles).flat();
    expect(await readBy(thread, all)).toEqual(all.map((title) => (title === 'one' ? title : BROKEN)));
    await thread.close();
  });
});
