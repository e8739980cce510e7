import { describe } from 'vitest';
import { pack } from '../../../ingest/languages/tr/index.ts';
import type { Case } from './case.ts';
import { testCases } from './case.ts';

const test = (cases: readonly Case[]): void => testCases(pack.dates, cases, pack.script);

// 2025-02-27 is a Thursday.
describe('days, months and years', () => {
  test([
    { says: 'İki lider 27 Şubat 2025’te İstanbul’da görüştü.', dates: ['27 Şubat 2025’te = 2025-02-27'] },
    { says: "Bakan 18 Şubat'ta Riyad'a geldi.", dates: ["18 Şubat'ta = 2025-02-18"] },
    { says: '18 Şubat Salı günü bir araya geldiler.', dates: ['18 Şubat Salı günü = 2025-02-18'] },
    {
      says: "6-10 Ekim 2024'te Hindistan'ı ziyaret etti.",
      dates: ["6-10 Ekim 2024'te = 2024-10-06..2024-10-10"],
    },
    {
      says: "Zirve 1-3 Mart'ta yapılacak.",
      tense: 'future',
      dates: ["1-3 Mart'ta = 2025-03-01..2025-03-03"],
    },
    {
      says: '4 ve 5 Nisan tarihlerinde toplanacak.',
      tense: 'future',
      dates: ['4 ve 5 Nisan = 2025-04-04..2025-04-05'],
    },
    { says: 'Eylül 2024’te imzalandı.', dates: ['Eylül 2024’te = 2024-09-01..2024-09-30'] },
    {
      says: '2024 yılının mayıs ayında görüştüler.',
      dates: ['2024 yılının mayıs ayında = 2024-05-01..2024-05-31'],
    },
    { says: 'Mayıs ayında Pekin’e gitti.', dates: ['Mayıs ayında = 2024-05-01..2024-05-31'] },
    { says: 'Haziranda Kazan’a gitti.', dates: ['Haziranda = 2024-06-01..2024-06-30'] },
    { says: "Ocak'ta yeniden buluştular.", dates: ["Ocak'ta = 2025-01-01..2025-01-31"] },
    { says: '2022’de müzakereler kesildi.', dates: ['2022’de = 2022-01-01..2022-12-31'] },
    { says: '2019 yılında Ankara’ya geldi.', dates: ['2019 yılında = 2019-01-01..2019-12-31'] },
    {
      says: 'Aralık ayının başında ateşkes bozuldu.',
      dates: ['Aralık ayının başında = 2024-12-01..2024-12-10'],
    },
    {
      says: 'Mart ortasında yine toplanacaklar.',
      tense: 'future',
      dates: ['Mart ortasında = 2025-03-11..2025-03-20'],
    },
    {
      says: 'Nisan sonunda imza atacaklar.',
      tense: 'future',
      dates: ['Nisan sonunda = 2025-04-21..2025-04-30'],
    },
    {
      says: 'Ocak ayının son gününde görüştüler.',
      dates: ['Ocak ayının son gününde = 2025-01-31'],
    },
    {
      says: 'Ocak ayının ilk yarısında görüştüler.',
      dates: ['Ocak ayının ilk yarısında = 2025-01-01..2025-01-15'],
    },
    { says: '2024 sonunda anlaştılar.', dates: ['2024 sonunda = 2024-10-01..2024-12-31'] },
    {
      says: 'Geçen yılın kasım ayında görüştü.',
      dates: ['Geçen yılın kasım ayında = 2024-11-01..2024-11-30'],
    },
    { says: 'Geçen yıl 14 Kasım’da başladı.', dates: ['Geçen yıl 14 Kasım’da = 2024-11-14'] },
    { says: 'Bu yıl 6 Ocak’ta imzaladı.', dates: ['Bu yıl 6 Ocak’ta = 2025-01-06'] },
    {
      says: 'Gelecek yılın haziran ayında yapılacak.',
      tense: 'future',
      dates: ['Gelecek yılın haziran ayında = 2026-06-01..2026-06-30'],
    },
    { says: 'Geçen ayın 30’unda Paris’teydi.', dates: ['Geçen ayın 30’unda = 2025-01-30'] },
    { says: 'Ayın 18’inde görüştüler.', dates: ['Ayın 18’inde = 2025-02-18'] },
    { says: '24.02.2025 tarihinde görüşüldü.', dates: ['24.02.2025 = 2025-02-24'] },
    { says: '03/04/2025 tarihinde imzalandı.', dates: ['03/04/2025 = 2025-04-03'] },
    { says: '2024 baharında ziyaret etmişti.', dates: ['2024 baharında = 2024-03-01..2024-05-31'] },
    { says: '2024’ün ilk yarısında görüştüler.', dates: ['2024’ün ilk yarısında = 2024-01-01..2024-06-30'] },
    {
      says: '24 Şubat 2022’den bu yana savaş sürüyor.',
      dates: ['24 Şubat 2022’den = 2022-02-24..2025-02-27'],
    },
    {
      says: 'Ağustos’un 12’sine kadar bekliyorlar.',
      tense: 'future',
      dates: ['Ağustos’un = 2025-08-01..2025-08-31'],
    },
    {
      says: '12 Mart ile 15 Mart arasında yapılacak.',
      tense: 'future',
      dates: ['12 Mart ile 15 Mart = 2025-03-12..2025-03-15'],
    },
  ]);
});

