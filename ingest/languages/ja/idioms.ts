// Japanese idioms of having met, told by the company that people keep: everyday verbs, which count between two sides.

import { wordClass } from '../phrase.ts';
import type { More, Verb } from './verb.ts';
import { verb } from './verb.ts';

const WEAK: More = { weak: true };
/** It reaches for somebody. */
const PERSONAL: More = { weak: true, personal: true };

const MEAL = wordClass('朝食|昼食|夕食|食事|軽食|ランチ|ディナー|朝ご飯|昼ご飯|晩ご飯|夜食|会食|弁当|すし');
const DRINK = wordClass('お茶|コーヒー|紅茶|お酒|ワイン|ビール|ウオッカ|シャンパン|杯|グラス');
const BANQUET = wordClass('昼食会|夕食会|朝食会|晩さん会|晩餐会|宴席|茶会|歓迎宴');
const TOGETHER = wordClass('|一緒に|ともに|共に|二人で|2 人で');
const SEAT = wordClass(
  '隣|隣り|隣席|向かい|向かい側|正面|傍ら|脇|同じ 席|同じ ソファ|同じソファ|ソファ|同じ テーブル|同じテーブル|同じ 机|円卓|長机|テーブル',
);
const DOOR = wordClass(
  '玄関|空港|駅|ホーム|タラップ|入り口|門前|車寄せ|階段|滑走路|正面玄関|出口|赤じゅうたん|扉',
);
const TIME = wordClass('時間|分|分間|時間半|一日|半日|一夜|午後|週末|ひととき');
const ROOM = wordClass('執務室|書斎|公邸|官邸|私邸|別荘|自宅|部屋|事務所|応接室|もと');
const CALL = wordClass('電話|電話機|ビデオ通話|国際電話');
const BODY = wordClass(
  '委員会|合同委員会|政府間委員会|評議会|調整評議会|作業部会|連絡グループ|連絡会|協議体|協議会|合同会議|小委員会|委員会 会合|部会|理事会|運営委員会|混合委員会|共同委員会',
);

