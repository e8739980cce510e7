// What is in here, when nothing is chosen yet.

import type { NodeSummary, Stats, Status, EventKind } from '../../graph/model/index.ts';
import { lookOf } from '../appearance.ts';
import { languageName, number, say } from '../text/index.ts';
import { useBoard } from '../panels/board.ts';
import { Stroke } from '../panels/glyph.tsx';
import { meetingCount } from '../panels/masthead.tsx';
import { Name } from '../panels/name.tsx';
import { NodeList } from '../panels/node-list.tsx';
import { shortWhen } from '../panels/when.ts';
import { Answered } from '../panels/answered.tsx';

const FEW = 5;
/** Keys that the lead names. */
const KEYS: Readonly<Record<string, string>> = { search: '/', day: 'T' };

function EventRows({ title, events }: { title: string; events: readonly NodeSummary[] }) {
  if (events.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="rows">
        {events.slice(0, FEW).map((node) => (
          <li key={node.id}>
            <Name node={node} glyph />
            <span class="quiet">{shortWhen(node)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Figures({ stats }: { stats: Stats }) {
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
          <dt>{say('start.meetings')}</dt>
          <dd>{number(meetingCount(stats))}</dd>
        </div>
        <div>
          <dt>{say('start.actors')}</dt>
          <dd>{number(entities.country + entities.person + entities.organization)}</dd>
        </div>
        <div>
          <dt>{say('start.places')}</dt>
          <dd>{number(entities.location)}</dd>
        </div>
      </dl>
      <p class="tally">
        {statuses.map(([status, n]) => (
          <span key={status}>
            <Stroke status={status} /> {number(n)} {say(`status.${status}`)}
          </span>
        ))}
      </p>
      <p class="tally">
        {kinds.map(([kind, n]) => (
          <span key={kind}>{say(`some.${kind}`, { n })}</span>
        ))}
      </p>
      <p class="quiet small">
        {languages.map(([code, n]) => `${languageName(code)} ${number(n)}`).join(' · ')}
        {stats.articlesWithIssues > 0 && ` · ${say('start.issues', { n: stats.articlesWithIssues })}`}
      </p>
    </>
  );
}

/** Counts, what is planned, what was last, and everything on the canvas as a list. */
export function StartPanel() {
  const board = useBoard();
  const nodes = [...board.view.value.canvas.nodes.values()];
  const dated = nodes
    .filter((node) => lookOf(node.kind) === 'event' && node.date)
    .sort((a, b) => b.date!.start.localeCompare(a.date!.start));
  return (
    <>
      <h1 tabIndex={-1}>{say('start.title')}</h1>
      <p class="quiet">
        {say('start.lead')
          .split(/\{(\w+)\}/)
          .map((part) => (part in KEYS ? <kbd key={part}>{KEYS[part]}</kbd> : part))}
      </p>
      <Answered answer={board.library().stats()}>{(stats) => <Figures stats={stats} />}</Answered>
      <EventRows
        title={say('start.planned')}
        events={dated.filter(({ status }) => status === 'planned' || status === 'proposed')}
      />
      <EventRows title={say('start.latest')} events={dated.filter(({ status }) => status === 'held')} />
      {nodes.length > 0 && <NodeList nodes={nodes} />}
    </>
  );
}
