// Which articles speak of an entity, and by which names.

import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../graph/model/index.ts';
import { namingList } from '../../../graph/views/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';

const FIRST = SAMPLE.articles[0]!.id;
const OTHER = SAMPLE.articles[1]!.id;
const LAVROV = 'person:lavrov';

const mention = (start: number, text: string, entity: string, how?: Mention['how']): Mention => ({
  start,
  end: start + text.length,
  text,
  entity,
  ...(how && { how }),
});

const graph = {
  ...SAMPLE,
  entities: SAMPLE.entities.map((entity) =>
    entity.id === LAVROV
      ? {
          ...entity,
          sources: [
            { article: FIRST, entity: 'person:1' },
            { article: FIRST, entity: 'person:4' },
            { article: OTHER, entity: 'person:2' },
            { article: 'article:gone', entity: 'person:9' },
          ],
        }
      : entity,
  ),
};

const reader = arrayReader(graph, {
  mentions: {
    [FIRST]: [
      mention(40, 'Lavrov', LAVROV, 'coreference'),
      mention(2, 'Sergei Lavrov', LAVROV, 'exact'),
      mention(20, 'Rubio', 'person:rubio', 'exact'),
      mention(60, 'Lavrov', LAVROV, 'coreference'),
    ],
    [OTHER]: [mention(7, 'the minister', LAVROV)],
  },
});

describe('the articles whose names were joined', () => {
  test('come with the forms in the order in which they come first, and how they were linked', () => {
    const { articles, total } = namingList(reader, LAVROV, { limit: 9 })!;
    expect(total).toBe(3);
    expect(articles.map(({ article, locals, forms }) => [article.id, locals, forms]).sort()).toEqual(
      [
        [
          FIRST,
          ['person:1', 'person:4'],
          [
            { text: 'Sergei Lavrov', count: 1, how: 'exact' },
            { text: 'Lavrov', count: 2, how: 'coreference' },
          ],
        ],
        [OTHER, ['person:2'], [{ text: 'the minister', count: 1 }]],
      ].sort(),
    );
  });

  test('come page by page', () => {
    const keys: string[] = [];
    for (let after: readonly string[] | undefined = []; after;) {
      const page = namingList(reader, LAVROV, { limit: 1, ...(after.length > 0 && { after }) })!;
      keys.push(...page.articles.map(({ article }) => article.id));
      after = page.next as readonly string[] | undefined;
    }
    expect(keys).toEqual([FIRST, OTHER].sort());
  });

  test.each(['person:nobody', 'event:istanbul', ''])('are none of "%s"', (id) => {
    expect(namingList(reader, id, { limit: 1 })).toBeUndefined();
  });
});
