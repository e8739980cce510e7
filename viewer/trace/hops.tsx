// The steps of a trace one under the other, each with the sentence that says so, and ways to do without it.

import type { ChainHop, EvidenceView, NodeSummary, PathHop, ToldEvent } from '../../graph/model/index.ts';
import { Quotation } from '../facts/quotation.tsx';
import { STATUS_LOOKS } from '../appearance.ts';
import { useBoard } from '../panels/board.ts';
import { kindWords } from '../panels/heading.tsx';
import { Name, Names } from '../panels/name.tsx';
import { shortWhen } from '../panels/when.ts';
import { say as sayPage } from '../text/index.ts';
import { say } from './say.ts';

/** One step as it is listed. */
export interface ListedHop {
  readonly event: NodeSummary;
  readonly who: readonly NodeSummary[];
  readonly where: readonly NodeSummary[];
  readonly evidence: readonly EvidenceView[];
  /** Who met whom, on a path. */
  readonly met?: readonly [NodeSummary, NodeSummary];
  readonly basis?: ChainHop['basis'];
  /** Where the trace begins: nothing goes on without it. */
  readonly isOrigin: boolean;
  /** An actor on whom the path can be asked to do without. */
  readonly through?: NodeSummary;
}

/** The steps of a path. */
export function hopsOfPath(hops: readonly PathHop[]): readonly ListedHop[] {
  return hops.map(({ event, who, where, evidence, from, to }, at) => ({
    event,
    who,
    where,
    evidence,
    met: [from, to],
    isOrigin: false,
    ...(at < hops.length - 1 && { through: to }),
  }));
}

const dayOf = ({ event }: ToldEvent): string => event.date?.start ?? '9999';

/** Events by themselves in the order of days, undated ones last. */
export function hopsOfEvents(told: readonly ToldEvent[]): readonly ListedHop[] {
  return [...told]
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
    .map(({ event, who, where, evidence }) => ({ event, who, where, evidence, isOrigin: false }));
}

/** The steps of a chain in the order of days, undated ones last. */
export function hopsOfChain(hops: readonly ChainHop[]): readonly ListedHop[] {
  return [...hops]
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
    .map(({ event, who, where, evidence, basis, depth }) => ({
      event,
      who,
      where,
      evidence,
      ...(basis && { basis }),
      isOrigin: depth === 0,
    }));
}

function Hop({ hop, onAvoid }: { hop: ListedHop; onAvoid: (node: NodeSummary) => void }) {
  const board = useBoard();
  const { event, who, where, evidence, met, basis, isOrigin, through } = hop;
  const [first, ...rest] = evidence;
  return (
    <li
      data-line={STATUS_LOOKS[event.status ?? 'held'].line}
      data-open={board.desk.value.selected === event.id ? '' : undefined}
    >
      <time>{shortWhen(event) || say('undated')}</time>
      <div>
        {met && (
          <p class="hop-met">
            <Name node={met[0]} glyph /> <span class="quiet">{say('met', { a: '', b: '' }).trim()}</span>{' '}
            <Name node={met[1]} glyph />
          </p>
        )}
        <p>
          <Name node={event} />{' '}
          <small class="quiet">
            {[kindWords(event), basis && sayPage(`basis.${basis}`), isOrigin && say('itself')]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </p>
        <p class="hop-who">
          {where.length > 0 && (
            <>
              <Names nodes={where} />
              {' · '}
            </>
          )}
          <Names nodes={who} />
        </p>
        {first && <Quotation evidence={first} />}
        <p class="hop-acts">
          {rest.length > 0 && (
            <button type="button" class="quiet-button" onClick={() => board.open(event.id)}>
              {say('words', { n: rest.length })}
            </button>
          )}
          {!isOrigin && (
            <button type="button" class="quiet-button" onClick={() => onAvoid(event)}>
              {say('excludeEvent')}
              <span class="visually-hidden">: {event.name}</span>
            </button>
          )}
          {through && (
            <button type="button" class="quiet-button" onClick={() => onAvoid(through)}>
              {say('excludeActor', { name: through.name })}
            </button>
          )}
        </p>
      </div>
    </li>
  );
}

/** The list. */
export function Hops({
  hops,
  onAvoid,
}: {
  hops: readonly ListedHop[];
  onAvoid: (node: NodeSummary) => void;
}) {
  return (
    <section>
      <h2>{say('hops')}</h2>
      <ol class="lane trace-hops">
        {hops.map((hop) => (
          <Hop key={hop.event.id} hop={hop} onAvoid={onAvoid} />
        ))}
      </ol>
    </section>
  );
}
