// Chinese words for states: mainland and Taiwanese spellings (in simplified signs), and the one sign that is short for some.

import type { CountryWords } from '../../mentions/language-names.ts';

const SHORT =
  'US美 CN中华 RU俄 JP日 KR韩 KP朝 GB英 FR法 DE德 IN印 KH柬 TH泰 VN越 MM缅 MY马 SG新 PH菲 AU澳 CA加 IT意 PT葡 IL以 IR伊 PK巴 SA沙 TR土 UA乌 EG埃 SY叙 LB黎 GR希 PL波 NL荷 CH瑞 HU匈 CZ捷 MX墨 VE委 KZ哈 MN蒙 IE爱 TW台 RS塞';

const NAMES =
  'AE阿联酋,阿拉伯联合酋长国,阿联 AG安提瓜和巴布达 AR阿根廷 AU澳大利亚,澳洲 AZ阿塞拜疆,亚塞拜然 BA波黑,波斯尼亚,波士尼亚 BB巴巴多斯,巴贝多 BI布隆迪,蒲隆地 BJ贝宁,贝南 BN文莱,汶莱 BR巴西 BW博茨瓦纳,波札那 BY白俄罗斯 BZ伯利兹,贝里斯,贝国 CD刚果民主共和国,民主刚果,刚果金 CF中非共和国 CG刚果共和国,刚果布 CI科特迪瓦,象牙海岸 CM喀麦隆 CN中华人民共和国,中国大陆 CO哥伦比亚 CR哥斯达黎加,哥斯大黎加 CV佛得角,维德角 CY塞浦路斯,赛普勒斯 CZ捷克 DJ吉布提,吉布地 DM多米尼克,多米尼加联邦 DO多米尼加,多明尼加 EC厄瓜多尔,厄瓜多 ER厄立特里亚,厄利垂亚 ET埃塞俄比亚,衣索比亚,埃塞 GA加蓬,加彭 GB英国,大不列颠,联合王国 GD格林纳达,格瑞那达 GE格鲁吉亚,乔治亚 GH加纳,迦纳 GM冈比亚,甘比亚 GN几内亚 GQ赤道几内亚 GT危地马拉,瓜地马拉,瓜国 GW几内亚比绍,几内亚比索 GY圭亚那,盖亚那 HN洪都拉斯,宏都拉斯,宏国 HR克罗地亚,克罗埃西亚 HT海地 IN印度 IQ伊拉克 IR伊朗 IT意大利,义大利 JM牙买加 KE肯尼亚,肯亚 KG吉尔吉斯斯坦,吉尔吉斯 KI基里巴斯,吉里巴斯 KN圣基茨和尼维斯,圣克里斯多福及尼维斯 KP朝鲜,北韩,朝鲜民主主义人民共和国 KR韩国,南韩,大韩民国 KZ哈萨克斯坦,哈萨克 LA老挝,寮国 LC圣卢西亚,圣露西亚 LI列支敦士登,列支敦斯登 LK斯里兰卡 LR利比里亚,赖比瑞亚 LY利比亚 MD摩尔多瓦,摩尔多华 ME黑山,蒙特内哥罗,门的内哥罗 MH马绍尔群岛,马绍尔 MK北马其顿 MM缅甸 MR毛里塔尼亚,茅利塔尼亚 MT马耳他,马尔他 MU毛里求斯,模里西斯 MV马尔代夫,马尔地夫 MW马拉维,马拉威 MZ莫桑比克,莫三比克 NG尼日利亚,奈及利亚 NE尼日尔,尼日 NI尼加拉瓜 NR瑙鲁,诺鲁 NZ新西兰,纽西兰 PG巴布亚新几内亚,巴布亚纽几内亚 PK巴基斯坦 PS巴勒斯坦 PW帕劳,帛琉,帛国 PY巴拉圭 QA卡塔尔,卡达 RU俄罗斯,俄国,俄罗斯联邦 RW卢旺达,卢安达 SA沙特阿拉伯,沙特,沙乌地阿拉伯,沙国 SB所罗门群岛,索罗门群岛 SC塞舌尔,塞席尔 SI斯洛文尼亚,斯洛维尼亚 SL塞拉利昂,狮子山 SN塞内加尔 SO索马里,索马利亚 SR苏里南,苏利南 SV萨尔瓦多 SY叙利亚 SZ斯威士兰,史瓦帝尼 TD乍得,查德 TJ塔吉克斯坦,塔吉克 TL东帝汶 TM土库曼斯坦,土库曼 TN突尼斯,突尼西亚 TO汤加,东加 TR土耳其 TT特立尼达和多巴哥,千里达 TV图瓦卢,吐瓦鲁 TW台湾,中华民国 TZ坦桑尼亚,坦尚尼亚 UA乌克兰 UG乌干达 US美国,美利坚合众国 UZ乌兹别克斯坦,乌兹别克 VA梵蒂冈,教廷,罗马教廷 VC圣文森特和格林纳丁斯,圣文森 VE委内瑞拉 VN越南 VU瓦努阿图,万那杜 YE也门,叶门 ZM赞比亚,尚比亚 ZW津巴布韦,辛巴威 JP日本 TH泰国 FR法国 DE德国 IL以色列';

/** "新方" and the like are no words. */
const NO_SIDE = new Set(['新', '台', '希', '波', '哈', '塞', '华']);

/** By ISO code. */
export const countries: Readonly<Record<string, CountryWords>> = merged();

function merged(): Record<string, CountryWords> {
  const all: Record<string, CountryWords> = {};
  for (const entry of NAMES.split(' ')) all[entry.slice(0, 2)] = { names: entry.slice(2).split(',') };
  for (const entry of SHORT.split(' ')) {
    const [code, short] = [entry.slice(0, 2), entry.slice(2)];
    const sides = [...short].filter((sign) => !NO_SIDE.has(sign)).map((sign) => `${sign}方`);
    all[code] = { names: [...(all[code]?.names ?? []), ...sides], short };
  }
  return all;
}
