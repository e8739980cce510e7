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
 * @param isLeftOut whether this frame is to have none
 */
export function createLines(picture: Picture, rowOf: (node: string) => number, isLeftOut: () => boolean): LinesLayer {
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
          if (isLeftOut()) return;
          if (!table) {
            table = tableOf(picture, rowOf);
            all.take(table);
            lit.take(table.lit());
          } else if (changed) {
            all.inks(table);
            lit.take(table.lit());
          }
          changed = false;
          all.draw(frame);
          lit.draw(frame);
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
