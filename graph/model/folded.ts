/** A name without case, marks and punctuation, so that two spellings of one name are equal: `são tomé` → `sao tome`. */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
