// What a person has judged of an event, and can: loaded where there is something to show.

import { useState } from 'preact/hooks';
import type { NodeDetail } from '../../graph/model/index.ts';
import { AsOf } from '../panels/as-of.tsx';
import { useBoard } from '../panels/board.ts';
import { say } from '../text/index.ts';
import { useChunk } from '../panels/use-chunk.ts';
import { JudgeButton } from './just-judged.tsx';
import { say as sayFacts } from './say.ts';

/** It is wrong, at once, or what is right, with a reason, in a form; what was judged is there without either. */
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
        <div class="judge-here">
          <button type="button" class="quiet-button ask" aria-expanded={form} onClick={() => setForm(!form)}>
            {say('do.judge')}
          </button>
          {!form && (
            <JudgeButton
              request={{ type: 'reject', id: detail.summary.id }}
              label={sayFacts('wrong')}
              words={sayFacts('says.wrongEvent', { name: detail.summary.name })}
            />
          )}
        </div>
      )}
      {isNeeded && loaded && <loaded.JudgeEvent detail={detail} form={form} />}
    </>
  );
}
