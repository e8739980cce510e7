// What can be asked again: the prepared questions by theme, and what was asked on this machine.

import { useState } from 'preact/hooks';
import type { Question, Theme } from '../../graph/model/index.ts';
import type { Asked } from './history.ts';
import { matching } from './matching.ts';
import { say } from './say.ts';

/** Letters of a query that the history shows. */
const MOST_SHOWN = 120;

interface LibraryProps {
  /** Undefined while they are on their way. */
  readonly questions: readonly Question[] | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (question: Question) => void;
  readonly history: readonly Asked[];
  readonly onAgain: (asked: Asked) => void;
  readonly onForget: () => void;
}

/** Two lists, one at a time. */
export function Library(props: LibraryProps) {
  const { history } = props;
  const [shown, setShown] = useState<'questions' | 'history'>('questions');
  return (
    <aside class="cypher-library" aria-label={say('library')}>
      <div class="cypher-lists">
        <button type="button" aria-pressed={shown === 'questions'} onClick={() => setShown('questions')}>
          {say('questions')}
        </button>
        <button type="button" aria-pressed={shown === 'history'} onClick={() => setShown('history')}>
          {say('history', { n: history.length })}
        </button>
      </div>
      {shown === 'questions' ? <Questions {...props} /> : <History {...props} />}
    </aside>
  );
}

function Questions({ questions, chosen, onChoose }: LibraryProps) {
  const [wanted, setWanted] = useState('');
  if (!questions) return <p>{say('questionsWait')}</p>;
  const found = matching(questions, wanted);
  const themes = [...new Set(found.map(({ theme }) => theme))];
  return (
    <>
      <input
        type="search"
        aria-label={say('questionsSearch')}
        placeholder={say('questionsSearch')}
        value={wanted}
        onInput={(event) => setWanted(event.currentTarget.value)}
      />
      <div class="cypher-questions" tabIndex={0} role="region" aria-label={say('questions')}>
        {found.length === 0 && <p>{say('questionsNone', { q: wanted })}</p>}
        {themes.map((theme) => (
          <section key={theme}>
            <h3>{say(themeKey(theme))}</h3>
            <ul>
              {found
                .filter((one) => one.theme === theme)
                .map((one) => (
                  <li key={one.id}>
                    <button
                      type="button"
                      class="cypher-question"
                      aria-current={one.id === chosen}
                      title={one.why}
                      onClick={() => onChoose(one)}
                    >
                      {one.title}
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function History({ history, onAgain, onForget }: LibraryProps) {
  if (history.length === 0) return <p>{say('historyNone')}</p>;
  return (
    <>
      <div
        class="cypher-questions"
        tabIndex={0}
        role="region"
        aria-label={say('history', { n: history.length })}
      >
        <ul>
          {history.map((asked) => (
            <li key={JSON.stringify(asked)}>
              <button type="button" class="cypher-question cypher-asked" onClick={() => onAgain(asked)}>
                {short(asked.cypher)}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <p class="cypher-keys">{say('historyWhere')}</p>
      <button type="button" onClick={onForget}>
        {say('historyClear')}
      </button>
    </>
  );
}

/** A query in one line, cut where it is long. */
function short(cypher: string): string {
  const line = cypher.replaceAll(/\s+/g, ' ').trim();
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line;
}

function themeKey(theme: Theme) {
  return `theme.${theme}` as const;
}
