// Ukrainian verb forms from the infinitive, the third person of the present and, where it is irregular, the past.

import type { MadeForms } from '../made-triggers.ts';
import type { Parts } from './verbs.ts';

const HUSHING = /[жчшщ]$/u;
const LABIAL = /[бпвмф]$/u;
const OWN = /с[яь]$/u;

/** The forms of a verb in -ти or -тися; `lasting` ones have a present, the others' present is what will be. */
export function conjugated(
  verb: string,
  [third, past, participle]: Parts,
  lasting: boolean,
): MadeForms<string> & { readonly infinitives: readonly string[] } {
  const own = OWN.test(verb);
  const infinitive = own ? verb.slice(0, -2) : verb;
  const dressed = (list: readonly string[]): readonly string[] => (own ? list.flatMap(reflexive) : list);
  const pasts = pastsOf(infinitive, past);
  const present = presentOf(third);
  const gerund = lasting ? `${(present[1] ?? '').slice(0, -2)}чи` : `${pasts[0]}ши`;
  const going = own ? ['меться', 'муться'] : ['ме', 'муть'];
  const infinitives = dressed([infinitive]);
  return {
    infinitives,
    past: dressed(participle === undefined ? pasts : pasts.slice(0, -1)),
    // "Президента приймали в Парижі": they, who are not named, as in a passive.
    passive: participle === undefined ? [] : [...pasts.slice(-1), ...passives(participle)],
    open: [...infinitives, ...dressed([gerund]), ...(lasting ? dressed(present) : [])],
    future: lasting ? going.map((ending) => `${infinitive}${ending}`) : dressed(present),
  };
}

/** He, they and we: "зустріне", "зустрінуть", "зустрінемо". */
function presentOf(parts: string): readonly string[] {
  const [third = '', many] = parts.split('/');
  if (many !== undefined) return [third, many];
  if (third.endsWith('е')) return [third, `${third.slice(0, -1)}уть`, `${third}мо`];
  if (third.endsWith('є')) return [third, `${third.slice(0, -1)}ють`, `${third}мо`];
  const stem = third.slice(0, -3);
  const ending = HUSHING.test(stem) ? 'ать' : LABIAL.test(stem) ? 'лять' : 'ять';
  return [third, `${stem}${ending}`, `${third.slice(0, -2)}мо`];
}

/** He, she, it, they: "провів", "провела", "провело", "провели". */
function pastsOf(infinitive: string, irregular: string | undefined): readonly string[] {
  const stem = infinitive.slice(0, -2);
  const [he = '', she = ''] = (irregular || `${stem}в/${stem}ла`).split('/');
  return [he, she, `${she.slice(0, -1)}о`, `${she.slice(0, -1)}и`];
}

/** "зустрілися" and "зустрілись"; a third person in a vowel takes "ть": "зустрінеться". */
function reflexive(form: string): readonly string[] {
  if (/[еє]$/u.test(form)) return [`${form}ться`];
  return /[аоиув]$/u.test(form) ? [`${form}ся`, `${form}сь`] : [`${form}ся`];
}

/** "прийнято", "був прийнятий": which may leave out who did it. */
function passives(participle: string): readonly string[] {
  if (participle === '') return [];
  const forms = ['був ий', 'була а', 'було е', 'були і'].map((pair) => pair.split(' '));
  return [`${participle}о`, ...forms.map(([was, ending]) => `${was} ${participle}${ending}`)];
}

/** All forms of verbs written "infinitive third past", parted by `|`; what is not said is regular. */
export function verbForms(entries: string, lasting: boolean): readonly string[] {
  return entries.split('|').flatMap((entry) => {
    const [verb = '', third = '', past] = entry.split(' ');
    const {
      open,
      future,
      past: was,
    } = conjugated(verb, past === undefined ? [third] : [third, past], lasting);
    return [...was, ...open, ...future];
  });
}
