// Polish words for events. A native speaker can review this file without reading a rule.

import type { EventWords } from '../event-words.ts';
import { plAfar } from './afar.ts';
import { plCollectives } from './collectives.ts';
import { plCues } from './cues.ts';
import { forms } from './decline.ts';
import { plTriggers } from './triggers.ts';
import { plVetoes } from './vetoes.ts';

const split = (list: string): readonly string[] => list.split('|');
const pairs = (heads: string, rests: string): string[] =>
  forms(heads).flatMap((head) => rests.split('|').map((rest) => `${head} ${rest}`));

/** What is accepted and no guest: "przyjął zaproszenie", and what is met with and no one: "spotkał się z krytyką". */
const ACCEPTED =
  'zaproszenie|ustawę|uchwałę|rezolucję|propozycję|ofertę|deklarację|oświadczenie|plan|pakiet|decyzję|z zadowoleniem|z ulgą|z uznaniem|z satysfakcją|z niepokojem|do wiadomości|dymisję|przysięgę|budżet|dokument|strategię|sankcje|warunki|uchodźców|migrantów|poprawkę|rolę|kurs|konkluzje|wniosek|założenie|tezę|zasadę|postawę|na siebie|w poczet|wspólne stanowisko|wspólną deklarację|wspólne oświadczenie|taktykę|nowe sankcje|przeprosiny|wyzwanie|gratulacje|kondolencje';
const MET_WITH =
  'z krytyką|z ostrą krytyką|ze sprzeciwem|z odmową|z uznaniem|z oburzeniem|z reakcją|z ostrą reakcją|z zarzutami|z niechęcią|z oporem|z poparciem|z życzliwością|z potępieniem|z zainteresowaniem|z brakiem|z dużym|z chłodnym';
const MET = 'spotka{ł,ła,ło,ły} się|spotyka się|spotykają się|spotka się';
const SPENT =
  'rozmowie z PAP|rozmowie z Polską|rozmowie z TVN|rozmowie z RMF|rozmowie z Radiem|rozmowie z dziennikiem|rozmowie z gazetą|rozmowie z agencją|rozmowie z portalem|rozmowie z telewizją|rozmowie ze stacją|rozmowie z Polsat|rozmowie z „|rozmowie dla|rozmowie z tygodnikiem|rozmowie z redakcją';

const MANAGED =
  'zdołał|zdołała|zdołali|zdołały|zdążył|zdążyła|zdążyli|zdążyły|udało się|się udało|potrafił|potrafiła|miał okazję|miała okazję|mieli okazję|miał zaszczyt|miała zaszczyt|mieli zaszczyt|miał sposobność|przyszło mu|przyszło jej|miał możliwość|mieli możliwość';

