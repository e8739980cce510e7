// What is found for the text: at once on the canvas, a moment after the last key stroke on the server.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchResult } from '../../graph/model/index.ts';
import { failureOf } from '../api/index.ts';
import { lookOf, LOOKS, type Look } from '../appearance.ts';
import { useBoard } from '../panels/board.ts';

/** Milliseconds without a key stroke before the server is asked. */
const PAUSE = 90;
const MOST = 100;

/** Where the question stands, and what is known by now. */
export interface Found {
  readonly state: 'waiting' | 'failed' | 'ready';
  readonly result: SearchResult;
}

const NOTHING = Object.fromEntries(LOOKS.map((look) => [look, 0])) as Record<Look, number>;

/** What is found for `q`, of each sort at most `each`. */
export function useFound(
  q: string,
  each: number,
  here: (q: string, limit: number) => SearchResult['hits'][number]['node'][],
): Found {
  const board = useBoard();
  const { asOf } = board.desk.value;
  const [answer, setAnswer] = useState<{ readonly q: string; readonly result: SearchResult | null } | null>(
    null,
  );
  useEffect(() => {
    if (q === '') return;
    const gone = new AbortController();
    const pause = setTimeout(() => {
      board
        .client()
        .search(q, MOST, gone.signal, each)
        .then(
          (result) => setAnswer({ q, result }),
          (thrown: unknown) => {
            if (gone.signal.aborted) return;
            failureOf(thrown);
            setAnswer({ q, result: null });
          },
        );
    }, PAUSE);
    return () => {
      clearTimeout(pause);
      gone.abort();
    };
  }, [q, each, asOf]);
  const local = useMemo((): SearchResult => {
    const nodes = q === '' ? [] : here(q, each);
    const counts = { ...NOTHING };
    for (const { kind } of nodes) counts[lookOf(kind)]++;
    return { hits: nodes.map((node) => ({ node })), total: nodes.length, counts };
  }, [q, each]);
  if (answer?.q !== q) return { state: 'waiting', result: local };
  return answer.result ? { state: 'ready', result: answer.result } : { state: 'failed', result: local };
}
