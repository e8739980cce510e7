// Words of the world in one line of ours.

/** Control and line characters as single spaces, so that no article can write to a terminal or break a list. */
export function flat(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
