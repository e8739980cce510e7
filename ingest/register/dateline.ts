// "LIVERPOOL, England, March 6 -", "Daressalam (nad) -": where a report was written.

import type { Findings } from './findings.ts';

const DATELINE = /^[^.!?]{2,60}?(?:\s[–—-]{1,2}\s|\)\s?[–—-]\s|:\s)/u;

/** The place that opens the first paragraph before a dash; nothing where none does. */
export function findDateline({ text, sentences, linked }: Findings): string | undefined {
  const lead = sentences.find(({ kind }) => kind === 'lead');
  if (!lead) return undefined;
  const head = DATELINE.exec(text.slice(lead.start, lead.start + 90))?.[0];
  if (head === undefined) return undefined;
  const end = lead.start + head.length;
  return linked.mentions.find(
    (mention) =>
      mention.start >= lead.start &&
      mention.end <= end &&
      mention.start - lead.start < 4 &&
      mention.kind === 'location',
  )?.entity;
}
