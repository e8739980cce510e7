// Names in Vietnamese: marks, syllables, states behind their noun, readings of Chinese names.

import { describe, expect, it } from 'vitest';
import { link } from './link.ts';

const read = (text: string): string[] =>
  link('vi', text, '2025-02-27').mentions.map((mention) => `${mention.text} → ${mention.entity}`);

const NAMES: readonly [what: string, text: string, mentions: readonly string[]][] = [
  [
    'short names of states',
    'Mỹ, Nga, Đức và Anh cùng lên tiếng.',
    ['Mỹ → country:US', 'Nga → country:RU', 'Đức → country:DE', 'Anh → country:GB'],
  ],
  [
    'a name in syllables, and a word like one of them',
    'Ông V.Pu-tin đã đến Bắc Kinh. Tin mới nhất cho biết ông Pu-tin sẽ về.',
    ['V.Pu-tin → person:vladimir-putin', 'Bắc Kinh → place:beijing', 'Pu-tin → person:vladimir-putin'],
  ],
  [
    'a pair of bound names',
    'Quan hệ Việt - Trung và Mỹ - Triều.',
    ['Việt → country:VN', 'Trung → country:CN', 'Mỹ → country:US', 'Triều → country:KP'],
  ],
  ['a bound name alone is a word', 'Trung ương họp. Việt kiều về quê.', []],
  [
    'syllables of a person’s name are no state',
    'Phó Thủ tướng Hồ Đức Phớc phát biểu.',
    ['Hồ Đức Phớc → person:ho-duc-phoc'],
  ],
  ['nor is a common word', 'Ông đồng ý. Áo dài đẹp. Anh em vui.', []],
  [
    'regions that hold a name of a state',
    'Trung Đông, Mỹ Latinh và Thái Bình Dương.',
    ['Trung Đông → place:middle-east'],
  ],
  ['the older way of placing a tone', 'Toà thánh và Hoà Lan.', ['Toà thánh → org:holy-see']],
  [
    'a headline without marks',
    'Ngoai truong Trung Quoc Vuong Nghi tham Viet Nam',
    ['Trung Quoc → country:CN', 'Vuong Nghi → person:wang-yi', 'Viet Nam → country:VN'],
  ],
  [
    'Wu Qian in Vietnamese reading',
    'Người phát ngôn Bộ Quốc phòng Trung Quốc Ngô Khiêm nói.',
    ['Bộ Quốc phòng → org:cn-mod', 'Trung Quốc → country:CN', 'Ngô Khiêm → person:wu-qian'],
  ],
  [
    'both spellings are one',
    'Người phát ngôn Wu Qian của Trung Quốc nói. Ông Ngô Khiêm im lặng.',
    ['Wu Qian → person:wu-qian', 'Trung Quốc → country:CN', 'Ngô Khiêm → person:wu-qian'],
  ],
  [
    'an initial, and a surname that only one leader bears',
    'Tổng thống Nga V.Putin và ông Trump.',
    ['Nga → country:RU', 'V.Putin → person:vladimir-putin', 'Trump → person:donald-trump'],
  ],
  [
    'a given name behind an honorific',
    'Thủ tướng Phạm Minh Chính tới. Ông Chính cảm ơn.',
    ['Phạm Minh Chính → person:pham-minh-chinh', 'Chính → person:pham-minh-chinh'],
  ],
  [
    'the same syllable in a common word',
    'Thủ tướng Phạm Minh Chính tới. Chính phủ họp.',
    ['Phạm Minh Chính → person:pham-minh-chinh'],
  ],
  [
    'family name first in Japan too',
    'Thủ tướng Nhật Bản Ishiba Shigeru tới. Ông Ishiba cười.',
    ['Nhật Bản → country:JP', 'Ishiba Shigeru → person:shigeru-ishiba', 'Ishiba → person:shigeru-ishiba'],
  ],
  [
    'a seat of power and a capital',
    'Nhà Trắng và Bắc Kinh im lặng.',
    ['Nhà Trắng → country:US', 'Bắc Kinh → country:CN'],
  ],
  ['a capital behind a place word', 'Ông tới Bắc Kinh.', ['Bắc Kinh → place:beijing']],
  ['another mark is another word', 'Vần thơ hay. Ngã ba đông. Mỳ ngon. Ảnh đẹp.', []],
];

describe('names', () => {
  it.each(NAMES)('%s', (_, text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});

const SIDES: readonly [text: string, sides: readonly string[]][] = [
  ['Ngoại trưởng Nga Sergei Lavrov phát biểu.', ['person:sergey-lavrov → country:RU (foreign minister)']],
  [
    'Phó Thủ tướng kiêm Ngoại trưởng Campuchia Prak Sokhonn tới.',
    ['person:prak-sokhonn → country:KH (foreign minister)'],
  ],
  ['Đại sứ Mỹ tại Việt Nam Marc Knapper dự lễ.', ['person:marc-knapper → country:US (ambassador)']],
  ['Người phát ngôn Bộ Ngoại giao Trung Quốc Lâm Kiếm nói.', ['person:lin-jian → org:cn-mfa (spokesperson)']],
  [
    'Quyền Thủ tướng Thái Lan lúc đó Phumtham Wechayachai ký.',
    ['person:phumtham-wechayachai → country:TH (prime minister)'],
  ],
  [
    'Tổng Giám mục Marek Vella, Bộ trưởng Ngoại giao Tòa thánh Vatican, tới.',
    ['person:marek-vella → country:VA (foreign minister)'],
  ],
  ['Thủ tướng Đức Friedrich Merz đáp lời.', ['person:friedrich-merz → country:DE (chancellor)']],
  ['Tư lệnh Chiến khu họp.', []],
];

describe('sides', () => {
  it.each(SIDES)('%s', (text, sides) => {
    const { represents } = link('vi', text, '2025-06-27');
    expect(represents.map(({ from, to, role }) => `${from} → ${to} (${role ?? '-'})`)).toEqual(sides);
  });
});
