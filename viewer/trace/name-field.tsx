// A node chosen by its name: a field with what matches under it.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { NodeSummary } from '../../graph/model/index.ts';
import { isActor, lookOf } from '../appearance.ts';
import { useBoard } from '../panels/board.ts';
import { Glyph } from '../panels/glyph.tsx';
import { kindWords } from '../panels/heading.tsx';
import { shortWhen } from '../panels/when.ts';
import { say } from './say.ts';

/** Matches that are offered, and those that are asked for, since some are of another kind. */
const MOST = 7;
const ASKED = 40;

interface NameFieldProps {
  readonly name: 'from' | 'to';
  readonly label: string;
  /** Events, or else actors. */
  readonly wants: 'event' | 'actor';
  readonly chosen: NodeSummary | undefined;
  readonly onChoose: (node: NodeSummary) => void;
  /** The field may be empty, and was emptied. */
  readonly onClear?: () => void;
}

const fits = ({ kind }: NodeSummary, wants: 'event' | 'actor'): boolean =>
  wants === 'event' ? lookOf(kind) === 'event' : isActor(kind);

/** The field. Arrow keys choose among the matches, Enter takes one, Escape leaves what was there. */
export function NameField({ name, label, wants, chosen, onChoose, onClear }: NameFieldProps) {
  const board = useBoard();
  const asking = useRef<AbortController | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [found, setFound] = useState<readonly NodeSummary[] | null>(null);
  const [at, setAt] = useState(0);
  const close = (): void => {
    asking.current?.abort();
    setTyped(null);
    setFound(null);
  };
  useEffect(close, [chosen?.id]);
  const look = async (text: string): Promise<void> => {
    asking.current?.abort();
    const mine = new AbortController();
    asking.current = mine;
    setTyped(text);
    if (text.trim() === '') {
      if (chosen) onClear?.();
      return setFound(null);
    }
    const hits = await board.client().search(text, ASKED, mine.signal).then(
      (answer) => answer.hits,
      () => [],
    ); // prettier-ignore
    if (mine.signal.aborted) return;
    setFound(hits.map(({ node }) => node).filter((node) => fits(node, wants)).slice(0, MOST)); // prettier-ignore
    setAt(0);
  };
  const take = (node: NodeSummary | undefined): void => {
    if (!node) return;
    close();
    onChoose(node);
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      return close();
    }
    if (!found || found.length === 0) return;
    if (step) setAt((at + step + found.length) % found.length);
    else if (event.key === 'Enter') take(found[at]);
    else return;
    event.preventDefault();
  };
  const id = `trace-${name}`;
  return (
    <div class="trace-name">
      <label for={id}>{label}</label>
      <div>
        {chosen && typed === null && <Glyph look={lookOf(chosen.kind)} status={chosen.status} />}
        <input
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          dir="auto"
          aria-expanded={found !== null && found.length > 0}
          aria-controls={`${id}-matches`}
          aria-activedescendant={found?.[at] ? `${id}-${at}` : undefined}
          placeholder={say(onClear ? 'everybody' : 'find')}
          value={typed ?? chosen?.name ?? ''}
          onInput={(event) => void look(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={close}
          onKeyDown={onKey}
        />
      </div>
      <ul id={`${id}-matches`} role="listbox" aria-label={label} hidden={!found || found.length === 0}>
        {found?.map((node, place) => (
          <li
            key={node.id}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === at}
            // The field keeps the focus, so that leaving it does not take the list away first.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(node)}
          >
            <Glyph look={lookOf(node.kind)} status={node.status} /> <bdi>{node.name}</bdi>
            <small>{[kindWords(node), shortWhen(node)].filter(Boolean).join(' · ')}</small>
          </li>
        ))}
      </ul>
      {found?.length === 0 && (
        <p class="trace-name-none" role="status">
          {say('none')}
        </p>
      )}
    </div>
  );
}
