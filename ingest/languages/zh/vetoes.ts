// Chinese words of other worlds that use the words of diplomacy.

import type { EventWords } from '../event-words.ts';

const split = (list: string): readonly string[] => list.split(' ');

/** Enough of them silence an article, one a clause. */
export const zhVetoes: EventWords['vetoes'] = {
  sport: split(
    '足协 篮协 奥委会 足联 足球 篮球 排球 网球 乒乓球 羽毛球 球队 俱乐部 主帅 主教练 教练 德比 联赛 球迷 外援 比赛 冠军 亚军 进球 裁判 球员 队长 赛季 世界杯 奥运 奥运会 锦标赛 半决赛 决赛 小组赛 球场 主场 客场 门将 前锋 后卫 比分 金牌 银牌 运动员 选手 球票 季后赛 总决赛 马拉松 国足 女排 锦标 更衣室 转会',
  ),
  culture: split(
    '电影 影片 影迷 导演 主演 首映 首映礼 演员 票房 电视剧 歌手 演唱会 专辑 剧中 饰演 扮演者 小说 剧本 综艺 谍战片 角色 院线 片方 观众 画展 音乐节 主创 剧组 戏剧 舞台剧 游戏 玩家 动画 纪录片 上映',
  ),
  business: split(
    '股价 公司 董事会 董事长 首席执行官 股东 收购 上市 营收 供应商 股份 并购 净利润 投资人 门店 品牌 客户 经销商 股票 市值 财报 订单 融资 初创 车企 零售商 电商 开发商 楼盘 酒企 采购商 加盟商 管理层 劳资 工会 罢工',
  ),
  courts: split(
    '法院 法官 检察官 被告 律师 庭审 开庭 判处 一审 二审 受贿 辩护 判决 被告人 原告 陪审团 起诉 上诉 法庭 有期徒刑 嫌疑人 警方 刑警 开审 引渡听证',
  ),
  history: split(
    '王朝 朝代 清朝 明朝 唐朝 宋朝 史学家 考古 文物 古墓 史料 历史学家 出土 博物馆 纪录片 回忆录 甲午 晚清 民国时期 二战期间 冷战时期 虚构 演习剧本 模拟联合国',
  ),
  home: split(
    '竞选 初选 选战 党团 组阁 联合政府 政党 社区 居民 业主 物业 家长 学校 校长 学生 老师 村民 村委会 街道办 医院 患者 县委 招商 婚礼 相亲 房东',
  ),
};
