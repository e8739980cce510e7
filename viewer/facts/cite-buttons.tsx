// Citations to the clipboard.

import type { EvidenceView } from '../../graph/model/index.ts';
import { useBoard } from '../panels/board.ts';
import { CITE_FORMS, citationsOf } from './cite.ts';
import { say } from './say.ts';
import './cite.css';

/** Folded away: a button for each form. `words`: of what is cited. */
export function CiteButtons({ evidence, words }: { evidence: readonly EvidenceView[]; words: string }) {
  const board = useBoard();
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      board.say(say('cite.copied'));
    } catch {
      board.say(say('cite.refused')); // a browser may refuse it; nothing else is lost
    }
  };
  return (
    <details class="cite">
      <summary>{words}</summary>
      <span>
        {CITE_FORMS.map((form) => (
          <button
            key={form}
            type="button"
            class="quiet-button"
            onClick={() => void copy(citationsOf(evidence, form))}
          >
            {say(`cite.${form}`)}
          </button>
        ))}
      </span>
    </details>
  );
}
