// Pieces of a file put together, so that not every line is written by itself.

/** UTF-16 units of a chunk, about. */
const CHUNK = 1 << 17;

/** The pieces in their order as chunks of text; none is empty. */
export function* chunksOf(pieces: Iterable<string>): Iterable<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
