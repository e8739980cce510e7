// Dutch verbs that tell of an event, by kind; their forms are made by `inflect.ts`.

import type { TriggerWords } from '../event-words.ts';
import type { VerbPhrase } from './inflect.ts';
import { nlIdioms } from './idioms.ts';
import { formsOf } from './inflect.ts';

type Told = Pick<TriggerWords, 'kind' | 'frame' | 'weak' | 'alone' | 'hosted'>;

const TALKS: Told = { kind: 'talks', frame: 'sides' };
/** What a body does among its members too. */
const SITTING: Told = { ...TALKS, alone: true };
const WEAK_TALKS: Told = { ...TALKS, weak: true };
const CALL: Told = { kind: 'call', frame: 'sides' };
const NEGOTIATION: Told = { kind: 'negotiation', frame: 'sides' };
const MEDIATION: Told = { kind: 'mediation', frame: 'mediation' };
const VISIT: Told = { kind: 'visit', frame: 'journey' };
const PRESS: Told = { kind: 'press-conference', frame: 'press' };
const SPEECH: Told = { kind: 'speech', frame: 'speech' };
const CEREMONY: Told = { kind: 'ceremony', frame: 'sides', weak: true };

const each = (verb: VerbPhrase['verb'], ...withs: string[]): VerbPhrase[] =>
  withs.map((words) => ({ verb, with: words }));

