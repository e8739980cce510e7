import { describe, expect, it } from 'vitest';
import { linked } from './link.ts';

const RU = 'country:RU';
/** Whole sentences: what must be linked, in order. */
const TABLE: readonly ['en' | 'de', string, readonly string[]][] = [
  [
    'en',
    'Moscow rejected the offer, which envoys had carried to Moscow.',
    [`Moscow → ${RU}`, 'Moscow → place:moscow'],
  ],
  [
    'de',
    'Peking wies das zurück; in Peking hieß es, man warte ab.',
    ['Peking → country:CN', 'Peking → place:beijing'],
  ],
  [
    'en',
    'Ministers met in Pristina and Belgrade.',
    ['Pristina → place:pristina', 'Belgrade → place:belgrade'],
  ],
  ['en', 'They gathered in Istanbul, Turkey.', ['Istanbul → place:istanbul', 'Turkey → country:TR']],
  ['en', 'The Kremlin denied it.', [`Kremlin → ${RU}`]],
  ['en', 'They spoke in the Kremlin.', ['Kremlin → place:kremlin']],
  ['de', 'Der Kreml dementierte das.', [`Kreml → ${RU}`]],
  ['de', 'Sie sprachen im Kreml.', ['Kreml → place:kremlin']],
  ['en', 'The Doha talks collapsed.', ['Doha → place:doha']],
  [
    'en',
    'Delegates landed in the Angolan capital.',
    ['Angolan capital → place:luanda', 'Angolan → country:AO'],
  ],
  ['en', 'Ministers met in Singapore.', ['Singapore → place:singapore']],
  ['en', 'Singapore abstained.', ['Singapore → country:SG']],
  [
    'en',
    'LIVERPOOL, England, March 6 - The mood was good.',
    ['LIVERPOOL → place:liverpool', 'England → place:england'],
  ],
  [
    'de',
    'Die Verhandlungen zwischen Serbien und dem Kosovo ruhen.',
    ['Serbien → country:RS', 'Kosovo → country:XK'],
  ],
  [
    'de',
    'Die russischen und türkischen Unterhändler reisten ab.',
    [`russischen → ${RU}`, 'türkischen → country:TR'],
  ],
  ['de', 'Russen und Türken vermittelten.', [`Russen → ${RU}`, 'Türken → country:TR']],
  ['en', 'U.S. officials and the DRC agreed.', ['U.S. → country:US', 'DRC → country:CD']],
];

/** Sentences where nothing of the kind may be linked. */
const NOTHING: readonly ['en' | 'de', string][] = [
  ['en', 'The New York Times reported a defeat of Manchester United.'],
  ['en', 'Bank of America raised its forecast.'],
  ['en', 'He was reading a nice book.'],
  ['de', 'Zum Essen gab es Suppe.'],
  ['de', 'Bayern München verlor gegen Real Madrid.'],
  ['de', 'Die Deutsche Bank senkte ihre Prognose.'],
  ['en', 'It is up to us to decide who leads.'],
];

describe('places and governments', () => {
  it.each(TABLE)('%s: %s', (language, text, expected) => expect(linked(language, text)).toEqual(expected));
  it.each(NOTHING)('%s: nothing in "%s"', (language, text) => expect(linked(language, text)).toEqual([]));

  it('takes Brussels for the EU only where the article speaks of it', () => {
    expect(linked('en', 'The EU waits. Brussels wants a deal.')).toContain('Brussels → org:eu');
    expect(linked('en', 'Belgium waits. Brussels wants a deal.')).toContain('Brussels → country:BE');
    expect(linked('en', 'Brussels wants a deal.')).toEqual(['Brussels → place:brussels']);
  });
});
