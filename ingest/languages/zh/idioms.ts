// Chinese idioms of having met, told by the company that people keep: everyday words, which count between two sides.

import type { TriggerWords } from '../event-words.ts';
import { idiom } from '../idiom.ts';
import { wordClass } from '../phrase.ts';

const DONE = wordClass('|了|过|上 了|着');
const MEAL = wordClass(
  '早餐|午餐|晚餐|早饭|午饭|晚饭|早茶|下午茶|宵夜|夜宵|早午餐|便饭|工作餐|工作 早餐|工作早餐|工作 午餐|工作午餐|工作 晚餐|工作晚餐',
);
const DRINK = wordClass('茶|咖啡|酒|啤酒|红酒|香槟|伏特加|下午茶');
const BANQUET = wordClass(
  '早宴|午宴|晚宴|家宴|国宴|便宴|茶会|酒会|工作 午宴|工作 晚宴|欢迎 午宴|欢迎 晚宴|欢迎 宴会|私人 晚宴',
);
const TREAT = wordClass('招待|款待|宴请|欢迎|接待');
const TALK = wordClass(
  '谈|聊|叙|长谈|密谈|畅谈|叙谈|倾谈|攀谈|深谈|恳谈|详谈|闲谈|闲聊|畅叙|密商|商谈|相谈|交换 看法|交流',
);
const TIME = wordClass(
  '小时|分钟|一 晚|整晚|一 夜|半天|一 天|整天|一 上午|一 下午|上午|下午|晚上|傍晚|周末|许久|良久',
);
const TABLE = wordClass('桌|桌子|圆桌|餐桌|谈判桌|会议桌|沙发|长桌');
const FACING = wordClass('对面|身边|身旁|旁边|左侧|右侧|左边|右边|一旁|之间');
const CALLED = wordClass('拨通|拨打|拨打 了|去|打 了|打来|打去|打给|接到|接听|接 了|回 了|挂断');
const ORGAN = wordClass(
  '委员会|*委员会|联委会|*联委会|混委会|*混委会|工作组|*工作组|联络小组|接触小组|小组|*小组|理事会|*理事会|机制',
);

