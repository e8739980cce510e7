// All the sentences behind a claim.

import { useState } from 'preact/hooks';
import type { EvidenceView } from '../../graph/model/index.ts';
import { say } from '../text/index.ts';
import { CiteButtons } from './cite-buttons.tsx';
import { ReadBeside } from './read-beside.tsx';
import { Quotation } from './quotation.tsx';
import { say as sayFacts } from './say.ts';

const FIRST = 6;

/** The sentences, earliest article first; the first few, and the rest when asked for. `of`: whose, where several are shown. */
export function Words({ evidence, of }: { evidence: readonly EvidenceView[]; of?: string }) {
  const [all, setAll] = useState(false);
  const sorted = [...evidence].sort(
    (a, b) =>
      (a.article?.published ?? '').localeCompare(b.article?.published ?? '') ||
      (a.start ?? 0) - (b.start ?? 0),
  );
  const shown = all ? sorted : sorted.slice(0, FIRST);
  const rest = sorted.length - shown.length;
  return (
    <section aria-label={of === undefined ? say('words.title') : say('words.of', { name: of })}>
      <h2>{say('words.title')}</h2>
      {sorted.length === 0 && <p class="quiet">{say('words.none')}</p>}
      {shown.map((one) => (
        <Quotation key={one.id} evidence={one} />
      ))}
      <ReadBeside evidence={sorted} />
      {sorted.length > 1 && <CiteButtons evidence={sorted} words={sayFacts('cite.all')} />}
      {rest > 0 && (
        <button type="button" class="quiet-button" onClick={() => setAll(true)}>
          {say('words.more', { n: rest })}
        </button>
      )}
    </section>
  );
}
