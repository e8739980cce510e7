import { describe, expect, it } from 'vitest';
import type { VerbPhrase } from '../../../../ingest/languages/nl/inflect.ts';
import { formsOf } from '../../../../ingest/languages/nl/inflect.ts';

const CASES: readonly [verb: VerbPhrase, past: readonly string[], other: readonly string[]][] = [
  [{ verb: 'ontmoeten' }, ['ontmoette', 'ontmoetten'], ['ontmoet', 'te ontmoeten']],
  [
    { verb: 'komen', away: 'bijeen' },
    ['kwamen …… bijeen', 'bijeenkwamen'],
    ['bijeengekomen', 'bijeen te komen', 'komt …… bijeen', 'bijeen zal komen'],
  ],
  [
    { verb: 'bellen', away: 'op' },
    ['belde …… op $', 'belde …… op en', 'opbelde'],
    ['opgebeld', 'op te bellen', 'op heeft gebeld'],
  ],
  [{ verb: 'begeven', with: 'naar', zich: true }, ['begaf zich … naar'], ['begeeft zich … naar']],
  [
    { verb: 'zitten', with: 'rond de tafel' },
    ['zaten …… rond de tafel', 'rond de tafel zat'],
    ['rond de tafel zitten', 'rond de tafel te zitten'],
  ],
  [{ verb: 'bezoeken' }, ['bezocht', 'bezochten'], ['bezoekt', 'te bezoeken']],
  [{ verb: 'vertrekken', with: 'naar' }, ['vertrok … naar'], ['vertrokken … naar', 'naar … vertrokken']],
  [
    { verb: 'hervatten', with: 'onderhandelingen' },
    ['hervatte …… onderhandelingen'],
    ['hervatten …… onderhandelingen'],
  ],
];

describe('the forms of a Dutch verb of events', () => {
  it.each(CASES)('%j', (verb, past, other) => {
    const forms = formsOf(verb);
    expect(forms.past).toEqual(expect.arrayContaining([...past]));
    expect(forms.other).toEqual(expect.arrayContaining([...other]));
  });
});
