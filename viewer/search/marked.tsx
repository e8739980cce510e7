// A form with the words marked that were asked for, and what it is of the node.

import type { SearchHit, SearchReason } from '../../graph/model/index.ts';
import { days, isRightToLeft, say as sayPage } from '../text/index.ts';
import { say } from './say.ts';

/** The text with its marks; they do not overlap and come in order. */
export function Marked({ text, marks = [] }: { text: string; marks?: SearchReason['marks'] | undefined }) {
  const parts = marks.flatMap(([start, end], place) => [
    text.slice(marks[place - 1]?.[1] ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <bdi>
      {parts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </bdi>
  );
}

/** Why a node was found, where its name does not say it. */
export function Why({ node, matched, why }: SearchHit) {
  if (matched === undefined) return null;
  const by = why?.by ?? 'names';
  if (by === 'kind') {
    const word = matched === node.status ? sayPage(`status.${node.status}`) : sayPage(`kind.${node.kind}`);
    return <small>{word}</small>;
  }
  if (by === 'day')
    return <small>{/^\d{4}-\d{2}-\d{2}$/.test(matched) ? days.long(matched) : matched}</small>;
  const text = <Marked text={matched} marks={why?.marks} />;
  if (by !== 'sentence')
    return (
      <small>
        {say(by === 'name' ? 'names' : by)} {text}
      </small>
    );
  const language = why?.language ?? 'und';
  return (
    <small class="search-sentence">
      <q lang={language} dir={isRightToLeft(language) ? 'rtl' : 'ltr'}>
        {text}
      </q>
    </small>
  );
}
