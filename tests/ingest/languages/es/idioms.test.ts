// Spanish idioms of having met. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { toldBy } from '../idioms.ts';

const TELLS: Readonly<Record<string, readonly string[]>> = {
  'held talks | ES IT': [
    'Pedro Sánchez cenó el lunes en Roma, en una trattoria del Trastevere, con Giorgia Meloni.',
  ],
  'proposed talks | DE ES': ['Pedro Sánchez invitó el lunes a Olaf Scholz a cenar en Madrid.'],
  'held talks | CN US': [
    'Joe Biden y Xi Jinping tomaron asiento uno frente al otro, el martes, en Bali.',
    'Xi Jinping concedió treinta y cinco minutos a Antony Blinken el lunes en Pekín.',
  ],
  'held talks | DE FR': ['Olaf Scholz estuvo el lunes en el despacho de Emmanuel Macron, en París.'],
  'held talks | CN FR': ['Emmanuel Macron acompañó a Xi Jinping hasta el avión el lunes en Tarbes.'],
  'held talks | FR RU': [
    'Emmanuel Macron se quedó hasta medianoche con Vladímir Putin el miércoles en el Kremlin.',
  ],
  'held talks | BR DE': ['Olaf Scholz fue el miércoles huésped de Lula en Brasilia.'],
  'held talks | BR US': ['Joe Biden llevó aparte a Lula el martes en Nueva York.'],
  'held talks | AR SV': ['Javier Milei se fotografió el lunes con Nayib Bukele en San Salvador.'],
  'held talks | CN eu': [
    'El comité conjunto de la Unión Europea y China retomó sus trabajos el miércoles en Bruselas.',
  ],
  'cancelled talks | CO VE': [
    'El encuentro de Nicolás Maduro con Gustavo Petro, fijado para el miércoles en Caracas, nunca llegó a celebrarse.',
  ],
};

const SILENT: readonly string[] = [
  'Joe Biden abrazó el martes en Washington las tesis de Vladímir Putin.',
  'Vladímir Putin saludó el martes la decisión de Viktor Orbán.',
  'Emmanuel Macron llamó el martes a Vladímir Putin a poner fin a la guerra.',
  'Emmanuel Macron tendió la mano el martes a Vladímir Putin en una tribuna en Le Monde.',
  'Un estudio publicado el lunes reúne bajo el mismo techo datos de la India y de Pakistán.',
  'Los mercados se sentaron a esperar a Joe Biden y a Xi Jinping.',
  'Rusia y Ucrania pasaron el martes dos horas sin gas.',
  'Pedro Sánchez almorzó el martes en Madrid con el ministro español José Manuel Albares.',
  'La cantante española Rosalía cenó el lunes en París con el diseñador francés Simon Jacquemus.',
  'Quien estrecha la mano del diablo se arriesga a perderla, dijo el martes Volodímir Zelenski sobre Vladímir Putin.',
  'Los hinchas de Croacia se sentaron junto a los italianos en Leipzig el lunes.',
];

describe('Spanish idioms of having met', () => {
  it.each(Object.entries(TELLS).flatMap(([told, all]) => all.map((each) => [each, told])))(
    '%s',
    async (sentence, told) => expect(await toldBy('es', sentence)).toEqual([told]),
  );

  it.each(SILENT)('hears nothing in: %s', async (sentence) =>
    expect(await toldBy('es', sentence)).toEqual([]),
  );
});
