// An article with the words in it that say something; the ones it was opened for in view.

import { useEffect, useRef } from 'preact/hooks';
import type { ArticleView } from '../../graph/model/index.ts';
import { say } from '../text/index.ts';
import { useBoard } from '../panels/board.ts';
import { Icon } from '../panels/icon.tsx';
import { ArticleText, setting } from './article-text.tsx';
import { LinkedNames, useNames } from './linked-names.tsx';
import { Proves } from './proves.tsx';

/** The reader's view of one article. */
export function Reader({ view, evidence }: { view: ArticleView; evidence: string | undefined }) {
  const board = useBoard();
  const body = useRef<HTMLElement>(null);
  const { article, marks } = view;
  const places = [...new Set([...marks].sort((a, b) => a.start - b.start).map((mark) => mark.evidence))];
  const at = evidence ? places.indexOf(evidence) : -1;
  useEffect(() => {
    body.current?.querySelector('mark[data-here]')?.scrollIntoView({ block: 'center' });
  }, [article.id, evidence]);
  const go = (step: number) => (): void => {
    const next = places[(at + step + places.length) % places.length];
    if (next) board.act({ do: 'read', article: { id: article.id, evidence: next } });
  };
  const names = useNames(view);
  return (
    <div class="reader">
      <div class="reader-bar">
        <button type="button" onClick={() => board.act({ do: 'read', article: null })}>
          <Icon name="back" /> {say('reader.back')}
        </button>
        <span class="quiet">{say('reader.marks', { n: places.length })}</span>
        <button
          type="button"
          class="icon-button"
          disabled={places.length < 2}
          aria-label={say('reader.previous')}
          onClick={go(-1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          class="icon-button"
          disabled={places.length < 1}
          aria-label={say('reader.next')}
          onClick={go(1)}
        >
          <Icon name="down" />
        </button>
      </div>
      <article ref={body} {...setting(view)}>
        <ArticleText
          view={view}
          current={new Set(evidence === undefined ? [] : [evidence])}
          names={names}
          onMark={(mark) => board.act({ do: 'read', article: { id: article.id, evidence: mark } })}
          onName={board.open}
        />
      </article>
      <Proves ids={marks.find((mark) => mark.evidence === evidence)?.proves ?? []} />
      <LinkedNames view={view} names={names} />
      {article.issues.length > 0 && (
        <section>
          <h2>{say('reader.issues')}</h2>
          <ul>
            {article.issues.map((issue) => (
              <li key={issue.code + issue.start}>{issue.message}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
