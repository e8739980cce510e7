// Articles that could not be read, each with why, and a way to try it again.

import type { JobView } from '../../graph/model/index.ts';
import { instantWords } from './instant-words.ts';
import { say } from './say.ts';

function JobRow({ job, retry }: { job: JobView; retry: (key: string) => void }) {
  const { key, title, state, tries, reason, due, changed } = job;
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
        {reason !== undefined && <p lang="en">{reason}</p>}
        <p class="quiet">{[say('tries', { n: tries }), when].join(' · ')}</p>
      </div>
      <button type="button" aria-label={say('againNamed', { what: title ?? key })} onClick={() => retry(key)}>
        {say('again')}
      </button>
    </li>
  );
}

/** The rows. */
export function Trouble({ jobs, retry }: { jobs: readonly JobView[]; retry: (key: string) => void }) {
  return (
    <ul class="jobs">
      {jobs.map((job) => (
        <JobRow key={job.key} job={job} retry={retry} />
      ))}
    </ul>
  );
}
