// Principal parts of Polish verbs of events.

/** Infinitive; present or, of a perfective, future: one, several; past: a man, a woman, several men; passive stem. */
export type Parts = readonly [
  infinitive: string,
  one: string,
  many: string,
  he: string,
  she: string,
  they: string,
  passive: string,
];

/** Verbs that no rule makes: the parts of `Parts`, the passive left out where there is none. */
const IRREGULAR = `
przyjąć przyjmie przyjmą przyjął przyjęła przyjęli przyjęt
podejmować podejmuje podejmują podejmował podejmowała podejmowali podejmowan
podjąć podejmie podejmą podjął podjęła podjęli podjęt
przyjść przyjdzie przyjdą przyszedł przyszła przyszli
wychodzić wychodzi wychodzą wychodził wychodziła wychodzili
wyjść wyjdzie wyjdą wyszedł wyszła wyszli
wyruszyć wyruszy wyruszą wyruszył wyruszyła wyruszyli
ruszyć ruszy ruszą ruszył ruszyła ruszyli
gościć gości goszczą gościł gościła gościli goszczon
ugościć ugości ugoszczą ugościł ugościła ugościli ugoszczon
odwiedzić odwiedzi odwiedzą odwiedził odwiedziła odwiedzili odwiedzon
naradzić naradzi naradzą naradził naradziła naradzili
mówić mówi mówią mówił mówiła mówili
rozmówić rozmówi rozmówią rozmówił rozmówiła rozmówili
zamienić zamieni zamienią zamienił zamieniła zamienili
przesiedzieć przesiedzi przesiedzą przesiedział przesiedziała przesiedzieli
siedzieć siedzi siedzą siedział siedziała siedzieli
wjechać wjedzie wjadą wjechał wjechała wjechali
zmierzać zmierza zmierzają zmierzał zmierzała zmierzali
krążyć krąży krążą krążył krążyła krążyli
zaprowadzić zaprowadzi zaprowadzą zaprowadził zaprowadziła zaprowadzili zaprowadzon
usadzić usadzi usadzą usadził usadziła usadzili usadzon
sprowadzić sprowadzi sprowadzą sprowadził sprowadziła sprowadzili sprowadzon
zgłosić zgłosi zgłoszą zgłosił zgłosiła zgłosili
odebrać odbierze odbiorą odebrał odebrała odebrali
chwycić chwyci chwycą chwycił chwyciła chwycili
zjawić zjawi zjawią zjawił zjawiła zjawili
pojawić pojawi pojawią pojawił pojawiła pojawili
stawić stawi stawią stawił stawiła stawili
wstąpić wstąpi wstąpią wstąpił wstąpiła wstąpili
zawiadomić zawiadomi zawiadomią zawiadomił zawiadomiła zawiadomili zawiadomion
zapewnić zapewni zapewnią zapewnił zapewniła zapewnili
wyprowadzić wyprowadzi wyprowadzą wyprowadził wyprowadziła wyprowadzili
rzucić rzuci rzucą rzucił rzuciła rzucili
przekroczyć przekroczy przekroczą przekroczył przekroczyła przekroczyli
bawić bawi bawią bawił bawiła bawili
pomówić pomówi pomówią pomówił pomówiła pomówili
omówić omówi omówią omówił omówiła omówili omówion
powiedzieć powie powiedzą powiedział powiedziała powiedzieli
widzieć widzi widzą widział widziała widzieli
zobaczyć zobaczy zobaczą zobaczył zobaczyła zobaczyli
prowadzić prowadzi prowadzą prowadził prowadziła prowadzili prowadzon
przeprowadzić przeprowadzi przeprowadzą przeprowadził przeprowadziła przeprowadzili przeprowadzon
doprowadzić doprowadzi doprowadzą doprowadził doprowadziła doprowadzili
odbyć odbędzie odbędą odbył odbyła odbyli odbyt
przybyć przybędzie przybędą przybył przybyła przybyli
zakończyć zakończy zakończą zakończył zakończyła zakończyli zakończon
kończyć kończy kończą kończył kończyła kończyli
rozpocząć rozpocznie rozpoczną rozpoczął rozpoczęła rozpoczęli rozpoczęt
zacząć zacznie zaczną zaczął zaczęła zaczęli zaczęt
toczyć toczy toczą toczył toczyła toczyli
wznowić wznowi wznowią wznowił wznowiła wznowili wznowion
zjeść zje zjedzą zjadł zjadła zjedli
jeść je jedzą jadł jadła jedli
zasiąść zasiądzie zasiądą zasiadł zasiadła zasiedli
siąść siądzie siądą siadł siadła siedli
usiąść usiądzie usiądą usiadł usiadła usiedli
uścisnąć uściśnie uścisną uścisnął uścisnęła uścisnęli
podać poda podadzą podał podała podali podan
wymienić wymieni wymienią wymienił wymieniła wymienili
wystąpić wystąpi wystąpią wystąpił wystąpiła wystąpili
przystąpić przystąpi przystąpią przystąpił przystąpiła przystąpili
złożyć złoży złożą złożył złożyła złożyli złożon
zebrać zbierze zbiorą zebrał zebrała zebrali
zgromadzić zgromadzi zgromadzą zgromadził zgromadziła zgromadzili zgromadzon
zwołać zwoła zwołają zwołał zwołała zwołali zwołan
zwrócić zwróci zwrócą zwrócił zwróciła zwrócili
wrócić wróci wrócą wrócił wróciła wrócili
powrócić powróci powrócą powrócił powróciła powrócili
przyjechać przyjedzie przyjadą przyjechał przyjechała przyjechali
przyjeżdżać przyjeżdża przyjeżdżają przyjeżdżał przyjeżdżała przyjeżdżali
pojechać pojedzie pojadą pojechał pojechała pojechali
jechać jedzie jadą jechał jechała jechali
jeździć jeździ jeżdżą jeździł jeździła jeździli
wyjechać wyjedzie wyjadą wyjechał wyjechała wyjechali
przylecieć przyleci przylecą przyleciał przyleciała przylecieli
polecieć poleci polecą poleciał poleciała polecieli
lecieć leci lecą leciał leciała lecieli
wylecieć wyleci wylecą wyleciał wyleciała wylecieli
odlecieć odleci odlecą odleciał odleciała odlecieli
dolecieć doleci dolecą doleciał doleciała dolecieli
przylatywać przylatuje przylatują przylatywał przylatywała przylatywali
dotrzeć dotrze dotrą dotarł dotarła dotarli
wybrać wybierze wybiorą wybrał wybrała wybrali
udać uda udadzą udał udała udali
zjechać zjedzie zjadą zjechał zjechała zjechali
zajechać zajedzie zajadą zajechał zajechała zajechali
zajrzeć zajrzy zajrzą zajrzał zajrzała zajrzeli
wpaść wpadnie wpadną wpadł wpadła wpadli
być jest są był była byli
dzwonić dzwoni dzwonią dzwonił dzwoniła dzwonili
zadzwonić zadzwoni zadzwonią zadzwonił zadzwoniła zadzwonili
oddzwonić oddzwoni oddzwonią oddzwonił oddzwoniła oddzwonili
połączyć połączy połączą połączył połączyła połączyli
pośredniczyć pośredniczy pośredniczą pośredniczył pośredniczyła pośredniczyli
pogodzić pogodzi pogodzą pogodził pogodziła pogodzili pogodzon
posadzić posadzi posadzą posadził posadziła posadzili posadzon
zbliżyć zbliży zbliżą zbliżył zbliżyła zbliżyli
wygłosić wygłosi wygłoszą wygłosił wygłosiła wygłosili wygłoszon
głosić głosi głoszą głosił głosiła głosili
przemówić przemówi przemówią przemówił przemówiła przemówili
zabrać zabierze zabiorą zabrał zabrała zabrali
wziąć weźmie wezmą wziął wzięła wzięli
brać bierze biorą brał brała brali
stanąć stanie staną stanął stanęła stanęli
podpisać podpisze podpiszą podpisał podpisała podpisali podpisan
podpisywać podpisuje podpisują podpisywał podpisywała podpisywali podpisywan
odsłonić odsłoni odsłonią odsłonił odsłoniła odsłonili odsłonięt
wręczyć wręczy wręczą wręczył wręczyła wręczyli wręczon
odznaczyć odznaczy odznaczą odznaczył odznaczyła odznaczyli odznaczon
ustalić ustali ustalą ustalił ustaliła ustalili
uzgodnić uzgodni uzgodnią uzgodnił uzgodniła uzgodnili
poruszyć poruszy poruszą poruszył poruszyła poruszyli
odpowiedzieć odpowie odpowiedzą odpowiedział odpowiedziała odpowiedzieli
otworzyć otworzy otworzą otworzył otworzyła otworzyli
zaszczycić zaszczyci zaszczycą zaszczycił zaszczyciła zaszczycili
urządzić urządzi urządzą urządził urządziła urządzili
wydać wyda wydadzą wydał wydała wydali wydan
mieć ma mają miał miała mieli
wieść wiedzie wiodą wiódł wiodła wiedli
spędzić spędzi spędzą spędził spędziła spędzili
oprowadzić oprowadzi oprowadzą oprowadził oprowadziła oprowadzili
potwierdzić potwierdzi potwierdzą potwierdził potwierdziła potwierdzili
umówić umówi umówią umówił umówiła umówili
zatrzymać zatrzyma zatrzymają zatrzymał zatrzymała zatrzymali
przysiąść przysiądzie przysiądą przysiadł przysiadła przysiedli
posiedzieć posiedzi posiedzą posiedział posiedziała posiedzieli
zająć zajmie zajmą zajął zajęła zajęli
zamknąć zamknie zamkną zamknął zamknęła zamknęli
zaszyć zaszyje zaszyją zaszył zaszyła zaszyli
wypić wypije wypiją wypił wypiła wypili
pić pije piją pił piła pili
popijać popija popijają popijał popijała popijali
dzielić dzieli dzielą dzielił dzieliła dzielili
podzielić podzieli podzielą podzielił podzieliła podzielili
wznieść wzniesie wzniosą wzniósł wzniosła wznieśli
przełamać przełamie przełamią przełamał przełamała przełamali
podejść podejdzie podejdą podszedł podeszła podeszli
złapać złapie złapią złapał złapała złapali
objąć obejmie obejmą objął objęła objęli
przytulić przytuli przytulą przytulił przytuliła przytulili
przywitać przywita przywitają przywitał przywitała przywitali
poklepać poklepie poklepią poklepał poklepała poklepali
pożegnać pożegna pożegnają pożegnał pożegnała pożegnali
odprowadzić odprowadzi odprowadzą odprowadził odprowadziła odprowadzili
odwieźć odwiezie odwiozą odwiózł odwiozła odwieźli
podwieźć podwiezie podwiozą podwiózł podwiozła podwieźli
poświęcić poświęci poświęcą poświęcił poświęciła poświęcili
zasiedzieć zasiedzi zasiedzą zasiedział zasiedziała zasiedzieli
przewodniczyć przewodniczy przewodniczą przewodniczył przewodniczyła przewodniczyli
`;

