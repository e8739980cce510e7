// What a person has judged of an event, and can: loaded where there is something to show.

import { useState } from 'preact/hooks';
import type { NodeDetail } from '../../graph/model/index.ts';
import { AsOf } from '../panels/as-of.tsx';
import { useBoard } from '../panels/board.ts';
import { say } from '../text/index.ts';
import { useChunk } from '../panels/use-chunk.ts';

/** A button that opens the ways to judge; what was judged is there without it. */
export function Judging({ detail }: { detail: NodeDetail }) {
  const { asOf } = useBoard().desk.value;
  const [asked, setForm] = useState(false);
  const form = asked && !asOf;
  const isNeeded = form || detail.judgements.length > 0;
  const loaded = useChunk(() => import('../review/index.tsx'), isNeeded);
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
