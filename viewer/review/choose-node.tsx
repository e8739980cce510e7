// A node chosen by its name.

import { useState } from 'preact/hooks';
import type { NodeSummary } from '../../graph/model/index.ts';
import { useBoard } from '../panels/board.ts';
import { kindWords } from '../panels/heading.tsx';
import { say } from './say.ts';

/** Matches that are offered at most. */
const MOST = 6;
/** Matches that are asked for, since some are of another kind. */
const ASKED = 40;

/** A field, and the nodes of the right kinds that match what is written in it. */
export function ChooseNode(props: {
  label: string;
  kinds: readonly NodeSummary['kind'][];
  onChoose: (node: NodeSummary) => void;
}) {
  const { client } = useBoard();
  const { label, kinds, onChoose } = props;
  const [found, setFound] = useState<readonly NodeSummary[]>([]);
  const search = (text: string): void => {
    if (text.trim() === '') return setFound([]);
    client()
      .search(text, ASKED)
      .then(
        ({ hits }) => setFound(hits.map(({ node }) => node).filter(({ kind }) => kinds.includes(kind)).slice(0, MOST)), // prettier-ignore
        () => setFound([]),
      );
  };
  return (
    <div class="choose">
      <label>
        {label}
        <input
          type="search"
          placeholder={say('search')}
          onInput={(event) => search(event.currentTarget.value)}
        />
      </label>
      {found.map((node) => (
        <button key={node.id} type="button" class="quiet-button" onClick={() => onChoose(node)}>
          <bdi>{node.name}</bdi> <span class="quiet">{kindWords(node)}</span>
        </button>
      ))}
    </div>
  );
}
