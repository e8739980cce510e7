// Turkish verbs of events by kind, as stems: `~` says that the last t is a d before a vowel.

import type { TriggerWords } from '../event-words.ts';
import type { Told } from '../made-triggers.ts';
import type { Phrase } from '../phrase.ts';
import type { VerbForms } from './conjugate.ts';
import { trCompany } from './company.ts';
import { conjugated } from './conjugate.ts';

const TALKS: Told = { kind: 'talks', frame: 'sides' };
const WEAK: Told = { ...TALKS, weak: true };
const VISIT: Told = { kind: 'visit', frame: 'journey' };
const CALL: Told = { kind: 'call', frame: 'sides' };

/** Nouns of talks with the verbs that hold them: "görüşme yaptı", "temaslarda bulundu". */
const MEETINGS =
  'görüşme|görüşmeler|görüşmesi|görüşmeleri|görüşmesini|görüşmelerini|toplantısını|toplantısı|bir görüşme|ikili görüşme|ikili görüşmeler|baş başa görüşme|toplantı|bir toplantı|temaslar|istişareler|istişarelerde|diyalog|çalışma yemeği|çalışma kahvaltısı|çalışma yemeğinde';
const HOLD = 'yap|gerçekleştir|düzenle|yürüt|sürdür|tamamla';
const AT =
  'görüşmelerde|görüşmede|temaslarda|istişarelerde|bir dizi temasta|bir dizi görüşmede|ikili temaslarda|fikir alışverişinde';

const times = (heads: string, tails: string): string =>
  heads
    .split('|')
    .flatMap((head) => tails.split('|').map((tail) => `${head} ${tail}`))
    .join('|');

/** Whom one speaks to, with how: "gazetecilere açıklama yap", "muhabirlerin sorularını yanıtla", "basın mensuplarıyla bir araya gel". */
const PRESS = [
  times('gazetecilere|basına|basın mensuplarına|muhabirlere|medya mensuplarına|medyaya', 'konuş|açıklama yap|açıklamada bulun|açıklamalarda bulun|değerlendirmede bulun|değerlendirmelerde bulun|bilgi ver|seslen'),
  times('gazetecilerin|basının|basın mensuplarının|muhabirlerin|medya mensuplarının', 'sorularını yanıtla|sorularını cevapla|sorularına cevap ver|sorularına yanıt ver|karşısına çıkıp konuş|önüne çık|önüne geç'),
  times('kameraların|mikrofonların', 'önüne çık|önüne geç'),
  times('gazetecilerle|basın mensuplarıyla|basın mensupları ile|medya mensuplarıyla|muhabirlerle', 'bir araya gel|sohbet et~|söyleşi yap|buluş'),
].join('|'); // prettier-ignore

/** Verbs of one kind, parted by `|`. */
export interface Row {
  readonly told: Told;
  readonly stems: string;
}

