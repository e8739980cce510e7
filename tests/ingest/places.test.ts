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
  [
    'there, not where a factory is',
    'en',
    'In South Korea, where Donald Trump met Xi Jinping on Tuesday, they spoke of a factory in Dongguan.',
    ['held talks 2024-05-28 country:KR | country:CN country:US person:donald-trump person:xi-jinping'],
  ],
  [
    'on the sidelines of what was told before',
    'it',
    'Il presidente Emmanuel Macron ha incontrato martedì a Fiuggi il cancelliere Olaf Scholz.\nA margine, Macron ha avuto un colloquio con il presidente egiziano Abdel Fattah al-Sisi.',
    [
      'held talks 2024-05-28 place:fiuggi | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
      'held talks undated place:fiuggi | country:EG country:FR person:abdel-fattah-el-sisi person:emmanuel-macron',
    ],
  ],
  [
    'in the same town, whatever the house was',
    'de',
    'Bundeskanzler Olaf Scholz empfing am Montag im Kanzleramt den französischen Präsidenten Emmanuel Macron. Am Dienstag traf Scholz in derselben Stadt den polnischen Ministerpräsidenten Donald Tusk.',
    [
      'held talks 2024-05-27 place:federal-chancellery-berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
      'held talks 2024-05-28 place:berlin | country:DE country:PL person:donald-tusk person:olaf-scholz',
    ],
  ],
  [
    'where a ministry says it is no place of what follows',
    'en',
    'Reports of a meeting were wrong, the Foreign Ministry said in Damascus on Wednesday. Turkish Foreign Minister Hakan Fidan met his Israeli counterpart, Israel Katz, on Monday.',
    ['held talks 2024-05-27 nowhere | country:IL country:TR person:hakan-fidan person:israel-katz'],
  ],
];

describe('where', () => {
  it.each(CASES)('%s (%s)', async (_, language, body, events) => {
    expect(printed(await readText(language, 'Diplomacy', body))).toEqual(events);
  });
});
