// An article with the words in it that say something; the ones it was opened for in view.

import { useEffect, useRef } from 'preact/hooks';
import type { ArticleView } from '../../graph/model/index.ts';
import { days, isRightToLeft, languageName, say } from '../text/index.ts';
import { useBoard } from '../panels/board.ts';
import { Icon } from '../panels/icon.tsx';
import { passagesOf, type Run } from './passages.ts';
import { Proves } from './proves.tsx';

/** Only web addresses become links. */
function webAddress(url: string | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}

function Passage({ run, current }: { run: Run; current: string | undefined }) {
  const board = useBoard();
  if (run.evidence.length === 0) return <>{run.text}</>;
  const evidence = run.evidence[0]!;
  const here = current !== undefined && run.evidence.includes(current);
  const article = board.desk.value.article!.id;
  const choose = (): void => board.act({ do: 'read', article: { id: article, evidence } });
  return (
    <mark data-here={here ? '' : undefined} onClick={choose}>
      {run.text}
    </mark>
  );
}

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
  const [title = [], ...paragraphs] = passagesOf(article.text, marks);
  const direction = isRightToLeft(article.language) ? 'rtl' : 'ltr';
  const url = webAddress(article.url);
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
      <article ref={body} lang={article.language} dir={direction}>
        <h1 tabIndex={-1}>
          {title.map((run, place) => (
            <Passage key={place} run={run} current={evidence} />
          ))}
        </h1>
        <p class="byline" lang="en" dir="ltr">
          <bdi>{article.publisher ?? article.label}</bdi> ·{' '}
          {article.published ? days.long(article.published) : say('reader.noDate')} ·{' '}
          {languageName(article.language)}
          {url && (
            <>
              {' · '}
              <a href={url} target="_blank" rel="noopener noreferrer">
                {say('reader.source')}
              </a>
            </>
          )}
        </p>
        {paragraphs.map((runs, place) => (
          <p key={place}>
            {runs.map((run, part) => (
              <Passage key={part} run={run} current={evidence} />
            ))}
          </p>
        ))}
      </article>
      <Proves ids={marks.find((mark) => mark.evidence === evidence)?.proves ?? []} />
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
