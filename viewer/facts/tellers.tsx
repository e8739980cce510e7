// The articles that tell of an event, and a way to say of each that it is another one's.

import type { NodeDetail } from '../../graph/model/index.ts';
import { useBoard } from '../panels/board.ts';
import { days, languageName, say as sayPage } from '../text/index.ts';
import { JudgeButton } from './just-judged.tsx';
import { SameTextAs } from './prints.tsx';
import { say } from './say.ts';

/** A row an article; folded away, since the sentences name them too. */
export function Tellers({ detail }: { detail: NodeDetail }) {
  const board = useBoard();
  const { reports, node, copies } = detail;
  const firsts = new Map(copies.map(({ article, of }) => [article, of]));
  if (reports.length < 2) return null;
  const name = (at: number): string => `${reports[at]!.article.id}#${reports[at]!.local}`;
  return (
    <details class="tellers">
      <summary>
        {say('tellers')} <span class="count">{reports.length}</span>
      </summary>
      {'voices' in node && node.voices < reports.length && <p class="quiet">{say('voices')}</p>}
      <ul>
        {reports.map(({ article, local, status }, at) => {
          const outlet = article.publisher ?? article.label;
          const first = firsts.get(article.id);
          return (
            <li key={`${article.id} ${local}`}>
              <div>
                {' '}
                <button
                  type="button"
                  class="source"
                  onClick={() => board.act({ do: 'read', article: { id: article.id } })}
                >
                  <bdi>{outlet}</bdi>
                </button>{' '}
                <small class="quiet">
                  {[
                    article.published ? days.short(article.published) : sayPage('reader.noDate'),
                    languageName(article.language),
                    sayPage(`status.${status}`),
                  ].join(' · ')}
                </small>
                {first && <SameTextAs article={first} />}
              </div>{' '}
              <JudgeButton
                // Against another article's say: the event itself may be known by this very one.
                request={{ type: 'different', a: name(at), b: name(at === 0 ? 1 : 0) }}
                label={say('notSameMeeting')}
                words={say('says.otherMeeting', { outlet })}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
