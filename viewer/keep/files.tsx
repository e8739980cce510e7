// One menu of all files that can be made, and of how much of the graph.

import { useState } from 'preact/hooks';
import { failureOf } from '../api/index.ts';
import { failureWords } from '../panels/answered.tsx';
import { useBoard } from '../panels/board.ts';
import { EXPORT_KINDS, MOST_NODES, type ExportKind } from './exports.ts';
import { fileName } from './file-name.ts';
import { saveAs } from './save-as.ts';
import { say } from './say.ts';
import { chosenOf, EXPORT_SCOPES, type Chosen, type ExportScope } from './scopes.ts';

/** Why a file can't be made of what was chosen; undefined where it can. */
function hindrance(kind: ExportKind, scope: ExportScope, { ids }: Chosen, hasPicture: boolean) {
  if (kind.of === 'picture') return hasPicture ? (scope === 'seen' ? undefined : say('onlySeen')) : say('noPicture'); // prettier-ignore
  if (ids === null) return kind.of === 'events' ? say('notOfAll') : undefined;
  if (ids.length === 0) return say('nothing');
  return ids.length > MOST_NODES ? say('tooMany', { n: MOST_NODES }) : undefined;
}

/** How many nodes it is, or why it is too many. */
function amount({ ids }: Chosen): string {
  if (ids === null) return say('wholeWhy');
  return ids.length > MOST_NODES ? say('tooMany', { n: MOST_NODES }) : say('exportsWhy', { n: ids.length });
}

/** A button a file; each is named after what it shows. */
export function Files() {
  const board = useBoard();
  const [scope, setScope] = useState<ExportScope>('seen');
  const [making, setMaking] = useState<ExportKind['id'] | null>(null);
  const [note, setNote] = useState('');
  const chosen = chosenOf(board, scope);
  const make = async (kind: ExportKind): Promise<void> => {
    setMaking(kind.id);
    try {
      const range = scope === 'whole' ? null : board.desk.peek().range;
      const name = fileName(chosen.title, range, kind.ending);
      saveAs(name, await kind.make(board, chosen));
      setNote(say('done', { name }));
    } catch (thrown) {
      setNote(say('failed', { why: failureWords(failureOf(thrown)) }));
    } finally {
      setMaking(null);
    }
  };
  return (
    <section>
      <h2>{say('exports')}</h2>
      <fieldset class="keep-scopes">
        <legend class="visually-hidden">{say('scope')}</legend>
        {EXPORT_SCOPES.map((one) => (
          <label key={one}>
            <input type="radio" name="scope" checked={scope === one} onChange={() => setScope(one)} />
            {say(`scope.${one}`)}
          </label>
        ))}
      </fieldset>
      <p class="quiet small">{amount(chosen)}</p>
      <div class="keep-files">
        {EXPORT_KINDS.map((kind) => {
          const why = hindrance(kind, scope, chosen, board.scene.value !== null);
          return (
            <button
              key={kind.id}
              type="button"
              disabled={making !== null || why !== undefined}
              title={why}
              onClick={() => void make(kind)}
            >
              {say(kind.id)}
            </button>
          );
        })}
      </div>
      <p role="status" class="quiet small">
        {note}
      </p>
    </section>
  );
}
