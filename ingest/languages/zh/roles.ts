// Chinese role nouns, in simplified signs; mainland, Taiwanese and Hong Kong words.

import type { RoleWords } from '../../mentions/language-names.ts';

const role = (name: string, one: string, more: Omit<RoleWords, 'role' | 'one'> = {}): RoleWords => ({
  role: name,
  one: one.split(' '),
  ...more,
});

/** Longest match wins, so 副总统 is listed beside 总统. */
export const roles: readonly RoleWords[] = [
  role('president', '总统 当选总统 代总统 临时总统 过渡总统 代理总统 国家主席 联邦总统', {
    many: ['总统们', '两国总统'],
  }),
  role('vice president', '副总统 国家副主席 第一副总统'),
  role(
    'prime minister',
    '总理 首相 国务院总理 代总理 代首相 看守总理 临时总理 候任总理 代理首相 行政院长 行政院院长 内阁总理',
    {
      many: ['两国总理', '两国首相'],
    },
  ),
  role('chancellor', '联邦总理'),
  role('deputy prime minister', '副总理 副首相 国务院副总理 常务副总理 第一副总理'),
  role(
    'foreign minister',
    '外交部长 外长 外交大臣 外相 外交部部长 外务大臣 外务相 外交与国际合作部长 外交和移民事务部长 首席外交官',
    {
      many: ['外长们', '两国外长', '三国外长', '各国外长'],
    },
  ),
  role('foreign minister', '国务卿', { of: 'country:US' }),
  role(
    'deputy foreign minister',
    '副外长 外交部副部长 外交副部长 副外交部长 外交次长 外务次官 外交部次长 外交部政务次长 常务副外长',
  ),
  role('assistant secretary of state', '副国务卿 常务副国务卿 助理国务卿 助理国务卿帮办 代理助理国务卿', {
    of: 'country:US',
  }),
  role('defence minister', '国防部长 防长 国防大臣 防卫大臣 国防部部长 防务部长 防卫相 战争部长 国防相', {
    many: ['防长们', '两国防长'],
  }),
  role('interior minister', '内政部长 内政大臣 内长 国土安全部长'),
  role('finance minister', '财政部长 财长 财政大臣 财务大臣 财相'),
  role('trade minister', '商务部长 贸易部长 贸易大臣 商务大臣 经贸部长 贸易代表 商业部长 工贸部长'),
  role('energy minister', '能源部长 石油部长'),
  role('economy minister', '经济部长 经济大臣 经济产业大臣'),
  role('minister', '部长 大臣 国务部长 国务大臣 司法部长 农业部长 卫生部长 文化部长'),
  role('state councillor', '国务委员', { of: 'country:CN' }),
  role('member of the politburo', '中共中央政治局委员 中共中央政治局常委 中央政治局委员', {
    of: 'country:CN',
  }),
  role(
    'head of the party foreign office',
    '中央外办主任 中共中央外办主任 中央外事工作委员会办公室主任 中联部部长 中共中央对外联络部部长',
    {
      of: 'country:CN',
    },
  ),
  role('chairman of the national people’s congress', '全国人大常委会委员长', { of: 'country:CN' }),
  role('chairman of the consultative conference', '全国政协主席', { of: 'country:CN' }),
  role('general secretary', '总书记 中共中央总书记 越共中央总书记 党总书记'),
  role('party secretary', '市委书记 省委书记 党委书记'),
  role('chairman', '主席 委员会主席 执政党主席', { weak: true }),
  role('king', '国王 最高元首 国王陛下'),
  role('queen', '女王 王后'),
  role('emperor', '天皇 日皇'),
  role('emir', '埃米尔 酋长'),
  role('sultan', '苏丹陛下 苏丹王'),
  role('crown prince', '王储 王太子 皇太子'),
  role('prince', '亲王', { weak: true }),
  role('pope', '教皇 教宗', { of: 'country:VA' }),
  role('cardinal secretary of state', '枢机国务卿', { of: 'country:VA' }),
  role('supreme leader', '最高领袖 最高领导人'),
  role('leader', '领导人 领袖 负责人 首脑 一把手 领导者 国务委员会主席', {
    weak: true,
    many: ['领导人们', '领袖们'],
  }),
  role('head of state', '国家元首 元首', { weak: true, many: ['两国元首'] }),
  role('head of government', '政府首脑'),
  role('secretary-general', '秘书长 联合国秘书长 副秘书长'),
  role('director-general', '总干事'),
  role('managing director', '总裁', { weak: true }),
  role(
    'president of the european commission',
    '欧盟委员会主席 欧委会主席 执委会主席 欧盟执委会主席 欧盟执行委员会主席',
    {
      of: 'org:eu',
    },
  ),
  role('president of the european council', '欧洲理事会主席 欧盟理事会主席 欧洲高峰会主席', { of: 'org:eu' }),
  role(
    'high representative',
    '外交与安全政策高级代表 外交和安全政策高级代表 外交政策高级代表 外交事务高级代表 外交与安全政策最高代表',
    {
      of: 'org:eu',
    },
  ),
  role('high representative', '高级代表', { weak: true }),
  role('commissioner', '贸易委员 欧盟委员 执委 扩大事务委员', { of: 'org:eu' }),
  role('special representative', '特别代表 半岛事务特别代表 联合国特别代表'),
  role('special envoy', '特使 总统特使 中东特使 中东问题特使 和平特使 问题特使 事务特使', {
    many: ['特使们'],
  }),
  role('ambassador', '大使 特命全权大使 常驻代表 常驻联合国代表 公使 总领事'),
  role('chief negotiator', '首席谈判代表 谈判代表 首席核谈判代表 首席谈判官 首席代表 国际贸易谈判代表'),
  role('spokesperson', '发言人 新闻发言人 新闻秘书 女发言人 新闻局长'),
  role(
    'national security adviser',
    '国家安全顾问 国安顾问 国家安全事务助理 总统国家安全事务助理 安全顾问 国家安保室长 国安室长',
  ),
  role(
    'secretary of the security council',
    '安全会议秘书 联邦安全会议秘书 最高国家安全委员会秘书 国安会秘书长',
  ),
  role('adviser', '顾问 总统助理 总统顾问 助手 幕僚长 办公厅主任 总统办公厅主任 助理'),
  role('commander', '司令 总司令 参谋长 总参谋长 将军 上将 中将 少将 参谋总长 军委副主席 中央军委副主席'),
  role(
    'speaker of parliament',
    '议长 国会议长 众议院议长 参议院议长 国民议会议长 下院议长 上院议长 国家杜马主席 委员长 立法院长',
  ),
  role('lawmaker', '议员 国会议员 众议员 参议员 联邦众议员 联邦参议员', { weak: true }),
  role('first lady', '第一夫人 夫人', { weak: true }),
  role('governor', '州长 省长 总督'),
  role('mayor', '市长'),
  role('deputy', '副手', { weak: true }),
  role('diplomat', '外交官', { weak: true, many: ['外交官们'] }),
  role('official', '官员 高官 高级官员', { weak: true }),
  role('delegate', '代表 代表团团长 团长', { weak: true, many: ['代表们'] }),
  role('counterpart', '同侪 对等官员 对口官员', { relative: true }),
  role('predecessor', '前任 继任者 接班人', { relative: true }),
  role('former president', '前总统 前任总统'),
  role('former prime minister', '前总理 前首相'),
  role('former foreign minister', '前外长 前任外长'),
];
