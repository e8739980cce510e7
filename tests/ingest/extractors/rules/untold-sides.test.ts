// Sides that a clause with a day of its own leaves out. Published on 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from '../../read-text.ts';

/** Articles of two sides. */
const OF_TWO: Readonly<Record<string, readonly [title: string, opening: string]>> = {
  en: [
    'Berlin and Beijing',
    'Germany thinks about China. Germany is patient, China is not. China wants cars, Germany wants to sell them.',
  ],
  de: [
    'Berlin und Peking',
    'Deutschland denkt über China nach. Deutschland ist geduldig, China nicht. China will Autos, Deutschland will sie verkaufen.',
  ],
  es: [
    'Berlín y Pekín',
    'Alemania piensa en China. Alemania es paciente, China no. China quiere coches, Alemania quiere venderlos.',
  ],
  zh: ['德国与中国', '德国在考虑中国。德国有耐心，中国没有。中国想要汽车，德国想卖汽车。'],
};

// prettier-ignore
const THE_TWO: readonly [language: string, body: string, event: string][] = [
  ['en', 'The committee met again on May 20 in Bern.', 'held talks 2024-05-20 place:bern | country:CN country:DE'],
  ['de', 'Am 20. Mai tagte der Ausschuss in Bern.', 'held talks 2024-05-20 place:bern | country:CN country:DE'],
  ['es', 'La comisión se reunió el 20 de mayo en Berna.', 'held talks 2024-05-20 place:bern | country:CN country:DE'],
  ['zh', '委员会5月20日在伯尔尼举行会谈。', 'held talks 2024-05-20 place:bern | country:CN country:DE'],
];

// prettier-ignore
const NOT_THE_TWO: readonly [what: string, language: string, body: string][] = [
  ['no day', 'en', 'The committee meets in Bern.'],
  ['no day', 'de', 'In Bern tagte der Ausschuss.'],
  ['a journey, whose traveller is not said', 'en', 'On May 20 the trip went to Bern.'],
  ['a journey, whose traveller is not said', 'de', 'Am 20. Mai flog das Orchester nach Bern.'],
  ['two that the clause has itself', 'en', 'The mayor and the opposition met on May 20 in Bern.'],
  ['two that the clause has itself', 'de', 'Oberbürgermeisterin und Opposition trafen sich am 20. Mai in Bern.'],
  ['what did not happen', 'en', 'The committee did not meet on May 20.'],
  ['what only might', 'es', 'Si la comisión se hubiera reunido el 20 de mayo, habría acuerdo.'],
];

/** Whoever acted before. */
// prettier-ignore
const WITH_WHOM: readonly [language: string, body: string, event: string][] = [
  ['en', 'Annalena Baerbock was in a hurry. A call on May 3 with Wang Yi was short.', 'held call 2024-05-03 nowhere | country:CN country:DE person:annalena-baerbock person:wang-yi'],
  ['de', 'Annalena Baerbock hatte es eilig. Am 3. Mai rief Wang Yi an.', 'held call 2024-05-03 nowhere | country:CN country:DE person:annalena-baerbock person:wang-yi'],
  ['fr', 'Annalena Baerbock était pressée. Le 3 mai, Wang Yi a téléphoné.', 'held call 2024-05-03 nowhere | country:CN country:DE person:annalena-baerbock person:wang-yi'],
];

/** Who travelled, or to whom. */
// prettier-ignore
const TRAVELLED: readonly [language: string, body: string, event: string][] = [
  ['en', 'Annalena Baerbock was waiting. On May 20 Wang Yi touched down.', 'held visit 2024-05-20 nowhere | country:CN country:DE person:annalena-baerbock person:wang-yi'],
  ['de', 'Annalena Baerbock wartete. Am 20. Mai landete Wang Yi.', 'held visit 2024-05-20 nowhere | country:CN country:DE person:annalena-baerbock person:wang-yi'],
  ['en', 'Annalena Baerbock was in a hurry. A trip to China on May 20 was short.', 'held visit 2024-05-20 country:CN | country:CN country:DE person:annalena-baerbock'],
];

// prettier-ignore
const WITH_NOBODY: readonly [what: string, language: string, body: string][] = [
  ['no day', 'en', 'Annalena Baerbock was in a hurry. Wang Yi telephoned.'],
  ['somebody of whom nothing is known', 'en', 'Annalena Baerbock was in a hurry. On May 3 Wang Yi met the billionaire Oswald Tringham.'],
  ['somebody of whom nothing is known', 'es', 'Annalena Baerbock tenía prisa. El 3 de mayo Wang Yi recibió al empresario Tomás Quiroz Lavalle.'],
  ['nobody else in the article', 'en', 'Trade was on the agenda. On May 3 Wang Yi telephoned.'],
  ['the head of something else', 'en', 'Annalena Baerbock was in a hurry. On May 3 the head of the museum met Wang Yi.'],
  ['a place that a journey led to', 'en', 'Annalena Baerbock was waiting. On May 20 Wang Yi flew to Tibet.'],
  ['only an everyday word', 'en', 'Annalena Baerbock was in a hurry. On May 3 Wang Yi discussed the harvest.'],
  ['the same state', 'de', 'Annalena Baerbock hatte es eilig. Am 3. Mai rief Olaf Scholz an.'],
  ['what did not happen', 'fr', 'Annalena Baerbock était pressée. Le 3 mai, Wang Yi n’a pas téléphoné.'],
];

const ofTwo = async (language: string, body: string): Promise<readonly string[]> => {
  const [title, opening] = OF_TWO[language]!;
  return printed(await readText(language, title, `${opening}\n\n${body}`));
};

describe('a clause with a day that names nobody, in an article of two sides', () => {
  it.each(THE_TWO)('is of the two, %s: %s', async (language, body, event) => {
    expect(await ofTwo(language, body)).toEqual([event]);
  });
  it.each(NOT_THE_TWO)('not with %s (%s): %s', async (_, language, body) => {
    expect(await ofTwo(language, body)).toEqual([]);
  });
});

describe('a clause with a day that names one side', () => {
  it.each(WITH_WHOM)('is of whoever acted before too, %s: %s', async (language, body, event) => {
    expect(printed(await readText(language, 'News', body))).toEqual([event]);
  });
  it.each(TRAVELLED)(
    'is a journey to whoever acted before, or of his, %s: %s',
    async (language, body, event) => {
      expect(printed(await readText(language, 'News', body))).toEqual([event]);
    },
  );
  it.each(WITH_NOBODY)('not with %s (%s): %s', async (_, language, body) => {
    expect(printed(await readText(language, 'News', body))).toEqual([]);
  });
});
