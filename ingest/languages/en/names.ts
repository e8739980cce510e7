// English words around names.

import type { LanguageNames } from '../../mentions/language-names.ts';
import { countries } from './countries.ts';
import { roles } from './roles.ts';

const split = (list: string): readonly string[] => list.split('|');

/** Words only; facts are in `seeds/world`. */
export const enNames: LanguageNames = {
  language: 'en',
  nationals: {
    one: [
      'the ~an',
      'the ~i',
      'the ~k',
      'the ~b',
      'the ~t',
      'the ~man',
      'the ~woman',
      'the ~ole',
      'the ~ede',
      'the ~ane',
      'the ~inn',
      'the ~iard',
      'the ~iton',
    ],
  },
  countries,
  organizations: {
    'org:gcc': ['Gulf Co-operation Council', 'Gulf Cooperation Council'],
    'org:us-mfa': ['State Department', 'U.S. State Department', 'US State Department', 'Department of State'],
  },
  seats: {
    Kremlin: 'country:RU',
    'White House': 'country:US',
    'Downing Street': 'country:GB',
    Élysée: 'country:FR',
    'Blue House': 'country:KR',
    Planalto: 'country:BR',
  },
  roles,
  ministries: {
    mfa: [
      'foreign ministry',
      'ministry of foreign affairs',
      'ministry for foreign affairs',
      'ministry of external affairs',
      'external affairs ministry',
    ],
    mod: [
      'defence ministry',
      'defense ministry',
      'ministry of defence',
      'ministry of defense',
      'ministry of national defense',
      'ministry of national defence',
    ],
    interior: ['interior ministry', 'ministry of the interior', 'ministry of internal affairs'],
    finance: ['finance ministry', 'ministry of finance'],
    economy: ['economy ministry', 'ministry of economy'],
    trade: ['trade ministry', 'commerce ministry', 'ministry of commerce', 'ministry of trade'],
    justice: ['justice ministry', 'ministry of justice'],
    energy: ['energy ministry', 'ministry of energy'],
    health: ['health ministry', 'ministry of health'],
    agriculture: ['agriculture ministry', 'ministry of agriculture'],
    transport: ['transport ministry', 'transportation ministry', 'ministry of transport'],
    education: ['education ministry', 'ministry of education'],
    culture: ['culture ministry', 'ministry of culture'],
    environment: ['environment ministry', 'ministry of environment', 'ministry of the environment'],
    parliament: ['parliament', 'legislature', 'national assembly'],
    senate: ['senate'],
    centralbank: ['central bank'],
    nsc: ['national security council'],
    staff: ['general staff'],
    court: ['supreme court', 'constitutional court'],
  },
  ownMinistries: {
    'State Department': 'org:us-mfa',
    'Department of State': 'org:us-mfa',
    Pentagon: 'org:us-mod',
    'Department of Defense': 'org:us-mod',
    'Treasury Department': 'org:us-finance',
    'Foreign Office': 'org:gb-mfa',
    FCDO: 'org:gb-mfa',
    'Home Office': 'org:gb-interior',
    'Quai d’Orsay': 'org:fr-mfa',
    'Global Affairs Canada': 'org:ca-mfa',
  },
  endings: { name: [], person: [], adjective: ['', 's'], people: ['', 's'], role: [] },
  honorifics: split(
    'Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Sheikh|Shaikh|Sayyid|Madam|Madame|Shri|Smt|HE|H.E|Hon|Gen|Lt|Col|Maj|Adm|Rev|Archbishop|Cardinal|Bishop|Imam|Ayatollah|Mullah|Dame|Prince|Princess|Comrade|Senator|Sen|Rep|Congressman|Admiral|Colonel|Marshal|Field',
  ),
  particles: split(
    'van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|bin|bint|ibn|ben|al|el|ul|ur|as|ad|an|ar|ash|abu|ould|zu|y|e|ter|ten|af|mac',
  ),
  placePrepositions: split(
    'in|at|near|outside|inside|to|from|into|via|towards|toward|throughout|across|over|around|leaving|through|for',
  ),
  placeVerbs: split(
    'visited|visits|visit|visiting|left|leaves|reached|entered|toured|overran|captured|seized|took|besieged|bombed|struck|hit|shelled',
  ),
  whereWords: split('where'),
  eventNouns: split(
    'talks|summit|meeting|meetings|conference|round|negotiations|accord|accords|agreement|agreements|process|format|declaration|visit|trip|hotel|airport|palace|suburb|forum|session|memorandum|encounter|headquarters|dialogue|peace',
  ),
  fieldWords: ['for', 'to'],
  ofWords: split('of|for|to|from|with'),
  formalWords: split(
    'the|republic|kingdom|state|states|union|islamic|federal|democratic|sultanate|emirate|commonwealth|people|of|and',
  ),
  definiteWords: split('the|this|that|its|his|her|their'),
  pluralWords: split('two|three|four|both|several|all|some|other|these|those'),
  possessives: split('his|her|their|its'),
  joiners: split('and|or|&'),
  bodyNouns: split(
    'Command|Front|Army|Movement|Alliance|Authority|Commission|Committee|Forces|Directorate|Coalition|Congress|Assembly|Secretariat|Taskforce|Party|League|Council|Platform|Union|Chamber|Chambers|Federation|Confederation|Association|Organisation|Organization|Brotherhood|Society',
  ),
  bodyLinks: split('for'),
  loneBodies: [],
  groupNouns: split('rebels|rebel|militia|fighters|insurgents|movement|group|delegation'),
  houses: split(
    'presidential palace|presidential complex|presidential compound|presidential residence|royal palace|royal court|imperial palace|government palace|government house|state house|parliament house|parliament building|national palace|state guesthouse|state guest house|foreign ministry building|government guesthouse|prime ministerial residence|government headquarters|city hall|town hall|chancellery|presidential office|presidential administration building|supreme court building',
  ),
  venuePhrases: split('headquarters|guest house|office'),
  smallVenues: split(
    'hotel|palace|castle|villa|resort|manor|mansion|estate|airport|airbase|cathedral|monastery|guesthouse|museum|theatre',
  ),
  venueNouns: split(
    'palace|castle|villa|hotel|house|mansion|residence|hall|resort|lodge|manor|abbey|cathedral|centre|center|estate|tower|airport|airbase|base|guesthouse|club|fort|museum|inn|pavilion|chateau|château|library|theatre|academy|ranch|barracks|monastery|square|park|garden|gardens|cemetery|memorial|monument|mausoleum|tomb|university|college|school|church|temple|mosque|synagogue|shrine|stadium|arena|station|terminal|port|harbour|harbor|bridge|factory|plant|hospital|gallery|opera|theater|crossing|camp|plaza|cosmodrome|auditorium|basilica|citadel|observatory',
  ),
  missionNouns: split('embassy|consulate|mission|chancery'),
  missionTails: split('general'),
  cityNouns: split('capital|city|town|port|resort|village|municipality|suburb'),
  stopNouns: split('stop|stops|leg|destination|stopover|itinerary'),
  copulas: split('is|was|be|were'),
  housePrepositions: split('at'),
  insidePrepositions: split('in|at|inside'),
  townPrepositions: split('in|near|outside|at'),
  notBefore: split(
    'FC|AC|AS|SC|Real|Air|Bank|Hotel|University|RB|Inter|Dynamo|Sparta|Radio|agency|newspaper|broadcaster|magazine|Miss|captain|striker|coach',
  ),
  notAfter: split(
    'United|City|FC|Airlines|Airways|Bank|Street|Avenue|Road|Square|Times|Post|Herald|Tribune|Journal|Chronicle|University|Institute|Hotel|Open|Marathon|Cup|Telecom|Motors|Steel|Review|Stadium|Arena|Hilton|Plage|Olympics',
  ),
  notNames: split(
    'New York Times|Washington Post|Moscow Times|China Daily|Korea Herald|Japan Times|Times of India|Times of Israel|Jerusalem Post|France 24|Deutsche Welle|Bank of America|Bank of England|Bank of China|Air France|British Airways|Turkish Airlines|Korea Times|South China Morning Post|Voice of America|Radio Free Europe|RIA Novosti|Manchester United|Manchester City|Paris Saint-Germain|Real Madrid|Atletico Madrid|Bayern Munich|Financial Times|British Broadcasting|Good Friday|Georgia Tech|New Georgia|State of Georgia|Chinatown|Indian Ocean|Peking duck|Russian roulette|Turkish delight|French Open|Swiss Alps|Brussels sprouts|Fox News|Business Council|Hagia Sophia|Reykjavik Arena',
  ),
  ambiguousPlaces: split(
    'reading|nice|male|bath|split|tours|nancy|mobile|orange|hull|cork|vladimir|sofia|florence|victoria|santiago|lincoln|jackson|austin|charlotte|kent|derby|wells|deal|rugby|march|van|man|along|union|enterprise|independence|concord|most|batman|of|palm|george|san jose|san|hamilton|kingston|wellington|santa|leon|david|martin|kim|para|best|bar|independent|moses|jordan|paul|peters|roman|milan|alexandria|surprise|hope|gaza|arctic|liberal|young|lewis|chester|warren|lawrence|raymond|irving|arlington',
  ),
  notInNames: split(
    'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|The|A|An|But|And|In|On|At|He|She|It|They|His|Her|Their|This|That|After|Before|When|While|As|If|For|From|To|By|With|Both|Two|Three|Earlier|Later|Meanwhile|However|Also|Photo|Tags|Advertisement|Reporting|Editing|Brexit|Lake|Mount|River|Bay|Gulf|Strait|Cape|Treaty|Accord|Mission|Council|Cabinet|House|Palace|Government|Parliament|Army|Party|Ministry|Embassy|Day|Foreign|Defence|Defense|Affairs|Security|Talks|Summit|Meeting|Minister|Ministers|Visit|State|Joint|New|Old|Great|North|South|East|West|Western|Eastern|Northern|Southern|Security|Peace|War|Agreement|Partnership|Vision|Policy|First|Second|Third|Not|No|Yes|One|What|Who|Where|Why|How|There|Here|Then|Now|Neither|Nor|Each|Last|Next|At|Is|Are|Was|Will|Has|Have|Had|Says|Said',
  ),
};
