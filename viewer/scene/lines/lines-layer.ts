// Keeps the lines of a picture on the graphics card, and draws them when the renderer's turn for them comes.

import type { Picture } from '../picture.ts';
import { createLineProgram, type Frame } from './line-program.ts';
import { tableOf, type LineTable } from './line-table.ts';

/** What a change of the picture's graph is called that lines are drawn by. */
const CHANGES = [
  'edgeAdded',
  'edgeDropped',
  'edgesCleared',
  'cleared',
  'edgeAttributesUpdated',
  'eachEdgeAttributesUpdated',
  'nodeAdded',
  'nodeDropped',
] as const;

/** With what care the lines of a frame are drawn; see `DrawnLines.draw`. */
export type Care = 'full' | 'hasty' | 'left out';

/** The lines of a picture. */
export interface LinesLayer {
  /** What the renderer draws with on a context; a context that comes back after a loss is another. */
  on(gl: WebGL2RenderingContext): { render(frame: Frame): void; kill(): void };
  /** How these are to be seen has changed. */
  see(ids: readonly string[]): void;
  /** How a line is bent, as `bendsOf` has it; 0 where it is not. */
  bend(id: string): number;
  destroy(): void;
}

/**
 * Lines that follow the picture's graph.
 *
 * @param rowOf the row of the renderer's table of nodes in which a node is; only asked while a frame is drawn
 * @param care how those of the frame at hand are to be drawn
 */
export function createLines(picture: Picture, rowOf: (node: string) => number, care: () => Care): LinesLayer {
  const { graph } = picture;
  let table: LineTable | undefined;
  let changed = true;
  const stale = (): void => void (table = undefined);
  for (const change of CHANGES) graph.on(change, stale);
  return {
    on(gl) {
      const program = createLineProgram(gl);
      const [all, lit] = [program.lines(), program.lines()];
      table = undefined;
      return {
        render(frame) {
          const how = care();
          if (how === 'left out') return;
          if (!table) {
            table = tableOf(picture, rowOf);
            all.take(table);
            lit.take(table.lit());
          } else if (changed) {
            all.inks(table);
            lit.take(table.lit());
          }
          changed = false;
          all.draw(frame, how === 'hasty');
          lit.draw(frame, false);
        },
        kill: program.kill,
      };
    },
    see(ids) {
      table?.see(ids);
      changed = true;
    },
    bend: (id) => table?.bends.get(id) ?? 0,
    destroy() {
      for (const change of CHANGES) graph.removeListener(change, stale);
    },
  };
} // prettier-ignore
