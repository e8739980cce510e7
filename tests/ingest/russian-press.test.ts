// Sentences as Russian wires write them, and what they tell. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const TOLD: readonly [what: string, body: string, events: readonly string[]][] = [
  [
    'a call by its noun, behind a dateline',
    'МОСКВА, 30 мая. /ТАСС/. Президент РФ Владимир Путин провел телефонный разговор с президентом ОАЭ Мухаммедом бен Зайдом Аль Нахайяном, сообщила пресс-служба Кремля.',
    ['held call undated nowhere | country:AE country:RU person:mohamed-bin-zayed person:vladimir-putin'],
  ],
  [
    'the second half of a month',
    'Визит главы МИД КНР Ван И в Москву запланирован на вторую половину июня, сообщила официальный представитель МИД РФ Мария Захарова.',
    ['planned visit 2024-06-16..2024-06-30 place:moscow | country:CN country:RU person:wang-yi'],
  ],
  [
    'they, who are not named, received him',
    'Премьера Венгрии Виктора Орбана 23 мая принимали в Пекине.',
    ['held talks 2024-05-23 place:beijing | country:CN country:HU person:viktor-orban'],
  ],
  [
    'an occasion without a comma behind it',
    'По окончании переговоров с Реджепом Тайипом Эрдоганом в Анкаре премьер-министр Греции Кириакос Мицотакис вылетел в Никосию.',
    [
      'held talks undated place:ankara | country:GR country:TR person:kyriakos-mitsotakis person:recep-tayyip-erdogan',
      'held visit undated place:nicosia | country:CY country:GR person:kyriakos-mitsotakis',
    ],
  ],
  [
    'who expresses readiness would meet',
    'Премьер-министр Армении Никол Пашинян выразил готовность встретиться с Ильхамом Алиевым в Лондоне.',
    [
      'proposed talks undated place:london | country:AM country:AZ person:ilham-aliyev person:nikol-pashinyan',
    ],
  ],
  [
    'the day of what is to come is none of the talks that agreed on it',
    'Делегации России и Турции провели во вторник консультации в Москве. Стороны договорились, что следующая встреча состоится в Анкаре в сентябре.',
    [
      'held talks 2024-05-28 place:moscow | country:RU country:TR',
      'planned talks 2024-09-01..2024-09-30 place:ankara | country:RU country:TR',
    ],
  ],
  [
    'the day on which it was said',
    'Пресс-секретарь президента РФ Дмитрий Песков 30 мая заявил, что визит Владимира Путина в КНДР готовится.',
    ['planned visit undated country:KP | country:KP country:RU person:vladimir-putin'],
  ],
];

const NOTHING: readonly [what: string, body: string][] = [
  ['readiness of another kind', 'Ильхам Алиев выразил готовность поставлять газ в Венгрию.'],
  ['they, who received a law', 'Законопроект о торговле с Китаем 23 мая приняли в Москве.'],
  ['one’s own house', 'Экспорт нефти в Индию обсуждали на совещании у вице-премьера Александра Новака.'],
  ['an ambassador’s interview', 'Российский посол в Лондоне Андрей Келин рассказал в интервью о санкциях.'],
];

describe('Russian as wires write it', () => {
  it.each(TOLD)('%s', async (_what, body, events) => {
    expect(printed(await readText('ru', 'Новости дня', body)).sort()).toEqual([...events].sort());
  });
  it.each(NOTHING)('nothing: %s', async (_what, body) => {
    expect(printed(await readText('ru', 'Новости дня', body))).toEqual([]);
  });
});
