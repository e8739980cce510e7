// Pairs that met regularly and stopped: how often, since when not, and the sentence of their last meeting.

import type { GapList, PairGap } from '../../graph/model/index.ts';
import { epochDay } from '../../graph/model/dates.ts';
import { Quotation } from '../facts/quotation.tsx';
import { useBoard } from '../panels/board.ts';
import { Name } from '../panels/name.tsx';
import { shortWhen } from '../panels/when.ts';
import { traceOf } from '../state/index.ts';
import { days } from '../text/index.ts';
import { say } from './say.ts';

/** The share of the span, 0 to 1, where a pair began, last met, and where counting ends. */
export function placesOf(
  { first, last }: Pick<PairGap, 'first' | 'last'>,
  span: { readonly from: string; readonly until: string },
): { readonly first: number; readonly last: number } {
  const [from, until] = [epochDay(span.from), epochDay(span.until)];
  const place = (day: string): number => (until > from ? (epochDay(day) - from) / (until - from) : 1);
  return { first: place(first), last: place(last) };
}

/** Full while they met, broken since: all rows on one scale, so that silences can be compared. */
function Bar({ gap, from, until }: { gap: PairGap; from: string; until: string }) {
  const { first, last } = placesOf(gap, { from, until });
  const at = (share: number): number => Math.round(share * 1000) / 10;
  const words = say('gapBar', { first: days.short(gap.first), last: days.short(gap.last), until: days.short(until) }); // prettier-ignore
  return (
    <svg class="gap-bar" width="100%" height="10" role="img" aria-label={words}>
      <title>{words}</title>
      <line class="gap-silent" x1={`${at(last)}%`} x2="100%" y1="5" y2="5" />
      <line class="gap-met" x1={`${at(first)}%`} x2={`${at(last)}%`} y1="5" y2="5" />
      <circle class="gap-met" cx={`${at(last)}%`} cy="5" r="4" />
    </svg>
  );
}

function Gap({ gap, from, until }: { gap: PairGap; from: string; until: string }) {
  const board = useBoard();
  const { pair, meetings, usual, silence, lastMeeting } = gap;
  const [a, b] = pair;
  const [sentence] = lastMeeting.evidence;
  if (!a || !b) return null;
  return (
    <li>
      <p class="hop-met">
        <Name node={a} glyph /> <Name node={b} glyph />
      </p>
      <p>{say('gap', { meetings: say('meetings', { n: meetings }), usual: say('days', { n: Math.round(usual) }), silence: say('days', { n: silence }) })}</p>
      <Bar gap={gap} from={from} until={until} />
      <p>
        <span class="quiet">{say('lastMeeting')}</span> <Name node={lastMeeting.event} />{' '}
        <small class="quiet">{shortWhen(lastMeeting.event)}</small>
      </p>
      {sentence && <Quotation evidence={sentence} />}
      <p class="hop-acts">
        <button type="button" class="quiet-button" onClick={() => board.trace(traceOf('together', a.id, b.id))}>
          {say('theirMeetings')}
          <span class="visually-hidden">
            : {a.name} – {b.name}
          </span>
        </button>
      </p>
    </li>
  );
} // prettier-ignore

/** The list, the most striking silence first. */
export function Gaps({ list: { gaps, total, until } }: { list: GapList }) {
  if (until === undefined) return null;
  const from = gaps.reduce((least, { first }) => (first < least ? first : least), until);
  return (
    <section>
      <h2>{say('gapsTitle', { n: total, until: days.short(until) })}</h2>
      <ol class="trace-gaps">
        {gaps.map((gap) => (
          <Gap key={gap.pair.map(({ id }) => id).join(' ')} gap={gap} from={from} until={until} />
        ))}
      </ol>
      {gaps.length < total && <p class="quiet">{say('moreGaps', { n: total - gaps.length })}</p>}
    </section>
  );
}
