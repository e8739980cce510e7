// Who speaks at a press conference: not who stands by, nor whom the words that are quoted name.

import { describe, expect, test } from 'vitest';
import { readText } from '../../read-text.ts';

/** Who spoke at the article's press conferences and speeches, sorted. */
async function speakers(language: string, body: string): Promise<string[]> {
  const { edges } = await readText(language, 'Chronicle', body);
  return edges
    .filter(({ type }) => type === 'SPOKE_AT')
    .map(({ from }) => from)
    .sort();
}

describe('who stands beside the speaker is there and says nothing', () => {
  test.each([
    [
      'en',
      'On Monday in Berlin, French President Emmanuel Macron told reporters alongside Olaf Scholz that the talks would go on.',
    ],
    [
      'en',
      'On Monday in Berlin, French President Emmanuel Macron told reporters, Olaf Scholz at his side, that the talks would go on.',
    ],
    [
      'de',
      'Am Montag trat der französische Präsident Emmanuel Macron in Berlin neben Olaf Scholz vor die Presse.',
    ],
    [
      'fr',
      'Lundi à Berlin, le président français Emmanuel Macron a répondu aux journalistes, accompagné du chancelier Olaf Scholz.',
    ],
    [
      'pt',
      'Na segunda-feira, em Berlim, o presidente francês Emmanuel Macron deu uma entrevista coletiva ao lado de Olaf Scholz.',
    ],
    [
      'nl',
      'Maandag stond de Franse president Emmanuel Macron in Berlijn naast Olaf Scholz de pers te woord.',
    ],
  ])('%s: %s', async (language, body) => {
    expect(await speakers(language, body)).toEqual(['person:emmanuel-macron']);
  });

  test.each([
    ['en', 'On Monday in Berlin, Emmanuel Macron and Olaf Scholz held a joint press conference.'],
    ['de', 'Am Montag traten Emmanuel Macron und Olaf Scholz in Berlin gemeinsam vor die Presse.'],
    ['fr', 'Lundi à Berlin, Emmanuel Macron et Olaf Scholz ont tenu une conférence de presse commune.'],
  ])('who speaks together does: %s: %s', async (language, body) => {
    expect(await speakers(language, body)).toEqual(['person:emmanuel-macron', 'person:olaf-scholz']);
  });
});

describe('whom the quoted words name does not speak', () => {
  test.each([
    ['en', '"Vladimir Putin has to negotiate," Emmanuel Macron told reporters in Berlin on Monday.'],
    ['de', '„Wladimir Putin muss verhandeln“, sagte Emmanuel Macron am Montag in Berlin vor Journalisten.'],
    ['fr', '« Vladimir Poutine doit négocier », a dit Emmanuel Macron lundi à Berlin devant la presse.'],
    ['es', '«Vladímir Putin tiene que negociar», dijo Emmanuel Macron el lunes en Berlín ante la prensa.'],
  ])('%s: %s', async (language, body) => {
    expect(await speakers(language, body)).toEqual(['person:emmanuel-macron']);
  });

  test('a quotation that tells of the press itself is read', async () => {
    const body =
      '"On Monday in Berlin Emmanuel Macron told reporters that the talks would go on," the paper wrote.';
    expect(await speakers('en', body)).toEqual(['person:emmanuel-macron']);
  });
});

describe('those who met speak, where a word says how many', () => {
  test.each([
    [
      'en',
      'Emmanuel Macron received Olaf Scholz in Paris on Monday. Vladimir Putin was on their minds. Afterwards the two faced the press.',
    ],
    ['nl', 'Emmanuel Macron ontving Olaf Scholz maandag in Parijs. Nadien stonden de twee de pers te woord.'],
    [
      'it',
      'Lunedì a Parigi Emmanuel Macron ha ricevuto Olaf Scholz. Conferenza stampa finale di Macron e Scholz.',
    ],
  ])('%s: %s', async (language, body) => {
    expect(await speakers(language, body)).toEqual(['person:emmanuel-macron', 'person:olaf-scholz']);
  });
});
