// Chinese words for names. A native speaker can review this file without reading a rule. Simplified signs.

import type { LanguageNames } from '../../mentions/language-names.ts';
import { countries } from './countries.ts';
import { roles } from './roles.ts';
import { signNames } from './sign-names.ts';

const split = (list: string): readonly string[] => list.split(' ');

/** Words only; facts are in `seeds/world`. */
export const zhNames: LanguageNames = {
  language: 'zh',
  countries,
  organizations: {
    'org:eu': ['欧盟', '欧洲联盟', '欧方', '欧盟委员会', '欧委会', '欧盟方面'],
    'org:us-mfa': ['美国国务院'],
  },
  seats: {
    克里姆林宫: 'country:RU',
    克宫: 'country:RU',
    白宫: 'country:US',
    爱丽舍宫: 'country:FR',
    唐宁街: 'country:GB',
    青瓦台: 'country:KR',
    中南海: 'country:CN',
  },
  roles,
  ministries: {
    mfa: ['外交部', '外交与国际合作部', '外务省'],
    mod: ['国防部', '防卫省', '防务部', '战争部'],
    interior: ['内政部'],
    finance: ['财政部', '财务省'],
    economy: ['经济部', '经济产业省'],
    trade: ['商务部', '贸易部'],
    justice: ['司法部', '法务省'],
    energy: ['能源部'],
    health: ['卫生部'],
    agriculture: ['农业部'],
    transport: ['交通部', '运输部'],
    education: ['教育部'],
    culture: ['文化部'],
    environment: ['环境部'],
    parliament: ['议会', '国民议会', '国会', '国民大会', '联邦议会'],
    senate: ['参议院', '上议院'],
    centralbank: ['中央银行', '央行'],
    nsc: ['国家安全委员会', '国家安全会议'],
    staff: ['总参谋部'],
    court: ['最高法院', '宪法法院'],
  },
  ownMinistries: { 五角大楼: 'org:us-mod' },
  endings: { name: [], person: [], adjective: [''], people: [''], role: [] },
  honorifics: split('先生 女士 阁下 爵士'),
  particles: [],
  placePrepositions: split(
    '在 于 经由 到 赴 抵 抵达 飞抵 飞往 飞赴 前往 转往 转赴 返回 离开 离 来到 途经 自 位于 设在 访 访问 到访 出访 走访 造访 转抵 到达 抵临 赶赴 赶往 急赴 亲赴 首访 初访 再访 重访 三访 突访 密访 急访 降落 驻 从 重返 专程前往 启程前往 转飞 安排在 定于在 选在 来 飞到 去到 回到 赶到 赶赴 奔赴 直飞 飞临 经停 取道 绕道 移师 落户 亲赴 再访 首访 回访 专访 顺访 转到 来抵 去',
  ),
  placeVerbs: split('视察 参观 途经 过境'),
  eventNouns: split('会谈 峰会 会晤 会议 谈判 对话 进程 协议 共识 宣言 论坛 声明 公报 磋商 会面'),
  ofWords: ['之'],
  formalWords: split(
    '的 兼 前 时任 现任 新任 候任 代 国务院 联邦 第一 国家 陆军 执政 政府 皇家 副 办公厅 中央 任 当选 王国 民主 国会 联邦众议院 众议院 参议院 联邦参议院 常务 高级 首席 最高 事务 中东 问题 总统 亚洲 欧洲 非洲 方面 籍 首都 北约 军 驻',
  ),
  definiteWords: split('这 该 此 那 这次 此次 本次 上述 这位 那位 该国'),
  pluralWords: split(
    '两 三 四 五 多 各 两国 三国 四国 五国 各国 多国 数名 多名 两名 三名 几名 数位 多位 两位 三位 其他 一些 历任 双方',
  ),
  possessives: split('他的 她的 其'),
  joiners: split('和 与 及 以及 、 兼 暨'),
  bodyNouns: [],
  loneBodies: [],
  groupNouns: split('访团 军礼 访客 访谈 访民 采访 武装 组织 民兵 叛军'),
  houses: split(
    '总统府 总统宫 王宫 皇宫 总理府 首相府 国会大厦 议会大厦 总统官邸 首相官邸 总理官邸 国宾馆 政府大楼 外交部大楼 总统办公室 市政厅 政府大厦 主席府 国家宫 独立宫 政府宫 外交大楼 人民宫 中央政府大楼 首相办公室',
  ),
  venueNouns: split(
    '国宾馆 宾馆 饭店 酒店 大酒店 大会堂 官邸 庄园 总统府 总理府 首相府 王宫 皇宫 宫 别墅 机场 空军基地 会议中心 会展中心 国际会议中心 迎宾馆 图书馆 总统图书馆 总统室 城堡 总部 议会大厦 国会大厦 修道院 总统官邸 首相官邸 度假村 大厦 联合国总部 大学 博物馆 博物院 纪念馆 纪念碑 陵园 公园 广场 教堂 大教堂 清真寺 神社 体育场 体育馆 火车站 大桥 研究院 医院 剧院 大剧院 音乐厅 美术馆 军营 口岸 山庄 会馆 会堂 礼堂 寺庙 基地',
  ),
  missionNouns: split('大使馆 使馆 领事馆 总领事馆 代表处'),
  missionTails: [],
  cityNouns: split('首都 城市 海滨城市 港口城市 度假胜地 小镇 古城 名城'),
  stopNouns: split('下一站 首站 末站 站 行程 目的地 路线'),
  copulas: split('是 为 依次为 包括'),
  townPrepositions: [],
  townEnds: split('市 县 镇 岛 州 郡'),
  notBefore: split('大'),
  notAfter: split(
    '队 国家队 男篮 女排 女足 男足 俱乐部 银行 航空 大学 时报 日报 晚报 邮报 证券 股份 大街 大道 街道 餐厅 烤鸭 菜 机场集团 电视台 广播公司 杯 站 赛区 公开赛 大师赛 马拉松 车展 影展 时装周 时间 人',
  ),
  notNames: split(
    '诺曼底 北京时间 当地时间 美国之音 德国之声 自由亚洲 法国国际广播电台 日本经济新闻 中国日报 中国新闻 华盛顿邮报 纽约时报 印度时报 印度教徒报 韩联社 法新社 美联社 德新社 俄新社 路透社 塔斯社 新华社 中新社 中央社 共同社 朝中社 印度洋 印度支那 南中国海 中国海 东海 日内瓦公约 美洲 中美洲 南美洲 拉丁美洲 北美 中东 中亚 东亚 欧美 中欧 东欧 西欧 巴以 巴以冲突 中文网 英语 法语 俄语 德语 日语 美元 日元 英镑 加元 澳元 中国通 华人 华裔 中华 美式 日式 法式 韩流 德比 法国人 美国人 中国人 日本人 加以 在意 来意 中意 日中 其中 对比 与会 法律 法院 美好 美丽 英雄 德行 道德 中央 中心 中国城 唐人街 巴黎协定 巴黎气候协定 明斯克协议 亚伯拉罕协议 奥斯陆协议 华尔街 好莱坞 罗马书 马德里竞技 米兰理工 旧金山和约 波茨坦公告 开罗宣言 雅尔塔 赫尔辛基协议 一带一路 中俄 美国队 澳网 法网 中超 英超 德甲 意甲 西甲 法甲',
  ).filter((name) => name !== '中俄'),
  ambiguousPlaces: split(
    '安宁 大同 和平 太平 长治 安全 永和 大方 新城 中心 东方 高明 光明 会同 开平 文成 平安 太和 同心 建设 保定 新安 大关 三明 武定 嘉定 宁国 合作 大通 民和 永安 安定 大安 定远 公安 平和 互助 通海 新建 大力 安心 安排 中央 共和',
  ),
  notInNames: split(
    '在 与 和 同 跟 及 将 对 向 就 从 自 于 等 也 均 并 分 都 已 曾 正 还 又 再 仍 则 即 便 率 赴 抵 访 说 称 表 是 为 被 把 给 让 由 以 因 而 但 或 的 了 着 过 之 其 他 她 它 这 那 此 该 各 本 不 没 未 无 有 会 能 可 要 想 愿 应 受 当 日 月 年 号 时 后 前 中 上 下 内 外 间 里 出 入 来 去 到 进 回 起 转 谈 见 晤 问 答 签 发 举 主 参 出席 一行 一道 一同 本人 先生 女士 陪同 当天 今天 昨天 同日 随后 随即 分别 先后 共同 联合 单独 亲自 专程 率团 抵达 飞抵 重申 强调 指出 通报 感谢 欢迎 祝贺 转达 同意 拒绝 否认 呼吁 建议 宣布 证实 透露 认为 希望 期待 批评 接受 接见 宴请 设宴 致函 致电 通话 缺席 离开 返回 启程 动身 前来 前往 正在 已经 曾经 目前 日前 近日 此前 此后 首次 再次 也 力挺 夫妇 夫人 之间 等人 当面 盼 拟 晤 若 恐 据 除 涉 约 商 定 需 须 吁 促 致 收 作 做 用 经 更 很 最 只 才 却 所 使 令 遭 获 任 提 谴 斥 批 赞 吊 迎 送 邀 开 结 完 两 三 四 几 首 次 场 位 名 个 一 二 五 六 七 八 九 十 方 国 省 市 县 当面 当晚 次日 以北 以南 以东 以西 附近 郊外 近郊 均 亦 曾 遂 拟 独自 面对 一起',
  ),
  signNames,
};
