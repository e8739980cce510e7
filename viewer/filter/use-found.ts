// Search within a facet: what is written is looked for in the names at hand and, for actors and places, in every form
// and script that the server knows of them.

import { useEffect, useState } from 'preact/hooks';
import { folded } from '../../graph/model/folded.ts';
import { useBoard } from '../panels/board.ts';

/** Milliseconds that the writing must rest before the server is asked. */
const REST = 120;
const MOST_HITS = 100;

/** Tells whether a value is found; everything is where nothing is written. */
export function useFound(words: string, named: boolean): (key: string, name: string) => boolean {
  const board = useBoard();
  const [hits, setHits] = useState<{ words: string; ids: ReadonlySet<string> }>({
    words: '',
    ids: new Set(),
  });
  useEffect(() => {
    if (!named || words === '') return undefined;
    const asked = new AbortController();
    const rest = setTimeout(() => {
      board
        .client()
        .search(words, MOST_HITS, asked.signal)
        .then(
          (result) => setHits({ words, ids: new Set(result.hits.map(({ node }) => node.id)) }),
          () => {}, // the names at hand are searched all the same
        );
    }, REST);
    return () => {
      clearTimeout(rest);
      asked.abort();
    };
  }, [words, named]);
  const wanted = folded(words);
  if (words === '') return () => true;
  return (key, name) =>
    (wanted !== '' && folded(name).includes(wanted)) || (hits.words === words && hits.ids.has(key));
}
