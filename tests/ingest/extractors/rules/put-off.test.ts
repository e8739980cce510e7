// What is moved from one day to another: the old day is called off, the new one to come. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from '../../read-text.ts';

const LAVROV = 'visit %s place:ankara | country:RU country:TR person:sergey-lavrov';
const KULEBA = 'visit %s place:chisinau | country:MD country:UA person:dmytro-kuleba';
const SIKORSKI = 'visit %s place:kyiv | country:PL country:UA person:radoslaw-sikorski';
const moved = (who: string, from: string, to: string): string[] => [
  `cancelled ${who.replace('%s', from)}`,
  `planned ${who.replace('%s', to)}`,
];

// prettier-ignore
const MOVED: readonly [language: string, body: string, events: readonly string[]][] = [
  ['ru', 'Визит Сергея Лаврова в Анкару перенесен с 3 на 10 июня.', moved(LAVROV, '2024-06-03', '2024-06-10')],
  ['ru', 'Визит Сергея Лаврова в Анкару перенесли с 28 мая на 3 июня.', moved(LAVROV, '2024-05-28', '2024-06-03')],
  ['ru', 'Визит Сергея Лаврова в Анкару перенесли с 29 на 5 июня.', moved(LAVROV, '2024-05-29', '2024-06-05')],
  ['ru', 'Визит Сергея Лаврова в Анкару перенесли на июль.', moved(LAVROV, 'undated', '2024-07-01..2024-07-31')],
  ['uk', 'Візит Дмитра Кулеби до Кишинева перенесли з 3 на 10 червня.', moved(KULEBA, '2024-06-03', '2024-06-10')],
  ['uk', 'Візит Дмитра Кулеби до Кишинева перенесено із 12 на 18 червня.', moved(KULEBA, '2024-06-12', '2024-06-18')],
  ['pl', 'Wizytę Radosława Sikorskiego w Kijowie przełożono z 3 na 10 czerwca.', moved(SIKORSKI, '2024-06-03', '2024-06-10')],
  ['pl', 'Wizytę Radosława Sikorskiego w Kijowie przesunięto z 3 na 10 czerwca.', moved(SIKORSKI, '2024-06-03', '2024-06-10')],
];

// prettier-ignore
const STAYS: readonly [language: string, body: string, events: readonly string[]][] = [
  ['ru', 'Визит Сергея Лаврова в Анкару отменен.', [`cancelled ${LAVROV.replace('%s', 'undated')}`]],
  ['ru', 'Визит Сергея Лаврова в Анкару продлится с 3 по 10 июня.', [`planned ${LAVROV.replace('%s', '2024-06-03..2024-06-10')}`]],
  ['uk', 'Візит Дмитра Кулеби до Кишинева триватиме з 3 по 10 червня.', [`planned ${KULEBA.replace('%s', '2024-06-03..2024-06-10')}`]],
  ['pl', 'Wizytę Radosława Sikorskiego w Kijowie odwołano.', [`cancelled ${SIKORSKI.replace('%s', 'undated')}`]],
  ['ru', 'Столицу в эти годы перенесли с севера на юг, Сергей Лавров там не бывал.', []],
  ['pl', 'Ministerstwo przeniesiono z ulicy Prostej na Krzywą.', []],
  ['uk', 'Поранених перенесли з вулиці на подвір’я.', []],
];

describe('what is put off', () => {
  it.each(MOVED)('%s: %s', async (language, body, events) => {
    expect(printed(await readText(language, 'Calendar', body)).sort()).toEqual([...events].sort());
  });

  it.each(STAYS)('not moved, %s: %s', async (language, body, events) => {
    expect(printed(await readText(language, 'Calendar', body))).toEqual(events);
  });
});
