// Polish cues of what an event's clause says of it: planned, proposed, cancelled, denied, not so.

import type { EventWords } from '../event-words.ts';
import { forms } from './decline.ts';
import type { Phrase } from '../phrase.ts';
import { beginningsOf, nearby, wordClass } from '../phrase.ts';
import { plConditionals, plFutures, plInfinitives } from './verb-triggers.ts';

const split = (list: string): readonly string[] => list.split('|');

/** "nie spotka się", "nie przyjedzie": it will not be. */
const REFUSED = plFutures.flatMap((form) =>
  typeof form === 'string' && !form.includes(' ') && !form.startsWith('odbęd') ? [`nie ${form}`] : [],
);

/** "miał się spotkać", "ma złożyć wizytę": what was or is to be, by the infinitive behind. */
const WAS_TO = split('miał|miała|mieli|miały|miało');
const IS_TO = split('ma|mają');

/** What somebody is to do. */
const TO_DO = [
  ...new Set(plInfinitives.flatMap(beginningsOf).map((words) => words.replace(/ .*/u, ''))),
  ...split(
    'odbyć się|się odbyć|dojść do|zostać|wziąć udział|uczestniczyć|trwać|poprowadzić|rozpocząć|pojawić się|udać się|się udać|paść|wrócić',
  ),
];

/** "wyraził gotowość spotkania": whoever says it would do it. */
const WILLING: readonly Phrase[] = [
  [
    split(
      'wyraził|wyraziła|wyrazili|potwierdził|potwierdziła|potwierdzili|zadeklarował|zadeklarowała|zadeklarowali|wyraża|deklaruje',
    ),
    split('gotowość|chęć|wolę|zamiar|nadzieję'),
  ],
];

