// People in office of whom the article says no state. Published on 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from '../../read-text.ts';

/** Articles of France and Portugal. */
const OF_TWO: Readonly<Record<string, readonly [title: string, opening: string]>> = {
  en: ['Two neighbours', 'France thinks about Portugal. Portugal is patient, France is not. France wants fish, Portugal has it.'],
  de: ['Zwei Nachbarn', 'Frankreich denkt über Portugal nach. Portugal ist geduldig, Frankreich nicht. Frankreich will Fisch, Portugal hat ihn.'],
  es: ['Dos vecinos', 'Francia piensa en Portugal. Portugal es un país paciente. Francia quiere pescado. Portugal tiene pescado. Francia paga.'],
}; // prettier-ignore

const MET = 'country:FR country:PT person:ana-quintela person:emmanuel-macron';

// prettier-ignore
const OF_THE_OTHER: readonly [language: string, body: string, event: string][] = [
  ['en', 'On May 28 Emmanuel Macron met Foreign Minister Ana Quintela.', `held talks 2024-05-28 nowhere | ${MET}`],
  ['de', 'Am 28. Mai traf Emmanuel Macron Außenministerin Ana Quintela.', `held talks 2024-05-28 nowhere | ${MET}`],
  ['es', 'El 28 de mayo Emmanuel Macron se reunió con la ministra Ana Quintela.', `held talks 2024-05-28 nowhere | ${MET}`],
];

// prettier-ignore
const NOT_MET: readonly [what: string, language: string, body: string][] = [
  ['a star', 'en', 'On May 28 Emmanuel Macron met the singer Ana Quintela.'],
  ['a star', 'de', 'Am 28. Mai traf Emmanuel Macron die Sängerin Ana Quintela.'],
  ['a star', 'es', 'El 28 de mayo Emmanuel Macron se reunió con la cantante Ana Quintela.'],
  ['a journey', 'en', 'Bishop Ana Quintela flew to France on May 28.'],
  ['two of whom nothing is known', 'en', 'On May 28 Minister Ana Quintela met Minister Rui Falcato.'],
  ['what is denied', 'en', 'Emmanuel Macron denied that he had met Foreign Minister Ana Quintela.'],
];

const read = async (language: string, body: string): Promise<readonly string[]> => {
  const [title, opening] = OF_TWO[language]!;
  return printed(await readText(language, title, `${opening}\n\n${body}`));
};

describe('a person in office of no state that is said', () => {
  it.each(OF_THE_OTHER)('is of the other side of the article, %s: %s', async (language, body, event) => {
    expect(await read(language, body)).toEqual([event]);
  });
  it('is of the place where he is met, in an article of no two sides', async () => {
    const body = 'Emmanuel Macron met Foreign Minister Ana Quintela on May 28 in Lisbon.';
    expect(printed(await readText('en', 'News', body))).toEqual([`held talks 2024-05-28 place:lisbon | ${MET}`]);
  }); // prettier-ignore
  it.each(NOT_MET)('not: %s (%s)', async (_, language, body) => {
    expect(printed(await readText(language, 'News', body))).toEqual([]);
  });
});
