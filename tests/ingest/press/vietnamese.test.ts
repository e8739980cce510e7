// Passages as the Vietnamese press writes them: what they tell, whole, and what tells of no meeting. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { toldIn } from './told-in.ts';

const TELLS: readonly (readonly [passage: string, told: readonly string[]])[] = [
  ['Nhận lời mời của Thủ tướng Phạm Minh Chính, Thủ tướng Hàn Quốc Han Duck-soo sẽ thăm chính thức Việt Nam từ ngày 10 đến 12/6.', ['planned visit 2024-06-10..2024-06-12 VN | KR VN']],
  ['Chiều 30/5, Bộ trưởng Ngoại giao Bùi Thanh Sơn điện đàm với Ngoại trưởng Iran Ali Bagheri.', ['held call 2024-05-30 - | IR VN']],
  ['Người phát ngôn Bộ Ngoại giao Việt Nam Phạm Thu Hằng hôm 30/5 chủ trì họp báo thường kỳ tại Hà Nội.', ['held press-conference 2024-05-30 hanoi | VN vn-mfa']],
  ['Điện Kremlin ngày 29/5 bác bỏ tin Tổng thống Putin sắp gặp Tổng thống Zelensky.', ['denied talks - - | RU UA']],
  ['Chuyến thăm Bắc Kinh của Thủ tướng Đức Olaf Scholz, dự kiến diễn ra đầu tháng 6, đã bị hoãn vô thời hạn.', ['cancelled visit 2024-06-01..2024-06-10 beijing | CN DE']],
  ['Bên lề Đối thoại Shangri-La ở Singapore, Bộ trưởng Quốc phòng Mỹ Lloyd Austin ngày 31/5 có cuộc gặp với người đồng cấp Trung Quốc Đổng Quân.', ['held talks 2024-05-31 singapore | CN US']],
  ['Tổng thống Hàn Quốc Yoon Suk-yeol ngày 26/5 lần lượt hội đàm với Thủ tướng Trung Quốc Lý Cường và Thủ tướng Nhật Bản Fumio Kishida tại Seoul.', ['held talks 2024-05-26 seoul | CN KR', 'held talks 2024-05-26 seoul | JP KR']],
  ['Chủ tịch nước Tô Lâm đề nghị Tổng thống Pháp Emmanuel Macron sớm thăm Việt Nam trong năm 2024.', ['proposed visit 2024-05-31..2024-12-31 VN | FR VN']],
  ['Hai bên nhất trí vòng đàm phán tiếp theo diễn ra tại Geneva vào tháng 7. Vòng đầu tiên giữa Armenia và Azerbaijan kéo dài hai ngày, 10 và 11/5, tại Almaty.', ['held negotiation 2024-05-10..2024-05-11 almaty | AM AZ']],
  ['Nhận lời mời của Chủ tịch Trung Quốc Tập Cận Bình, Tổng thống Ai Cập Abdel Fattah El-Sisi đến Bắc Kinh ngày 28/5. Hôm sau, hai nhà lãnh đạo hội đàm tại Đại lễ đường Nhân dân.', ['held visit 2024-05-28 beijing | CN EG', 'held talks 2024-05-29 great-hall-of-the-people | CN EG']],
  ['Tối 29/5 theo giờ địa phương, Tổng thống Mỹ Joe Biden gọi điện cho Quốc vương Jordan Abdullah II để bàn về Gaza.', ['held call 2024-05-29 - | JO US']],
  ['Ngoại trưởng Campuchia Sok Chenda Sophea hôm qua đáp chuyến bay tới Vientiane và được Thủ tướng Lào Sonexay Siphandone tiếp.', ['held visit 2024-05-30 vientiane | KH LA']],
  ['Phát biểu tại Quốc hội Thụy Điển hôm 28/5, Tổng thống Ukraine Volodymyr Zelensky cảm ơn Stockholm.', ['held speech 2024-05-28 - | UA']],
  ['Theo Yonhap, giới chức quốc phòng Mỹ, Nhật Bản, Hàn Quốc dự kiến nhóm họp tại Singapore ngày 2/6.', ['planned summit 2024-06-02 singapore | JP KR US']],
  ['Lễ ký hiệp định hợp tác hạt nhân giữa Mỹ và Philippines diễn ra tại San Francisco ngày 17/11/2023.', ['held ceremony 2023-11-17 san-francisco | PH US']],
  ['Ngày 4/6, Bộ trưởng Ngoại giao Thổ Nhĩ Kỳ Hakan Fidan hội đàm với Bộ trưởng Ngoại giao Trung Quốc Vương Nghị tại Bắc Kinh.', ['planned talks 2024-06-04 beijing | CN TR']],
  ['Ngày 4/6, Bộ trưởng Ngoại giao Thổ Nhĩ Kỳ Hakan Fidan đã hội đàm với Bộ trưởng Ngoại giao Trung Quốc Vương Nghị tại Bắc Kinh.', ['held talks 2023-06-04 beijing | CN TR']],
  ['Tổng thống Brazil Lula da Silva từng gặp Giáo hoàng Francis ở Vatican hồi tháng 6 năm ngoái.', ['held talks 2023-06-01..2023-06-30 vatican-city | BR VA']],
  ['Đại sứ Liên minh châu Âu tại Hà Nội Julien Guerrier ngày 28/5 đến chào xã giao Bộ trưởng Công Thương Nguyễn Hồng Diên.', ['held talks 2024-05-28 hanoi | VN eu']],
  ['Tiếp Chủ tịch Hạ viện Bỉ Eliane Tillieux sáng 28/5, Thủ tướng Phạm Minh Chính đề nghị Bỉ sớm phê chuẩn EVIPA.', ['held talks 2024-05-28 - | BE VN']],
  ['Sáng 30/5, tại Hà Nội, Phó Thủ tướng Trần Lưu Quang tiếp Bộ trưởng Ngoại giao Cuba Bruno Rodríguez đang thăm Việt Nam.', ['held talks 2024-05-30 hanoi | CU VN']],
  ['Hai ngoại trưởng Hàn Quốc và Nhật Bản gặp nhau ở Seoul chiều 26/5. Trước đó, trong buổi sáng, ông Cho Tae-yul hội đàm với ông Vương Nghị.', ['held talks 2024-05-26 seoul | JP KR', 'held talks 2024-05-26 seoul | CN KR']],
  ['Theo kế hoạch, Thủ tướng Ấn Độ Narendra Modi bay tới Rome ngày 13/6, gặp Thủ tướng Italy Giorgia Meloni.', ['planned visit 2024-06-13 rome | IN IT']],
  ['Ngày 25/5, Chủ tịch Quốc hội Trần Thanh Mẫn có cuộc điện đàm với Chủ tịch Quốc hội Lào Xaysomphone Phomvihane.', ['held call 2024-05-25 - | LA VN']],
  ['Cuộc gặp giữa Bộ trưởng Quốc phòng Mỹ Lloyd Austin và người đồng cấp Trung Quốc Đổng Quân ở Singapore hôm nay kéo dài 75 phút.', ['held talks 2024-05-31 singapore | CN US']],
  ['Quốc vương Brunei Hassanal Bolkiah mời Thủ tướng Phạm Minh Chính thăm Bandar Seri Begawan. Thủ tướng vui vẻ nhận lời.', ['proposed visit - bandar-seri-begawan | BN VN']],
  ['Trong cuộc họp báo ở Manila hôm 29/5, Tổng thống Philippines Ferdinand Marcos Jr. và Tổng thống Lithuania Gitanas Nauseda cùng lên án việc dùng vòi rồng.', ['held press-conference 2024-05-29 manila | LT PH']],
  ['Tổng thống Pháp Emmanuel Macron gặp song phương Thủ tướng Đức Olaf Scholz tại Paris ngày 28/5.', ['held talks 2024-05-28 paris | DE FR']],
  ['Tổng thống Pháp Emmanuel Macron đã có cuộc tiếp xúc song phương với Thủ tướng Đức Olaf Scholz tại Paris ngày 28/5.', ['held talks 2024-05-28 paris | DE FR']],
  ['Ngày 28/5, Tổng thống Pháp Emmanuel Macron nhận điện thoại từ Thủ tướng Đức Olaf Scholz.', ['held call 2024-05-28 - | DE FR']],
  ['Ngày 28/5, Tổng thống Pháp Emmanuel Macron hội đàm với Thủ tướng Đức Olaf Scholz theo hình thức trực tuyến.', ['held call 2024-05-28 - | DE FR']],
  ['Ngày 28/5, Tổng thống Ukraine Volodymyr Zelensky phát biểu trực tuyến trước Quốc hội Bồ Đào Nha.', ['held speech 2024-05-28 - | PT UA pt-parliament']],
  ['Ngày 28/5, tại Ankara, Tổng thống Erdogan có cuộc gặp song phương với Tổng thống Nga Putin.', ['held talks 2024-05-28 ankara | RU TR']],
  ['Ngày 28/5, Tổng thống Erdogan đã nói chuyện điện thoại với Tổng thống Nga Putin.', ['held call 2024-05-28 - | RU TR']],
  ['Ngày 28/5, Tổng thống Erdogan họp trực tuyến cùng Tổng thống Nga Putin.', ['held call 2024-05-28 - | RU TR']],
  ['Ngày 28/5, Tổng thống Erdogan có cuộc hội đàm trực tuyến với Tổng thống Nga Putin.', ['held call 2024-05-28 - | RU TR']],
  ['Ngày 28/5, Tổng thống Erdogan gặp Tổng thống Nga Putin qua cầu truyền hình.', ['held call 2024-05-28 - | RU TR']],
  ['Ngày 28/5, tại Berlin, Thủ tướng Đức Scholz chia sẻ với các phóng viên rằng Đức không gửi quân.', ['held press-conference 2024-05-28 berlin | DE']],
  ['Ngày 28/5, tại Berlin, Thủ tướng Đức Scholz tuyên bố trước báo giới.', ['held press-conference 2024-05-28 berlin | DE']],
  ['Ngày 28/5, Thủ tướng Đức Scholz phát biểu tại Hạ viện Đức.', ['held speech 2024-05-28 - | DE']],
  ['Thủ tướng Đức Scholz lùi chuyến thăm Trung Quốc dự kiến ngày 3/6.', ['cancelled visit 2024-06-03 CN | CN DE']],
  ['Chuyến thăm Trung Quốc ngày 3/6 của Thủ tướng Đức Scholz bị đình lại.', ['cancelled visit 2024-06-03 CN | CN DE']],
]; // prettier-ignore

