// Vietnamese words around names. Forms are matched with their marks; in a line without any, without them.

import type { LanguageNames } from '../../mentions/language-names.ts';
import { countries } from './countries.ts';
import { roles } from './roles.ts';

const split = (list: string): readonly string[] => list.split('|');

/** Words only; facts are in `seeds/world`. */
export const viNames: LanguageNames = {
  language: 'vi',
  marksMatter: true,
  homeOfBare: 'country:VN',
  homeNames: split('Nguyễn|Phạm|Bùi|Đỗ|Đặng|Đinh|Đoàn|Huỳnh|Võ|Vũ|Ngô|Hồ|Trần|Lê|Phan|Mai|Trịnh|Đào'),
  ownerBehind: true,
  bareIsDefinite: true,
  roleTails: split(
    'lúc đó|khi đó|khi ấy|lúc bấy giờ|đương nhiệm|mãn nhiệm|sắp mãn nhiệm|mới đắc cử|vừa nhậm chức',
  ),
  countries,
  organizations: {},
  seats: {
    'Điện Kremlin': 'country:RU',
    'điện Kremlin': 'country:RU',
    Kremlin: 'country:RU',
    'Nhà Trắng': 'country:US',
    'Tòa Bạch Ốc': 'country:US',
    'Phủ Tổng thống Pháp': 'country:FR',
    'Điện Elysee': 'country:FR',
    'Điện Élysée': 'country:FR',
    'Nhà Xanh': 'country:KR',
    'Phố Downing': 'country:GB',
  },
  roles,
  ministries: {
    mfa: split('bộ ngoại giao|bộ các vấn đề đối ngoại'),
    mod: split('bộ quốc phòng'),
    interior: split('bộ nội vụ|bộ công an'),
    finance: split('bộ tài chính'),
    economy: split('bộ kinh tế'),
    trade: split('bộ thương mại|bộ công thương'),
    justice: split('bộ tư pháp'),
    energy: split('bộ năng lượng'),
    health: split('bộ y tế'),
    agriculture: split('bộ nông nghiệp'),
    transport: split('bộ giao thông vận tải|bộ giao thông'),
    education: split('bộ giáo dục'),
    culture: split('bộ văn hóa'),
    environment: split('bộ môi trường|bộ tài nguyên và môi trường'),
    parliament: split('quốc hội|nghị viện'),
    senate: split('thượng viện'),
    centralbank: split('ngân hàng trung ương'),
    nsc: split('hội đồng an ninh quốc gia'),
    staff: split('bộ tổng tham mưu'),
    court: split('tòa án tối cao'),
  },
  ownMinistries: {
    'Lầu Năm Góc': 'org:us-mod',
    'Lầu Năm góc': 'org:us-mod',
    'Bộ Ngoại giao Mỹ': 'org:us-mfa',
    'Bộ Ngoại giao Hoa Kỳ': 'org:us-mfa',
    'Bộ Chiến tranh Mỹ': 'org:us-mod',
  },
  endings: { name: [], person: [], adjective: [], people: [], role: [] },
  honorifics: split('ông|bà|ngài|cụ|TS|GS|PGS|ThS|Sheikh|đồng chí'),
  particles: split(
    'van|von|der|den|de|del|della|di|da|do|dos|du|la|le|bin|bint|ibn|ben|al|el|abu|ould|y|e|zu|ter|af',
  ),
  placePrepositions: split(
    'ngả|tại|ở|đến|tới|từ|sang|qua|rời|về|vào|ra|khắp|gần|ngoài|quanh|thăm|lên|xuống|ghé',
  ),
  placeVerbs: split('thăm|rời|ghé|đến|tới|sang'),
  whereWords: split('nơi'),
  eventNouns: split('hội|process|format'),
  ofWords: split('của|thuộc'),
  formalWords: split('nước|Cộng|hòa|vương|quốc|liên|bang'),
  definiteWords: split('nước|thủ|đô|thành|phố|tỉnh|bang|vùng|khu|đất|xứ|nơi|vị|cố'),
  pluralWords: split('các|những|hai|ba|bốn|nhiều|cả|mấy|đôi|sáu|mười'),
  possessives: [],
  joiners: split('và|hoặc|lẫn'),
  bodyNouns: [],
  loneBodies: [],
  groupNouns: split('phiến|dân'),
  houses: split(
    'phủ tổng thống|dinh tổng thống|phủ chủ tịch|phủ thủ tướng|dinh thủ tướng|cung điện hoàng gia|cung điện tổng thống|tòa nhà quốc hội|trụ sở chính phủ|trụ sở quốc hội|nhà khách chính phủ|khu phức hợp tổng thống|văn phòng tổng thống|văn phòng thủ tướng|nhà quốc hội|tòa thị chính|cung hội nghị|nhà trắng',
  ),
  wideNouns: {
    venues: split(
      'cung điện|lâu đài|khách sạn|tòa nhà|trụ sở|dinh thự|biệt thự|trung tâm hội nghị|nhà khách|nhà hát|bảo tàng|căn cứ không quân|nhà thờ|sân bay quốc tế|sân bay|công viên|nghĩa trang|đài tưởng niệm|tượng đài|trường đại học|đại học|học viện|sân vận động|nhà máy|bệnh viện|doanh trại|khu nghỉ dưỡng|trung tâm hội nghị quốc tế|quảng trường',
    ),
    missions: split(
      'đại sứ quán|sứ quán|tổng lãnh sự quán|lãnh sự quán|tư dinh|tư dinh tổng lãnh sự|tư dinh đại sứ|dinh thự đại sứ|nhà riêng đại sứ|phái đoàn thường trực',
    ),
  },
  nameTails: split('mạng|giao|gia|lập|nghị|dân|bình|thương|phòng|đình|chính|viên|sử|hữu|thống|hóa|sản'),
  venueNouns: split('Điện|Dinh|Cung|Phủ|Tòa|Lâu|Khách|Trụ|Nhà|Trung|Sân'),
  missionNouns: split('sứ'),
  missionTails: [],
  cityNouns: split('đô|phố|thành|tỉnh|trấn|xã|bang|đảo'),
  stopNouns: split('chặng|dừng|hành'),
  copulas: split('là|gồm'),
  insidePrepositions: split('tại|ở'),
  townPrepositions: split('tại|ở|tới|đến|phố|tỉnh'),
  notBefore: split(
    'CLB|FC|AC|AS|Đại học|ĐH|Ngân hàng|Tập đoàn|Công ty|báo|Báo|tờ|Hãng|hãng|đài|Đài|Radio|Bank|Hotel',
  ),
  notAfter: split(
    'United|City|FC|Airlines|Airways|Bank|Street|Times|Post|Herald|Tribune|Journal|University|Institute|Open|Cup|Motors|Stadium|Arena|News|TV|Dương|Lợi|Đình|Tho',
  ),
  notNames: split(
    'Tân Hoa Xã|Tân Hoa xã|Thông tấn xã Việt Nam|New York Times|Washington Post|Moscow Times|Korea Times|Korea Herald|Yonhap|Nhật báo|Chủ nhật|Chủ Nhật|Thái Bình Dương|châu Á - Thái Bình Dương|châu Á-Thái Bình Dương|Ấn Độ Dương - Thái Bình Dương|Ấn Độ Dương-Thái Bình Dương|Ấn Độ Dương|Thái Nguyên|Thái Bình|Mỹ Latinh|Mỹ La-tinh|Mỹ La tinh|Bắc Mỹ|Nam Mỹ|Trung Mỹ|châu Mỹ|Châu Mỹ|Mỹ Đình|Mỹ Tho|Trung Á|Trung Âu|Trung Phi|Trung ương|Trung Ương|Đức Giáo hoàng|Đức Phật|Đức Thánh|Đức Hồng y|Áo dài|Hoa hậu|Anh em|Pháp luật|Pháp lý|Pháp luân công|Đông Nam Á|Air France|Deutsche Welle|Bayern Munich|Manchester United|Manchester City|Real Madrid|Paris Saint-Germain|Ngoại hạng Anh|Pháp Luật|Quang Ninh|Việt kiều|Nhật thực|Hàn lâm|Hàn thử biểu|Đài Tiếng nói Việt Nam|Thời báo Hoàn cầu|Nhật ký|Nhà hát|Quân đội nhân dân|Vietnam Airlines|tiếng Anh|tiếng Pháp|tiếng Đức|tiếng Nga|tiếng Trung|tiếng Nhật|tiếng Hàn|Tiếng Anh|Ý kiến|Ý nghĩa|Ý tưởng|Ý chí|Ý thức',
  ),
  ambiguousPlaces: split(
    'nice|male|bath|split|tours|mobile|orange|van|man|bar|para|best|most|kim|hue|vinh|hoa|binh|long|hai|ha|nam|an|anh|nga|lam|minh|tan|tien|son|san|ba|bao|bo|cao|chi|con|dai|dan|day|di|dinh|do|dong|duc|gia|giang|giao|hau|hoi|huong|huy|khang|kha|lai|lang|lao|lo|mai|mau|mao|mo|moi|mon|nhan|ninh|pa|pho|qui|quan|sa|tam|tang|tay|the|thanh|theo|thu|to|toi|tra|tu|vi|xuan|yen|jordan|chile|santa|union|paul|david|martin|george|lincoln|jackson|austin|moses|vladimir|sofia|victoria|santiago|florence|charlotte|hope|march|april|sai|cai|tai|lu|mu|ma|na|la|le|ho|no|bat|cu|di|ai|au|ao',
  ),
  notInNames: split(
    'Theo|Trong|Sau|Ngày|Sáng|Chiều|Tối|Trưa|Đêm|Hôm|Trước|Khi|Các|Cả|Đây|Đó|Cuộc|Chuyến|Tuy|Và|Nhưng|Ngoài|Về|Với|Từ|Đến|Để|Tại|Ở|Phía|Cùng|Còn|Nếu|Vì|Do|Bởi|Được|Bị|Có|Không|Chưa|Đã|Sẽ|Mới|Lần|Một|Những|Nhiều|Dù|Song|Mặc|Như|Cũng|Chính|Hội|Hội nghị|Thứ|Tháng|Năm|Tuần|Chủ|Bộ|Ảnh|Nguồn|Video|Xem|Đọc|Tin|Bài|Hiện|Nay|Vào|Nói|Trả|Phát|Dự|Kết|Tiếp|Gặp|Người|Phái|Đoàn|Quốc|Chính|Ủy|Đảng|Liên|Hiệp|Tổng|Đại|Phó|Thủ|Ngoại|Trưởng|Nhà|Phủ|Tòa|Vatican|Kremlin|Photo|TTXVN',
  ),
};
