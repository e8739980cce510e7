// Where articles come from: what is watched, what was read when, what could not be read and why.

import { useEffect, useState } from 'preact/hooks';
import type { JobList, JobsChanged, SourceList } from '../../graph/model/index.ts';
import { JOB_STATES } from '../../graph/model/job.ts';
import { failureOf, type Client } from '../api/index.ts';
import { failureWords } from '../panels/answered.tsx';
import { useBoard } from '../panels/board.ts';
import { reasonTeller, type ReasonWords } from './reason-words.ts';
import { say } from './say.ts';
import { SourceRow } from './source-row.tsx';
import { Trouble } from './trouble.tsx';
import './sources.css';

/** Milliseconds from one look to the next: it changes beside the graph, whose number the page follows. */
const LOOK_MS = 4_000;
/** Milliseconds by which a source may be late before nobody seems to read it. */
const LATE_MS = 60_000;
/** Rows of a page. */
const PAGE = 50;

interface Shown {
  readonly sources: SourceList;
  readonly trouble: JobList;
  /** Puts a reason into the page's language. */
  readonly tell: (reason: string) => ReasonWords;
  /** Whether a source should have been read long ago. */
  readonly late: boolean;
}

async function look(client: Client, source: string | undefined, limit: number): Promise<Shown> {
  const [sources, trouble, tell] = await Promise.all([
    client.sources(),
    client.jobs({ state: 'set-aside,failed', limit, source }),
    reasonTeller(),
  ]);
  const now = Date.now();
  return { sources, trouble, tell, late: sources.sources.some(({ due }) => now - Date.parse(due) > LATE_MS) };
}

/** The view. */
export function View() {
  const board = useBoard();
  const [shown, setShown] = useState<Shown | null>(null);
  const [source, choose] = useState<string | undefined>(undefined);
  const [limit, setLimit] = useState(PAGE);
  const [retried, setRetried] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState('');
  const [looks, setLooks] = useState(0);
  const again = (): void => setLooks((before) => before + 1);

  useEffect(() => {
    let left = false;
    look(board.client(), source, limit).then(
      (found) => left || (setShown(found), setRefused('')),
      (thrown) => left || setRefused(failureWords(failureOf(thrown))),
    );
    return () => void (left = true);
  }, [source, limit, looks]);
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && again(), LOOK_MS);
    return () => clearInterval(timer);
  }, []);

  const change = async (
    asked: Promise<JobsChanged>,
    done: (changed: JobsChanged) => string,
    undoable: boolean,
  ): Promise<void> => {
    try {
      const changed = await asked;
      board.say(done(changed));
      setRetried(undoable ? changed.keys : []);
    } catch (thrown) {
      setRefused(failureWords(failureOf(thrown)));
    }
    again();
  };
  const retry = (which: { readonly keys?: readonly string[]; readonly source?: string }): Promise<void> =>
    change(board.client().retryJobs(which), ({ keys }) => say('retried', { n: keys.length }), true);
  const undo = (): Promise<void> => change(board.client().setJobsAside(retried), () => say('undone'), false);

  return (
    <div class="sources">
      <h1>{say('title')}</h1>
      {refused !== '' && (
        <p class="refusal" role="alert">
          {say('refused', { why: refused })}
        </p>
      )}
      {shown && <Summary shown={shown} />}
      {shown && shown.sources.total > 0 && (
        <section>
          <h2>{say('watched')}</h2>
          <ul class="watched">
            {shown.sources.sources.map((one) => (
              <SourceRow
                key={one.address}
                source={one}
                tell={shown.tell}
                chosen={source === one.address}
                choose={choose}
              />
            ))}
          </ul>
        </section>
      )}
      {shown && (shown.sources.total > 0 || shown.trouble.total > 0) && (
        <section>
          <h2>{say('trouble')}</h2>
          <p class="quiet">{shown.trouble.total > 0 ? say('troubleWhy') : say('fine')}</p>
          <div class="sources-acts">
            {shown.trouble.total > 0 && (
              <button type="button" onClick={() => void retry(source === undefined ? {} : { source })}>
                {say('againAll')}
              </button>
            )}
            {source !== undefined && (
              <button type="button" class="quiet-button" onClick={() => choose(undefined)}>
                {say('all')}
              </button>
            )}
            {retried.length > 0 && (
              <p class="sources-undo">
                {say('retried', { n: retried.length })}{' '}
                <button type="button" class="quiet-button" onClick={() => void undo()}>
                  {say('undo')}
                </button>
              </p>
            )}
          </div>
          <Trouble jobs={shown.trouble.jobs} tell={shown.tell} retry={(key) => void retry({ keys: [key] })} />
          {shown.trouble.next && (
            <button type="button" class="quiet-button" onClick={() => setLimit(limit + PAGE)}>
              {say('more')}
            </button>
          )}
        </section>
      )}
    </div>
  );
}

/** How all articles fare, or how to begin. */
function Summary({ shown: { sources, late } }: { shown: Shown }) {
  const counts = JOB_STATES.filter((state) => sources.jobs[state] > 0).map((state) =>
    say(`count.${state}`, { n: sources.jobs[state] }),
  );
  if (sources.total === 0)
    return (
      <>
        <p>{say('none')}</p>
        <pre class="command">{'chancery sources add https://…\nchancery watch'}</pre>
      </>
    );
  return (
    <>
      {counts.length > 0 && <p role="status">{counts.reverse().join(' · ')}</p>}
      {late && (
        <>
          <p>{say('idle')}</p>
          <pre class="command">chancery watch</pre>
        </>
      )}
    </>
  );
}