// Calls first: of two phrases that are as long, the first wins.
const VERBS: readonly (readonly [Told, readonly VerbPhrase[]])[] = [
  [CALL, [
    ...each('pakken', 'de telefoon', 'de hoorn'), ...each('hangen', 'aan een beeldverbinding', 'aan de videoverbinding'), { verb: 'videobellen' }, ...each('nemen', 'de telefoon', 'telefonisch contact op', 'telefonisch contact'), ...each('komen', 'aan de lijn'), ...each('zitten', 'aan de telefoon', 'aan de lijn'), ...each('hebben', 'een videogesprek', 'een videocall', 'contact via de telefoon', 'videoverbinding', 'een videoconferentie', 'telefonisch een'), { verb: 'bellen' }, { verb: 'telefoneren' }, { verb: 'bellen', away: 'op' }, { verb: 'bellen', away: 'terug' },
    ...each('hebben', 'telefonisch contact', 'telefonisch overleg', 'een telefoongesprek', 'aan de lijn', 'aan de telefoon', 'een telefonisch onderhoud', 'telefonisch gesproken', 'een videogesprek', 'een belgesprek'),
    ...each('voeren', 'een telefoongesprek', 'telefonisch overleg', 'telefoongesprekken', 'een telefonisch gesprek'),
    ...each('hangen', 'aan de telefoon', 'aan de lijn'), ...each('grijpen', 'naar de telefoon'), ...each('krijgen', 'aan de lijn', 'aan de telefoon'),
    ...each('spreken', 'telefonisch met', 'met … telefonisch', 'via de telefoon met', 'via een videoverbinding met', 'telefonisch', 'via de telefoon', 'per telefoon', 'via een videoverbinding', 'per videoverbinding', 'door de telefoon'), ...each('overleggen', 'telefonisch met', 'met … telefonisch', 'telefonisch', 'via een videoverbinding', 'per video'),
  ]],
  [TALKS, [
    ...each('lopen', 'tegen het lijf', 'tegen … lijf', 'binnen bij'), { verb: 'lopen', away: 'langs' }, { verb: 'wachten', away: 'op' },
    { verb: 'zonderen', away: 'af', zich: true }, ...each('trekken', 'zich terug met', 'zich terug voor', 'zich … terug met', 'zich … terug voor'),
    ...each('staan', 'op de stoep', 'bij … op de stoep', 'oog in oog', 'tegenover elkaar', 'voor de deur'), ...each('kloppen', 'aan de deur', 'op de deur'), ...each('wippen', 'binnen bij', 'langs bij'), { verb: 'wippen', away: 'langs' }, { verb: 'springen', away: 'binnen' },
    { verb: 'vallen', away: 'binnen' }, ...each('verdwijnen', 'naar binnen'), ...each('bellen', 'aan bij'), ...each('kijken', 'in de ogen', 'recht in de ogen'), { verb: 'souperen' }, ...each('stappen', 'binnen bij', 'naar binnen bij'), ...each('komen', 'zijn beklag', 'haar beklag'), ...each('trekken', 'tijd uit voor', 'uit voor'), ...each('maken', 'tijd vrij voor'), ...each('doen', 'zijn beklag bij', 'haar beklag bij'),
    ...each('wisselen', 'enkele woorden', 'een paar woorden', 'een handdruk', 'handdrukken', 'gedachten', 'ideeën'), ...each('delen', 'de tafel', 'het ontbijt'), { verb: 'ontbijten' }, ...each('verlenen', 'audiëntie', 'een audiëntie', 'belet'), { verb: 'halen', away: 'binnen' }, { verb: 'leiden', with: 'rond' },
    ...each('hebben', 'over de vloer', 'een bilateraal', 'een bilaterale ontmoeting', 'een werklunch', 'een diner', 'een lunch', 'een werkdiner', 'een gedachtewisseling', 'een apart gesprek', 'een kort gesprek', 'een lang gesprek', 'een gesprekje', 'afgesproken met', 'afzonderlijk overleg', 'een sessie', 'een werksessie', 'een kennismakingsgesprek'), ...each('zitten', 'rond één tafel', 'aan één tafel', 'rond de onderhandelingstafel', 'mee aan tafel', 'naast elkaar'), ...each('krijgen', 'te spreken', 'belet bij', 'te zien'), ...each('maken', 'tijd voor'), ...each('voeren', 'bilaterale gesprekken', 'bilateraal overleg', 'een bilateraal gesprek', 'diepgaande gesprekken', 'een tweegesprek'),
    { verb: 'ontmoeten' }, { verb: 'treffen' }, { verb: 'ontvangen' }, { verb: 'confereren' }, { verb: 'consulteren' },
    { verb: 'spreken', with: 'met' }, { verb: 'praten', with: 'met' }, { verb: 'overleggen' }, { verb: 'verwelkomen' }, { verb: 'onthalen' },
    { verb: 'spreken', with: 'elkaar' }, { verb: 'zien', with: 'elkaar' }, { verb: 'zien', with: 'elkaar', away: 'terug' },
    ...each('zitten', 'rond de tafel', 'rond dezelfde tafel', 'aan tafel', 'aan dezelfde tafel', 'om de tafel', 'aan één tafel', 'tegenover elkaar', 'oog in oog', 'samen met', 'in overleg met'),
    { verb: 'zitten', away: 'samen' }, ...each('zitten', 'bij elkaar'),
    ...each('gaan', 'rond de tafel', 'om de tafel', 'aan tafel', 'in gesprek', 'in overleg', 'in conclaaf', 'op de koffie', 'op audiëntie', 'langs bij', 'op bezoek bij', 'op visite bij', 'in beraad'),
    { verb: 'gaan', away: 'langs' }, { verb: 'komen', away: 'langs' },
    ...each('schuiven', 'aan tafel'), { verb: 'schuiven', away: 'aan' },
    ...each('voeren', 'gesprekken', 'een gesprek', 'overleg', 'besprekingen', 'het gesprek', 'topoverleg', 'spoedoverleg', 'crisisoverleg', 'diplomatiek overleg'),
    ...each('houden', 'ruggespraak', 'beraad', 'overleg', 'gesprekken', 'besprekingen'),
    ...each('hebben', 'een gesprek', 'gesprekken', 'een onderhoud', 'een ontmoeting', 'overleg', 'een overleg', 'contact met', 'een afspraak met', 'een bespreking', 'een tête-à-tête', 'een tweegesprek', 'een bilateraal gesprek', 'een werkoverleg', 'een audiëntie', 'op bezoek', 'te gast', 'beraad'),
    ...each('zijn', 'in gesprek met', 'in overleg met', 'te gast bij', 'op bezoek bij', 'op audiëntie', 'de gast van', 'te gast op', 'op de koffie'),
    ...each('komen', 'op bezoek bij', 'in gesprek', 'voor overleg', 'voor gesprekken', 'aan tafel', 'op audiëntie'),
    ...each('spreken', 'onder vier ogen', 'met elkaar'), ...each('praten', 'onder vier ogen', 'met elkaar'),
    { verb: 'spreken', away: 'bij' }, { verb: 'praten', away: 'bij' },
    { verb: 'onderhouden', zich: true },
    { verb: 'heten', with: 'welkom' }, { verb: 'roepen', with: 'op het matje' },
    { verb: 'schudden', with: 'de hand' }, { verb: 'drukken', with: 'de hand' }, { verb: 'reiken', with: 'de hand' },
    { verb: 'wisselen', with: 'van gedachten' },
    { verb: 'dineren' }, { verb: 'lunchen' }, { verb: 'tafelen' }, ...each('eten', 'samen'),
    { verb: 'maken', away: 'kennis' }, { verb: 'maken', with: 'opwachting' }, { verb: 'maken', with: 'zijn opwachting' },
    { verb: 'krijgen', with: 'over de vloer' }, ...each('krijgen', 'op bezoek', 'bezoek van'),
    { verb: 'zoeken', away: 'op' }, { verb: 'steken', with: 'de koppen bij elkaar' }, { verb: 'steken', with: 'de koppen bijeen' },
  ]],
  [SITTING, [
    { verb: 'komen', away: 'bijeen' }, { verb: 'komen', away: 'samen' }, { verb: 'komen', with: 'bij elkaar' },
    { verb: 'vergaderen' }, { verb: 'beraadslagen' }, { verb: 'beraden', zich: true }, { verb: 'zitten', away: 'bijeen' },
    ...each('zijn', 'bijeen'), ...each('komen', 'in spoedzitting bijeen'),
  ]],
  [WEAK_TALKS, [
    { verb: 'polsen' }, { verb: 'bespreken' },
    { verb: 'spreken', with: 'over' }, { verb: 'praten', with: 'over' }, { verb: 'zien', with: 'samen' },
  ]],
  [NEGOTIATION, [
    { verb: 'onderhandelen' }, ...each('hervatten', 'de onderhandelingen', 'onderhandelingen'),
    ...each('voeren', 'onderhandelingen', 'vredesonderhandelingen'),
    ...each('zitten', 'aan de onderhandelingstafel'), ...each('gaan', 'aan de onderhandelingstafel'), ...each('schuiven', 'aan de onderhandelingstafel'),
  ]],
  [MEDIATION, [
    { verb: 'bemiddelen' }, { verb: 'verzoenen' }, { verb: 'pendelen' }, { verb: 'brengen', away: 'bijeen' }, { verb: 'brengen', away: 'samen' },
    ...each('brengen', 'rond de tafel', 'om de tafel', 'aan tafel', 'aan de onderhandelingstafel', 'bij elkaar', 'aan één tafel', 'rond één tafel'),
    ...each('krijgen', 'rond de tafel', 'om de tafel', 'aan tafel', 'aan de onderhandelingstafel'), { verb: 'roepen', away: 'bijeen' }, { verb: 'roepen', away: 'samen' },
  ]],
  [VISIT, [
    { verb: 'steken', away: 'over' }, { verb: 'wippen', away: 'over' }, { verb: 'vliegen', away: 'over' }, { verb: 'vliegen', away: 'terug' }, { verb: 'keren', with: 'terug uit' }, { verb: 'trekken', away: 'door' }, { verb: 'rijden', away: 'door' }, ...each('komen', 'over uit', 'overgevlogen'), ...each('vervolgen', 'zijn reis in', 'haar reis in', 'zijn rondreis in', 'haar rondreis in'), ...each('beginnen', 'zijn bezoek', 'haar bezoek', 'zijn rondreis', 'haar rondreis', 'een rondreis', 'een bezoek', 'aan een bezoek', 'aan een rondreis'), ...each('leggen', 'een bezoek af'), ...each('maken', 'de oversteek', 'een ommetje', 'een omweg', 'zijn eerste buitenlandse reis', 'haar eerste buitenlandse reis', 'een korte stop', 'een stop', 'een bliksembezoek'), ...each('nemen', 'het vliegtuig naar'), ...each('zetten', 'voet op', 'voet aan', 'koers naar'), ...each('houden', 'halt', 'een tussenstop'), ...each('zijn', 'op missie', 'op rondreis', 'op tournee', 'te gast in', 'aangekomen', 'neergestreken'), ...each('gaan', 'op bezoek', 'op missie', 'op tournee', 'langs in'),
    { verb: 'bezoeken' }, ...each('brengen', 'een bezoek aan', 'een staatsbezoek aan', 'een werkbezoek aan', 'een officieel bezoek aan', 'een bliksembezoek aan', 'een verrassingsbezoek aan', 'bezoek aan', 'staatsbezoek', 'werkbezoek', 'een bezoek'),
    { verb: 'reizen', with: 'naar' }, { verb: 'reizen', away: 'af' }, { verb: 'reizen', away: 'door' }, { verb: 'vliegen', away: 'door' }, { verb: 'vliegen', with: 'naar' }, { verb: 'trekken', with: 'naar' }, { verb: 'tijgen', with: 'naar' },
    { verb: 'rijden', with: 'naar' }, { verb: 'gaan', with: 'naar' }, { verb: 'komen', with: 'naar' }, { verb: 'vertrekken', with: 'naar' }, { verb: 'vertrekken', with: 'richting' },
    { verb: 'reizen' }, { verb: 'landen' }, { verb: 'arriveren' }, { verb: 'komen', away: 'aan' }, { verb: 'strijken', away: 'neer' }, { verb: 'zakken', away: 'af' },
    { verb: 'doen', away: 'aan' }, { verb: 'begeven', with: 'naar', zich: true }, { verb: 'verblijven' },
    ...each('zijn', 'op bezoek in', 'op werkbezoek in', 'op staatsbezoek', 'op doorreis', 'op bezoek'), ...each('gaan', 'op bezoek in', 'op werkbezoek', 'op staatsbezoek', 'op bezoek'), ...each('komen', 'op bezoek', 'op werkbezoek', 'op staatsbezoek'),
    ...each('maken', 'een tussenstop', 'een tussenlanding', 'een rondreis', 'een reis naar'), ...each('houden', 'halt in'),
  ]],
  [PRESS, [
    ...each('spreken', 'de pers toe', 'met de pers', 'met journalisten', 'met verslaggevers', 'met de media'), ...each('praten', 'met de pers', 'met journalisten', 'met verslaggevers'), ...each('komen', 'voor de pers', 'voor de camera’s', 'voor de microfoons', 'naar buiten'), ...each('staan', 'de pers … te woord', 'voor de microfoons', 'voor de camera’s'), ...each('gaan', 'voor de pers', 'voor de camera’s staan'), ...each('nemen', 'vragen van', 'plaats achter de microfoons'),
    ...each('staan', 'de pers te woord', 'de verzamelde pers te woord', 'journalisten te woord', 'de media te woord', 'verslaggevers te woord'),
    ...each('geven', 'een persconferentie', 'een gezamenlijke persconferentie', 'een korte persconferentie', 'een toelichting aan de pers', 'tekst en uitleg'), ...each('houden', 'een persconferentie', 'een gezamenlijke persconferentie'),
    ...each('treden', 'voor de pers', 'voor de camera’s', 'in de openbaarheid'), ...each('verschijnen', 'voor de pers', 'voor de camera’s'), ...each('beantwoorden', 'vragen van journalisten', 'vragen van de pers'),
  ]],
  [SPEECH, [
    { verb: 'spreken', away: 'toe' }, ...each('houden', 'een pleidooi voor', 'de slottoespraak', 'een lezing', 'een voordracht', 'een tafelrede'), ...each('nemen', 'het woord'), ...each('geven', 'een lezing', 'een voordracht'), ...each('houden', 'een toespraak', 'een rede', 'een speech', 'zijn toespraak', 'haar toespraak', 'een redevoering', 'de openingsrede'), ...each('geven', 'een toespraak', 'een speech'),
    { verb: 'richten', with: 'tot', zich: true },
  ]],
  [CEREMONY, [
    { verb: 'ondertekenen' }, { verb: 'tekenen' }, { verb: 'bezegelen' }, ...each('zetten', 'handtekening', 'handtekeningen'),
    ...each('leggen', 'een krans', 'kransen', 'een bloemenkrans'),
  ]],
]; // prettier-ignore

/** Dutch verb triggers: the finite past apart, which says that it was held. */
export const nlVerbTriggers: readonly TriggerWords[] = [...VERBS, ...nlIdioms].flatMap(([told, phrases]) => {
  const forms = phrases.map(formsOf);
  return [
    { ...told, part: 'verb', past: true, forms: forms.flatMap(({ past }) => past) },
    { ...told, part: 'verb', forms: forms.flatMap(({ other }) => other) },
  ];
});
