// Polish words around names.

import type { LanguageNames } from '../../mentions/language-names.ts';
import { countries } from './countries.ts';
import { forms } from './decline.ts';
import { roles } from './roles.ts';
import { townAdjectives } from './town-adjectives.ts';

const split = (list: string): readonly string[] => list.split('|');
const keyed = (entries: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([words, id]) => forms(words).map((form) => [form, id])),
  );

/** Words only; facts are in `seeds/world`. */
export const plNames: LanguageNames = {
  language: 'pl',
  nationals: { several: ['i', 'y', 'owie', 'ów', 'om', 'ami', 'ach', 'anie', 'an'] },
  ownerBehind: true,
  adjectivesBefore: true,
  bareIsDefinite: true,
  smallTitles: true,
  placeCases: [
    ['ia', 'ii|ię|ią'], ['ya', 'yi|yę|yą'], ['ja', 'i|ję|ją'], ['la', 'li|lę|lą'], ['ka', 'ki|ce|kę|ką'], ['ga', 'gi|dze|gę|gą'], ['ra', 'ry|rze|rę|rą'], ['ta', 'ty|cie|tę|tą'], ['da', 'dy|dzie|dę|dą'],
    ['ła', 'ły|le|łę|łą'], ['ca', 'cy|cę|cą'], ['cza', 'czy|czę|czą'], ['sza', 'szy|szę|szą'], ['wa', 'wy|wie|wę|wą'], ['a', 'y|ie|ę|ą'], ['ówek', 'ówka|ówku|ówkiem'], ['ek', 'ku|ka|kiem'], ['ów', 'owa|owowi|owem|owie|owu'],
    ['sk', 'ska|sku|skiem|skowi'], ['dż', 'dża|dżu|dżem'], ['ń', 'nia|niu|niem'], ['ść', 'ścia|ściu|ściem'], ['ć', 'ci|cią'], ['t', 'tu|ta|towi|tem|cie'], ['d', 'du|da|dowi|dem|dzie'], ['r', 'ru|ra|rowi|rem|rze'],
    ['ł', 'łu|ła|łem|le'], ['l', 'lu|la|lem|lowi'], ['k', 'ku|ka|kiem|kowi'], ['g', 'gu|ga|giem|gowi'], ['c', 'ca|cu|cem'], ['cz', 'cza|czu|czem'], ['sz', 'sza|szu|szem'], ['j', 'ju|ja|jem'], ['ko', 'ka|ku|kiem'], ['go', 'ga|gu|giem'],
    ['to', 'ta|tu|tem|cie'], ['ro', 'ra|ru|rem|rze'], ['o', 'a|u|em|ie'], ['e', 'a|u|em'], ['ice', '|ic|icom|icami|icach'], ['y', '|ach|om|ami'], ['i', 'ach|om'], ['u', ''], ['é', ''], ['', 'u|a|owi|em|ie'],
  ],
  nameEndings: [
    ['ski', 'sk'], ['skiego', 'sk'], ['skiemu', 'sk'], ['skim', 'sk'], ['ska', 'sk'], ['skiej', 'sk'], ['ską', 'sk'],
    ['cki', 'ck'], ['ckiego', 'ck'], ['ckiemu', 'ck'], ['ckim', 'ck'], ['cka', 'ck'], ['ckiej', 'ck'], ['cką', 'ck'],
    ['ego', ''], ['emu', ''], ['ym', ''], ['im', ''], ['iego', ''], ['iemu', ''], ['ej', ''], ['iej', ''], ['go', ''], ['mu', ''],
    ['owi', ''], ['rowi', 'r'], ['em', ''], ['iem', ''], ['rem', 'r'], ['rze', 'r'], ['cie', 't'], ['dzie', 'd'], ['le', 'l'], ['le', 'ł'], ['ce', 'k'], ['dze', 'g'], ['ie', ''],
    ['ia', 'i'], ['ii', 'i'], ['ię', 'i'], ['ią', 'i'], ['ka', 'k'], ['ki', 'k'], ['kę', 'k'], ['ką', 'k'],
    ['a', ''], ['y', ''], ['ę', ''], ['ą', ''], ['u', ''], ['o', ''], ['i', ''], ['e', ''],
  ],
  countries,
  townAdjectives,
  organizations: {
    'org:us-mfa': forms('Departamen=tu Stanu'),
  },
  seats: keyed({
    'Kreml{,a,owi,em,u}': 'country:RU',
    'Biał=nyu Dom=żu': 'country:US',
    'Pałac{,u,owi,em,u} Elizejsk=skiu': 'country:FR',
    'Downing Street': 'country:GB',
    'Bankow=na': 'country:UA',
    'Błękitn=nyu Dom=żu': 'country:KR',
  }),
  roles,
  ministries: {
    mfa: forms('MSZ|MSZ-u|MSZ-cie|MSZ-em|MSZ-ecie|ministerstw=o spraw zagranicznych|Ministerstw=o Spraw Zagranicznych|resor=tu spraw zagranicznych|resor=tu dyplomacji'),
    mod: forms('MON|MON-u|MON-ie|MON-em|ministerstw=o obrony|ministerstw=o obrony narodowej|Ministerstw=o Obrony Narodowej|resor=tu obrony|resor=tu obrony narodowej'),
    interior: forms('MSW|MSWiA|MSW-u|ministerstw=o spraw wewnętrznych|resor=tu spraw wewnętrznych'),
    finance: forms('ministerstw=o finansów|resor=tu finansów'),
    economy: forms('ministerstw=o gospodarki|ministerstw=o rozwoju|resor=tu gospodarki'),
    trade: forms('ministerstw=o handlu|resor=tu handlu'),
    justice: forms('ministerstw=o sprawiedliwości|resor=tu sprawiedliwości'),
    energy: forms('ministerstw=o energii|ministerstw=o energetyki|resor=tu energii'),
    health: forms('ministerstw=o zdrowia|resor=tu zdrowia'),
    agriculture: forms('ministerstw=o rolnictwa|resor=tu rolnictwa'),
    transport: forms('ministerstw=o transportu|ministerstw=o infrastruktury'),
    education: forms('ministerstw=o edukacji'),
    culture: forms('ministerstw=o kultury'),
    environment: forms('ministerstw=o środowiska|ministerstw=o klimatu'),
    parliament: forms('parlamen{t,tu,towi,tem,cie}|zgromadzeni{e,a,u,em} narodow{e,ego,emu,ym}'),
    senate: forms('sena{t,tu,towi,tem,cie}'),
    centralbank: forms('bank{,u,owi,iem} centraln{y,ego,emu,ym}|bank{,u,owi,iem} narodow{y,ego,emu,ym}'),
    nsc: forms('rad{a,y,zie,ę,ą} bezpieczeństwa narodowego'),
    staff: forms('sztab{,u,owi,em,ie} generaln{y,ego,emu,ym,ym}'),
    court: forms('są{d,du,dowi,dem,dzie} najwyższ{y,ego,emu,ym,ym}|trybuna{ł,łu,łowi,łem,le} konstytucyjn{y,ego,emu,ym,ym}'),
  },
  ownMinistries: keyed({
    'Departamen=tu Stanu': 'org:us-mfa',
    'Pentagon=mu': 'org:us-mod',
    'Foreign Office': 'org:gb-mfa',
    'Quai d’Orsay': 'org:fr-mfa',
  }),
  endings: {
    name: [],
    person: [],
    adjective: split('ki|kiego|kiemu|kim|ka|kiej|ką|kie|kich|kimi|ko|cy'),
    people: [],
    role: [],
  },
  honorifics: split('pan|pana|panu|panem|pani|panią|panie|dr|prof.|gen.|płk|płk.|ks.|kard.|abp|abp.|bp|bp.|o.|mec.|doktor|profesor|profesora|profesorem|szejk|szejka|szejkowi|szejkiem|książę|księcia|księciu|księciem|księżna|księżniczka|imam|ajatollah|ajatollaha|ajatollahowi|ajatollahem|kardynał|kardynała|kardynałowi|kardynałem|arcybiskup|arcybiskupa|arcybiskupowi|arcybiskupem|biskup|biskupa|biskupem|patriarcha|patriarchy|patriarchą|sir|lord|lady|generał|generała|generałowi|generałem|pułkownik|pułkownika|admirał|admirała|admirałem|marszałek|marszałka|marszałkiem|senator|senatora|senatorem|kongresmen|kongresmena|mułła|mułły|poseł|posła|posłem|ksiądz|księdza|księdzem'),
  particles: split('von|van|der|den|de|di|da|du|dos|la|le|al|as|asz|at|an|ad|ar|az|el|ibn|bin|ben|ul|ur|abu'),
  metEndings: split('ą|em|im|ym|ami|imi|ymi|mi'),
  placePrepositions: split('podczas|w trakcie|w czasie|w|we|na|do|pod|koło|obok|nieopodal|niedaleko|w pobliżu|przez|nad|spod|znad|ku|po'),
  townArticles: ['z', 'ze'],
  placeVerbs: forms('odwiedzi{ł,ła,li,ły,ć,wszy}|odwiedz{i,ą}|odwiedza{ł,ła,li,ją,jąc,ć}|odwiedza|opuści{ł,ła,li}|opuszcza|zaatakowa{ł,ła,li}|zaję{ła,li}|zajął|ostrzela{ł,ła,li}|omija{ł,ła,jąc}'),
  eventNouns: forms('szczy=tu|szczyt=y|spotkani=ie|rozmow{y,om,ami,ach}|rozmów|rozmow=a|konferencj=ia|forum|rund=a|forma=tu|proces=mu|wizy=ta|podróż=óż|porozumieni=ie|deklaracj=ia|memorandum|protoko=łu|konsultacj=je|negocjacj=je|umow=a|układ=du|trakta=tu|uroczystoś=ć|kontak{ty,tów,tom,tami,tach}|dialog=gu|obrad{y,om,ami,ach}|posiedzeni=ie|dokumen=tu'),
  ofWords: split('od'),
  formalWords: forms('republi=ka|królestw=o|państw=o|federacj=ia|zwią{zek,zku,zkowi,zkiem}|islamsk=ska|ludow=na|sułtana=tu|emira=tu|wielk=skie|księstw=o'),
  definiteWords: forms('t{en,ego,emu,ym,a,ej,ę,ą,o,e,ych,ymi,i}|tamt{en,ego,emu,ym,a,ej,ę,ą,o,e,ych,ymi}|sw{ój,ojego,ojemu,oim,oja,ojej,oją,oje,oich,oimi,ego,emu,ym,ej,ą,e,ych,ymi}|jego|jej|ich|obecn=ny|obecn=na|obecn=nep'),
  pluralWords: forms('obaj|obie|obu|oboma|obiema|dwaj|dwóch|dwie|dwoma|dwiema|dwom|dwu|trzej|trzech|trzy|trzema|trzem|czterej|czterech|cztery|wszys{cy,tkie,tkich,tkim,tkimi}|kilku|kilka|niektór{zy,e,ych}'),
  possessives: forms('sw{ój,ojego,ojemu,oim,oja,ojej,oją,oje,oich,oimi,ego,emu,ym,ej,ą,e,ych,ymi}|jego|jej|ich'),
  joiners: split('i|oraz|lub|albo|a także'),
  bodyNouns: split('Ruch|Ruchu|Front|Frontu|Rada|Rady|Radzie|Komitet|Komitetu|Komisja|Komisji|Sojusz|Sojuszu|Armia|Armii|Partia|Partii|Koalicja|Koalicji|Stowarzyszenie|Stowarzyszenia|Organizacja|Organizacji|Liga|Ligi|Unia|Unii|Fundacja|Fundacji|Instytut|Instytutu|Agencja|Agencji'),
  loneBodies: [],
  groupNouns: forms('rebelian{ci,tów,tom,tami,tach}|bojowni=cy|milicj=ia|milicj=je|ruch{,u,owi,em}|ugrupowani=ie|delegacj=ia|bojów{ki,ek,kom,kami}'),
  houses: split('pałac prezydencki|pałacu prezydenckiego|pałacowi prezydenckiemu|pałacem prezydenckim|pałacu prezydenckim|pałac królewski|pałacu królewskiego|pałacowi królewskiemu|pałacem królewskim|pałacu królewskim|pałac cesarski|pałacu cesarskiego|pałacowi cesarskiemu|pałacem cesarskim|pałacu cesarskim|pałac rządowy|pałacu rządowego|pałacowi rządowemu|pałacem rządowym|pałacu rządowym|rezydencja prezydenta|rezydencji prezydenta|rezydencję prezydenta|rezydencją prezydenta|rezydencja prezydencka|rezydencji prezydenckiej|rezydencję prezydencką|rezydencją prezydencką|gmach parlamentu|gmachu parlamentu|gmachowi parlamentu|gmachem parlamentu|siedziba rządu|siedziby rządu|siedzibie rządu|siedzibę rządu|siedzibą rządu|siedziba parlamentu|siedziby parlamentu|siedzibie parlamentu|siedzibę parlamentu|siedzibą parlamentu'),
  venuePhrases: split('baza lotnicza|bazie lotniczej|bazy lotniczej|bazę lotniczą|centrum kongresowe|centrum kongresowym|centrum konferencyjne|centrum konferencyjnym|gmach|gmachu|kwatera główna|kwaterze głównej'),
  venueNouns: forms('pałac{,u,owi,em,u}|rezydencj=ia|hotel=żu|will=ia|zam{ek,ku,kowi,kiem,ku}|lotnisk=ko|sal=ia|centrum|muze{um,a}|klaszto=ru|kated=ra|baz=a|akademi=ia|uniwersyte=tu|kurort{,u,em,cie}|ośrod{ek,ka,kiem,ku}|dwor{ek,ku,kiem}|pomni{k,ka,kiem,ku}|siedzi{ba,by,bie,bą}|hangar{,u,ze}|bazyli=ka'),
  missionNouns: forms('ambasa=da|konsula=tu|konsulat generalny|przedstawicielstw=o|misj=ia|placówk{a,i,ą}|placówce|nuncjatu=ra'),
  missionTails: [],
  cityNouns: forms('stoli=ca|mi{asto,asta,astu,astem,eście}|por{t,tu,towi,tem,cie}|kuror=tu|miasteczk=ko|miejscowoś=ć|wsi|wieś|metropoli=ia'),
  capitalNouns: forms('stoli=ca'),
  stopNouns: forms('przystan{ek,ku,kiem}|przystanki|etap{,u,em,ie}|tras{a,y,ie,ę,ą}'),
  copulas: split('to|jest|był|była|będzie|będą'),
  townPrepositions: split('w|we|do|pod|koło|nieopodal'),
  notBefore: split('FC|KS|MKS|klub|klubu|agencja|agencji|agencję|dziennik|dziennika|dziennikiem|gazeta|gazety|gazecie|tygodnik|tygodnika|telewizja|telewizji|portal|portalu|stacja|stacji|ulica|ulicy|aleja|alei|plac|placu|bank|banku|linie|spółka|spółki|firma|firmy|trener|trenera|bramkarz|napastnik|rzeka|rzeki|jezioro|jeziora|radio|radia|radiu'),
  notAfter: split('Times|Post|United|City|Airlines|Telecom|Bank|Motors|Arena|Open|News|Press|Street|Journal|Today'),
  notNames: forms('Rzeczpospolit{a,ej,ej,ą,ą,ej}|„Rzeczpospolit{a,ej,ej,ą,ą,ej}|Gazet{a,y,ie,ę,ą,ie} Polsk=ska|Radi{o,a,u,o,em,u} Wolna Europa|Radi{o,a,u,o,em,u} Zet|Pols{kie,kiego,kiemu,kie,kim,kim} Radi{o,a,u,o,em,u}|Pols{kiemu,kie} Radi{u,o}|Pols{kiego,kim} Radi{a,u}|Pols{ka,kiej,kiej,ką,ką,kiej} Agencj=ia Prasow=na|Pols{ka,kiej} Press|Polsk{a,i,ą} 2050|Polska Agencja Prasowa|New York Times|Washington Post|Financial Times|Wall Street Journal|Głos Ameryki|Głosu Ameryki|Deutsche Welle|France Presse|Ru{ś,si,si,ś,sią,si} Kijowsk=ska|Now=na Kaledoni=ia|Ocean=mu Indyjsk=skiu|Amery=ka Łacińsk=ska|Amery=ka Północn=na|Amery=ka Południow=na|Amery=ka Środkow=na|Półwys{ep,pu,powi,ep,pem,pie} Arabski|reprezentacj=ia Polski|mistrzostw{a,,om,a,ami,ach} Polski|mistrz=ż Polski|Pucha=ru Polski|Ban=ku Polski|Pocz=ta Polsk=ska|język polski|języku polskim|po polsku|po angielsku|po ukraińsku|po rosyjsku|Telewizj=ia Polsk=ska|Hyde Park|Gubern=ia Chersoń|gór{y,ach} Węgier|Mał=na Polsk=ska|Europejski Kongres Gospodarczy|Solidarność|Polsk{a,i} Fundacja|Indie Zachodnie|Ho{tel,telu} Europa'),
  ambiguousPlaces: split('bar|baru|bari|lida|lidy|piła|piły|piłą|środa|środy|środę|nysa|nysy|żary|góra|góry|górze|ustka|ustki|hel|helu|buk|brzeg|brzegu|brzegiem|łęk|gniew|gniewu|oława|oławy|sucha|suche|rudy|ruda|zgoda|zgody|pasy|mir|mira|mirem|roma|romy|tours|tur|tom|tomu|toma|ostrów|turek|turka|wola|woli|wolę|wolą|ochota|ochoty|rada|kan|san|los|la|el|mar|sala|sali|salę|salo|pula|puli|pulę|para|pary|parze|parę|bali|lens|ula|ulu|ale|alba|alby|sale|split|splitu|tema|nadi|nada|moc|mocy|oka|oko|ara|arad|delta|delty|most|mostu|moście|cheb|gol|goli|goma|gom|como|lodi|massa|massy|aba|jos|jaś|lucca|tata|taty|ajka|ryki|tych|pole|polu|pola|jasło|nisko|police|policji|policę|wolin|kolno|świecie|śremu|śrem|dukla|duklę|victoria|victorii|wiktoria|jan|anna|maria|marii'),
  notInNames: split('Zanim|Odkąd|Skoro|Ledwie|Dopóki|Nazajutrz|Ponadto|Dodatkowo|Prywatnie|Nieco|Niespełna|Dokładnie|Krótko|Tuż|Zaraz|Wkrótce|Niedługo|Parę|Kilkanaście|Jesienią|Wiosną|Latem|Zimą|Wracając|Lecąc|Będąc|Wbrew|Dzięki|Zgodnie|Wraz|Niedawno|Ostatnio|Początkowo|Ostatecznie|Finalnie|Jednocześnie|Równocześnie|Równolegle|Przedtem|Uprzednio|Zeszłego|Ubiegłego|Tamtego|Owego|Kolejnego|Następnego|Poprzedniego|Pierwszego|Drugiego|Trzeciego|Jedynie|Wyłącznie|Prosto|Dalej|Ponoć|Podobno|Zapewne|Oczywiście|Faktycznie|Rzeczywiście|Tam|Tu|Tutaj|Stamtąd|Stąd|Następnie|Potem|Najpierw|Razem|Wspólnie|Osobno|Wreszcie|Wtedy|Teraz|Dopiero|Ponieważ|Mimo|Tylko|Właśnie|Ponownie|Znowu|Późno|Wczesnym|Kiedyś|Cały|Cała|Wszyscy|Oprócz|Poza|Zamiast|PAP|TVP|TVN|RMF|BBC|CNN|AFP|AP|MSZ|MON|KPRM|BBN|MFW|CIA|FBI|FSB|ABW|SBU|NSZZ|PiS|KO|PSL|SLD|CDU|CSU|SPD|Kaukazu|Kaukaz|Kaukazie|Bałkanów|Bałkany|Bałkanach|Morza|Morze|Morzu|Zatoki|Północnej|Południowej|Zachodniej|Wschodniej|Środkowej|Północna|Południowa|Zachodnia|Wschodnia|Środkowa|Północny|Południowy|Zachodni|Wschodni|Zachodu|Zachód|Zachodem|Wschodu|Wschód|Wschodzie|Bliski|Bliskiego|Bliskim|Poniedziałek|Wtorek|Środa|Środę|Czwartek|Piątek|Sobota|Sobotę|Niedziela|Niedzielę|Styczeń|Luty|Marzec|Kwiecień|Maj|Czerwiec|Lipiec|Sierpień|Wrzesień|Październik|Listopad|Grudzień|W|We|Na|I|A|Ale|O|Od|Do|Z|Ze|Za|Po|Pod|Nad|Przy|Przed|Przez|Dla|U|Ku|On|Ona|Oni|One|Jego|Jej|Ich|To|Ta|Ten|Te|Ci|Tym|Tego|Tej|Tak|Także|Również|Jak|Jako|Kiedy|Gdy|Gdyby|Jeśli|Jeżeli|Czy|Obaj|Obie|Oba|Strony|Strona|Co|Kto|Gdzie|Choć|Chociaż|Jednak|Natomiast|Tymczasem|Między|Pomiędzy|Nie|Ani|Nigdy|Nikt|Żaden|My|Wy|Ja|Pan|Pani|Już|Jeszcze|Wcześniej|Później|Dzień|Tydzień|Miesiąc|Rok|Dwa|Dwaj|Dwie|Dwóch|Trzej|Trzy|Kilka|Pół|Dzisiaj|Dziś|Wczoraj|Jutro|Wieczorem|Rano|Popołudniu|Nocą|Prezydent|Prezydenta|Premier|Premiera|Minister|Ministra|Ministrowie|Szef|Szefowa|Szefowie|Przewodniczący|Przewodnicząca|Marszałek|Marszałka|Sejm|Sejmu|Sejmie|Senat|Senatu|Senacie|Parlament|Parlamentu|Parlamencie|Europejskiego|Europejskiej|Europejski|Europejska|Rada|Rady|Radzie|Rząd|Rządu|Kancelaria|Kancelarii|Biuro|Biura|Kongres|Kongresu|Kongresie|Bundestag|Bundestagu|Kneset|Knesetu|Duma|Dumy|Izba|Izby|Izbie|Republiki|Republika|Związku|Związek|Zdjęcie|Źródło|Europa|Europy|Europie|Europę|Afryka|Afryki|Afryce|Azja|Azji|Azję|Islam|Koran|Ramadan|Nowy|Nowa|Nowego|Dom|Domu|Biały|Białego|Białym|Pałac|Pałacu|Komisji|Komisja|Komitet|Komitetu|Sąd|Sądu|Zgromadzenie|Zgromadzenia|Zgromadzeniu|Ogólnego|Ministerstwo|Ministerstwa|Ministerstwie|Ambasada|Ambasady|Ambasadzie|Spotkanie|Spotkania|Rozmowa|Rozmowy|Wizyta|Wizyty|Szczyt|Szczytu|Negocjacje|Konferencja|Konferencji|Delegacja|Delegacje|Delegacji|Polityk|Politycy|Dyplomaci|Dyplomata|Rzecznik|Rzeczniczka|Podczas|Według|Zdaniem|Wobec|Bez|Obok|Wśród|Oto|Gospodarz|Gość|Oficjalnie|Nieoficjalnie|Pierwszy|Pierwsza|Pierwsze|Drugi|Druga|Trzeci|Trzecia|Ostatni|Ostatnia|Kolejny|Kolejna|Kolejne|Obecny|Były|Była|Internet|Internetu|Twitter|Twitterze|Facebooku|Facebook|Święta|Święto|Boże|Narodzenie|Wielkanoc|Świętego|Świętej|Ojca|Ojciec|Kościoła|Kościół|Skarbu|Państwa|Państwo'),
}; // prettier-ignore
