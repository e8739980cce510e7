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
  ['one day, said twice', 'pl', 'Miesiąc wcześniej, 10 maja, Radosław Sikorski spotkał się z Hakanem Fidanem w Ankarze.', ['held talks 2024-05-10 place:ankara | country:PL country:TR person:hakan-fidan person:radoslaw-sikorski']],
  ['another story', 'en', 'Emmanuel Macron met Olaf Scholz in Berlin on Monday, and on Tuesday the stock market fell in Paris.', ['held talks 2024-05-27 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz']],
];

describe('lists of days', () => {
  it.each(EACH)('%s (%s)', async (_, language, body, events) => {
    expect(printed(await readText(language, 'News', body))).toEqual(events);
  });
});
