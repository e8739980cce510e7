import { describe, expect, it } from 'vitest';
import { link, linked, sides } from './link.ts';

/** Whom the people of a sentence stand for: names that the world doesn't hold, so that the words alone tell. */
const SIDES: readonly [string, readonly string[]][] = [
  ['挪威外交大臣埃斯彭抵达赫尔辛基。', ['person:espen-barth-eide → country:NO (foreign minister)']],
  ['秘鲁驻华大使瓜尼亚出席了会议。', ['person:瓜尼亚 → country:PE (ambassador)']],
  ['柬埔寨副首相兼外交大臣布拉马昆表示欢迎。', ['person:布拉马昆 → country:KH (foreign minister)']],
  ['日本外相高桥义孝当天会见记者。', ['person:高桥义孝 → country:JP (foreign minister)']],
  ['俄副外长卡拉莫夫说，会谈有益。', ['person:卡拉莫夫 → country:RU (deputy foreign minister)']],
  ['國務委員兼公安部部長趙大明在河內會談。', []],
  ['國務委員趙大明在河內會談。', ['person:赵大明 → country:CN (state councillor)']],
  ['美国国务卿帕克森15日抵达安曼。', ['person:帕克森 → country:US (foreign minister)']],
  ['欧盟委员会主席范德伦在布鲁塞尔说。', ['person:范德伦 → org:eu (president of the european commission)']],
  ['加蓬总统翁丁巴周二会见了他。', ['person:翁丁巴 → country:GA (president)']],
];

const LINKED: readonly [string, readonly string[]][] = [
  ['中美双边会谈在即。', ['中 → country:CN', '美 → country:US']],
  ['柬泰双方同意停火。', ['柬 → country:KH', '泰 → country:TH']],
  ['俄外长将访华。', ['俄 → country:RU', '华 → country:CN']],
  ['中方希望美方克制。', ['中方 → country:CN', '美方 → country:US']],
  ['瓜地馬拉與宏都拉斯', ['瓜地馬拉 → country:GT', '宏都拉斯 → country:HN']],
  ['代表团在瑞士日内瓦磋商。', ['瑞士 → country:CH', '日内瓦 → place:geneva']],
  ['阿曼首都马斯喀特', ['阿曼首都 → place:muscat', '阿曼 → country:OM', '马斯喀特 → place:muscat']],
];

/** Signs that stand for a state elsewhere, towns that are words, and names that only hold one of ours. */
const NONE: readonly string[] = [
  '他在意的是结果。',
  '会中有人提问。',
  '中美洲的国会议员开会。',
  '其中日程尚未公布。',
  '双方发表联合声明。',
  '加以说明，难以接受。',
  '今日俄罗斯电视台、美国之音都作了报道。',
  '英雄的德行值得赞美。',
  '北京时间晚上八点。',
  '新老朋友欢聚一堂。',
];

describe('names in signs', () => {
  it.each(SIDES)('%s', (text, expected) => expect(sides('zh', text)).toEqual(expected));
  it.each(LINKED)('%s', (text, expected) => expect(linked('zh', text)).toEqual(expected));
  it.each(NONE)('none in: %s', (text) => expect(linked('zh', text)).toEqual([]));

  it('stand again without their title, or with the surname and a title', () => {
    const { mentions } = link('zh', '越南外交部长裴青山抵达北京。裴外长说，裴青山很高兴。');
    expect(
      mentions.filter(({ entity }) => entity === 'person:bui-thanh-son').map(({ text }) => text),
    ).toEqual(['裴青山', '裴', '裴青山']);
  });

  it('of people in Japan stand again by the family name', () => {
    const { mentions } = link('zh', '日本首相岩田幸雄訪美。岩田說，會談順利。');
    expect(
      mentions.filter(({ kind }) => kind === 'person').map(({ text, entity }) => `${text} ${entity}`),
    ).toEqual(['岩田幸雄 person:岩田幸雄', '岩田 person:岩田幸雄']);
  });

  it('quote the text as it stands', () => {
    const text = '韓國總統金大植在首爾會見美國特使布朗寧。';
    for (const { start, end, text: quoted } of link('zh', text).mentions)
      expect(text.slice(start, end)).toBe(quoted);
  });
});
