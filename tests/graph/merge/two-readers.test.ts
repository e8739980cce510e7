// One article read by two extractors: whose words prove what is kept apart, in an extraction made elsewhere too.

import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../../graph/model/index.ts';
import { checkExtraction } from '../../../graph/model/index.ts';
import { claimsOf } from '../../../graph/merge/index.ts';
import { readExtractionLine } from '../../../ingest/sources/extraction-line.ts';

const TEXT = 'Norway and Kenya held talks.';
const WHOLE = { start: 0, end: TEXT.length, quote: TEXT };
const MET: Extraction = {
  article: { id: 'a', published: '2024-05-31', language: 'en', title: TEXT, text: TEXT },
  mentions: [],
  entities: [
    { id: 'country:NO', kind: 'country', name: 'Norway' },
    { id: 'country:KE', kind: 'country', name: 'Kenya' },
  ],
  events: [
    {
      ...{ id: 'event:1', kind: 'talks', status: 'held', date: null, title: 'Talks' },
      evidence: [
        { ...WHOLE, extractor: 'rules/1' },
        { ...WHOLE, extractor: 'llm/1:small' },
      ],
    },
  ],
  edges: [
    {
      type: 'PARTICIPATED_IN',
      from: 'country:NO',
      to: 'event:1',
      evidence: [{ ...WHOLE, extractor: 'rules/1' }],
    },
    { type: 'PARTICIPATED_IN', from: 'country:KE', to: 'event:1', evidence: [WHOLE] },
  ],
  issues: [],
  extractor: 'both/rules/1+llm/1:small',
};

describe('the same words, quoted by two readers', () => {
  it('are two pieces of evidence, each with its reader', () => {
    const { evidence, events } = claimsOf(MET, { has: () => false });
    const readers = new Map(evidence.map(({ id, extractor }) => [id, extractor]));
    expect(events[0]!.evidence.map((id) => readers.get(id)).sort()).toEqual(['llm/1:small', 'rules/1']);
    const by = Object.fromEntries(
      events[0]!.participants.map(({ id, evidence: [proof] }) => [id, readers.get(proof!)]),
    );
    expect(by).toEqual({ 'country:NO': 'rules/1', 'country:KE': 'both/rules/1+llm/1:small' });
  });

  it('stay so in a line that is loaded, and in what the ledger takes', () => {
    expect(readExtractionLine(JSON.stringify(MET))).toEqual({ extraction: MET });
    expect(checkExtraction(MET)).toEqual({ ok: true, extraction: MET });
  });

  it('have a reader with a name', () => {
    const nameless = { ...MET.events[0]!, evidence: [{ ...WHOLE, extractor: '' }] };
    expect(checkExtraction({ ...MET, events: [nameless] }).ok).toBe(false);
    expect(readExtractionLine(JSON.stringify({ ...MET, events: [nameless] }))).toHaveProperty('what');
  });
});