const TELLS_NOTHING: readonly string[] = [
  'Thủ tướng Anh Rishi Sunak từ chối gặp Thủ tướng Hy Lạp Kyriakos Mitsotakis ở London.',
  'Nếu hai nguyên thủ Mỹ và Trung Quốc gặp nhau trong năm nay, quan hệ sẽ bớt căng thẳng.',
  'Sáng 29/5, Quốc hội thảo luận tại hội trường về kinh tế - xã hội.',
  'Đội tuyển Việt Nam gặp Philippines trên sân Mỹ Đình ngày 6/6 ở vòng loại World Cup.',
  'Tập đoàn Samsung của Hàn Quốc ngày 28/5 gặp gỡ các nhà cung cấp Việt Nam tại Bắc Ninh.',
  'Thủ tướng Phạm Minh Chính ngày 29/5 chủ trì phiên họp Chính phủ chuyên đề xây dựng pháp luật.',
  'Quan hệ Việt Nam - Hoa Kỳ tiếp tục phát triển sau một năm nâng cấp.',
  'Bộ phim kể về cuộc gặp giữa Tổng thống Mỹ Nixon và Chủ tịch Mao Trạch Đông năm 1972 ra rạp ngày 31/5.',
  'Chủ tịch UBND TP Hà Nội Trần Sỹ Thanh ngày 29/5 đối thoại với nông dân Thủ đô.',
  'Tòa án Hà Nội ngày 30/5 xét xử một công dân Hàn Quốc buôn ma túy.',
  'Giá vàng trong nước ngày 29/5 tiếp tục giảm sau khi Ngân hàng Nhà nước họp với bốn ngân hàng.',
  'Hôm 29/5, Quốc hội Hàn Quốc tranh luận về quan hệ với Nhật Bản.',
  'Nếu Tổng thống Mỹ thăm Việt Nam, thị trường sẽ phấn khởi, một chuyên gia nói.',
  'Kim ngạch thương mại Việt Nam - Trung Quốc đạt kỷ lục trong tháng 5.',
  'Tòa án Mỹ ngày 30/5 kết luận ông Donald Trump có tội, báo Anh đưa tin.',
  'Đội tuyển nữ Trung Quốc gặp Australia ngày 31/5 trên sân Adelaide.',
  'Chủ tịch nước Tô Lâm ngày 29/5 gặp mặt các cháu thiếu nhi tiêu biểu.',
  'Tập đoàn Nga ngày 29/5 ký hợp đồng với đối tác Ấn Độ, cổ phiếu tăng.',
  'Vở kịch về hội nghị Geneva năm 1954 công diễn tối 29/5, có khán giả Pháp.',
  'Ngân hàng Nhà nước ngày 29/5 họp về tỷ giá với các ngân hàng nước ngoài.',
  'Người lao động Indonesia tới Malaysia ngày 29/5 phải có giấy phép mới.',
  'Bộ Ngoại giao Thái Lan ngày 29/5 khuyến cáo công dân rời Myanmar.',
  'Ông Biden ngày 29/5 vận động tranh cử ở Philadelphia, không nhắc đến Trung Quốc.',
  'Phiên họp Hội đồng thành phố Paris ngày 29/5 bàn về du khách Mỹ.',
  'Tổng Bí thư Nguyễn Phú Trọng gửi điện mừng Chủ tịch Lào.',
  'Tàu cá Việt Nam bị tàu Trung Quốc xua đuổi, ngư dân kể ngày 29/5.',
  'Giáo hoàng Francis kêu gọi Nga và Ukraine ngừng bắn.',
  'Hồi ký của cựu ngoại trưởng Mỹ kể chuyện bữa tối với ông Castro.',
  'Huấn luyện viên Philippe Troussier chia sẻ với các phóng viên tại Hà Nội ngày 28/5.',
  'Ca sĩ Mỹ Tâm trả lời báo chí tại Paris ngày 28/5 về album mới.',
  'Giám đốc điều hành Tim Cook hội đàm với các nhà phát triển Việt Nam theo hình thức trực tuyến ngày 28/5.',
  'Kim ngạch thương mại song phương Việt Nam - Pháp tăng mạnh, Bộ Công Thương cho biết ngày 28/5.',
  'Quan hệ song phương giữa Nga và Thổ Nhĩ Kỳ đang phát triển, theo báo chí Ankara ngày 28/5.',
  'Ông Nguyễn Văn An được công an phường triệu tập ngày 28/5 vì gây rối.',
  'Hai cầu thủ người Pháp được đội tuyển triệu tập ngày 28/5.',
  'Tổng thống Pháp Macron không nói chuyện điện thoại với Tổng thống Nga Putin ngày 28/5.',
  'Bộ trưởng Y tế Đào Hồng Lan làm việc với các bệnh viện Hà Nội theo hình thức trực tuyến ngày 28/5.',
  'Đội tuyển Nhật Bản và đội tuyển Đức gặp nhau tại Berlin ngày 28/5, trận đấu được truyền qua video.',
  'Song song với đó, doanh nghiệp Đức đầu tư vào Nhật Bản, theo báo cáo ngày 28/5.',
]; // prettier-ignore

describe('Vietnamese passages', () => {
  it.each(TELLS)('%s', async (passage, told) => {
    expect(await toldIn('vi', passage)).toEqual(told);
  });

  it.each(TELLS_NOTHING)('tells nothing: %s', async (passage) => {
    expect(await toldIn('vi', passage)).toEqual([]);
  });
});