/** Polish cues by status. */
export const plCues: EventWords['cues'] = {
  planned: [
    ...plFutures,
    [[...IS_TO, ...WAS_TO], wordClass(nearby(TO_DO.join('|'), '…'))],
    ...forms('wyrusza|wyruszają|wybiera się|wybierają się|wylatuje|wylatują|będzie|będą|odbędzie się|odbędą się|się odbędzie|się odbędą|dojdzie|zostanie|rozpisa{ł,ła,no}|program wizyty|harmonogram|plan wizyty|zostaną|zaplanowan{y,a,e,ego,ej,ą,ych,ym,o,i}|planowan{y,a,e,ego,ej,ą,ych,ym}|planuje|planują|planuje się|zamierza|zamierzają|szykuje się|szykują się|przygotowuje się|przygotowuje|przygotowania do|przygotowani{e,u} wizyty|przygotowaniach do|ma w planach|w planach|w planie|w kalendarzu|w programie|w agendzie|spodziewan{y,a,e,ego,ej,ą,ych,ym,i}|oczekiwan{y,a,e,ego,ej,ą,ych,i}|spodziewane jest|oczekuje się|zapowiedzian{y,a,e,ego,ej,ą,ych,o}|zapowiadan{y,a,e,ego,ej,ą,ych}|wyznaczon{y,a,e,o}|umówion{y,a,e,ego,ej,i}|nadchodząc{y,a,e,ego,ej,ym,ą,ych}|zbliżając{y,a,e,ego,ej,ym,ą,ych} się|następne spotkanie|następn{a,ej,ą} rund{a,y,ę}|następnej rundzie|najbliższ{e,ego,ym} spotkani{e,a,u}|przyszł{e,ego,ym} spotkani{e,a,u}|następn{y,ego,ym} szczy{t,tu,cie}|następnym przystankiem|weźmie udział|wezmą udział|poprowadzi|powita|zainauguruje|rozpoczyna się jutro|zgodził{,a} się na spotkanie|zgodzi{ł,ła,li} się spotkać|zgodzi{ł,ła,li} się przyjechać|umówi{ł,ła,li} się na|zaplanowa{ł,ła,li,no}|zapowiedzia{ł,ła,no} wizytę|zapowiedzi{ał,ała,eli} … spotkanie|zapowiedzi{ał,ała,eli} … wizytę|zapowiedzi{ał,ała,eli} … szczyt|potwierdz{ił,iła,ili} przyjazd|przyj{ął,ęła,ęli} zaproszenie|przyjmie zaproszenie|tuż przed|z myślą o|lada dzień|ruszy|ruszą|wrócą|powrócą|potrwa|potrwają|wybierze się|wybiera się|wybierają się|uda się do|pojawi się|pojawią się|zjedzie|zjadą|przyleci|leci do|leci jutro|w trakcie przygotowań|przewidzian{y,a,e,o,ych,ej,ego}|przewiduje|przewidują|uzgodni{ł,ła,li,ono} … spotkanie|uzgodni{ł,ła,li,ono} … termin|ustali{ł,ła,li,ono} … termin|ogłosi{ł,ła,li,ono} … termin'),
  ],
  proposed: [...WILLING, ...forms('chętnie {ugościłby,przyjąłby,spotkałby,podjąłby}|zaproponowa{ł,ła,li,no}|propon{uje,ują,ował,owała,owali,ując}|propozycj=ia|propozycj=je|zaprosi{ł,ła,li}|zaprasza|zapraszają|zaprasza{ł,ła,li,jąc}|zaproszeni{e,a,em,u}|wezwa{ł,ła,li}|wzywa|wzywają|wzywa{ł,ła,li,jąc}|apelu{je,ją,jąc}|apelowa{ł,ła,li}|zaapelowa{ł,ła,li}|apel{,u,em} o|gotow{y,a,i,e} do|gotow{y,a,i,e} na|jest gotow{y,a}|są gotow{i,e}|gotowoś=ć|chc{e,ą,iał,iała,ieli}|chciał{by,aby}|chcieliby|chcąc|pragn{ie,ą,ął}|życz{y,ą,ył} sobie|wyra{ził,ziła,zili} gotowość|wyra{ził,ziła,zili} nadzieję|nadziej{a,i,ę} na|liczy na|liczą na|ma nadzieję|mają nadzieję|domaga|domagają|domaga{ł,ła,li} się|nalega|nalega{ł,ła,li,ją}|nalega na|zabiega|zabiega{ł,ła,li,ją}|możliw{y,a,e,ego,ej,ym,ą,ych}|możliwoś=ć|możliwe jest|nie wyklucz{a,ył,yła,yli,ają}|nie jest wykluczon{e,y,a}|może dojść|mogłoby dojść|mog{łoby,łaby} się odbyć|mógłby się odbyć|może się odbyć|mogą się odbyć|może się spotkać|mogą się spotkać|może spotkać się|mogą spotkać się|rozważ{a,ają,ał,ała,ali,ane,any,ana}|rozważa się|pomysł{,u,em} spotkania|pomysł{,u,em} zorganizowania|pomys{ł,łu} na|ide{a,i,ę} spotkania|inicjatyw{a,y,ę} spotkania|poprosi{ł,ła,li} o|pros{i,zą,ił,iła,ili} o|zwróci{ł,ła,li} się o|stara{ł,ła,li,ją} się o|stara się o|zaoferowa{ł,ła,li}|oferu{je,ją}|ofert=a|powin{ien,na,no,ni,ny}|należałoby|należy zwołać|trzeba|warto|opowie{dział,działa,dzieli} się za|opowiada się za|dopuszcz{a,ają,ał,ała}|skłonn{y,a,i} do|otwart{y,a,i} na|otwartoś=ć na|woli|wolałby|wolałaby|dąż{y,ą} do|żąda|żądają|sugeru{je,ją}|zasugerowa{ł,ła}|zaoferowa{ł,ła} mediację|zaoferowa{ł,ła} pośrednictwo|zgłosi{ł,ła} gotowość|deklaru{je,ją} gotowość|zadeklarowa{ł,ła,li} gotowość|naciska|naciska{ł,ła,li,ją}|poparł{,a} pomysł|poparł{,a} zwołanie|marzy o|oczekuje spotkania|ewentualn{y,a,e,ego,ej,ym,ą,ych}|potencjaln{y,a,e,ego,ej,ym,ą,ych}')],
  cancelled: [
    'jednak nie', 'nie …… jednak',
    ...WAS_TO.flatMap((to) => ['odbyć się', 'się odbyć', 'dojść do', 'spotkać się', 'się spotkać', 'przyjechać', 'przylecieć', 'polecieć', 'złożyć', 'rozmawiać', 'przyjąć', 'odwiedzić', 'udać się', 'się udać'].flatMap((verb) => [`pierwotnie ${to} ${verb}`, `${to} pierwotnie ${verb}`, `${to} ${verb} … ale`])),
    ...forms('skreśl{ił,iła,ili,ono,ony,ona,one}|wykreśl{ił,iła,ili,ono,ony,ona,one}|wypad{ł,ła,ło,ły} z kalendarza|wypad{ł,ła,ło,ły} z programu|nie dosz{edł,ła,ło,ły} do skutku|nic nie wyszło|nic z tego nie wyszło|spali{ł,ła,ło} na panewce|fiasko|leg{ł,ła,ło} w gruzach|nie odbędzie się|nie odbędą się|się nie odbędzie|się nie odbędą|nie odbędzie|odwoł{ał,ała,ali,ano,uje,ują,ując,any,ana,ane,ani,anego,anej,aną}|odwołani{e,a,em,u}|odwołać|odwołało|anulowa{ł,ła,li,no,ny,na,ne}|odłoży{ł,ła,li}|odłożon{y,a,e,o,ego,ej,ą}|odłożeni{e,a,em,u}|odłożyć|odkłada|odkładają|przełoży{ł,ła,li}|przełożon{y,a,e,o,ego,ej,ą}|przełożeni{e,a,em,u}|przełożyć|przesun{ął,ęła,ęli,ięto,ięty,ięta,ięte,ięcie}|przesunięci{e,a,em,u}|nie odby{ł,ła,ło,ły} się|się nie odby{ł,ła,ło,ły}|nie dosz{ło,ła,ły} do|nie dosz{edł,ła,ło,ły} do skutku|do skutku nie dosz{edł,ła,ło,ły}|spełz{ł,ła,ły} na niczym|nie dojdzie do skutku|zerwa{ł,ła,li,no,ny,na,ne}|zrezygnowa{ł,ła,li,no}|rezygnu{je,ją}|rezygnacj{a,i,ę} z|wycofa{ł,ła,li} się z udziału|wycofa{ł,ła,li} się z|odmówi{ł,ła,li} udziału|odmówi{ł,ła,li} przyjazdu|odmówi{ł,ła,li} spotkania|odmówi{ł,ła,li} przyjęcia|zbojkotowa{ł,ła,li}|bojkotu{je,ją}|zignorowa{ł,ła,li} zaproszenie|odrzuci{ł,ła,li} zaproszenie|odrzuci{ł,ła,li} zaproszenia|nie skorzysta{ł,ła,li} z zaproszenia|nie pojawi{ł,ła,li} się|nie przyjecha{ł,ła,li}|nie przyjechali|nie przyleci{ał,ała}|nie przylecieli|nie przyby{ł,ła,li}|nie stawi{ł,ła,li} się|nie zjawi{ł,ła,li} się|nie polecia{ł,ła}|nie poleciał|nie pojecha{ł,ła,li}|przerwa{ł,ła,li} wizytę|skróci{ł,ła,li} wizytę|zawiesi{ł,ła,li}|zawieszon{y,a,e,o,ej}|wstrzyma{ł,ła,li,no,ne,na,ny}|zamrozi{ł,ła,li}|zamrożon{y,a,e,o}|w ostatniej chwili odwoł{ał,ała,ano}|na czas nieokreślony|na późniejszy termin|na inny termin|w innym terminie|bezterminowo|ostatecznie nie doszło|puste krzesło'),
  ],
  denied: [
    ...REFUSED,
    ...forms('zaprzecz{ył,yła,yli,a,ają,ał,ała,ając,yć,ono,enie}|zaprzeczeni{e,a,em,u}|zdementowa{ł,ła,li,no}|dementu{je,ją,jąc}|dementi|wyklucz{ył,yła,yli,ono,a,ają,ając,yć,one,ony,ona}|nie planuje|nie planują|nie planowan{o,e,y,a}|nie jest planowan{y,a,e}|nie są planowane|nie zaplanowano|nie jest zaplanowan{y,a,e}|nie zamierza|nie zamierzają|nie ma w planach|nie ma planów|brak planów|nie ma w kalendarzu|w kalendarzu nie ma|nie figuruje|nie przewiduje|nie przewidują|nie przewiduje się|nie jest przewidzian{y,a,e}|nie przewidziano|nie będzie spotkania|nie będzie rozmów|nie będzie wizyty|nie będzie żadn{ego,ej,ych}|spotkania nie będzie|rozmów nie będzie|wizyty nie będzie|nie będzie rozmawia{ł,ła,ć}|nie będą rozmawia{li,ć}|nie będzie negocjowa{ł,ła,ć}|nie dojdzie do|nie ma mowy|mowy nie ma|mowy o spotkaniu nie ma|nie było żadn{ego,ej,ych}|żadn{ego,ej,ych} … nie było|nie miał{o,a,y} miejsca|żadn{e,a,y,ego,ej,ych} spotkani{e,a}|żadnych rozmów|żadnych spotkań|żadnych negocjacji|żadne rozmowy|żadne negocjacje|żadnej rozmowy|żadnego kontaktu|żadnej wizyty|nigdy się nie spotka{ł,ła,li}|nigdy nie spotka{ł,ła,li}|nie prowadz{i,ą,ił,iła,ili}|nie prowadzono|nie rozmawia{ł,ła,li}|nie toczą się|nie toczyły się|wymys{ł,łem,ły}|fake news{,em,y}|kłamstw{o,em,a}|nieprawd{a,ą,ę}|nieprawdziw{e,a,y,ych}|zmyślon{e,a,y}|wyssan{e,a} z palca|bezpodstawn{e,a,y,ych}|nie potwierdz{ił,iła,ili,a,ają}|niezgodn{e,a} z prawdą|nie wybiera się|nie wybierają się|nie leci|nie jedzie|nie ma takiego spotkania|plotk{a,i,ą,ami}'),
  ],
  movedTo: [...split('przełożono|przełożony|przełożona|przełożone|przełożył|przełożyła|przełożyli|przesunięto|przesunięty|przesunięta|przesunięte|przesunął|przeniesiono|przeniesiona|przeniesione').flatMap((verb) => [`${verb} z ‥ na`, `${verb} ze ‥ na`]), ...split('przełożono na|przełożony na|przełożona na|przełożone na|przełożył na|przełożyła na|przełożyli na|przesunięto na|przesunięty na|przesunięta na|przesunięte na|przesunął na|odłożono do|odłożono na|odłożona do|odłożone do|odroczono do|odroczone do|odroczona do|przeniesiono na|przeniesiona na|przeniesione na')],
  fruitless: split('nie przyniosły|nie przyniosło|nie przyniosła|nie przyniósł|nie dały|nie dało|nie dała|nie dał|nie doprowadziły|nie doprowadziło|nie doprowadziła|nie doprowadził|nie zakończyły się|nie zakończyło się|nie zakończyła się|nie zakończył się|nie zbliżyły|nie zbliżyło|nie rozwiązały|nie rozwiązało|nie przełamały|nie przełamało|nie posunęły|nie posunęło|nie wystarczyły|nie wystarczyło|nie pomogły|nie pomogło|nie wniosły|nie wniosło|bez rezultatu|bez rezultatów|bez porozumienia|bez przełomu|bez efektu|bez efektów|bez skutku|bez postępu|bez wyniku|na niczym'),
  negation: split('nie|ani|bez|nigdy|nikt|nikim|żaden|żadna|żadne|zamiast|odmówił|odmówiła|odmówili|odmawia|odmawiają|niemożliwe|niemożliwa|odrzucił|odrzuciła|odrzucili|odrzuca|odrzucają|unika|unikał|unikała|unikają|uchyla się|bynajmniej|ledwie'),
  unreal: [
    ...plInfinitives,
    ...plConditionals,
    ...split('gdyby|jeśli|jeżeli|rzekomo|rzekomy|rzekome|rzekomego|rzekomej|rzekoma|może|mogą|mógł|mogła|mogli|mógłby|mogłaby|mogliby|mogłoby|próbował|próbowała|próbowali|próbuje|próbują|próba|próby|prób|usiłował|usiłują|prawdopodobnie|być może|musi|muszą|zwykle|zazwyczaj|często|zawsze|regularnie|co roku|każdorazowo|każde spotkanie|każda wizyta|jakiekolwiek|jakiegokolwiek|jakakolwiek|jakichkolwiek|hipotetyczny|hipotetyczne|hipotetyczna|pogłoski|spekulacje|podobno|ponoć|miałby|miałaby|mieliby|miałoby|byłby|byłaby|byłoby|rzecz jasna'),
  ],
  supposed: split('gdyby|jeśli|jeżeli|jakby|czy|o ile|chyba że|nawet jeśli|jeśliby|załóżmy|wyobraźmy sobie|gdzie i kiedy|kiedy i gdzie|kto dokładnie|kiedy dokładnie'),
  idle: split('nie tylko|nie dalej jak|nie później niż|nie bez|nie mniej|nie tak dawno|nie bliżej|nie licząc|nie pierwszy|nie po raz pierwszy|nie inaczej|nieprzypadkowo|nie przypadkiem|bez precedensu|bez przerwy|bez udziału mediów|bez udziału dziennikarzy|bez udziału kamer|bez pośredników|bez mediatorów|bez zapowiedzi|bez rozgłosu|nie ukrywał|nie ukrywała|nie ukrywa|nie krył|nie kryła|nie podano|nie podał|nie ujawniono|nie ujawnił|nie zabrakło|nie wiadomo|nie szczędził|nie ma wątpliwości|na czele'),
  past: [
    ...WAS_TO,
    ...split('planował|planowała|planowali|planowano|był planowany|była planowana|było planowane|były planowane|był zaplanowany|była zaplanowana|było zaplanowane|były zaplanowane|zamierzał|zamierzała|zamierzali|był przewidziany|była przewidziana|było przewidziane|pierwotnie'),
  ],
}; // prettier-ignore
