// One verb with several days: an event for each. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from '../../read-text.ts';

const CASSIS = [
  'held talks 2024-02-05 place:new-delhi | country:CH country:IN person:ignazio-cassis person:s-jaishankar',
  'held talks 2024-02-07 place:beijing | country:CH country:CN person:ignazio-cassis person:wang-yi',
];
const LAVROV = (first: string, second: string): string[] => [
  `held talks 2024-03-12 place:${first} | country:RU country:TR person:hakan-fidan person:sergey-lavrov`,
  `held talks 2024-04-05 place:${second} | country:RU country:TR person:hakan-fidan person:sergey-lavrov`,
];

const FIDAN = [
  'held talks 2024-03-12 place:antalya | country:RU country:TR person:hakan-fidan person:sergey-lavrov',
  'held talks 2024-04-05 place:brussels | country:TR country:US person:antony-blinken person:hakan-fidan',
];
const WEEK = [
  'planned talks 2024-06-03 nowhere | country:PL country:TR person:hakan-fidan person:radoslaw-sikorski',
  'planned talks 2024-06-04 nowhere | country:PL country:US person:antony-blinken person:radoslaw-sikorski',
  'planned talks 2024-06-06 nowhere | country:CN country:PL person:radoslaw-sikorski person:wang-yi',
];
const TOUR = [
  'held visit 2024-05-06..2024-05-07 country:TR | country:CN country:TR person:wang-yi',
  'held visit 2024-05-08..2024-05-09 country:EG | country:CN country:EG person:wang-yi',
];

