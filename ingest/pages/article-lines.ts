// The text of an element as a reader sees it: a line a paragraph, heading, entry of a list, cell or line break.

import { BLOCKS } from './elements.ts';
import { flat } from './flat-text.ts';

/** A line of text, and how much of it is links. */
export interface PageLine {
  readonly text: string;
  /** The element that the line stands in: `p`, `h2`, `li`. */
  readonly within: string;
  /** Share of its characters that are links, from 0 to 1. */
  readonly links: number;
}

const TEXT = 3;
const ELEMENT = 1;
/** Stands for a line break until the line is whole; where a page itself holds this sign, it is a blank. */
const BREAK = '\v';
const SENTENCE_END = /[.!?…:;؟؛。！？"”’»“」』)]$/u;
const SMALL = /^\p{Ll}/u;

/**
 * Lines in reading order, none empty. Words never run together where the page parts them, and are never parted where
 * only their look changes. A line break in the midst of a sentence (before a small letter) ends no line.
 */
export function linesOf(root: Element): PageLine[] {
  const lines: PageLine[] = [];
  let text = '';
  let linked = 0;
  let within = 'p';
  const end = (): void => {
    const pieces = cutAtBreaks(text);
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    for (const piece of pieces) lines.push({ text: piece, within, links: Math.min(1, linked / length) });
    text = '';
    linked = 0;
  };
  const walk = (node: Node, block: string, inLink: boolean): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === TEXT) {
        const said = (child.textContent ?? '').replaceAll(BREAK, ' ');
        const piece = block === 'pre' ? said.replace(/\n[ \t]*\n/g, BREAK) : said;
        text += piece;
        if (inLink) linked += flat(piece).length;
        if (piece.trim() !== '') within = block;
      } else if (child.nodeType === ELEMENT) {
        const name = (child as Element).tagName.toLowerCase();
        if (name === 'br') text += BREAK;
        else if (BLOCKS.has(name)) {
          end();
          walk(child, name, inLink);
          end();
        } else walk(child, block, inLink || name === 'a');
      }
    }
  };
  walk(root, root.tagName.toLowerCase(), false);
  end();
  return lines;
}

function cutAtBreaks(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.split(BREAK)) {
    const clean = flat(piece);
    const before = pieces.at(-1);
    if (clean === '') continue;
    if (before !== undefined && SMALL.test(clean) && !SENTENCE_END.test(before))
      pieces[pieces.length - 1] = `${before} ${clean}`;
    else pieces.push(clean);
  }
  return pieces;
}
