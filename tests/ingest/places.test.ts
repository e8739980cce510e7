// Where events are that no word of their own places. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const CASES: readonly [what: string, language: string, body: string, events: readonly string[]][] = [
  [
    'facing the press after talks in a palace: in its town',
    'en',
    'French President Emmanuel Macron met German Chancellor Olaf Scholz at the Elysee Palace on Tuesday. After the talks, Macron told a news conference that both wanted peace.',
    [
      'held talks 2024-05-28 place:elysee-palace | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
      'held press-conference 2024-05-28 place:paris | country:FR person:emmanuel-macron',
    ],
  ],
  [
    'a spokesman who was not there speaks nowhere',
    'en',
    'Chinese Foreign Minister Wang Yi met US Secretary of State Antony Blinken in Munich on Tuesday.\nState Department spokesman Matthew Miller told reporters on Wednesday that the talks were candid.',
    [
      'held talks 2024-05-28 place:munich | country:CN country:US person:antony-blinken person:wang-yi',
      'held press-conference 2024-05-29 nowhere | country:US org:us-mfa person:matthew-miller',
    ],
  ],
  [
    'what an envoy is for is no place',
    'en',
    'Kazakh President Kassym-Jomart Tokayev received German Chancellor Olaf Scholz and his envoy for Central Asia on Tuesday.',
    ['held talks 2024-05-28 nowhere | country:DE country:KZ person:kassym-jomart-tokayev person:olaf-scholz'],
  ],
  [
    'the same day, the same person, another paragraph',
    'en',
    'Turkish Foreign Minister Hakan Fidan met his Egyptian counterpart Sameh Shoukry in Cairo on Tuesday.\nThe two sides want to trade more.\nOn Tuesday Fidan also met the Secretary-General of the Arab League, Ahmed Aboul Gheit.',
    [
      'held talks 2024-05-28 place:cairo | country:EG country:TR person:hakan-fidan person:sameh-shoukry',
      'held talks 2024-05-28 place:cairo | country:TR org:arab-league person:ahmed-aboul-gheit person:hakan-fidan',
    ],
  ],
  [
    'the same day, but somebody else of the state',
    'en',
    'Turkish Foreign Minister Hakan Fidan met his Egyptian counterpart Sameh Shoukry in Cairo on Tuesday.\nThe two sides want to trade more.\nOn Tuesday Turkish Defence Minister Yasar Guler met the Italian defence minister, Guido Crosetto.',
    [
      'held talks 2024-05-28 place:cairo | country:EG country:TR person:hakan-fidan person:sameh-shoukry',
      'held talks 2024-05-28 nowhere | country:IT country:TR person:guido-crosetto person:yasar-guler',
    ],
  ],
  [
    'the same day on the telephone',
    'en',
    'Turkish Foreign Minister Hakan Fidan met his Egyptian counterpart Sameh Shoukry in Cairo on Tuesday.\nThe two sides want to trade more.\nOn Tuesday Fidan also telephoned German Foreign Minister Annalena Baerbock.',
    [
      'held talks 2024-05-28 place:cairo | country:EG country:TR person:hakan-fidan person:sameh-shoukry',
      'held call 2024-05-28 nowhere | country:DE country:TR person:annalena-baerbock person:hakan-fidan',
    ],
  ],
];

describe('where', () => {
  it.each(CASES)('%s (%s)', async (_, language, body, events) => {
    expect(printed(await readText(language, 'Diplomacy', body))).toEqual(events);
  });
});
