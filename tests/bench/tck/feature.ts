// Reads the TCK's feature files (Gherkin, as far as they use it): scenarios with their steps, outlines written out.

/** One step: its words without Given, When, Then; the text or the table below it. */
export interface Step {
  readonly words: string;
  readonly text?: string;
  readonly table?: readonly (readonly string[])[];
}

export interface Scenario {
  readonly title: string;
  readonly steps: readonly Step[];
}

interface Draft {
  title: string;
  steps: MutableStep[];
  examples: string[][][];
  outline: boolean;
}
type MutableStep = { words: string; text?: string; table?: string[][] };

/** The scenarios of one file, in its order; an outline gives one for each of its examples. */
export function scenariosOf(feature: string): Scenario[] {
  const background: Draft = draft('', false);
  const drafts: Draft[] = [];
  let now = background;
  let table: string[][] | undefined;
  const lines = feature.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    if (line.startsWith('"""')) {
      const end = lines.findIndex((later, there) => there > at && later.trim().startsWith('"""'));
      const indent = (lines[at] ?? '').indexOf('"""');
      now.steps.at(-1)!.text = lines.slice(at + 1, end).map((one) => one.slice(indent)).join('\n'); // prettier-ignore
      at = end;
    } else if (line.startsWith('|')) table?.push(cellsOf(line));
    else if (/^Scenario(?: Outline)?:/.test(line)) {
      now = draft(line.replace(/^[^:]*:\s*/, ''), line.startsWith('Scenario Outline'));
      drafts.push(now);
      table = undefined;
    } else if (line.startsWith('Background:')) now = background;
    else if (line.startsWith('Examples:')) now.examples.push((table = []));
    else if (/^(?:Given|When|Then|And|But) /.test(line)) {
      const step: MutableStep = { words: line.replace(/^\w+ /, '') };
      step.table = table = [];
      now.steps.push(step);
    }
  }
  return drafts.flatMap((one) => written({ ...one, steps: [...background.steps, ...one.steps] }));
}

function draft(title: string, outline: boolean): Draft {
  return { title, steps: [], examples: [], outline };
}

function written({ title, steps, examples, outline }: Draft): Scenario[] {
  if (!outline) return [{ title, steps: steps.map((step) => filled(step, [])) }];
  return examples.flatMap(([names = [], ...rows]) =>
    rows.map((row) => {
      const values = names.map((name, at) => [`<${name}>`, row[at] ?? ''] as const);
      return { title: `${title} (${row.join(', ')})`, steps: steps.map((step) => filled(step, values)) };
    }),
  );
}

/** A step with every `<name>` replaced by its value. */
function filled({ words, text, table }: MutableStep, values: readonly (readonly [string, string])[]): Step {
  const fill = (one: string): string =>
    values.reduce((whole, [name, value]) => whole.replaceAll(name, () => value), one);
  return {
    words: fill(words),
    ...(text === undefined ? {} : { text: fill(text) }),
    ...(table && table.length > 0 ? { table: table.map((row) => row.map(fill)) } : {}),
  };
}

/** The cells of `| a | b |`; in them `\|` is a bar, `\n` a new line, `\\` a backslash. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  for (let at = 1; at < line.length; at++) {
    const char = line[at] ?? '';
    if (char === '\\' && at + 1 < line.length) {
      const next = line[++at] ?? '';
      cell += next === 'n' ? '\n' : next === '|' || next === '\\' ? next : char + next;
    } else if (char === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += char;
  }
  return cells;
}
