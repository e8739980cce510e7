import { describe } from 'vitest';
import { viDates } from '../../../ingest/languages/vi/dates.ts';
import { testCases } from './case.ts';

// 2025-02-27 is a Thursday.
describe('full dates', () => {
  testCases(viDates, [
    { says: 'Hai bên gặp nhau ngày 27/2/2025 tại Istanbul.', dates: ['ngày 27/2/2025 = 2025-02-27'] },
    { says: 'Chiều 09/4/2024, Bộ trưởng tiếp khách.', dates: ['09/4/2024 = 2024-04-09'] },
    { says: 'Cuộc gặp diễn ra ngày 18-2-2025.', dates: ['ngày 18-2-2025 = 2025-02-18'] },
    { says: 'Hôm 5.3.2024, ông tới Paris.', dates: ['Hôm 5.3.2024 = 2024-03-05'] },
    { says: 'Lễ ký diễn ra ngày 27 tháng 2 năm 2025.', dates: ['ngày 27 tháng 2 năm 2025 = 2025-02-27'] },
    {
      says: 'Ông sang thăm từ ngày 09 đến 14/4/2024.',
      dates: ['ngày 09 đến 14/4/2024 = 2024-04-09..2024-04-14'],
    },
    {
      says: 'Hội nghị họp từ ngày 3 đến ngày 5 tháng 5 năm 2024.',
      dates: ['ngày 3 đến ngày 5 tháng 5 năm 2024 = 2024-05-03..2024-05-05'],
    },
    { says: 'Thứ Ba, 18/2/2025, hai Ngoại trưởng hội đàm.', dates: ['Thứ Ba, 18/2/2025 = 2025-02-18'] },
  ]);
});

describe('dates without a year or a month', () => {
  testCases(viDates, [
    { says: 'Ngày 18/2, hai bên họp tại Riyadh.', dates: ['Ngày 18/2 = 2025-02-18'] },
    { says: 'Hôm 22/6, ông kêu gọi ngừng bắn.', published: '2023-10-27', dates: ['Hôm 22/6 = 2023-06-22'] },
    { says: 'Sáng 11/3, Thủ tướng hội đàm.', published: '2024-03-11', dates: ['Sáng 11/3 = 2024-03-11'] },
    { says: 'Chiều ngày 5-3, bà tới Kyiv.', tense: 'future', dates: ['Chiều ngày 5-3 = 2025-03-05'] },
    { says: 'Ông về nước hôm Chủ nhật (23/2).', dates: ['Chủ nhật = 2025-02-23', '23/2 = 2025-02-23'] },
    {
      says: 'Hội nghị diễn ra tại Melbourne (4-6/3).',
      published: '2024-03-11',
      dates: ['4-6/3 = 2024-03-04..2024-03-06'],
    },
    {
      says: 'Ông đi con thoi từ ngày 18 đến 23/12.',
      published: '2025-12-28',
      dates: ['ngày 18 đến 23/12 = 2025-12-18..2025-12-23'],
    },
    {
      says: 'Từ 30/4 đến 2/5, phái đoàn thăm Lào.',
      published: '2024-05-10',
      dates: ['30/4 đến 2/5 = 2024-04-30..2024-05-02'],
    },
    { says: 'Ngày 18 và 19/2, các bên đàm phán.', dates: ['Ngày 18 và 19/2 = 2025-02-18..2025-02-19'] },
    { says: 'Mùng 3 tháng 2, ông gọi điện.', dates: ['Mùng 3 tháng 2 = 2025-02-03'] },
    {
      says: 'Thứ Năm, 30/10: Tại Busan, hai ông gặp nhau.',
      published: '2025-10-27',
      dates: ['Thứ Năm, 30/10 = 2025-10-30'],
    },
    { says: 'Ngày 12 tháng trước, họ điện đàm.', dates: ['Ngày 12 tháng trước = 2025-01-12'] },
  ]);
});

