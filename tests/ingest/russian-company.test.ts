// Russian words for having been together, and the same words where nobody met. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const MET: readonly [what: string, body: string, event: string][] = [
  [
    'a cup of coffee, the verb behind it',
    'За чашкой кофе во вторник в Праге Радослав Сикорский и глава МИД Чехии Ян Липавский говорили о поставках.',
    'held talks 2024-05-28 place:prague | country:CZ country:PL person:jan-lipavsky person:radoslaw-sikorski',
  ],
  [
    'one sofa',
    'Во вторник Владимир Путин и Реджеп Тайип Эрдоган в Сочи уселись на один диван и говорили без переводчиков.',
    'held talks 2024-05-28 place:sochi | country:RU country:TR person:recep-tayyip-erdogan person:vladimir-putin',
  ],
  [
    'a room and how long',
    'Во вторник в Берлине Анналена Бербок и Дмитрий Кулеба закрылись в переговорной на полтора часа.',
    'held talks 2024-05-28 place:berlin | country:DE country:UA person:annalena-baerbock person:dmytro-kuleba',
  ],
  [
    'seen off to the car',
    'В понедельник вечером в Братиславе Роберт Фицо проводил Виктора Орбана до машины.',
    'held talks 2024-05-27 place:bratislava | country:HU country:SK person:robert-fico person:viktor-orban',
  ],
  [
    'the name Li is no "whether"',
    'В понедельник Эмманюэль Макрон и премьер Госсовета КНР Ли Цян сидели в Париже за одним столом.',
    'held talks 2024-05-27 place:paris | country:CN country:FR person:emmanuel-macron person:li-qiang',
  ],
  [
    'struck off the diary',
    'Встречу с Хаканом Фиданом 28 мая в Иерусалиме Исраэль Кац вычеркнул из календаря.',
    'cancelled talks 2024-05-28 place:jerusalem | country:IL country:TR person:hakan-fidan person:israel-katz',
  ],
  [
    'by video link, the verb behind it',
    'Во вторник Хакан Фидан по видеосвязи обсудил с Сергеем Лавровым зерновую сделку.',
    'held call 2024-05-28 nowhere | country:RU country:TR person:hakan-fidan person:sergey-lavrov',
  ],
  [
    'a commission of two',
    'Во вторник в Астане заседала российско-казахстанская межправительственная комиссия.',
    'held talks 2024-05-28 place:astana | country:KZ country:RU',
  ],
];

const NOT_MET: readonly [what: string, body: string][] = [
  ['a hand of help', 'Во вторник Владимир Зеленский в Киеве протянул руку помощи Молдавии.'],
  ['the devil', 'Александр Вучич в среду в Белграде пожал руку дьяволу, пишет газета о сделке с Пекином.'],
  ['one’s own senators', 'Во вторник Джо Байден поужинал в Вашингтоне с сенаторами от демократов.'],
  ['a speech was listened to', 'Владимир Путин в среду выслушал речь Джо Байдена, сообщил Дмитрий Песков.'],
  ['one’s own ministers', 'В среду Анналена Бербок и Кристиан Линднер сидели в Берлине за одним столом.'],
  ['a film festival', 'В Каннах в среду актриса из Франции обняла режиссера из Ирана.'],
  ['markets', 'Китай и Индия в среду делили рынок смартфонов.'],
  ['a commission of a parliament', 'Парламентская комиссия в среду заседала в Кишиневе пять часов.'],
];

describe('company in Russian', () => {
  it.each(MET)('%s', async (_what, body, event) => {
    expect(printed(await readText('ru', 'Новости дня', body))).toEqual([event]);
  });
  it.each(NOT_MET)('%s', async (_what, body) => {
    expect(printed(await readText('ru', 'Новости дня', body))).toEqual([]);
  });
});
