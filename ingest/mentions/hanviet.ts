// Chinese names in Vietnamese reading: "Ngo Khiem" is Wu Qian.
// Readings by syllable, for surnames and the given-name syllables that the news meets; written by hand, no list behind it.

const READINGS: Readonly<Record<string, string>> = {
  wu: 'ngo vu', qian: 'khiem tien can', xi: 'tap hi tich', jin: 'can kim tan', ping: 'binh', wang: 'vuong uong', yi: 'nghi nghia dich di nhat',
  li: 'ly le lap', qiang: 'cuong', qin: 'tan', gang: 'cuong', dong: 'dong', jun: 'quan tuan', wei: 'vi uy ve', feng: 'phong phung', he: 'ha hoa',
  hua: 'hoa', chun: 'xuan', ying: 'oanh anh dinh', zhao: 'trieu', jian: 'kien kiem', mao: 'mao', ning: 'ninh', lin: 'lam', guo: 'quoc', jia: 'gia',
  kun: 'con', zhang: 'truong chuong', xiao: 'hieu tieu', gao: 'cao', liu: 'luu', han: 'han', zheng: 'trinh chinh', yang: 'duong', jie: 'khiet kiet',
  chi: 'tri', tan: 'dam', ke: 'khac', fei: 'phi', hu: 'ho', chang: 'thuong xuong', ren: 'nhan nham', chen: 'tran', sun: 'ton', zhou: 'chu', huang: 'hoang', xu: 'tu hua', ma: 'ma', zhu: 'chu', cai: 'thai', ding: 'dinh', xue: 'tiet hoc tuyet', xiang: 'tuong huong', lu: 'lu luc', bin: 'tan ban', jing: 'canh kinh tinh', hai: 'hai', long: 'long', ming: 'minh', guang: 'quang', bo: 'ba bac', yong: 'dung vinh', shan: 'son', zhi: 'chi tri', xin: 'tan tam', fu: 'phuc phu', tian: 'thien dien', shu: 'thu thuc', yu: 'vu ngu du', hong: 'hong hoang', ji: 'ky cat te', peng: 'bang banh', ze: 'trach', min: 'man dan',
}; // prettier-ignore
const readings = new Map(Object.entries(READINGS).map(([pinyin, list]) => [pinyin, list.split(' ')]));
/** Every reading of any syllable: most names of the world hold another word. */
const READ = new Set([...readings.values()].flat());

/** Whether folded words in Vietnamese reading can be this name in pinyin, syllable by syllable. */
export function isVietnameseReading(reading: readonly string[], pinyin: readonly string[]): boolean {
  if (!reading.every((syllable) => READ.has(syllable))) return false;
  const syllables = pinyin.flatMap((word) => syllablesOf(word) ?? [word]);
  return (
    syllables.length === reading.length &&
    reading.length >= 2 &&
    syllables.every((syllable, at) => readings.get(syllable)?.includes(reading[at]!) === true)
  );
}

function syllablesOf(word: string): string[] | undefined {
  if (readings.has(word)) return [word];
  for (let cut = 2; cut < word.length - 1; cut++) {
    if (readings.has(word.slice(0, cut)) && readings.has(word.slice(cut)))
      return [word.slice(0, cut), word.slice(cut)];
  }
  return undefined;
}
