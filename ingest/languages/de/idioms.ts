// German idioms of having met: everyday verbs with what stands with them. A native speaker can review this file.

import type { TriggerWords } from '../event-words.ts';
import type { VerbPhrase } from './inflect.ts';
import type { DeVerb } from './verbs.ts';

type Told = Pick<TriggerWords, 'kind' | 'frame' | 'weak' | 'alone' | 'personal' | 'status'>;

/** Between two that act, persons or states. */
const TALKS: Told = { kind: 'talks', frame: 'sides', weak: true };
/** One who reaches for another. */
const PERSONAL: Told = { ...TALKS, personal: true };
const CALL: Told = { ...PERSONAL, kind: 'call' };
const DIARY: Told = { ...PERSONAL, status: 'planned' };
const WISH: Told = { ...PERSONAL, status: 'proposed' };
/** What a body does among its members; of states it says nothing. */
const SITTING: Told = { ...PERSONAL, alone: true };
const MEDIATION: Told = { kind: 'mediation', frame: 'mediation' };
const VISIT: Told = { kind: 'visit', frame: 'journey' };
const PRESS: Told = { kind: 'press-conference', frame: 'press' };

const each = (verb: DeVerb, list: string): VerbPhrase[] =>
  list.split('|').map((words) => ({ verb, with: words }));
const apart = (verb: DeVerb, away: string, list: string): VerbPhrase[] =>
  list.split('|').map((words) => ({ verb, away, with: words }));

/** Each meal with somebody, in either order: "mit ihm Tee", "Tee mit ihm". */
const shared = (list: string): string =>
  list
    .split('|')
    .flatMap((meal) => [`mit … ${meal}`, `${meal} mit`, `gemeinsam ${meal}`, `zusammen ${meal}`])
    .join('|');
const DOOR =
  'an der tür|am flughafen|auf dem rollfeld|am eingang|am portal|vor der tür|vor dem palast|vor dem kanzleramt|an der gangway|auf den stufen|auf der treppe|auf dem roten teppich|am bahnhof|am bahnsteig|im hof|an der pforte|an der schwelle';
const AWAY = 'zur tür|zum wagen|zum auto|zum flugzeug|zum flughafen|zum ausgang|die treppe hinunter|zum tor';
const TIME =
  'minuten|stunden|eine stunde|eine halbe stunde|eine viertelstunde|eine dreiviertelstunde|anderthalb stunden|den abend|den nachmittag|den vormittag|einen abend|einen nachmittag';
const timed = (ending: string): string =>
  TIME.split('|')
    .map((time) => `${time} ${ending}`)
    .join('|');
const TABLE =
  'an einen tisch|an denselben tisch|an einen gemeinsamen tisch|an den verhandlungstisch|in einen raum|in denselben raum|unter ein dach|in ein zimmer|einander gegenüber|sich gegenüber|nebeneinander';

