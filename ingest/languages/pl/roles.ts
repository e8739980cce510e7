// Polish role nouns with their case forms. `~` is where the owner may stand: "szef niemieckiego MSZ".

import type { RoleWords } from '../../mentions/language-names.ts';
import { forms } from './decline.ts';

type Office = readonly [
  role: string,
  one: string,
  many?: string,
  more?: Pick<RoleWords, 'of' | 'weak' | 'relative'>,
];

const WEAK = { weak: true } as const;
const HEAD = 'szef=m|szefow=na';
const HEADS = 'szef=owie';

/** "szef ~ MSZ", "szefowa ~ MSZ": the heads of each of these, parted by `|`. */
const headed = (heads: string, bodies: string): string =>
  heads.split('|').flatMap((head) => bodies.split('|').map((body) => `${head} ~ ${body}`)).join('|'); // prettier-ignore

/** "minister obrony" and "ministra" of a woman, "ministerka", "minister" that doesn't change. */
const minister = (of: string): string => `minist=er ${of}|minist=ra ${of}|minister=ka ${of}|minister ${of}`;

const FOREIGN =
  'spraw zagranicznych|ds. zagranicznych|spraw zewnętrznych|spraw zagranicznych i europejskich|spraw zagranicznych i handlu|spraw zagranicznych i handlu zagranicznego|do spraw zagranicznych';
const DEFENCE = 'obrony|obrony narodowej|sił zbrojnych|wojny';
const DIPLOMACY =
  'MSZ|dyplomacji|resortu spraw zagranicznych|resortu dyplomacji|ministerstwa spraw zagranicznych|departamentu spraw zagranicznych|polityki zagranicznej';
const ARMS =
  'MON|resortu obrony|resortu obrony narodowej|ministerstwa obrony|ministerstwa obrony narodowej|Ministerstwa Obrony';

const each = (list: string, make: (item: string) => string): string => list.split('|').map(make).join('|');

