import { describe, expect, it } from 'vitest';
import { printed, readText } from '../read-text.ts';

// prettier-ignore
const READS: readonly [text: string, events: readonly string[]][] = [
  ['Luís Montenegro recebeu Emmanuel Macron no Porto na segunda-feira. Na terça-feira, Montenegro reuniu-se em Lisboa com João Lourenço.', [
    'held talks 2025-03-10 place:porto | country:FR country:PT person:emmanuel-macron person:luis-montenegro',
    'held talks 2025-03-11 place:lisbon | country:AO country:PT person:joao-lourenco person:luis-montenegro',
  ]],
  // The state itself, in a place, of an office, or where nobody of that name is spoken of.
  ['O primeiro-ministro português, Luís Montenegro, reuniu-se na segunda-feira em Podgorica com o Presidente de Montenegro, Jakov Milatović.', [
    'held talks 2025-03-10 place:podgorica | country:ME country:PT person:jakov-milatovic person:luis-montenegro',
  ]],
  ['Montenegro e Angola assinaram um acordo em Podgorica na segunda-feira.', ['held ceremony 2025-03-10 place:podgorica | country:AO country:ME']],
];

describe('a surname that is a state’s name', () => {
  it.each(READS)('%s', async (text, events) => {
    expect(printed(await readText('pt', 'Notícia', text, '2025-03-14'))).toEqual(events);
  });
});
