/**
 * The same stream, whose own errors are put into a person's words by `word` before they are thrown; what who reads it
 * throws goes its own way.
 */
export async function* worded<T>(
  source: AsyncIterable<T>,
  word: (error: unknown) => unknown,
): AsyncGenerator<T> {
  try {
    yield* source;
  } catch (error) {
    throw word(error);
  }
}
