// Japanese words that tell of an event, by kind. Phrases are parted by blanks where words part; … is a gap.

import type { EventKind } from '../../../graph/model/index.ts';
import type { Frame, TriggerWords } from '../event-words.ts';
import type { Phrase } from '../phrase.ts';
import type { Forms } from './conjugate.ts';
import { formsOf } from './conjugate.ts';
import { jaIdioms } from './idioms.ts';
import type { More, Verb } from './verb.ts';
import { verb } from './verb.ts';

const nouns = (kind: EventKind, frame: Frame, forms: string, more: More = {}): TriggerWords => ({
  kind,
  frame,
  part: 'noun',
  // Digits are words of their own: 2国間会談 is 2 and 国間会談.
  forms: forms.replace(/(?<=\d)(?=[^\d\s|])|(?<=[^\d\s|])(?=\d)/g, ' ').split('|'),
  ...more,
});

/** Verbs as the dictionary has them; what stands before a blank stays as it is: 顔を 合わせ+る. */
const VERBS: readonly Verb[] = [
  verb(
    'talks',
    'sides',
    '会談する|会見する|面会する|会う|懇談する|協議する|面談する|会食する|顔を合わせ+る|膝を交え+る|対面する|表敬する|表敬訪問する|話し合う|謁見する|拝謁する|会合する|意見交換する|意見を交わす|意見を交換する|接見する|テーブルを囲む|テーブルに着く|テーブルにつく|夕食を共にする|昼食を共にする|朝食を共にする|食卓を囲む|対話する|直談判する|相まみえ+る|再会する|密談する|席を共にする|言葉を交わす|初会談する|首脳会談する|懇談を行う|対談する|顔をそろえ+る|顔を揃え+る|挨拶を交わす|あいさつを交わす',
  ),
  verb('talks', 'sides', '招く|もてなす|受け入れ+る|立ち話する|議論する|議論を交わす', { weak: true }),
  // A guest is received; a year, a turning point or the winter is only entered upon.
  verb('talks', 'sides', '迎え+る|出迎え+る|迎え入れ+る', { weak: true, personal: true }),
  verb('talks', 'sides', '呼び出す|呼び付け+る|呼びつけ+る', { weak: true, personal: true }),
  verb(
    'visit',
    'journey',
    '訪問する|訪れ+る|訪ね+る|公式訪問する|歴訪する|再訪する|初訪問する|到着する|向かう|赴く|入る|現地入りする|訪 米 する|訪 中 する|訪 日 する|訪 韓 する|訪 ロ する|訪 朝 する|訪 英 する|訪 仏 する|訪 独 する|訪 印 する|訪 豪 する|訪 台 する|来 日 する|来訪する|来 韓 する|訪欧する|外遊する|出発する|飛ぶ|足を運ぶ|出向く|乗り込む|降り立つ|渡る|渡 米 する|駆け付け+る|駆けつけ+る|立ち寄る|滞在する|招かれ+る|招待され+る',
  ),
  verb('visit', 'sides', '招待する|招請する', { status: 'proposed', placed: true }),
  verb(
    'call',
    'sides',
    '電話会談する|電話協議する|電話する|電話で会談する|電話で協議する|電話で話す|電話で話し合う|電話で話をする|電話で懇談する|電話で意見を交わす|テレビ会談する|オンラインで会談する|オンラインで協議する|オンライン会談する|テレビ電話で会談する|テレビ電話で協議する|テレビ会議で協議する|電話会議する|電話を受け+る',
  ),
  verb(
    'negotiation',
    'sides',
    '交渉する|折衝する|交渉を行う|交渉を再開する|交渉を開始する|交渉を始め+る|交渉に入る|交渉のテーブルにつく|交渉のテーブルに着く|交渉の席に着く|交渉の席につく|協議の席に着く|協議の席につく|交渉に臨む',
  ),
  verb(
    'press-conference',
    'press',
    '記者会見する|共同会見する|共同記者会見する|共同記者会見を開く|記者会見を開く|記者会見に臨む|会見を開く|共同会見を開く|会見に臨む|共同会見に臨む|共同記者会見に臨む|記者団の取材に応じ+る|取材に応じ+る|記者発表する|共同記者発表する',
  ),
  verb(
    'speech',
    'speech',
    '演説する|講演する|演説を行う|基調講演する|スピーチする|演説に臨む|施政方針演説する',
  ),
  verb(
    'ceremony',
    'sides',
    '署名する|調印する|締結する|仮調印する|署名を交わす|文書を交わす|文書を交換する|覚書を交わす|協定を結ぶ|条約を結ぶ|書簡を交換する',
    { weak: true },
  ),
  verb(
    'mediation',
    'mediation',
    '仲介する|調停する|橋渡しする|仲裁する|仲立ちする|取り持つ|とりなす|仲介役を務め+る|調停に乗り出す|仲介に乗り出す|仲介に当たる|仲介に入る|あっせんする|斡旋する|シャトル外交を展開する',
  ),
];

/** Each with its forms, plain ones before weak ones. */
const CONJUGATED: readonly (Verb & { readonly forms: readonly Forms[] })[] = [...VERBS, ...jaIdioms].map(
  (each) => ({ ...each, forms: each.verbs.map(formsOf) }),
);

