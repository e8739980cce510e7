// The form: one part for each facet of the registry.

import { useEffect, useRef, useState } from 'preact/hooks';
import { useBoard } from '../panels/board.ts';
import { Icon } from '../panels/icon.tsx';
import { choiceOf, FACETS, type FacetName } from '../state/index.ts';
import { number } from '../text/index.ts';
import { Facet } from './facet.tsx';
import { say } from './say.ts';
import { facetName } from './value-name.ts';

/** Open at first; what something is chosen of is open besides. */
const OPEN: ReadonlySet<FacetName> = new Set(['kind', 'country', 'language']);

/** The form beside the view; on a phone a sheet from below. */
export function Panel({ close }: { close: () => void }) {
  const board = useBoard();
  const frame = useRef<HTMLElement>(null);
  const selection = board.selection.value;
  const [shown, setShown] = useState<ReadonlySet<FacetName>>(
    () => new Set(FACETS.filter((facet) => OPEN.has(facet) || facet in board.desk.peek().where)),
  );
  useEffect(() => frame.current?.querySelector<HTMLElement>('summary')?.focus(), []);
  const facts = selection?.table.facts;
  return (
    <section
      class="filter-panel"
      ref={frame}
      aria-label={say('label')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <header>
        <h2>{say('label')}</h2>
        <button
          type="button"
          class="icon-button"
          title={say('close')}
          aria-label={say('close')}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </header>
      {!selection && <p class="quiet">{say('waiting')}</p>}
      {facts && facts.events.id.length < facts.total && (
        <p class="quiet small">{say('cut', { total: facts.total, n: facts.events.id.length })}</p>
      )}
      {selection &&
        FACETS.map((facet) => {
          const { any, none } = choiceOf(board.desk.value, facet);
          const chosen = any.length + none.length;
          return (
            <details
              key={facet}
              open={shown.has(facet)}
              onToggle={({ currentTarget }) => {
                const next = new Set(shown);
                if (currentTarget.open) next.add(facet);
                else next.delete(facet);
                setShown(next);
              }}
            >
              <summary>
                {facetName(facet)}
                {chosen > 0 && <span class="filter-chosen">{number(chosen)}</span>}
              </summary>
              {shown.has(facet) && <Facet facet={facet} selection={selection} />}
            </details>
          );
        })}
    </section>
  );
}
