// Turkish words for names. A native speaker can review this file without reading a rule.

import type { LanguageNames } from '../../mentions/language-names.ts';
import { countries } from './countries.ts';
import { shapes, suffixed } from './harmony.ts';
import { roles } from './roles.ts';

const split = (list: string): readonly string[] => list.split('|');
const all = (list: string): readonly string[] => list.split(' ').flatMap(shapes);
/** Nouns with their mark of a compound ("Sarayı") and its cases, for names that are written without an apostrophe. */
const marked = (list: string): readonly string[] =>
  split(list).flatMap((noun) =>
    ['', 'nI', 'nA', 'nDA', 'nDAn', 'nIn', 'ndAki'].map((end) => suffixed(suffixed(noun, '(s)I'), end)),
  );

const PLACE = all('DA nDA DAydI DAyken');
const TO = all('A yA nA');
const INSIDE = all('DAki nDAki');
const FROM = all('DAn nDAn');
const OBJECT = all('I yI nI');
const OWNER = all('In nIn');
const WITH = all('lA ylA');
const OTHER = all('cA ncA lAr lArI lArIn DAkilAr yDI DI mIş DIr lI lIlAr lIk sIz ki');

/** After a role or the name of a body, which mostly bear the mark of a compound already ("Bakanı", "Birliği"). */
const COMPOUND = all('nI nIn nA ndA ndAn ylA ncA ndAki mIz mIzIn mIzA mIzI mIzlA mIzdAn mIzcA');
const BARE = all('I In A lA yA yI dA dAn');

