// All the sentences behind a claim.

import { useState } from 'preact/hooks';
import type { CopyView, EvidenceView } from '../../graph/model/index.ts';
import { say } from '../text/index.ts';
import { CiteButtons } from './cite-buttons.tsx';
import { oncePerText } from './copied.ts';
import { Prints } from './prints.tsx';
import { ReadBeside } from './read-beside.tsx';
import { Quotation } from './quotation.tsx';
import { say as sayFacts } from './say.ts';

const FIRST = 6;

interface WordsProps {
  readonly evidence: readonly EvidenceView[];
  /** Which of the articles are copies: their sentences are shown once. */
  readonly copies?: readonly CopyView[];
  /** Whose they are, where several are shown. */
  readonly of?: string;
}

/** The sentences, earliest article first; the first few, and the rest when asked for. */
export function Words({ evidence, copies = [], of }: WordsProps) {
  const [all, setAll] = useState(false);
  const sorted = [...evidence].sort(
    (a, b) =>
      (a.article?.published ?? '').localeCompare(b.article?.published ?? '') ||
      (a.start ?? 0) - (b.start ?? 0),
  );
  const told = oncePerText(sorted, copies);
  const shown = all ? told : told.slice(0, FIRST);
  const rest = told.length - shown.length;
  return (
    <section aria-label={of === undefined ? say('words.title') : say('words.of', { name: of })}>
      <h2>{say('words.title')}</h2>
      {sorted.length === 0 && <p class="quiet">{say('words.none')}</p>}
      {shown.map((one) => (
        <div key={one.evidence.id} class="told">
          <Quotation evidence={one.evidence} />
          <Prints words={one} />
        </div>
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