const ROWS: readonly Row[] = [
  ...trCompany,
  {
    told: TALKS,
    stems: `görüş|bir araya gel|biraraya gel|buluş|yan yana gel|bir masada buluş|aynı masada buluş|aynı masaya otur|aynı masa etrafında otur|masaya otur|müzakere masasına otur|masa başına otur|yüz yüze gel|karşı karşıya gel|toplan|kabul et~|huzura kabul et~|sohbet et~|baş başa görüş|ikili görüş|yemek ye|akşam yemeği ye|yemekte buluş|kahvaltıda buluş|akşam yemeğinde bir araya gel|fikir alışverişi yap|görüş alışverişinde bulun|fikir teatisinde bulun|istişare et~|el sıkış|tokalaş|kucaklaş|${times(MEETINGS, HOLD)}|${times(AT, 'bulun')}|nezaket ziyaretinde bulun|nezaket ziyareti yap|karşı karşıya otur|bir araya getiril|birlikte başkanlık et~|eş başkanlık et~|masaya dön|masanın etrafında buluş|aynı karede buluş|misafir edil|baş başa kal|bir salona çekil|oturup konuş|balık ye|çay iç|kahve iç|birlikte yemek ye|hasbihal et~`,
  },
  { told: { ...TALKS, hosted: true }, stems: 'kabul edil|ağırlan|huzura kabul edil|konuk edil' },
  { told: WEAK, stems: 'ağırla|karşıla|konuk et~|misafir et~|ev sahipliği yap|ele al|masaya yatır|konuş|değerlendir|müzakere et~|istişarelerde bulun|uğurla|ziyaret edil|davet al' },
  {
    told: VISIT,
    stems:
      "ziyaret et~|ziyarette bulun|ziyaretinde bulun|ziyaret gerçekleştir|ziyareti gerçekleştir|bir ziyaret gerçekleştir|ziyaret düzenle|ziyaret yap|resmi ziyarette bulun|çalışma ziyaretinde bulun|günübirlik ziyarette bulun|seyahat et~|gezi düzenle|ayak bas|iniş yap|iniş gerçekleştir|turuna çık|tura çık|geziye çık|teşrif et~|yolcusu ol|iadeiziyarette bulun|iade-i ziyarette bulun",
  },
  { told: { ...VISIT, placed: true }, stems: "' da bulun|' de bulun|' ta bulun|' te bulun|' da ol|' de ol|' ta ol|' te ol" },
  { told: { ...VISIT, placed: true }, stems: `çıkarma yap|adım at|teşrif et~|${times("' da|' de|' ta|' te", 'temaslarda bulun|resmi temaslarda bulun|bir dizi temasta bulun|çeşitli temaslarda bulun|incelemelerde bulun|mola ver')}` },
  { told: { ...VISIT, placed: true }, stems: 'git~|gel|geç|var|ulaş|uç|in|hareket et~|intikal et~|yola çık|dön|yönel' },
  { told: { ...VISIT, placed: true, status: 'proposed' }, stems: 'davet et~|çağır|davette bulun' },
  { told: { ...TALKS, kind: 'visit', owned: true }, stems: 'konuğu ol|misafiri ol|davetlisi ol' },
  { told: { ...TALKS, owned: true }, stems: 'karşısına otur|huzuruna çık|makamında buluş' },
  {
    told: CALL,
    stems: `telefonda görüş|telefonla görüş|telefonda konuş|telefonla konuş|telefon et~|telefonlaş|telefon aç|telefonla ara|telefon görüşmesi yap|telefon görüşmesi gerçekleştir|bir telefon görüşmesi gerçekleştir|bir telefon görüşmesi yap|telefonda bir araya gel|video konferansla görüş|video konferans yoluyla görüş|videokonferansla görüş|çevrim içi görüş|çevrimiçi görüş|görüntülü görüş|video konferans görüşmesi yap|video konferans görüşmesi gerçekleştir|telefonda ele al|telefonda … görüş|telefonla … görüş`,
  },
  {
    told: { kind: 'negotiation', frame: 'sides' },
    stems: 'pazarlık et~|pazarlık yap|müzakere yürüt|müzakereler yürüt|müzakere yap|müzakerelerde bulun|müzakerelere başla|müzakerelere yeniden başla|müzakere masasına dön|müzakerelere dön|müzakereye otur|müzakereleri sürdür|müzakere turu gerçekleştir|müzakere masasında buluş',
  },
  {
    told: { kind: 'press-conference', frame: 'press' },
    stems:
      `basın toplantısı düzenle|ortak basın toplantısı düzenle|basın toplantısı yap|basın toplantısında konuş|basın toplantısında açıklamalarda bulun|kameraların karşısına geç|kameralar karşısına geç|kameraların karşısına geçil|kameralar karşısına geçil|gazetecilerin karşısına geçil|gazetecilerin karşısına geç|${PRESS}|basının karşısına çık|gazetecilerin karşısına çık|basının karşısına geç|gazetecilere söyle|ortak açıklama yap|ortak basın açıklaması yap|basın açıklaması yap|basın açıklamasında bulun|ortak basın açıklamasında bulun|basın toplantısında söyle|basın toplantısında … söyle|basın toplantısında … kaydet~|basın toplantısında … belirt|gazetecilere … söyle|gazetecilere … belirt`,
  },
  {
    told: { kind: 'speech', frame: 'speech' },
    stems:
      "hitap et~|hitap edil|seslen|kürsüsünden seslen|kürsüsüne çık|kürsüsünden hitap et~|kürsüsünde konuş|genel kurulu' nda konuş|genel kurulu' nda konuşma yap|genel kurulu' na hitap et~|meclisi' nde konuş|konuşma yap|bir konuşma yap|konuşma gerçekleştir|genel kurulda konuş|genel kuruluna hitap et~|genel kurulunda konuş|zirvede konuş|forumda konuş|konferansta konuş|mecliste konuş|kürsüye çık|kürsüden seslen",
  },
  {
    told: { kind: 'ceremony', frame: 'sides', weak: true },
    stems: 'imzala|imzalan|imza at|imza koy|paraf et~|parafe et~|imza töreni düzenle|güven mektubunu sun|güven mektubu sun|resmi törenle karşıla|resmi törenle karşılan|törenle karşıla|törenle karşılan|cenaze törenine katıl|yemin törenine katıl|törene katıl',
  },
  {
    told: { kind: 'mediation', frame: 'mediation' },
    stems: 'aracılık et~|aracılık yap|aynı çatı altında topla|aynı çatı altında buluştur|aynı çatı altında tut|arabuluculuk yap|arabuluculuk et~|arabuluculuk üstlen|bir araya getir|aynı masada buluştur|aynı masada bir araya getir|buluştur|masaya oturt|uzlaştır|barıştır|mekik diplomasisi yürüt|kolaylaştırıcılık yap|ara bul',
  },
  {
    told: { kind: 'talks', frame: 'attendance' },
    stems: 'müzakerelere … başkanlık et~|toplantıya … başkanlık et~|görüşmelere … başkanlık et~|müzakereye … başkanlık et~|görüşmede … hazır bulun|kabulde … hazır bulun|görüşmeye … katıl|toplantıya … katıl|görüşmelere … katıl|kabule … katıl|görüşmede hazır bulun|toplantıda hazır bulun|hazır bulun|görüşmeye katıl|kabulde yer al|kabulde hazır bulun|görüşmede yer al|eşlik et~|heyette yer al|görüşmeye eşlik et~|görüşmelere katıl|toplantıya katıl|toplantıda yer al|müzakerelere katıl|heyete başkanlık et~|heyete … başkanlık et~|heyetine başkanlık et~|heyetine … başkanlık et~',
  },
  {
    told: { kind: 'summit', frame: 'gathering' },
    stems: 'zirvede bir araya gel|zirvede buluş|zirvesinde bir araya gel|zirvesinde buluş|zirve için bir araya gel|zirveye katıl|zirvesine katıl|zirvede yer al|zirve düzenle|zirve yap',
  },
]; // prettier-ignore

