// Vietnamese idioms of having met, told by the company that people keep: everyday words, which count between two sides.

import type { TriggerWords } from '../event-words.ts';
import { idiom } from '../idiom.ts';
import { wordClass } from '../phrase.ts';
import { bothWays } from './spelling.ts';

const words = (list: string): readonly string[] => bothWays(list.split('|'));

const MEAL = wordClass(
  'sáng|trưa|tối|cơm|cơm trưa|cơm tối|bữa sáng|bữa trưa|bữa tối|bữa cơm|bữa cơm trưa|bữa cơm tối|bữa|phở|tiệc|bún chả|đêm|khuya',
);
const DRINK = wordClass('cà phê|cafe|trà|rượu|bia|nước|vang|rượu vang|vodka|champagne');
const CUP = wordClass('|ly|tách|chén|cốc|một ly|một tách|một chén|một cốc|vài ly|vài chén');
const WITH_HIM = wordClass('với|cùng|cùng với|bên|cạnh|bên cạnh');
const BANQUET = words(
  'thết tiệc|thết đãi|đãi tiệc|mở tiệc|mở tiệc chiêu đãi|mở tiệc chào mừng|mở tiệc thết đãi|khoản đãi|chiêu đãi|thiết đãi|đãi cơm|đãi bữa tối|đãi bữa trưa|làm chủ bữa tiệc|mời cơm|mời cơm trưa|mời cơm tối|mời dùng bữa|mời bữa trưa|mời bữa tối|mời ăn tối|mời ăn trưa|mời dùng cơm|mời trà|rót trà mời|mời cà phê|rót rượu mời|nâng ly|nâng cốc|cụng ly|chạm cốc|chạm ly|dùng bữa|dùng cơm|dùng trà|thưởng trà|uống trà|dùng tiệc trà|dự tiệc|cùng ăn|cùng dùng bữa|cùng thưởng thức|ăn cơm chung|ăn chung',
);
const TABLE = words('bàn|bàn tròn|ghế|sofa|ghế sofa|bàn ăn|bàn tiệc|mái nhà|phòng|xe|khán đài|hàng ghế');
const TIME = words(
  'giờ|tiếng|phút|tiếng đồng hồ|giờ đồng hồ|buổi chiều|buổi sáng|buổi tối|cả ngày|nửa ngày|trọn buổi|cả buổi|buổi',
);
const AT_DOOR = words(
  'sân bay|cửa|ngay cửa|ngoài cửa|trước cửa|thềm|bậc thềm|thảm đỏ|sân ga|nhà ga|chân cầu thang|cầu thang máy bay|cổng|bến cảng|cửa khẩu|tận xe|xe|tận cửa|tận nơi|sảnh',
);
const ROOM = words(
  'phòng làm việc|văn phòng|thư phòng|phòng khách|tư dinh|nhà riêng|dinh thự|phòng họp|biệt thự',
);
const BODY = words(
  'ủy ban|ủy ban hợp tác|ủy ban chỉ đạo hợp tác|ủy ban chỉ đạo hợp tác song phương|ủy ban hợp tác song phương|ủy ban biên giới|ủy ban biên giới chung|ủy ban hỗn hợp|ủy ban liên chính phủ|hội đồng|tổ công tác|nhóm công tác|nhóm liên lạc|nhóm tiếp xúc|cơ chế|tiểu ban|ủy hội|ban chỉ đạo|nhóm làm việc',
);
const SAT = words(
  'nhóm họp|họp|họp lại|họp phiên|họp kỳ|khai mạc|bế mạc|tiến hành kỳ họp|tiến hành phiên họp|tiến hành họp|tổ chức kỳ họp|tổ chức phiên họp|tổ chức cuộc họp|nối lại|triệu tập|kết thúc kỳ họp|kết thúc phiên họp|được triệu tập|nhóm phiên',
);
const BRING = words('đưa|kéo|mời|xếp|sắp xếp|sắp xếp cho|bố trí|bố trí cho|tập hợp|triệu tập|thuyết phục');

