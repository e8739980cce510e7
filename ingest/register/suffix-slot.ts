// The slot that a case suffix gives a name, where names have such: "Lavrov'la", "Putin'i", "Rusya'nın saldırısı".

import type { NameMention, RoleMention } from '../mentions/mention.ts';
import type { Slot } from './slot.ts';
import { tokenAt } from './clause.ts';
import type { Findings } from './findings.ts';
import { startingAt, within } from './within.ts';

/** So far behind an owner stands what is his. */
const MOST_OWNED = 10;
/** So near behind a name in the dative stands the verb that it goes with: "Putin'e telefon etti". */
const MOST_TO_VERB = 2;
const MOST_CLOSING = 4;

type Mention = NameMention | RoleMention;

/** Who is met, who acts, who only says it, whose something is. */
export function suffixSlot(findings: Findings, mention: Mention): Slot {
  const { tokens, lexicon } = findings;
  const from = tokenAt(tokens, mention.end);
  const bears = isPerson(mention);
  if (bears ? isMaster(findings, mention) : ownsNext(findings, mention)) return 'attribute';
  switch (mention.suffix) {
    case 'with':
      return 'party';
    case 'owner':
      return ownerSlot(findings, mention);
    case 'object':
      return bears ? 'party' : 'topic';
    case undefined:
      break;
    default: {
      const near = Array.from({ length: MOST_TO_VERB }, (_, next) => from + 2 + next);
      return bears && near.some((at) => lexicon.triggers.at(tokens, at)?.value.part === 'verb')
        ? 'party'
        : 'topic';
    }
  }
  if (saysOfOthers(findings, mention)) return 'sayer';
  return !bears && isPossessed(findings, from) ? 'attribute' : 'party';
}

function isPerson(mention: Mention): boolean {
  return !('kind' in mention) || mention.kind === 'person';
}

/** "Rusya Devlet Başkanı Putin", "Rusya'nın Ankara Büyükelçisi": the title behind it has the slot. */
function ownsNext({ tokens, linked }: Findings, { end, suffix }: Mention): boolean {
  if (suffix !== undefined && suffix !== 'owner') return false;
  const at = tokenAt(tokens, end) + (suffix === undefined ? 0 : 2);
  const next = tokens[at]?.start ?? -1;
  const person = startingAt(linked.mentions, next).some(({ kind }) => kind === 'person');
  return person || startingAt(linked.roles, next).length > 0 || startsTitle(linked, next);
}

/** "Trump'ın elçisi Witkoff": his man acts. */
function isMaster({ tokens, linked, sideOf }: Findings, mention: Mention): boolean {
  if (mention.suffix !== 'owner' || !('entity' in mention)) return false;
  const next = tokens[tokenAt(tokens, mention.end) + 2]?.start;
  return linked.represents.some(
    ({ from, because }) =>
      'start' in because && because.start === next && sideOf(from) === sideOf(mention.entity),
  );
}

/** A title whose name follows is no role mention of its own. */
function startsTitle({ represents }: Findings['linked'], next: number): boolean {
  return represents.some(({ because }) => 'start' in because && because.start === next);
}

/** "Putin'in Erdoğan ile görüşmesi" is his doing, "Putin'in teklifi" is not. */
function ownerSlot(findings: Findings, mention: Mention): Slot {
  const { tokens, lexicon, linked, dates } = findings;
  const from = tokenAt(tokens, mention.end) + (tokens[tokenAt(tokens, mention.end)]?.lower === "'" ? 2 : 0);
  for (let at = from; at < Math.min(tokens.length, from + MOST_OWNED); at++) {
    const token = tokens[at]!;
    if (/^[.;:!?]$/.test(token.lower) || (token.lower === ',' && at > from)) break;
    // A case is no word of its own: "Addis Ababa'yı".
    if (token.lower === "'" || tokens[at - 1]?.lower === "'") continue;
    const covers = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
      start <= token.start && token.end <= end;
    if ([linked.mentions, linked.roles, dates].some((spans) => spans.some(covers))) continue;
    if (
      lexicon.triggers.at(tokens, at) ||
      lexicon.signs.party.at(tokens, at) ||
      lexicon.collectives.at(tokens, at)
    )
      return 'party';
    if (isPossessed(findings, at)) return 'attribute';
  }
  return isPerson(mention) ? 'party' : 'attribute';
}

/** A noun that is somebody's, by its ending: "teklifi", "saldırısını"; nothing of ours. */
function isPossessed({ tokens, lexicon, pack }: Findings, at: number): boolean {
  const { possessed } = pack.events;
  const token = tokens[at];
  if (!possessed || !token?.word || token.capital || possessed.but.some((end) => token.lower.endsWith(end)))
    return false;
  if (lexicon.triggers.at(tokens, at) || lexicon.signs.party.at(tokens, at)) return false;
  if (lexicon.signs.saying.at(tokens, at) || lexicon.signs.joiner.at(tokens, at)) return false;
  return possessed.ends.some((end) => token.lower.endsWith(end));
}

/** "Kremlin, Putin'in … görüştüğünü açıkladı": whose sentence ends with saying what another one did. */
function saysOfOthers(findings: Findings, mention: Mention): boolean {
  const { sentences, linked, tokens, lexicon } = findings;
  const { start, end } = mention;
  const sentence = sentences.find((each) => each.start <= start && end <= each.end);
  if (!sentence || !endsSaying(findings, sentence.end)) return false;
  if ('entity' in mention && findings.roleOf(mention.entity) === 'spokesperson') return true;
  const rest = { start: end, end: sentence.end };
  // "Kremlin, tarafların görüşeceğini açıkladı"
  const [from, to] = [tokenAt(tokens, end), tokenAt(tokens, sentence.end)];
  if (lexicon.collectives.find(tokens, from, to).length > 0) return true;
  return [...within(linked.mentions, rest), ...within(linked.roles, rest)].some(
    (other) => other.suffix === 'owner' && ownerSlot(findings, other) === 'party',
  );
}

/** Whether a sentence ends with a verb of saying or denying. */
function endsSaying({ tokens, lexicon }: Findings, end: number): boolean {
  const last = tokenAt(tokens, end);
  for (let at = last - 1; at >= Math.max(0, last - MOST_CLOSING); at--)
    if (lexicon.signs.saying.at(tokens, at, last) ?? lexicon.cues.denied.at(tokens, at, last)) return true;
  return false;
}
