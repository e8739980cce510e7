// Ukrainian words for having been together, and the same words where nobody met. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const MET: readonly [what: string, body: string, event: string][] = [
  [
    'a room and how long',
    'У вівторок у Берліні Анналена Бербок і Дмитро Кулеба зачинилися в кабінеті на півтори години.',
    'held talks 2024-05-28 place:berlin | country:DE country:UA person:annalena-baerbock person:dmytro-kuleba',
  ],
  [
    'one sofa',
    'У вівторок Володимир Путін і Реджеп Таїп Ердоган умостилися в Сочі на одному дивані.',
    'held talks 2024-05-28 place:sochi | country:RU country:TR person:recep-tayyip-erdogan person:vladimir-putin',
  ],
  [
    'a glass of wine',
    'У вівторок Джорджа Мелоні та Емманюель Макрон випили в Римі по келиху вина.',
    'held talks 2024-05-28 place:rome | country:FR country:IT person:emmanuel-macron person:giorgia-meloni',
  ],
  [
    'seen off to the car',
    'У понеділок у Братиславі Роберт Фіцо провів Віктора Орбана до машини.',
    'held talks 2024-05-27 place:bratislava | country:HU country:SK person:robert-fico person:viktor-orban',
  ],
  [
    'until midnight',
    'У четвер Касим-Жомарт Токаєв і Володимир Путін засиділися в Сочі до півночі.',
    'held talks 2024-05-30 place:sochi | country:KZ country:RU person:kassym-jomart-tokayev person:vladimir-putin',
  ],
  [
    'a commission of two',
    'У вівторок у Львові засідала українсько-польська міжурядова комісія.',
    'held talks 2024-05-28 place:lviv | country:PL country:UA',
  ],
];

const NOT_MET: readonly [what: string, body: string][] = [
  ['a hand of help', 'У вівторок Володимир Зеленський у Києві простягнув руку допомоги Молдові.'],
  ['the devil', 'Александар Вучич у середу в Белграді потиснув руку дияволу, пише газета.'],
  ['one’s own ministers', 'У середу Анналена Бербок і Крістіан Лінднер сиділи в Берліні за одним столом.'],
  ['a film festival', 'У Каннах у середу акторка з Франції обійняла режисера з Ірану.'],
  ['markets', 'Китай та Індія в середу ділили ринок смартфонів.'],
  ['a commission of a parliament', "Парламентська комісія в середу засідала в Кишиневі п'ять годин."],
];

describe('company in Ukrainian', () => {
  it.each(MET)('%s', async (_what, body, event) => {
    expect(printed(await readText('uk', 'Новини дня', body))).toEqual([event]);
  });
  it.each(NOT_MET)('%s', async (_what, body) => {
    expect(printed(await readText('uk', 'Новини дня', body))).toEqual([]);
  });
});
