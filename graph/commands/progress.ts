// Progress of long work on stderr: one redrawn line on a terminal, a line every few seconds elsewhere.

import type { Terminal } from './context.ts';

export interface Progress {
  /** `done` articles so far, with `events` found in them. */
  step(done: number, events: number): void;
  /** Writes lines of their own where the progress line stands. */
  say(lines: string): void;
  /** Takes the line away. */
  end(): void;
}

const REDRAW_MS = 100;
const LINE_MS = 5_000;

/** One line that is drawn anew as work goes on. */
interface Line {
  /** Shows what `words` gives, where it is time to: milliseconds since the beginning go in. */
  show(words: (elapsedMs: number) => string): void;
  erase(): void;
}

function lineOn(terminal: Terminal, now: () => number): Line {
  const began = now();
  let shown = terminal.errIsTerminal ? Number.NEGATIVE_INFINITY : began;
  let drawn = false;
  return {
    show(words) {
      const t = now();
      if (t - shown < (terminal.errIsTerminal ? REDRAW_MS : LINE_MS)) return;
      shown = t;
      const line = words(t - began);
      terminal.err(terminal.errIsTerminal ? `\r\u001b[K${line.slice(0, terminal.columns - 1)}` : `${line}\n`);
      drawn = true;
    },
    erase() {
      if (drawn && terminal.errIsTerminal) terminal.err('\r\u001b[K');
      drawn = false;
    },
  };
}

/** Shows articles done (of all, where that is known), events, articles a second, the time left, and what `more` says. */
export function progressOf(
  terminal: Terminal,
  now: () => number,
  total: number | undefined,
  more: () => string = () => '',
): Progress {
  const { show, erase } = lineOn(terminal, now);
  return {
    step: (done, events) =>
      show((elapsed) =>
        [progressLine(done, total, events, elapsed), more()].filter((part) => part !== '').join(' · '),
      ),
    say(lines) {
      erase();
      terminal.err(lines);
    },
    end: erase,
  };
}

/** Shows how far the making of a whole store is; each time it is made anew, from the beginning. */
export function fillProgress(terminal: Terminal, now: () => number): (done: number, total: number) => void {
  let line: Line | undefined;
  return (done, total) => {
    line ??= lineOn(terminal, now);
    line.show((elapsed) => fillLine(done, total, elapsed));
    if (done < total) return;
    line.erase();
    line = undefined;
  };
}

/** `filling the store: 12,000 of 93,000 rows · 4,100 rows/s · 20 s left` */
export function fillLine(done: number, total: number, elapsedMs: number): string {
  const [rows, all] = [done, total].map((n) => n.toLocaleString('en-US'));
  const parts = [`filling the store: ${rows} of ${all} rows`];
  const rate = elapsedMs > 0 ? (done * 1000) / elapsedMs : 0;
  if (rate > 0) {
    parts.push(
      `${Math.round(rate).toLocaleString('en-US')} rows/s`,
      `${duration((total - done) / rate)} left`,
    );
  }
  return parts.join(' · ');
}

/** Articles that say how long the others will take: the first ones wait for their language's words. */
const ENOUGH = 10;

/** `37 of 132 articles · 210 events · 160 articles/s · 1 s left` */
export function progressLine(
  done: number,
  total: number | undefined,
  events: number,
  elapsedMs: number,
): string {
  const rate = elapsedMs > 0 ? (done * 1000) / elapsedMs : 0;
  const parts = [
    total === undefined ? `${done} articles` : `${done} of ${total} articles`,
    `${events} events`,
    `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)} articles/s`,
  ];
  if (total !== undefined && done >= ENOUGH) parts.push(`${duration((total - done) / rate)} left`);
  return parts.join(' · ');
}

/** A span of seconds for a person: `4 s`, `3 min`, `2 h`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 3600)} h`;
}
