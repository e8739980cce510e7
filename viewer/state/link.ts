// The desk as an address: the acts that hold, each a few letters, `#1;n=200;e=country:US,25;s=event:0f…`.
// Acts that could be left out without a difference are left out, so an address stays short however long a session was.

import { DEED_OF, kindOf, perform, type Act } from './act.ts';
import { FRESH_DESK } from './desk.ts';
import type { Field } from './slices/act-kind.ts';

const VERSION = '1';

const escape = (field: Field): string =>
  encodeURIComponent(field ?? '').replace(/%3A/g, ':').replace(/%7C/g, '|'); // prettier-ignore

/** The acts without those that make no difference to where they lead. */
function shortest(acts: readonly Act[]): readonly Act[] {
  const goal = JSON.stringify(acts.reduce(perform, FRESH_DESK));
  let kept = acts;
  for (const act of acts) {
    const without = kept.filter((one) => one !== act);
    if (JSON.stringify(without.reduce(perform, FRESH_DESK)) === goal) kept = without;
  }
  return kept;
}

/** The acts without what was opened over, and with the acts of what was opened in its place. */
function spelledOut(acts: readonly Act[]): readonly Act[] {
  const at = acts.findLastIndex((act) => act.do === 'open');
  const opened = acts[at];
  return opened?.do === 'open' ? [...readLink(opened.link).acts, ...acts.slice(at + 1)] : acts;
}

/** The act that puts the desk of an address in the place of this one, under the name of what it shows. */
export function opening(name: string, link: string): Act {
  return { do: 'open', name, link, desk: readLink(link).acts.reduce(perform, FRESH_DESK) };
}

/** The part of an address after `#`; empty for a fresh desk. */
export function writeLink(acts: readonly Act[]): string {
  const parts = shortest(spelledOut(acts)).map((act) => {
    const { code, write } = kindOf(act.do);
    const fields = write(act).map(escape).join(',').replace(/,+$/, '');
    return `${code}=${fields}`;
  });
  return parts.length === 0 ? '' : [VERSION, ...parts].join(';');
}

/** The acts that an address tells, and the parts of it that could not be read. */
export function readLink(link: string): {
  readonly acts: readonly Act[];
  readonly unread: readonly string[];
} {
  const text = link.replace(/^#/, '');
  if (text === '') return { acts: [], unread: [] };
  const [version, ...parts] = text.split(';');
  if (version !== VERSION) return { acts: [], unread: [text] };
  const acts: Act[] = [];
  const unread: string[] = [];
  for (const part of parts) {
    const act = readPart(part);
    if (act) acts.push(act);
    else unread.push(part);
  }
  return { acts, unread };
}

function readPart(part: string): Act | undefined {
  const [code = '', ...rest] = part.split('=');
  const deed = DEED_OF.get(code);
  if (!deed) return undefined;
  try {
    const said = kindOf(deed).read(rest.join('=').split(',').map(decodeURIComponent));
    return said && ({ do: deed, ...said } as Act);
  } catch (broken) {
    if (broken instanceof URIError) return undefined;
    throw broken;
  }
}
