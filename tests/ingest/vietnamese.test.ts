// Whole Vietnamese sentences and what they tell, as many that tell of nothing. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { loadWorld } from '../../graph/world/index.ts';
import { readArticle } from '../../ingest/article/read-article.ts';
import { extract } from '../../ingest/index.ts';
import { printed, readText } from './read-text.ts';

const TITLE = 'Tin thế giới';

const MET: readonly [what: string, body: string, events: readonly string[]][] = [
  [
    'two who talked',
    'Tổng thống Pháp Emmanuel Macron hôm thứ Ba hội đàm với Thủ tướng Đức Olaf Scholz tại Paris.',
    ['held talks 2024-05-28 place:paris | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
  [
    'a host',
    'Ngày 29/5, Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan tiếp Tổng thống Ukraine Volodymyr Zelensky tại Istanbul.',
    [
      'held talks 2024-05-29 place:istanbul | country:TR country:UA person:recep-tayyip-erdogan person:volodymyr-zelenskyy',
    ],
  ],
  [
    'received, in the passive',
    'Chiều 29/5, Ngoại trưởng Nga Sergei Lavrov được Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan tiếp tại Ankara.',
    [
      'held talks 2024-05-29 place:ankara | country:RU country:TR person:recep-tayyip-erdogan person:sergey-lavrov',
    ],
  ],
  [
    'a call',
    'Hôm qua, Ngoại trưởng Mỹ Antony Blinken điện đàm với Ngoại trưởng Trung Quốc Vương Nghị.',
    ['held call 2024-05-30 nowhere | country:CN country:US person:antony-blinken person:wang-yi'],
  ],
  [
    'the older spelling',
    'Ngày 30/5, Tổng thống Nga Vladimir Putin đã huỷ chuyến thăm Hàn Quốc.',
    ['cancelled visit 2024-05-30 country:KR | country:KR country:RU person:vladimir-putin'],
  ],
  [
    'planned',
    'Ngoại trưởng Đức Annalena Baerbock sẽ gặp người đồng cấp Ba Lan Radoslaw Sikorski tại Warsaw ngày 4/6.',
    [
      'planned talks 2024-06-04 place:warsaw | country:DE country:PL person:annalena-baerbock person:radoslaw-sikorski',
    ],
  ],
  [
    'a plan said behind does not make the meeting one',
    'Ngày 29/5, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone tại Hà Nội và khẳng định sẽ tiếp tục hợp tác.',
    [
      'held talks 2024-05-29 place:hanoi | country:LA country:VN person:pham-minh-chinh person:sonexay-siphandone',
    ],
  ],
  [
    'denied',
    'Điện Kremlin hôm qua bác bỏ thông tin nói Tổng thống Nga Vladimir Putin sắp gặp Tổng thống Ukraine Volodymyr Zelensky.',
    ['denied talks undated nowhere | country:RU country:UA person:vladimir-putin person:volodymyr-zelenskyy'],
  ],
  [
    'a dropped subject goes on',
    'Ngày 28/5, Ngoại trưởng Mỹ Antony Blinken tới Chisinau, sau đó hội đàm với Tổng thống Moldova Maia Sandu.',
    ['held visit 2024-05-28 place:chisinau | country:MD country:US person:antony-blinken person:maia-sandu'],
  ],
  [
    'they, by a collective',
    'Ngày 28/5, Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Đức Olaf Scholz tại Berlin. Hai nhà lãnh đạo họp báo chung sau cuộc hội đàm.',
    [
      'held talks 2024-05-28 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
      'held press-conference 2024-05-28 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ],
  ],
  [
    'a summit of an organization',
    'Hội nghị cấp cao ASEAN khai mạc tại Viêng Chăn ngày 30/5.',
    ['held summit 2024-05-30 place:vientiane | org:asean'],
  ],
  [
    'a pair joined by a dash',
    'Vòng đàm phán Nga - Ukraine diễn ra tại Istanbul hôm 29/5.',
    ['held negotiation 2024-05-29 place:istanbul | country:RU country:UA'],
  ],
  [
    'a title without a state before a name of the land',
    'Phó Thủ tướng Phạm Minh Khang ngày 29/5 gặp Bộ trưởng Tài chính Mỹ Janet Yellen tại Washington.',
    [
      'held talks 2024-05-29 place:washington | country:US country:VN person:janet-yellen person:pham-minh-khang',
    ],
  ],
];

const NOT_MET: readonly [what: string, body: string][] = [
  [
    'go on, directly, next: other words with "tiếp"',
    'Mỹ tiếp tục trừng phạt Nga. Trung Quốc trực tiếp phản đối Mỹ hôm 29/5.',
  ],
  ['to meet with difficulties', 'Ngày 29/5, Thủ tướng Đức Olaf Scholz gặp khó với Pháp.'],
  [
    'a thing only wished',
    'Nếu Tổng thống Nga Vladimir Putin gặp Tổng thống Mỹ Joe Biden thì tình hình đã khác.',
  ],
  ['who says and what he says', 'Theo Tổng thống Pháp Emmanuel Macron, Ukraine cần vũ khí Mỹ.'],
  ['a relation', 'Quan hệ Việt - Trung phát triển tốt đẹp sau 75 năm.'],
  [
    'survey and inquiry: other words with "thăm"',
    'Ngày 29/5, thăm dò ở Pháp và Đức cho thấy cử tri lo ngại.',
  ],
  [
    'did not meet',
    'Ngoại trưởng Mỹ Antony Blinken không gặp Ngoại trưởng Nga Sergei Lavrov tại Brussels ngày 29/5.',
  ],
  ['attributes are no parties', 'Lính Ukraine dùng tên lửa Mỹ đánh vào lãnh thổ Nga ngày 29/5.'],
  ['at home', 'Sáng 29/5, Thủ tướng Phạm Minh Chính họp với Bộ trưởng Tài chính Hồ Đức Phớc tại Hà Nội.'],
  ['a report of agencies', 'Tân Hoa xã và TASS đưa tin hôm 29/5 về trận động đất ở Nhật Bản.'],
  [
    'a match',
    'Tối 29/5, đội tuyển Việt Nam tiếp Nhật Bản trong trận đấu vòng loại tại Hà Nội, huấn luyện viên hai đội đã gặp nhau.',
  ],
  [
    'a film',
    'Bộ phim kể cuộc gặp của Tổng thống Mỹ với lãnh đạo Nga, đạo diễn cho biết hôm 29/5 tại Cannes.',
  ],
];

describe('Vietnamese meetings', () => {
  it.each(MET)('%s', async (_, body, events) => {
    expect(printed(await readText('vi', TITLE, body))).toEqual(events);
  });

  it.each(NOT_MET)('none: %s', async (_, body) => {
    expect(printed(await readText('vi', TITLE, body))).toEqual([]);
  });
});

describe('letters with their marks apart', () => {
  it('are read as composed ones, and quoted so', async () => {
    const raw =
      'language: vi\npublished: 2024-05-31\ntitle: Tin\n\nHôm 29/5, Tổng thống Pháp Emmanuel Macron gặp Thủ tướng Đức Olaf Scholz tại Berlin.\n';
    const reading = await readArticle(raw.normalize('NFD'), 'nfd');
    if (!('article' in reading)) throw new Error(reading.fault.what);
    const extraction = await extract(reading.article, loadWorld());
    expect(printed(extraction)).toEqual([
      'held talks 2024-05-29 place:berlin | country:DE country:FR person:emmanuel-macron person:olaf-scholz',
    ]);
    const { text } = extraction.article;
    expect(
      extraction.mentions.every((mention) => text.slice(mention.start, mention.end) === mention.text),
    ).toBe(true);
  });
});
