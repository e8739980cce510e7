import type { PageWords } from '../page-words.ts';

/** Japanese words of the page around the text. */
export const jaPage: PageWords = {
  abbreviations: ['h.e', 'mr', 'ms', 'mrs', 'dr'],
  ordinalStop: false,
  boilerplate: [
    '広告', '［pr］', '[pr]', 'pr', '関連記事', '関連ニュース', 'あわせて読みたい', 'おすすめ記事', '記事を読む', '続きを読む', '会員限定', '無断転載', '著作権',
    'copyright', '©', 'タグ', 'キーワード', 'シェア', '出典', '編集', '［参考］', '［', '＜', '※', '◇関連', '購読', 'ログイン', 'トピックス',
  ], // prettier-ignore
  captions: [
    '写真',
    '画像',
    '図',
    '動画',
    '【写真',
    '【動画',
    '（写真',
    '（画像',
    '＝ロイター',
    '写真は',
    '▲',
    '資料写真',
  ],
  bylines: ['記者', '文', '文・', '筆者', '執筆', '特派員', '聞き手', '取材'],
};
