// What is in here, for the panel that opens the page: asked for before that panel's code has come.

import { useMemo } from 'preact/hooks';
import type { Digest } from '../../graph/model/index.ts';
import type { Answer } from '../state/index.ts';
import { useBoard } from './board.ts';
import { lastVisit } from './last-visit.ts';
import { storage, tabStorage } from './storage.ts';

/** The digest of the graph that is shown; of today's also what has come since the last visit. */
export function useDigest(): Answer<Digest> {
  const board = useBoard();
  const visit = useMemo(() => {
    const [lasting, tab] = [storage(), tabStorage()];
    return lasting && tab && lastVisit(lasting, tab);
  }, []);
  return board.library().digest(board.desk.value.asOf ? undefined : visit);
}
