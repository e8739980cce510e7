// Which of its senses a form has here: state, body, place or something else that only borrows the name.

import type { World } from '../../graph/world/index.ts';
import type { NameMention } from './mention.ts';
import type { Hit } from './lexicon.ts';
import type { Page } from './phrases.ts';
import { isEventTown, isStop } from './journeys.ts';
import { CLOSES, isDated } from './dated-towns.ts';
import { isOfMonth } from './month-towns.ts';
import { isLocative } from './locative.ts';
import { adjoins, gap, senseOf } from './phrases.ts';

/** Cities of fewer inhabitants (thousands) count only after a place word or beside their country. */
export const SURE_PLACE = 100;

/** Shorter names need a place word beside them: letters, and signs where each of them is a syllable. */
const SHORTEST = 4;
const SHORTEST_SIGNS = 3;

/** The mention that a hit makes; `undefined` where it names none of ours. */
export function actorSense(page: Page, world: World, hit: Hit): NameMention | undefined {
  if (senseOf(hit, 'none') || isOtherName(page, hit)) return undefined;
  const text = page.text.slice(hit.start, hit.end);
  const how = hit.ending === '' ? ('exact' as const) : ('inflected' as const);
  const base = { start: hit.start, end: hit.end, text, how };
  const person = senseOf(hit, 'person');
  if (person) return { ...base, kind: 'person', entity: person.id, form: 'name' };
  const compound: { compound?: true } = page.text[hit.end] === '-' ? { compound: true } : {};
  const locative = isLocative(page, hit) && !(page.unspaced && ownsNext(page, hit));
  const place = senseOf(hit, 'place');
  const country = senseOf(hit, 'country');
  const of = country || place ? undefined : senseOf(hit, 'townAdjective');
  if (of)
    return isEventTown(page, hit) ? { ...base, kind: 'location', entity: of.id, form: 'name' } : undefined;
  const inside = place && world.country(country?.id ?? '')?.cityState && (locative || isThere(page, hit));
  if (country && !inside) {
    const beside = /^ ?\($|^, $/.test(gap(page, hit.first - 1, hit.first)) && besidePlace(page, hit);
    const mark = (locative || beside) && country.form !== 'adjective' ? { locative: true as const } : {};
    const form = country.form === 'syllable' || country.form === 'bound' ? 'acronym' : country.form;
    return { ...base, kind: 'country', entity: country.id, form, ...mark, ...compound };
  }
  const organization = senseOf(hit, 'organization');
  // "au Quai d'Orsay", "w Sejmie": who is there is in the house, not with the body.
  if (organization && !(place?.venue && locative)) {
    const { id, form } = organization;
    // "Scholz sprach auf der Münchner Sicherheitskonferenz": a forum is where others act.
    const forum = world.organization(id)?.gathering ? { locative: true as const } : {};
    return { ...base, kind: 'organization', entity: id, form, ...forum, ...compound };
  }
  const seat = senseOf(hit, 'seat');
  if (!place)
    return seat && !locative ? { ...base, kind: 'country', entity: seat.id, form: 'capital' } : undefined;
  const name = page.folded.slice(hit.start, hit.end);
  // "im Mai", "à la fin": there are towns of that name.
  if (page.months.has(name)) return undefined;
  const ambiguous = page.words.ambiguous.has(name);
  // "联合声明": without blanks and capitals a word of the lists is no town.
  if (page.unspaced && !ambiguous && !place.venue && !inside && page.known(name)) return undefined;
  const best = bestPlace(world, page, hit);
  const spot: NameMention = { ...base, kind: 'location', entity: best, form: 'name' };
  if (
    locative ||
    afterCapitalNoun(page, hit) ||
    isDateline(page, hit) ||
    isDated(page, hit) ||
    isOfMonth(page, hit) ||
    besideCountry(page, hit) ||
    behindCountry(page, hit) ||
    closesState(page, world, hit, best) ||
    isStop(page, hit)
  )
    return { ...spot, locative: true };
  if (namesEvent(page, hit)) return spot;
  if (place.venue && isBehindNoun(page, hit)) return spot;
  const government = seat?.id ?? governmentOf(page, world, best);
  if (government) {
    const kind = government.startsWith('org:') ? ('organization' as const) : ('country' as const);
    return { ...base, kind, entity: government, form: 'capital', capital: best, ...compound };
  }
  return ambiguous ||
    text.length < (page.unspaced ? SHORTEST_SIGNS : SHORTEST) ||
    (!place.venue && (place.weight < SURE_PLACE || isFlanked(page, hit)))
    ? undefined
    : spot;
}

/** "palacio de Itamaraty", "la porte de l'Élysée": a house's own noun before its name. */
function isBehindNoun(page: Page, { first }: Hit): boolean {
  let at = first - 1;
  for (let steps = 0; steps < 2 && adjoins(page, at, at + 1); steps++, at--) {
    const { folded } = page.tokens[at]!;
    if (!page.words.of.has(folded) && !page.words.definite.has(folded)) break;
  }
  return adjoins(page, at, at + 1) && page.words.venue.has(page.tokens[at]!.folded);
}

/** What is a town and a state in one is the town where it names an event or stands with its month. */
function isThere(page: Page, hit: Hit): boolean {
  return namesEvent(page, hit) || isOfMonth(page, hit);
}

/** "the Doha round", "die Moskau-Reise", "le sommet de Londres": the town that names an event. */
function namesEvent(page: Page, hit: Hit): boolean {
  const next = page.tokens[hit.last + 1]?.folded ?? '';
  if (page.words.event.has(next) && (adjoins(page, hit.last, hit.last + 1) || page.text[hit.end] === '-'))
    return true;
  return page.names.adjectivesBehind === true && ofEvent(page, hit);
}

/** Words between an event's noun and "of": "sommet commun de Dar es Salaam". */
const MOST_ADJECTIVES = 2;

/** "le sommet de Londres", "les négociations indirectes de Doha": the town that names an event. */
function ofEvent(page: Page, hit: Hit): boolean {
  let at = hit.first - 1;
  if (page.names.construct && adjoins(page, at, at + 1) && page.words.event.has(page.tokens[at]!.folded)) {
    // "مباحثات موسكو و أنقرة": two that are named act.
    const other = page.hits[page.hitAt[hit.last + 2] ?? -1];
    const joined = page.words.joiner.has(page.tokens[hit.last + 1]?.folded ?? '');
    return !(joined && (senseOf(other, 'place') ?? senseOf(other, 'country')));
  }
  if (page.words.definite.has(page.tokens[at]?.folded ?? '') && adjoins(page, at, at + 1)) at--;
  if (!adjoins(page, at, at + 1) || !page.words.of.has(page.tokens[at]!.folded)) return false;
  for (let back = at - 1; back >= 0 && at - back <= MOST_ADJECTIVES + 1; back--) {
    if (!adjoins(page, back, back + 1) || page.tokens[back]!.capital) return false;
    if (page.words.event.has(page.tokens[back]!.folded)) return true;
  }
  return false;
}

/** "在俄罗斯总统府", "在中国外长": what stands right before a title or a ministry owns it. */
function ownsNext(page: Page, hit: Hit): boolean {
  if (page.words.posted.has(page.tokens[hit.first - 1]?.folded ?? '')) return false;
  const next = adjoins(page, hit.last, hit.last + 1) ? page.hits[page.hitAt[hit.last + 1] ?? -1] : undefined;
  return (['role', 'ministry'] as const).some((is) => senseOf(next, is) !== undefined);
}

/** The state whose capital it is, or the body that has its seat there where the article names that and not the state. */
function governmentOf(page: Page, world: World, place: string): string | undefined {
  const state = world.capitalOf(place);
  const body = world.seatedIn(place);
  if (body === undefined) return state;
  const names = (id: string): boolean =>
    page.hits.some((hit) => hit.senses.some((sense) => 'id' in sense && sense.id === id));
  if (state !== undefined && names(state)) return state;
  return names(body) ? body : undefined;
}

/** The place that a name of several means: in the state named behind it, else a capital, else the one of most inhabitants. */
export function bestPlace(world: World, page: Page, hit: Hit): string {
  const places = hit.senses.filter((sense) => sense.is === 'place');
  const near = senseOf(page.hits[page.hitAt[hit.last + 1] ?? -1], 'country')?.id;
  const beside = places.find((sense) => near !== undefined && world.place(sense.id)?.country === near);
  const rank = (id: string, weight: number): number => weight + (world.capitalOf(id) ? 1e6 : 0);
  return (beside ?? places.toSorted((a, b) => rank(b.id, b.weight) - rank(a.id, a.weight))[0]!).id;
}

/** "the Qatari capital, Doha", "the city of Geneva", "die Hauptstadt Tiflis". */
function afterCapitalNoun(page: Page, hit: Hit): boolean {
  const of = page.words.of.has(page.tokens[hit.first - 1]?.folded ?? '') ? 1 : 0;
  // "la capitale qatarie, Doha"
  const state = page.names.adjectivesBehind ? page.hits[page.hitAt[hit.first - 1] ?? -1] : undefined;
  if (state && senseOf(state, 'country') && gap(page, hit.first - 1, hit.first) === ', ')
    return page.words.city.has(page.tokens[state.first - 1]?.folded ?? '');
  const noun = page.tokens[hit.first - 1 - of];
  return (
    noun !== undefined &&
    page.words.city.has(noun.folded) &&
    (page.unspaced ? noun.end === hit.start : /^[ ,]/.test(page.text.slice(noun.end))) &&
    hit.start - noun.end < 6
  );
}

/** "Istanbul (Türkei)", "Granada, Spain". */
function besideCountry(page: Page, hit: Hit): boolean {
  const next = page.hits[page.hitAt[hit.last + 1] ?? -1];
  return senseOf(next, 'country') !== undefined && /^(, | \()$/.test(gap(page, hit.last, hit.last + 1));
}

/** "韩国庆州": where words have no blanks between them the state stands right before its town. */
function behindCountry(page: Page, hit: Hit): boolean {
  const state =
    page.unspaced && adjoins(page, hit.first - 1, hit.first) && page.hits[page.hitAt[hit.first - 1] ?? -1];
  const form = state && senseOf(state, 'country')?.form;
  return form === 'name' && senseOf(hit, 'country') === undefined;
}

/** "Кот-д'Івуар, Абіджан.", "ガーナ・アクラ": right behind its own state, and nothing follows that it could act in. */
function closesState(page: Page, world: World, hit: Hit, town: string): boolean {
  const state = page.hits[page.hitAt[hit.first - 1] ?? -1];
  const country = senseOf(state, 'country');
  if (country?.form !== 'name' || country.id !== world.place(town)?.country) return false;
  const between = gap(page, hit.first - 1, hit.first);
  return between === '·' || (/^(, |，|、)$/.test(between) && CLOSES.test(page.text.slice(hit.end)));
}

function besidePlace(page: Page, hit: Hit): boolean {
  const before = page.hits[page.hitAt[hit.first - 1] ?? -1];
  return before !== undefined && senseOf(before, 'place') !== undefined && isLocative(page, before);
}

/** A dateline begins within so many letters of its line's beginning. */
const LONGEST_HEAD = 100;

/** "LIVERPOOL, England, March 6 - ", "Bern, 20.12.2024 –", "Brüssel/Wien –", at the beginning of a line. */
function isDateline(page: Page, hit: Hit): boolean {
  const line = page.text.lastIndexOf('\n', hit.start) + 1;
  if (hit.start - line > LONGEST_HEAD) return false;
  const before = page.text.slice(line, hit.start);
  if (/^.{3,40}[.] $/.test(before) && /^\.(\s|$)/.test(page.text.slice(hit.end, hit.end + 2))) return true;
  const next = page.text.indexOf('\n', hit.end);
  const after = page.text.slice(hit.end, next < 0 ? undefined : next);
  if (HEAD_BEFORE.test(before) && HEAD_AFTER.test(after)) return true;
  if (NUMBERED.test(before) && DATED_BEHIND.test(after)) return true;
  if (NAMED_DAY.test(before) && /^(\. \p{Lu}|, \p{Ll})/u.test(after)) return true;
  // "Séoul. Le Premier ministre …": a town that is all of a heading.
  if (NUMBERED.test(before) && /^\. \p{Lu}/u.test(after)) return true;
  if (hit.start - line > 40 || /[.:;]/.test(before)) return false;
  for (let at = hit.last + 1; page.unspaced && (page.tokens[at]?.end ?? Infinity) - line < 60; at++)
    if (page.words.datelineEnd.has(page.tokens[at]!.folded)) return true;
  // "【ソウル＝共同】"
  if (page.text.slice(line, hit.start) === '【' && /^(\d{1,2}日)?[=·]/.test(page.text.slice(hit.end)))
    return true;
  // "ПЕКИН, 9 апреля.", and a town that is all of a line: "10 июля. Абу-Даби."
  if (DOTTED.test(page.text.slice(line, line + 80)) && hit.start === line) return true;
  if (after.trim() === '' && page.text.slice(line, hit.start).endsWith(', ')) return true;
  const behind = page.text.slice(hit.end, hit.end + 60);
  // "Madrid. Servimedios.- "
  if (before === '' && /^\. \p{Lu}\p{L}{1,20}\.[-–—] /u.test(behind)) return true;
  return /^(\/\p{Lu}\p{L}+)?(, ?[\p{L}\d./ ]{1,20}){0,3} ?(\([^)\n]{1,24}\))?\.? ?([-–—]{1,2} |: )/u.test(
    behind,
  );
}

const DOTTED = /^\p{Lu}[\p{Lu} -]+, \d{1,2} \p{L}+\.\s/u;

/** "18 февраля, Эр-Рияд.", "Эр-Рияд (18 февраля).": a heading of day and town. */
const HEAD_BEFORE = /^[^\p{L}\d]*(\p{L}+, )?\d[\p{L}\d .]{1,24}(, | [–—-] | \(| )$/u;
const HEAD_AFTER = /^\)?(\.|:|\s*$| [–—-] )/u;
const DATED_BEHIND = /^(, ?|，| \()\d[\p{L}\d .–-]{1,20}\)?(\.|:|。|\s*$)/u;
/** "Wtorek, wciąż Nairobi.": a heading whose day is a word. */
const NAMED_DAY = /^\p{Lu}\p{L}+[,.] (\p{Ll}+ )?$/u;
/** Nothing before it on its line, or the number of its heading: "六、". */
const NUMBERED = /^([\d一二三四五六七八九十]{1,3}[.)、] ?)?$/;

/** Beside a capitalized word that nobody knows: likely a part of its name. */
function isFlanked(page: Page, hit: Hit): boolean {
  const unknown = (at: number): boolean =>
    page.tokens[at]?.capital === true &&
    page.hitAt[at] === -1 &&
    !page.words.notInNames.has(page.tokens[at]!.key);
  return (
    (adjoins(page, hit.last, hit.last + 1) && unknown(hit.last + 1)) ||
    (adjoins(page, hit.first - 1, hit.first) && unknown(hit.first - 1))
  );
}

/** Clubs, firms, papers, streets: a word before or after says that the name is borrowed. */
function isOtherName(page: Page, hit: Hit): boolean {
  const before = page.tokens[hit.first - 1];
  const after = page.tokens[hit.last + 1];
  // "AS Roma", but "as Lebanon's prime minister".
  if (
    (before?.capital || page.unspaced) &&
    before &&
    adjoins(page, hit.first - 1, hit.first) &&
    page.words.notBefore.has(before.folded)
  )
    return true;
  return (
    after !== undefined &&
    (after.capital || page.unspaced) &&
    adjoins(page, hit.last, hit.last + 1) &&
    page.words.notAfter.has(after.folded)
  );
}
