// Names in Russian: cases, adjectives before and states behind an office, patronymics and initials, towns.

import { describe, expect, it } from 'vitest';
import { link, linked, sides } from './link.ts';

const NAMES: readonly [what: string, text: string, mentions: readonly string[]][] = [
  [
    'states in their cases',
    'Россию, Францией, Китаю и Нидерландах.',
    ['Россию → country:RU', 'Францией → country:FR', 'Китаю → country:CN', 'Нидерландах → country:NL'],
  ],
  [
    'states of two words',
    'Переговоры с Саудовской Аравией и Северной Кореей.',
    ['Саудовской Аравией → country:SA', 'Северной Кореей → country:KP'],
  ],
  ['nationals are written small', 'Американцы уехали.', ['Американцы → country:US']],
  [
    'adjectives, and the first half of a pair',
    'Российско-турецкие переговоры.',
    ['Российско → country:RU', 'турецкие → country:TR'],
  ],
  ['capitals that act', 'Баку отвечает Еревану.', ['Баку → country:AZ', 'Еревану → country:AM']],
  ['a capital as a place', 'Он прилетел в Баку.', ['Баку → place:baku']],
  [
    'the capital by its state',
    'Встреча в киргизской столице.',
    ['киргизской столице → place:bishkek', 'киргизской → country:KG'],
  ],
  [
    'the capital of a state',
    'Встреча в столице Анголы.',
    ['столице Анголы → place:luanda', 'Анголы → country:AO'],
  ],
  ['a small town in its case', 'Министры собрались в Шуше.', ['Шуше → place:shusha']],
  ['an unknown town with a hyphen', 'Встреча в Сойк-Ате.', ['Сойк-Ате → place:соик-ате']],
  [
    'a house in quotation marks',
    'Они жили в отеле «Звезда Азии».',
    ['отеле «Звезда Азии → place:отеле-звезда-азии'],
  ],
  ['papers and parties', 'Об этом пишет «Российская газета», сообщили в «Единой России».', []],
  ['not a state', 'Чемпионат России и сборная России.', []],
  ['the seat of a ministry', 'В Госдепе промолчали.', ['Госдепе → place:washington', 'Госдепе → org:us-mfa']],
  [
    'a ministry by its state',
    'Российский МИД и МИД Ирана.',
    ['Российский → country:RU', 'МИД → org:ru-mfa', 'МИД → org:ir-mfa', 'Ирана → country:IR'],
  ],
  [
    'the end of another name',
    'Министр Али Махмуд Аббас уехал.',
    ['Али Махмуд Аббас → person:али-махмуд-аббас'],
  ],
];

const SIDES: readonly [what: string, text: string, sides: readonly string[]][] = [
  [
    'a state behind an office',
    'Президент России Владимир Путин вылетел.',
    ['person:vladimir-putin → country:RU (president)'],
  ],
  [
    'an adjective before it',
    'С турецким министром обороны Али Демиром говорили.',
    ['person:али-демиром → country:TR (defence minister)'],
  ],
  [
    'an adjective in the middle',
    'Глава сербского МИД Иван Петрич приехал.',
    ['person:иван-петрич → country:RS (foreign minister)'],
  ],
  [
    'a formal name of a state',
    'Премьер-министр Республики Беларусь Петр Новик прибыл.',
    ['person:петр-новик → country:BY (prime minister)'],
  ],
  [
    'where an envoy is sent',
    'Посол Индии в России Радж Кумар уехал.',
    ['person:радж-кумар → country:IN (ambassador)'],
  ],
  [
    'a state that only stands near',
    'В Германии президент Владимир Зеленский промолчал.',
    ['person:volodymyr-zelenskyy → country:UA (president)'],
  ],
  [
    'initials',
    'Министр иностранных дел Российской Федерации С. В. Лавров уехал.',
    ['person:sergey-lavrov → country:RU (foreign minister)'],
  ],
  [
    'a patronymic',
    'Министр иностранных дел России Сергей Викторович Лавров уехал.',
    ['person:sergey-lavrov → country:RU (foreign minister)'],
  ],
];

describe('Russian names', () => {
  it.each(NAMES)('%s', (_, text, mentions) => expect(linked('ru', text)).toEqual(mentions));

  it.each(SIDES)('%s', (_, text, expected) => expect(sides('ru', text)).toEqual(expected));

  it('knows a person again in another case', () => {
    const text = 'Посол Индии Радж Кумаров приехал. Кумарова приняли, с Кумаровым говорили.';
    const people = link('ru', text).mentions.filter(({ kind }) => kind === 'person');
    expect(people.map(({ entity }) => entity)).toEqual(
      Array.from({ length: 3 }, () => 'person:радж-кумаров'),
    );
  });

  it('takes a wider word for an office', () => {
    const { roles } = link('ru', 'Президент Сербии Александр Вучич уехал. Сербский лидер промолчал.');
    expect(roles.map(({ person }) => person)).toEqual(['person:aleksandar-vucic']);
  });
});
