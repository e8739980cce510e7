// Words of other worlds that borrow diplomacy's words.

import type { EventWords } from '../event-words.ts';
import { bothWays } from './spelling.ts';

const split = (list: string): readonly string[] => bothWays(list.split('|'));

/** Vietnamese vetoes by world. */
export const viVetoes: EventWords['vetoes'] = {
  sport: split(
    'trận đấu|huấn luyện viên|hlv|cầu thủ|đội tuyển|bóng đá|giải đấu|vòng loại|bàn thắng|tiền đạo|tiền vệ|hậu vệ|thủ môn|sân vận động|chung kết|bán kết|tứ kết|vòng bảng|v-league|sea games|huy chương|cổ động viên|trọng tài|đội khách|đội nhà|đội bóng|câu lạc bộ|clb|chuyển nhượng|world cup|champions league|ngoại hạng anh|premier league|fifa|uefa|afc|olympic|vận động viên|vđv|ghi bàn|quả phạt đền|luân lưu|quần vợt|tay vợt|cờ vua|kỳ thủ|đại kiện tướng|điền kinh|bóng rổ|bóng chuyền|võ sĩ|đua xe|chạy marathon|vô địch|mùa giải|lượt đi|lượt về|sân cỏ',
  ),
  culture: split(
    'bộ phim|phim|đạo diễn|diễn viên|ca sĩ|khán giả|công chiếu|vai diễn|vở kịch|tiểu thuyết|triển lãm|album|phòng vé|nhạc sĩ|điện ảnh|nhà văn|liên hoan phim|kịch bản|sân khấu|ban nhạc|nghệ sĩ|họa sĩ|bảo tàng|ca khúc|nhân vật chính|thủ vai|nhà hát|netflix|truyện|rạp|phim truyền hình',
  ),
  business: split(
    'cổ phiếu|cổ đông|lợi nhuận|doanh thu|hội đồng quản trị|sáp nhập|thâu tóm|thương hiệu|chứng khoán|lãi ròng|công đoàn|tiền lương|tăng lương|startup|khách hàng|đại hội cổ đông|ceo|giám đốc điều hành|nhà bán lẻ|hãng xe|nhà máy|người lao động|trái phiếu|niêm yết|hợp đồng lao động|chuỗi cửa hàng|ngân hàng thương mại|tiền thưởng|hãng hàng không',
  ),
  courts: split(
    'bị cáo|bị can|thẩm phán|luật sư|công tố viên|khởi tố|phiên tòa|án tù|bản án|kháng cáo|nguyên đơn|bị đơn|vụ kiện|xét xử|tòa phúc thẩm|hội thẩm|cáo trạng|viện kiểm sát|tuyên án|tòa án nhân dân',
  ),
  history: split(
    'thế kỷ|triều đại|sử gia|nhà sử học|hồi ký|napoleon|bismarck|metternich|yalta|đại hội vienna|vua quang trung|nhà nguyễn|nhà thanh|nhà minh|trung cổ|kho lưu trữ|cổ đại|hiệp định geneva 1954|hiệp định paris 1973|thời pháp thuộc|tiểu sử',
  ),
  home: split(
    'cử tri|ubnd|ủy ban nhân dân|tỉnh ủy|thành ủy|hđnd|hội đồng nhân dân|phụ huynh|học sinh|giáo viên|kỳ họp quốc hội|dân phố|khu phố|thôn|xóm|hộ dân|bệnh nhân|đám cưới|cô dâu|chú rể|hàng xóm|chung cư|tổ dân phố|công nhân|chất vấn|bí thư tỉnh|công an tỉnh|công an huyện|huyện ủy|đại hội đảng bộ|thi tốt nghiệp|nông dân|tái định cư|giải phóng mặt bằng|phường|mặt trận tổ quốc',
  ),
};