const IRREGULARS: ReadonlyMap<string, Parts> = new Map(
  IRREGULAR.trim()
    .split('\n')
    .map((line) => {
      const [infinitive = '', one = '', many = '', he = '', she = '', they = '', passive = ''] =
        line.split(' ');
      return [infinitive, [infinitive, one, many, he, she, they, passive] as const];
    }),
);

/** The parts of a verb, by rule for those in -ować, -nąć and -ać. */
export function partsOf(infinitive: string): Parts {
  const listed = IRREGULARS.get(infinitive);
  if (listed) return listed;
  const stem = infinitive.slice(0, -1);
  const past = (vowel: string, many = vowel): [string, string, string] => [
    `${vowel}ł`,
    `${vowel}ła`,
    `${many}li`,
  ];
  if (infinitive.endsWith('ować')) {
    const root = infinitive.slice(0, -'ować'.length);
    return [infinitive, `${root}uje`, `${root}ują`, ...past(stem), `${stem}n`];
  }
  if (infinitive.endsWith('nąć')) {
    const root = infinitive.slice(0, -'ąć'.length);
    return [infinitive, `${root}ie`, `${root}ą`, `${root}ął`, `${root}ęła`, `${root}ęli`, `${root}ięt`];
  }
  return [infinitive, stem, `${stem}ją`, ...past(stem), `${stem}n`];
}
