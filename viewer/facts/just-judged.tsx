// Judging in place: a button for one judgement, and a word about the last one with its undo.

import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { JudgementRequest } from '../../graph/model/index.ts';
import { useBoard } from '../panels/board.ts';
import { Refusal } from '../review/judged.tsx';
import { say } from './say.ts';

/** The last judgement made here: what it says, its ids, and what was chosen when it was made. */
const last = signal<{
  readonly words: string;
  readonly ids: readonly string[];
  readonly selected: string | null;
} | null>(null);

/** Whether the last judgement that was refused was asked for here: other ways to judge say it themselves. */
const refusedHere = signal(false);

interface JudgeButtonProps {
  readonly request: JudgementRequest;
  /** What the button says, and what was judged, in words. */
  readonly label: string;
  readonly words: string;
}

/** Judges on click. Nothing on a day's graph: people judge today's. */
export function JudgeButton({ request, label, words }: JudgeButtonProps) {
  const board = useBoard();
  const { asOf, selected } = board.desk.value;
  if (asOf) return null;
  const judge = async (): Promise<void> => {
    const done = await board.judge(request);
    refusedHere.value = !done;
    if (!done) return;
    last.value = { words, ids: done.made.map(({ id }) => id), selected };
    board.say(say('judged', { words }));
  };
  return (
    <button type="button" class="quiet-button" onClick={() => void judge()}>
      {label}
    </button>
  );
}

/** What was just judged, until something else is chosen; undo takes all of it back. Also why a judgement was refused. */
export function JustJudged() {
  const board = useBoard();
  const { selected } = board.desk.value;
  const made = last.value;
  useEffect(() => {
    refusedHere.value = false;
    if (last.peek() && last.peek()!.selected !== selected) last.value = null;
  }, [selected]);
  const undo = async (): Promise<void> => {
    for (const id of made!.ids) if (!(await board.takeBack(id))) return;
    last.value = null;
    board.say(say('undone'));
  };
  return (
    <>
      {refusedHere.value && <Refusal />}
      {made && (
        <p class="just-judged" role="status">
          <span>{say('judged', { words: made.words })}</span>
          <button type="button" class="quiet-button" onClick={() => void undo()}>
            {say('undo')}
          </button>
        </p>
      )}
    </>
  );
}
