// Articles that could not be read, each with why, and a way to try it again.

import type { JobView } from '../../graph/model/index.ts';
import { instantWords } from './instant-words.ts';
import type { ReasonWords } from './reason-words.ts';
import { say } from './say.ts';

interface RowProps {
  readonly job: JobView;
  readonly tell: (reason: string) => ReasonWords;
  readonly retry: (key: string) => void;
}

function JobRow({ job, tell, retry }: RowProps) {
  const { key, title, state, tries, reason, due, changed } = job;
  const why = reason === undefined ? undefined : tell(reason);
  const when =
    state === 'failed'
      ? say('next', { when: instantWords(due) })
      : say('asideSince', { when: instantWords(changed) });
  return (
    <li>
      <div>
        <p class="job-name">
          <bdi>{title ?? key}</bdi>
        </p>
        {title !== undefined && (
          <p class="job-key">
            <bdi>{key}</bdi>
          </p>
        )}
        {why && <p lang={why.lang}>{why.words}</p>}
        <p class="quiet">{[say('tries', { n: tries }), when].join(' · ')}</p>
      </div>
      <button type="button" aria-label={say('againNamed', { what: title ?? key })} onClick={() => retry(key)}>
        {say('again')}
      </button>
    </li>
  );
}

/** The rows. */
export function Trouble({ jobs, ...rest }: Omit<RowProps, 'job'> & { readonly jobs: readonly JobView[] }) {
  return (
    <ul class="jobs">
      {jobs.map((job) => (
        <JobRow key={job.key} job={job} {...rest} />
      ))}
    </ul>
  );
}
