// What the press of France, Spain, Latin America, Italy and Portugal says was held, is to come, was refused. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

// prettier-ignore
const READS: readonly [language: string, text: string, events: readonly string[]][] = [
  ['fr', 'Vladimir Poutine n’exclut pas de rencontrer Donald Trump à Riyad.', ['proposed talks undated place:riyadh | country:RU country:US person:donald-trump person:vladimir-putin']],
  ['it', 'Vladimir Putin non esclude di vedere Donald Trump a Riad.', ['proposed talks undated place:riyadh | country:RU country:US person:donald-trump person:vladimir-putin']],
  ['it', 'Vladimir Putin esclude di vedere Donald Trump a Riad.', ['denied talks undated place:riyadh | country:RU country:US person:donald-trump person:vladimir-putin']],
  ['fr', 'Il n’est pas question, pour l’heure, d’un tête-à-tête entre Emmanuel Macron et Benyamin Nétanyahou.', ['denied talks undated nowhere | country:FR country:IL person:benjamin-netanyahu person:emmanuel-macron']],
  ['pt', 'Está fora de questão um encontro de Lula com Javier Milei.', ['denied talks undated nowhere | country:AR country:BR person:javier-milei person:luiz-inacio-lula-da-silva']],
  ['pt', 'O ministro Mauro Vieira transmitiu convite do Presidente Lula para que o Presidente Nana Akufo-Addo visite o Brasil.', ['proposed visit undated country:BR | country:BR country:GH person:nana-akufo-addo']],
  ['es', 'El presidente colombiano llamará el lunes a Joe Biden.', ['planned call 2024-06-03 nowhere | country:CO country:US person:gustavo-petro person:joe-biden']],
  ['es', 'El encuentro de Javier Milei con Lula, fijado para julio en Brasilia, quedó aparcado.', ['cancelled talks 2024-07-01..2024-07-31 place:brasilia | country:AR country:BR person:javier-milei person:luiz-inacio-lula-da-silva']],
  ['fr', 'Une réunion des ministres de l’Intérieur du G7 est convoquée à Mirabella le 2 octobre.', ['planned summit 2024-10-02 place:mirabella | org:g7']],
  ['it', 'L’Unione africana terrà il prossimo vertice a Malabo in giugno.', ['planned summit 2024-06-01..2024-06-30 place:malabo | org:au']],
  ['fr', 'Le premier ministre éthiopien Abiy Ahmed était lundi l’invité de William Ruto à Nairobi.', ['held talks 2024-05-27 place:nairobi | country:ET country:KE person:abiy-ahmed person:william-ruto']],
  ['it', 'I presidenti Sergio Mattarella ed Edi Rama torneranno a vedersi il 12 giugno a Tirana.', ['planned talks 2024-06-12 place:tirana | country:AL country:IT person:edi-rama person:sergio-mattarella']],
  ['fr', 'Emmanuel Macron a reçu lundi à Paris Olaf Scholz. Il n’y aura pas de conférence de presse.', ['held talks 2024-05-27 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz']],
];

// prettier-ignore
const SILENT: readonly [language: string, text: string][] = [
  // What is to come without an event's word, and what is only recalled.
  ['es', 'Emmanuel Macron entregará el lunes en París a Pedro Sánchez una lista de peticiones.'],
  ['pt', 'Emmanuel Macron entregará na segunda-feira em Paris a Pedro Sánchez uma lista de pedidos.'],
  ['fr', 'Emmanuel Macron a rappelé lundi à Paris à Giorgia Meloni ses promesses.'],
  ['fr', 'Emmanuel Macron a rappelé lundi que Vladimir Poutine et Xi Jinping gouvernent seuls.'],
  ['es', 'Pedro Sánchez felicitó el lunes a Emmanuel Macron por los Juegos.'],
  // "pendant" is a while, no counterpart.
  ['fr', 'Le président Emmanuel Macron a parlé pendant deux heures de la Russie, lundi à Paris.'],
];

describe('status in Romance languages', () => {
  it.each(READS)('%s: %s', async (language, text, events) => {
    expect(printed(await readText(language, 'News', text))).toEqual(events);
  });
  it.each(SILENT)('hears nothing (%s): %s', async (language, text) => {
    expect(printed(await readText(language, 'News', text))).toEqual([]);
  });
});