describe('weekdays', () => {
  test([
    { says: 'Bakan pazartesi günü geldi.', dates: ['pazartesi günü = 2025-02-24'] },
    { says: 'Heyetler Salı sabahı buluştu.', dates: ['Salı sabahı = 2025-02-25'] },
    { says: 'Perşembe günü görüştüler.', dates: ['Perşembe günü = 2025-02-27'] },
    { says: 'Cuma günü görüşecekler.', tense: 'future', dates: ['Cuma günü = 2025-02-28'] },
    { says: 'Geçen cuma geldi.', dates: ['Geçen cuma = 2025-02-21'] },
    {
      says: 'Önümüzdeki çarşamba günü ziyaret edecek.',
      tense: 'future',
      dates: ['Önümüzdeki çarşamba günü = 2025-03-05'],
    },
    {
      says: 'Gelecek hafta çarşamba günü ziyaret edecek.',
      tense: 'future',
      dates: ['Gelecek hafta çarşamba günü = 2025-03-05'],
    },
    { says: 'Pazar akşamı telefonda konuştular.', dates: ['Pazar akşamı = 2025-02-23'] },
    {
      says: 'Hafta sonunda bir araya gelecekler.',
      tense: 'future',
      dates: ['Hafta sonunda = 2025-03-01..2025-03-02'],
    },
    { says: 'Cumartesiye kadar kalacak.', tense: 'future', dates: ['Cumartesiye = 2025-02-27..2025-03-01'] },
  ]);
});

describe('from today, from the day spoken of', () => {
  test([
    {
      says: 'Bugün öğleden sonra görüşecekler.',
      tense: 'future',
      dates: ['Bugün öğleden sonra = 2025-02-27'],
    },
    { says: 'Dün akşam telefonda görüştüler.', dates: ['Dün akşam = 2025-02-26'] },
    { says: 'Yarın yola çıkıyor.', tense: 'future', dates: ['Yarın = 2025-02-28'] },
    { says: 'Önceki gün Paris’teydi.', dates: ['Önceki gün = 2025-02-25'] },
    { says: 'Geçen hafta görüştüler.', dates: ['Geçen hafta = 2025-02-17..2025-02-23'] },
    { says: 'Geçtiğimiz ay Doha’daydı.', dates: ['Geçtiğimiz ay = 2025-01-01..2025-01-31'] },
    { says: 'Önümüzdeki ay gelecek.', tense: 'future', dates: ['Önümüzdeki ay = 2025-03-01..2025-03-31'] },
    { says: 'Gelecek yıl seçim var.', tense: 'future', dates: ['Gelecek yıl = 2026-01-01..2026-12-31'] },
    { says: 'İki hafta önce görüşmüşlerdi.', dates: ['İki hafta önce = 2025-02-13'] },
    { says: 'Üç ay önce ziyaret etti.', dates: ['Üç ay önce = 2024-11-01..2024-11-30'] },
    { says: 'Ay sonunda buluşacaklar.', tense: 'future', dates: ['Ay sonunda = 2025-02-27..2025-02-28'] },
    { says: 'Aynı gün Bakü’ye geçti.', running: '2025-02-20', dates: ['Aynı gün = 2025-02-20'] },
    { says: 'Ertesi gün Bakü’ye geçti.', running: '2025-02-20', dates: ['Ertesi gün = 2025-02-21'] },
    { says: 'Üç gün sonra yeniden görüştüler.', running: '2025-02-20', dates: ['Üç gün sonra = 2025-02-23'] },
    { says: 'Bir önceki gün Roma’daydı.', running: '2025-02-20', dates: ['Bir önceki gün = 2025-02-19'] },
    {
      says: 'Üç ay içinde zirve yapılacak.',
      tense: 'future',
      dates: ['Üç ay içinde = 2025-02-27..2025-05-27'],
    },
    { says: 'Son iki haftada üç kez konuştular.', dates: ['Son iki haftada = 2025-02-13..2025-02-27'] },
  ]);
});

describe('what is no day', () => {
  test([
    { says: 'Yakında bir araya gelecekler.', tense: 'future', dates: ['Yakında = null'] },
    { says: 'Birkaç gün önce görüştüler.', dates: ['Birkaç gün önce = null'] },
    { says: 'Önümüzdeki günlerde ziyaret edecek.', tense: 'future', dates: ['Önümüzdeki günlerde = null'] },
    { says: 'Zirveden iki gün önce görüştüler.', dates: ['iki gün önce = null'] },
    { says: 'En kısa sürede buluşmalılar.', dates: ['En kısa sürede = null'] },
    { says: 'İki saat süren görüşme bitti.', dates: [] },
    { says: '20 yıllık bir ittifak bu.', dates: [] },
    { says: 'Üç yıldır görüşmüyorlar.', dates: [] },
    { says: '7 Ekim saldırısı savaşı başlattı.', dates: [] },
    { says: 'Şirketin pazar payı yüzde 12 oldu.', dates: [] },
    { says: 'G20 ülkeleri toplandı.', dates: [] },
    { says: 'Mart Kâğıtçılık hisseleri düştü.', dates: [] },
    { says: 'Bakan Kasım Yıldız konuştu.', dates: [] },
    { says: 'Evin ocağı yanıyordu.', dates: [] },
    { says: 'Her pazartesi günü toplanırlar.', dates: [] },
    { says: 'Yaz dedi, o da yazdı.', dates: [] },
    { says: 'Ayı ormana kaçtı.', dates: [] },
  ]);
});
