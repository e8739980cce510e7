// Forms of Turkish verbs from their stems, by what they say of when. How suffixes are written: `harmony.ts`.

import { suffixed, suffixesOf } from './harmony.ts';

/** What the forms of one verb say. */
export interface VerbForms {
  /** It was: "görüştü", "görüşmüş", "görüştüğünü". */
  readonly past: readonly string[];
  /** It has no time of its own: "görüşmek", "görüşmesi". */
  readonly open: readonly string[];
  /** It goes on to the next verb: "görüşüp", "görüşerek". */
  readonly converb: readonly string[];
  /** It is now, or as a chronicle tells it: "görüşüyor". */
  readonly present: readonly string[];
  /** Before its noun: "görüşen", "görüştüğü". */
  readonly describing: readonly string[];
  readonly future: readonly string[];
  /** It may, should or is wished to be: "görüşebilir", "görüşmeli". */
  readonly wish: readonly string[];
  /** It could not be: "görüşemedi". */
  readonly failed: readonly string[];
  /** It was not; it won't be, or is said not to have been. */
  readonly not: readonly string[];
  readonly denied: readonly string[];
}

const CASED = ['', 'nI', 'nA', 'nDAn', 'nIn', 'nDA', 'ylA', 'ncA'];
const cased = (suffix: string): readonly string[] => CASED.map((end) => suffix + end);

const SUFFIXES: Readonly<Record<keyof VerbForms, readonly string[]>> = {
  past: [
    ...['DI', 'DIlAr', 'DIk', 'DIm', 'mIş', 'mIşlAr', 'mIştI', 'mIşlArdI', 'mIştIr', 'mIşlArdIr'],
    ...['DIktAn', 'DIğInDA', 'DIklArInDA', 'DIğInDAn', 'DIğIndAn', '(y)IncA'],
    ...cased('DIğI').slice(1),
    ...cased('DIklArI').slice(1),
    'DIğImIzI',
  ],
  open: [
    ...['mAk', 'mAyA', 'mAyI', 'mAnIn', 'mAktAn', 'mAsI', 'mAlArI', 'mAdAn'],
    ...cased('mAsI').slice(1),
    ...cased('mAlArI').slice(1),
  ],
  converb: ['(y)ArAk', '(y)Ip', '(I)rken', 'Arken'],
  present: ['mAktA', 'mAktAdIr', 'mAktAlAr', 'mAktAydI', 'mAklA'],
  describing: ['(y)An', 'DIğI', 'DIklArI', '(y)AcAğI', '(y)AcAklArI', 'mIş olAn', '(y)AcAk olAn'],
  future: [
    ...['(y)AcAk', '(y)AcAklAr', '(y)AcAktIr', '(y)AcAğIz', '(y)AcAğIm', '(y)AcAğImIzI', '(y)AcAğInDA'],
    ...cased('(y)AcAğI').slice(1),
    ...cased('(y)AcAklArI').slice(1),
  ],
  wish: [
    ...['(y)Abilir', '(y)Abilirler', '(y)AbilirIz', '(y)AbileceğInI', '(y)AbileceğI', '(y)AbileceklerInI'],
    ...[
      '(y)AbileceklerI',
      '(y)Abilmek',
      '(y)AbilmesI',
      'mAlI',
      'mAlIlAr',
      'mAlIdIr',
      'mAlIyIz',
      'sIn',
      'sInlAr',
    ],
  ],
  not: [
    ...[
      'mAdI',
      'mAdIlAr',
      'mAmIş',
      'mAmIştI',
      'mIyor',
      'mIyorlAr',
      'mAyAn',
      'mAksIzIn',
      'mAmAsI',
      'mAmAsInI',
    ],
    ...['mAmAk', 'mAyArAk', 'mAyIp', '(y)AmIyor', 'mAz', 'mAzlAr'],
  ],
  failed: ['(y)AmAdI', '(y)AmAdIlAr', '(y)AmAmIştI', '(y)AmAmIş', '(y)AmAdIğInI', '(y)AmAyIncA'],
  denied: [
    ...[
      'mAyAcAk',
      'mAyAcAklAr',
      'mAyAcAğInI',
      'mAyAcAklArInI',
      'mAyAcAğIz',
      'mAyAcAğIm',
      'mAdIğInI',
      'mAdIklArInI',
    ],
    ...['(y)AmAyAcAk', '(y)AmAyAcAğInI'],
  ],
};

const NOW = ['yor', 'yorlAr', 'yordu', 'yorlArdI', 'yorduk', 'yoruz'];

/** "başlıyor" of "başla": before "-yor" a last a or e is narrowed. */
function presentOf(stem: string): readonly string[] {
  const narrowed = /[ae]$/.test(stem) ? suffixed(stem.slice(0, -1), 'I') : suffixed(stem, '(I)');
  return NOW.map((ending) => suffixed(narrowed, ending));
}

/** The forms of a verb; what stands before its last word stays: "bir araya gel", "ziyaret et~". */
export function conjugated(stem: string): VerbForms {
  const withSuffix = suffixesOf(stem);
  const made = Object.fromEntries(
    Object.entries(SUFFIXES).map(([name, suffixes]) => [name, suffixes.map(withSuffix)]),
  ) as unknown as VerbForms;
  return { ...made, present: [...made.present, ...presentOf(stem)] };
}