export const deIdioms: readonly (readonly [Told, readonly VerbPhrase[]])[] = [
  [TALKS, [
    ...each('trinken', shared('tee|kaffee|ein bier|ein glas|ein glas wein|wein|mokka')), ...each('essen', `mit|gemeinsam|zusammen|${shared('kuchen|fisch|eis')}`),
    { verb: 'frühstücken' }, ...each('nehmen', shared('das frühstück|das mittagessen|das abendessen|den tee|ein essen')), ...each('teilen', 'sich ein essen|sich eine flasche|sich ein taxi|ein sofa'),
    ...each('sitzen', 'auf demselben sofa|auf einem sofa|am selben tisch|an demselben tisch|im selben raum|in einem raum|unter einem dach|zu tisch|tür an tür'),
    ...each('sitzenCH', 'auf demselben sofa|auf einem sofa|am selben tisch|an demselben tisch|im selben raum|in einem raum|unter einem dach|zu tisch'),
    ...apart('ziehen', 'zurück', 'sich … zu einem gespräch|sich … unter vier augen'), ...each('wechseln', 'ein paar worte|einige worte|ein wort mit|einen händedruck|worte mit'),
    ...each('sehen', 'sich zuletzt|sich … zuletzt|einander zuletzt|sich zum ersten mal|sich zuerst|sich … zuerst|sich wieder|einander wieder'), ...each('laufen', 'einander über den weg|sich über den weg|sich in die arme'),
    ...each('schütteln', 'einander die hand|einander die hände|sich die hand|sich die hände|hände'), ...each('fallen', 'sich in die arme|einander in die arme|sich um den hals|einander um den hals'), ...each('stecken', 'die köpfe zusammen'),
    ...each('gehen', 'gemeinsam spazieren|miteinander spazieren|mit … spazieren|mit … essen|miteinander essen'), ...each('verbringen', timed('miteinander')),
  ]],
  [PERSONAL, [
    ...each('schütteln', 'die hand|die hände'), ...each('drücken', 'die hand|die hände'), ...each('reichen', 'die hand'), ...apart('strecken', 'entgegen', 'die hand'), ...each('strecken', 'die hand hin'), ...apart('strecken', 'hin', 'die hand'),
    ...each('fallen', 'in die arme|um den hals'), { verb: 'umarmen' }, { verb: 'ziehen', away: 'zurück', sich: true }, { verb: 'herzen' }, { verb: 'küssen' }, { verb: 'begrüßen' }, { verb: 'begrüssen' }, ...each('schließen', 'in die arme'), ...each('klopfen', 'auf die schulter'),
    { verb: 'verabschieden' }, { verb: 'holen', away: 'ab' }, ...each('erwarten', DOOR), ...each('warten', DOOR.split('|').flatMap((door) => [`${door} auf`, `auf … ${door}`]).join('|')), ...each('stehen', `${DOOR} und erwartete`),
    ...each('begleiten', AWAY), { verb: 'begleiten', away: 'hinaus' }, ...each('geleiten', `${AWAY}|ins haus|in den saal|in sein büro|in ihr büro`), ...each('bringen', AWAY), ...each('führen', 'durch den garten|durch das haus|durch das schloss|durch den palast|in sein büro|in ihr büro|in seinen amtssitz|durch die altstadt'),
    ...each('rollen', 'den roten teppich aus'), ...apart('rollen', 'aus', 'den roten teppich'), { verb: 'winken', away: 'nach' },
    ...each('sitzen', 'neben|zwischen|gegenüber|an der seite von'), ...each('sitzenCH', 'neben|zwischen|gegenüber|an der seite von'), ...each('nehmen', 'neben … platz|gegenüber … platz|gegenüber platz|zwischen … platz|zwischen … und … platz|an der seite von … platz'), ...each('setzen', 'sich neben|sich … neben|sich zu|sich … gegenüber'),
    ...each('verbringen', `${timed('mit')}|${timed('bei')}`), ...each('nehmen', 'zeit für|zeit genommen für|eine stunde zeit|minuten zeit|stunden zeit'), ...each('finden', 'zeit für'), ...each('widmen', TIME), ...each('gewähren', `${TIME}|eine audienz|audienz|ein gespräch`), ...each('schenken', 'eine stunde|minuten|zeit'),
    ...each('bleiben', `${timed('bei')}|bis mitternacht bei|bis in die nacht bei|bis zum abend bei|bis spät bei|über nacht bei|bei … bis|zum essen bei|zum abendessen bei`), ...each('sein', 'lang bei|stunden bei|minuten bei|eine stunde bei|im büro von|bei … im büro|im amtszimmer von|zum tee bei|zum kaffee bei|zum essen bei'), ...each('behalten', `${TIME}|bei sich`),
    ...each('klopfen', 'an die tür|bei … an die tür'), ...apart('klopfen', 'an', 'bei …'), ...apart('schauen', 'vorbei', 'bei …'), ...apart('schauen', 'herein', 'bei …'), ...apart('kommen', 'vorbei', 'bei …'), ...each('laufen', 'über den weg|in die arme'), { verb: 'passen', away: 'ab' }, ...apart('sprechen', 'vor', 'bei …'), ...each('geben', 'ein essen für|ein abendessen für|ein mittagessen für|einen empfang für|ein bankett für|für … ein essen|für … ein abendessen|für … ein mittagessen|für … einen empfang|für … ein bankett'),  ...each('bitten', 'herein|in sein büro|in ihr büro|zum tee|zum kaffee|zum frühstück'),
    ...each('haben', 'bei sich|zum tee|zum essen|am tisch|zu besuch|am kabinettstisch'), ...each('laden', 'zum abendessen|zum mittagessen|zum essen|zum frühstück|zum tee|zum kaffee'),
  ]],
  [CALL, [
    ...each('haben', 'in der leitung|am hörer|an der strippe'), ...each('bekommen', 'an den apparat|ans telefon|in die leitung'), ...each('wählen', 'die nummer von'), ...each('nehmen', 'den hörer'), ...each('kommen', 'ans telefon'), ...each('holen', 'ans telefon|aus dem bett'), { verb: 'läuten', away: 'durch' },
  ]],
  [DIARY, [
    ...each('haben', 'einen termin bei|einen termin mit|einen termin … bei|einen termin … mit|eine verabredung mit|im kalender'), ...each('sein', 'verabredet|mit … verabredet'), { verb: 'planen', away: 'ein' }, { verb: 'merken', away: 'vor' },
  ]],
  [WISH, [...each('hoffen', 'auf einen termin|auf ein wiedersehen|auf ein treffen|auf eine begegnung|auf eine audienz|auf ein gespräch'), ...each('bitten', 'um einen termin|um eine audienz|um eine unterredung'), ...each('suchen', 'das gespräch mit|einen termin bei')]],
  [SITTING, [{ verb: 'vertagen', sich: true }, { verb: 'berufen', away: 'ein' }, { verb: 'versammeln', sich: true }, ...each('gehen', 'in klausur'), ...each('kommen', 'zu einer dringlichkeitssitzung|zu einer sondersitzung|zur sitzung')]],
  [MEDIATION, [...each('bitten', 'an einen tisch|an denselben tisch|in einen raum|in eine suite|in eine hotelsuite'), ...each('setzen', 'an denselben tisch|in einen raum|in denselben raum|einander gegenüber|nebeneinander'), ...each('bringen', TABLE), ...each('holen', TABLE), ...each('bekommen', TABLE), ...each('sein', 'gastgeber beider|gastgeber der beiden'), ...each('reisen', 'zwischen … hin und her'), ...each('haben', 'beide zu gast')]],
  [PRESS, [...each('lesen', 'statements vor|erklärungen vor'), ...each('treten', 'vor die kameras'), ...each('beantworten', 'fragen|gemeinsam fragen|fragen der presse|fragen von journalisten'), ...each('stehen', 'am rednerpult|vor den mikrofonen|am pult neben|vor der presse'), ...each('treten', 'vor die mikrofone|an die mikrofone|ans mikrofon|an die pulte'), ...each('stellen', 'sich den fragen|sich … den fragen')]],
  [VISIT, [{ verb: 'landen', away: 'zwischen' }, ...each('steigen', 'aus dem flugzeug'), ...each('machen', 'sich … auf nach|sich auf nach')]],
]; // prettier-ignore
