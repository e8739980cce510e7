// Vietnamese words that tell of an event, by kind. A classifier ("cuộc", "chuyến", "buổi") makes the noun.

import type { TriggerWords } from '../event-words.ts';
import { viIdioms } from './idioms.ts';
import { bothWays } from './spelling.ts';

type Entry = Omit<TriggerWords, 'forms'> & { readonly forms: string };

const ENTRIES: readonly Entry[] = [
  {
    kind: 'talks',
    frame: 'sides',
    part: 'verb',
    forms:
      'gặp|gặp gỡ|gặp mặt|gặp lại|gặp nhau|gặp riêng|hội đàm|hội kiến|tiếp|tiếp kiến|đón tiếp|tiếp đón|yết kiến|chào xã giao|đến chào|tới chào|sẽ chào|đã chào|có cuộc gặp|có cuộc hội đàm|có cuộc làm việc|có cuộc trao đổi|có cuộc tiếp xúc|có buổi gặp|có buổi làm việc|có buổi tiếp|làm việc với|họp với|họp ba bên|họp bốn bên|họp song phương|họp kín|họp chung|ngồi lại với|ngồi lại|ngồi đối diện|ngồi đối diện với|họp bàn|đến gặp|tới gặp|sang gặp|ngồi xuống|đối thoại với|tham vấn với|tiếp xúc với|tiếp xúc song phương|thảo luận với|trao đổi với|trao đổi ý kiến với|hội ý với|nói chuyện với|ăn trưa với|ăn tối với|ăn sáng với|ăn trưa cùng|ăn tối cùng|ăn sáng cùng|dùng bữa với|dùng bữa cùng|mở tiệc chiêu đãi|chiêu đãi|hội thảo với|bàn bạc với|có cuộc họp|chủ trì tiếp|nghênh tiếp|nghênh đón|tổ chức cuộc gặp|tiến hành hội đàm|bước vào hội đàm|đàm đạo|đón',
  },
  {
    kind: 'talks',
    frame: 'sides',
    part: 'noun',
    forms:
      'cuộc gặp|cuộc gặp gỡ|cuộc gặp mặt|các cuộc gặp|cuộc hội đàm|các cuộc hội đàm|cuộc hội kiến|buổi gặp|buổi hội đàm|buổi tiếp|buổi hội kiến|buổi làm việc|cuộc làm việc|cuộc trao đổi|cuộc tiếp xúc|tiếp xúc|cuộc thảo luận|cuộc tham vấn|cuộc đối thoại|đối thoại|cuộc nói chuyện|cuộc họp|các cuộc họp|buổi họp|cuộc họp ba bên|phiên đối thoại|bữa trưa làm việc|bữa tối làm việc|bữa sáng làm việc|bữa trưa|bữa tối|bữa sáng|bữa cơm|bữa ăn|cuộc hẹn|cuộc tiếp|tham vấn chính trị|tham khảo chính trị|cuộc mạn đàm|cuộc gặp thượng đỉnh|cuộc chạm mặt|cuộc điều đình',
  },
  {
    kind: 'talks',
    frame: 'sides',
    part: 'verb',
    weak: true,
    forms:
      'trao đổi|thảo luận|bàn về|bàn thảo về|nói chuyện|bắt tay|nhất trí với|thống nhất với|bàn thảo|bàn với|tham vấn|thông báo cho',
  },
  {
    kind: 'visit',
    frame: 'journey',
    part: 'verb',
    forms:
      'dự kiến tới|dự kiến đến|dự kiến sang|dự kiến thăm|dự kiến sẽ tới|dự kiến sẽ đến|dự kiến sẽ sang|thăm|thăm chính thức|thăm cấp nhà nước|thăm hữu nghị chính thức|thăm làm việc|thăm và làm việc|đến thăm|tới thăm|sang thăm|công du|có chuyến thăm|có chuyến công du|thực hiện chuyến thăm|thực hiện chuyến công du|tiến hành chuyến thăm|bắt đầu chuyến thăm|bắt đầu thăm|kết thúc chuyến thăm|lên đường thăm|lên đường sang|lên đường tới|lên đường đến|bay sang|bay tới|bay đến|bay về|đáp máy bay tới|đáp xuống|hạ cánh|hạ cánh xuống|hạ cánh tại|đặt chân tới|đặt chân đến|đặt chân lên|có mặt tại|có mặt ở|đã đến|đã tới|đã sang|vừa đến|vừa tới|sẽ đến|sẽ tới|sẽ sang|đến thủ đô|tới thủ đô|đến thành phố|tới thành phố|ghé thăm|dừng chân tại|dừng chân ở|quá cảnh|rời … sang|rời … tới|rời … đến|lên tàu đến|lên tàu tới|đến làm việc tại|thăm lại|thị sát|trở lại thăm|tới nơi|đến nơi|lần đầu tới|lần đầu đến',
  },
  {
    kind: 'visit',
    frame: 'journey',
    part: 'noun',
    forms:
      'chuyến thăm|chuyến thăm chính thức|chuyến thăm cấp nhà nước|chuyến thăm làm việc|chuyến công du|chuyến đi|chuyến công tác|chuyến thăm và làm việc|chuyến đi con thoi|chuyến viếng thăm|chuyến ghé thăm|chuyến xuất ngoại',
  },
  {
    kind: 'visit',
    frame: 'journey',
    part: 'verb',
    placed: true,
    weak: true,
    forms: 'đến|tới|sang|tới tận|đến tận',
  },
  {
    kind: 'visit',
    frame: 'journey',
    part: 'verb',
    status: 'proposed',
    forms: 'mời … thăm|mời … sang|mời … tới|mời … đến|chuyển lời mời … thăm|gửi lời mời … thăm',
  },
  {
    kind: 'call',
    frame: 'sides',
    part: 'verb',
    forms:
      'điện đàm|gọi điện|gọi điện thoại|có cuộc điện đàm|có cuộc điện thoại|có cuộc gọi|có cuộc hội đàm trực tuyến|có cuộc gặp trực tuyến|có cuộc họp trực tuyến|có cuộc làm việc trực tuyến|có cuộc trao đổi trực tuyến|có cuộc trao đổi qua điện thoại|có cuộc nói chuyện qua điện thoại|có cuộc hội đàm qua video|họp trực tuyến cùng|nói chuyện điện thoại với|nói chuyện qua điện thoại|nói chuyện điện thoại|trao đổi qua điện thoại|thảo luận qua điện thoại|hội đàm qua điện thoại|hội đàm trực tuyến|hội đàm qua video|gặp trực tuyến|họp trực tuyến với|qua điện thoại|gọi video|điện thoại cho|nhấc máy gọi|nói chuyện trực tuyến|trao đổi trực tuyến|qua đường dây nóng|làm việc trực tuyến với',
  },
  {
    kind: 'call',
    frame: 'sides',
    part: 'noun',
    forms:
      'cuộc điện đàm|các cuộc điện đàm|cuộc điện thoại|cuộc gọi|cuộc gọi video|cuộc trao đổi qua điện thoại|cuộc nói chuyện qua điện thoại|cuộc hội đàm trực tuyến|cuộc họp trực tuyến|cuộc gặp trực tuyến|cuộc nói chuyện điện thoại|cú điện thoại',
  },
  {
    kind: 'summit',
    frame: 'gathering',
    part: 'noun',
    pair: true,
    forms:
      'thượng đỉnh|hội nghị thượng đỉnh|các hội nghị thượng đỉnh|hội nghị cấp cao|họp thượng đỉnh|cuộc họp thượng đỉnh|hội nghị cấp cao đặc biệt|hội nghị thượng đỉnh đặc biệt',
  },
  {
    kind: 'summit',
    frame: 'gathering',
    part: 'noun',
    forms:
      'hội nghị|hội nghị hòa bình|hội nghị an ninh|hội nghị ngoại trưởng|hội nghị bộ trưởng|hội nghị bộ trưởng ngoại giao|hội nghị bộ trưởng quốc phòng|hội nghị quốc tế|diễn đàn|diễn đàn kinh tế|đối thoại shangri-la|khóa họp|phiên họp đặc biệt|phiên họp cấp cao|cuộc họp khẩn|cuộc họp cấp cao|phiên họp toàn thể|đại hội đồng|phiên họp|cuộc họp các ngoại trưởng|cuộc họp ngoại trưởng|cuộc họp bộ trưởng',
  },
  {
    kind: 'summit',
    frame: 'gathering',
    part: 'verb',
    alone: true,
    forms:
      'nhóm họp|họp khẩn|họp đặc biệt|họp khẩn cấp|họp cấp cao|họp tại|họp ở|cùng họp|tề tựu|hội tụ|ngồi cùng các nhà lãnh đạo|họp hẹp|họp thường niên|họp trực tuyến|họp qua mạng',
  },
  {
    kind: 'negotiation',
    frame: 'sides',
    part: 'verb',
    forms:
      'đàm phán|đàm phán với|thương lượng|thương lượng với|thương thảo với|nối lại đàm phán|tiến hành đàm phán|bắt đầu đàm phán|mở vòng đàm phán|tiến hành vòng đàm phán|ngồi vào bàn đàm phán|trở lại bàn đàm phán|quay lại bàn đàm phán|ngồi vào bàn thương lượng|bước vào vòng đàm phán',
  },
  {
    kind: 'negotiation',
    frame: 'sides',
    part: 'noun',
    forms:
      'cuộc đàm phán|các cuộc đàm phán|vòng đàm phán|các vòng đàm phán|vòng thương lượng|cuộc thương lượng|phiên đàm phán|đàm phán hòa bình|đàm phán hạt nhân|đàm phán ngừng bắn|đàm phán thương mại|vòng một|vòng hai|vòng ba|vòng đầu tiên|vòng thứ nhất|vòng thứ hai|vòng thứ ba|vòng thứ tư|vòng thứ năm|vòng tiếp theo|vòng kế tiếp|vòng mới|đàm phán gián tiếp|đàm phán trực tiếp|đàm phán cấp chuyên gia|vòng trước|vòng đầu|vòng tham vấn|vòng tham vấn thứ hai|vòng làm việc|vòng thảo luận|vòng 1|vòng 2|vòng 3|vòng 4|vòng 5',
  },
  {
    kind: 'press-conference',
    frame: 'press',
    part: 'verb',
    forms:
      'nói với báo giới|nói với báo chí|nói với phóng viên|nói với các phóng viên|nói với các nhà báo|phát biểu với báo giới|phát biểu với báo chí|phát biểu với phóng viên|phát biểu với các phóng viên|phát biểu với truyền thông|phát biểu trước báo giới|phát biểu trước báo chí|phát biểu họp báo|phát biểu tại họp báo|phát biểu tại cuộc họp báo|phát biểu tại buổi họp báo|trả lời báo giới|trả lời báo chí|trả lời phóng viên|trả lời câu hỏi của phóng viên|trả lời câu hỏi của báo giới|trả lời câu hỏi của báo chí|trả lời câu hỏi các phóng viên|trả lời các phóng viên|trao đổi với báo chí|trao đổi với báo giới|trao đổi với phóng viên|cho các phóng viên biết|cho phóng viên biết|cho báo giới biết|thông báo với báo giới|thông báo với báo chí|tuyên bố với báo giới|tuyên bố với báo chí|chia sẻ với báo chí|gặp báo chí|gặp gỡ báo chí|gặp gỡ báo giới|gặp báo giới|tiếp xúc báo chí|tiếp xúc với báo chí|tổ chức họp báo|chủ trì họp báo|họp báo|đồng chủ trì họp báo|có cuộc họp báo|mở họp báo|nói tại họp báo|nói tại cuộc họp báo|nói trước báo giới|đứng trước ống kính|xuất hiện trước báo giới|xuất hiện trước ống kính|thông tin với báo chí|cho báo chí biết|ra trước báo giới',
  },
  {
    kind: 'press-conference',
    frame: 'press',
    part: 'noun',
    forms:
      'cuộc họp báo|buổi họp báo|họp báo chung|họp báo thường kỳ|cuộc họp báo chung|buổi họp báo chung|cuộc gặp báo chí|cuộc gặp gỡ báo chí|buổi gặp báo chí|họp báo thường nhật',
  },
  {
    kind: 'speech',
    frame: 'speech',
    part: 'verb',
    forms:
      'phát biểu trước quốc hội|phát biểu tại quốc hội|phát biểu trước đại hội đồng|phát biểu tại đại hội đồng|phát biểu trước liên hợp quốc|phát biểu tại liên hợp quốc|phát biểu tại diễn đàn|phát biểu tại một diễn đàn|phát biểu tại hội nghị|phát biểu tại phiên|phát biểu tại khóa|phát biểu tại đối thoại|phát biểu tại trường|phát biểu tại đại học|phát biểu trước nghị viện|phát biểu tại nghị viện|phát biểu tại hạ viện|phát biểu tại thượng viện|phát biểu trực tuyến trước|phát biểu trực tuyến tại|phát biểu qua video trước|phát biểu tại lưỡng viện|phát biểu trước hạ viện|phát biểu trước thượng viện|phát biểu trước hội đồng|phát biểu tại hội đồng|phát biểu trước các nghị sĩ|phát biểu trước sinh viên|phát biểu trước|có bài phát biểu|đọc diễn văn|đọc bài phát biểu|phát biểu khai mạc|phát biểu chính sách|phát biểu dẫn đề|có bài diễn văn|có bài phát biểu trước|điều trần trước|phát biểu trong phiên',
  },
  {
    kind: 'speech',
    frame: 'speech',
    part: 'noun',
    forms:
      'bài phát biểu tại|bài phát biểu trước|bài diễn văn tại|bài diễn văn trước|diễn văn trước|thông điệp liên bang',
  },
  {
    kind: 'ceremony',
    frame: 'sides',
    part: 'noun',
    forms:
      'lễ ký|lễ ký kết|buổi lễ ký|lễ ký kết hiệp định|tang lễ|quốc tang|lễ tang|lễ nhậm chức|lễ đăng quang|quốc yến|tiệc chiêu đãi|lễ trao|lễ khánh thành|lễ duyệt binh|lễ tưởng niệm|lễ kỷ niệm|lễ truy điệu|lễ trình quốc thư|lễ an táng|lễ thượng cờ|tiệc chiêu đãi cấp nhà nước',
  },
  {
    kind: 'ceremony',
    frame: 'sides',
    part: 'verb',
    weak: true,
    forms:
      'ký|ký kết|đã ký|được ký|cùng ký|đặt bút ký|chứng kiến lễ ký|trình quốc thư|trao quốc thư|khánh thành',
  },
  {
    kind: 'mediation',
    frame: 'mediation',
    part: 'verb',
    forms:
      'làm trung gian|đứng ra dàn xếp|đứng ra hòa giải|dàn xếp|dàn xếp giữa|hòa giải giữa|làm trung gian hòa giải|đóng vai trò trung gian|trung gian giữa|con thoi giữa|đi con thoi giữa|ngoại giao con thoi|với sự trung gian của|dưới sự trung gian của|nhờ trung gian của|chuyển thông điệp giữa|đưa … ngồi vào bàn|đưa … lại với nhau|với vai trò trung gian|do … làm trung gian',
  },
  {
    kind: 'talks',
    frame: 'attendance',
    part: 'noun',
    forms:
      'tham dự|cùng dự|cùng tham dự|cũng dự|cũng tham dự|tham gia|có mặt|cùng tham gia|tháp tùng|dẫn đầu đoàn|dẫn đầu phái đoàn|dẫn đầu|có sự tham dự của|với sự tham dự của|với sự có mặt của|trước sự chứng kiến của|với sự tham gia của|do … dẫn đầu|trưởng đoàn là|đại diện cho phía|ngồi cùng bàn|góp mặt|cùng đi',
  },
];

/** Vietnamese triggers, plain ones before weak ones. */
export const viTriggers: readonly TriggerWords[] = [
  ...ENTRIES.map(({ forms, ...words }) => ({ ...words, forms: bothWays(forms.split('|')) })),
  ...viIdioms,
];
