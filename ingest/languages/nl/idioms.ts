// Dutch idioms of having met: everyday verbs with what stands with them. A native speaker can review this file.

import type { TriggerWords } from '../event-words.ts';
import type { VerbPhrase } from './inflect.ts';
import type { NlVerb } from './verbs.ts';

type Told = Pick<TriggerWords, 'kind' | 'frame' | 'weak' | 'alone' | 'personal' | 'status'>;

/** Between two that act, persons or states. */
const TALKS: Told = { kind: 'talks', frame: 'sides', weak: true };
/** One who reaches for another. */
const PERSONAL: Told = { ...TALKS, personal: true };
/** What a body does among its members; of states it says nothing. */
const SITTING: Told = { ...PERSONAL, alone: true };
const CALL: Told = { ...PERSONAL, kind: 'call' };
const DIARY: Told = { ...PERSONAL, status: 'planned' };
const MEDIATION: Told = { kind: 'mediation', frame: 'mediation' };
const PRESS: Told = { kind: 'press-conference', frame: 'press' };

const each = (verb: NlVerb, list: string): VerbPhrase[] =>
  list.split('|').map((words) => ({ verb, with: words }));
const apart = (verb: NlVerb, away: string, list: string): VerbPhrase[] =>
  list.split('|').map((words) => ({ verb, away, with: words }));

const DOOR =
  'op de luchthaven|op het vliegveld|aan de deur|bij de deur|op het bordes|op de stoep|onder aan de vliegtuigtrap|op de rode loper|op het station|op het perron|op de drempel|bij de ingang|aan de poort';
const AWAY =
  'naar zijn auto|naar haar auto|naar de auto|naar de deur|naar buiten|naar het vliegtuig|naar de uitgang|naar de poort';
const TIME =
  'minuten|een uur|een half uur|een halfuur|een kwartier|drie kwartier|anderhalf uur|twee uur|drie uur|de avond|de middag|de ochtend|een avond|een middag';
const timed = (ending: string): string =>
  TIME.split('|')
    .map((time) => `${time} ${ending}`)
    .join('|');
const ONE_TABLE =
  'aan één tafel|rond één tafel|om één tafel|aan dezelfde tafel|rond dezelfde tafel|onder één dak|in één kamer|in dezelfde kamer|in één ruimte';

export const nlIdioms: readonly (readonly [Told, readonly VerbPhrase[]])[] = [
  [TALKS, [
    ...each('drinken', 'thee met|koffie met|een glas met|een biertje met|met … thee|met … koffie|samen thee|samen koffie'), ...each('eten', 'met'), ...each('delen', 'een maaltijd|een fles|een bank|een auto'),
    ...each('zitten', 'op dezelfde bank|op één bank|onder één dak|in één kamer|in dezelfde kamer'), ...each('schudden', 'elkaar de hand|handen'), ...each('vallen', 'elkaar in de armen|elkaar om de hals'), ...each('lopen', 'elkaar tegen het lijf'),
  ]],
  [PERSONAL, [
    { verb: 'omhelzen' }, { verb: 'omarmen' }, { verb: 'kussen' }, { verb: 'begroeten' }, { verb: 'zwaaien', away: 'uit' }, { verb: 'uitwuiven' }, ...each('steken', 'de hand toe|zijn hand uit naar|haar hand uit naar'), ...apart('steken', 'toe', 'de hand'),
    ...each('vallen', 'in de armen|om de hals'), ...each('halen', 'van de luchthaven|van het vliegveld|van het station|op de luchthaven'), ...each('wachten', DOOR.split('|').map((door) => `${door} op`).join('|')), ...each('begeleiden', AWAY), ...each('brengen', AWAY), ...each('leiden', 'door de tuin|door het paleis|naar zijn werkkamer|naar haar werkkamer|naar zijn kantoor'),
    ...each('nemen', 'plaats tegenover|plaats naast|tegenover … plaats|naast … plaats|plaats tussen|apart|terzijde|bij de arm|de tijd voor'), ...each('zitten', 'naast|tussen|tegenover|in het kantoor van|in de werkkamer van'),
    ...each('trakteren', 'op een diner|op een lunch|op een etentje|op koffie|op een maaltijd'), ...each('brengen', `${timed('door met')}|${timed('door bij')}`), ...apart('brengen', 'door', TIME),
    ...each('geven', 'minuten|een half uur|een halfuur|een uur van zijn tijd|een kwartier|audiëntie|belet'), ...each('gunnen', TIME), ...each('houden', `${timed('bij zich')}|bij zich`), ...each('blijven', `${timed('bij')}|tot middernacht bij|tot laat bij|tot diep in de nacht bij|eten bij|slapen bij`),
    ...each('kloppen', 'bij … aan|aan bij'), { verb: 'schieten', away: 'aan' }, ...each('rollen', 'de rode loper uit'), ...apart('rollen', 'uit', 'de rode loper'), ...each('vragen', 'op de koffie|op de thee|te eten'),
  ]],
  [CALL, [...each('krijgen', 'te pakken|aan de telefoon'), ...each('halen', 'uit bed'), ...each('draaien', 'het nummer van')]],
  [DIARY, [...each('hebben', 'een afspraak bij|een afspraak … met|in de agenda|in zijn agenda')]],
  [SITTING, [{ verb: 'verdagen' }, ...each('gaan', 'in spoedzitting|in zitting'), ...each('komen', 'in spoedzitting')]],
  [MEDIATION, [...each('krijgen', ONE_TABLE), ...each('zetten', `${ONE_TABLE}|tegenover elkaar|naast elkaar`), ...each('brengen', ONE_TABLE), ...each('zijn', 'gastheer van beide|gastheer van beiden|gastvrouw van beide'), ...each('reizen', 'heen en weer tussen')]],
  [PRESS, [...each('beantwoorden', 'vragen|samen vragen'), ...each('staan', 'achter de microfoons|achter het spreekgestoelte|voor de pers'), ...each('treden', 'voor de microfoons')]],
]; // prettier-ignore
