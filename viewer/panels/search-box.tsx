// The one box that finds anything: type, choose with the arrows, Enter opens, Escape leaves.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchResult } from '../../graph/model/index.ts';
import { failureOf } from '../api/index.ts';
import { lookOf } from '../appearance.ts';
import { say } from '../text/index.ts';
import { useBoard } from './board.ts';
import { Glyph } from './glyph.tsx';
import { kindWords } from './heading.tsx';
import { Icon } from './icon.tsx';
import { shortWhen } from './when.ts';

const LIMIT = 12;
/** Milliseconds without a key stroke before the server is asked. */
const PAUSE = 90;

type Found = SearchResult | 'waiting' | 'failed' | null;

/** What the server finds for the text, a moment after the last key stroke. */
function useFound(q: string): Found {
  const board = useBoard();
  const { asOf } = board.desk.value;
  const [found, setFound] = useState<Found>(null);
  useEffect(() => {
    if (q === '') return setFound(null);
    setFound((before) => (before && typeof before === 'object' ? before : 'waiting'));
    const gone = new AbortController();
    const pause = setTimeout(() => {
      board
        .client()
        .search(q, LIMIT, gone.signal)
        .then(setFound, (thrown: unknown) => {
          if (gone.signal.aborted) return;
          failureOf(thrown);
          setFound('failed');
        });
    }, PAUSE);
    return () => {
      clearTimeout(pause);
      gone.abort();
    };
  }, [q, asOf]);
  return found;
}

function Summary({ found, q }: { found: Found; q: string }) {
  if (found === 'waiting') return <p class="search-note">{say('search.wait')}</p>;
  if (found === 'failed') return <p class="search-note">{say('search.failed')}</p>;
  if (!found) return null;
  if (found.hits.length === 0) return <p class="search-note">{say('search.none', { q })}</p>;
  const cut = found.total > found.hits.length;
  const words = cut
    ? say('search.foundOf', { shown: found.hits.length, total: found.total })
    : say('search.found', { n: found.total });
  return <p class="search-note">{words}</p>;
}

/** A combobox with a list. */
export function SearchBox() {
  const board = useBoard();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const q = text.trim();
  const found = useFound(q);
  const hits = found && typeof found === 'object' ? found.hits : [];
  const showing = open && q !== '';

  const choose = (place: number): void => {
    const hit = hits[place];
    if (!hit) return;
    setOpen(false);
    board.open(hit.node.id);
    board.scene.peek()?.reveal(hit.node.id);
    input.current?.blur();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setOpen(true);
      setAt((at + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      choose(at);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (showing) setOpen(false);
      else input.current?.blur();
    }
  };

  return (
    <div class="search" role="search">
      <Icon name="search" />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        aria-label={say('search.label')}
        aria-expanded={showing && hits.length > 0}
        aria-controls="search-list"
        aria-autocomplete="list"
        aria-activedescendant={showing && hits[at] ? `hit-${at}` : undefined}
        placeholder={say('search.placeholder')}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <div class="search-drop" tabIndex={0} hidden={!showing}>
        <ul id="search-list" role="listbox" aria-label={say('search.label')}>
          {hits.map(({ node, matched }, place) => (
            <li
              key={node.id}
              id={`hit-${place}`}
              role="option"
              aria-selected={place === at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(place)}
            >
              <Glyph look={lookOf(node.kind)} status={node.status} />
              <span>
                <bdi>{node.name}</bdi>
                {matched && (
                  <small>
                    {say('search.matched')} <q dir="auto">{matched}</q>
                  </small>
                )}
              </span>
              <small>{[kindWords(node), shortWhen(node)].filter(Boolean).join(' · ')}</small>
            </li>
          ))}
        </ul>
        <div aria-live="polite">
          <Summary found={found} q={q} />
        </div>
      </div>
    </div>
  );
}
