// Vietnamese words by which somebody judges, names, appoints or writes to another one without being with him.

const lines = [
  'cáo buộc|chỉ trích|lên án|phê phán|tấn công|xúc phạm|chế giễu|chế nhạo|đe dọa|doạ|dọa',
  'cảnh báo|ca ngợi|khen|khen ngợi|hoan nghênh|chúc mừng|điện mừng|thư mừng|cảm ơn|chia buồn',
  'bảo vệ|ủng hộ|phản đối|bác bỏ|từ chối|trừng phạt|truy tố|bắt giữ|trục xuất|cách chức',
  'sa thải|bổ nhiệm|đề cử|thay thế|kế nhiệm|tiền nhiệm|trích lời|nhắc tới|nhắc đến|so sánh|ví',
  'gọi là|mô tả|viết thư|gửi thư|bức thư|lá thư|gửi điện|điện tín|đăng|bài đăng|đắc cử|bầu cử',
  'thăm dò|đánh bại|thua|lo ngại|lo sợ|nghi ngờ|tin tưởng|ngưỡng mộ|căm ghét|phớt lờ|giết',
  'ám sát|sinh ra|qua đời|phỏng vấn|sắc lệnh|cam kết|hứa|đòi|yêu cầu|kêu gọi',
];

/** "accused", "wrote to", "named as": who stands beside such a word has met nobody by it. */
export const viAfar: readonly string[] = lines.flatMap((line) => line.split('|'));