/** Words only; facts are in `seeds/world`. */
export const trNames: LanguageNames = {
  language: 'tr',
  bareIsDefinite: true,
  homeOfBare: 'country:TR',
  suffixes: { place: PLACE, to: TO, inside: INSIDE, from: FROM, object: OBJECT, owner: OWNER, with: WITH, other: OTHER },
  countries,
  organizations: {
    'org:eu': ['AB', 'Avrupa Birliği'],
    'org:nato': ['NATO', 'Kuzey Atlantik İttifakı'],
    'org:un': ['Birleşmiş Milletler', 'BM'],
    'org:un-general-assembly': ['BM Genel Kurulu', 'Genel Kurul'],
    'org:ots': ['Türk Devletleri Teşkilatı', 'Türk Konseyi'],
    'org:sco': ['Şanghay İşbirliği Örgütü', 'Şanghay İş Birliği Örgütü', 'Şanghay İşbirliği Teşkilatı'],
    'org:oic': ['İslam İşbirliği Teşkilatı', 'İslam İş Birliği Teşkilatı'],
    'org:gcc': ['Körfez İşbirliği Konseyi', 'Körfez İş Birliği Konseyi'],
    'org:osce': ['Avrupa Güvenlik ve İşbirliği Teşkilatı', 'Avrupa Güvenlik ve İş Birliği Teşkilatı'],
  },
  seats: {
    Kremlin: 'country:RU',
    'Beyaz Saray': 'country:US',
    Beştepe: 'country:TR',
    'Elysee Sarayı': 'country:FR',
    Elysee: 'country:FR',
    'Mavi Saray': 'country:KR',
    Lefkoşa: 'country:CY',
  },
  roles,
  ministries: {
    mfa: ['Dışişleri Bakanlığı', 'Dışişleri', 'Dış İşleri Bakanlığı'],
    mod: ['Savunma Bakanlığı', 'Milli Savunma Bakanlığı', 'Savaş Bakanlığı'],
    interior: ['İçişleri Bakanlığı', 'İç Güvenlik Bakanlığı'],
    finance: ['Maliye Bakanlığı', 'Hazine ve Maliye Bakanlığı', 'Hazine Bakanlığı'],
    economy: ['Ekonomi Bakanlığı'],
    trade: ['Ticaret Bakanlığı'],
    justice: ['Adalet Bakanlığı'],
    energy: ['Enerji Bakanlığı', 'Enerji ve Tabii Kaynaklar Bakanlığı'],
    health: ['Sağlık Bakanlığı'],
    agriculture: ['Tarım Bakanlığı', 'Tarım ve Orman Bakanlığı'],
    transport: ['Ulaştırma Bakanlığı', 'Ulaştırma ve Altyapı Bakanlığı'],
    education: ['Eğitim Bakanlığı', 'Milli Eğitim Bakanlığı'],
    culture: ['Kültür Bakanlığı', 'Kültür ve Turizm Bakanlığı'],
    environment: ['Çevre Bakanlığı'],
    parliament: ['Parlamentosu', 'Ulusal Meclisi', 'Millet Meclisi', 'Meclisi'],
    senate: ['Senatosu'],
    centralbank: ['Merkez Bankası', 'Ulusal Bankası'],
    nsc: ['Ulusal Güvenlik Konseyi', 'Milli Güvenlik Konseyi'],
    staff: ['Genelkurmay Başkanlığı', 'Genelkurmayı'],
    court: ['Yüksek Mahkemesi', 'Anayasa Mahkemesi'],
  },
  ownMinistries: {
    Pentagon: 'org:us-mod',
  },
  endings: {
    name: [],
    body: COMPOUND,
    person: [],
    adjective: ['', ...all('lAr lArlA lArIn')],
    people: [],
    role: [...COMPOUND, ...BARE],
  },
  honorifics: split('Sayın|Bay|Bayan|Dr|Prof|Doç|Av|General|Orgeneral|Korgeneral|Tümgeneral|Tuğgeneral|Albay|Amiral|Oramiral|Mareşal|Şeyh|Ayetullah|Kardinal|Başpiskopos|Lord|Sir|Hacı|Molla|Dame'),
  particles: split('bin|bint|ibn|el|al|eş|es|ed|er|en|et|ez|ul|ür|van|von|der|den|de|del|della|di|da|dos|du|la|le|zu|ebu|abu|ould'),
  placePrepositions: split('başkent'),
  placeTails: split('uzerinden|ziyareti|ziyaretinde|ziyaretinin|ziyaretini|ziyaretine|ziyaretinden|ziyaretiyle|ziyaretleri|seyahati|seyahatinde|seyahatinin|gezisi|gezisinde|gezisinin|turu|turunda|turunun|temasları|temaslarında|temaslarının|temaslarını|dönüşü|dönüşünde|kentinde|kentine|kentinden|kentindeki|kenti|şehrinde|şehrine|şehrinden|şehrindeki|kasabasında|kasabasına|kasabasındaki|ilinde|iline|ilindeki|ilçesinde|ilçesine|ilçesindeki|bölgesinde|bölgesine|bölgesindeki|adasında|adasındaki|limanında|eyaletinde|eyaletine|köyünde|beldesinde|sahil kentinde|tatil beldesinde|liman kentinde|merkezli'),
  placeVerbs: split('ziyaret|ziyareti|ziyaretinde|ziyaretini|ziyaretine|terk|gezdi|gezen|gezecek|dolaştı|dolaşan|seçti|geçerek'),
  eventNouns: split('zirvesi|zirvesinde|zirvesine|zirvesinin|zirvesini|zirvesinden|zirveleri|görüşmesi|görüşmesinde|görüşmesinin|görüşmeleri|görüşmelerinde|görüşmelerinin|görüşmelerini|görüşmelerine|müzakereleri|müzakerelerinde|müzakerelerinin|toplantısı|toplantısında|toplantısına|toplantısının|toplantıları|konferansı|konferansında|konferansına|konferansının|anlaşması|anlaşmasının|anlaşmaları|mutabakatı|süreci|sürecinin|bildirisi|forumu|forumunda|forumuna|formatı|protokolü|buluşması|temasları|temaslarında|oturumu|turu'),
  ofWords: split('üzere'),
  formalWords: split('ve|Birinci|Eski|Yeni|Geçici|Federal|Ulusal|Milli|Devlet'),
  definiteWords: split('bu|o|şu|söz konusu|aynı'),
  pluralWords: split('iki|üç|dört|beş|her iki|bazı|çeşitli|birçok|tüm|bütün|diğer'),
  possessives: split('kendi|onun|onların'),
  joiners: split('ve|ile|veya|ya da'),
  bodyNouns: marked('Ordu|Cephe|Komutanlık~|Hareket|Koalisyon|İttifak'),
  loneBodies: [],
  groupNouns: split('isyancıları|milisleri|militanları|savaşçıları|örgütü|hareketi|heyeti'),
  houses: split('cumhurbaşkanlığı sarayı|başkanlık sarayı|devlet başkanlığı sarayı|kraliyet sarayı|imparatorluk sarayı|cumhurbaşkanlığı külliyesi|parlamento binası|hükümet konağı|devlet konukevi|cumhurbaşkanlığı konutu'),
  venueNouns: [...split('Saray|Konak|Kilise|Kale|Köşk|Otel|Üssü|Üssünde|Üssüne|Üssünden'), ...marked('Saray|Köşk|Otel|Malikane|Villa|Kale|Merkez|Konut|Rezidans|Şato|Kışla|Katedral|Manastır|Üs|Havaliman|Havaalan|Ofis|Kulüb|Müze|Konak~|Külliye|Palas|Büyükelçilik~|Karargah|Kilise|Cami|Avlu|Meydan|Liman|Kapı|Ev|Türkev|Pavyon|Bina|Salon|Ada|Hastane|Kampüs|Üniversite|Park|Bahçe|Mezarlık~|Anıt|Stadyum|Gar|İstasyon|Terminal|Köprü|Fabrika|Tesis|Galeri|Tiyatro|Kamp|Akademi|Enstitü|Kütüphane|Türbe|Mozole|Sinagog')],
  missionNouns: split('Büyükelçiliği|büyükelçiliği|Büyükelçiliğinde|büyükelçiliğinde|Başkonsolosluğu|başkonsolosluğu|Konsolosluğu|konsolosluğu|Daimi Temsilciliği'),
  missionTails: [],
  cityNouns: split('başkenti|başkentinde|başkentine|başkentinden|başkentini|başkentinin|başkentindeki|başkent|kenti|kentinde|kentine|kentinden|kentindeki|şehri|şehrinde|şehrine|şehrinden|şehrindeki|kasabası|kasabasında|kasabasına|beldesinde|ilçesinde|ilçesine|köyünde|adasında|adasına|eyaletinde|sayfiyesinde'),
  capitalNouns: split('başkenti|başkentinde|başkentine|başkentinden|başkentini|başkentinin|başkentindeki'),
  stopNouns: split('durak|durağı|durağının|durakları|rota|rotası|güzergahı'),
  townPrepositions: [],
  notBefore: split('FC|AC|AS|SC|Real|Air|RB|Inter|Dinamo|Dynamo|Sparta|Radyo'),
  notAfter: split('United|City|FC|SK|SC|Airlines|Bank|Bankası|Bankasının|Times|Post|Herald|Tribune|Journal|Üniversitesi|Üniversitesinde|Caddesi|Sokağı|Spor|Stadı|Hilton|Open|Maratonu|Kupası|Borsası|Havayolları|Gazetesi|Holding|Ligi|Lisesi|Hastanesi|Belediyesi|Milli Takımı|Takımı|Valiliği|Barosu|Adliyesi|Emniyeti|Savcılığı|Başsavcılığı|Cumhuriyet Başsavcılığı|Pasajı|Köprüsü|Denizi|Okyanusu|Boğazı'),
  notNames: split(
    'New York Times|Washington Post|Wall Street Journal|Financial Times|BBC Türkçe|Deutsche Welle|DW Türkçe|Amerika\'nın Sesi|Anadolu Ajansı|Anadolu|Rus ruleti|Türk kahvesi|Hint Okyanusu|Türk Hava Yolları|Türkiye Gazetesi|Cumhuriyet Gazetesi|Fransız Devrimi|Amerikan Merkez Bankası|Türk Eximbank|Türk Telekom|Türk Kızılay|Kızılay|Türkiye Kupası|Türkiye Futbol Federasyonu|Bayern Münih|Real Madrid|Paris Saint-Germain|Atletico Madrid|Manchester City|Manchester United|Ankaragücü|Galatasaray|Fenerbahçe|Beşiktaş|Trabzonspor|Başakşehir|İstanbul Sözleşmesi|Paris Anlaşması|Paris İklim Anlaşması|Lozan Antlaşması|Montrö Sözleşmesi|Cenevre Sözleşmesi|Cenevre Sözleşmeleri|Viyana Sözleşmesi|Roma Statüsü|İbrahim Anlaşmaları|Hindistan cevizi|Kopenhag Kriterleri|Dayton Anlaşması|Schengen|Türk lirası|Türk Lirası|İngiliz sterlini|Japon yeni|Rus rublesi|Türk Silahlı Kuvvetleri|Venedik Bienali|Cannes Film Festivali|Berlin Film Festivali|Kıbrıs Türk|Kuzey Kıbrıs Türk Cumhuriyeti|Kuzey Kıbrıs|Türk Dünyası|Birleşik Arap',
  ),
  ambiguousPlaces: split(
    'van|ordu|batman|mus|kars|agri|bolu|tokat|usak|sana|refah|sancak|nice|para|kabil|cizre|silvan|saray|kale|pazar|alan|kan|bar|best|man|kum|kent|merkez|sahil|bahce|yeni|eski|deniz|ada|kilis|bor|can|gol|ara|yol|gun|ay|san|ana|ata|toplam|cami|soma|lima|roman|male|split|tours|most|sur|hama|hasan|ali|cihan|selam|leon|victoria|santiago|georgia|sinop|varto|tire|kemer|guney|kuzey|dogu|bati|koy|salt|sale|beyaz|kara|demir|karlar|emir|sultan|selma|sakiz|hanya|berde|eher|zaman|ulus',
  ),
  notInNames: split(
    'Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar|Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık|Bu|Bir|O|Şu|Ve|Ama|Ancak|Fakat|İki|Üç|Dört|Beş|İlk|Son|Önceki|Dün|Bugün|Yarın|Daha|Ayrıca|Öte|Yandan|Diğer|Yine|Böylece|Bunun|Buna|Bunu|Bunlar|Görüşme|Görüşmede|Görüşmenin|Görüşmelerde|Görüşmeler|Toplantı|Toplantıda|Toplantının|Zirve|Zirvede|Zirvenin|Ziyaret|Ziyaretin|Müzakereler|Müzakerelerde|Müzakerelerin|Taraflar|Ortak|Heyet|Heyetler|Heyetlerin|Basın|Türk|Resmi|Eski|Yeni|Geçen|Geçtiğimiz|Gelecek|Önümüzdeki|Aynı|Sonra|Önce|Ardından|Sonrasında|Öğleden|Sabah|Akşam|Gece|Hükümet|Meclis|Parlamento|Bakanlık|Sözcü|Lider|Başkanlık|Cumhurbaşkanlığı|Başbakanlık|Fotoğraf|Foto|Kaynak|Haber|Ne|Nasıl|Neden|Kim|Her|Hem|Eğer|İddiaya|Habere|Açıklamada|Açıklamaya|Açıklama|Sayın|Bakan|Başkan|Üst|Düzey|Dışişleri|İçişleri|Savunma|Ekonomi|Ticaret|Enerji|Güvenlik|Konsey|Komisyon|Genel|Kurul|Kurulu|Özel|Temsilci|Ulusal|Milli|Federal|Avrupa|Asya|Afrika|Orta|Doğu|Batı|Kuzey|Güney|Dünya|Barış|Savaş|Ateşkes|Anlaşma|Gazze|Kırım|Karadeniz|Akdeniz|Ege|Ramazan|Kurban|Bayram|Bayramı|Sarayı|Saray|Köşkü|Havalimanı|Havalimanı\'nda|Büyükelçiliği|Zirvesi|Forumu|Konferansı|Toplantısı|Görüşmesi|Görüşmeleri|Müzakereleri|Dönem|Dönemi|Tarafından|İçin|Gibi|Kadar|Göre|Rağmen|Karşı|Bütün|Tüm|Bazı|Birçok|Çok|Az|En|Peki|Evet|Hayır|Şimdi|Artık|Hâlâ|Henüz|Sadece|Yalnızca|Yaklaşık|Toplam|Oysa|Zira|Çünkü|Üstelik|Nitekim|İşte|Sonunda|Nihayet|Kısa|Uzun|İkili|Üçlü|Dörtlü|Taraf|Olay|Karar|Kararın|Kriz|Krizin|Anlaşmanın|Sürecin|Süreç|Önemli|Kremlin|Brüksel|Washington|Moskova|Ankara|Pekin',
  ),
}; // prettier-ignore
