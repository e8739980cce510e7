// What stands in the place of an answer that isn't there (yet).

import type { ComponentChildren } from 'preact';
import type { Failure } from '../api/index.ts';
import type { Answer } from '../state/index.ts';
import { say } from '../text/index.ts';
import { useBoard } from './board.ts';

/** A failure in words. */
export function failureWords(failure: Failure): string {
  if (failure.code === 'unreachable') return say('error.unreachable');
  return failure.detail || say('error.unexpected', { status: failure.status });
}

/** Shows the answer by `children`, or that it is awaited, or why it failed with a way to ask again. */
export function Answered<T>(props: { answer: Answer<T>; children: (value: T) => ComponentChildren }) {
  const board = useBoard();
  const { answer, children } = props;
  if (answer.state === 'ready') return <>{children(answer.value)}</>;
  if (answer.state === 'waiting') {
    return (
      <div class="skeleton" role="status">
        <span class="visually-hidden">{say('panel.loading')}</span>
        <i />
        <i />
        <i />
      </div>
    );
  }
  return (
    <div class="failed" role="alert">
      <p>
        {answer.failure.status === 404
          ? say(board.desk.value.asOf ? 'panel.notThen' : 'panel.gone')
          : say('panel.failed', { why: failureWords(answer.failure) })}
      </p>
      <button type="button" class="quiet-button" onClick={() => board.library().forgetFailures()}>
        {say('panel.retry')}
      </button>
    </div>
  );
}