/** Longest match wins, so "wiceminister spraw zagranicznych" stands beside "minister spraw zagranicznych". */
const OFFICES: readonly Office[] = [
  ['president', 'prezyden=t|prezydent|prezydent=ka|tymczasow=ny prezyden=t|głow=a państwa|przejściow=ny prezyden=t|prezyden=t-elek=t|prezyden=t elek=t', 'prezyden=ci|głow{y,om,ami,ach} państw|głów państw|głow{y,om,ami,ach} państwa'],
  ['president', 'gospodarz=ż Białego Domu|lokato=r Białego Domu', '', { of: 'country:US' }],
  ['president', 'gospodarz=ż Kremla|przywód=ca Kremla', '', { of: 'country:RU' }],
  ['president', 'gospodarz=ż Pałacu Elizejskiego|lokato=r Pałacu Elizejskiego', '', { of: 'country:FR' }],
  ['president', 'przewodnicząc=ny ChRL', '', { of: 'country:CN' }],
  ['vice president', 'wiceprezyden=t|wiceprezydent=ka|wiceprezydent', 'wiceprezyden=ci'],
  ['prime minister', `premie=r|premier|premier=ka|prezes=m Rady Ministrów|prezes=m ~ rady ministrów|tymczasow=ny premie=r|przewodnicząc=ny ~ rządu|${headed(HEAD, 'rządu|gabinetu')}`, `premie=rzy|${headed(HEADS, 'rządów|rządu|gabinetów')}`],
  ['deputy prime minister', 'wicepremie=r|wicepremier|zastęp=ca premiera|zastęp=ca premier|pierwsz=ny wicepremie=r', 'wicepremie=rzy'],
  ['chancellor', 'kanclerz=ż|kanclerz|kanclerz=ż federaln=ny|kanclerka', 'kanclerz=rze'],
  ['foreign minister', `${each(FOREIGN, minister)}|${headed(HEAD, DIPLOMACY)}|kierując=ny ~ dyplomacją|kierując=na ~ dyplomacją`, `ministr=owie ~ spraw zagranicznych|ministr=owie spraw zagranicznych|${headed(HEADS, 'MSZ|dyplomacji|resortów spraw zagranicznych|ministerstw spraw zagranicznych|resortów dyplomacji')}`],
  ['foreign minister', 'sekretarz=ż stanu USA|sekretarz=ż stanu|sekretarz stanu|szef=m Departamentu Stanu|szefow=na Departamentu Stanu', '', { of: 'country:US' }],
  ['secretary of state', 'watykańsk=ski sekretarz=ż stanu|sekretarz=ż stanu Stolicy Apostolskiej|sekretarz=ż stanu Watykanu', '', { of: 'country:VA' }],
  ['assistant secretary of state', 'zastęp=ca sekretarza stanu|zastępczyn{i,i,i,ię,ią,i} sekretarza stanu|asysten=t sekretarza stanu', '', { of: 'country:US' }],
  ['deputy foreign minister', `wiceminist=er spraw zagranicznych|wiceminister spraw zagranicznych|wiceminist=ra spraw zagranicznych|${headed('wiceszef=m|wiceszefow=na|zastęp=ca szefa', 'MSZ|dyplomacji|resortu spraw zagranicznych')}|zastęp=ca ministra spraw zagranicznych|sekretarz=ż stanu w MSZ|podsekretarz=ż stanu w MSZ`, `wiceministr=owie spraw zagranicznych|${headed('wiceszef=owie', 'MSZ|dyplomacji')}|zastęp=ccy ministrów spraw zagranicznych`],
  ['defence minister', `${each(DEFENCE, minister)}|${headed(HEAD, ARMS)}`, `ministr=owie obrony|ministr=owie obrony narodowej|${headed(HEADS, 'MON|resortów obrony|ministerstw obrony')}`],
  ['defence minister', 'sekretarz=ż obrony|sekretarz obrony|szef=m Pentagonu|szefow=na Pentagonu|sekretarz=ż wojny', '', { of: 'country:US' }],
  ['deputy minister', 'wiceminist=er obrony|wiceminister obrony|wiceminist=er|wiceminister|wiceminist=ra|wiceszef=m MON|wiceszef=m ~ resortu obrony', 'wiceministr=owie', WEAK],
  ['interior minister', `${each('spraw wewnętrznych|spraw wewnętrznych i administracji', minister)}|${headed(HEAD, 'MSW|MSWiA')}`, 'ministr=owie spraw wewnętrznych'],
  ['interior minister', 'sekretarz=ż bezpieczeństwa krajowego', '', { of: 'country:US' }],
  ['finance minister', `${minister('finansów')}|${headed(HEAD, 'resortu finansów')}|sekretarz=ż skarbu|${minister('skarbu')}`, 'ministr=owie finansów'],
  ['trade minister', `${minister('handlu')}|${minister('handlu zagranicznego')}|sekretarz=ż handlu|przedstawiciel=ż handlow=ny`, 'ministr=owie handlu'],
  ['economy minister', `${minister('gospodarki')}|${minister('rozwoju')}|${minister('rozwoju i technologii')}`, 'ministr=owie gospodarki'],
  ['energy minister', `${minister('energii')}|${minister('energetyki')}|${minister('ropy')}`, 'ministr=owie energii'],
  ['minister', `minist=er|minist=ra|minister=ka|minister|${each('sprawiedliwości|do spraw europejskich|ds. europejskich|ds. UE|do spraw UE|transportu|infrastruktury|rolnictwa|zdrowia|edukacji|kultury|klimatu|środowiska|obrony cywilnej|przemysłu', minister)}`, 'ministr=owie|ministr=owie do spraw europejskich|ministr=owie ds. europejskich'],
  ['king', 'król=ż|monarch{a,y,sze,ę,ą,sze}', 'król=owie|monarch{owie,ów,om,ów,ami,ach}'],
  ['queen', 'królow=na|królow{a,ej,ej,ą,ą,ej}'],
  ['emperor', 'cesarz=ż'],
  ['emir', 'emi=r', 'emi{rowie,rów,rom,rów,rami,rach}'],
  ['sultan', 'sułtan=m', 'sułtan=owie'],
  ['crown prince', 'następ=ca tronu|książ{ę,ęcia,ęciu,ęcia,ęciem,ęciu} koronn=ny|następczyn{i,i,i,ię,ią,i} tronu'],
  ['pope', 'papież=ż|Ojc{iec,a,u,a,em,u} Święt=ny|zwierzchni=k Kościoła katolickiego|głow=a Kościoła katolickiego|biskup=m Rzymu', '', { of: 'country:VA' }],
  ['supreme leader', 'najwyższ=ny przywód=ca|najwyższ=ny przywód=ca duchowo-polityczn=ny|najwyższ=ny przywód=ca duchow=ny'],
  ['leader', `przywód=ca|przywódczyn{i,i,i,ię,ią,i}|lide=r|lider=ka|polity=k|${HEAD}`, `przywód=ccy|lide=rzy|polity=cy|${HEADS}`, WEAK],
  ['chairman', 'przewodnicząc=ny|przewodnicząc=na|prezes=m|prezes=ka|spike=r|współprzewodnicząc=ny', 'przewodnicząc=nyp|prezes=si|spike=rzy', WEAK],
  ['head of state', 'głow=a ~ państwa', ''],
  ['secretary-general', 'sekretarz=ż generaln=ny|sekretarz generalna|szef=m ONZ|szef=m NATO|szef=m Sojuszu Północnoatlantyckiego|sekretarz=ż generaln=ny ONZ', 'sekretarz=rze generaln=nyp'],
  ['secretary', `sekretarz=ż Rady Bezpieczeństwa|zastęp=ca sekretarza Rady Bezpieczeństwa|sekretarz=ż Najwyższej Rady Bezpieczeństwa Narodowego|sekretarz=ż Rady Bezpieczeństwa Narodowego i Obrony|wiceprzewodnicząc=ny Rady Bezpieczeństwa`, 'sekretarz=rze rad bezpieczeństwa'],
  ['director-general', 'dyrekto=r generaln=ny|dyrektor generalna|szef=m MAEA|szef=m WHO|szef=m MKCK'],
  ['managing director', 'dyrekto=r zarządzając=ny|dyrektor zarządzająca|szef=m MFW|szefow=na MFW|dyrektor MFW'],
  ['president of the european commission', `przewodnicząc=ny Komisji Europejskiej|przewodnicząc=na Komisji Europejskiej|przewodnicząc=ny KE|przewodnicząc=na KE|${headed(HEAD, 'Komisji Europejskiej|KE')}`, '', { of: 'org:eu' }],
  ['president of the european council', `przewodnicząc=ny Rady Europejskiej|przewodnicząc=na Rady Europejskiej|${headed(HEAD, 'Rady Europejskiej')}`, '', { of: 'org:eu' }],
  ['high representative', `wysok=ski przedstawiciel=ż|wysok=ski przedstawiciel=ż UE|wysok=ska przedstawiciel=ka|wysok=ska przedstawiciel=ka UE|${headed(HEAD, 'unijnej dyplomacji|dyplomacji UE|dyplomacji Unii Europejskiej|europejskiej dyplomacji')}|wysok=ski przedstawiciel=ż UE do spraw zagranicznych|wysok=ski przedstawiciel=ż UE ds. zagranicznych|wysok=ska przedstawiciel=ka UE ds. zagranicznych|wysok=ska przedstawiciel=ka UE do spraw zagranicznych`, '', { of: 'org:eu' }],
  ['commissioner', 'unijn=ny komisarz=ż|unijn=na komisar=ka|komisarz=ż UE|komisarz=ż|eurokomisarz=ż', 'komisarz=rze|unijn=nyp komisarz=rze', WEAK],
  ['special representative', 'specjaln=ny przedstawiciel=ż|specjaln=na przedstawiciel=ka|osobist=ny przedstawiciel=ż|stał=ny przedstawiciel=ż|stał=na przedstawiciel=ka|przedstawiciel=ż specjaln=ny', 'specjaln=ni przedstawiciel{e,i,om,i,ami,ach}'],
  ['special envoy', 'specjaln=ny wysłanni=k|wysłanni=k specjaln=ny|wysłanni=k|wysłannicz=ka|emisariusz=ż|specjaln=na wysłannicz=ka|pełnomocni=k', 'wysłanni=cy|specjaln=ni wysłanni=cy|emisariusz=rze'],
  ['ambassador', 'ambasado=r|ambasador=ka|ambasador|charge d’affaires|chargé d’affaires|chargé d\'affaires|nuncjusz=ż apostolsk=ski', 'ambasador=owie|ambasado=rzy'],
  ['chief negotiator', 'główn=ny negocjato=r|negocjato=r|negocjator=ka|szef=m ~ delegacji|szefow=na ~ delegacji|przewodnicząc=ny ~ delegacji|szef=m ~ zespołu negocjacyjnego', 'negocjato=rzy|szef=owie ~ delegacji'],
  ['spokesperson', 'rzeczni=k|rzecznicz=ka|rzeczni=k prasow=ny|rzecznicz=ka prasow=na|rzeczni=k rządu|rzeczni=k MSZ|rzecznicz=ka MSZ|rzeczni=k ~ MSZ|rzecznicz=ka ~ MSZ|rzeczni=k ~ resortu dyplomacji|sekretarz=ż prasow=ny', 'rzeczni=cy'],
  ['national security adviser', 'dorad=ca do spraw bezpieczeństwa narodowego|dorad=ca ds. bezpieczeństwa narodowego|dorad=ca prezydenta ds. bezpieczeństwa narodowego|dorad=ca do spraw bezpieczeństwa|dorad=ca ds. bezpieczeństwa|szef=m BBN|szef=m Biura Bezpieczeństwa Narodowego|dorad=ca prezydenta do spraw bezpieczeństwa narodowego|dorad=ca bezpieczeństwa narodowego'],
  ['adviser', 'dorad=ca|doradczyn{i,i,i,ię,ią,i}|dorad=ca prezydenta|dorad=ca premiera|współpracowni=k|asysten=t|szef=m ~ kancelarii|szef=m kancelarii prezydenta|szef=m Kancelarii Prezydenta|szef=m ~ gabinetu prezydenta|szef=m ~ administracji prezydenta|szef=m biura prezydenta|szef=m ~ kancelarii prezydenta|szef=m Biura Polityki Międzynarodowej|prezydenck=ski minist=er', 'dorad=ccy|współpracowni=cy'],
  ['commander', 'dowód=ca|naczeln=ny dowód=ca|genera=ł|szef=m sztabu|szef=m Sztabu Generalnego|szef=m sztabu generalnego|szef=m ~ sztabu generalnego|szef=m ~ armii|szef=m wywiadu|szef=m ~ wywiadu|dyrekto=r CIA|szef=m CIA', 'dowód=ccy|generał=owie|szef=owie sztabów|szef=owie sztabów generalnych|szef=owie wywiadów'],
  ['speaker of parliament', 'marszał=ek Sejmu|marszał=ek Senatu|marszałek Sejmu|marszałek Senatu|marszałkini Senatu|przewodnicząc=ny parlamentu|przewodnicząc=na parlamentu|przewodnicząc=ny ~ parlamentu|spike=r parlamentu|spike=r ~ parlamentu|przewodnicząc=ny Rady Najwyższej|przewodnicząc=ny Dumy Państwowej|przewodnicząc=ny Dumy|spike=r Izby Reprezentantów|spiker=ka Izby Reprezentantów|przewodnicząc=ny Izby Reprezentantów|przewodnicząc=ny Zgromadzenia Narodowego|przewodnicząc=na Zgromadzenia Narodowego|przewodnicząc=na Parlamentu Europejskiego|przewodnicząc=ny Parlamentu Europejskiego|szef=m ~ parlamentu|szefow=na Parlamentu Europejskiego|szefow=na PE|przewodnicząc=na PE|przewodnicząc=ny Bundestagu|przewodnicząc=na Bundestagu|przewodnicząc=ny Knesetu|przewodnicząc=ny Rady Federacji|przewodnicząc=na Rady Federacji', 'przewodnicząc=nyp parlamentów|spike=rzy parlamentów|marszałk=owie parlamentów'],
  ['first lady', 'pierwsz=na dam=a|małżon=ka', '', WEAK],
  ['governor', 'gubernato=r|wojewo{da,dy,dzie,dę,dą,dzie}', 'gubernato=rzy', WEAK],
  ['mayor', 'burmistrz=ż|me=r', 'burmistrz=owie|mer=owie', WEAK],
  ['deputy', 'zastęp=ca|zastępczyn{i,i,i,ię,ią,i}|wiceszef=m|wiceprzewodnicząc=ny|wiceprzewodnicząc=na', 'zastęp=ccy|wiceszef=owie', WEAK],
  ['diplomat', 'dyploma=ata|dyplomat=ka', 'dyploma=ci', WEAK],
  ['official', 'urzędni=k|przedstawiciel=ż|przedstawiciel=ka|wysok=ski rangą przedstawiciel=ż', 'urzędni=cy|przedstawiciel{e,i,om,i,ami,ach}|oficjel{e,i,om,i,ami,ach}', WEAK],
  ['delegate', 'delega=t|pos{eł,ła,łowi,ła,łem,le}|posłan=ka|senato=r|senator=ka|europos{eł,ła,łowi,ła,łem,le}', 'delega=ci|posł=owie|senator=owie|senato=rzy|kongresmen{i,ów,om,ów,ami,ach}', WEAK],
  ['counterpart', 'odpowiedni=k|odpowiednicz=ka|kole=ga|koleżan=ka|vis-à-vis|vis-a-vis|partne=r', 'odpowiedni=cy|koled{zy,zy}|kolegów|kolegom|kolegami|partne=rzy', { relative: true }],
  ['predecessor', 'poprzedni=k|poprzednicz=ka|następ=ca|następczyn{i,i,i,ię,ią,i}', '', { relative: true }],
]; // prettier-ignore

/** Polish roles. */
export const roles: readonly RoleWords[] = OFFICES.map(([role, one, many, more]) => ({
  role,
  one: forms(one),
  ...(many ? { many: forms(many) } : {}),
  ...more,
}));
