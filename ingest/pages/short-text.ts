// The text of an element, where it is short: what is long is never put together.

const TEXT = 3;

/** The text of `element`, or nothing where it has more than `most` characters. */
export function shortText(element: Element, most: number): string | undefined {
  let text = '';
  const walk = (node: Node): boolean => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT) text += child.textContent ?? '';
      else if (!walk(child)) return false;
      if (text.length > most) return false;
    }
    return true;
  };
  return walk(element) ? text : undefined;
}
