// Japanese words for names. A native speaker can review this file without reading a rule.

import type { LanguageNames } from '../../mentions/language-names.ts';
import { countries } from './countries.ts';
import { roles } from './roles.ts';
import { signNames } from './sign-names.ts';

const split = (list: string): readonly string[] => list.split(' ');

/** Words only; facts are in `seeds/world`. */
export const jaNames: LanguageNames = {
  language: 'ja',
  titleBehind: true,
  bareIsDefinite: true,
  homeOfBare: 'country:JP',
  countries,
  organizations: {
    'org:eu': ['欧州連合', 'EU', '欧州委員会', '欧州委', '欧州理事会'],
  },
  seats: {
    クレムリン: 'country:RU',
    ホワイトハウス: 'country:US',
    エリゼ宮: 'country:FR',
    ダウニング街: 'country:GB',
    青瓦台: 'country:KR',
    永田町: 'country:JP',
    霞が関: 'country:JP',
  },
  roles,
  ministries: {
    mfa: ['外務省', '外交部', '外務・国際協力省'],
    mod: ['国防省', '防衛省', '国防部', '戦争省'],
    interior: ['内務省', '総務省'],
    finance: ['財務省', '財政部'],
    economy: ['経済省', '経済産業省', '経産省'],
    trade: ['商務省', '商務部', '貿易省', '通商代表部'],
    justice: ['法務省', '司法省'],
    energy: ['エネルギー省'],
    health: ['保健省'],
    agriculture: ['農業省', '農林水産省'],
    transport: ['運輸省'],
    education: ['教育省', '文部科学省'],
    culture: ['文化省'],
    environment: ['環境省'],
    parliament: ['議会', '国会', '国民議会', '連邦議会'],
    senate: ['上院'],
    centralbank: ['中央銀行', '中銀'],
    nsc: ['国家安全保障会議', '国家安全保障評議会'],
    staff: ['参謀本部'],
    court: ['最高裁', '憲法裁判所'],
  },
  ownMinistries: {
    米国務省: 'org:us-mfa',
    国務省: 'org:us-mfa',
    国防総省: 'org:us-mod',
    ペンタゴン: 'org:us-mod',
  },
  endings: { name: [], person: [], adjective: [''], people: [''], role: [] },
  honorifics: split('氏 さん 陛下 殿下 師 女史 両氏'),
  particles: [],
  placePrepositions: split('訪 来 渡 赴 離 帰 滞'),
  placeTails: split(
    '経由 で では でも での にて へ への へと から からの まで までの における 訪問 公式訪問 初訪問 歴訪 滞在 入り 到着 出発 行き 市内 郊外 近郊 市 国内 領内 内 北部 南部 東部 西部 中部 首都 の首都 の最大都市 の保養地 の古都 の都市 の港湾都市 沖 を訪 を公式訪問 を国賓 を歴訪 を再訪 を初めて訪 を相次いで訪 をそれぞれ訪 を発 を離 を出発 を後に を経由 を拠点 を舞台 に到着 に向か に入 に滞在 に飛 に移 に渡 に降り立 に赴 に立ち寄 に戻 に着 に集 に派遣 に招 に招待 に足を運 に出向 に乗り込 に駆け付 に駆けつけ を中継',
  ),
  townTails: split('に には にも にある の'),
  placeVerbs: [],
  eventNouns: split(
    '会談 首脳会談 サミット 首脳会議 会議 協議 交渉 会合 合意 宣言 協定 和平交渉 和平協議 外相会議 外相会合 議定書 条約 プロセス フォーラム',
  ),
  ofWords: ['の'],
  formalWords: split(
    'の 兼 前 元 新 次期 現 同 第1 第2 副 国家 筆頭 担当 党 共産党 政府 連邦 暫定 故 首席 上級 共同 特別 (当時)',
  ),
  definiteWords: split('同 この その 両 当該 今回の'),
  pluralWords: split('両 各国 各 3カ国 4カ国 5カ国 2人の 3人の ら 複数の 数人の 一部の'),
  possessives: split('自身の 彼の 彼女の'),
  joiners: split('と や 及び および ならびに 並びに 、 ,'),
  bodyNouns: [],
  loneBodies: [],
  groupNouns: [],
  houses: split('大統領府 大統領宮殿 大統領公邸 王宮 首相府 首相公邸 国会議事堂'),
  venueNouns: split(
    '宮殿 離宮 ホテル 城 大聖堂 寺院 会議場 国際会議場 会議センター 国際空港 空港 空軍基地 基地 邸 官邸 山荘 リゾート 広場 劇場 博物館 美術館',
  ),
  missionNouns: split('大使館 総領事館 領事館 公邸'),
  missionTails: [],
  cityNouns: split('首都 最大都市 都市 保養地 港湾都市 古都 リゾート地 第2の都市 国境の町'),
  stopNouns: split('訪問地 訪問先 行き先 目的地 開催地 経由地'),
  copulas: split('は'),
  townPrepositions: [],
  townEnds: split('市 町 村 島 県'),
  notBefore: split('FC'),
  notAfter: split(
    '代表チーム 代表戦 銀行 航空 大学 大 新聞 通信 テレビ 放送 証券 株式 自動車 製 風 料理 語 人選手 戦 五輪 大会 マラソン 競馬 ドーム グランプリ 国際空港会社 市場 円 ドル ポンド 海軍病院 タイムズ ポスト 電力 製薬 電機 さん 市長選 県 高裁 地裁 地検 支社 本社 支店 家電',
  ),
  notNames: split(
    '来日中 訪日中 滞日中 離日中 日中の気温 日中の最高気温 米国人 日本人 中国人 韓国人 ロシア人 日本語 英語 中国語 韓国語 ロシア語 日本海 東シナ海 南シナ海 インド洋 インド太平洋 自由で開かれたインド太平洋 日本銀行 日銀 日経 日本経済新聞 日系 日刊 日程 日常 日数 日間 日中は 日付 日時 毎日 朝日新聞 朝日 読売新聞 朝刊 朝食 中央 中央通信 朝鮮中央通信 中東 中央アジア 中部 中心 中止 中断 中立 中継 中小 米軍普天間 米粒 英雄 独自 独立 独占 仏像 仏教 仏閣 韓流 台風 台頭 印刷 印象 印鑑 加盟 加速 加害 比較 比率 泰然 大統領権限 大統領令 大統領選 大統領選挙 大統領専用機 大統領官邸 首相官邸 首相公邸 首相指名 首相在任 国王杯 日比谷 台中 中日新聞 朝鮮半島 朝鮮戦争 朝鮮労働党 中国共産党 米州 米国債 欧米 北米 中米 南米 日米地位協定 日米安保 日米安保条約 米ドル 日本円 パリ協定 ワシントン・ポスト ニューヨーク・タイムズ ウォール街 ハリウッド ロイター通信 タス通信 AP通信 AFP通信 新華社 聯合ニュース 共同通信 時事通信 インタファクス通信 ブルームバーグ通信 人民日報 環球時報 日本製鉄 日本テレビ ジュネーブ条約 アブラハム合意 ミンスク合意 オスロ合意 日産 日立 日野 米子 中共 中央情報局 中央軍事委員会 中長期 中核 中旬 日朝平壌宣言 日ソ 日ソ共同宣言 日独伊 自民党 公明党 立憲民主党 国民民主党 共産党 日本維新の会 維新 参政党 共和党 民主党 労働党 保守党 国民の力 与党 野党 連立与党 日本時間 現地時間 米東部時間',
  ),
  ambiguousPlaces: split(
    '大和 平和 安城 大田 光明 平安 文化 高松 石川 福岡 長崎 千葉 宮崎 岡山 山口 福島 秋田 香川 徳島 大分 中山 泰山 天理 安芸 チン マリ ミン ラム ルト ロス マン オン パン バン',
  ),
  notInNames: split(
    '前 元 新 現 故 次期 同 両 各 当 副 正 第 兼 首席 筆頭 日 月 年 時 分 後 中 内 外 間 側 氏 党 国 省 市 州 県 府 米 露 政府 首脳 首相 外相 大統領 会談 訪問 電話 会見 首都 共同 午前 午後 同日 翌日 前日 今月 来月 先月 今年 来年 昨年 代表 団長 一方 関係 協議 交渉 会議 会合 国連 国際 国家 国民 民主 社会 世界 地域 問題 情勢 停戦 和平 侵攻 支援 軍事 安全 保障 経済 貿易 関税 政権 議会 国会 与党 野党 選挙 連邦 王国 共和国 夫妻 夫人 長男 長女 両国 双方 両氏 会長 社長 教授 記者 選手 監督 容疑者 被告 弁護士 裁判長 初 再 計 約 全 他 別 自 本 対 大 小 新任 前任 後任 担当 外務 防衛 国防 財務 経産 内閣 官房 総理 政治 局長 事務 次官 特使 特別 主要 先進 欧州 中東 北米 東南 アジア アフリカ 今回 前回 次回 初回 主席 書記 委員 議長 幹事 幹部 職員 高官 米国 英国 中国 韓国 日本 日本人 邦人 関係者 当局 軍 司令 部隊 隊員 兵士 市民 住民 国王 女王 皇太子 王子 天皇 皇后 教皇 法王 大使 公使 領事 参事 訪 来 帰 着 発 行 会 話 談 見 述 語 言 答 問 表 示 伝 求 求め 応 決 定 開 閉 終 始 迎 送 受 出 入 上 下 左 右 東 西 南 北 第1 第2 一 二 三 四 五 六 七 八 九 十 人 者 的 性 化 等 達 方 所 名 件 回 次 度 目 以来 以降 以上 以下 以外 以内',
  ),
  signNames,
};