/** Verbs of Japanese idioms of having met, as `triggers.ts` lists them. */
export const jaIdioms: readonly Verb[] = [
  // At table.
  verb('talks', 'sides', 'とる|取る|食べ+る|囲む|摂る|共にする|ともにする|楽しむ|済ませ+る', WEAK, [MEAL, 'を', TOGETHER]),
  verb('talks', 'sides', '飲む|交わす|酌み交わす|傾け+る|すする|掲げ+る|味わう', WEAK, [DRINK, 'を', TOGETHER]),
  verb('talks', 'sides', '開く|催す|設け+る|張る', WEAK, [BANQUET, 'を']),
  verb('talks', 'sides', '招く|招待する|もてなす', WEAK, [BANQUET, wordClass('に|で')]),
  // Seats, and time given to one another.
  verb('talks', 'sides', '座る|腰掛け+る|腰を下ろす|着席する|着く|つく|並ぶ', PERSONAL, [SEAT, wordClass('に|へ|で'), wordClass('|並んで')]),
  verb('talks', 'sides', '語り合う|語らう|話し込む|談笑する|歓談する|密談する|雑談する|会話する|話を交わす|会話を交わす|散策する|散歩する|並んで歩く|肩を並べ+る|ひざを突き合わせ+る|膝を突き合わせ+る|額を寄せ合う|同席する|同乗する|居合わせ+る|すれ違う|席を並べ+る|並んで座る|隣り合う|隣り合わせ+る|同じテーブルに着く|同じテーブルにつく|二人きりになる|2人きりになる', PERSONAL),
  verb('talks', 'sides', '過ごす|割く|与え+る|空け+る|充て+る|ともにする|共にする', PERSONAL, [TIME, 'を']),
  verb('talks', 'sides', '引き留め+る|引き止め+る|足止めする', PERSONAL),
  verb('talks', 'sides', '及ぶ|続く|わたる', WEAK, [wordClass('話|会話|語らい|対話|やり取り|話し合い'), wordClass('は|が'), '……', TIME, wordClass('に|も|半に')]),
  // Greetings.
  verb('talks', 'sides', '握手する|握手を交わす|握手を求め+る|手を握る|手を差し出す|手を差し伸べ+る|抱擁する|抱擁を交わす|抱きしめ+る|抱き締め+る|抱き合う|抱きつく|肩を抱く|肩をたたく|会釈を交わす|あいさつを交わす|挨拶を交わす|送り出す|待ち受け+る|待ち構え+る|迎えられ+る|出迎えられ+る|抱擁で迎え+る|抱擁で迎えられ+る|別れを告げ+る|歓迎する', PERSONAL),
  verb('talks', 'sides', '待つ|迎え+る|出迎え+る|送る', PERSONAL, [DOOR, wordClass('で|まで'), '……', 'を']),
  // Going to see.
  verb('talks', 'sides', '入る|通され+る|招き入れ+る|訪ね+る|訪れ+る|駆け込む', PERSONAL, [ROOM, wordClass('に|へ|を')]),
  verb('talks', 'sides', '呼ぶ|呼び出す|招致する|召喚する|呼び入れ+る', PERSONAL, [wordClass('外務省|外務本省|大統領府|首相府|外相公邸|国防省'), 'に']),
  // Whose call or welcome it was: ショルツ首相の表敬を受けた.
  verb('talks', 'sides', '受け+る', { ...PERSONAL, owned: true }, [wordClass('表敬|表敬訪問|あいさつ|訪問|出迎え|歓迎|もてなし|接遇|接見|引見'), 'を']),
  // An ambassador is sent for, whoever of the ministry did it.
  verb('talks', 'sides', '呼び出す|呼び付け+る|呼びつけ+る|呼ぶ|召致する|招致する|召喚する', WEAK, [wordClass('大使|*大使|代理大使|臨時代理大使|公使|*公使'), 'を', wordClass('|……')]),
  verb('talks', 'sides', '向き合う|真向かいに座る|顔を見+る|顔を見せ+る|顔を出す|目通りする|お目にかかる|拝顔する|門をたたく|扉をたたく|見舞う|出くわす|鉢合わせする|対座する|相対する|初対面する', PERSONAL),
  verb('visit', 'journey', '着く|着陸する|降りる', { weak: true, placed: true }),
  verb('visit', 'journey', '足を止め+る|姿を見せ+る|姿を現す|答礼訪問する|電撃訪問する|寄る|降り立つ|飛来する|経由する|足を延ばす|飛び立つ', { weak: true, placed: true }),
  // By telephone.
  verb('call', 'sides', 'かけ+る|掛け+る|入れ+る|受け+る|取る|する|つなぐ|もらう', WEAK, [CALL, wordClass('を')]),
  verb('call', 'sides', '受話器を取る|受話器を上げ+る|電話口に出る|画面越しに向き合う|画面越しに話す|画面越しに会談する|ビデオ通話する|通話する', WEAK),
  verb('call', 'sides', '会談する|協議する|話す|話し合う|対話する|意見交換する|意見を交わす|意見を交換する|やり取りする|連携を確認する', undefined, [wordClass('電話で|電話 で|テレビ会議で|テレビ会議 で|テレビ電話で|テレビ電話 で|ビデオ会議で|ビデオ会議 で|オンラインで|オンライン で|オンライン形式で|オンライン形式 で|テレビ会議形式で|テレビ会議形式 で|ビデオ会議形式で|ビデオ会議形式 で'), wordClass('|…')]),
  // Before the press.
  verb('press-conference', 'press', '立つ|並ぶ|現れ+る|姿を見せ+る|臨む|進み出る', undefined, [wordClass('カメラ|報道陣|記者団|記者|テレビカメラ|マイク|報道カメラ'), 'の', '前', wordClass('に|へ')]),
  verb('press-conference', 'press', '語る|述べ+る|話す|明かす|強調する|説明する|明らかにする|訴え+る|伝え+る', undefined, ['報道陣', wordClass('に|らに|に対し|に対して'), wordClass('|……')]),
  verb('press-conference', 'press', '答え+る|応じ+る', undefined, [wordClass('記者団|記者|報道陣|記者たち'), 'の', '質問', 'に']),
  // Brought together.
  verb('mediation', 'mediation', '引き合わせ+る|同じテーブルに着かせ+る|テーブルに着かせ+る|交渉の席に着かせ+る|向かい合わせ+る|対面させ+る|握手させ+る|一堂に集め+る|一堂に会させ+る|行き来する|往復する', WEAK),
  // Bodies.
  verb('talks', 'sides', '開かれ+る|開く|開催する|開催され+る|開幕する|閉幕する|再開する|再開され+る|招集され+る|始まる|行われ+る', WEAK, [BODY, wordClass('が|は|を|の 会合 が|の 会合 を|の 会議 が'), wordClass('|……')]),
]; // prettier-ignore
