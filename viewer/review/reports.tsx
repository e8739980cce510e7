// What each article says of an event, one line an article.

import type { NodeDetail } from '../../graph/model/index.ts';
import { days, list, say as sayCommon } from '../text/index.ts';
import { say } from './say.ts';

/** The reports, whatever was judged. `heading`: the level at which they stand. */
export function Reports({
  reports,
  heading: Heading,
}: Pick<NodeDetail, 'reports'> & { heading: 'h2' | 'h3' }) {
  if (reports.length === 0) return null;
  return (
    <section>
      <Heading>{say('reports')}</Heading>
      <ul class="judged">
        {reports.map(({ article, local, kind, status, date, who, where }) => (
          <li key={`${article.id} ${local}`}>
            <span>
              <bdi>{article.publisher ?? article.label}</bdi>
              <span class="quiet">
                {' '}
                {[
                  sayCommon(`kind.${kind}`),
                  sayCommon(`status.${status}`),
                  date ? days.range(date, 'short') : sayCommon('fact.noDay'),
                  list(who.map(({ name }) => name)),
                  list(where.map(({ name }) => name)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