/** Chinese idioms of having met. */
export const zhIdioms: readonly TriggerWords[] = [
  idiom('talks', [
    // At table.
    [wordClass('吃|用|进|享用'), DONE, wordClass('|‥'), MEAL],
    [wordClass('边'), '‥', '边', wordClass('谈|聊|商谈|交谈')],
    [wordClass('共|同|共享|共用|同进'), MEAL],
    [wordClass('喝|品|饮'), DONE, wordClass('|‥'), DRINK],
    ...'边 吃 边 谈|边吃边谈|边吃边聊|边吃 边 聊|把酒言欢|把酒 言欢|小酌|小酌 了 几 杯|对酌|对饮|共饮|举杯|碰杯|推杯换盏|品茗|茶叙|喝茶|饮茶|同席|同 席|共餐|用餐|聚餐|一起 吃饭|一同 用餐|野餐|做东|作东|接风|洗尘|饯行'.split('|'),
    [wordClass('设|摆|以|用|办'), wordClass('|下|了'), BANQUET, TREAT],
    [wordClass('设|设下|摆下|举办|举行'), BANQUET],
    [BANQUET, TREAT],
    // Seats.
    [wordClass('坐|坐 了|坐了'), wordClass('下来|下')],
    ...'坐下来|坐下|对坐|相对而坐|相对 而 坐|面对面 而 坐|面对面 坐|面对面 坐下|促膝而坐|促膝 而 坐|并排 而 坐|并肩 而 坐|比邻而坐|比邻 而 坐|相邻 而 坐|坐到一起|坐 到 一起|坐 到 了 一起|坐 在 一起|坐 在 了 一起|坐 在 了 同|同坐|坐进|坐 进 了|同处 一室|同处一室|同处 一 室|共处一室|共处 一室'.split('|'),
    [wordClass('坐 在|坐在|坐 到|坐到|围坐|围坐在|围坐 在|围 坐 在|坐 在 了|聚 在'), wordClass('|同一|同|一'), wordClass('|张|条|个'), TABLE],
    [wordClass('围坐|围坐 在|围坐在|围 坐 在|坐 在|坐在|坐 到'), '‥', TABLE],
  ]),
  // They reach for somebody.
  idiom('talks', [
    [wordClass('坐|坐 在|坐在|坐 到|坐到|坐到 了|坐 到 了|坐 在 了|落座 于'), '…', FACING],
    [wordClass('走进|走入|步入|进入|请进|请入|迎进|请到|带进'), '…', wordClass('办公室|书房|官邸|会客室')],
    [wordClass('关起|关上'), wordClass('门 来|房门|门'), '…', TALK],
    ...'闭门 密谈|关 起 门 来|关起门来|独处|私下 交谈|单独 交谈'.split('|'),
    // Greetings.
    ...'握手|握 了 手|握 了 握手|握 着 手|握手 寒暄|握手 致意|伸出 手|寒暄|拥抱|拥抱 了|相拥|紧紧 相拥|热情 拥抱|互致 问候|互相 致意|行 贴面礼|迎接|迎接 了|迎候|恭候|恭迎|迎来|接机|送行|送别|送 机|相送|话别|道别|握别|惜别|作别'.split('|'),
    [wordClass('握住|握 住|握 了|握 着'), '…', '手'],
    [wordClass('向'), '‥', wordClass('伸出 手|伸出 了 手')],
    ['为', '‥', wordClass('送行|饯行|接风|洗尘|接风洗尘|践行')],
    [wordClass('机场|门口|门前|台阶|阶前|红毯|车站|码头|门厅|舷梯'), wordClass('|旁|上|下|前|外'), wordClass('等候|等待|等着|等|等 他|等 她|迎候|迎接|恭候')],
    [wordClass('送 到|送到|送至|陪 到|送 他 到'), '‥', wordClass('门口|门前|门外|车门|车前|机场|车站|舷梯|机舱')],
    [wordClass('留 了|留下|拖住|挽留'), '‥', TIME],
    [wordClass('给 了|留给|留 给 了|拨出'), '…', wordClass('分钟|小时')],
    // Time given to one another.
    [TALK, wordClass('了|到|至|得|甚欢|起')],
    ...'说 了 几 句 话|说 了 几句 话|说 了 几句话|聊|叙谈|畅谈|长谈|密谈|深谈|恳谈|倾谈|攀谈|相谈甚欢|相谈 甚欢|促膝长谈|促膝谈心|彻夜 长谈|说 了 几 句 话|说 了 几 句|说 了 话|说 上 话|搭话|交换 了 几 句|会 了 面|会过 面|会 过 面|谈到 深夜|谈到 凌晨|谈到 半夜|聊到 深夜|聊到 凌晨|串门'.split('|'),
    [wordClass('待|呆|相处|共处|独处|散步|度过'), wordClass('了'), '‥', TIME],
    ...'共度|一起 散步|一同 散步|漫步|泛舟|打高尔夫|打 高尔夫|同游|同乘|同车|打 交道|打交道'.split('|'),
    // Going to see.
    [wordClass('见|面见|见 到|见到|见着|见 着|见 上|见上|见 过|见过|再见|再 见|首见|初见|私会|密会|晤见|谒见|参见|求见|拜望|探望|探视|辞行|登门|上门')],
    ['见', wordClass('了|的|得')],
    ['重逢'],
  ], { personal: true }),
  idiom('call', [
    [CALLED, '…', '电话'],
    [CALLED, '电话'],
    [wordClass('拿起|抓起|接过|拎起'), wordClass('电话|话筒|听筒')],
    [wordClass('亲自|两度|两次|多次|再次|又|先后|连续|紧急|主动|首次|随即|分别'), '致电'],
    ['致电', '…', wordClass('讨论|商讨|商谈|通报|告知|询问|磋商|交换 意见|谈|沟通|寻求|了解')],
    [wordClass('通 了|通 过'), '‥', '话'],
    ...'去电|来电|回电|视频 连线|连线|视频 交谈|视频通话|视频 见面|视频 对话|云会晤|云 会晤|线上 会谈|线上 会晤|线上 会见|线上 会面|在线 会谈|在线 会晤|远程 会晤|隔空 对话|电话 交谈|电话 商谈|电话 磋商|电话线 上|电话 上|电话 里|电话 中|电话那头|通过 电话|通过 视频|以 视频 方式|以 电话 方式'.split('|'),
  ]),
  idiom('visit', '绕道|取道|回访|顺访|顺道 到|顺道 访问|中途 停留|中途停留|经停|停留|逗留|转机|专程 到|专程 飞抵|登陆|亲赴|奔赴|踏上'.split('|'), { frame: 'journey' }),
  idiom('press-conference', [
    [wordClass('走向|走到|走 到|站 在|站到|站 到|来到|现身|出现 在|面向|面对|步入'), wordClass('|了|于'), wordClass('镜头 前|镜头前|镜头|媒体 镜头|记者 面前|记者 镜头|媒体 面前|话筒 前|话筒|麦克风|讲台')],
    [wordClass('回答|回应|接受|答复'), wordClass('|了'), wordClass('|现场'), wordClass('记者 提问|记者 的 提问|记者 问题|媒体 提问|媒体 的 提问')],
    ...'并肩 面对 记者|一同 面对 记者|同 记者 见面|与 记者 见面|同 记者 交谈|与 记者 交谈'.split('|'),
  ], { frame: 'press' }),
  idiom('mediation', [
    [wordClass('把|将|让|使'), '……', wordClass('请 到|请到|拉 到|拉到|聚 到|聚到|带 到|召集 到|叫 到|撮合 到'), '‥', wordClass('桌|桌子|圆桌|谈判桌|一起|屋檐|桌前')],
    [wordClass('让|使|请|安排'), '……', wordClass('面对面 坐下|坐 到 一起|坐到一起|坐 到 了 一起|坐 下来|坐下来|面对面|握手|相对而坐|碰头|见面')],
    ...'牵线|牵线搭桥|牵 线 搭桥|撮合|搭桥|传话|带话|两头 传话|穿梭 于|奔走 于|往返 于|来回 穿梭'.split('|'),
  ], { frame: 'mediation' }),
  idiom('talks', [
    [wordClass('传召|传见|召唤'), '…', wordClass('大使|代办|公使')],
    [wordClass('谈话|交谈|会话|对话'), wordClass('持续|历时|进行|长达|用 了|超过|延续')],
    [ORGAN, wordClass('开会|开 了 会|复会|开议|会商|聚会|碰头|闭会')],
    [ORGAN, '……', wordClass('召开|举行|开会|复会|开议|开幕|闭幕|闭会|休会|重启|恢复|结束')],
    [wordClass('召开|举行|主持 召开'), '……', ORGAN, wordClass('会议|例会|全会|全体会议|年会')],
    [wordClass('召开|举行'), '第', '‥', wordClass('会议|例会|年会')],
  ]),
]; // prettier-ignore
