// Chinese words that tell of an event, by kind. Phrases are parted by blanks where words part; … is a gap.

import type { EventKind } from '../../../graph/model/index.ts';
import type { Frame, TriggerWords } from '../event-words.ts';
import type { Phrase } from '../phrase.ts';
import { wordClass } from '../phrase.ts';
import { zhIdioms } from './idioms.ts';

const words = (
  kind: EventKind,
  frame: Frame,
  part: TriggerWords['part'],
  forms: string,
  more: Pick<TriggerWords, 'weak' | 'status' | 'pair'> = {},
): TriggerWords => ({ kind, frame, part, forms: forms.split('|'), ...more });

/** The journey as a noun, as a readout has it behind "进行". */
const VISIT = wordClass(
  '访问|正式访问|国事访问|工作访问|友好访问|正式友好访问|正式 友好 访问|官方访问|官方 访问|私人访问|私人 访问|历史性访问|历史性 访问|短暂访问|短暂 访问|闪电式访问|闪电式 访问|巡回访问|回访',
);
/** Reporters of several papers; one paper's own ("本报记者") are nobody's press conference. */
const PRESS = wordClass(
  '记者|媒体|记者们|随行 记者|随行记者|随行 媒体|在场 记者|在场 的 记者|在场 媒体|现场 记者|守候 的 记者|守候 在 外 的 记者|等候 的 记者|等候 在 外 的 记者|多名 记者|多家 媒体|各国 记者|各国 媒体|中外 记者|中外 媒体|机上 记者|同机 记者|采访 的 记者|白宫 记者|国会 记者|一群 记者|媒体 记者|新闻界|传媒|一众 记者|两国 记者|两国 媒体|外国 记者|外国 媒体|当地 媒体|与会 记者',
);

const verbs = (
  kind: EventKind,
  frame: Frame,
  forms: readonly Phrase[],
  more: Pick<TriggerWords, 'weak' | 'placed'> = {},
): TriggerWords => ({ kind, frame, part: 'verb', forms, ...more });

