// HTML to a document of bounded size, in which only what tells of an article is left.

import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { DROPPED_ELEMENTS, HEAD_ELEMENTS, KEPT_ATTRIBUTES } from './elements.ts';
import { mendMarkup } from './mend-markup.ts';

/** More elements than these are a trap, or a page of other things than an article. */
const MOST_ELEMENTS = 30_000;
/** The same, with those that are left out: pictures' paths, menus, scripts. */
const MOST_TAGS = 300_000;
/** What is nested deeper hangs on its ancestor at this depth; browsers do so too, at 512. */
const DEEPEST_ELEMENT = 200;
/** Nested deeper than this is no page. */
const DEEPEST_NESTING = 5_000;
/** Characters of text beyond which a page is no article. */
const MOST_TEXT = 4_000_000;
/** Characters times the elements that each stands within: Readability reads a text once for each of them. */
const MOST_NESTED_TEXT = 15_000_000;
/** Longer attributes (pictures written into the page) are left out. */
const LONGEST_ATTRIBUTE = 4_000;
/** Characters that are parsed between two looks at the limits. */
const STEP = 65_536;

/** What a page became, or why it is none, in a few words. */
export type ParsedPage = { readonly document: Document } | { readonly what: string };

export interface ParseOptions {
  /** Whether what a browser wouldn't show is kept: some pages show their article by script alone. */
  readonly hidden?: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/**
 * Builds the document while the text is parsed, so that nothing bigger than the limits is ever made. Whatever the
 * markup, there is one `html` with one `head` and one `body`. Scripts, styles, fields of forms, navigation, comments
 * and what isn't shown are gone; scripts of type `application/ld+json` stay, in the head.
 */
export function parsePage(html: string, { hidden = false }: ParseOptions = {}): ParsedPage {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  /** Elements that are open; what is too deep stands for its ancestor. */
  const open: Element[] = [];
  let elements = 0;
  let tags = 0;
  let depth = 0;
  let deepest = 0;
  let size = 0;
  let nested = 0;
  /** How many open elements are left out. */
  let skipped = 0;
  let text = '';

  const within = (): Element => {
    const last = open.at(-1) ?? document.body;
    return last === document.head || last === document.documentElement ? document.body : last;
  };
  const flush = (): void => {
    if (text !== '') within().appendChild(document.createTextNode(text));
    text = '';
  };
  const over = (): string | undefined => {
    if (elements > MOST_ELEMENTS) return `the page has more than ${MOST_ELEMENTS} elements`;
    if (tags > MOST_TAGS) return `the page has more than ${MOST_TAGS} tags`;
    if (deepest > DEEPEST_NESTING) return `the page is nested more than ${DEEPEST_NESTING} deep`;
    if (nested > MOST_NESTED_TEXT) return 'the page nests its text deeper than its length allows';
    return size > MOST_TEXT ? `the page has more than ${MOST_TEXT} characters of text` : undefined;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        tags++;
        deepest = Math.max(deepest, ++depth);
        if (over() !== undefined) return;
        if (skipped > 0 || isDropped(name, attributes, hidden)) {
          skipped++;
          return;
        }
        elements++;
        flush();
        if (open.length > DEEPEST_ELEMENT) {
          text = '\n';
          open.push(within());
        } else open.push(elementFor(document, name, attributes, within()));
      },
      ontext(piece) {
        if (skipped > 0 || over() !== undefined) return;
        size += piece.length;
        nested += piece.length * open.length;
        text += piece;
      },
      onclosetag() {
        depth--;
        if (over() !== undefined) return;
        if (skipped > 0) {
          skipped--;
          return;
        }
        flush();
        open.pop();
      },
    },
    { decodeEntities: true, recognizeSelfClosing: /^\s*<\?xml/.test(html) },
  );
  const mended = mendMarkup(html);
  for (let at = 0; at < mended.length; at += STEP) {
    parser.write(mended.slice(at, at + STEP));
    const what = over();
    if (what !== undefined) return { what };
  }
  parser.end();
  flush();
  return { document };
}

function isDropped(name: string, attributes: Attributes, hidden: boolean): boolean {
  if (name === 'script') return !/^\s*application\/ld\+json/i.test(attributes['type'] ?? '');
  if (DROPPED_ELEMENTS.has(name)) return true;
  if (hidden || name === 'html' || name === 'body') return false;
  const { style = '' } = attributes;
  return (
    attributes['hidden'] !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    (style.length <= LONGEST_ATTRIBUTE && /display\s*:\s*none/i.test(style))
  );
}

/** The element that a tag opens: one that is there already, or a new one in the head or `within`. */
function elementFor(document: Document, name: string, attributes: Attributes, within: Element): Element {
  const known = {
    html: document.documentElement as Element,
    head: document.head as Element,
    body: document.body as Element,
  }[name];
  const element = known ?? document.createElement(/^[a-z][a-z0-9-]*$/.test(name) ? name : 'span');
  for (const [key, value] of Object.entries(attributes)) {
    const lower = key.toLowerCase();
    if (!KEPT_ATTRIBUTES.has(lower) || value.length > LONGEST_ATTRIBUTE) continue;
    if (!element.hasAttribute(lower)) element.setAttribute(lower, value);
  }
  if (known) return known;
  const told = HEAD_ELEMENTS.has(name) && attributes['itemprop'] === undefined;
  (told ? document.head : within).appendChild(element);
  return element;
}
