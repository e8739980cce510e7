// Which language a text is in, told from its letters (eld, small table; loaded when first needed).

import type { eld as Eld } from 'eld/small';
import { LANGUAGES } from '../../graph/model/index.ts';

/** Enough of a text to tell its language by. */
const SAMPLE = 4000;
/** Fewer letters tell nothing. */
const LEAST_LETTERS = 40;

let table: Promise<{ readonly eld: typeof Eld }> | undefined;

/** ISO 639-1, or `und` where the text is too short, mixed, or in a language that the table doesn't know. */
export async function detectLanguage(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE).replace(/https?:\/\/\S+/g, ' ');
  if ((sample.match(/\p{L}/gu) ?? []).length < LEAST_LETTERS) return 'und';
  // An import asks its loader each time, even for what is there.
  table ??= import('eld/small');
  const { eld } = await table;
  const answer = eld.detect(sample);
  if (!answer.language) return 'und';
  const known = (LANGUAGES as readonly string[]).includes(answer.language);
  return known || answer.isReliable() ? answer.language : 'und';
}
