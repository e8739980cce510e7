import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, keymap } from '@codemirror/view';
import type { DecorationSet, ViewUpdate } from '@codemirror/view';
import { suggest } from './completions.ts';
import { tokensOf } from './tokens.ts';

/** An editor on the page. */
export interface Editor {
  text(): string;
  setText(text: string): void;
  focus(): void;
  destroy(): void;
}

const coloured = (view: EditorView): DecorationSet =>
  Decoration.set(
    tokensOf(view.state.doc.toString()).map(({ start, end, kind }) =>
      Decoration.mark({ class: `cypher-${kind}` }).range(start, end),
    ),
  );

const colours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = coloured(view);
    }
    update(update: ViewUpdate): void {
      if (update.docChanged) this.decorations = coloured(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

const look = EditorView.theme({
  '&': { fontSize: 'var(--t2)', backgroundColor: 'var(--sheet)', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-content': { fontFamily: 'var(--mono)', caretColor: 'var(--ink)', padding: '8px 4px' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--mark)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--rule)' },
  '.cm-tooltip': { backgroundColor: 'var(--sheet)', border: '1px solid var(--rule)', color: 'var(--ink)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--focus)', color: 'var(--paper)' },
});

/**
 * An editor for one query in an element.
 *
 * @param label its accessible name
 * @param run called on Mod-Enter
 * @param nonce what the page's content policy lets styles in with
 */
export function createEditor(
  host: HTMLElement,
  text: string,
  label: string,
  run: () => void,
  nonce: string | undefined,
): Editor {
  const view = new EditorView({
    parent: host,
    state: EditorState.create({
      doc: text,
      extensions: [
        nonce ? EditorView.cspNonce.of(nonce) : [],
        keymap.of([
          {
            key: 'Mod-Enter',
            run: () => {
              run();
              return true;
            },
          },
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...historyKeymap,
          ...completionKeymap,
        ]),
        history(),
        closeBrackets(),
        bracketMatching(),
        autocompletion({
          override: [
            ({ state, pos, explicit }) => {
              const found = suggest(state.doc.sliceString(0, pos));
              return found &&
                (explicit || pos > found.from || /[:.]/.test(state.doc.sliceString(pos - 1, pos)))
                ? { from: found.from, options: [...found.options], validFor: /^\w*$/ }
                : null;
            },
          ],
        }),
        colours,
        look,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    setText: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
