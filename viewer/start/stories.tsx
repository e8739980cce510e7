// Prepared views of the demonstration corpus, those of which everything is in the graph.

import stories from '../../seeds/stories/stories.json';
import type { Subgraph } from '../../graph/model/index.ts';
import { namedBy, opening, readLink, type Answer } from '../state/index.ts';
import { useBoard, type Board } from '../panels/board.ts';
import { locale } from '../text/index.ts';
import { say } from './say.ts';

type Story = (typeof stories)[number];

const NAMED = new Map(stories.map((story) => [story.id, namedBy(readLink(story.link).acts)]));
const ALL = [...new Set([...NAMED.values()].flat())];

/** The question which of them are in the graph. */
export const askStories = (board: Board): Answer<Subgraph> =>
  board.library().load({ from: 'nodes', ids: ALL });

/** Each with its sentence; nothing where the graph has none of them. A press is one step: undo comes back. */
export function Stories() {
  const board = useBoard();
  const answer = askStories(board);
  if (answer.state !== 'ready') return null;
  const here = new Set(answer.value.nodes.map(({ id }) => id));
  const told = stories.filter(({ id }) => NAMED.get(id)!.every((node) => here.has(node)));
  if (told.length === 0) return null;
  const language = locale() === 'de' ? 'de' : 'en';
  const open = ({ name, link }: Story): void => board.act(opening(name[language], link));
  return (
    <section>
      <h2>{say('stories')}</h2>
      <ul class="start-stories">
        {told.map((story) => (
          <li key={story.id}>
            <button type="button" onClick={() => open(story)}>
              <b>{story.name[language]}</b>
              <span>{story.sentence[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
