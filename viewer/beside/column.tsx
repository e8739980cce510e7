// One of two articles, and ways to another one: by language, and of a language by outlet.

import { useEffect, useRef } from 'preact/hooks';
import type { ArticleView } from '../../graph/model/index.ts';
import { ArticleText, setting } from '../facts/article-text.tsx';
import { useNames } from '../facts/linked-names.tsx';
import { Answered } from '../panels/answered.tsx';
import { useBoard } from '../panels/board.ts';
import { days, languageName, say as sayPage } from '../text/index.ts';
import { say } from './say.ts';
import { languagesOf, type Source } from './sources.ts';

interface ColumnProps {
  readonly side: 'left' | 'right';
  readonly source: Source;
  readonly sources: readonly Source[];
  readonly onChoose: (article: string) => void;
}

/** The column. Only the words that speak of what is chosen are marked. */
export function Column({ side, source, sources, onChoose }: ColumnProps) {
  const { article, evidence } = source;
  const same = sources.filter((one) => one.article.language === article.language);
  return (
    <section class="beside-column" aria-label={say(side)}>
      <div class="beside-choice">
        <div role="group" aria-label={say('language', { side: say(side) })}>
          {languagesOf(sources).map((language) => (
            <button
              key={language}
              type="button"
              aria-pressed={language === article.language}
              title={languageName(language)}
              aria-label={languageName(language)}
              onClick={() => onChoose(sources.find((one) => one.article.language === language)!.article.id)}
            >
              {language}
            </button>
          ))}
        </div>
        {same.length > 1 && (
          <select
            aria-label={say('article', { side: say(side) })}
            value={article.id}
            onChange={(event) => onChoose(event.currentTarget.value)}
          >
            {same.map(({ article: { id, publisher, label, published } }) => (
              <option key={id} value={id}>
                {[publisher ?? label, published ? days.short(published) : sayPage('reader.noDate')].join(
                  ' · ',
                )}
              </option>
            ))}
          </select>
        )}
      </div>
      <Answered answer={useBoard().library().article(article.id)}>
        {(view) => <Text view={view} evidence={evidence} />}
      </Answered>
    </section>
  );
}

function Text({ view, evidence }: { view: ArticleView; evidence: ReadonlySet<string> }) {
  const board = useBoard();
  const body = useRef<HTMLElement>(null);
  const names = useNames(view);
  useEffect(() => {
    const first = body.current?.querySelector('mark');
    // The column itself is moved, never the page around it.
    if (first) body.current!.scrollTo({ top: Math.max(0, first.offsetTop - body.current!.offsetTop - 48) });
  }, [view.article.id]);
  return (
    <article ref={body} tabIndex={0} {...setting(view)}>
      <ArticleText
        view={view}
        current={evidence}
        marked={evidence}
        names={names}
        onMark={(one) => board.act({ do: 'read', article: { id: view.article.id, evidence: one } })}
        onName={board.open}
      />
    </article>
  );
}
