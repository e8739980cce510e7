import { remembered } from './remembered.ts';

/** Texts longer than this are no names: they do not come again. */
const LONG = 100;

/** A name without case, marks and punctuation, so that two spellings of one name are equal: `são tomé` → `sao tome`. */
export function folded(name: string): string {
  return name.length > LONG ? fold(name) : foldedName(name);
}

const foldedName = remembered(fold);

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