type Key = keyof VerbForms;

const verbs = new Map<string, VerbForms>();
const classes = new Map<string, readonly string[]>();

/** Forms of a verb by what they say, the same list for the same verb: "görüşme yap" and "toplantı yap" end alike. */
function formsOf(verb: string, keys: readonly Key[]): readonly string[] {
  const forms = verbs.get(verb) ?? conjugated(verb);
  verbs.set(verb, forms);
  const name = `${verb} ${keys.join(' ')}`;
  const found = classes.get(name) ?? keys.flatMap((key) => forms[key]);
  classes.set(name, found);
  return found;
}

/** The forms of verbs parted by `|`; what stands before a verb's last word stays. */
function phrasesOf(stems: string, ...keys: readonly Key[]): readonly Phrase[] {
  return stems.split('|').flatMap((stem): readonly Phrase[] => {
    const blank = stem.lastIndexOf(' ');
    const forms = formsOf(stem.slice(blank + 1), keys);
    return blank < 0 ? forms : [[stem.slice(0, blank), forms]];
  });
}

const all = (key: Key): readonly Phrase[] => ROWS.flatMap(({ stems }) => phrasesOf(stems, key));

/** Forms of our verbs that mark a status by themselves. */
export const verbForms = { wish: all('wish'), not: all('not'), failed: all('failed'), denied: all('denied') };

/** Turkish verb triggers: the past apart, and what stands before its noun. */
export const trVerbTriggers: readonly TriggerWords[] = ROWS.flatMap(({ told, stems }): TriggerWords[] => {
  const base = { ...told, part: 'verb' as const };
  return [
    { ...base, past: true, forms: phrasesOf(stems, 'past') },
    { ...base, forms: phrasesOf(stems, 'present', 'future', 'wish', 'not', 'failed', 'denied') },
    { ...base, tenseless: true, forms: phrasesOf(stems, 'open') },
    { ...base, tenseless: true, converb: true, forms: phrasesOf(stems, 'converb') },
    { ...base, describes: true, forms: phrasesOf(stems, 'describing') },
  ];
});
