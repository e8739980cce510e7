// Links one text as the tables of this folder need it: sentences are cut at full stops.

import type { Linked } from '../../../ingest/mentions/index.ts';
import { loadWorld } from '../../../graph/world/index.ts';
import { deNames } from '../../../ingest/languages/de/names.ts';
import { enNames } from '../../../ingest/languages/en/names.ts';
import { linkMentions } from '../../../ingest/mentions/index.ts';

const world = loadWorld();

/** The linker's answer for a text of one paragraph. */
export function link(language: 'en' | 'de', text: string, published: string | null = '2024-03-01'): Linked {
  const sentences = [...text.matchAll(/[^.]+\.?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    paragraph: 1,
    kind: 'body' as const,
  }));
  return linkMentions({ text, sentences, names: language === 'en' ? enNames : deNames, world, published });
}

/** `text → entity` of every mention. */
export function linked(language: 'en' | 'de', text: string, published?: string | null): string[] {
  return link(language, text, published).mentions.map((mention) => `${mention.text} → ${mention.entity}`);
}

/** `person → side (role)` of every representation. */
export function sides(language: 'en' | 'de', text: string, published?: string | null): string[] {
  return link(language, text, published).represents.map(
    ({ from, to, role }) => `${from} → ${to} (${role ?? '-'})`,
  );
}
