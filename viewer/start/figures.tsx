// How much there is of what.

import type { EventKind, Stats, Status } from '../../graph/model/index.ts';
import { Stroke } from '../panels/glyph.tsx';
import { meetingCount } from '../panels/masthead.tsx';
import { languageName, number, say as sayPage } from '../text/index.ts';
import { say } from './say.ts';

/** Counts by sort, status, kind and language. */
export function Figures({ stats }: { stats: Stats }) {
  const { entities } = stats;
  const statuses = (Object.entries(stats.statuses) as [Status, number][]).filter(([, n]) => n > 0);
  const kinds = (Object.entries(stats.events) as [EventKind, number][])
    .filter(([, n]) => n > 0)
    .sort((a, b) => b[1] - a[1]);
  const languages = Object.entries(stats.languages).sort((a, b) => b[1] - a[1]);
  return (
    <>
      <dl class="figures">
        <div>
          <dt>{say('meetings')}</dt>
          <dd>{number(meetingCount(stats))}</dd>
        </div>
        <div>
          <dt>{say('actors')}</dt>
          <dd>{number(entities.country + entities.person + entities.organization)}</dd>
        </div>
        <div>
          <dt>{say('places')}</dt>
          <dd>{number(entities.location)}</dd>
        </div>
      </dl>
      <p class="tally">
        {statuses.map(([status, n]) => (
          <span key={status}>
            <Stroke status={status} /> {number(n)} {sayPage(`status.${status}`)}
          </span>
        ))}
      </p>
      <details class="start-more">
        <summary class="quiet small">{say('byKind')}</summary>
        <p class="tally">
          {kinds.map(([kind, n]) => (
            <span key={kind}>{sayPage(`some.${kind}`, { n })}</span>
          ))}
        </p>
        <p class="quiet small">
          {languages.map(([code, n]) => `${languageName(code)} ${number(n)}`).join(' · ')}
          {stats.articlesWithIssues > 0 && ` · ${say('issues', { n: stats.articlesWithIssues })}`}
        </p>
      </details>
    </>
  );
}