describe('months, seasons, years', () => {
  testCases(viDates, [
    { says: 'Cuộc điện đàm diễn ra tháng 9/2024.', dates: ['tháng 9/2024 = 2024-09-01..2024-09-30'] },
    { says: 'Họ gặp nhau hồi tháng 10 năm ngoái.', dates: ['tháng 10 năm ngoái = 2024-10-01..2024-10-31'] },
    { says: 'Tháng 9 vừa qua, ông thăm Cuba.', dates: ['Tháng 9 vừa qua = 2024-09-01..2024-09-30'] },
    {
      says: 'Hội nghị sẽ họp vào tháng 5 tới.',
      tense: 'future',
      dates: ['tháng 5 tới = 2025-05-01..2025-05-31'],
    },
    { says: 'Đầu tháng 4/2024, đoàn tới Thượng Hải.', dates: ['Đầu tháng 4/2024 = 2024-04-01..2024-04-10'] },
    { says: 'Cuối tháng 1, hai bên nối lại liên lạc.', dates: ['Cuối tháng 1 = 2025-01-21..2025-01-31'] },
    { says: 'Tháng Giêng, ông nhậm chức.', dates: ['Tháng Giêng = 2025-01-01..2025-01-31'] },
    { says: 'Năm 2019, hai ông gặp ở Hà Nội.', dates: ['Năm 2019 = 2019-01-01..2019-12-31'] },
    { says: 'Mùa thu năm 2023, bà tới Tokyo.', dates: ['Mùa thu năm 2023 = 2023-08-01..2023-10-31'] },
    { says: 'Quý III/2024, hai nước ký hiệp định.', dates: ['Quý III/2024 = 2024-07-01..2024-09-30'] },
  ]);
});

describe('weekdays', () => {
  testCases(viDates, [
    { says: 'Họ hội đàm hôm thứ Ba tại Riyadh.', dates: ['thứ Ba = 2025-02-25'] },
    { says: 'Ông tới Brussels vào thứ Hai.', tense: 'future', dates: ['thứ Hai = 2025-03-03'] },
    { says: 'Sáng thứ Sáu, bà rời Doha.', dates: ['thứ Sáu = 2025-02-21'] },
    { says: 'Hai bên gặp lại thứ Hai tuần tới.', tense: 'future', dates: ['thứ Hai tuần tới = 2025-03-03'] },
    { says: 'Ông tiếp đoàn hôm thứ Năm tuần trước.', dates: ['thứ Năm tuần trước = 2025-02-20'] },
    { says: 'Cuối tuần qua, các bên họp ở Jeddah.', dates: ['Cuối tuần qua = 2025-02-22..2025-02-23'] },
    { says: 'Hôm Chủ nhật, đoàn tới Geneva.', dates: ['Chủ nhật = 2025-02-23'] },
  ]);
});

describe('counted from today', () => {
  testCases(viDates, [
    { says: 'Hôm nay, hai đoàn họp tại Istanbul.', dates: ['Hôm nay = 2025-02-27'] },
    { says: 'Sáng nay, ông tiếp Đại sứ Nga.', dates: ['Sáng nay = 2025-02-27'] },
    { says: 'Bà hôm qua ra tuyên bố.', dates: ['hôm qua = 2025-02-26'] },
    { says: 'Thỏa thuận được ký trưa qua.', dates: ['trưa qua = 2025-02-26'] },
    { says: 'Ngày mai, ba bên sẽ họp.', tense: 'future', dates: ['Ngày mai = 2025-02-28'] },
    { says: 'Tuần trước, ông thăm Ankara.', dates: ['Tuần trước = 2025-02-17..2025-02-23'] },
    { says: 'Hội nghị họp tháng tới.', tense: 'future', dates: ['tháng tới = 2025-03-01..2025-03-31'] },
    { says: 'Cách đây hai tuần, họ gặp nhau.', dates: ['Cách đây hai tuần = 2025-02-13'] },
    { says: 'Ba ngày trước, ông còn ở Doha.', dates: ['Ba ngày trước = 2025-02-24'] },
    {
      says: 'Cuộc gặp sẽ diễn ra cuối tháng này.',
      tense: 'future',
      dates: ['cuối tháng này = 2025-02-27..2025-02-28'],
    },
    { says: 'Đầu năm nay, ông thăm Lào.', dates: ['Đầu năm nay = 2025-01-01..2025-02-27'] },
    { says: 'Năm ngoái, hai nước nâng cấp quan hệ.', dates: ['Năm ngoái = 2024-01-01..2024-12-31'] },
  ]);
});

