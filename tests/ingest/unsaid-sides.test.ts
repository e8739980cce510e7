// What the press of China and Japan leaves unsaid: whom a chained topic is about, whose official somebody is; and days "on the 10th to".

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const CN = 'country:CN';

const CASES: readonly [what: string, body: string, told: string][] = [
  ['with whom opens the sentence', '王毅29日抵达雅加达。当天下午与印尼外长蕾特诺会谈。', `held visit 2024-05-29 place:jakarta | ${CN} country:ID person:retno-marsudi person:wang-yi`],
  ['one after the other', '王毅29日抵达布鲁塞尔。30日先后同德国外长贝尔伯克、波兰外长西科尔斯基会谈。', `held talks 2024-05-30 place:brussels | ${CN} country:PL person:radoslaw-sikorski person:wang-yi`],
  ['the one behind them goes on', '王毅29日抵达布鲁塞尔。30日依次同德国外长贝尔伯克、波兰外长西科尔斯基会谈。傍晚又与法国外长塞茹尔内见面。', `held talks 2024-05-30 place:brussels | ${CN} country:FR person:stephane-sejourne person:wang-yi`],
  ['a noun that is called off', '王毅29日在日内瓦会见瑞士外长卡西斯。与美国国务卿布林肯的会谈因日程冲突取消。', `cancelled talks 2024-05-29 place:geneva | ${CN} country:US person:antony-blinken person:wang-yi`],
  ['whom is not said', '王毅29日抵达雅加达。30日，印尼总统佐科接见。', `held talks 2024-05-30 place:jakarta | ${CN} country:ID person:joko-widodo person:wang-yi`],
  ['on the 3rd to', '王毅将于6月3日前往越南访问。', `planned visit 2024-06-03 country:VN | ${CN} country:VN person:wang-yi`],
  ['yesterday to', '俄罗斯外长拉夫罗夫昨天前往开罗，会见埃及外长舒克里。', 'held visit 2024-05-30 place:cairo | country:EG country:RU person:sergey-lavrov person:舒克里'],
]; // prettier-ignore

const NOT: readonly [what: string, body: string, never: string][] = [
  ['who acts behind the occasion', '王毅29日在北京讲话。30日同越南外长裴青山会谈后，拉夫罗夫离开河内。', 'person:wang-yi'],
  ['a delegation of others', '王毅29日在北京讲话。德国代表团30日与法国外长塞茹尔内会谈。', 'person:wang-yi'],
  ['both sides', '王毅29日在北京讲话。双方与日本外相上川阳子30日没有会谈。', 'person:yoko-kamikawa'],
  ['a relation is no meeting', '王毅29日在北京讲话。与美国的关系令人担忧。', 'country:US'],
  ['somebody else acts', '王毅29日在北京讲话。拉夫罗夫30日与越南外长裴青山在河内会谈。', 'person:wang-yi'],
]; // prettier-ignore

describe('chained topics', () => {
  it.each(CASES)('%s: %s', async (_, body, told) => {
    expect(printed(await readText('zh', '国际要闻', body))).toContain(told);
  });
  it.each(NOT)('not: %s: %s', async (_, body, never) => {
    expect(printed(await readText('zh', '国际要闻', body)).join('\n')).not.toContain(never);
  });
});

const JAPANESE: readonly [what: string, body: string, told: string][] = [
  ['a director-general', '外務省の船越健裕アジア大洋州局長は29日、ソウルで韓国の趙兌烈外相と会談した。', 'held talks 2024-05-29 place:seoul | country:JP country:KR person:cho-tae-yul person:船越健裕'],
  ['an adviser', '長谷川栄一首相補佐官は29日、ロンドンで英国のキャメロン外相と会談した。', 'held talks 2024-05-29 place:london | country:GB country:JP person:david-cameron person:長谷川栄一'],
  ['a minister of long ago', '高村正彦外相は29日、パリでフランスのセジュルネ外相と会談した。', 'held talks 2024-05-29 place:paris | country:FR country:JP person:stephane-sejourne person:高村正彦'],
]; // prettier-ignore

const NOBODYS: readonly string[] = [
  '江沢民国家主席は29日、パリでフランスのセジュルネ外相と会談した。',
  'コジェミャコ知事は29日、パリでフランスのセジュルネ外相と会談した。',
  '高橋大輔親善大使は29日、パリでフランスのセジュルネ外相と会談した。',
];

describe('officials of a Japanese paper', () => {
  it.each(JAPANESE)('%s: %s', async (_, body, told) => {
    expect(printed(await readText('ja', '国際短信', body))).toContain(told);
  });
  it.each(NOBODYS)('no Japanese: %s', async (body) => {
    expect(printed(await readText('ja', '国際短信', body)).join('\n')).not.toContain('country:JP');
  });
});
