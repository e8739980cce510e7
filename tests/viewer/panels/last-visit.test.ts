import { describe, expect, test } from 'vitest';
import type { DigestArticle } from '../../../graph/model/index.ts';
import { keepVisit, lastVisit, type Kept } from '../../../viewer/panels/last-visit.ts';

function store(): Kept {
  const values = new Map<string, string>();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
  };
}

const articles = (id: string) => [{ article: { id } }] as unknown as DigestArticle[];

describe('the last visit', () => {
  test('is none for who comes for the first time', () => {
    expect(lastVisit(store(), store())).toBeUndefined();
  });

  test('is where the graph stood when the visit before this one saw it', () => {
    const lasting = store();
    keepVisit(lasting, { change: 7, articles: articles('article:a') });
    expect(lastVisit(lasting, store())).toEqual({ change: 7, article: 'article:a' });
  });

  test('stays the one before this visit however often the page is loaded in its tab', () => {
    const [lasting, tab] = [store(), store()];
    keepVisit(lasting, { change: 7, articles: articles('article:a') });
    lastVisit(lasting, tab);
    keepVisit(lasting, { change: 9, articles: articles('article:b') });
    expect(lastVisit(lasting, tab)?.change).toBe(7);
    expect(lastVisit(lasting, store())?.change).toBe(9);
  });

  test('stays none in a tab where it was none', () => {
    const [lasting, tab] = [store(), store()];
    lastVisit(lasting, tab);
    keepVisit(lasting, { change: 7, articles: articles('article:a') });
    expect(lastVisit(lasting, tab)).toBeUndefined();
  });

  test('of an empty graph is not kept', () => {
    const lasting = store();
    keepVisit(lasting, { change: 1, articles: [] });
    expect(lastVisit(lasting, store())).toBeUndefined();
  });

  test.each(['{', 'null', '{"change":"7","article":"a"}', '{"change":7}'])(
    'is none where %s was kept',
    (kept) => {
      const lasting = store();
      lasting.setItem('chancery.visit', kept);
      expect(lastVisit(lasting, store())).toBeUndefined();
    },
  );
});
