// The right-hand side (a sheet from below on a small screen): facts of what is chosen, or the article that is read.

import { useEffect, useRef } from 'preact/hooks';
import { lookOf } from '../appearance.ts';
import { say } from '../text/index.ts';
import { Answered } from './answered.tsx';
import { useCover } from './covers.ts';
import { isEdge, useBoard } from './board.ts';
import { EdgePanel } from './edge-panel.tsx';
import { EntityPanel } from './entity-panel.tsx';
import { EventPanel } from './event-panel.tsx';
import { Icon } from './icon.tsx';
import { Reader } from './reader.tsx';
import { useChunk } from './use-chunk.ts';

function Chosen({ id }: { id: string }) {
  const library = useBoard().library();
  if (isEdge(id))
    return <Answered answer={library.edge(id)}>{(detail) => <EdgePanel detail={detail} />}</Answered>;
  return (
    <Answered answer={library.node(id)}>
      {(detail) =>
        lookOf(detail.summary.kind) === 'event' ? (
          <EventPanel key={id} detail={detail} />
        ) : (
          <EntityPanel key={id} detail={detail} />
        )
      }
    </Answered>
  );
}

/** What is in here, while nothing is chosen. */
function Start() {
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
      {article ? (
        <Answered answer={board.library().article(article.id)}>
          {(view) => <Reader view={view} evidence={article.evidence} />}
        </Answered>
      ) : selected ? (
        <Chosen id={selected} />
      ) : (
        <Start />
      )}
    </aside>
  );
}