/** Vietnamese idioms of having met. */
export const viIdioms: readonly TriggerWords[] = [
  idiom('talks', [
    // At table.
    [wordClass('ăn|dùng'), MEAL],
    [wordClass('uống|nhâm nhi|nhấp|dùng'), CUP, DRINK],
    ...BANQUET,
    // Seats.
    [words('ngồi|ngồi xuống|ngồi vào|ngồi lại|ngồi quanh|đứng quanh|quây quần'), wordClass('|‥'), words('chung|cùng|cùng một|chung một|một|quanh một|quanh'), TABLE],
    [words('ở|ngồi|đứng'), wordClass('chung một phòng|chung phòng|cùng một phòng|cùng phòng|trong một phòng')],
    ['ngồi', words('đối diện|cạnh|bên cạnh|bên|kế bên|sát bên|kề bên|cùng|với|lại|lại với nhau|cạnh nhau|bên nhau|đối diện nhau|giữa')],
    ...words('ngồi chung xe|đi chung xe|đóng cửa trao đổi|đóng cửa bàn bạc|đóng cửa nói chuyện|hội ý|hội ý riêng|bàn bạc|bàn riêng|nói chuyện riêng|trò chuyện|chuyện trò|trò chuyện riêng|tâm sự|đàm đạo|đàm luận|luận bàn|trao đổi riêng|trao đổi nhanh|trao đổi ngắn|tranh thủ trao đổi|tranh thủ gặp|thì thầm|rỉ tai'),
    [words('nói|trao đổi|chuyện trò|trò chuyện'), words('vài câu|đôi câu|mấy câu|vài lời|đôi lời|dăm câu|ít phút|vài phút|chớp nhoáng')],
    [words('câu chuyện|buổi trò chuyện|buổi nói chuyện|cuộc trò chuyện|buổi trao đổi|buổi tiếp|màn trò chuyện'), '……', words('kéo dài|diễn ra|kết thúc')],
    [words('tản bộ|đi dạo|dạo bước|đi bộ|dạo quanh|bách bộ'), words('cùng|với|cùng nhau|bên')],
  ]),
  // They reach for somebody.
  idiom('talks', [
    ...words('tay bắt mặt mừng|đối mặt|mặt đối mặt|bắt tay|chìa tay|chìa tay ra|siết tay|siết chặt tay|nắm tay|ôm|ôm chầm|ôm hôn|ôm chặt|ôm lấy|hôn má|chào hỏi|chào mừng|đón|đón chào|chào đón|ra đón|đón tiếp|nghênh đón|nghênh tiếp|cung nghinh|trải thảm đỏ đón|trải thảm đỏ|tiễn|tiễn chân|tiễn đưa|đưa tiễn|ra tiễn|tiễn ra|chia tay|từ biệt|vẫy chào|hàn huyên|hỏi han'),
    [words('đợi|chờ|đứng đợi|đứng chờ|chờ đón|đợi đón|đón|chờ sẵn|chờ đợi'), '……', AT_DOOR],
    [words('tiễn|đưa|tháp tùng'), '…', words('ra tận|ra|đến tận|tới tận'), AT_DOOR],
    [words('bước vào|đi vào|vào|đến|tới|ghé|ghé vào|ghé qua'), ROOM],
    [words('dành|dành ra|dành trọn|dành gần|dành hơn|bỏ ra|trải qua'), '…', TIME, WITH_HIM],
    [words('đưa|dẫn|dắt|rủ'), '…', words('đi ăn|đi uống|đi dạo|đi thăm|dạo quanh|đi xem')],
    ['có', '‥', TIME, wordClass('với|cùng|bên')],
    [words('dành cho|dành ra cho|dành'), '…', TIME],
    [words('giữ|giữ chân|lưu'), '…', wordClass('|lại'), '‥', TIME],
    [words('ngồi với|ngồi cùng|ở lại với|ở lại cùng|nói chuyện với|trò chuyện với|ngồi lại với'), '……', words('tới khuya|đến khuya|tới nửa đêm|đến nửa đêm|tới sáng|đến sáng|tới quá nửa đêm|đến quá nửa đêm|tới rạng sáng|đến tận|tới tận|suốt')],
    // Going to see.
    ...words('diện kiến|bái kiến|tiếp xúc với|tiếp xúc|hội ngộ|tái ngộ|tương phùng|thăm hỏi|gõ cửa|ghé gặp|tìm gặp|tìm đến gặp|tìm tới|tìm đến|bay sang gặp|bay đến gặp|bay tới gặp|qua gặp|vào gặp|ra gặp|về gặp|đi gặp|lên gặp|xuống gặp|gặp được|thấy mặt|chạm mặt|giáp mặt|đụng mặt|chạm trán|giáp mặt với|gặp thoáng qua|gặp chớp nhoáng|đáp lễ|làm khách của|là khách của|vấn an|chào từ biệt|đến chúc mừng|nhìn thấy nhau'),
  ], { personal: true }),
  idiom('call', [
    ...words('nhận điện thoại từ|nhận cuộc gọi từ|nhận được cuộc gọi từ|nhận được điện thoại từ|nhận cuộc điện thoại từ|alô cho|a lô cho|nhận được điện thoại của|nhận được cuộc gọi của|nói chuyện đường dây nóng|gọi cho|gọi đến cho|gọi tới|gọi lại cho|gọi điện cho|bấm máy gọi|bấm số gọi|nhấc máy|nhấc điện thoại|nhấc điện thoại gọi|nhấc điện thoại gọi cho|nhấc máy gọi cho|nối máy với|nối máy|bắt máy|nghe máy|nghe điện thoại của|nhận điện thoại của|nhận cuộc gọi của|liên lạc qua điện thoại|nói chuyện qua đường dây|qua đường dây|qua cầu truyền hình|qua màn hình|qua video|qua hình thức trực tuyến|bằng hình thức trực tuyến|theo hình thức trực tuyến|qua liên kết video|qua kết nối video|kết nối trực tuyến với|ở đầu dây bên kia|đầu dây bên kia'),
  ], { personal: true }),
  idiom('call', [
    [words('nói|nói chuyện|trao đổi|bàn|thảo luận|hội ý|gặp|hội đàm|họp|làm việc'), '……', words('qua điện thoại|trên điện thoại|qua video|qua cầu truyền hình|qua màn hình|trên đường dây|theo hình thức trực tuyến|bằng hình thức trực tuyến|qua hình thức trực tuyến')],
  ]),
  idiom('talks', [[words('triệu|triệu tập|đã triệu|cho triệu|mời'), '‥', words('đại sứ|đại biện|đại biện lâm thời')], [words('đến|tới'), words('chào xã giao|chào từ biệt|trình quốc thư|chào')]]),
  idiom('visit', words('đáp lễ thăm|thăm đáp lễ|tạt qua|ghé qua|ghé|ghé vào|dừng chân|đáp chuyến bay tới|đáp chuyến bay sang|lặn lội sang|lặn lội tới|xuất hiện tại|xuất hiện ở|bất ngờ xuất hiện ở|bất ngờ xuất hiện tại|bất ngờ có mặt tại|bất ngờ có mặt ở|bất ngờ tới|bất ngờ đến|lên máy bay tới|lên máy bay sang|nhận lời tới|đặt chân xuống|vượt đường xa tới'), { frame: 'journey' }),
  idiom('press-conference', [
    [words('nói|chia sẻ|tuyên bố|thông báo|phát biểu|trao đổi|khẳng định|trả lời|thông tin|tiết lộ|xác nhận'), words('với|trước|cùng'), wordClass('|các|cánh|giới'), words('báo giới|báo chí|phóng viên|nhà báo|truyền thông')],
    [words('trước ống kính|trước giới truyền thông|trước các ống kính|trước cánh báo chí|trước micro')],
    [words('bước ra|cùng bước ra|xuất hiện|đứng|cùng đứng|sánh vai|cùng xuất hiện'), '‥', words('trước ống kính|trước báo giới|trước báo chí|trước phóng viên|trước các phóng viên|trước giới truyền thông|trước micro')],
    [words('trả lời'), wordClass('|các|những|loạt'), words('câu hỏi'), wordClass('|của'), wordClass('|các|cánh|giới'), words('phóng viên|nhà báo|báo giới|báo chí|truyền thông')],
  ], { frame: 'press' }),
  idiom('mediation', [
    [BRING, '……', words('ngồi lại với nhau|ngồi lại|ngồi đối diện nhau|ngồi đối diện|ngồi chung bàn|ngồi cùng bàn|ngồi chung một bàn|ngồi cùng một bàn|về cùng một bàn|về chung một bàn|vào cùng một bàn|vào bàn|vào chung một bàn|tới cùng một bàn|dưới một mái nhà|về một mối|bắt tay nhau|gặp nhau|vào chung một phòng')],
    [words('chạy qua chạy lại|đi đi lại lại|chạy đi chạy lại|đi lại|chạy con thoi|di chuyển con thoi|qua lại'), 'giữa'],
    ...words('làm cầu nối|làm cầu nối giữa|bắc cầu giữa|se duyên|mai mối|chuyển lời giữa|đưa tin qua lại giữa'),
  ], { frame: 'mediation' }),
  idiom('talks', [[BODY, '……', SAT], [words('kỳ họp|phiên họp|khóa họp|cuộc họp'), '……', BODY, '……', words('khai mạc|bế mạc|diễn ra|được tổ chức|kết thúc|nối lại')], [words('kỳ họp|phiên họp|khóa họp'), '……', BODY]]),
]; // prettier-ignore
