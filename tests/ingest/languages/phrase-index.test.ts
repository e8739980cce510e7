import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../ingest/article/tokens.ts';
import { phraseIndex } from '../../../ingest/languages/phrase-index.ts';

const CASES: readonly [phrase: string, text: string, found: string | undefined][] = [
  ['*treffen', 'Das Dreiertreffen endete.', 'Dreiertreffen'],
  ['sagte … ab', 'Er sagte die Reise ab.', 'sagte die Reise ab'],
  ['sagte … ab', 'Er sagte eins zwei drei vier fünf sechs sieben acht neun zehn ab.', undefined],
  ['kam …… an $', 'Er kam eins zwei drei vier fünf sechs sieben acht neun zehn an.', 'kam eins zwei drei vier fünf sechs sieben acht neun zehn an'],
  ['kam …… an $', 'Er kam an die Macht.', undefined],
  ['kam …… an $', 'Er kam. Dann ging es an.', undefined],
]; // prettier-ignore

describe('phrases', () => {
  it.each(CASES)('%s in "%s"', (phrase, text, found) => {
    const tokens = tokenise(text);
    const match = phraseIndex([[phrase, true]]).find(tokens)[0];
    const words = match && text.slice(tokens[match.from]!.start, tokens[match.to - 1]!.end);
    expect(words).toBe(found);
  });
});
