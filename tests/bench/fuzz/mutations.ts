// What may befall a source: on a wire, on a disk, by a program, by somebody's will.

import { gzipSync } from 'node:zlib';
import { zipBytes } from './made/zip-bytes.ts';
import type { Sample } from './sample.ts';

/** Numbers in [0, 1), the same for the same seed. */
export type Random = () => number;

/** Makes another source of one; `other`: a second one to take from. */
export type Mutation = (sample: Sample, random: Random, other: Sample) => Sample;

const whole = (random: Random, below: number): number => Math.floor(random() * below);

function range(random: Random, size: number): readonly [from: number, to: number] {
  const from = whole(random, size + 1);
  return [from, Math.min(size, from + 1 + whole(random, Math.max(1, Math.min(size, 2000))))];
}

/** A mutation of bytes alone. */
const ofBytes =
  (change: (bytes: Buffer, random: Random, other: Sample) => Uint8Array): Mutation =>
  ({ name, bytes }, random, other) => ({ name, bytes: change(Buffer.from(bytes), random, other) });

/** A mutation of text, in which each byte is a sign. */
const ofText = (change: (text: string, random: Random) => string): Mutation =>
  ofBytes((bytes, random) => Buffer.from(change(bytes.toString('latin1'), random), 'latin1'));

/** Replaces one of the places where a pattern is found. */
function replaceOne(text: string, pattern: RegExp, random: Random, by: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const one = found[whole(random, found.length)];
  if (!one) return text;
  return text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length);
}

const WRONG_NUMBERS = ['0', '-1', '7', '4294967295', '99999999999999999', '1e9', 'NaN', ''];
const ENCODINGS = ['utf-16', 'shift_jis', 'gbk', 'iso-2022-jp', 'utf-7', 'x-user-defined', 'no such thing'];
const ENTITIES = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`)
  .join('')}]>`;

/** Each with the name by which a case is described. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'flipped bytes': ofBytes((bytes, random) => {
    for (let times = 1 + whole(random, 20); times > 0 && bytes.length > 0; times--)
      bytes[whole(random, bytes.length)] = whole(random, 256);
    return bytes;
  }),
  'cut off': ofBytes((bytes, random) => bytes.subarray(0, whole(random, bytes.length))),
  'a piece missing': ofBytes((bytes, random) => {
    const [from, to] = range(random, bytes.length);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  }),
  'a piece again and again': ofBytes((bytes, random) => {
    const [from, to] = range(random, bytes.length);
    const times = Array.from({ length: 1 + whole(random, 200) }, () => bytes.subarray(from, to));
    return Buffer.concat([bytes.subarray(0, to), ...times, bytes.subarray(to)]);
  }),
  noise: ofBytes((bytes, random) => {
    const at = whole(random, bytes.length);
    const between = Buffer.from(Array.from({ length: 1 + whole(random, 500) }, () => whole(random, 256)));
    return Buffer.concat([bytes.subarray(0, at), between, bytes.subarray(at)]);
  }),
  zeros: ofBytes((bytes, random) => bytes.fill(0, ...range(random, bytes.length))),
  'two in one': ofBytes((bytes, random, { bytes: other }) =>
    Buffer.concat([
      bytes.subarray(0, whole(random, bytes.length)),
      other.subarray(whole(random, other.length)),
    ]),
  ),
  'another encoding': ofBytes((bytes, random) => {
    const text = bytes.toString('utf8');
    if (random() < 0.5) return Buffer.from(`${random() < 0.5 ? '\uFEFF' : ''}${text}`, 'utf16le');
    const name = ENCODINGS[whole(random, ENCODINGS.length)]!;
    return Buffer.from(text.replace(/charset=["']?[\w-]+/gi, `charset=${name}`));
  }),
  'tags cut': ofText((text, random) => {
    let cut = text;
    for (let times = 1 + whole(random, 20); times > 0; times--)
      cut = replaceOne(cut, /<\/?[a-z][^<>]{0,300}>/gi, random, (tag) =>
        tag.slice(0, whole(random, tag.length)),
      );
    return cut;
  }),
  'a tag ten thousand times': ofText((text, random) =>
    replaceOne(text, /<[a-z][^<>]{0,300}>/gi, random, (tag) => tag.repeat(10_000)),
  ),
  'an attribute of a megabyte': ofText((text, random) =>
    replaceOne(
      text,
      /<[a-z]+/gi,
      random,
      (tag) => `${tag} ${random() < 0.5 ? 'title' : 'x'}="${'x'.repeat(2 ** 20)}"`,
    ),
  ),
  'wrong lengths': ofText((text, random) =>
    replaceOne(text, /\d+/g, random, () => WRONG_NUMBERS[whole(random, WRONG_NUMBERS.length)]!),
  ),
  'entities within entities': ofText((text) => `${ENTITIES}${text.replace(/>([^<]{4})/, '>&j;&j;$1')}`),
  'another name': ({ bytes }, _random, { name }) => ({ name, bytes }),
  'packed again': ({ name, bytes }, random) => {
    let packed: Sample = { name, bytes };
    for (let times = 1 + whole(random, 8); times > 0; times--)
      packed =
        random() < 0.5
          ? { name: `${packed.name}.gz`, bytes: gzipSync(packed.bytes) }
          : { name: 'a.zip', bytes: zipBytes([{ name: packed.name, content: packed.bytes }]) };
    return packed;
  },
};
