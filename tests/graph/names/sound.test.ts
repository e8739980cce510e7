import { describe, expect, it } from 'vitest';
import { soundOf } from '../../../graph/names/index.ts';

const words = (name: string): string => soundOf(name)?.words.join(' ') ?? 'silent';

describe('one name in several writings sounds alike', () => {
  it.each([
    ['Lawrow', 'Lavrov', 'Ławrow', 'Лавров', 'Lavroff'],
    ['Margot Wallström', 'مارغوت فالستروم', 'Маргот Валльстрём'],
    ['Khaled al-Yamani', 'خالد اليماني', 'Chaled al-Jamani'],
    ['Mohammed Abdul Salam', 'محمد عبد السلام', 'Muhammad Abd as-Salam'],
    ['Stephanie Williams', 'ستيفاني ويليامز', 'Стефани Вильямс'],
    ['Jaishankar', 'Dschaischankar', 'Джайшанкар'],
    ['Tichanowskaja', 'Tikhanovskaya', 'Тихановская'],
    ["Witkoff'un", 'Witkoff', 'Виткофф'],
    ['Амарбаясгаланом', 'Amarbayasgalan'],
  ])('%s, %s', (first, ...others) => {
    for (const other of others) expect(words(other), other).toBe(words(first));
  });

  it('Chinese signs have the letters of their pinyin', () => {
    expect(soundOf('吴谦')?.letters).toBe(soundOf('Wu Qian')?.letters);
    expect(soundOf('習近平')?.letters).toBe(soundOf('习近平')?.letters);
    expect(soundOf('吴谦')?.syllables).toBe(true);
  });
});

describe('two names do not sound alike', () => {
  it.each([
    ['Lavrov', 'Larov'],
    ['Sergey Lavrov', 'Sergey Shoigu'],
    ['Donald Tusk', 'Donald Trump'],
    ['Olaf Scholz', 'Olaf Schulz-Lang'],
    ['Wang Yi', 'Wang Wenbin'],
    ['Ali Mahmoud Abbas', 'Ali Akbar Salehi'],
    ['Abdullah', 'Abdulaziz'],
  ])('%s, %s', (one, other) => expect(words(one)).not.toBe(words(other)));
});

it.each(['ラブロフ', '', '—', '2025'])('"%s" does not say how it sounds', (name) =>
  expect(soundOf(name)).toBeUndefined(),
);

it('titles and particles are passed over, given and family names are not', () => {
  expect(words('Tamim bin Hamad al-Thani')).toBe(words('Tamim Hamad Thani'));
});