// prettier-ignore
const EACH: readonly [what: string, language: string, body: string, events: readonly string[]][] = [
  ['other guests', 'en', 'On February 5 Swiss Foreign Minister Ignazio Cassis met Subrahmanyam Jaishankar in New Delhi, two days later Wang Yi in Beijing.', CASSIS],
  ['other guests', 'de', 'Am 5. Februar traf der Schweizer Außenminister Ignazio Cassis in Delhi S. Jaishankar, zwei Tage später in Peking Wang Yi.', CASSIS],
  ['the same again', 'en', 'The envoys of Ethiopia and Somalia met in March in Doha and in April in Djibouti.', ['held talks 2024-03-01..2024-03-31 place:doha | country:ET country:SO', 'held talks 2024-04-01..2024-04-30 place:djibouti | country:ET country:SO']],
  ['the same again', 'es', 'Antony Blinken y José Manuel Albares se reunieron en enero en Madrid y otra vez, en marzo, en Nueva York.', ['held talks 2024-01-01..2024-01-31 place:madrid | country:ES country:US person:antony-blinken person:jose-manuel-albares', 'held talks 2024-03-01..2024-03-31 place:new-york | country:ES country:US person:antony-blinken person:jose-manuel-albares']],
  ['three times', 'fr', 'Catherine Colonna a rencontré Annalena Baerbock le 12 mars à Paris, le 5 avril à Berlin et le 3 mai à Rome.', ['held talks 2024-03-12 place:paris | country:DE country:FR person:annalena-baerbock person:catherine-colonna', 'held talks 2024-04-05 place:berlin | country:DE country:FR person:annalena-baerbock person:catherine-colonna', 'held talks 2024-05-03 place:rome | country:DE country:FR person:annalena-baerbock person:catherine-colonna']],
  ['the same again', 'ru', 'Сергей Лавров встретился с Хаканом Фиданом 12 марта в Пекине и 5 апреля в Москве.', LAVROV('beijing', 'moscow')],
  ['the same again', 'ar', 'التقى سيرغي لافروف هاكان فيدان في 12 مارس في أنطاليا وفي 5 أبريل في موسكو.', LAVROV('antalya', 'moscow')],
  ['the verb stands last', 'ja', 'ラブロフ外相は3月12日にモスクワで、4月5日にはアンカラでトルコのフィダン外相と会談した。', LAVROV('moscow', 'ankara')],
  ['no verb but one', 'vi', 'Ngoại trưởng Nga Sergey Lavrov gặp Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan ngày 12/3 tại Antalya và ngày 5/4 tại Moskva.', LAVROV('antalya', 'moscow')],
  ['the day behind the guest', 'en', 'Hakan Fidan saw Sergey Lavrov in Antalya on March 12 and Antony Blinken in Brussels on April 5.', FIDAN],
  ['the day behind the guest', 'vi', 'Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan gặp Ngoại trưởng Nga Sergey Lavrov tại Antalya ngày 12/3 và Ngoại trưởng Mỹ Antony Blinken tại Brussels ngày 5/4.', FIDAN],
  ['the day behind the guest', 'ar', 'التقى هاكان فيدان سيرغي لافروف في أنطاليا في 12 مارس وأنتوني بلينكن في بروكسل في 5 أبريل.', FIDAN],
  ['a word before the day', 'ar', 'التقى هاكان فيدان سيرغي لافروف في أنطاليا يوم 12 مارس وأنتوني بلينكن في بروكسل يوم 5 أبريل.', FIDAN],
  ['a word before the day', 'vi', 'Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan gặp Ngoại trưởng Nga Sergey Lavrov tại Antalya hôm 12/3 và Ngoại trưởng Mỹ Antony Blinken tại Brussels hôm 5/4.', FIDAN],
  ['days of a week that stands before them', 'en', 'Next week Radosław Sikorski will see Hakan Fidan on Monday, Antony Blinken on Tuesday and Wang Yi on Thursday.', WEEK],
  ['days of a week that stands before them', 'pt', 'Na próxima semana, Radosław Sikorski reúne-se na segunda-feira com Hakan Fidan, na terça-feira com Antony Blinken e na quinta-feira com Wang Yi.', WEEK],
  ['days of a week that stands before them', 'pl', 'W przyszłym tygodniu Radosław Sikorski spotka się w poniedziałek z Hakanem Fidanem, we wtorek z Antonym Blinkenem, a w czwartek z Wangiem Yi.', WEEK],
  ['days of a week that stands before them', 'zh', '下周，波兰外长西科尔斯基将于周一会见土耳其外长费丹，周二会见美国国务卿布林肯，周四会见王毅。', WEEK],
  ['a journey with the days of each stop', 'en', 'Wang Yi visited Turkey (May 6-7) and Egypt (May 8-9).', TOUR],
  ['a journey with the days of each stop', 'fr', 'Wang Yi s’est rendu en Turquie (6-7 mai) et en Egypte (8-9 mai).', TOUR],
  ['a journey with the days of each stop', 'uk', 'Ван І відвідав Туреччину (6–7 травня) та Єгипет (8–9 травня).', TOUR],
  ['a journey of one day to two states', 'en', 'Wang Yi visited Turkey and Egypt in May.', ['held visit 2024-05-01..2024-05-31 country:TR | country:CN country:TR person:wang-yi', 'held visit 2024-05-01..2024-05-31 country:EG | country:CN country:EG person:wang-yi']],
  ['a second day of the same talks', 'en', 'Hakan Fidan met Sergey Lavrov and Wang Yi in Antalya on March 12 and 13.', ['held talks 2024-03-12..2024-03-13 place:antalya | country:CN country:RU country:TR person:hakan-fidan person:sergey-lavrov person:wang-yi']],
  ['what somebody else did on another day', 'de', 'Hakan Fidan sprach am Montag in Antalya mit Sergej Lawrow, am Mittwoch schrieb Antony Blinken einen Brief.', ['held talks 2024-05-27 place:antalya | country:RU country:TR person:hakan-fidan person:sergey-lavrov']],
  ['a day that was only spoken of', 'es', 'José Manuel Albares habló el lunes en Madrid con Antony Blinken sobre la reunión del 9 de julio en Washington.', ['held talks 2024-05-27 place:madrid | country:ES country:US person:antony-blinken person:jose-manuel-albares']],
  ['one day, said twice', 'pl', 'Miesiąc wcześniej, 10 maja, Radosław Sikorski spotkał się z Hakanem Fidanem w Ankarze.', ['held talks 2024-05-10 place:ankara | country:PL country:TR person:hakan-fidan person:radoslaw-sikorski']],
  ['another story', 'en', 'Emmanuel Macron met Olaf Scholz in Berlin on Monday, and on Tuesday the stock market fell in Paris.', ['held talks 2024-05-27 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz']],
];

