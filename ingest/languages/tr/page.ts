import type { PageWords } from '../page-words.ts';

/** A line's small letters are made as in every language: "İlgili" begins with an i and a dot of its own. */
const dotted = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => (word.startsWith('i') ? [word, `i\u0307${word.slice(1)}`] : [word]));

/** Turkish words of the page around the text. */
export const trPage: PageWords = {
  abbreviations:
    'dr prof doç av org gen korg tümg alb yrd ör bkz vb vs vd yy no tel cad sok mah apt st sn hz st müh öğr gör yrd s t.c a.ş ltd şti mr mrs jr m.ö m.s a.b.d b.m u.s'.split(
      ' ',
    ),
  ordinalStop: true,
  boilerplate: dotted([
    'kaynak', 'kaynaklar', 'etiketler', 'etiket', 'ilgili haberler', 'ilgili haber', 'ayrıca bakınız', 'devamını oku', 'devamı için', 'haberin devamı', 'reklam', 'yorumlar', 'yorum yap',
    'abone ol', 'abone olun', 'takip edin', 'bizi takip edin', 'paylaş', 'tüm hakları saklıdır', 'telif hakkı', 'copyright', '©', 'editör', 'bu haber', 'bülten', 'öne çıkanlar', 'son dakika haberleri',
    'aa’nın', 'izlemek için', 'dinle', 'ilginizi çekebilir', 'okumaya devam', 'not:', 'iletişim',
  ]), // prettier-ignore
  captions: [
    'fotoğraf',
    'foto',
    'görsel',
    'video',
    'arşiv fotoğrafı',
    'arşiv',
    'fotoğrafta',
    'kare',
    'grafik',
  ],
  bylines: ['haber', 'yazan', 'hazırlayan', 'muhabir', 'muhabirimiz', 'derleyen'],
  around: [
    'çerez kullanıyoruz', 'çerezler kullanıyoruz', 'çerezleri kullanıyoruz', 'çerez kullanmaktadır',
    'çerez politikası', 'çerezleri kabul', 'gizlilik politikası', 'bültenimize', 'bültene kaydol',
    'abone olun', 'aboneyseniz', 'abonelere özel', 'sadece abonelere', 'okumaya devam etmek için',
    'haberi paylaş', "facebook'ta paylaş", 'bizi takip edin', 'takip edin:', 'ayrıca okuyun',
    'bunları da okuyun', 'ilgili haberler', 'ilginizi çekebilir', 'en çok okunan', 'yorum yap',
    'yorum yazın', 'giriş yapın', "javascript'i etkinleştir", 'whatsapp kanalımız',
  ], // prettier-ignore
};
