// Words of other worlds that borrow diplomacy's words.

import type { EventWords } from '../event-words.ts';

const split = (list: string): readonly string[] => list.split('|');

/** Dutch vetoes by world. */
export const nlVetoes: EventWords['vetoes'] = {
  sport: split(
    'kwartfinale|halve finale|achtste finale|bondscoach|trainer|coach|doelman|keeper|scheidsrechter|stadion|aftrap|beker|eredivisie|jupiler|champions league|wereldkampioenschap|europees kampioenschap|wk|ek|uefa|fifa|knvb|olympische|olympisch|medaille|medailles|toernooi|penalty|strafschoppen|spelers|elftal|voetbal|voetbalbond|handbal|hockey|tennis|wielrennen|wielrenner|peloton|marathon|schaatser|schaatsen|speeldag|groepsfase|transfer|etappe|tour de france|giro|fans|supporters|wedstrijd|competitie|de bond|rode duivels|grand prix|coureur|schaakster|grootmeester|international|titelverdediger',
  ),
  culture: split(
    'film|films|bioscoop|regisseur|regisseuse|acteur|acteurs|actrice|roman|thriller|album|zanger|zangeres|concert|tentoonstelling|theater|opera|festival|scenario|netflix|hoofdrol|orkest|dirigent|komedie|documentaire|boekenbeurs|voorstelling|première|tv-serie|aflevering|museumdirecteur|kunstenaar|schrijfster|satirische|toneelstuk|musical|dramareeks|podcast|hoofdpersoon|personage|personages|vertolkt',
  ),
  business: split(
    'aandeelhouders|aandeelhouder|aandeelhoudersvergadering|ceo|raad van bestuur|raad van commissarissen|ondernemingsraad|vakbond|vakbonden|cao|fnv|cnv|abvv|acv|loon|lonen|omzet|beleggers|aandelen|beurs|beurskoers|start-up|concern|fabrikant|brouwerij|toeleveranciers|filialen|directie|faillissement|curator|overname|staking|stakingen|sociaal plan|werknemers|bedrijfsleven|kwartaalcijfers|hoofdkantoor|stadsbestuur',
  ),
  courts: split(
    'rechtbank|gerechtshof|verdachte|verdachten|officier van justitie|openbaar ministerie|rechters|advocaat|advocaten|vrijspraak|aanklager|eiser|voorarrest|strafzaak|rechtszaak|veroordeeld|beklaagde|beklaagden|assisen|assisenhof|parket|pleidooi|strafeis|cassatie|hoger beroep|celstraf|jury|zittingsdag',
  ),
  history: split(
    'congres van wenen|metternich|bismarck|napoleon|memoires|biografie|werd geboren|geboren in|necrologie|middeleeuwen|overleed op|jalta|bataafse|gouden eeuw|oranjes|zestiende eeuw|zeventiende eeuw|achttiende eeuw|negentiende eeuw|historicus|historica|archeologen|overleden op',
  ),
  home: split(
    'gemeenteraad|gemeenteraadslid|wethouder|wethouders|schepen|schepencollege|fractievoorzitter|fractievoorzitters|fractieleider|formateur|informateur|informateurs|verkenner|coalitiepartijen|kabinetsformatie|formatie|regeerakkoord|coalitieoverleg|kernkabinet|partijvoorzitters|vivaldi|begrotingsoverleg|provinciale staten|waterschap|pastoor|koor|vrijwilligers|leerlingen|recept|kleuterschool|brandweer|ziekenhuis|patiënten|bewoners|buurtbewoners|verkiezingscampagne|lijsttrekker|lijsttrekkers|stikstof|huurders|zusterstad|scholieren|partijcongres|onderwijsminister|arizona',
  ),
}; // prettier-ignore
