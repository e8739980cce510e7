// Whole Chinese sentences and what they tell; as many that tell of nothing.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const CASES: readonly [what: string, body: string, events: readonly string[]][] = [
  ['a month of the running year', '2021年3月11日，法国总统马克龙在巴黎会见德国总理朔尔茨。同年10月，马克龙在罗马会见意大利总理德拉吉。', ['held talks 2021-03-11 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz', 'held talks 2021-10-01..2021-10-31 place:rome | country:FR country:IT person:emmanuel-macron person:mario-draghi']],
  ['two who met', '法国总统马克龙星期二在巴黎会见德国总理朔尔茨。', ['held talks 2024-05-28 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz']],
  ['a readout', '当地时间5月28日，外交部长王毅在莫斯科同俄罗斯外长拉夫罗夫举行会谈。', ['held talks 2024-05-28 place:moscow | country:CN country:RU person:sergey-lavrov person:wang-yi']],
  ['traditional signs', '美國國務卿布林肯昨日在北京與中國外長王毅會談逾五小時。', ['held talks 2024-05-30 place:beijing | country:CN country:US person:antony-blinken person:wang-yi']],
  ['a call', '王毅29日应约同乌克兰外长库列巴通电话。', ['held call 2024-05-29 nowhere | country:CN country:UA person:dmytro-kuleba person:wang-yi']],
  ['a journey to come', '美国国务卿布林肯将于6月4日访问以色列。', ['planned visit 2024-06-04 country:IL | country:IL country:US person:antony-blinken']],
  ['a plan', '德国外长贝尔伯克与波兰外长西科尔斯基计划6月4日在华沙会面。', ['planned talks 2024-06-04 place:warsaw | country:DE country:PL person:annalena-baerbock person:radoslaw-sikorski']],
  ['put off', '原定5月30日举行的中美外长会谈被推迟。', ['cancelled talks 2024-05-30 nowhere | country:CN country:US']],
  ['denied', '白宫否认拜登将与普京会晤。', ['denied talks undated nowhere | country:RU country:US person:joe-biden person:vladimir-putin']],
  ['offered on a condition', '如果美国同意，伊朗愿意与美方在阿曼会谈。', ['proposed talks undated country:OM | country:IR country:US']],
  ['one after the other', '韓國總統尹錫悅26日在首爾先後會見日本首相岸田文雄和中國總理李強。', [
    'held talks 2024-05-26 place:seoul | country:JP country:KR person:fumio-kishida person:yoon-suk-yeol',
    'held talks 2024-05-26 place:seoul | country:CN country:KR person:li-qiang person:yoon-suk-yeol',
  ]],
  ['a dropped subject that goes on, without who was met', '俄罗斯总统普京与白俄罗斯总统卢卡申科5月24日在明斯克会谈，次日又同哈萨克斯坦总统托卡耶夫通话。', [
    'held talks 2024-05-24 place:minsk | country:BY country:RU person:alexander-lukashenko person:vladimir-putin',
    'held call 2024-05-25 nowhere | country:KZ country:RU person:kassym-jomart-tokayev person:vladimir-putin',
  ]],
  ['he who is met', '匈牙利总理欧尔班访华期间，习近平主席29日在人民大会堂同他举行会谈。', ['held visit 2024-05-29 place:great-hall-of-the-people | country:CN country:HU person:viktor-orban person:xi-jinping']],
  ['states in one sign', '俄乌代表29日在伊斯坦布尔举行谈判。', ['held negotiation 2024-05-29 place:istanbul | country:RU country:UA']],
  ['the day of a report', '据路透社30日报道，以色列与埃及官员29日在开罗会谈。', ['held talks 2024-05-29 place:cairo | country:EG country:IL']],
]; // prettier-ignore

const NOTHING: readonly string[] = [
  '外交部发言人毛宁表示，中方愿同美方加强对话，妥善管控分歧。',
  '习近平致电祝贺墨西哥当选总统辛鲍姆。',
  '俄乌冲突已持续两年多，中欧关系面临考验。',
  '拜登没有出席在瑞士举行的乌克兰和平峰会。',
  '美中两国元首可能在秋天会晤。',
  '他说，两国应当坐下来谈判。',
  '中国与日本的贸易谈判历来困难重重。',
  '北京和莫斯科的友谊经得起考验。',
  '中国和巴西29日发表联合声明，呼吁各方保持克制。',
  '德国企业代表29日在上海与中国供应商会谈，股价应声上涨。',
  '法国队29日在里昂会见记者，主教练说对阵德国队的比赛将是决赛。',
  '导演29日在北京会见影迷，影片讲述美国总统与苏联领导人的会谈。',
  '英国检察官29日在伦敦与俄罗斯被告的律师会面，法院将于6月宣判。',
  '唐朝时，日本使节曾到访长安，史学家对此多有记载。',
];

describe('Chinese sentences', () => {
  it.each(CASES)('%s: %s', async (_, body, events) => {
    expect(printed(await readText('zh', '国际要闻', body))).toEqual(events);
  });
  it.each(NOTHING)('nothing: %s', async (body) => {
    expect(printed(await readText('zh', '国际要闻', body))).toEqual([]);
  });
});
