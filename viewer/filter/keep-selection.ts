// Keeps the selection in step with the filter and the graph: facts in, which events pass out, and what of the canvas.

import { computed, effect, signal } from '@preact/signals';
import type { Board } from '../panels/board.ts';
import { select, sieveOf, tableOf } from '../state/crossfilter/index.ts';

/** Begins. The facts are asked for once the picture has what it draws, which comes first. */
export function keepSelection(board: Board): void {
  const range = computed(() => board.desk.value.range);
  const undated = computed(() => board.desk.value.undated);
  const where = computed(() => board.desk.value.where);
  const looks = computed(() => board.desk.value.muted.looks);
  const canvas = computed(() => board.view.value.canvas);
  const early = signal(true);
  const table = computed(() => {
    if (early.value) return null;
    const answer = board.library().facts();
    return answer.state === 'ready' ? tableOf(answer.value) : null;
  });
  effect(() => {
    if (!board.view.value.waiting || canvas.value.nodes.size > 0) early.value = false;
  });
  const sieve = computed(() => sieveOf(canvas.value, table.value));
  effect(() => {
    const filter = { range: range.value, undated: undated.value, where: where.value };
    board.selection.value = table.value && select(table.value, filter, board.selection.peek());
  });
  effect(() => {
    board.seen.value = sieve.value.sift(board.selection.value, looks.value);
  });
}
