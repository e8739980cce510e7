// Who else prints a text: one voice, however many papers.

import type { ArticleSummary } from '../../graph/model/index.ts';
import { useBoard } from '../panels/board.ts';
import { days } from '../text/index.ts';
import { say } from './say.ts';
import type { ShownWords } from './copied.ts';

function Print({ article, evidence }: { article: ArticleSummary; evidence?: string }) {
  const board = useBoard();
  const { id, publisher, label, published } = article;
  return (
    <button
      type="button"
      class="source"
      onClick={() => board.act({ do: 'read', article: { id, ...(evidence !== undefined && { evidence }) } })}
    >
      <bdi>{publisher ?? label}</bdi>
      {published && ` ${days.short(published)}`}
    </button>
  );
}

/** The same text as in that article. */
export function SameTextAs({ article }: { article: ArticleSummary }) {
  return (
    <p class="prints">
      {say('sameTextAs')} <Print article={article} />
    </p>
  );
}

/** Whose text a sentence is, and who has the very same one; nothing where nobody has. */
export function Prints({ words: { also, copyOf } }: { words: ShownWords }) {
  return (
    <>
      {copyOf && <SameTextAs article={copyOf} />}
      {also.length > 0 && (
        <p class="prints">
          {say('sameTextIn', { n: also.length })}{' '}
          {also.map(({ id, article }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <Print article={article!} evidence={id} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}
