// One source: what it is, when it was read, what is wrong with it.

import type { SourceView } from '../../graph/model/index.ts';
import { instantWords } from './instant-words.ts';
import type { ReasonWords } from './reason-words.ts';
import { say } from './say.ts';

/** The kinds that have a name in every language; any other is shown as it is called. */
const KINDS = ['feed', 'folder', 'saved page'] as const;

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

function kindWords(taken: string): string {
  const kind = KINDS.find((one) => one === taken);
  return kind ? say(`kind.${kind}`) : taken;
}

function everyWords(seconds: number): string {
  const [unit, size] = UNITS.find(([, one]) => seconds % one === 0)!;
  return say(`every.${unit}`, { n: seconds / size });
}

/** `chosen`: whether only its articles are listed below. */
export function SourceRow(props: {
  source: SourceView;
  tell: (reason: string) => ReasonWords;
  chosen: boolean;
  choose: (address: string | undefined) => void;
}) {
  const { source, tell, chosen, choose } = props;
  const { address, taken, every, read, due, shown, outcome, reason, jobs } = source;
  const trouble = jobs['set-aside'] + jobs.failed;
  const when = [
    everyWords(every),
    read ? say('read', { when: instantWords(read) }) : say('never'),
    say('next', { when: instantWords(due) }),
    ...(taken ? [say('shows', { n: shown })] : []),
  ];
  return (
    <li>
      <p class="source-name">
        {taken !== undefined && <span class="source-kind">{kindWords(taken)}</span>} <bdi>{address}</bdi>
      </p>
      <p class="quiet">{when.join(' · ')}</p>
      {reason && (
        <p class={outcome === 'failed' ? 'refusal' : undefined}>
          {say(outcome === 'failed' ? 'failed' : 'partly', { why: tell(reason).words })}
        </p>
      )}
      {trouble > 0 && (
        <button
          type="button"
          class="quiet-button"
          aria-pressed={chosen}
          onClick={() => choose(chosen ? undefined : address)}
        >
          {say('unread', { n: trouble })}
        </button>
      )}
    </li>
  );
}
