// Who is meant by the names of an article, and how each was linked.

import type { ArticleView, Linking, NodeSummary } from '../../graph/model/index.ts';
import { useBoard } from '../panels/board.ts';
import { kindWords } from '../panels/heading.tsx';
import { Name } from '../panels/name.tsx';
import { number } from '../text/index.ts';
import { say } from './say.ts';

/** `Wang Yi · Person · refers back`. */
export function linkingWords(node: NodeSummary, how: Linking | undefined): string {
  return say('nameLine', { name: node.name, kind: kindWords(node), how: say(`how.${how ?? 'unsaid'}`) });
}

/** The nodes that the names of an article mean, by id; empty while they are on their way. */
export function useNames({ mentions }: ArticleView): ReadonlyMap<string, NodeSummary> {
  const board = useBoard();
  const ids = [...new Set(mentions.map(({ entity }) => entity))].sort();
  if (ids.length === 0) return new Map();
  const answer = board.library().load({ from: 'nodes', ids });
  return new Map(answer.state === 'ready' ? answer.value.nodes.map((node) => [node.id, node]) : []);
}

interface Form {
  readonly text: string;
  readonly how: Linking | undefined;
  count: number;
}

/** Each form once for each way in which it was linked, in the order of the text. */
function formsOf({ article, mentions }: ArticleView, id: string): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const { entity, start, end, how } of mentions) {
    if (entity !== id) continue;
    const text = article.text.slice(start, end);
    const key = `${how} ${text}`;
    const known = forms.get(key) ?? { text, how, count: 0 };
    known.count++;
    forms.set(key, known);
  }
  return [...forms.values()];
}

/** The list, folded away: each who is named, by which words, and how these were linked. */
export function LinkedNames({ view, names }: { view: ArticleView; names: ReadonlyMap<string, NodeSummary> }) {
  const ids = [...new Set(view.mentions.map(({ entity }) => entity))].filter((id) => names.has(id));
  if (ids.length === 0) return null;
  return (
    <details class="tellers linked">
      <summary>
        {say('names')} <span class="count">{number(ids.length)}</span>
      </summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <Name node={names.get(id)!} glyph />
            <p class="joined-forms">
              {formsOf(view, id).map(({ text, how, count }) => (
                <span key={`${how} ${text}`}>
                  <bdi lang={view.article.language}>{text}</bdi>
                  <small class="quiet">
                    {' '}
                    {[count > 1 && `${number(count)}×`, say(`how.${how ?? 'unsaid'}`)]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
