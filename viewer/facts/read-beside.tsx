// The way to the sources side by side.

import type { EvidenceView } from '../../graph/model/index.ts';
import { useBoard } from '../panels/board.ts';
import { say } from './say.ts';

/** A button, where two articles or more say it. */
export function ReadBeside({ evidence }: { evidence: readonly EvidenceView[] }) {
  const board = useBoard();
  const articles = new Set(evidence.flatMap(({ article }) => article?.id ?? []));
  if (articles.size < 2) return null;
  return (
    <button type="button" class="quiet-button" onClick={() => board.act({ do: 'tab', tab: 'read' })}>
      {say('beside')}
    </button>
  );
}