/** Somebody else did something on 5 April, and its verb stands right before the day. */
// prettier-ignore
const OTHERWISE: readonly [language: string, body: string][] = [
  ['en', 'Hakan Fidan saw Sergey Lavrov in Antalya on March 12 and Antony Blinken resigned April 5.'],
  ['ru', 'Хакан Фидан встретился с Сергеем Лавровым в Анталье 12 марта и Энтони Блинкен заболел 5 апреля.'],
  ['pl', 'Hakan Fidan spotkał się z Siergiejem Ławrowem w Antalyi 12 marca i Antony Blinken zachorował 5 kwietnia.'],
  ['vi', 'Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan gặp Ngoại trưởng Nga Sergey Lavrov tại Antalya ngày 12/3 và Ngoại trưởng Mỹ Antony Blinken ốm ngày 5/4.'],
];

const ROUNDS = [
  'held negotiation 2024-05-25 place:muscat | country:IR country:US',
  'held negotiation 2024-05-11 place:muscat | country:IR country:US',
  'held negotiation 2024-05-18 place:rome | country:IR country:US',
];

// prettier-ignore
const COUNTED: readonly [language: string, title: string, body: string, events: readonly string[]][] = [
  ['en', 'Iran and US hold third round', 'Iran and the United States held a third round of talks in Muscat on May 25. The first round was held in Muscat on May 11, the second in Rome on May 18.', ROUNDS],
  ['de', 'Iran und USA verhandeln', 'Iran und die USA haben am 25. Mai in Maskat eine dritte Verhandlungsrunde abgehalten. Die erste Runde fand am 11. Mai in Maskat statt, die zweite am 18. Mai in Rom.', ROUNDS],
  ['fr', 'L’Iran et les Etats-Unis négocient', 'L’Iran et les Etats-Unis ont tenu le 25 mai à Mascate un troisième cycle de négociations. Le premier cycle s’était tenu le 11 mai à Mascate, le deuxième le 18 mai à Rome.', ROUNDS],
  ['ru', 'Иран и США провели третий раунд', 'Иран и США провели 25 мая в Маскате третий раунд переговоров. Первый раунд прошел 11 мая в Маскате, второй — 18 мая в Риме.', ROUNDS],
  ['vi', 'Iran và Mỹ đàm phán', 'Iran và Mỹ tiến hành một vòng đàm phán ngày 25/5 tại Muscat. Vòng một diễn ra ngày 11/5 tại Muscat, vòng hai ngày 18/5 tại Rome.', ROUNDS],
  ['en', 'Iran and US hold third round', 'Iran and the United States held a third round of talks in Muscat on May 25. The first round was held in Muscat on May 11, the second mediator resigned in Rome on May 18.', ROUNDS.slice(0, 2)],
  ['de', 'Iran und USA verhandeln', 'Iran und die USA haben am 25. Mai in Maskat eine dritte Verhandlungsrunde abgehalten. Die erste Runde fand am 11. Mai in Maskat statt, die zweite Delegation fuhr am 18. Mai nach Rom.', ROUNDS.slice(0, 2)],
  ['ru', 'Иран и США провели третий раунд', 'Иран и США провели 25 мая в Маскате третий раунд переговоров. Первый раунд прошел 11 мая в Маскате, второй посредник заболел 18 мая в Риме.', ROUNDS.slice(0, 2)],
];

describe('counted rounds', () => {
  it.each(COUNTED)('%s: %s', async (language, title, body, events) => {
    expect(printed(await readText(language, title, body))).toEqual(events);
  });
});

describe('lists of days', () => {
  it.each(EACH)('%s (%s)', async (_, language, body, events) => {
    expect(printed(await readText(language, 'News', body))).toEqual(events);
  });
  it.each(OTHERWISE)('no event of what somebody else did (%s)', async (language, body) => {
    const lines = printed(await readText(language, 'News', body));
    expect(lines.filter((line) => line.includes('2024-04-05'))).toEqual([]);
  });
});
