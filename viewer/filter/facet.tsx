// One facet: its values with counts, a search where there are many, and for each value two switches.

import { useState } from 'preact/hooks';
import { useBoard } from '../panels/board.ts';
import { Icon } from '../panels/icon.tsx';
import { FACET_KINDS, type Selection } from '../state/crossfilter/index.ts';
import type { FacetName } from '../state/index.ts';
import { number } from '../text/index.ts';
import { turned } from './chips.ts';
import { facetValues, type FacetValue } from './facet-values.ts';
import { say } from './say.ts';
import { useFound } from './use-found.ts';
import { facetName, valueName } from './value-name.ts';

/** Values that are listed at first, and how many more each time. */
const SHORT = 7;
const STEP = 25;
/** From so many values on a facet can be searched. */
const MANY = 12;

/** Arrow keys go from value to value; X on one leaves it out. */
function walk(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLElement;
  const rows = [...list.querySelectorAll<HTMLElement>('.facet-value')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const ways: Readonly<Record<string, number>> = {
    ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1,
  }; // prettier-ignore
  const to = ways[event.key];
  if (to !== undefined) rows[Math.min(rows.length - 1, Math.max(0, to))]!.focus();
  else if (event.key.toLowerCase() === 'x') (rows[at]!.nextElementSibling as HTMLElement).click();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** The values of one facet. */
export function Facet({ facet, selection }: { facet: FacetName; selection: Selection }) {
  const [words, setWords] = useState('');
  const [limit, setLimit] = useState(SHORT);
  const { table } = selection;
  const { keys } = FACET_KINDS[facet];
  const found = useFound(words.trim(), keys === 'entity');
  const all = facetValues(facet, selection);
  const values = all.filter(({ key }) => found(key, valueName(table, facet, key)));
  const listed = values.slice(0, limit);
  const rest = values.length - listed.length;
  const most = all.reduce((top, { count }) => Math.max(top, count), 1);
  return (
    <div class="facet">
      {(all.length > MANY || words !== '') && (
        <input
          type="search"
          value={words}
          placeholder={say('search', { facet: facetName(facet) })}
          aria-label={say('search', { facet: facetName(facet) })}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
      {values.length === 0 && <p class="quiet small">{say(words === '' ? 'none' : 'found')}</p>}
      <ul aria-label={facetName(facet)} title={say('keys')} onKeyDown={walk}>
        {listed.map((value, at) => (
          <Value
            key={value.key}
            {...{ facet, value, most }}
            name={valueName(table, facet, value.key)}
            first={at === 0}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="quiet-button small" onClick={() => setLimit(limit + STEP)}>
          {say('more', { n: rest })}
        </button>
      )}
      {rest <= 0 && limit > SHORT && (
        <button type="button" class="quiet-button small" onClick={() => setLimit(SHORT)}>
          {say('fewer')}
        </button>
      )}
    </div>
  );
}

interface ValueProps {
  readonly facet: FacetName;
  readonly value: FacetValue;
  readonly name: string;
  /** The count whose bar is as long as there is room. */
  readonly most: number;
  readonly first: boolean;
}

function Value({ facet, value: { key, count, chosen }, name, most, first }: ValueProps) {
  const board = useBoard();
  const turn = (list: 'any' | 'none') => () => board.act(turned(board.desk.peek(), facet, key, list));
  const out = chosen === 'none';
  const leave = say(out ? 'excluded' : 'exclude', { what: name });
  return (
    <li data-chosen={chosen}>
      <button
        type="button"
        role="checkbox"
        class="facet-value"
        aria-checked={chosen === 'any'}
        aria-keyshortcuts="x"
        tabIndex={first ? 0 : -1}
        onClick={turn('any')}
      >
        <span class="facet-box" aria-hidden="true" />
        <bdi class="facet-name">{name}</bdi>
        <span class="count">{number(count)}</span>
        <meter class="facet-bar" aria-hidden="true" max={most} value={count} />
      </button>
      <button
        type="button"
        class="icon-button facet-out"
        tabIndex={-1}
        aria-pressed={out}
        title={leave}
        aria-label={leave}
        onClick={turn('none')}
      >
        <Icon name="without" />
      </button>
    </li>
  );
}
