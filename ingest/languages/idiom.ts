import type { EventKind } from '../../graph/model/index.ts';
import type { TriggerWords } from './event-words.ts';
import type { Phrase } from './phrase.ts';

/** Everyday words that tell of an event, weak unless said: they count only between two sides. */
export function idiom(
  kind: EventKind,
  forms: readonly Phrase[],
  more: Partial<TriggerWords> = {},
): TriggerWords {
  return { kind, frame: 'sides', part: 'verb', weak: true, forms, ...more };
}
