import { describe, expect, it } from 'vitest';
import type { VerbPhrase } from '../../../../ingest/languages/de/inflect.ts';
import { formsOf } from '../../../../ingest/languages/de/inflect.ts';

const CASES: readonly [verb: VerbPhrase, past: readonly string[], other: readonly string[]][] = [
  [{ verb: 'treffen' }, ['traf', 'trafen'], ['trifft', 'getroffen', 'zu treffen', 'träfen']],
  [
    { verb: 'kommen', away: 'zusammen' },
    ['kamen …… zusammen $', 'zusammenkamen'],
    ['zusammengekommen', 'zusammenzukommen', 'kommt …… zusammen und'],
  ],
  [
    { verb: 'tauschen', away: 'aus', sich: true },
    ['tauschten sich …… aus $', 'sich …… austauschten'],
    ['sich …… ausgetauscht', 'sich …… auszutauschen'],
  ],
  [
    { verb: 'treten', with: 'vor die presse' },
    ['traten …… vor die presse', 'vor die presse traten'],
    ['vor die presse … getreten', 'vor die presse zu treten'],
  ],
  [{ verb: 'fliegen', with: 'nach' }, ['flog … nach'], ['fliegt … nach', 'nach … geflogen']],
  [{ verb: 'unterschreiben' }, ['unterschrieb'], ['unterschrieben']],
];

describe('the forms of a German verb of events', () => {
  it.each(CASES)('%j', (verb, past, other) => {
    const forms = formsOf(verb);
    expect(forms.past).toEqual(expect.arrayContaining([...past]));
    expect(forms.other).toEqual(expect.arrayContaining([...other]));
    expect(forms.past.filter((form) => forms.other.includes(form))).toEqual([]);
  });
});
