// Vietnamese role nouns. The state stands right behind: "Ngoại trưởng Nga".

import type { RoleWords } from '../../mentions/language-names.ts';

const split = (list: string): readonly string[] => list.split('|');

/** Longest match wins, so "thứ trưởng ngoại giao" is listed beside "thứ trưởng". */
export const roles: readonly RoleWords[] = [
  {
    role: 'president',
    one: split(
      'tổng thống|quyền tổng thống|tổng thống đắc cử|tân tổng thống|tổng thống lâm thời|chủ tịch nước|quyền chủ tịch nước|tổng bí thư, chủ tịch nước|tổng bí thư và chủ tịch nước|tổng bí thư kiêm chủ tịch nước|tổng thống kiêm tổng tư lệnh',
    ),
  },
  { role: 'president', one: ['chủ tịch'], weak: true },
  { role: 'president', one: ['ông chủ nhà trắng', 'chủ nhân nhà trắng'], of: 'country:US' },
  { role: 'president', one: ['ông chủ điện kremlin', 'chủ nhân điện kremlin'], of: 'country:RU' },
  { role: 'general secretary', one: ['tổng bí thư', 'bí thư thứ nhất'] },
  { role: 'vice president', one: split('phó tổng thống|phó chủ tịch nước|phó chủ tịch') },
  {
    role: 'prime minister',
    one: split(
      'thủ tướng|thủ tướng chính phủ|quyền thủ tướng|tân thủ tướng|thủ tướng lâm thời|thủ tướng đắc cử',
    ),
  },
  { role: 'chancellor', one: ['thủ tướng đức', 'thủ tướng chlb đức'], of: 'country:DE' },
  { role: 'chancellor', one: ['thủ tướng áo'], of: 'country:AT' },
  {
    role: 'deputy prime minister',
    one: split(
      'phó thủ tướng|phó thủ tướng thường trực|phó thủ tướng chính phủ|phó thủ tướng thứ nhất|phó thủ tướng kiêm bộ trưởng quốc phòng|phó thủ tướng, bộ trưởng quốc phòng',
    ),
  },
  {
    role: 'foreign minister',
    one: split(
      'ngoại trưởng|quyền ngoại trưởng|tân ngoại trưởng|bộ trưởng ngoại giao|bộ trưởng bộ ngoại giao|quyền bộ trưởng ngoại giao|bộ trưởng đối ngoại|bộ trưởng các vấn đề đối ngoại|phó thủ tướng kiêm ngoại trưởng|phó thủ tướng, ngoại trưởng|phó thủ tướng, bộ trưởng ngoại giao|phó thủ tướng kiêm bộ trưởng ngoại giao|phó thủ tướng và bộ trưởng ngoại giao|phó thủ tướng, bộ trưởng bộ ngoại giao|ngoại trưởng thứ hai|nhà ngoại giao hàng đầu|ngoại trưởng kiêm phó thủ tướng|thủ tướng kiêm ngoại trưởng',
    ),
  },
  { role: 'foreign minister', one: ['ngoại trưởng mỹ', 'ngoại trưởng hoa kỳ'], of: 'country:US' },
  {
    role: 'deputy foreign minister',
    one: split(
      'thứ trưởng ngoại giao|thứ trưởng bộ ngoại giao|thứ trưởng thường trực bộ ngoại giao|thứ trưởng thứ nhất bộ ngoại giao|thứ trưởng thứ nhất ngoại giao|thứ trưởng ngoại giao thường trực|thứ trưởng ngoại giao thứ nhất|thứ trưởng ngoại trưởng|phó ngoại trưởng|thứ trưởng thường trực ngoại giao',
    ),
  },
  {
    role: 'assistant secretary of state',
    one: ['trợ lý ngoại trưởng', 'quyền trợ lý ngoại trưởng', 'phó trợ lý ngoại trưởng'],
  },
  {
    role: 'defence minister',
    one: split(
      'bộ trưởng quốc phòng|bộ trưởng bộ quốc phòng|quyền bộ trưởng quốc phòng|bộ trưởng chiến tranh|tân bộ trưởng quốc phòng',
    ),
  },
  {
    role: 'deputy defence minister',
    one: split('thứ trưởng quốc phòng|thứ trưởng bộ quốc phòng|thứ trưởng thường trực bộ quốc phòng'),
  },
  {
    role: 'interior minister',
    one: split('bộ trưởng nội vụ|bộ trưởng bộ nội vụ|bộ trưởng công an|bộ trưởng bộ công an'),
  },
  { role: 'finance minister', one: split('bộ trưởng tài chính|bộ trưởng bộ tài chính|bộ trưởng ngân khố') },
  {
    role: 'trade minister',
    one: split(
      'bộ trưởng thương mại|bộ trưởng bộ thương mại|bộ trưởng công thương|bộ trưởng bộ công thương|đại diện thương mại',
    ),
  },
  { role: 'economy minister', one: split('bộ trưởng kinh tế|bộ trưởng bộ kinh tế') },
  { role: 'energy minister', one: split('bộ trưởng năng lượng|bộ trưởng bộ năng lượng') },
  { role: 'minister', one: split('bộ trưởng|quốc vụ khanh') },
  { role: 'deputy minister', one: split('thứ trưởng|quốc vụ khanh ngoại giao') },
  { role: 'king', one: split('quốc vương|nhà vua|vua|đức vua') },
  { role: 'queen', one: split('nữ hoàng|hoàng hậu|nữ vương') },
  { role: 'emperor', one: ['nhật hoàng'], of: 'country:JP' },
  { role: 'emir', one: ['tiểu vương', 'quốc vương qatar'] },
  { role: 'sultan', one: ['quốc vương brunei', 'quốc vương oman'] },
  { role: 'crown prince', one: split('thái tử|hoàng thái tử') },
  { role: 'pope', one: split('giáo hoàng|đức giáo hoàng'), of: 'country:VA' },
  {
    role: 'supreme leader',
    one: split('lãnh tụ tối cao|lãnh đạo tối cao|nhà lãnh đạo tối cao|đại giáo chủ'),
  },
  {
    role: 'leader',
    one: split(
      'nhà lãnh đạo|lãnh đạo|người đứng đầu|thủ lĩnh|lãnh tụ|nhà lãnh đạo trên thực tế|nhà lãnh đạo quân sự',
    ),
    weak: true,
  },
  { role: 'head of state', one: split('nguyên thủ|nguyên thủ quốc gia') },
  { role: 'head of government', one: split('người đứng đầu chính phủ|lãnh đạo chính phủ') },
  { role: 'secretary-general', one: split('tổng thư ký|tổng thư kí|tổng thư ký liên hợp quốc') },
  { role: 'director-general', one: ['tổng giám đốc'], weak: true },
  { role: 'managing director', one: ['tổng giám đốc quỹ tiền tệ quốc tế'], weak: true },
  {
    role: 'president of the european commission',
    one: split(
      'chủ tịch ủy ban châu âu|chủ tịch ec|chủ tịch uỷ ban châu âu|chủ tịch ủy ban liên minh châu âu',
    ),
    of: 'org:eu',
  },
  { role: 'president of the european council', one: ['chủ tịch hội đồng châu âu'], of: 'org:eu' },
  {
    role: 'high representative',
    one: split(
      'đại diện cấp cao|đại diện cấp cao về chính sách đối ngoại và an ninh|đại diện cấp cao về chính sách an ninh và đối ngoại|đại diện cấp cao phụ trách chính sách đối ngoại và an ninh|người phụ trách chính sách đối ngoại|phụ trách chính sách đối ngoại',
    ),
    of: 'org:eu',
  },
  { role: 'commissioner', one: split('cao ủy|ủy viên châu âu|cao ủy châu âu|ủy viên'), weak: true },
  {
    role: 'special representative',
    one: split('đại diện đặc biệt|đại diện đặc biệt của tổng thống|đại diện đặc biệt của tổng thư ký'),
  },
  {
    role: 'special envoy',
    one: split(
      'đặc phái viên|phái viên|đặc sứ|đặc phái viên tổng thống|đặc phái viên của tổng thống|đặc phái viên tổng thư ký|đặc phái viên của tổng thư ký|đặc sứ của tổng thống|đặc phái viên hòa bình|đặc sứ tổng thống|đặc phái viên chính phủ',
    ),
  },
  { role: 'ambassador', one: split('đại sứ|đại sứ đặc mệnh toàn quyền|nữ đại sứ|tân đại sứ') },
  { role: 'chargé d’affaires', one: split('đại biện lâm thời|đại biện') },
  {
    role: 'chief negotiator',
    one: split(
      'trưởng đoàn đàm phán|trưởng đoàn thương lượng|trưởng phái đoàn đàm phán|nhà đàm phán hạt nhân hàng đầu|nhà đàm phán trưởng|nhà đàm phán hàng đầu|nhà đàm phán|trưởng đoàn',
    ),
  },
  {
    role: 'spokesperson',
    one: split(
      'người phát ngôn|phát ngôn viên|nữ phát ngôn viên|thư ký báo chí|phó phát ngôn|phó phát ngôn viên|phó người phát ngôn|nữ phát ngôn|quyền phát ngôn|người phát ngôn tổng thống|phát ngôn viên tổng thống|người phát ngôn của tổng thống',
    ),
  },
  { role: 'national security adviser', one: split('cố vấn an ninh quốc gia|cố vấn an ninh') },
  {
    role: 'adviser',
    one: split(
      'cố vấn|trợ lý|cố vấn tổng thống|trợ lý tổng thống|trợ lý của tổng thống|cố vấn của tổng thống|cố vấn đối ngoại|trợ lý đối ngoại|cố vấn cấp cao',
    ),
  },
  {
    role: 'national security secretary',
    one: split('thư ký hội đồng an ninh|thư ký hội đồng an ninh quốc gia|bí thư hội đồng an ninh'),
  },
  {
    role: 'commander',
    one: split(
      'tư lệnh|tổng tư lệnh|tổng tham mưu trưởng|tham mưu trưởng|chủ tịch hội đồng tham mưu trưởng liên quân|thống tướng|thống chế|đại tướng|thượng tướng|trung tướng|thiếu tướng|chuẩn tướng|tướng|vị tướng',
    ),
  },
  {
    role: 'speaker of parliament',
    one: split(
      'chủ tịch quốc hội|chủ tịch hạ viện|chủ tịch thượng viện|chủ tịch nghị viện|chủ tịch duma quốc gia|chủ tịch hội đồng liên bang|chủ tịch hội đồng lập pháp|phó chủ tịch quốc hội|chủ tịch quốc hội hàn quốc',
    ),
  },
  { role: 'first lady', one: split('đệ nhất phu nhân|phu nhân'), weak: true },
  {
    role: 'archbishop',
    one: split('tổng giám mục|hồng y|đức hồng y|giám mục|đức tổng giám mục'),
    weak: true,
  },
  { role: 'lawmaker', one: split('thượng nghị sĩ|hạ nghị sĩ|nghị sĩ'), weak: true },
  { role: 'governor', one: split('thống đốc|tỉnh trưởng'), weak: true },
  { role: 'mayor', one: ['thị trưởng'], weak: true },
  { role: 'deputy', one: split('cấp phó|phó đoàn'), weak: true },
  { role: 'diplomat', one: split('nhà ngoại giao|nhà ngoại giao cấp cao'), weak: true },
  { role: 'official', one: split('quan chức|quan chức cấp cao|giới chức'), weak: true },
  { role: 'delegate', one: ['đại biểu'], weak: true },
  { role: 'counterpart', one: split('người đồng cấp|đồng cấp|người đồng nhiệm|đồng nhiệm'), relative: true },
  { role: 'predecessor', one: split('người tiền nhiệm|người kế nhiệm'), relative: true },
  { role: 'host', one: ['chủ nhà', 'nước chủ nhà'], weak: true },
];
