// What a person has judged of an event, and can: loaded where there is something to show.

import { useEffect, useState } from 'preact/hooks';
import type { NodeDetail } from '../../graph/model/index.ts';
import type { JudgeEvent } from '../review/index.tsx';
import { AsOf } from './as-of.tsx';
import { useBoard } from './board.ts';
import { say } from '../text/index.ts';

/** A button that opens the ways to judge; what was judged is there without it. */
export function Judging({ detail }: { detail: NodeDetail }) {
  const { asOf } = useBoard().desk.value;
  const [asked, setForm] = useState(false);
  const [loaded, setLoaded] = useState<{ readonly JudgeEvent: typeof JudgeEvent } | null>(null);
  const form = asked && !asOf;
  const isNeeded = form || detail.judgements.length > 0;
  useEffect(() => void (isNeeded && import('../review/index.tsx').then(setLoaded)), [isNeeded]);
  return (
    <>
      <AsOf part="NoJudging" />
      {!detail.rejected && !asOf && (
        <button type="button" class="quiet-button ask" aria-expanded={form} onClick={() => setForm(!form)}>
          {say('do.judge')}
        </button>
      )}
      {isNeeded && loaded && <loaded.JudgeEvent detail={detail} form={form} />}
    </>
  );
}
