// What was done, step by step; a press goes there. Undone steps stay until something else is done.

import { useBoard } from '../panels/board.ts';
import { goTo, type Act } from '../state/index.ts';
import { days, say as sayPage } from '../text/index.ts';
import { say } from './say.ts';

/** What an act did, with whom or when where that can be said. */
function stepWords(act: Act, nameOf: (id: string) => string): string {
  const what = sayPage(`act.${act.do}`);
  if (act.do === 'open') return `${what}: ${act.name}`;
  if (act.do === 'range' && act.range) return `${what}: ${days.range(act.range, 'short')}`;
  if (act.do === 'day' && act.day) return `${what}: ${days.short(act.day)}`;
  if (act.do === 'overview') return what.replace('{n}', String(act.limit));
  const id = 'id' in act ? act.id : 'load' in act && 'id' in act.load ? act.load.id : null;
  return id ? `${what}: ${nameOf(id)}` : what;
}

/** The list of steps, the latest last. */
export function Steps() {
  const board = useBoard();
  const { acts, cursor } = board.log.value;
  const { nodes } = board.view.value.canvas;
  const nameOf = (id: string): string =>
    id
      .split('|')
      .flatMap((part, place, all) =>
        all.length > 1 && (place === 0 || place > 2) ? [] : (nodes.get(part)?.name ?? part),
      )
      .join(' – ');
  const rows = [say('begin'), ...acts.map((act) => stepWords(act, nameOf))];
  return (
    <section>
      <h2>{say('steps')}</h2>
      <ol class="keep-steps">
        {rows.map((words, place) => (
          <li key={`${place}`} data-undone={place > cursor ? '' : undefined}>
            <button
              type="button"
              aria-current={place === cursor ? 'step' : undefined}
              title={say('goTo', { what: words })}
              onClick={() => board.adopt(goTo(board.log.peek(), place))}
            >
              <bdi>{words}</bdi>
              {place === cursor && <small> · {say('here')}</small>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
