// The words by which a template names a part of its page.

const NAMED_BY = ['class', 'id', 'data-testid', 'data-component', 'data-module', 'data-type', 'data-role'];
const NOTHING: readonly string[] = [];

/** Names whose words are remembered at most: a page has many parts and few names. */
const REMEMBERED = 10_000;
const known = new Map<string, readonly string[]>();

/** The words of an element's class, id and the like, in small letters: `ShareBar_x` is share, bar and sharebar_x. */
export function marksOf(element: Element): readonly string[] {
  const said = NAMED_BY.flatMap((name) => element.getAttribute(name) ?? []).join(' ');
  if (said === '') return NOTHING;
  let marks = known.get(said);
  if (!marks) {
    if (known.size >= REMEMBERED) known.clear();
    known.set(said, (marks = wordsIn(said)));
  }
  return marks;
}

function wordsIn(said: string): string[] {
  const marks = new Set<string>();
  for (const word of said.split(/\s+/)) {
    const lower = word.toLowerCase();
    marks.add(lower).add(lower.replace(/[-_]+/g, ''));
    for (const part of word.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/)) marks.add(part.toLowerCase());
  }
  marks.delete('');
  return [...marks];
}
