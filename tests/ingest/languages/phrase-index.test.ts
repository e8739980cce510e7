import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../ingest/article/tokens.ts';
import type { Phrase } from '../../../ingest/languages/phrase.ts';
import { wordingsOf } from '../../../ingest/languages/phrase.ts';
import { phraseFamily } from '../../../ingest/languages/phrase-index.ts';

const CASES: readonly [phrase: string, text: string, found: string | undefined][] = [
  ['*treffen', 'Das Dreiertreffen endete.', 'Dreiertreffen'],
  ['sagte … ab', 'Er sagte die Reise ab.', 'sagte die Reise ab'],
  ['sagte … ab', 'Er sagte eins zwei drei vier fünf sechs sieben acht neun zehn ab.', undefined],
  ['kam …… an $', 'Er kam eins zwei drei vier fünf sechs sieben acht neun zehn an.', 'kam eins zwei drei vier fünf sechs sieben acht neun zehn an'],
  ['kam …… an $', 'Er kam an die Macht.', undefined],
  ['kam …… an $', 'Er kam. Dann ging es an.', undefined],
  ['a la cumbre', 'Fue a la cumbre.', 'a la cumbre'],
  ['re*', 'Er reiste.', 'reiste'],
  ['re*', 'Er ritt.', undefined],
  ["' de bulun*", "Moskova' de bulundu.", "' de bulundu"],
]; // prettier-ignore

const HAVING = ['a', 'ont'];
/** Enough to be a class that is matched once for all. */
const BETWEEN = ['', '*ment', 'aussi', 'à nouveau', 'à son tour', 'de nouveau', 'enfin', 'lui-même'];

/** Classes of words, as a language's verbs are made of. */
const WITH_CLASSES: readonly [phrase: Phrase, text: string, found: string | undefined][] = [
  [[HAVING, BETWEEN, 'reçu*'], 'Il a reçu la presse.', 'a reçu'],
  [[HAVING, BETWEEN, 'reçu*'], 'Elles ont été reçues.', undefined],
  [[HAVING, BETWEEN, 'reçu*'], 'Il les a longuement reçues.', 'a longuement reçues'],
  [[HAVING, BETWEEN, 'reçu*'], 'Il a à son tour reçu X.', 'a à son tour reçu'],
  [[HAVING, BETWEEN, 'reçu*'], 'Il a à reçu X.', undefined],
  [[HAVING, BETWEEN, 'reçu*', ['à dîner', '']], 'Il a enfin reçu à dîner X.', 'a enfin reçu à dîner'],
  [[['', 'ne'], 'part', ['', '…'], ['pas', 'plus']], 'Il ne part demain pas.', 'ne part demain pas'],
  [[['', 'ne'], 'part', ['', '…'], ['pas', 'plus']], 'Il part. Pas moi.', undefined],
  [['a parlé', '… pas'], 'Il a parlé au pas et il ne dit pas.', 'a parlé au pas'],
]; // prettier-ignore

describe('phrases', () => {
  it.each([...CASES, ...WITH_CLASSES])('%s in "%s"', (phrase, text, found) => {
    const tokens = tokenise(text);
    const match = phraseFamily()
      .index([[[phrase], true]])
      .find(tokens)[0];
    const words = match && text.slice(tokens[match.from]!.start, tokens[match.to - 1]!.end);
    expect(words).toBe(found);
  });

  it('finds what the wordings of a phrase find', () => {
    for (const [phrase, text, found] of WITH_CLASSES) {
      const tokens = tokenise(text);
      const all = phraseFamily().index([[wordingsOf(phrase), true]]);
      const match = all.find(tokens)[0];
      const words = match && text.slice(tokens[match.from]!.start, tokens[match.to - 1]!.end);
      expect(words).toBe(found);
    }
  });
});