/** Forms of a verb, with what stands before each where it needs that. */
const told = (
  { forms, before }: (typeof CONJUGATED)[number],
  ...picks: (keyof Forms)[]
): readonly Phrase[] => {
  const words = picks.flatMap((pick) => forms.flatMap((form) => form[pick]));
  return before ? [[...before, words]] : words;
};

const all = (pick: keyof Forms): readonly Phrase[] => CONJUGATED.flatMap((each) => told(each, pick));

/** Forms of our verbs that are of what is to come, wished for and not done. */
export const verbForms = { plain: all('plain'), wish: all('wish'), not: all('not') };

/** Japanese triggers, plain ones before weak ones. */
export const jaTriggers: readonly TriggerWords[] = [
  ...CONJUGATED.flatMap((each): TriggerWords[] => {
    const base = { kind: each.kind, frame: each.frame, part: 'verb' as const, ...each.more };
    return [
      { ...base, forms: told(each, 'past'), past: true },
      { ...base, forms: told(each, 'open', 'plain', 'wish', 'not') },
    ];
  }),
  nouns('talks', 'sides', '会談|首脳会談|外相会談|防衛相会談|国防相会談|財務相会談|閣僚会談|個別会談|2国間会談|二国間会談|対面会談|直接会談|協議|局長級協議|次官級協議|高官協議|実務協議|実務者協議|事務レベル協議|閣僚級協議|閣僚協議|首脳協議|との 会見|との 面会|政府間協議|戦略対話|政策対話|外務・防衛担当閣僚協議|2プラス2|2+2|会合|初会合|3者会談|三者会談|3カ国首脳会談|3首脳会談|専門家会合|作業部会|少人数会合|ワーキングランチ|ワーキング・ランチ|昼食会|夕食会|朝食会|晩さん会|晩餐会|会食|夕食|昼食会談|面会|対面|懇談|トップ会談|秘密会談|緊急会談|立ち話|表敬|表敬訪問|謁見|意見交換|経済対話|安保対話|共同委員会|合同委員会|政治協議|初会談|次回会談|接触'),
  nouns('visit', 'journey', '訪問|公式訪問|国賓訪問|電撃訪問|歴訪|訪 米|訪 中|訪 日|訪 韓|訪 ロ|訪 朝|訪 英|訪 仏|訪 独|訪 印|訪 豪|訪 台|来 日|来 韓|来訪|初訪問|外遊|再訪|訪欧'),
  nouns('call', 'sides', '電話会談|電話協議|電話首脳会談|電話での会談|電話での協議|テレビ会談|テレビ電話会談|オンライン会談|オンライン首脳会談|オンライン協議|オンライン会合|テレビ会議|ビデオ会談|電話外相会談|電話会議|電話での対話|電話連絡'),
  nouns('call', 'sides', '電話で 会談|電話で 協議|電話で … 会談|電話で … 協議|電話で , 会談|オンライン形式で 会談'),
  nouns('negotiation', 'sides', '交渉|停戦交渉|和平交渉|直接交渉|間接交渉|核交渉|核協議|関税交渉|貿易交渉|通商交渉|閣僚交渉|間接協議|和平協議|停戦協議|貿易協議|通商協議|関税協議|閣僚級交渉|実務者交渉|加盟交渉|国交正常化交渉|平和条約交渉|ラウンド|和平会談|停戦会談'),
  nouns('summit', 'gathering', 'サミット|首脳会議|首脳会合|外相会議|外相会合|閣僚会議|閣僚会合|閣僚級会合|国防相会議|国防相会合|財務相会議|財務相会合|財務相・中央銀行総裁会議|特別首脳会議|臨時首脳会議|非公式首脳会議|非公式会合|総会|国連総会|年次総会|国際会議|和平会議|平和サミット|支援会合|有志国会合|有志国首脳会合|関係国会合|ハイレベル会合|開発会議|緊急会合|緊急首脳会議|合同首脳会議|定例会合|理事会|外相理事会|安保理会合|フォーラム|安全保障会議|復興会議|拡大会合|3カ国首脳会議|日中韓サミット'),
  nouns('press-conference', 'press', '記者会見|共同記者会見|共同会見|共同記者発表|記者発表|定例会見|定例記者会見|会見|記者団|臨時記者会見|記者ブリーフィング|共同プレス発表|ぶら下がり取材|閣議後会見|閣議後の記者会見'),
  nouns('speech', 'speech', '演説|講演|基調演説|一般討論演説|国会演説|議会演説|記念講演|スピーチ'),
  nouns('ceremony', 'sides', '署名式|調印式|歓迎式典|歓迎行事|歓迎式|国葬|葬儀|就任式|戴冠式|式典|記念式典|宮中晩さん会|公式晩さん会|引き渡し式|信任状奉呈式|追悼式典|起工式|開所式|即位の礼|調印', {}),
  nouns('ceremony', 'sides', '署名', { weak: true }),
  nouns('mediation', 'mediation', '仲介|調停|橋渡し|仲裁|あっせん|斡旋|シャトル外交|仲立ち'),
  nouns('talks', 'attendance', '同席|陪席|立ち会い|同行'),
  { kind: 'talks', frame: 'attendance', part: 'verb', past: true, forms: '同席した|同席しました|陪席した|加わった|参加した|出席した|立ち会った|同行した'.split('|') },
]; // prettier-ignore
