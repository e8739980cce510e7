// Japanese words for states: names beside those that Intl gives, and the one sign that is short for some.

import type { CountryWords } from '../../mentions/language-names.ts';

const SHORT = 'US米 CN中 RUロ露 JP日 KR韓 KP朝 GB英 FR仏 DE独 IN印 AU豪 CA加 IT伊 TW台 PH比 VN越';

const NAMES =
  'AEアラブ首長国連邦,UAE AGアンティグア・バーブーダ AMアルメニア ARアルゼンチン ATオーストリア AUオーストラリア,豪州 AZアゼルバイジャン BAボスニア・ヘルツェゴビナ,ボスニア BBバルバドス BEベルギー BGブルガリア BHバーレーン BIブルンジ BJベナン BNブルネイ BOボリビア BRブラジル BSバハマ BTブータン BWボツワナ BYベラルーシ BZベリーズ CAカナダ CDコンゴ民主共和国,コンゴ,コンゴ(旧ザイール) CF中央アフリカ,中央アフリカ共和国 CGコンゴ共和国 CHスイス CIコートジボワール CLチリ CMカメルーン CN中国,中華人民共和国 COコロンビア CRコスタリカ CUキューバ CVカボベルデ CYキプロス CZチェコ DEドイツ DJジブチ DKデンマーク DMドミニカ国 DOドミニカ共和国 DZアルジェリア ECエクアドル EEエストニア EGエジプト ERエリトリア ESスペイン ETエチオピア FIフィンランド FJフィジー FMミクロネシア FRフランス GAガボン GB英国,イギリス GDグレナダ GEジョージア,グルジア GHガーナ GMガンビア GNギニア GQ赤道ギニア GRギリシャ GTグアテマラ GWギニアビサウ GYガイアナ HK香港 HNホンジュラス HRクロアチア HTハイチ HUハンガリー IDインドネシア IEアイルランド ILイスラエル INインド IQイラク IRイラン,イラン・イスラム共和国 ISアイスランド ITイタリア JMジャマイカ JOヨルダン JP日本,日本国,我が国,わが国 KEケニア KGキルギス KHカンボジア KIキリバス KMコモロ KNセントクリストファー・ネービス KP北朝鮮,朝鮮民主主義人民共和国 KR韓国,大韓民国 KWクウェート KZカザフスタン LAラオス LBレバノン LCセントルシア LIリヒテンシュタイン LKスリランカ LRリベリア LSレソト LTリトアニア LUルクセンブルク LVラトビア LYリビア MAモロッコ MCモナコ MDモルドバ MEモンテネグロ MGマダガスカル MHマーシャル諸島,マーシャル MK北マケドニア MLマリ MMミャンマー MNモンゴル MRモーリタニア MTマルタ MUモーリシャス MVモルディブ MWマラウイ MXメキシコ MYマレーシア MZモザンビーク NAナミビア NEニジェール NGナイジェリア NIニカラグア NLオランダ NOノルウェー NPネパール NRナウル NZニュージーランド OMオマーン PAパナマ PEペルー PGパプアニューギニア PHフィリピン PKパキスタン PLポーランド PSパレスチナ,パレスチナ自治政府,パレスチナ暫定自治政府 PTポルトガル PWパラオ PYパラグアイ QAカタール ROルーマニア RSセルビア RUロシア,ロシア連邦 RWルワンダ SAサウジアラビア,サウジ SBソロモン諸島,ソロモン SCセーシェル SDスーダン SEスウェーデン SGシンガポール SIスロベニア SKスロバキア SLシエラレオネ SMサンマリノ SNセネガル SOソマリア SRスリナム SS南スーダン STサントメ・プリンシペ SVエルサルバドル SYシリア SZエスワティニ TDチャド TGトーゴ THタイ TJタジキスタン TL東ティモール TMトルクメニスタン TNチュニジア TOトンガ TRトルコ TTトリニダード・トバゴ TVツバル TW台湾,中華民国 TZタンザニア UAウクライナ UGウガンダ USアメリカ,米国,アメリカ合衆国 UYウルグアイ UZウズベキスタン VAバチカン,ローマ教皇庁,法王庁,バチカン市国 VCセントビンセント・グレナディーン,セントビンセント VEベネズエラ VNベトナム VUバヌアツ WSサモア XKコソボ YEイエメン ZA南アフリカ,南ア ZMザンビア ZWジンバブエ';

/** By ISO code. */
export const countries: Readonly<Record<string, CountryWords>> = merged();

function merged(): Record<string, CountryWords> {
  const all: Record<string, CountryWords> = {};
  const add = (code: string, words: CountryWords): void => {
    const names = [...(all[code]?.names ?? []), ...(words.names ?? [])];
    all[code] = { ...all[code], ...words, ...(names.length > 0 ? { names } : {}) };
  };
  for (const entry of NAMES.split(' '))
    add(entry.slice(0, 2), {
      names: withForms(entry.slice(2).split(',')),
    });
  for (const entry of SHORT.split(' ')) add(entry.slice(0, 2), { short: entry.slice(2) });
  return all;
}

/** Formal names beside the short ones: "マダガスカル共和国". */
function withForms(names: readonly string[]): readonly string[] {
  const spelled = names.filter((name) => /^[ァ-ヺー・]+$/u.test(name));
  return [
    ...names,
    ...spelled.flatMap((name) => ['共和国', '王国', '連邦共和国'].map((form) => name + form)),
  ];
}
