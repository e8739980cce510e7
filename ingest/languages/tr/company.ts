// Turkish words for having been together: at a table, at the door, on the line. Most are everyday words, which count
// only between two sides. Stems as in `verbs.ts`.

import type { Told } from '../made-triggers.ts';
import type { Row } from './verbs.ts';

const TALKS: Told = { kind: 'talks', frame: 'sides' };
const WEAK: Told = { ...TALKS, weak: true };
/** What one does to a person: not to his idea, nor a state to a state. */
const PERSONAL: Told = { ...TALKS, personal: true };
const CALL: Told = { kind: 'call', frame: 'sides', personal: true };

const times = (heads: string, tails: string): string =>
  heads
    .split('|')
    .flatMap((head) => tails.split('|').map((tail) => `${head} ${tail}`))
    .join('|');

const MEAL = 'yemek|öğle yemeği|akşam yemeği|kahvaltı|davet|resepsiyon|ziyafet|çay';
const SEATED = 'otur|yer al|ağırlan|sohbet et~';
const SEATS =
  'aynı sofrada|aynı sofraya|aynı kanepede|aynı kanepeye|aynı koltukta|yan yana|karşılıklı|diz dize|omuz omuza|masanın iki yanında|masanın iki yanına|aynı masada|aynı masanın etrafında|aynı odada|baş başa|şömine başında';
const SPELL = 'saat|dakika|saatini|dakikasını|akşam|gün';
const LATE = 'gece yarısına kadar|geç saatlere kadar|sabaha kadar|gecenin geç saatlerine kadar';
const DOORS =
  'havalimanında|uçağın kapısında|uçak merdiveninde|kapıda|kapıda bizzat|sarayın girişinde|kırmızı halıda|kırmızı halıyla|çiçeklerle|askeri törenle|tren garında';
const AS_FAR_AS =
  'arabasına kadar|aracına kadar|makam aracına kadar|kapıya kadar|uçağına kadar|havalimanına kadar|havalimanından';
const OVER_MEAL =
  'yemekte|akşam yemeğinde|öğle yemeğinde|kahvaltıda|sofrada|çay eşliğinde|kahve eşliğinde|kadeh eşliğinde';

/** What was told in company, by what it tells. */
export const trCompany: readonly Row[] = [
  {
    told: { ...TALKS, alone: true },
    stems: 'çalışmalarına başla|çalışmalarını tamamla|çalışmalarını sürdür',
  },
  {
    told: WEAK,
    stems: `${times(SEATS, SEATED)}|aynı odaya kapan|bir odaya kapan|bir odaya çekil|çalışma odasına çekil|baş başa kal|${times('kapalı kapılar ardında', 'görüş|konuş|buluş')}`,
  },
  {
    told: PERSONAL,
    stems: `${times(`onuruna ${MEAL.replaceAll('|', '|onuruna ')}`, 'ver')}|onuruna yemek düzenle|sofrasında ağırla|sofrada ağırla|${times('kahve|çay|birer kahve|birer çay|kadeh', 'iç')}|kadeh kaldır|kadeh tokuştur|ekmeği paylaş|ekmek böl|sofrayı paylaş|${times(OVER_MEAL, 'konuş|görüş|ele al|sohbet et~|buluş')}`,
  },
  {
    told: PERSONAL,
    stems:
      'tanış|kucaklaş|sarıl|kucakla|tokalaş|el sıkış|elini sık|öp|selamlaş|selamla|elini uzat|koluna gir|omzuna dokun|kenara çek|yanına git~|yanına otur|ayaküstü sohbet et~|ayaküstü konuş|ayaküstü görüş|koridorda karşılaş|asansörde karşılaş|kapıda karşılaş',
  },
  {
    told: PERSONAL,
    stems: `${times(DOORS, 'karşıla|bekle|ağırla|selamla')}|${times(AS_FAR_AS, 'uğurla|geçir|eşlik et~')}`,
  },
  {
    told: PERSONAL,
    stems: `${times('saat|dakika|saatini|dakikasını|vakit|zaman', 'ayır')}|${times(SPELL, 'geçir')}|${times('saat|dakika', 'konuş|görüş|otur|sohbet et~|baş başa kal')}|${times(LATE, 'otur|konuş|görüş|sohbet et~|kal')}|saat boyunca görüş|saat boyunca konuş|birlikte vakit geçir`,
  },
  {
    told: PERSONAL,
    stems:
      'yürüyüş yap|gezinti yap|yürüyüşe çık|birlikte yürü|bahçede yürü|gezintiye çık|uğra|evine konuk ol|ayağına git~|kapısını çal|makamına çık|makamına git~',
  },
  {
    told: CALL,
    stems:
      'iki kez ara|ara|arayıp konuş|telefona sarıl|telefonun ucunda ol|telefonla ulaş|hattın diğer ucunda ol',
  },
  {
    told: { kind: 'mediation', frame: 'mediation' },
    stems:
      'aynı masaya oturt|aynı masa etrafında topla|bir masada topla|aynı odada buluştur|karşı karşıya oturt|arasında mekik doku',
  },
  {
    told: { ...PERSONAL, status: 'proposed' },
    stems: 'randevu iste|randevu talep et~|görüşme talep et~|görüşme iste',
  },
  {
    told: { ...PERSONAL, status: 'planned' },
    stems: 'buluşmak üzere sözleş|görüşmek üzere sözleş|randevulaş',
  },
];
