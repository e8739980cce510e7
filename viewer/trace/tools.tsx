// What can be done with a trace: seen otherwise, taken to the graph, asked in Cypher, copied, saved.

import { failureOf } from '../api/index.ts';
import { saveAs } from '../keep/save-as.ts';
import { useBoard } from '../panels/board.ts';
import type { Trace } from '../state/index.ts';
import type { ListedHop } from './hops.tsx';
import { citations, type Found } from './question.ts';
import { pngOf, svgText } from './saving.ts';
import { say } from './say.ts';

interface ToolsProps {
  readonly trace: Trace;
  readonly found: Found;
  /** What is traced, in words. */
  readonly title: string;
  readonly hops: readonly ListedHop[];
  /** The picture as it is on the page; none where the answer has no picture. */
  readonly picture: () => SVGSVGElement | null;
  readonly onTrace: (trace: Trace) => void;
}

/** Two rows of buttons. */
export function Tools({ trace, found, title, hops, picture, onTrace }: ToolsProps) {
  const board = useBoard();
  const cypher = found.is === 'chain' ? found.chain.cypher : found.list.cypher;
  const draw = (): void => {
    const ids = [...new Set(hops.flatMap(({ event, who, where }) => [event, ...who, ...where].map(({ id }) => id)))]; // prettier-ignore
    board.act({ do: 'draw', load: { from: 'nodes', ids } });
    board.act({ do: 'tab', tab: 'graph' });
    board.scene.peek()?.fit(ids);
  };
  const text = async (use: (text: string) => Promise<void> | void): Promise<void> => {
    try {
      const events = [...new Set(hops.map(({ event }) => event.id))];
      await use(await citations(board.client(), trace, events, title));
    } catch (thrown) {
      board.say(thrown instanceof DOMException ? say('refused') : failureOf(thrown).detail);
    }
  };
  const copy = (): Promise<void> =>
    text(async (markdown) => {
      await navigator.clipboard.writeText(markdown);
      board.say(say('copied'));
    });
  const file = (ending: string): string => `${say('file')}.${ending}`;
  const drawn = async (make: (picture: SVGSVGElement) => Blob | Promise<Blob>, ending: string): Promise<void> => {
    const here = picture();
    if (here) saveAs(file(ending), await make(here));
  }; // prettier-ignore
  return (
    <div class="trace-tools">
      {(found.is === 'chain' || found.is === 'paths') && (
        <fieldset class="trace-choice">
          <legend>{say('lanes')}</legend>
          {(['actor', 'path'] as const).map((lanes) => (
            <label key={lanes}>
              <input
                type="radio"
                name="lanes"
                checked={trace.lanes === lanes}
                onChange={() => onTrace({ ...trace, lanes })}
              />
              <span>{say(lanes === 'path' && found.is === 'chain' ? 'lanes.branch' : `lanes.${lanes}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div class="trace-acts">
        <button type="button" onClick={draw}>
          {say('draw')}
        </button>
        <button
          type="button"
          disabled={cypher === undefined}
          title={cypher === undefined ? say('noCypher') : undefined}
          onClick={() => cypher !== undefined && board.showQuery({ cypher, params: {} })}
        >
          {say('cypher')}
        </button>
        <button type="button" onClick={() => void copy()}>
          {say('copyText')}
        </button>
        <span class="trace-save" role="group" aria-label={say('save')}>
          <span class="quiet" aria-hidden="true">
            {say('save')}
          </span>
          <button
            type="button"
            onClick={() => void text((markdown) => saveAs(file('md'), new Blob([markdown], { type: 'text/markdown' })))} // prettier-ignore
          >
            {say('saveText')}
          </button>
          {found.is !== 'gaps' && (
            <>
              <button
                type="button"
                onClick={() =>
                  void drawn((one) => new Blob([svgText(one)], { type: 'image/svg+xml' }), 'svg')
                }
              >
                {say('saveSvg')}
              </button>
              <button type="button" onClick={() => void drawn(pngOf, 'png')}>
                {say('savePng')}
              </button>
            </>
          )}
        </span>
      </div>
    </div>
  );
}
