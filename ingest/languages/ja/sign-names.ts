// What the names of people are written with in Japanese.

import type { SignNames } from '../../mentions/language-names.ts';

/** Names stand before their titles: in katakana, with dots between their parts, or in any signs. */
export const signNames: SignNames = {
  spelling: '',
  surnames: [],
  familyFirst: ['CN', 'TW', 'SG', 'KR', 'KP', 'VN', 'MY'],
  anySigns: ['JP'],
  shortBefore: '訪 来 駐 対 在 反 親 離 帰 滞 渡 赴'.split(' '),
  shortAfter:
    '政府 側 軍 両国 双方 当局 当局者 高官 政権 外務省 国務省 国防総省 財務省 商務省 ホワイトハウス 大統領府 首相府 大使館 総領事館 代表団 議会 下院 上院 首脳 首脳会談 外相会談 国家安全保障会議 通商代表部 中央情報局 紙 メディア 国防省 政府高官 特使 司令部 両軍 両首脳 両外相 3カ国 3国 国務長官 連邦'.split(
      ' ',
    ),
  posted: ['駐'],
  datelineEnds: [],
};