/** Chinese triggers, plain ones before weak ones. */
export const zhTriggers: readonly TriggerWords[] = [
  words('talks', 'sides', 'verb', '碰头|碰面|碰过 头|碰过 面|碰 了 头|碰 了 面|碰过 一次 头|见 了 一面|见过 一面|见 了 面|见面|共进 晚餐|共进 午餐|共进 早餐|共进午餐|共进晚餐|共进早餐|吃晚饭|吃午饭|坐 下来 谈|并肩而坐|同桌|会见|接见|召见|拜会|拜访|晋见|觐见|约见|晤面|会见 了|接见 了|举行 会谈|举行 … 会谈|举行 会晤|举行 … 会晤|进行 会谈|进行 … 会谈|进行 会晤|进行 … 会晤|展开 会谈|展开 … 会谈|举行 会面|举行 … 会面|进行 … 会面|举行 磋商|举行 … 磋商|进行 磋商|进行 … 磋商|展开 … 磋商|举行 … 对话|举行 对话|开展 … 磋商|宴请|设宴 款待|设宴|共进 午餐|共进 晚餐|共进 早餐|共进 工作午餐|共进 … 午餐|共进 … 晚餐|闭门 会谈|单独 会谈|会谈 了|会晤 了|见面|见 了 面|会面|碰面|碰头|坐在 同 一张|同桌|坐到 了 同 一张|坐到 了 一起|聚首|交谈|促膝|面谈|晤谈|举行 … 双边 会谈|举行 会议 … 与|送 上 国书|递交 国书|呈递 国书'),
  words('talks', 'sides', 'noun', '会谈|会晤|磋商|双边会谈|双边 会谈|三方会谈|三方 会谈|首脑会谈|首脑会晤|元首会晤|外长会|外长会晤|外长会谈|防长会谈|防长会晤|战略对话|战略 对话|战略安全磋商|战略安全 磋商|政治磋商|领导人会晤|茶叙|早餐会|工作午餐|工作晚餐|对话 会|闭门会|闭门会议|高层会谈|高级别会谈|会面|2+2 会谈|2+2 对话|政府间对话|政府间 对话|首轮对话|面对面 会谈|面对面 会晤|联席会议|联委会 会议|联合委员会 会议|边界委员会 会议|工作组 会议|上一次 对话|上次 对话|上一轮 对话|此次 对话|本次 对话|这次 对话|次 会议|届 会议|首次 会议|首次会议|首轮 会议|下次 会议|下届 会议|下 届 会议|下 轮 会议'),
  words('talks', 'sides', 'verb', '非正式 接触|非正式接触|短暂 接触|短暂接触|秘密 接触|进行 接触|进行 … 接触|有过 接触|举行 接触|见到|见 了|见过|看望|谈 了|会到|迎接|款待|接待|交换 意见|交换 了 意见|争吵|握手|座谈|晤', { weak: true }),
  words('visit', 'journey', 'verb', '访问|访|出访|到访|造访|来访|抵达|飞抵|抵|飞赴|飞往|前往|赴|来到|转赴|转往|转飞|走访|启程 前往|专程 前往|启程前往|专程前往|重返|率团 访问|飞到|过境|到达|抵临|首访|初访|再访|重访|三访|突访|密访|急访|赶赴|赶往|急赴|亲赴|降落|降落 在|着陆|转机 前往'),
  verbs('visit', 'journey', [
    [wordClass('对|开始 对|结束 对'), '…', wordClass('进行|作|展开|开展|开始'), '‥', VISIT],
    [wordClass('对|开始 对|结束 对'), '…', wordClass('进行|作|展开|开展|开始'), VISIT],
    [wordClass('对|开始 对'), '‥', wordClass('的 访问|的 国事访问|的 正式访问|的 工作访问|的 友好访问')],
    [wordClass('进行|作|展开|开展'), '‥', VISIT],
    [wordClass('进行|作|展开|开展'), VISIT],
    ...'来 华|来 台|来 美|来 日|来 韩|来 俄|来 京|前来 访问|前来 进行|率 代表团 访问|率 代表团 抵达|率团 抵达|率团 赴|率团 前往|动身 前往|动身 赴|启程 赴|乘专机 抵达|乘 专机 抵达|专机 抵达|转道|转抵|飞临|莅临|莅访'.split('|'),
  ]),
  words('visit', 'journey', 'noun', '之行|之旅|国事访问|正式访问|工作访问|友好访问|行程'),
  words('call', 'sides', 'verb', '通电话|通话|通 电话|通 了 电话|通了 电话|通 过 电话|电话会谈|电话 会谈|打电话|打 电话|打 了 电话|视频会晤|视频会见|视频会议|视频通话|视频会谈|视频 会晤|视频 会谈|视频 会议|视讯会议|视讯会谈|视讯 会议|视讯|电话 会晤|电话交谈|热线|应约 同 … 通话|致电 … 讨论|电话 沟通|在 电话 中|在 电话 里'),
  verbs('call', 'sides', [
    [wordClass('以|通过|透过'), wordClass('视频|电话|视讯|线上|视频 连线'), wordClass('|方式|形式|连线 方式'), '‥', wordClass('会见|会见 了|会晤|会晤 了|会谈|会谈 了|会面|磋商|交谈|对话|举行 会谈|举行 会晤|举行 了 会谈|进行 会谈|举行 磋商|交换 意见')],
    [wordClass('举行|进行|展开'), wordClass('|了'), wordClass('|‥'), wordClass('电话 磋商|电话磋商|电话 会商|电话 协商|电话 商谈|视频 磋商|视频 会商')],
    [wordClass('通 了|通了|通过'), wordClass('一次|一 次|次|一通|一 通|两次|两 次|个'), '电话'],
  ]),
  words('negotiation', 'sides', 'verb', '举行 … 谈判|举行 谈判|展开 谈判|展开 … 谈判|进行 谈判|进行 … 谈判|重启 谈判|恢复 谈判|重返 谈判桌|开启 谈判|间接 会谈|再 谈|举行 … 轮 磋商|举行 … 轮 会谈|举行 … 轮 谈判|进行 … 轮 谈判|进行 … 轮 磋商'),
  words('negotiation', 'sides', 'noun', '谈判|间接谈判|间接 谈判|直接谈判|和谈|核谈判|停火谈判|和平谈判|贸易谈判|经贸磋商|轮 谈判|轮 磋商|轮 会谈|轮 对话|贸易 磋商|关税 谈判'),
  words('summit', 'gathering', 'noun', '领导人会议|领袖会议|外长会议|部长级会议|部长会议|国防部长会议|防长会议|财长会议|国际会议|和平会议|理事会会议|元首理事会|领导人非正式会议|非正式会议|紧急会议|外长理事会|特别会议|联合国大会|全体会议'),
  words('summit', 'gathering', 'noun', '峰会|高峰会|首脑会议|首脑峰会|领导人峰会|首脑会|峰会上|非正式峰会', { pair: true }),
  // What members of a body do among themselves, or ministers of three states.
  verbs('summit', 'gathering', [
    [wordClass('举行|召开'), wordClass('|‥'), wordClass('会议|例会|紧急会议|特别会议|年会')],
    ...'齐聚|齐集|云集|汇聚|开会'.split('|'),
  ], { weak: true }),
  words('press-conference', 'press', 'verb', '会见 记者|会见 了 记者|会见 媒体|共同 会见 记者|联合 会见 记者|共见 记者|共同 见 记者|举行 记者会|举行 … 记者会|召开 记者会|召开 … 记者会|举行 新闻发布会|举行 … 新闻发布会|召开 新闻发布会|对 记者 说|对 记者 表示|对 记者 称|向 记者 表示|向 记者 说|告诉 记者|对 媒体 说|对 媒体 表示|向 媒体 表示|面对 记者|面对 媒体|见 记者|接受 媒体 联访|回答 记者 提问|答 记者 问|对 在场 记者|向 在场 记者'),
  verbs('press-conference', 'press', [
    [wordClass('对|向|告诉|面对|同|与'), PRESS, wordClass('说|表示|称|宣布|透露|强调|证实|坦言|直言|介绍|通报|指出|重申|回应|交谈|解释|抱怨|打分|承认|否认|见面')],
    [wordClass('告诉|告知|对 着'), PRESS],
    [wordClass('会见|共见|接见|见|召集|面对|面见'), '‥', wordClass('记者|媒体|新闻界')],
    [wordClass('回答|答|回应|接受'), '‥', wordClass('记者 提问|记者 的 提问|媒体 提问|记者 问题|记者 的 问题|媒体 的 提问|媒体 联访|媒体 采访 团')],
  ]),
  words('press-conference', 'press', 'noun', '记者会|新闻发布会|联合记者会|例行记者会|发布会|吹风会'),
  words('speech', 'speech', 'verb', '发表 演讲|发表 … 演讲|发表 演说|发表 … 演说|发表 讲话|发表 … 讲话|发表 致辞|发表 … 致辞|发表 … 致词|致辞|致词|演说|演讲|作 … 演讲|作 … 发言|在 … 上 讲话|在 … 上 发言|发表 … 视频 演讲|发表 视频 讲话|发表 视频 致辞'),
  words('ceremony', 'sides', 'noun', '签署仪式|签字仪式|签约仪式|欢迎仪式|欢迎 仪式|签字 仪式|签署 仪式|国葬|葬礼|就职典礼|就职仪式|国宴|欢迎宴会|欢迎晚宴|欢迎 晚宴|招待会|交接仪式|授勋仪式'),
  words('ceremony', 'sides', 'verb', '举行 签字仪式|签署 … 协议|签署 … 协定|签署 … 公报|签署 … 声明|签署 … 备忘录|签署 … 条约|签署 了|签订|签下|签 下|签 了|签署|草签|剪彩|剪 彩|揭牌|互换 文本', { weak: true }),
  words('mediation', 'mediation', 'verb', '斡旋|调停|居间|调解|往返 斡旋|穿梭 外交|穿梭外交|居中 调停|居间 调停|来回 传话|从中 斡旋|居中 斡旋|居中 协调|从中 协调|从中 调停|从中 调解|在 … 斡旋 下|在 … 调停 下|经 … 斡旋'),
  words('talks', 'attendance', 'noun', '参加 会见|参加 会谈|参加 了 会谈|参加 了 会见|参加 上述 活动|也 在座|在座|陪同 会见|出席 会见|出席 会谈|参加 .|出席 .|陪同 .|出席 ,|参加 ,|出席 了 会谈|陪同 访问|陪同 出访|参加 活动|等 参加|等 出席|陪同 参加'),
  ...zhIdioms,
]; // prettier-ignore
