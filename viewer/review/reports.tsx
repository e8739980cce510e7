// What each article says of an event, one line an article.

import type { NodeDetail } from '../../graph/model/index.ts';
import { days, list, say as sayCommon } from '../text/index.ts';
import { say } from './say.ts';

/** The reports, whatever was judged. */
export function Reports({ reports }: Pick<NodeDetail, 'reports'>) {
  if (reports.length === 0) return null;
  return (
    <section>
      <h3>{say('reports')}</h3>
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
