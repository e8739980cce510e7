/** The line, from 1, on which the character of that number stands. */
export function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length;
}
