import type { PageWords } from '../page-words.ts';

/** Chinese words of the page around the text. */
export const zhPage: PageWords = {
  abbreviations: [],
  ordinalStop: false,
  boilerplate: [
    '来源', '來源', '责任编辑', '責任編輯', '责编', '編輯', '编辑', '校对', '相关新闻', '相關新聞', '延伸阅读', '延伸閱讀',
    '更多新闻', '更多新聞', '推荐阅读', '推薦閱讀', '版权', '版權', '标签', '關鍵字', '关键词', '扫码', '订阅', '訂閱', '广告', '廣告', '分享',
    '（来源', '（編輯', '（编辑', '(来源',
  ], // prettier-ignore
  captions: [
    '图', '圖', '图片', '圖片', '图为', '圖為', '资料图', '資料照', '资料图片', '图片说明', '圖片說明', '▲', '△', '视频', '（图片说明', '（圖片', '（图',
  ], // prettier-ignore
  bylines: ['记者', '記者', '文', '撰文', '作者', '本报记者', '本報記者', '特约记者'],
};
