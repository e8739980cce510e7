// Chinese words for events, in simplified signs. A native speaker can review this file without reading a rule.

import type { EventWords } from '../event-words.ts';
import { zhTriggers } from './triggers.ts';
import { zhVetoes } from './vetoes.ts';

const list = (forms: string): readonly string[] => forms.split('|');

/** Chinese event words. */
export const zhEvents: EventWords = {
  capitalNouns: false,
  commaClauses: true,
  sayerFirst: true,
  tenseless: true,
  triggers: zhTriggers,
  cues: {
    planned: list(
      '将|将于|将在|将会|将要|拟|拟于|计划|预计|预定|定于|订于|即将|准备|商定|约定|打算|敲定|已 接受|接受 … 邀请|应邀将|筹备|安排 在|下次|下 次|下 轮|下轮|下届|下 届|下 一 轮|下 一 次|下一次|下一轮|有待|正 准备|排定|预期|着手 安排|会 在|如期',
    ),
    proposed: list(
      '呼吁|建议|提议|提出|邀请|愿|愿意|希望|期待|期盼|敦促|主张|要求|寻求|争取|考虑|倡议|盼|推动|随时准备|乐见|提供 … 场所|表示 愿|有意|促成|敦请|请求',
    ),
    cancelled: list(
      '取消|推迟|延期|延后|告吹|流产|搁置|作罢|未能 成行|没有 成行|未 成行|爽约|缺席|改期|叫停|临时 取消|撤回 邀请',
    ),
    denied: list(
      '否认|驳斥|没有 计划|无 计划|暂无 计划|无意|不会 会见|不会 会晤|不会 举行|不会 与|不会 同|不会 在|不 打算|排除|不 存在|并无 安排|没有 安排|没有 … 的 安排|尚无 … 的 计划|无 … 安排|没有 … 计划|不 考虑',
    ),
    movedTo: list('推迟 至|推迟 到|延期 至|延期 到|改期 至|改期 到|延后 至|延后 到|顺延 至|提前 至|提前 到'),
    fruitless: list('没有 取得|未 取得|未能 取得|没能 取得|没有 达成|未 达成|未能 达成|没能 达成|没有 成果|没有 结果|没有 突破|未能 打破|没有 打破|无果|没有 进展|未有 突破|没有 谈成|未能 弥合|不欢而散|未能 就|没有 解决|未能 解决|没有 带来|未能 带来'),
    negation: list(
      '不|没有|没|没能|未|未能|并未|不会|无法|拒绝|尚未|从未|不再|不能|不得|并非|难以|避免|不愿|不肯|谢绝|而非|而不是|否则|无缘|未必|绝不|不应|从来没有|未曾|未有|不予',
    ),
    unreal: list(
      '欢迎|原定|原 定于|原计划|原本 计划|原本|如果|若|倘若|假如|一旦|是否|可能|或将|或许|也许|恐|有望|据传|传闻|应当|应该|必须|能否|只有|每次|经常|通常|除非|可望|可否|能够|理应|似乎|假设|虚构|历来|多次|屡次|每年|每|往往|本可',
    ),
    past: list('曾|曾经|已|已经|刚刚|刚|早已'),
  },
  saying: list(
    '报道|报导|说|表示|称|指出|强调|宣布|告诉|透露|认为|重申|介绍|补充|回应|写道|警告|批评|指责|谴责|证实|确认|声称|坦言|提到|发文|评论|感谢|赞扬|承认|转达|通报|披露|直言|提醒|回忆|介绍 说|表示 说|祝贺|抨击|声明|形容|相信|说道|谈到|解释|回答|主张 说|发帖|发推',
  ),
  sourceWords: list('另据|综合|据|根据|援引|引述|引用'),
  clauseWords: { always: list('但|但是|然而|不过|尽管|虽然|因为|由于'), afterComma: [] },
  relatives: [],
  placeRelatives: [],
  topicWords: list(
    '对|就|关于|有关|针对|围绕|涉及|除|除了|随着|至于|作为|反对|支持|批评|抨击|包括|涉|取代|因|指责|谴责|对于|谈及|谈到|谈|讨论|聚焦|自|向|为|包含|尤其|例如|比如|像|代表|声援|制裁|攻击|入侵|加入|脱离|针|面临|不点名',
  ),
  topicNouns: [],
  topicTails: list(
    '行程|之行|之旅|关系|问题|危机|局势|冲突|战争|战事|争端|核问题|核协议|核计划|边界|边境|海域|半岛|贸易|经贸|合作|友好|友谊|建交|断交|人民|境内|企业|公司|经济|市场|商人|投资者|政策|军事|军事行动|民众|公民|进口|出口|半岛局势|情势|情势|议题|事务|停火|战场|前线|边界线|领土|主权|内政|发展|双边贸易|双边关系|贸易战|关税|国内|媒体|国家电视台|网友|学者|学生|游客|记者|货物|产品|市场|文化|历史|建筑|风格|队|籍|核武|导弹|协议|油气|天然气|石油|债务|协定|联盟|同盟|战略|制裁|入侵|攻击|空袭|袭击|部队|军队|士兵|国旗|语|方面 军|沿岸|周边|一带|东部|西部|南部|北部|全境|全国|各地|战俘|难民|重建|核设施|核',
  ),
  attributeTails: list('的'),
  occasionTails: list('后|之后|过后|结束 后|以来|以后'),
  duringTails: list('时|期间|中|前|之前|之际|上|之时|过程 中|间隙|以前'),
  partyNouns: list('代表团|官员|政府|军方|外交官|高官'),
  collectives: [
    { forms: list('两人|二人|俩人|两 人|两位 客人|两位客人|双方领导人|两位'), of: 'persons', count: 2 },
    { forms: list('两国元首|两国 元首|两位元首|两位 元首|双方元首|两国领导人|两国 领导人|两位 领导人|两位领导人|两国首脑|两位 首脑|两国 领袖|两位 领袖|两国总统|两位 总统|两位总统'), of: 'states', count: 2, roles: ['president', 'king', 'emir', 'prime minister', 'chancellor', 'general secretary', 'head of state', 'crown prince', 'supreme leader'] },
    { forms: list('两国总理|两国首相|两位 总理|两国 总理'), of: 'states', count: 2, roles: ['prime minister', 'chancellor'] },
    { forms: list('两国外长|两国 外长|两位外长|两位 外长|双方外长'), of: 'states', count: 2, roles: ['foreign minister'] },
    { forms: list('两国防长|两国 防长|两位防长|两位 防长'), of: 'states', count: 2, roles: ['defence minister'] },
    { forms: list('两位 部长|两位部长|两国 部长|两国部长'), of: 'states', count: 2, roles: ['minister'] },
    { forms: list('双方|两国|两国政府|双方代表|双方 代表|两国代表|两国 代表|双方代表团|两国代表团|双方 代表团|两国 代表团|彼此|当事双方|两国军方|双方官员'), of: 'states', count: 2 },
    { forms: list('三人|三位 领导人|三位领导人|三位 外长|三位外长|三位 领袖|三位 元首'), of: 'persons', count: 3 },
    { forms: list('三方|三国|三国政府|三方代表|三方 代表|三国外长|三国 外长|三国领导人|三国 领导人|三国元首|三国 领袖|三国首脑'), of: 'states', count: 3 },
  ],
  pronouns: { one: list('他|她'), many: list('他们|她们'), owner: list('他的|她的') },
  byWords: list('由|被|受'),
  auxiliaries: [],
  withWords: list('与|同|跟|偕'),
  fromWords: list('来自'),
  thatWords: [],
  joint: list('共同|联合|一同|一起|一道'),
  hosts: list('东道主'),
  guests: list('来访者|访客'),
  apart: list('分别|先后|逐一|各自'),
  first: list('先|首先'),
  there: list('当地|那里|同地|这里|此地|同一地点|同一酒店|在那儿|在此地|在同一屋檐下'),
  sameTown: list('该市|同一城市|同一座城市|同城|这座城市|该城|这个城市'),
  definite: list('这|该|此|那|这次|此次|本次|上述|这场|那场|这一|此轮|本轮|该次|那次|上次|上 次'),
  joiners: list('和|与|及|以及|、|并|同|兼|暨|跟'),
  sequence: {
    afterThis: list('继'),
    beforeThis: [],
    thenThis: list('随后|之后|此后|接着|然后|继而|其后|会后|随即|而后|会谈 后|会见 后|会晤 后|会谈 结束 后|结束 会谈 后|会议 结束 后|峰会 后|稍后|再|又'),
    earlierThis: list('此前|之前|早些时候|先前|更早 之前|会前|会谈 前|会见 前|会晤 前|会议 前|谈判 前|在此之前|早前|稍早|先|上次|上 次|上一次|上 一 次|上一轮|上 一 轮|上轮|上 轮|上回|前一次|前 一 次|最近一次|最近 一 次'),
    again: list('再次|再度|又一次|又 一 次|第二次|第 二 次|第三次|第 三 次|第四次|第 四 次|第五次|第 五 次|第二轮|第 二 轮|第三轮|第 三 轮|第四轮|第 四 轮|第五轮|第 五 轮|第六轮|第 六 轮|新一轮|新 一 轮|下一轮|下 一 轮|下轮|下 轮|下次 会谈|下次 会议|下次 会晤|下次 磋商|重启 谈判|重回 谈判桌|复谈|回访|重逢'),
    pluperfect: list('曾|曾经|曾 于|已 于|已 在|早 已|早 在'),
  },
  vetoes: zhVetoes,
}; // prettier-ignore
