// One menu of all files that can be made of what is seen.

import { useState } from 'preact/hooks';
import { failureOf } from '../api/index.ts';
import { failureWords } from '../panels/answered.tsx';
import { useBoard } from '../panels/board.ts';
import { EXPORT_KINDS, MOST_NODES, type ExportKind } from './exports.ts';
import { fileName } from './file-name.ts';
import { saveAs } from './save-as.ts';
import { say } from './say.ts';
import { seenNow } from './seen-now.ts';

/** A button a file; each is named after what it shows. */
export function Files() {
  const board = useBoard();
  const [making, setMaking] = useState<ExportKind['id'] | null>(null);
  const [note, setNote] = useState('');
  const seen = seenNow(board);
  const tooMany = seen.nodes.length > MOST_NODES;
  const make = async (kind: ExportKind): Promise<void> => {
    setMaking(kind.id);
    try {
      const name = fileName(seen.title, board.desk.peek().range, kind.ending);
      saveAs(name, await kind.make(board, seen));
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
      <p class="quiet small">
        {tooMany ? say('tooMany', { n: MOST_NODES }) : say('exportsWhy', { n: seen.nodes.length })}
      </p>
      <div class="keep-files">
        {EXPORT_KINDS.map((kind) => (
          <button
            key={kind.id}
            type="button"
            disabled={
              making !== null || seen.nodes.length === 0 || (kind.drawn ? !board.scene.value : tooMany)
            }
            title={kind.drawn && !board.scene.value ? say('noPicture') : undefined}
            onClick={() => void make(kind)}
          >
            {say(kind.id)}
          </button>
        ))}
      </div>
      <p role="status" class="quiet small">
        {note}
      </p>
    </section>
  );
}
