// Values as the TCK writes them and values as our stores give them, brought to one text that can be compared.
// Whole and fractional numbers are one there: in the embedded engine they are JavaScript's.

import type { CypherNode, CypherRelationship, CypherValue } from '../../../graph/model/index.ts';

/** How lists are compared. */
export interface Comparing {
  readonly anyOrder: boolean;
}

/** The text of a tagged value. */
export function textOfValue(value: CypherValue, how: Comparing): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return listText(value.map((one) => textOfValue(one, how)), how); // prettier-ignore
  const tagged = value as Exclude<typeof value, readonly unknown[]>;
  switch (tagged.type) {
    case 'node':
      return nodeText(tagged, how);
    case 'relationship':
      return relationshipText(tagged, how);
    case 'path': {
      const [first, ...others] = tagged.nodes;
      const hops = others.map((node, at) => {
        const relationship = tagged.relationships[at]!;
        const back = relationship.from !== tagged.nodes[at]!.id;
        const text = relationshipText(relationship, how);
        return `${back ? `<-${text}-` : `-${text}->`}${nodeText(node, how)}`;
      });
      return `<${nodeText(first!, how)}${hops.join('')}>`;
    }
    case 'map':
      return mapText(Object.entries(tagged.entries).map(([key, one]) => [key, textOfValue(one, how)]));
  }
}

/** The text of a value in the TCK's notation. Throws for what is none. */
export function textOfNotation(notation: string, how: Comparing): string {
  let at = 0;
  const space = (): void => {
    while (notation[at] === ' ') at++;
  };
  const take = (mark: string): boolean => {
    space();
    if (!notation.startsWith(mark, at)) return false;
    at += mark.length;
    return true;
  };
  const need = (mark: string): void => {
    if (!take(mark)) throw new Error(`"${notation}" has no "${mark}" at ${at}`);
  };
  const match = (form: RegExp): string => {
    space();
    const found = form.exec(notation.slice(at))?.[0];
    if (found === undefined) throw new Error(`"${notation}" is no value at ${at}`);
    at += found.length;
    return found;
  };
  const listed = (close: string): string[] => {
    const texts: string[] = [];
    while (!take(close)) {
      texts.push(value());
      take(',');
    }
    return texts;
  };
  const map = (): string => {
    const entries: [string, string][] = [];
    while (!take('}')) {
      const key = match(/^[\p{L}\w]+/u);
      need(':');
      entries.push([key, value()]);
      take(',');
    }
    return mapText(entries);
  };
  const labelled = (close: string): { labels: string[]; properties: string } => {
    const labels: string[] = [];
    while (take(':')) labels.push(match(/^[\p{L}\w]+/u));
    const properties = take('{') ? map() : '{}';
    need(close);
    return { labels, properties };
  };
  const node = (): string => {
    const { labels, properties } = labelled(')');
    return thing('(', labels, properties, ')');
  };
  const relationship = (): string => {
    const { labels, properties } = labelled(']');
    return thing('[', labels, properties, ']');
  };
  const path = (): string => {
    need('(');
    let text = node();
    while (!take('>')) {
      const back = take('<-[');
      if (!back) need('-[');
      const hop = relationship();
      need(back ? '-(' : '->(');
      text += `${back ? `<-${hop}-` : `-${hop}->`}${node()}`;
    }
    return `<${text}>`;
  };
  const value = (): string => {
    if (take('(')) return node();
    if (take('<')) return path();
    if (take('{')) return map();
    if (take('[')) {
      space();
      return notation[at] === ':' ? relationship() : listText(listed(']'), how);
    }
    if (take("'")) {
      // Not by `match`, which would pass over spaces at its beginning.
      const raw = /^(?:[^'\\]|\\.)*/s.exec(notation.slice(at))?.[0] ?? '';
      at += raw.length;
      need("'");
      return JSON.stringify(raw.replace(/\\(.)/gs, '$1'));
    }
    const word = match(/^[-\w.+]+/);
    if (word === 'null' || word === 'true' || word === 'false') return word;
    if (word === 'NaN') return JSON.stringify(word);
    // What a number of JavaScript cannot hold comes as text.
    if (/^-?\d+$/.test(word) && !Number.isSafeInteger(Number(word))) return JSON.stringify(word);
    const number = Number(word);
    if (Number.isNaN(number)) throw new Error(`"${notation}" is no value at "${word}"`);
    return numberText(number);
  };
  const text = value();
  space();
  if (at < notation.length) throw new Error(`"${notation}" goes on after its value, at ${at}`);
  return text;
}

function numberText(number: number): string {
  return String(number === 0 ? 0 : number);
}

function listText(texts: readonly string[], { anyOrder }: Comparing): string {
  return `[${(anyOrder ? [...texts].sort() : texts).join(', ')}]`;
}

function mapText(entries: readonly (readonly [string, string])[]): string {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, value]) => `${key}: ${value}`).join(', ')}}`;
}

function thing(open: string, labels: readonly string[], properties: string, close: string): string {
  const names = [...labels].sort().map((label) => `:${label}`).join(''); // prettier-ignore
  return `${open}${names}${properties === '{}' ? '' : ` ${properties}`}${close}`;
}

function nodeText({ labels, properties }: CypherNode, how: Comparing): string {
  return thing('(', labels, propertiesText(properties, how), ')');
}

function relationshipText({ relation, properties }: CypherRelationship, how: Comparing): string {
  return thing('[', [relation], propertiesText(properties, how), ']');
}

function propertiesText(properties: CypherNode['properties'], how: Comparing): string {
  return mapText(Object.entries(properties).map(([key, one]) => [key, textOfValue(one, how)]));
}
