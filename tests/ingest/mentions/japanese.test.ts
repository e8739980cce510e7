import { describe, expect, it } from 'vitest';
import { link, linked, sides } from './link.ts';

/** Whom the people of a sentence stand for: names that the world doesn't hold, so that the words alone tell. */
const SIDES: readonly [string, readonly string[]][] = [
  ['ノルウェーのエスペルセン外相が到着した。', ['person:エスペルセン → country:NO (foreign minister)']],
  ['グアニャ・ペルー大使が出席した。', ['person:グアニャ → country:PE (ambassador)']],
  [
    'カンボジアのプラマクン副首相兼外相は歓迎した。',
    ['person:プラマクン → country:KH (deputy prime minister)'],
  ],
  ['日本の高橋義孝外相が会見した。', ['person:高橋義孝 → country:JP (foreign minister)']],
  ['カラモフ・ロシア外務次官は述べた。', ['person:カラモフ → country:RU (deputy foreign minister)']],
  ['パークソン米国務長官が到着した。', ['person:パークソン → country:US (foreign minister)']],
  [
    'ファンデルン欧州委員長はブリュッセルで述べた。',
    ['person:ファンデルン → org:eu (president of the european commission)'],
  ],
  ['オンディンバ・ガボン前大統領が会った。', ['person:オンディンバ → country:GA (former president)']],
  ['韓国の金大植大統領が会談した。', ['person:金大植 → country:KR (president)']],
  ['日本の首相の高橋義孝氏は帰国した。', ['person:高橋義孝 → country:JP (prime minister)']],
];

const LINKED: readonly [string, readonly string[]][] = [
  ['日米首脳会談が迫る。', ['日 → country:JP', '米 → country:US']],
  ['米ロ両国が合意した。', ['米 → country:US', 'ロ → country:RU']],
  ['大統領が訪中する。', ['中 → country:CN']],
  ['中国とパナマ', ['中国 → country:CN', 'パナマ → country:PA']],
  ['マダガスカル共和国', ['マダガスカル共和国 → country:MG']],
  ['オマーンの首都マスカット', ['オマーン → country:OM', 'マスカット → place:muscat']],
  ['パリで開かれ、バリで閉じた。', ['パリ → place:paris', 'バリ → place:bali-island']],
];

/** Signs that stand for a state elsewhere, words that hold one of ours. */
const NONE: readonly string[] = [
  '15日大臣は語った。',
  '日中の気温が上がった。',
  '中央の会議室で印刷した。',
  '日程は未定だ。',
  '米軍普天間飛行場の移設。',
  '英語と日本語で発表した。',
  '中立の立場を守る。',
  '独自の判断で加盟を決めた。',
  'アメリカン・フットボール',
  '台風が近づく。',
];

describe('names in Japanese', () => {
  it.each(SIDES)('%s', (text, expected) => expect(sides('ja', text)).toEqual(expected));
  it.each(LINKED)('%s', (text, expected) => expect(linked('ja', text)).toEqual(expected));
  it.each(NONE)('none in: %s', (text) => expect(linked('ja', text)).toEqual([]));

  it('stand again with an honorific, by their last part or their family name', () => {
    const { mentions } = link(
      'ja',
      'ベトナムのファム・ミン・チン首相と日本の岩田幸雄外相が会った。チン氏は岩田氏に述べた。',
    );
    expect(
      mentions.filter(({ kind }) => kind === 'person').map(({ text, entity }) => `${text} ${entity}`),
    ).toEqual([
      'ファム・ミン・チン person:pham-minh-chinh',
      '岩田幸雄 person:岩田幸雄',
      'チン person:pham-minh-chinh',
      '岩田 person:岩田幸雄',
    ]);
  });

  it('quote the text as it stands', () => {
    const text = '【ソウル＝共同】韓国の金大植大統領はＥＵのブラウニング特使と会談した。';
    for (const { start, end, text: quoted } of link('ja', text).mentions)
      expect(text.slice(start, end)).toBe(quoted);
  });
});
