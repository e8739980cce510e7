// What changed over time in what is said of an event, step by step, and who said so first.

import type { ReportView } from '../../graph/model/index.ts';
import { STATUS_LOOKS } from '../appearance.ts';
import { useBoard } from '../panels/board.ts';
import { days, say as sayPage } from '../text/index.ts';
import { historyOf } from './history.ts';
import { say } from './say.ts';

/** The history, where there is one. */
export function Changes({ reports }: { reports: readonly ReportView[] }) {
  const board = useBoard();
  const steps = historyOf(reports);
  if (steps.length < 2) return null;
  return (
    <section>
      <h2>{say('changes')}</h2>
      <ol class="lane changes">
        {steps.map(({ status, date, reports: [first, ...rest] }) => {
          const { article } = first!;
          return (
            <li key={`${article.id} ${first!.local}`} data-line={STATUS_LOOKS[status].line}>
              <time>{days.short(article.published!)}</time>
              <div>
                <span class="changes-what">
                  {sayPage(`status.${status}`)}
                  {date && <> · {days.range(date, 'short')}</>}
                </span>
                <small>
                  <button
                    type="button"
                    class="source"
                    onClick={() => board.act({ do: 'read', article: { id: article.id } })}
                  >
                    <bdi>{article.publisher ?? article.label}</bdi>
                  </button>
                  {rest.length > 0 && ` ${say('changes.more', { n: rest.length })}`}
                </small>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
