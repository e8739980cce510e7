// Whole Japanese sentences and what they tell; as many that tell of nothing.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const CASES: readonly [what: string, body: string, events: readonly string[]][] = [
  ['two who met', 'フランスのマクロン大統領は28日、パリでドイツのショルツ首相と会談した。', ['held talks 2024-05-28 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz']],
  ['a state in one sign behind the name', 'ブリンケン米国務長官は29日、北京で王毅外相と会談した。', ['held talks 2024-05-29 place:beijing | country:CN country:US person:antony-blinken person:wang-yi']],
  ['a call', 'ロシアのラブロフ外相は29日、トルコのフィダン外相と電話で会談した。', ['held call 2024-05-29 nowhere | country:RU country:TR person:hakan-fidan person:sergey-lavrov']],
  ['a journey to come', 'ブリンケン米国務長官は6月4日にイスラエルを訪問する予定だ。', ['planned visit 2024-06-04 country:IL | country:IL country:US person:antony-blinken']],
  ['a plain verb is a plan', 'ドイツのベーアボック外相は6月4日、ワルシャワでポーランドのシコルスキ外相と会談する。', ['planned talks 2024-06-04 place:warsaw | country:DE country:PL person:annalena-baerbock person:radoslaw-sikorski']],
  ['put off', '30日に予定されていた日米外相会談は延期された。', ['cancelled talks 2024-05-30 nowhere | country:JP country:US']],
  ['denied', 'ペスコフ大統領報道官は30日、プーチン大統領がゼレンスキー大統領と会談するとの報道を否定した。', ['denied talks 2024-05-30 nowhere | country:RU country:UA person:vladimir-putin person:volodymyr-zelenskyy']],
  ['the day of a report', '外務省は30日、上川陽子外相が29日にソウルで趙兌烈外相と会談したと発表した。', ['held talks 2024-05-29 place:seoul | country:JP country:KR person:cho-tae-yul person:yoko-kamikawa']],
  ['a subject left out', '岸田文雄首相は26日、ソウルで尹錫悦大統領と会談した。27日には中国の李強首相と会談した。', [
    'held talks 2024-05-26 place:seoul | country:JP country:KR person:fumio-kishida person:yoon-suk-yeol',
    'held talks 2024-05-27 place:seoul | country:CN country:JP person:fumio-kishida person:li-qiang',
  ]],
  ['the two', 'プーチン大統領とルカシェンコ大統領は24日、ミンスクで会談した。両首脳は25日、電話で協議した。', [
    'held talks 2024-05-24 place:minsk | country:BY country:RU person:alexander-lukashenko person:vladimir-putin',
    'held call 2024-05-25 nowhere | country:BY country:RU person:alexander-lukashenko person:vladimir-putin',
  ]],
  ['states in one sign', '米中の外務次官級協議が29日、北京で開かれた。', ['held talks 2024-05-29 place:beijing | country:CN country:US']],
  ['a verb that goes on to a plan', '岸田文雄首相は6月1日、東京でインドのモディ首相と会談し、共同文書を発表する見通しだ。', ['planned talks 2024-06-01 place:tokyo | country:IN country:JP person:fumio-kishida person:narendra-modi']],
  ['negotiations', 'ロシアとウクライナの直接交渉が29日、イスタンブールで行われた。', ['held negotiation 2024-05-29 place:istanbul | country:RU country:UA']],
  ['a sign before a state', '岸田文雄首相は4月8日から訪米し、バイデン大統領と会談した。', ['held visit 2024-04-08 country:US | country:JP country:US person:fumio-kishida person:joe-biden']],
]; // prettier-ignore

const NOTHING: readonly string[] = [
  '中国外務省の毛寧副報道局長は、米国との対話を強化したいと述べた。',
  '習近平国家主席はメキシコの次期大統領に祝電を送った。',
  'ロシアによるウクライナ侵攻は2年以上続き、日本と中国の関係も試されている。',
  'バイデン大統領はスイスでの平和サミットを欠席した。',
  '両国は話し合うべきだと専門家は指摘する。',
  '日本と中国の貿易をめぐる問題は多い。',
  '米国の対中政策について議会で議論が続く。',
  'サッカー日本代表の監督は29日、韓国の監督と会談し、試合の開催で合意した。',
  '映画は、米国の大統領とソ連の書記長の会談を描く。主演俳優が舞台あいさつした。',
  '自動車メーカーの社長は29日、米国の提携先の会長と会談した。株価は上昇した。',
  '弁護士は29日、ロシア人被告と面会した。地裁は6月に判決を言い渡す。',
  '江戸時代、オランダの使節が将軍を訪問したと史料にある。',
  '与野党の党首は29日、国会内で会談した。',
  '日中の気温は30度を超えた。',
];

describe('Japanese sentences', () => {
  it.each(CASES)('%s: %s', async (_, body, events) => {
    expect(printed(await readText('ja', '国際ニュース', body))).toEqual(events);
  });
  it.each(NOTHING)('nothing: %s', async (body) => {
    expect(printed(await readText('ja', '国際ニュース', body))).toEqual([]);
  });
});
