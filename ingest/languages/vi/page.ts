import type { PageWords } from '../page-words.ts';

/** Vietnamese words of the page around the text. */
export const viPage: PageWords = {
  abbreviations: 'tp ts gs pgs ths st v.v tr tx q p ks bs nxb ông đ/c'.split(' '),
  ordinalStop: false,
  boilerplate: [
    'xem thêm', 'đọc thêm', 'tin liên quan', 'tin cùng chuyên mục', 'nguồn', 'theo dõi', 'quảng cáo', 'từ khóa', 'từ khoá',
    'tags', 'chủ đề', 'bình luận', 'chia sẻ', 'liên hệ', 'mời độc giả', 'mời bạn đọc', 'đăng ký', 'bản quyền', '©', '>>',
    'ban biên tập', 'biên tập', 'bài viết liên quan', 'có thể bạn quan tâm', 'newsletter', 'tòa soạn', 'toà soạn', 'tổng hợp',
  ], // prettier-ignore
  captions: [
    'ảnh',
    'ảnh minh họa',
    'ảnh minh hoạ',
    'ảnh tư liệu',
    'photo',
    'video',
    'infographic',
    'trong ảnh',
    'clip',
    '(ảnh',
    'hình ảnh',
  ],
  bylines: ['tác giả', 'phóng viên', 'pv', 'thực hiện'],
  around: [
    'sử dụng cookie', 'chính sách cookie', 'chính sách bảo mật', 'đăng ký nhận',
    'bản tin của chúng tôi', 'đã là thuê bao', 'chỉ dành cho thuê bao',
    'để đọc tiếp', 'chia sẻ bài viết', 'chia sẻ lên facebook', 'theo dõi chúng tôi',
    'xem thêm:', 'đọc thêm:', 'tin liên quan', 'bài liên quan', 'tin cùng chuyên mục', 'tin mới nhất',
    'đọc nhiều nhất', 'gửi bình luận', 'viết bình luận', 'ý kiến bạn đọc', 'đăng nhập để',
    'vui lòng bật javascript',
  ], // prettier-ignore
};
