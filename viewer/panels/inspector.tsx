// The right-hand side (a sheet from below on a small screen): facts of what is chosen, or the article that is read.

import { useEffect, useRef } from 'preact/hooks';
import { say } from '../text/index.ts';
import { useCover } from './covers.ts';
import { useBoard } from './board.ts';
import { Icon } from './icon.tsx';
import { useChunk } from './use-chunk.ts';
import { useDigest } from './use-digest.ts';

/** What is chosen, or the article that is read. */
function Facts() {
  const chunk = useChunk(() => import('../facts/index.tsx'));
  return chunk && <chunk.Facts />;
}

/** What is in here, while nothing is chosen. */
function Start() {
  useDigest();
  const chunk = useChunk(() => import('../start/index.tsx'));
  return chunk && <chunk.StartPanel />;
}

/** The panel. It scrolls to its top for each new subject, and takes the focus where nothing has it. */
export function Inspector() {
  const board = useBoard();
  const frame = useRef<HTMLElement | null>(null);
  const cover = useCover(frame);
  const { selected, article } = board.desk.value;
  const open = board.sheetOpen.value;
  const arrived = useRef(false);
  useEffect(() => {
    if (!article) frame.current?.scrollTo({ top: 0 });
    // Who acted here or in the search has lost what had the focus: it goes on from the facts.
    if (arrived.current && document.activeElement === document.body) {
      frame.current?.focus({ preventScroll: true });
    }
    arrived.current = true;
  }, [selected, article?.id]);
  return (
    <aside
      id="facts"
      ref={cover}
      tabIndex={-1}
      aria-label={say('panel.label')}
      data-open={open ? '' : undefined}
    >
      <button
        type="button"
        class="grip"
        aria-expanded={open}
        aria-label={say(open ? 'panel.collapseSheet' : 'panel.expandSheet')}
        onClick={() => {
          board.sheetOpen.value = !open;
        }}
      >
        <Icon name={open ? 'down' : 'up'} />
      </button>
      {selected && !article && (
        <button
          type="button"
          class="icon-button close"
          title={say('panel.close')}
          aria-label={say('panel.close')}
          onClick={() => board.open(null)}
        >
          <Icon name="close" />
        </button>
      )}
      {selected || article ? <Facts /> : <Start />}
    </aside>
  );
}