describe('counted from the running date or an event', () => {
  testCases(viDates, [
    {
      says: 'Chiều cùng ngày, ông gặp Tổng thống.',
      running: '2025-02-18',
      dates: ['Chiều cùng ngày = 2025-02-18'],
    },
    {
      says: 'Trước đó một ngày, ông ở Hà Nội.',
      running: '2025-02-18',
      dates: ['Trước đó một ngày = 2025-02-17'],
    },
    { says: 'Hôm sau, bà bay về nước.', running: '2025-02-18', dates: ['Hôm sau = 2025-02-19'] },
    {
      says: 'Sáu ngày sau, hai Ngoại trưởng ngồi lại.',
      running: '2025-02-12',
      dates: ['Sáu ngày sau = 2025-02-18'],
    },
    {
      says: 'Hai tuần trước đó, họ điện đàm.',
      running: '2025-02-18',
      dates: ['Hai tuần trước đó = 2025-02-04'],
    },
    {
      says: 'Chín ngày sau cuộc hội đàm, họ gặp lại.',
      running: '2025-02-18',
      dates: ['Chín ngày sau = null'],
    },
    { says: 'Đến chiều, ông tiếp đoàn Thái Lan.', running: '2025-02-18', dates: ['chiều = 2025-02-18'] },
  ]);
});

describe('times that can not be counted, and what is no date', () => {
  testCases(viDates, [
    { says: 'Hai bên sẽ đối thoại trong thời gian tới.', dates: ['trong thời gian tới = null'] },
    { says: 'Vài tuần trước, ông còn phủ nhận.', dates: ['Vài tuần trước = null'] },
    { says: 'Tổng thống sẽ sớm thăm Kyiv.', dates: [] },
    { says: 'Đây là lần thứ hai hai nước ngừng bắn.', dates: [] },
    { says: 'Vòng đàm phán thứ ba khép lại ngày 26/2 tại Rome.', dates: ['ngày 26/2 = 2025-02-26'] },
    { says: 'Phiên họp thứ tư bàn về nghề cá.', dates: [] },
    { says: 'Vòng thứ ba chưa được ấn định.', dates: [] },
    { says: 'Họ phản đối mọi nước thứ ba can thiệp.', dates: [] },
    { says: 'Đường dây nóng hoạt động 24/7.', dates: [] },
    { says: 'Hơn 1/3 số ghế thuộc về phe đối lập.', dates: [] },
    { says: 'Hai bên bàn văn bản năm điểm.', dates: [] },
    { says: 'Ông họp với các nhà lãnh đạo G7.', dates: [] },
    { says: 'Nghị định 13/2023 quy định việc này.', dates: [] },
    { says: 'Tỷ lệ ủng hộ là 5-3 trong ủy ban.', dates: [] },
    { says: 'Kim ngạch đạt 2 tỷ USD với mức tăng 3,5%.', dates: [] },
    { says: 'Bà giữ chức Bộ trưởng thứ hai của Brunei.', dates: [] },
    { says: 'Ông Chính mong thị trường rộng mở.', dates: [] },
    { says: 'Quảng trường tháng Mười chật kín người.', dates: [] },
    { says: 'Thứ trưởng Ngoại giao tiếp đoàn.', dates: [] },
    { says: 'Chuyến bay VN123 chở 18 binh sĩ.', dates: [] },
    { says: 'Điều 5 của hiệp ước nói rõ điều đó.', dates: [] },
  ]);
});
