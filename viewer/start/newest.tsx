// The newest articles with what they tell, and what has come since the last visit.

import type { DigestArticle, DigestFresh } from '../../graph/model/index.ts';
import { useBoard } from '../panels/board.ts';
import { days, isRightToLeft, languageName } from '../text/index.ts';
import { EventRows } from './events.tsx';
import { say } from './say.ts';

/** One article: a press on its title opens it. */
function Article({ article, events, total }: DigestArticle) {
  const board = useBoard();
  const { id, title, publisher, published, language } = article;
  return (
    <li>
      <button
        type="button"
        class="start-article"
        lang={language}
        dir={isRightToLeft(language) ? 'rtl' : 'ltr'}
        onClick={() => board.act({ do: 'read', article: { id } })}
      >
        <bdi>{title}</bdi>
      </button>
      <p class="quiet small">
        {[publisher, published && days.short(published), languageName(language), say('told', { n: total })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <EventRows events={events} />
    </li>
  );
}

/** By day of publication, the newest first. */
export function Newest({ articles }: { articles: readonly DigestArticle[] }) {
  if (articles.length === 0) return null;
  return (
    <section>
      <h2>{say('newest')}</h2>
      <ul class="start-newest">
        {articles.map((one) => (
          <Article key={one.article.id} {...one} />
        ))}
      </ul>
    </section>
  );
}

/** What has come since the visit before. */
export function Fresh({ articles, events }: DigestFresh) {
  const none = articles === 0 && events.total === 0;
  return (
    <section class="start-fresh">
      <h2>{say('fresh')}</h2>
      <p>
        {none
          ? say('freshNone')
          : [say('freshArticles', { n: articles }), say('freshEvents', { n: events.total })].join(' · ')}
      </p>
      <EventRows events={events.events} />
    </section>
  );
}
