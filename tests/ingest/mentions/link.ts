// Links one text as the tables of this folder need it: sentences are cut at full stops.

import type { Linked } from '../../../ingest/mentions/index.ts';
import { loadWorld } from '../../../graph/world/index.ts';
import { pack as ar } from '../../../ingest/languages/ar/index.ts';
import { pack as de } from '../../../ingest/languages/de/index.ts';
import { pack as en } from '../../../ingest/languages/en/index.ts';
import { pack as es } from '../../../ingest/languages/es/index.ts';
import { pack as fr } from '../../../ingest/languages/fr/index.ts';
import { pack as nl } from '../../../ingest/languages/nl/index.ts';
import { pack as pl } from '../../../ingest/languages/pl/index.ts';
import { pack as pt } from '../../../ingest/languages/pt/index.ts';
import { pack as ru } from '../../../ingest/languages/ru/index.ts';
import { pack as tr } from '../../../ingest/languages/tr/index.ts';
import { pack as uk } from '../../../ingest/languages/uk/index.ts';
import { monthWords } from '../../../ingest/languages/month-words.ts';
import { vocabularyOf } from '../../../ingest/languages/vocabulary.ts';
import { pack as it } from '../../../ingest/languages/it/index.ts';
import { pack as ja } from '../../../ingest/languages/ja/index.ts';
import { pack as vi } from '../../../ingest/languages/vi/index.ts';
import { pack as zh } from '../../../ingest/languages/zh/index.ts';
import { linkMentions } from '../../../ingest/mentions/index.ts';

const world = loadWorld();
const packs = { ar, de, en, es, fr, it, ja, nl, pl, pt, ru, tr, uk, vi, zh };

export type Code = keyof typeof packs;

/** The linker's answer for a text of one paragraph. */
export function link(language: Code, text: string, published: string | null = '2024-03-01'): Linked {
  const sentences = [...text.matchAll(/(?:[^.。]|\.(?=\S))+[.。]?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    paragraph: 1,
    kind: 'body' as const,
  }));
  const { names, script } = packs[language];
  const written = script ? { script, vocabulary: vocabularyOf(packs[language]) } : {};
  const months = monthWords(packs[language]);
  return linkMentions({ text, sentences, names, world, published, months, ...written });
}

/** `text → entity` of every mention. */
export function linked(language: Code, text: string, published?: string | null): string[] {
  return link(language, text, published).mentions.map((mention) => `${mention.text} → ${mention.entity}`);
}

/** `person → side (role)` of every representation. */
export function sides(language: Code, text: string, published?: string | null): string[] {
  return link(language, text, published).represents.map(
    ({ from, to, role }) => `${from} → ${to} (${role ?? '-'})`,
  );
}
