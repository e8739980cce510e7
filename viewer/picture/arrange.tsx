// How the picture is laid out and grouped, and what was taken off it or nailed down.

import { useState } from 'preact/hooks';
import { LAYOUT_KINDS, LAYOUTS, type LaneKey, type LayoutId } from '../layouts.ts';
import { useBoard, type Board } from '../panels/board.ts';
import { useCover } from '../panels/covers.ts';
import { Icon } from '../panels/icon.tsx';
import { GROUPINGS } from '../state/index.ts';
import { useDrawing } from './drawing.ts';
import { nodeOf } from './node-of.ts';
import { say } from './say.ts';

interface Way {
  readonly layout: LayoutId;
  readonly lanes?: LaneKey;
}

/** Every way to lay out that the table of layouts has; one for each kind of lane. */
const WAYS: readonly Way[] = LAYOUTS.flatMap((layout) =>
  (LAYOUT_KINDS[layout].lanes ?? [undefined]).map((lanes) => ({ layout, ...(lanes && { lanes }) })),
);

/** How many of the nodes that it concerns lack what a layout needs; nothing where none does. */
function lacking(board: Board, layout: LayoutId): string {
  const { has } = LAYOUT_KINDS[layout];
  if (!has || layout === 'force') return '';
  const concerned = [...board.view.value.canvas.nodes.values()].map(has).filter((one) => one !== undefined);
  const n = concerned.filter((one) => !one).length;
  return n === 0 ? '' : say(`layout.${layout}.lacks`, { n, total: concerned.length });
}

function Choice(props: { name: string; words: string; note?: string; on: boolean; choose: () => void }) {
  const { name, words, note, on, choose } = props;
  return (
    <label>
      <input type="radio" name={name} checked={on} onChange={choose} />
      <span>
        {words}
        {note && <small>{note}</small>}
      </span>
    </label>
  );
}

function Layouts() {
  const board = useBoard();
  const now = board.desk.value.layout;
  return (
    <fieldset>
      <legend>{say('arrange.layout')}</legend>
      {WAYS.map(({ layout, lanes }) => (
        <Choice
          key={`${layout} ${lanes}`}
          name="layout"
          words={say(lanes ? `layout.lanes.${lanes}` : `layout.${layout as 'force'}`)}
          note={lacking(board, layout)}
          on={now.layout === layout && (!lanes || now.lanes === lanes)}
          choose={() => board.act({ do: 'arrange', layout, lanes: lanes ?? now.lanes })}
        />
      ))}
    </fieldset>
  );
}

function Groups() {
  const board = useBoard();
  const now = board.desk.value.groupBy;
  return (
    <fieldset>
      <legend>{say('arrange.groups')}</legend>
      {[null, ...GROUPINGS].map((by) => (
        <Choice
          key={by}
          name="groups"
          words={say(`group.${by ?? 'none'}`)}
          on={now === by}
          choose={() => board.act({ do: 'group', by })}
        />
      ))}
    </fieldset>
  );
}

/** Ids with a way back for each, and one for all. */
function Put(props: { title: string; ids: readonly string[]; back: string; undo: (ids: readonly string[]) => void }) {
  const board = useBoard();
  const { title, ids, back, undo } = props;
  if (ids.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {ids.map((id) => {
          const name = nodeOf(board, id)?.name ?? id;
          return (
            <li key={id}>
              <bdi>{name}</bdi>
              <button type="button" class="quiet-button" onClick={() => undo([id])}>
                {back}
                <span class="visually-hidden"> {name}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {ids.length > 1 && (
        <button type="button" class="quiet-button" onClick={() => undo(ids)}>
          {say('arrange.all', { what: back })}
        </button>
      )}
    </section>
  );
} // prettier-ignore

function Panel() {
  const board = useBoard();
  const cover = useCover();
  const { drawn } = useDrawing();
  const { hidden, pins } = board.desk.value;
  const pinned = Object.keys(pins).filter((id) => drawn.value.nodes.has(id));
  return (
    <div class="plate" ref={cover} role="group" aria-label={say('arrange.title')}>
      <Layouts />
      <Groups />
      <Put
        title={say('arrange.hidden', { n: hidden.length })}
        ids={hidden}
        back={say('arrange.bringBack')}
        undo={(ids) => board.act({ do: 'bringBack', ids })}
      />
      <Put
        title={say('arrange.pinned', { n: pinned.length })}
        ids={pinned}
        back={say('arrange.unpin')}
        undo={(ids) => board.act({ do: 'unpin', ids })}
      />
    </div>
  );
}

/** The panel, behind one button. What is closed is not there: it would count as lying over the picture. */
export function Arrange() {
  const [open, setOpen] = useState(false);
  return (
    <details
      class="arrange"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.currentTarget.open = false;
        event.stopPropagation();
      }}
    >
      <summary class="icon-button" title={say('arrange.title')} aria-label={say('arrange.title')}>
        <Icon name="arrange" />
      </summary>
      {open && <Panel />}
    </details>
  );
}
