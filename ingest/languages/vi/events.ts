// Vietnamese words for events. A native speaker can review this file without reading a rule.

import type { EventWords } from '../event-words.ts';
import { viAfar } from './afar.ts';
import { bothWays } from './spelling.ts';
import { viTriggers } from './triggers.ts';
import { viVetoes } from './vetoes.ts';

const split = (list: string): readonly string[] => bothWays(list.split('|'));

/** Vietnamese event words. */
export const viEvents: EventWords = {
  capitalNouns: false,
  tenseless: true,
  occasionComma: true,
  over: { before: split('đã|vừa|từng|vừa mới|mới|đã có|vừa có'), behind: [] },
  cuesBeforeVerb: true,
  sayerFirst: true,
  compounds: split(
    'liên quan đến|liên quan tới|nhắc đến|nhắc tới|đề cập đến|đề cập tới|nói đến|nói tới|nghĩ đến|nghĩ tới|dẫn đến|dẫn tới|hướng đến|hướng tới|tiến tới|tiến đến|đi đến|đi tới|tính đến|kể đến|ảnh hưởng đến|tác động đến|tác động tới|quan tâm đến|quan tâm tới|gửi đến|gửi tới|chuyển tới|chuyển đến|chuyển sang|đối với|thông qua|trải qua|vượt qua|bỏ qua|kéo sang|lan sang|lan tới|lan đến|cho đến|cho tới|xuất khẩu sang|xuất sang|bán sang|đưa sang|đổ sang|trục xuất sang|hết sang|tiếp tục|trực tiếp|gián tiếp|tiếp theo|tiếp cận|tiếp nhận|tiếp tế|tiếp viện|tiếp sức|tiếp nối|tiếp diễn|tiếp thu|tiếp thị|tiếp quản|giao tiếp|kế tiếp|liên tiếp|tiếp đến|tiếp đó|tiếp sau|nối tiếp|tiếp lời|tiếp liệu|' +
      'gặp khó|gặp khó khăn|gặp nguy|gặp phải|gặp trở ngại|gặp rắc rối|gặp nạn|gặp sự cố|gặp bế tắc|gặp thách thức|bắt gặp|thường gặp|gặp vấn đề|gặp phản ứng|gặp sóng gió|gặp thuận lợi|hiếm gặp|hay gặp|người gặp|' +
      'thăm dò|hỏi thăm|lời thăm hỏi|đi thăm khám|thăm khám|thăm hỏi|' +
      'đón nhận|đón đầu|đón tết|đón năm|chào đón|đón chờ|lễ đón|đón xem|đón khách|đón sinh nhật|đón giao thừa|' +
      'dự kiến|dự báo|dự thảo|dự luật|dự án|dự định|dự trữ|dự phòng|dự đoán|' +
      'không chỉ|không những|không gian|không quân|hàng không|không khí|không phận|không kích|máy bay không người lái|không người lái|phòng không|sân bay|nếu không|vũ trụ không gian|không ngừng|không thể thiếu|không ít|không nhỏ|không lâu|không kém|không dừng lại|không phổ biến|không liên kết|không tặc|không chính thức|' +
      'hội nghị trực tuyến của|bàn đàm phán|tiến trình đàm phán|đoàn đàm phán|nhà đàm phán|quá trình đàm phán|trưởng đoàn đàm phán|kết quả đàm phán|phái đoàn đàm phán|' +
      'theo lời mời|nhận lời mời|lời mời|khách mời|giấy mời|thư mời|' +
      'chữ ký|ký ức|nhật ký|thư ký|đăng ký|ký giả|kỷ niệm|' +
      'bán đảo triều tiên|biện pháp|' +
      'ông lão|ông bà|bà con|ông chủ|bà chủ|ông lớn|ông trùm|ông bố|bà mẹ|' +
      'có thể nói|có thể thấy|vì thế|vì vậy|' +
      'hội đàm phán|phát biểu tại cuộc hội đàm|đàm phán viên|trao đổi thương mại|trao đổi tù nhân|trao đổi tù binh|trao đổi hàng hóa|trao đổi văn hóa|trao đổi dữ liệu|trao đổi sinh viên|' +
      'nói chung|nói riêng|riêng biệt|riêng tư|tình hình chung|tuyên bố chung|thông cáo chung|' +
      'trong khi đó|trong khi|kể từ khi|sau khi|trước khi|ngay sau khi|ngay sau|ngay trước khi|ngay trước|ngay khi|vài giờ sau khi|sau đó|trước đó|ngay sau đó|tiếp sau đó|phía sau|đằng sau|về sau|phía trước|trước mắt|trước hết|trước tiên|trước sức ép|trước báo giới|trước quốc hội|trước nguy cơ|trước những|trước các|trước ống kính|trước thềm|thường niên|thường trực|thường kỳ|thường xuyên|bình thường|bất thường|thường lệ|để thông báo|để cho biết|để bày tỏ|để nhấn mạnh|để khẳng định|để nói|nhằm thông báo|rời khỏi|mời họp|chủ nhà trắng|khu vực|ngồi đối diện|tham gia vào|tham gia tích cực|có mặt trên|diễn đàn mạng|ủy ban bầu cử|hội đồng bầu cử|ủy ban đối ngoại|ủy ban thường vụ|ủy ban quốc phòng|ủy ban tình báo|hội đồng thành phố|ủy ban nhân dân|ngày mai|đến nay|tới nay|đến từ|song phương|song song|nói chuyện điện thoại|nói chuyện qua điện thoại|nói chuyện với',
  ),
  triggers: viTriggers,
  cues: {
    planned: split(
      'sẽ|dự kiến|sắp|chuẩn bị|lên kế hoạch|có kế hoạch|theo kế hoạch|theo lịch trình|theo chương trình|theo dự kiến|được lên lịch|lên lịch|nhất trí gặp|đồng ý gặp|đồng ý tổ chức|nhất trí tổ chức|ấn định|có lịch|có hẹn|đã hẹn|hẹn|có cuộc hẹn|lịch mới|ngày mới|xếp lịch|ghi vào lịch|sổ lịch|được chờ đợi ở|được chờ đón ở|dự định|chốt lịch|có ý định|sắp sửa|lên đường tới|công tác chuẩn bị|đã nhận lời|nhận lời mời|nhận lời',
    ),
    proposed: split(
      'đề nghị|xin|xin được|xin gặp|đề xuất|kêu gọi|mời|muốn|mong muốn|mong|hy vọng|hi vọng|sẵn sàng|có thể|để ngỏ khả năng|để ngỏ|cân nhắc|xem xét|tìm cách|gợi ý|ngỏ ý|ngỏ lời|nên|cần phải|khả năng|thúc giục|hối thúc|ủng hộ việc|ý tưởng|đề đạt|nhã ý|vận động|triển vọng|tính đến|tính chuyện|bàn việc|bàn về việc|thảo luận việc|bàn khả năng|bàn về khả năng',
    ),
    cancelled: split(
      'hủy|hủy bỏ|bị hủy|hủy ngang|hoãn|hoãn lại|tạm hoãn|trì hoãn|bị hoãn|không diễn ra|đã không diễn ra|gác lại|rút khỏi|dời lại|lùi lại|lùi thời gian|đình hoãn|bỏ họp|tẩy chay|gạch khỏi lịch|bị gạch khỏi lịch|bị bỏ vào phút chót|bỏ vào phút chót|bị gạch|rút khỏi lịch|rốt cuộc không diễn ra|không thành hiện thực|bị xếp lại|không thành|bất thành|đổ bể|phải hủy|lùi chuyến|lùi cuộc|lùi lịch|đình lại|dời chuyến|dời cuộc|dời lịch|rời lịch',
    ),
    denied: split(
      'bác bỏ|phủ nhận|bác tin|bác thông tin|bác bỏ thông tin|phủ nhận thông tin|không có kế hoạch|chưa có kế hoạch|không hề có kế hoạch|không lên kế hoạch|chưa lên kế hoạch|sẽ không gặp|sẽ không hội đàm|sẽ không diễn ra|sẽ không có cuộc|không có cuộc gặp|không có cuộc tiếp xúc|không có cuộc hội đàm|không có cuộc đàm phán|không có cuộc nào|không có bất kỳ cuộc|không có bất cứ cuộc|chưa từng gặp|chưa hề gặp|không hề gặp|loại trừ khả năng|loại trừ|không có chuyện|không dự kiến|chưa có kế hoạch nào|không có kế hoạch nào|không nằm trong chương trình|không nằm trong kế hoạch|không nằm trong lịch trình|không được lên kế hoạch|chưa được lên kế hoạch|sẽ không có',
    ),
    movedTo: split(
      'hoãn đến|hoãn tới|hoãn sang|lùi đến|lùi tới|lùi sang|dời đến|dời sang|dời tới|chuyển sang|hoãn lại đến|hoãn lại tới|được hoãn đến',
    ),
    fruitless: split(
      'không đạt|không mang lại|không đem lại|không dẫn đến|không dẫn tới|không có kết quả|không có đột phá|không có thỏa thuận|không có tiến triển|không thành công|không giải quyết|không đi đến|không tạo ra|chưa đạt|chưa mang lại|chưa có kết quả|chưa đi đến|không ra được|chẳng đi đến đâu|không đưa ra tuyên bố',
    ),
    negation: split(
      'không|chưa|chẳng|từ chối|khước từ|thay vì|tránh|né|chưa thể|không thể|thất bại trong việc|không chịu|vắng mặt|không được|chưa được|khó có thể',
    ),
    unreal: split(
      'nếu|giả sử|lẽ ra|đáng lẽ|liệu|mỗi khi|hễ|thường xuyên|bất cứ|bất kỳ|giá như|cứ mỗi|đồn đoán|tin đồn|trong trường hợp|trừ khi|ví như|tưởng tượng|hư cấu',
    ),
    supposed: split(
      'nếu|nếu như|giả sử|giá như|giá mà|hễ|liệu|trừ khi|miễn là|ví như|thử hình dung|tưởng tượng|một khi',
    ),
    past: split(
      'lẽ ra|đáng lẽ|từng dự kiến|từng lên kế hoạch|đã lên kế hoạch|trước đó dự kiến|ban đầu dự kiến|vốn dự kiến|vốn được lên kế hoạch',
    ),
  },
  recalls: split('nhắc lại|nhớ lại|hồi tưởng|ôn lại'),
  saying: split(
    'cho biết|nói|nói rằng|cho rằng|tuyên bố|khẳng định|nhấn mạnh|thông báo|xác nhận|cảnh báo|viết|viết trên|đánh giá|bày tỏ|chia sẻ|trả lời|tiết lộ|lưu ý|phát biểu|nêu rõ|cáo buộc|chỉ trích|bình luận|đưa tin|ca ngợi|hoan nghênh|nhận định|cam kết|yêu cầu|thừa nhận|giải thích|cảm ơn|lên án|cũng cho biết|cũng nói|nhắc lại|nói thêm|cho biết thêm|nêu|công bố|kể|tố cáo|phê phán|đăng tải|đăng trên|dẫn lời|ghi nhận|chúc mừng|phản ứng|lập luận|tin rằng|tỏ ý|tái khẳng định|thông tin|đề cập|chỉ rõ|đánh giá cao',
  ),
  sourceWords: split(
    'theo|theo lời|dẫn lời|dẫn nguồn|dẫn nguồn tin|trích lời|dẫn thông tin từ|theo tin từ|theo thông báo của|theo thông cáo của|theo tuyên bố của|theo hãng tin|theo nguồn tin từ',
  ),
  clauseWords: {
    always: split(
      'rằng|khi|trong khi|nhưng|tuy nhiên|mặc dù|dù|bởi vì|nơi|nếu|sau khi|trước khi|kể từ khi|trong lúc|trong bối cảnh|song|nhằm|ngay sau khi|vài giờ sau khi|trong đó|và sẽ|và dự kiến|và được|rồi sẽ|đang thăm|đang ở thăm|hiện đang thăm|đang có chuyến thăm|đang công du|nhân chuyến thăm',
    ),
    afterComma: split(
      'sau|trước|nhưng|còn|đồng thời|sau đó|rồi|và|qua đó|nhân|song|khi|trong khi|ngay sau|tiếp đó|khẳng định|nhấn mạnh|nhất trí|bày tỏ|cam kết|cho rằng|đề nghị|mong|hoan nghênh|đánh giá|thống nhất|kêu gọi|thảo luận|trao đổi|khép lại|bắt đầu|kết thúc|mở đầu|chuẩn bị|dự kiến|theo|trong khuôn khổ|trước thềm|sẽ|để|đánh dấu|cho biết|tập trung|bàn',
    ),
  },
  relatives: split(
    'người vừa|người đã|người đang|người từng|người được|người sẽ|người bị|người có|đang thăm|đang ở thăm|hiện đang thăm|đang có chuyến thăm|đang công du',
  ),
  placeRelatives: ['nơi'],
  topicWords: split(
    'về|đối với|chống|chống lại|liên quan đến|liên quan tới|xung quanh|bất chấp|thay mặt|ngoại trừ|thiếu|không có|như|giống như|cựu|cố|nguyên|kể cả|nhằm vào|về phía|chĩa vào|tấn công|ủng hộ|hỗ trợ|bảo vệ|viện trợ cho|áp lên|lên án|đe dọa|cho phép|vắng|thay cho|thay vì|ngoài|trừ|khác với|kế nhiệm|người tiền nhiệm|hậu thuẫn|gây sức ép lên|gây áp lực với|cô lập|khác|trừng phạt|viện trợ',
  ),
  topicNouns: split(
    'quan hệ|mối quan hệ|biên giới|chiến tranh|cuộc chiến|xung đột|cuộc xung đột|tranh chấp|thương mại|trừng phạt|lệnh trừng phạt|viện trợ|tấn công|cuộc tấn công|quân đội|binh sĩ|lực lượng|hợp tác|hữu nghị|đối tác|căng thẳng|xuất khẩu|nhập khẩu|an ninh của|chủ quyền|lãnh thổ|tương lai|tình hình|hòa bình|hỗ trợ|miền đông|miền tây|miền nam|miền bắc|phía đông|phía tây|vũ khí|gia nhập|nhân dân|người dân|độc lập|khủng hoảng|cuộc khủng hoảng|kinh tế|chính sách|bất đồng|bình thường hóa|thị trường|doanh nghiệp|công ty|tập đoàn|hàng hóa|dầu mỏ|khí đốt|tên lửa|hồ sơ|vấn đề|thành viên|đồng minh|cộng đồng|truyền thông|báo chí|hãng tin|nhà máy|đầu tư|kim ngạch|tiền tuyến|hạt nhân|chương trình hạt nhân|lợi ích|tàu|máy bay|không phận|vùng biển|công dân|con tin|tù binh|tù nhân|người tị nạn|tái thiết|lịch sử|văn hóa|ngôn ngữ|nhân lực|thỏa thuận|hiệp định|vốn|thuế|thuế quan|hàng|luật|dư luận|quyền|tiềm năng|sinh viên|du khách|khách du lịch|công nghệ',
  ),
  partyNouns: split(
    'phái đoàn|đoàn|đoàn đại biểu|phía|quan chức|giới chức|chính phủ|chính quyền|lãnh đạo|nhà lãnh đạo|đại diện|nhà đàm phán|đặc phái viên|ngoại trưởng|tổng thống|thủ tướng|bộ trưởng|nhà ngoại giao|đại sứ|quân đội hai|nghị sĩ|chuyên gia|tướng lĩnh',
  ),
  collectives: [
    {
      forms: split('hai thủ tướng|thủ tướng hai nước|hai vị thủ tướng'),
      of: 'persons',
      count: 2,
      roles: ['prime minister', 'chancellor'],
    },
    { forms: split('hai tổng thống|tổng thống hai nước'), of: 'persons', count: 2, roles: ['president'] },
    {
      forms: split(
        'hai ngoại trưởng|ngoại trưởng hai nước|hai bộ trưởng ngoại giao|bộ trưởng ngoại giao hai nước',
      ),
      of: 'persons',
      count: 2,
      roles: ['foreign minister'],
    },
    {
      forms: split('hai bộ trưởng quốc phòng|bộ trưởng quốc phòng hai nước'),
      of: 'persons',
      count: 2,
      roles: ['defence minister'],
    },
    { forms: split('hai bộ trưởng|bộ trưởng hai nước'), of: 'persons', count: 2, roles: ['minister'] },
    {
      forms: split(
        'hai nhà lãnh đạo|hai ông|hai vị|hai lãnh đạo|cả hai|hai người|hai nguyên thủ|hai chủ tịch|hai nhà ngoại giao|hai vị lãnh đạo|hai bà|hai đặc phái viên|lãnh đạo hai nước|nguyên thủ hai nước|lãnh đạo hai bên|ông và người đồng cấp|hai quan chức|hai thứ trưởng|hai vị tướng|hai đại diện|hai trưởng đoàn|hai nhà đàm phán|hai đồng minh|hai tổng bí thư',
      ),
      of: 'persons',
      count: 2,
    },
    {
      forms: split(
        'hai bên|hai nước|hai phía|hai quốc gia|đôi bên|hai phái đoàn|hai chính phủ|hai đoàn|các bên|hai nước láng giềng|hai miền|hai cường quốc|hai nền kinh tế|hai đoàn đàm phán|quan chức hai nước|phái đoàn hai nước|quân đội hai nước|hai thủ đô|đại diện hai nước|đại diện hai bên|hai láng giềng|đoàn hai nước|quan chức hai bên|các nhà đàm phán hai nước|các nhà đàm phán',
      ),
      of: 'states',
      count: 2,
    },
    {
      forms: split(
        'cả ba|ba ngoại trưởng|ba nhà lãnh đạo|ba bộ trưởng|ba tổng thống|ba thủ tướng|ba ông|ngoại trưởng ba nước|lãnh đạo ba nước|bộ trưởng ba nước',
      ),
      of: 'persons',
      count: 3,
    },
    { forms: split('ba nước|ba bên|ba phía|ba quốc gia|ba phái đoàn'), of: 'states', count: 3 },
  ],
  pronouns: {
    one: split(
      'ông|bà|ông ấy|bà ấy|ông này|bà này|nhà lãnh đạo này|nhà ngoại giao này|vị tướng này|vị này|nữ chính trị gia|chính trị gia này|vị bộ trưởng|vị thủ tướng|vị tổng thống|vị ngoại trưởng',
    ),
    many: split('họ'),
    owner: split('của ông|của bà|của mình'),
  },
  auxiliaries: split('đã|vừa|từng|được|bị|mới'),
  afar: viAfar,
  withWords: split('với|cùng'),
  betweenWords: ['giữa'],
  fringeWords: split('bên lề|bên hành lang|trong khuôn khổ|nhân dịp|nhân dịp dự|nhân dự'),
  fromWords: split('đến từ|từ'),
  thatWords: split('rằng|việc|là|thông tin'),
  byWords: split('bởi|do'),
  joint: split('chung|họp báo chung'),
  flanks: { before: split('bên cạnh|đứng cạnh|ngồi cạnh') },
  hosting: 'đăng cai|chủ nhà|đứng ra tổ chức|là nơi diễn ra|là nơi tổ chức'.split('|'),
  hosts: split('chủ nhà|nước chủ nhà|phía chủ nhà'),
  guests: split('vị khách|người khách|vị khách nước ngoài|khách mời cấp cao'),
  ordinals: split(
    'vòng hai|vòng ba|vòng bốn|vòng thứ hai|vòng thứ ba|vòng 2|vòng 3|lần thứ hai|lần thứ ba|lần hai|lần ba',
  ),
  apart: split('riêng rẽ|các cuộc hội đàm riêng|với từng|lần lượt|gặp riêng|riêng từng'),
  first: split('đầu tiên|trước tiên|trước hết'),
  there: split(
    'tại đây|ở đây|tại đó|ở đó|nơi đây|nước này|thủ đô này|thủ đô nước này|cùng địa điểm|cùng nơi|cùng địa điểm ấy|ngay tại đây|ngay tại đó|cùng khách sạn|cùng tòa nhà|tại nơi này',
  ),
  sameTown: split(
    'thành phố này|cùng thành phố|thành phố ấy|thành phố đó|chính thành phố này|chính thành phố ấy|cũng thành phố này|cũng tại thành phố này',
  ),
  definite: [],
  joiners: split('và|lẫn|cùng với|-|–'),
  sequence: {
    afterThis: split(
      'sau khi|sau|tiếp sau|kể từ|kể từ khi|ngay sau|ngay sau khi|lần đầu tiên kể từ|nối tiếp|tiếp nối|từ sau|theo sau',
    ),
    beforeThis: split(
      'trước khi|trước|trước thềm|mở đường cho|ngay trước|ngay trước khi|chuẩn bị cho|tạo tiền đề cho|dọn đường cho',
    ),
    thenThis: split(
      'sau đó|tiếp đó|rồi|kế đó|ngay sau đó|từ đó|về sau|tiếp theo|sau nữa|tiếp đến|chặng tiếp theo',
    ),
    earlierThis: split(
      'dọn đường|đặt nền móng|tạo tiền đề|bắt nguồn từ|trước đó|trước đấy|trước đây|hồi trước|lần trước|lần gần nhất|lần gần đây nhất|lần cuối|lần cuối cùng|lần đầu là|vòng trước|cuộc gặp trước|chuyến thăm trước|cuộc hội đàm trước',
    ),
    again: split(
      'tiếp tục|kế tiếp|lần tới|một lần nữa|lần nữa|lần thứ hai|lần thứ ba|lần thứ tư|lần thứ năm|lần hai|lần ba|vòng hai|vòng ba|vòng bốn|vòng năm|vòng 2|vòng 3|vòng 4|vòng 5|vòng thứ hai|vòng thứ ba|vòng thứ tư|vòng thứ năm|vòng mới|vòng tiếp theo|vòng kế tiếp|gặp lại|tái ngộ|hội ngộ|nối lại|trở lại bàn|phiên thứ hai|phiên thứ ba|cuộc gặp tiếp theo|cuộc gặp kế tiếp|cuộc họp tiếp theo|hội nghị tiếp theo|đáp lễ',
    ),
    pluperfect: split('từng|đã từng|vốn đã'),
  },
  vetoes: viVetoes,
};
