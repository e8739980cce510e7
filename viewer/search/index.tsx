// What the search box finds: by sort, each hit with why. Arrows choose, Enter opens, Alt and Enter bring onto the canvas,
// Escape leaves.

import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { SearchHit } from '../../graph/model/index.ts';
import { lookOf } from '../appearance.ts';
import { useBoard } from '../panels/board.ts';
import { Glyph } from '../panels/glyph.tsx';
import { kindWords } from '../panels/heading.tsx';
import { shortWhen } from '../panels/when.ts';
import { say as sayPage } from '../text/index.ts';
import { groupsOf } from './groups.ts';
import { Marked, Why } from './marked.tsx';
import { onCanvas } from './on-canvas.ts';
import { say } from './say.ts';
import { useFound, type Found } from './use-found.ts';
import './search.css';

/** Hits of each sort: at first, and when more are asked for. */
const FEW = 5;
const MANY = 40;

function Summary({ found, q }: { found: Found; q: string }) {
  const { hits, total } = found.result;
  if (found.state === 'failed') return <p class="search-note">{say('failed')}</p>;
  if (found.state === 'waiting') return <p class="search-note">{say('wait')}</p>;
  if (hits.length === 0) return <p class="search-note">{say('none', { q })}</p>;
  return (
    <p class="search-note">
      {total > hits.length ? say('foundOf', { shown: hits.length, total }) : say('found', { n: total })}
    </p>
  );
}

function Keys() {
  const names: Readonly<Record<string, string>> = { enter: 'Enter', alt: 'Alt' };
  const parts = say('keys').split(/\{(\w+)\}/);
  return (
    <span class="search-keys">
      {parts.map((part, place) => (part in names ? <kbd key={`${place}`}>{names[part]}</kbd> : part))}
    </span>
  );
}

/** One hit as an option of the list. */
function Hit(props: { hit: SearchHit; place: number; chosen: boolean; choose: (place: number) => void }) {
  const { hit, place, chosen, choose } = props;
  const { node, matched, why } = hit;
  return (
    <li
      id={`hit-${place}`}
      role="option"
      aria-selected={chosen}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => choose(place)}
    >
      <Glyph look={lookOf(node.kind)} status={node.status} />
      <span>
        <Marked text={node.name} marks={matched === undefined ? why?.marks : []} />
        <Why {...hit} />
      </span>
      <small>{[kindWords(node), shortWhen(node)].filter(Boolean).join(' · ')}</small>
    </li>
  );
}

/** What the box tells its list, and lends it: the keys that are pressed in it, and the field itself. */
interface ResultsProps {
  readonly q: string;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly press: { current: (event: KeyboardEvent) => void };
}

/** The list under the box. */
export function Results({ q, open, setOpen, input, press }: ResultsProps) {
  const board = useBoard();
  const [at, setAt] = useState(0);
  const [each, setEach] = useState(FEW);
  const found = useFound(q, each, (words, limit) => [
    ...onCanvas(board.view.peek().canvas.nodes.values(), words, limit),
  ]);
  const groups = groupsOf(found.result);
  const hits = groups.flatMap((group) => group.hits);
  const showing = open && q !== '';
  const chosen = Math.min(at, Math.max(0, hits.length - 1));
  useEffect(() => {
    setAt(0);
    setEach(FEW);
  }, [q]);
  // Before the next key stroke can come: the field says which hit is chosen.
  useLayoutEffect(() => {
    const field = input.current;
    field?.setAttribute('aria-expanded', String(showing && hits.length > 0));
    if (showing && hits[chosen]) field?.setAttribute('aria-activedescendant', `hit-${chosen}`);
    else field?.removeAttribute('aria-activedescendant');
    if (showing) document.getElementById(`hit-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  });

  const choose = (place: number): void => {
    const hit = hits[place];
    if (!hit) return;
    setOpen(false);
    board.open(hit.node.id);
    board.scene.peek()?.reveal(hit.node.id);
    input.current?.blur();
  };
  const bring = (): void => {
    const { node } = hits[chosen] ?? {};
    if (!node) return;
    board.act({ do: 'draw', load: { from: 'nodes', ids: [node.id] } });
    board.scene.peek()?.reveal(node.id);
    board.say(say('brought', { name: node.name }));
  };
  press.current = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setOpen(true);
      setAt((chosen + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      if (event.altKey) bring();
      else choose(chosen);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (showing) setOpen(false);
      else input.current?.blur();
    }
  };

  let before = 0;
  return (
    <div class="search-drop" hidden={!showing} onPointerDown={(event) => event.preventDefault()}>
      <div
        id="search-list"
        role="listbox"
        aria-label={sayPage('search.label')}
        aria-busy={found.state === 'waiting'}
      >
        {groups.map(({ look, hits: some, total }) => {
          const first = before;
          before += some.length;
          return (
            <ul key={look} role="group" aria-labelledby={`hits-${look}`}>
              <li id={`hits-${look}`} role="presentation" class="search-sort">
                {say(look)}
                {total > some.length && <span> {say('groupOf', { shown: some.length, total })}</span>}
              </li>
              {some.map((hit, place) => (
                <Hit
                  key={hit.node.id}
                  hit={hit}
                  place={first + place}
                  chosen={first + place === chosen}
                  choose={choose}
                />
              ))}
            </ul>
          );
        })}
      </div>
      <div class="search-foot">
        <div aria-live="polite">
          <Summary found={found} q={q} />
        </div>
        {hits.length > 0 && (
          <>
            {found.result.total > hits.length && each < MANY && (
              <button type="button" class="quiet-button" onClick={() => setEach(MANY)}>
                {say('all')}
              </button>
            )}
            <button type="button" class="quiet-button" onClick={bring}>
              {say('bring')}
            </button>
            <Keys />
          </>
        )}
      </div>
    </div>
  );
}
