// Who is of a state and acts for nobody, in French, Spanish, Italian and Portuguese. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

// prettier-ignore
const SILENT: readonly [language: string, text: string][] = [
  // Adjectives behind a noun that nobody acts for.
  ['pt', 'Um turista português chegou a Luanda na segunda-feira.'],
  ['es', 'Un turista argentino llegó a La Habana el martes y fue recibido por su familia.'],
  ['it', 'Un turista argentino è arrivato a Roma martedì.'],
  ['fr', 'Un touriste argentin est arrivé à Paris mardi.'],
  ['pt', 'A fragata espanhola fez escala em São Tomé na segunda-feira.'],
  ['es', 'La fragata española hizo escala en Luanda el lunes.'],
  ['it', 'La fregata italiana ha fatto scalo a Luanda lunedì.'],
  // Where those are from who open the sentence.
  ['pt', 'Comerciantes da Guiné-Bissau reuniram-se na segunda-feira com a presidente Giorgia Meloni.'],
  ['es', 'Comerciantes de Ecuador se reunieron el lunes con importadores de Perú.'],
  ['it', 'Commercianti della Tunisia si sono incontrati lunedì con importatori della Libia.'],
  ['pt', 'Fiéis do Brasil e de Portugal saudaram o pontífice na segunda-feira, em Roma.'],
  // What is supposed whenever it is.
  ['pt', 'Sempre que Lula fala com Nicolás Maduro, o Brasil perde.'],
  ['es', 'Siempre que Pedro Sánchez habla con Mohamed VI, España pierde.'],
  ['it', 'Ogni volta che Giorgia Meloni parla con Emmanuel Macron, l’Italia perde.'],
  ['fr', 'Chaque fois qu’Emmanuel Macron parle avec Vladimir Poutine, la France perd.'],
  // The agenda of a parliament, a court, one state's own people, what is listed as a topic.
  ['pt', 'Na quarta-feira, a comissão vota um requerimento sobre a visita do Presidente da República a Angola.'],
  ['pt', 'O juiz marcou a audiência para 4 de junho. A extradição depende de um acordo entre o Brasil e a Argentina.'],
  ['pt', 'O marido, detido em Bissau, recebeu na quarta-feira a visita do advogado senegalês.'],
  ['pt', 'O Papa celebrou no domingo, em Roma, a missa de Pentecostes e pediu paz para a Ucrânia, Israel e a Palestina.'],
  ['es', 'El presidente Gabriel Boric se reunió el lunes en La Moneda con el ministro de Hacienda, Mario Marcel, para discutir los aranceles de Estados Unidos.'],
  ['pt', 'O presidente Lula da Silva falou na rádio. Na segunda-feira, em Roma, Giorgia Meloni recebeu o empresário Josué Gomes da Silva.'],
  // Who is met and acts for nobody; what is only spoken of, or defended.
  ['pt', 'O navio parte na segunda-feira para Porto Príncipe com médicos da Argentina e do Chile.'],
  ['pt', 'Mauro Vieira foi ao Senado na quarta-feira. Ele falou sobre a guerra na Ucrânia e o acordo entre o Mercosul e a União Europeia.'],
  ['pt', 'O chanceler disse na quarta-feira que o Brasil defende o diálogo entre a Rússia e a Ucrânia.'],
  ['es', 'El canciller habló el lunes de la guerra en Ucrania y del acuerdo entre el Mercosur y la Unión Europea.'],
  ['es', 'El presidente de la compañía se reunió el lunes en Pekín con inversores de Arabia Saudí.'],
];

// prettier-ignore
const READS: readonly [language: string, text: string, events: readonly string[]][] = [
  ['pt', 'O português Paulo Rangel chegou a Luanda na segunda-feira.',
    ['held visit 2024-05-27 place:luanda | country:AO country:PT person:paulo-rangel']],
  ['pt', 'Uma delegação portuguesa chegou a Luanda na segunda-feira.',
    ['held visit 2024-05-27 place:luanda | country:AO country:PT']],
  ['pt', 'O presidente do Brasil, Lula, reuniu-se na segunda-feira em Roma com Giorgia Meloni.',
    ['held talks 2024-05-27 place:rome | country:BR country:IT person:giorgia-meloni person:luiz-inacio-lula-da-silva']],
  // The end of an unknown man's name is nobody else's.
  ['pt', 'Na segunda-feira, em Roma, Lula da Silva recebeu Giorgia Meloni e Josué Gomes da Silva.',
    ['held talks 2024-05-27 place:rome | country:BR country:IT person:giorgia-meloni person:luiz-inacio-lula-da-silva']],
  ['pt', 'Giorgia Meloni falou na segunda-feira, em Roma, com o empresário Josué Gomes da Silva e com Lula da Silva.',
    ['held talks 2024-05-27 place:rome | country:BR country:IT person:giorgia-meloni person:luiz-inacio-lula-da-silva']],
  ['es', 'Rusos y ucranianos se reunieron el lunes en Estambul.',
    ['held talks 2024-05-27 place:istanbul | country:RU country:UA']],
  ['pt', 'Na segunda-feira, em Roma, Lula reuniu-se com representantes da Itália e da França.',
    ['held talks 2024-05-27 place:rome | country:BR country:FR country:IT person:luiz-inacio-lula-da-silva']],
  ['es', 'Pedro Sánchez habló el lunes en París con Emmanuel Macron de la guerra.',
    ['held talks 2024-05-27 place:paris | country:ES country:FR person:emmanuel-macron person:pedro-sanchez']],
  ['es', 'Los negociadores de Rusia y de Ucrania se reunieron el lunes en Estambul.',
    ['held talks 2024-05-27 place:istanbul | country:RU country:UA']],
];

describe('who acts for no state', () => {
  it.each(SILENT)('hears nothing (%s): %s', async (language, text) => {
    expect(printed(await readText(language, 'News', text))).toEqual([]);
  });
  it.each(READS)('but (%s): %s', async (language, text, events) => {
    expect(printed(await readText(language, 'News', text))).toEqual(events);
  });
});
