// Saying of an event that it is wrong, or what is right; and what was judged of it, beside what articles say.

import { useState } from 'preact/hooks';
import type { EventKind, JudgementRequest, NodeDetail, Status } from '../../graph/model/index.ts';
import { useBoard } from '../panels/board.ts';
import { say as sayCommon } from '../text/index.ts';
import { ChooseNode } from './choose-node.tsx';
import { Judged, Refusal } from './judged.tsx';
import { Reports } from './reports.tsx';
import { say } from './say.ts';
import './review.css';

const KINDS = [
  'talks', 'visit', 'call', 'summit', 'negotiation', 'press-conference', 'speech', 'ceremony', 'mediation',
] as const satisfies readonly EventKind[]; // prettier-ignore
const STATUSES = ['held', 'planned', 'proposed', 'cancelled', 'denied'] as const satisfies readonly Status[];

type Corrected = Extract<JudgementRequest, { readonly type: 'correct' }>['field'];

function Form({ detail }: { detail: NodeDetail }) {
  const board = useBoard();
  const [reason, setReason] = useState('');
  const { summary, related } = detail;
  const event = summary.id;
  const send = async (request: JudgementRequest): Promise<void> => {
    const done = await board.judge({ ...request, ...(reason !== '' && { reason }) });
    if (done) board.say(say('done'));
  };
  const correct = (field: Corrected, value: string): void =>
    void (value.trim() !== '' && send({ type: 'correct', event, field, value: value.trim() }));
  return (
    <form
      class="judge"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        correct('date', String(new FormData(submitted.currentTarget).get('date') ?? ''));
      }}
    >
      <h2>{say('right')}</h2>
      <div class="choose">
        <label>
          {say('field.date')}
          <input name="date" placeholder={say('dateHint')} />
        </label>
        <button type="submit">{say('set')}</button>
      </div>
      <label>
        {say('field.status')}
        <select value={summary.status} onChange={(changed) => correct('status', changed.currentTarget.value)}>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {sayCommon(`status.${status}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('field.kind')}
        <select value={summary.kind} onChange={(changed) => correct('kind', changed.currentTarget.value)}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {sayCommon(`kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <ChooseNode
        label={say('field.place')}
        kinds={['location', 'country']}
        onChoose={({ id }) => correct('place', id)}
      />
      <ChooseNode
        label={say('field.party')}
        kinds={['country', 'person', 'organization']}
        onChoose={({ id }) => correct('party', id)}
      />
      <ul class="judged">
        {related
          .filter(({ edge }) => edge.type === 'PARTICIPATED_IN' || edge.type === 'HELD_IN')
          .map(({ edge, node }) => (
            <li key={edge.id}>
              <bdi>{node.name}</bdi>
              <button
                type="button"
                class="quiet-button"
                onClick={() => void send({ type: 'reject', id: edge.id })}
              >
                {say(edge.type === 'HELD_IN' ? 'notHere' : 'notThere')}
              </button>
            </li>
          ))}
      </ul>
      <label>
        {say('reason')}
        <input value={reason} maxLength={500} onInput={(typed) => setReason(typed.currentTarget.value)} />
      </label>
      <button type="button" class="alarming" onClick={() => void send({ type: 'reject', id: event })}>
        {say('wrong')}
      </button>
    </form>
  );
}

/** What was judged of an event and what articles say; with `form` also the ways to judge it. */
export function JudgeEvent({ detail, form }: { detail: NodeDetail; form: boolean }) {
  const { judgements, reports, rejected } = detail;
  return (
    <section class="judging">
      {rejected && <p>{say('rejected')}</p>}
      <Refusal />
      {judgements.length > 0 && (
        <>
          <h2>{say('judged')}</h2>
          <Judged judgements={judgements} />
        </>
      )}
      {(judgements.length > 0 || form) && <Reports reports={reports} heading="h2" />}
      {form && !rejected && <Form detail={detail} />}
    </section>
  );
}