/** Polish event words. */
export const plEvents: EventWords = {
  capitalNouns: false,
  deniesVerb: true,
  occasionComma: true,
  dropsSubject: { many: ['li', 'ły', 'ją', 'dzą', 'ną', 'szą', 'ą'] },
  thenGoesOn: true,
  occasionSubject: true,
  daysFromTold: true,
  triggers: plTriggers,
  compounds: [
    ...pairs('przyj{ął,ęła,ęli,ęto,mie,mą,mując,muje,mują}', ACCEPTED), ...pairs('przyj{ęcie,ęciu,ęcia,ąć,mować}', 'zaproszenia|ustawy|uchwały|rezolucji|propozycji|zaproszenie|ustawę|uchwałę|rezolucję|propozycję'),
    ...pairs('by{ł,ła,ło,li,ły,ć}|będzie|będą|jest|są', 'w stanie|w błędzie|w kontakcie|w grupie|w gronie|w szoku|w trakcie|w składzie|w centrum|w szpitalu|w więzieniu|w niewoli|w opozycji|w mniejszości|w większości|w budowie|w toku|w mocy|w użyciu|w porządku|w pełni|na liście|na czele|na miejscu|na stanowisku|na wojnie|na froncie|na rękę|na łasce|na tropie|na granicy bankructwa|na etacie|na urlopie'),
    ...pairs(MET, MET_WITH), ...pairs('poda{ł,ła,li,ją}', 'sobie ręce|sobie dłonie|sobie rękę|rękę|dłoń'), ...split(SPENT.toLowerCase()).map((phrase) => phrase.trim()),
    ...split('po raz pierwszy|po raz drugi|po raz trzeci|po raz kolejny|po raz ostatni|po raz pierwszy od|po południu|po prostu|po pierwsze|po drugie|po stronie|po obu stronach|po obydwu stronach|ze strony|po ukraińsku|po polsku|po rosyjsku|po angielsku|po kolei|po części|po to|po co|po dawnemu|po części|z jednej strony|z drugiej strony|na stronie|strony internetowej|na stronie internetowej'), ...pairs('podej{muje,mują,mował,mowała,mowali,mie,mą}|podj{ął,ęła,ęli,ęto}', 'decyzję|decyzje|próbę|próby|działania|działanie|kroki|krok|temat|wysiłki|dialog|starania|uchwałę|inicjatywę|ryzyko|walkę|pracę|prace|rękawicę|współpracę|zobowiązania|zobowiązanie|środki|interwencję|negocjacje|rozmowy'),
    ...forms('ceremoni=ia powitania|ceremoni=ia oficjalnego powitania|ceremoni=ia powitaln=na|uroczystoś=ć powitania|spotka{ł,ła,ło} go los|spotka{ł,ła} się z tym|szczyt sezonu|szczycie sezonu|u szczytu|szczyt możliwości|na forum międzynarodowym|na forum publicznym|forum dyskusyjne|punkt widzenia|odwiedza{ją,li} turyści|doszło do wybuchu|doszło do ataku|rozmow=a kwalifikacyjn=na|spotkani=ie ligowe|spotkani=ie towarzyskie|spotkani=ie autorskie|spotkani=ie wyborcze|spotkania z wyborcami|spotkaniu z wyborcami|dialog społeczny|dialogu społecznego|runda wyborów|pierwsz=na run=da wyborów|drug{a,iej,ą} run{da,dy,dę} wyborów|podpisa{ł,ła} ustawę|podpisa{ł,ła} dekret|podpisa{ł,ła} rozporządzenie|podpisa{ł,ła} nowelizację|ambasador dobrej woli|w podróży poślubnej|wizyta lekarska|wizyty lekarskiej|wizyt=ka|proces=mu pokojow=nyu|sesja giełdowa|udał{,a,o} się uratować|odby{ł,ła} karę|odby{ł,ła} służbę|odbyły się wybory|wybory odbyły|posiedzenie rządu|posiedzeniu rządu|posiedzenia rządu|posiedzenie sądu|posiedzeni{e,a,u} komisji sejmowej|zabra{ł,ła} głos w sprawie|prowadz{i,ą,ił,iła,ili} wojnę|rozpocz{ął,ęła,ęli} wojnę|rozpocz{ął,ęła,ęli} inwazję|negocjato=r|na szczycie listy|tuż po|nie po drodze'),
  ],
  cues: plCues,
  reports: ['doniesienia', 'doniesień', 'doniesieniom', 'pogłoski', 'pogłosek', 'pogłoskom', 'plotki', 'plotek', 'plotkom', 'informacje', 'informacji', 'pisały', 'pisano', 'pisał', 'podawały', 'podały', 'twierdziły', 'twierdził', 'jakoby'],
  saying: forms('powiedzi{ał,ała,eli,ano}|mówi{,ą,ł,ła,li,ąc}|oświadcz{ył,yła,yli,a,ając,ono}|stwierdz{ił,iła,ili,a,ając}|poinformowa{ł,ła,li,no}|informu{je,ją,jąc}|podkreśl{ił,iła,ili,a,ają,ał,ając}|zaznacz{ył,yła,yli,a,ając}|doda{ł,ła,li,je,jąc}|przekaza{ł,ła,li,no}|przekazu{je,ją}|ocen{ił,iła,ili,ia,iają,iając}|przyzna{ł,ła,li,je}|ogłos{ił,iła,ili,zono}|zapewni{ł,ła,li,a,ając}|zapowiedzi{ał,ała,eli}|wyjaśni{ł,ła,li,a,ając}|tłumacz{y,ą,ył,yła}|przypomni{ał,ała,eli}|przypomina|zauważ{ył,yła,yli,a}|wskaz{ał,ała,ali,uje,ując}|napisa{ł,ła,li,no}|pisz{e,ą}|twierdz{i,ą,ił,iła,ili}|uważ{a,ają,ał,ała}|ostrzeg{ł,ła,li,a,ał}|ostrzegł|potwierdz{ił,iła,ili,a,ają,ono}|pochwal{ił,iła}|skrytykowa{ł,ła,li}|potępi{ł,ła,li}|podziękowa{ł,ła,li}|odpar{ł,ła,li}|odpowiedzi{ał,ała,eli}|skomentowa{ł,ła,li}|komentu{je,ją}|relacjon{uje,ował,owała}|ujawni{ł,ła,li}|dowodz{i,ił}|deklaru{je,ją}|zadeklarowa{ł,ła,li}|obieca{ł,ła,li}|żartowa{ł,ła}|pogratulowa{ł,ła,li}|oznajmi{ł,ła,li}|konkludu{je,ował}|zaprzecz{ył,yła,yli,a,ają}|zdementowa{ł,ła,li}|podsumowa{ł,ła}|donosi|donoszą|pod{ał,ała,ali,ano,aje,ają}|czytamy|jak wynika|oskarży{ł,ła,li}|zarzuci{ł,ła,li}|argumentowa{ł,ła}|wyrazi{ł,ła,li}|podał do wiadomości'),
  sourceWords: split('według|zdaniem|jak podał|jak podała|jak podało|jak podaje|jak podają|jak poinformował|jak poinformowała|jak poinformowało|jak informuje|jak przekazał|jak przekazała|jak przekazało|jak pisze|jak donosi|jak powiedział|jak powiedziała|jak twierdzi|powołując się na|cytowany przez|cytowana przez|źródła w|źródło w|źródła|relacjonował|w ocenie|za agencją|jak wynika z'),
  clauseWords: {
    always: split('ponieważ|bo|gdyż|chociaż|choć|mimo że|podczas gdy|po czym|aby|żeby|ażeby|zanim|dopóki|odkąd|wskutek czego|dzięki czemu'),
    afterComma: split('że|iż|gdy|kiedy|a|ale|lecz|jednak|natomiast|zaś|więc|zatem|potem|następnie|później|by|jak|jakoby|gdzie|dokąd|skąd|po|przed|zanim|i|oraz|który|która|które|którzy|co|czyli|podkreślając|dodając|zaznaczając|oświadczając|zarzucając|twierdząc|powołując|mówiąc|informując|tymczasem|dzień po|w przeddzień|tydzień po|wcześniej|czy|jeśli|gdyby|a także|tak jak|zamiast|powiedział|powiedziała|oświadczył|oświadczyła|poinformował|poinformowała|podał|dodał'),
  },
  relatives: forms('któr{y,ego,emu,ym,a,ej,ą,e,zy,ych,ymi}|czyj|czyja|czyje'),
  placeRelatives: split('gdzie|dokąd|skąd'),
  topicWords: split('o|przeciw|przeciwko|wobec|wbrew|bez|mimo|pomimo|poza|oprócz|zamiast|wokół|dotyczący|dotycząca|dotyczące|dotyczących|dotyczącej|dotyczącego|w sprawie|ws.|w kwestii|na temat|na rzecz|w imieniu|były|byłego|byłemu|byłym|była|byłej|byłą|eks|ówczesny poprzednik|poprzednik|następca|zmarły|zmarłego|zmarłym|z powodu|ze względu na|w związku z|w związku ze|w odniesieniu do|względem|w stosunku do|dla|dzięki|w obliczu|na tle|w odpowiedzi na|na korzyść|kosztem|z okazji|w kontekście|pod adresem|w obronie|dot.'),
  topicNouns: forms('stosunk{i,ów,om,ami,ach}|relacj=je|grani=ca|wojn=a|konflik=tu|spór|sporu|sporem|handel|handlu|handlem|sankcj=je|pomoc{,y,ą}|ata=ku|ataki|ataków|wojs{ka,k,kom,kami,kach}|współprac{a,y,ę,ą}|przyjaź{ń,ni,nią}|partnerstw=o|zbliżeni=ie|napięci{a,e,ach,u}|napięć|eksport{,u,em}|import{,u,em}|bezpieczeństw=o|suwerennoś=ć|inwazj=ia|przyszłoś=ć|sytuacj=ia|wsparci=ie|niepodległoś=ć|broń|broni|przystąpieni=ie|członkostw=o|okupacj=ia|kryzys{,u,owi,em,ie}|gospodar=ka|polity=ka|wschód|wschodu|wschodem|wschodzie|zachód|zachodu|zachodem|zachodzie|północ{,y,ą}|południ{e,a,em,u}|normalizacj=ia|pojednani=ie|odbudow{a,y,ie,ę,ą}|wybor{y,ów,om,ami,ach}|zamach{,u,em} stanu|ofensyw{a,y,ie,ę,ą}|embargo|ceł|cła|cłami|cłach|gaz{,u,em}|rop{a,y,ie,ę,ą}|uchodźc{y,ów,om,ami,ach}|inwestycj=je|dosta{wy,w,wom,wami,wach}|terytori{um,a,ów,ach}|integralnoś=ć|interes{y,ów,om,ami,ach}|plan{,u,y,ów,em}|integracj=ia|zakładni{cy,ków,kom,kami}|umow{a,y,ę,ą} z|więz{i,ów,ami}|nar{ód,odu,odem,ody,odów}|obywatel{e,i,om,ami,ach}|obywatel{,a,em}|mniejszoś=ć|pok{ój,oju,ojem,ojowi}|rozej{m,mu,mem,mie}|zagrożeni=ie|dro{ny,nów,nami}|przemysł{,u,em}|energi{a,i,ę,ą}|dług{,u,i,ów}|historia|historii|historię|stanowisk=ko|akcesj=ia|aneksj=ia|żołnierz{e,y,om,ami}|terror{,u}|propozycj{a,i,ę,ą}|żądani{a,om,ami}|społeczeństw=o|centrum|region{,u,ie,em}|prowincj{a,i,ę}|wkł{ad,adu,adem}|spraw{a,y,ie,ę,ą}|kwesti{a,i,ę,ą}'),
  partyNouns: forms('komisj=ia międzyrządow=na|komisj=ia|grup=a robocz=na|delegacj=ia|delegacj=je|delega=ci|przedstawiciel=ż|przedstawiciel{e,i,om,ami,ach}|stron=a|stron{y,om,ami,ach}|stron|dyploma=ata|dyploma=ci|negocjato=r|negocjato=rzy|wysłanni=k|wysłanni=cy|rzą=du|rządy|rządów|rządami|władz{e,,om,ami,ach}|ekip{a,y,ę,ą}|zespoł{u,em}|zespół|lide=r|lide=rzy|kierownictw=o|przywód=ca|przywód=ccy|prezyden=t|prezyden=ci|minist=er|ministr=owie|premie=r|premie=rzy|szef=m|szef=owie|szefow=na|kole=ga|odpowiedni=k|odpowiednicz=ka|odpowiedni=cy|mediato=r|mediato=rzy|wojskow{i,ych,ym,ymi}|genera=ł|generał=owie|ambasado=r|ambasado=rzy|administracj=ia|gospodarz{,a,owi,em,e,y,om,ami}|goś{ć,cia,ciowi,ciem,cie,ci,ciom,ćmi}|urzędni=k|urzędni=cy|eksper=ci|parlamentarzyści|parlamentarzystów|parlamentarzystami|pos{eł,ła,łowie,łów}|senato=r|senator=owie|kanclerz=ż|król=ż|monarch{a,y,ę,ą}|partne=r|partne=rzy|ministerstw=o|resor=tu|msz|dyplomacj=ia|polity=k|polity=cy|oficjel{e,i,ami}|rzeczni=k|rzecznicz=ka|państw=o|gabine=tu|duchow{ny,nego,nym}|reżim{,u,owi,em}'),
  governments: forms('rzą=du|władz{e,,om,ami,ach}|reżim=mu|junt{a,y,cie,ę,ą}|administracj=ia|kierownictw=o|gabine=tu'),
  purposeWords: split('na|do udziału w|aby wziąć udział w|by wziąć udział w|w celu udziału w|z okazji|w związku z'),
  collectives: plCollectives,
  manyStates: ['krajów', 'państw', 'republik'],
  pronouns: {
    one: split('on|ona|jego|jemu|niego|niemu|nim|go|mu|nią|niej|ją|jej|ten ostatni|ta ostatnia|tamten|tamtego|tamtym|sam'),
    many: split('oni|one|ich|im|nich|nimi|nim obu|ci ostatni'),
    owner: split('jego|jej|swój|swego|swojego|swoim|swym|swoją|swoje|swojej|swej|swoich|ich'),
  },
  auxiliaries: [...split(MANAGED), ...forms('by{ł,ła,ło,li,ły}|zosta{ł,ła,ło,li,ły}|odby{ł,ła,ło,ły} się|się odby{ł,ła,ło,ły}|odby{ł,ła,ły}|dosz{ło,ła}|trwa{ł,ła,ło,ły}|rozpocz{ął,ęła,ęło,ęły}|zakończ{ył,yła,yło,yły}|toczy{ł,ła,ły} się|przebiega{ł,ła,ło,ły}|miał{o,a,y} miejsce|poprzedz{ił,iła,iło,iły}|towarzysz{ył,yła,yło,yły}|dotycz{ył,yła,yło,yły}|odbyt{y,a,e,ego,ej,ą,ych}|zakończon{y,a,e,ego,ej,ych}|sta{ł,ła,ło,ły} się|poświęcon{y,a,e}')],
  afar: plAfar,
  withWords: split('z|ze|wraz z|razem z|u'),
  betweenWords: split('między|pomiędzy'),
  fromWords: split('z|ze|wracając z|powracając z|prosto z|wracając ze'),
  aims: split('by|aby|żeby|ażeby|iżby'),
  managed: split(MANAGED),
  goals: ['do'],
  whileWords: ['podczas', 'w trakcie', 'w czasie', 'przy okazji'],
  thatWords: split('że|iż|żeby|aby|jakoby|by|o tym, że|według których'),
  byWords: split('przez'),
  fringeWords: split('na marginesie|przy okazji|w kuluarach|na uboczu|korzystając z|w ramach'),
  joint: forms('wspóln=ny|wspóln=na|wspóln=ne|wspóln=nep|wspólnie|razem|łącznie|u boku|ramię w ramię'),
  flanks: { before: split('obok|w towarzystwie|w asyście|w obecności'), behind: split('obok niego|obok niej|u jego boku|u jej boku') },
  hosting:
    'gości rozmowy|gościć|gościł|gościła|gościło|ugości|ugościł|ugościła|ugościło|gospodarzem|gospodynią|miejscem|areną'.split('|'),
  hosts: forms('gospodarz{,a,owi,em}|gospodyn{i,i,ię,ią}|gospodarz spotkania|gospodarze|gospodarzy|strona przyjmująca|stronę przyjmującą'),
  guests: forms('goś{ć,cia,ciowi,ciem}|swojego gościa|swego gościa|jego gość|swoim gościem|wysok{i,iego} goś{ć,cia}'),
  ordinals: split('drugi|druga|drugie|trzeci|trzecia|trzecie|czwarty|czwarta|czwarte|kolejny|kolejna|kolejne'),
  apart: split('osobno|oddzielne rozmowy|oddzielne spotkania|osobne rozmowy|osobne spotkania|osobnych spotkaniach|osobnych rozmowach|oddzielnie|z osobna|kolejno|po kolei|jeden po drugim|na przemian|z każdym z|indywidualnie|z każdą z|jedno po drugim'),
  first: split('najpierw|początkowo|w pierwszej kolejności|na początku|wpierw|rano|po raz pierwszy'),
  there: split('tam|tamże|tu|tutaj|na miejscu|w tym samym miejscu|w tej samej sali|stamtąd|w tym samym hotelu|w tym samym pałacu|w tym samym budynku|w tych samych murach|pod tym samym dachem|w tej samej rezydencji|tutaj też|tam właśnie'),
  sameTown: split('do miasta|w mieście|w tym mieście|w tym samym mieście|w tymże mieście|do tego samego miasta|do tego miasta'),
  definite: forms('t{en,ego,emu,ym,a,ej,ę,ą,o,e,ych,ymi,i}|tamt{en,ego,emu,ym,a,ej,ę,ą,o,e,ych,ymi}|obecn{y,ego,emu,ym,a,ej,ą,e,ych,ymi,i}|jego|jej|ich|sw{ój,ojego,ojemu,oim,oja,ojej,oją,oje,oich,oimi,ego,emu,ym,ej,ą,e,ych,ymi}|dan{y,ego,ej,ą,e}|wspomnian{y,ego,a,ej,ą,e,ych}|sam{,ego,emu,ym,a,ej,ą,o,e,i}|poświęcon{y,a,e}'),
  joiners: split('i|oraz|a także|jak również|jak i|tudzież|&'),
  sequence: {
    afterThis: split('po|odkąd|od kiedy|tuż po|zaraz po|krótko po|w następstwie|w efekcie|w wyniku|od czasu|po zakończeniu|po powrocie z|po tym jak|po tym, jak|od spotkania|od szczytu|od wizyty|od rozmów|poprzedził|poprzedziła|poprzedziło|poprzedziły|poprzedzony|poprzedzona|poprzedzone|następstwem|kontynuacja|kontynuacją|efekt|efektem|owoc|owocem|wynik|wynikiem|nazajutrz po|dzień po|niespełna tydzień po|w ślad za|następnego dnia po|w dzień po|to pokłosie|pokłosiem|przygotował|przygotowała|przygotowały|przygotowany podczas|uzgodniony podczas|uzgodnione podczas|uzgodnionej podczas'),
    beforeThis: split('przed|tuż przed|krótko przed|w przeddzień|w przededniu|w ramach przygotowań do|przed rozpoczęciem|zanim|przygotowania do|aby przygotować|by przygotować|przygotowując|w drodze na|w drodze do|przygotowania'),
    thenThis: split('następnie|potem|później|po czym|stamtąd|dalej|po spotkaniu|po rozmowach|po rozmowie|w dalszej kolejności|na koniec|na zakończenie|wreszcie|zaraz potem|tuż potem|tuż po nim|tuż po niej|tuż po nich|po nim|następnego dnia|nazajutrz|z kolei|po wizycie'),
    earlierThis: split('przygotował grunt|przygotowała grunt|przygotowali grunt|przetarł drogę|przetarli drogę|utorował drogę|utorowała drogę|utorowali drogę|wcześniej|uprzednio|przedtem|przed tym|jeszcze wcześniej|dzień wcześniej|poprzedniego dnia|dotychczas|poprzednie spotkanie|poprzedni raz|poprzednia runda|poprzedniej rundy|poprzednia wizyta|ostatni raz|ostatnie spotkanie|poprzednio|po raz ostatni|w przeszłości|tydzień wcześniej|miesiąc wcześniej|rok wcześniej'),
    another: split('poprzedni|poprzedniego|poprzedniemu|poprzednim|poprzednia|poprzedniej|poprzednią|poprzednie|następny|następnego|następnemu|następnym|następna|następnej|następną|następne|kolejny|kolejnego|kolejnemu|kolejnym|kolejna|kolejnej|kolejną|kolejne|ostatni|ostatniego|ostatnim|ostatnia|ostatniej|ostatnią|ostatnie'),
    again: split('rewizytę|rewizytą|kolejny|kolejna|kolejne|kolejnego|kolejnej|kolejną|kolejnym|ponownie|znowu|znów|po raz kolejny|po raz drugi|po raz trzeci|jeszcze raz|raz jeszcze|nowe spotkanie|nowa runda|nowej rundy|druga runda|drugiej rundy|drugą rundę|drugiej rundzie|trzecia runda|trzeciej rundy|trzecią rundę|czwarta runda|piąta runda|kolejna runda|kolejnej rundy|kolejną rundę|kolejnej rundzie|drugie spotkanie|trzecie spotkanie|kolejne spotkanie|kolejnego spotkania|następne spotkanie|następna runda|następnej rundy|wznowili|wznowiły|wznowią|kontynuowali|z rewizytą|rewizyta|kolejna rozmowa|kolejną rozmowę'),
    pluperfect: split('wcześniej|już'),
  },
  vetoes: plVetoes,
}; // prettier-ignore
