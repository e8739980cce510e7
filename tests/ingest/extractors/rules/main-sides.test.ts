// The other side where a whole article is about two: "At the beginning of May Wang rang". Published on 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from '../../read-text.ts';

const BERLIN_AND_BEIJING: Readonly<Record<string, readonly [title: string, opening: string]>> = {
  en: [
    'Berlin and Beijing',
    'Annalena Baerbock thinks about China. Germany is patient, China is not. Wang Yi knows Germany well. China wants cars, Germany wants to sell them.',
  ],
  de: [
    'Berlin und Peking',
    'Annalena Baerbock denkt über China nach. Deutschland ist geduldig, China nicht. Wang Yi kennt Deutschland gut. China will Autos, Deutschland will sie verkaufen.',
  ],
  es: [
    'Berlín y Pekín',
    'Annalena Baerbock piensa en China. Alemania es paciente, China no. Wang Yi conoce bien Alemania. China quiere coches, Alemania quiere venderlos.',
  ],
};
const BOTH = 'country:CN country:DE person:annalena-baerbock person:wang-yi';

// prettier-ignore
const MEANT: readonly [language: string, body: string, event: string][] = [
  ['en', 'On May 3 Wang Yi telephoned, briefly.', `held call 2024-05-03 nowhere | ${BOTH}`],
  ['de', 'Am 3. Mai rief Wang Yi an.', `held call 2024-05-03 nowhere | ${BOTH}`],
  ['es', 'El 3 de mayo Wang Yi llamó por teléfono.', `held call 2024-05-03 nowhere | ${BOTH}`],
];

// prettier-ignore
const NOT_MEANT: readonly [what: string, language: string, body: string][] = [
  ['no day and no place', 'en', 'Wang Yi telephoned.'],
  ['what did not happen', 'de', 'Am 3. Mai rief Wang Yi nicht an.'],
  ['what only might', 'en', 'If Wang Yi had telephoned on May 3, much would be different.'],
];

const read = async (language: string, body: string): Promise<readonly string[]> => {
  const [title, opening] = BERLIN_AND_BEIJING[language]!;
  return printed(await readText(language, title, `${opening}\n\n${body}`));
};

describe('the other side of an article about two', () => {
  it.each(MEANT)('%s: %s', async (language, body, event) => {
    expect(await read(language, body)).toEqual([event]);
  });
  it.each(NOT_MEANT)('not where it is %s (%s)', async (_, language, body) => {
    expect(await read(language, body)).toEqual([]);
  });
});
