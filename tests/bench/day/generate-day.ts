// A day of the world's news, made from a seed one text at a time: nothing of it is kept.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '../../../graph/model/index.ts';
import { ARTICLE_FOLDERS, isUnread } from '../gold-corpus.ts';
import { seededRandom } from '../random.ts';
import words from './words.json' with { type: 'json' };

/** One text as it would lie in a file, with the label of that file. */
export interface DayText {
  readonly label: string;
  readonly text: string;
}

export interface DayOptions {
  readonly seed: number;
  readonly articles: number;
}

type Language = keyof typeof words.languages;
type Draw = (n: number) => number;

const LANGUAGES = Object.keys(words.languages) as Language[];
const TODAY = '2026-05-20';
/** Of a hundred texts so many tell of two meetings. */
const TOLD = 5;
/** Of four texts without a meeting one is in the words of gold's negatives, which are full of diplomacy. */
const HARD = 4;
/** Meetings were held on one of so many days before. */
const DAYS = 60;
/**
 * Characters of a text: log-normal with this median and spread, so that the mean is 2,000 and one in a hundred has more
 * than 6,000. Chinese and Japanese say the same in fewer signs (gold's articles: 570 to 1,450).
 */
const LENGTH = { median: 1_720, spread: 0.55, least: 300, most: 12_000, unspaced: 0.4 } as const;
const PARAGRAPH = 4;

/** The texts of the day. The same options, the same bytes. Reads the negatives from the disk. */
export function* generateDay({ seed, articles }: DayOptions): Generator<DayText> {
  const random = seededRandom(seed);
  const below: Draw = (n) => Math.floor(random() * n);
  const hard = negatives();
  for (let number = 0; number < articles; number++) {
    const language = LANGUAGES[below(LANGUAGES.length)]!;
    const told = below(100) < TOLD;
    const paragraphs = hard.get(language) ?? [];
    const isHard = !told && below(HARD) === 0 && paragraphs.length > 0;
    const body: string[] = told ? [meeting(language, below), meeting(language, below)] : [];
    const wanted = lengthOf(language, random);
    for (let length = body.join('').length; length < wanted;) {
      const next = isHard ? paragraphs[below(paragraphs.length)]! : plainParagraph(language, below);
      body.push(next);
      length += next.length;
    }
    const title = plain(language, below).replace(/[.。]$/u, '');
    const head = [
      `url: https://news-${number % 997}.example/2026/05/20/${number}`,
      `published: ${TODAY}`,
      `publisher: Paper ${number % 997}`,
      `title: ${title}`,
    ];
    yield { label: `day-${number}`, text: `${head.join('\n')}\n\n${body.join('\n\n')}\n` };
  }
}

function lengthOf(language: Language, random: () => number): number {
  // Box and Muller's transform: one draw of the normal distribution.
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const length = LENGTH.median * Math.exp(LENGTH.spread * normal);
  const within = Math.min(LENGTH.most, Math.max(LENGTH.least, length));
  return isUnspaced(language) ? within * LENGTH.unspaced : within;
}

function isUnspaced(language: Language): boolean {
  return words.languages[language].parted === '';
}

/** The same two on the same day met in the same town, in whatever language it is told. */
function meeting(language: Language, below: Draw): string {
  const { meeting: sentence, states, towns } = words.languages[language];
  const first = below(states.length - 1);
  const second = first + 1 + below(states.length - 1 - first);
  const day = 1 + below(DAYS);
  const town = towns[(first * 7 + second * 3 + day) % towns.length]!;
  const date = new Date(`${addDays(TODAY, -day)}T12:00:00Z`);
  return filled(sentence, {
    X: states[first]!,
    Y: states[second]!,
    T: town,
    D: dayFormat(language).format(date),
  });
}

const formats = new Map<Language, Intl.DateTimeFormat>();

function dayFormat(language: Language): Intl.DateTimeFormat {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    formats.set(language, format);
  }
  return format;
}

function plainParagraph(language: Language, below: Draw): string {
  const sentences = Array.from({ length: 1 + below(PARAGRAPH) }, () => plain(language, below));
  return sentences.join(words.languages[language].parted);
}

function plain(language: Language, below: Draw): string {
  const { plain: sentences, names, parted } = words.languages[language];
  const { first, last } = words.names[names as keyof typeof words.names];
  const name = `${first[below(first.length)]}${parted}${last[below(last.length)]}`;
  return filled(sentences[below(sentences.length)]!, { n: String(2 + below(900)), name });
}

function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key]!);
}

/** The paragraphs of gold's articles without a meeting, by language; none of those that nobody looks at. */
function negatives(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const folder of ARTICLE_FOLDERS) {
    for (const file of readdirSync(folder).sort()) {
      const [, language] = /^neg-([a-z]+)-\d+\.txt$/.exec(file) ?? [];
      if (language === undefined || isUnread(file.slice(0, -4))) continue;
      const body = readFileSync(join(folder, file), 'utf8').split('\n\n').slice(1);
      const paragraphs = body.map((one) => one.trim()).filter((one) => one !== '');
      found.set(language, [...(found.get(language) ?? []), ...paragraphs]);
    }
  }
  return found;
}
