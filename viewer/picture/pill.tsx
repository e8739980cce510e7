// What is shown of what, and the ways to more and back.

import { OVERVIEW_LIMIT, OVERVIEW_MOST } from '../state/index.ts';
import { useBoard } from '../panels/board.ts';
import { ShowCypher } from '../panels/show-cypher.tsx';
import { useCover } from '../panels/covers.ts';
import { say as pageSays } from '../text/index.ts';
import { useDrawing } from './drawing.ts';
import { say } from './say.ts';

/** One line over the picture that never leaves out how much is left out. */
export function Pill() {
  const board = useBoard();
  const cover = useCover();
  const { canvas, waiting } = board.view.value;
  const desk = board.desk.value;
  const seen = board.seen.value;
  const shown = canvas.nodes.size;
  const { nodes: drawn, left } = useDrawing().drawn.value;
  if (waiting && shown === 0) return <p class="pill plate">{pageSays('app.working')}</p>;
  const overview = desk.loads.find((load) => load.from === 'overview');
  const limit = overview?.from === 'overview' ? overview.limit : OVERVIEW_LIMIT;
  const more = canvas.total === undefined ? 0 : Math.min(canvas.total, OVERVIEW_MOST) - limit;
  return (
    <p class="pill plate" ref={cover}>
      <span>
        {canvas.total === undefined
          ? say('pill.alone', { n: shown })
          : say(canvas.rankedBy ? 'pill.ranked' : 'pill.shown', {
              shown,
              total: canvas.total,
              by: canvas.rankedBy ? say(`ranking.${canvas.rankedBy}`) : '',
            })}
      </span>
      {!overview && (
        <button
          type="button"
          class="text-button"
          onClick={() => board.act({ do: 'overview', limit: OVERVIEW_LIMIT })}
        >
          {say('pill.overview')}
        </button>
      )}
      {more > 0 && (
        <button
          type="button"
          class="text-button"
          onClick={() => board.act({ do: 'overview', limit: limit + more })}
        >
          {say('pill.more', { n: more })}
        </button>
      )}
      {overview && <ShowCypher of={{ on: 'overview', limit }} />}
      {left.nodes + left.edges > 0 && (
        <span>{say('pill.cut', { n: drawn.size, nodes: left.nodes, edges: left.edges })}</span>
      )}
      {left.nodes + left.edges > 0 && desk.groupBy === null && (
        <button type="button" class="text-button" onClick={() => board.act({ do: 'group', by: 'country' })}>
          {say('pill.group')}
        </button>
      )}
      {seen && <span>{say('pill.seen', { seen: seen.nodes.size })}</span>}
      {desk.hidden.length > 0 && (
        <button type="button" class="text-button" onClick={() => board.act({ do: 'unhide' })}>
          {say('pill.hidden', { n: desk.hidden.length })}
        </button>
      )}
    </p>
  );
}
