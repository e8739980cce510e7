// Italian idioms of having met. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { toldBy } from '../idioms.ts';

const TELLS: Readonly<Record<string, readonly string[]>> = {
  'held talks | FR IT': [
    'Giorgia Meloni ha cenato lunedì a Parigi, in un ristorante del Marais, con Emmanuel Macron.',
    'Emmanuel Macron e Giorgia Meloni hanno passeggiato insieme lunedì nei giardini del Quirinale, a Roma.',
    'Sergio Mattarella ha atteso Emmanuel Macron nel cortile del Quirinale martedì.',
  ],
  'held talks | FR RU': [
    'Emmanuel Macron era seduto mercoledì davanti a Vladimir Putin, a Mosca.',
    'Emmanuel Macron è rimasto fino a mezzanotte con Vladimir Putin, mercoledì al Cremlino.',
  ],
  'held talks | CN US': [
    'Xi Jinping ha concesso trentacinque minuti ad Antony Blinken lunedì a Pechino.',
    'Joe Biden e Xi Jinping hanno preso posto l’uno di fronte all’altro, martedì, a Bali.',
  ],
  'held talks | CN FR': [
    'Emmanuel Macron ha accompagnato Xi Jinping alla scaletta dell’aereo, lunedì a Tarbes.',
  ],
  'held talks | BR DE': ['Olaf Scholz è stato mercoledì ospite di Lula a Brasilia.'],
  'held talks | CN eu': [
    'Il comitato congiunto dell’Unione europea e della Cina ha ripreso i lavori mercoledì a Bruxelles.',
  ],
  'held call | DE RU': ['Olaf Scholz ha avuto lunedì Vladimir Putin in linea per un’ora.'],
  'held call | FR UA': ['Emmanuel Macron ha composto due volte giovedì il numero di Volodymyr Zelensky.'],
  'cancelled talks | CO VE': [
    'L’incontro di Nicolás Maduro con Gustavo Petro, fissato per mercoledì a Caracas, non si è mai tenuto.',
    'L’incontro di Nicolás Maduro con Gustavo Petro, fissato per mercoledì a Caracas, è stato depennato dall’agenda.',
  ],
};

const SILENT: readonly string[] = [
  'Joe Biden ha abbracciato martedì a Washington le tesi di Vladimir Putin.',
  'Vladimir Putin ha salutato martedì la decisione di Viktor Orbán.',
  'La nazionale della Francia ha abbracciato la vittoria sulla Germania martedì a Berlino.',
  'La Russia e l’Ucraina sono rimaste martedì due ore senza gas.',
  'Uno studio pubblicato lunedì mette sotto lo stesso tetto dati dell’India e del Pakistan.',
  'Pedro Sánchez ha teso la mano ai catalani mercoledì a Madrid.',
  'Emmanuel Macron ha fatto appello martedì a Vladimir Putin perché metta fine alla guerra.',
  'Giorgia Meloni ha pranzato martedì a Roma con il ministro italiano Antonio Tajani.',
  'La cantante italiana Elodie ha cenato lunedì a Parigi con lo stilista francese Simon Jacquemus.',
  'Chi stringe la mano al diavolo rischia di perderla, ha detto martedì Volodymyr Zelensky di Vladimir Putin.',
  'I mercati siedono alla finestra in attesa di Joe Biden e di Xi Jinping.',
  'I tifosi della Croazia si sono seduti accanto agli italiani a Lipsia lunedì.',
];

describe('Italian idioms of having met', () => {
  it.each(Object.entries(TELLS).flatMap(([told, all]) => all.map((each) => [each, told])))(
    '%s',
    async (sentence, told) => expect(await toldBy('it', sentence)).toEqual([told]),
  );

  it.each(SILENT)('hears nothing in: %s', async (sentence) =>
    expect(await toldBy('it', sentence)).toEqual([]),
  );
});
