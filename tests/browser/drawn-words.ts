// What is written on the picture's canvas, for tests: a reader sees names and ticks, not the state behind them.

import type { Page } from 'playwright-core';

/** A text on the picture and where it stands. */
export interface DrawnWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

declare global {
  interface Window {
    drawnWords?: DrawnWord[];
  }
}

/** Notes from now on, in every page that is opened, what the last frame of the picture writes. Before the page is opened. */
export async function noteDrawnWords(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { clearRect, fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      if (this.canvas.closest('.picture-host')) window.drawnWords = [];
      clearRect.apply(this, box);
    };
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      if (this.canvas.closest('.picture-host')) window.drawnWords?.push({ text, x, y });
      fillText.call(this, text, x, y);
    };
  });
}

/** Waits until the picture has these words, and answers with where they stand. */
export async function whereWritten(page: Page, ...texts: readonly string[]): Promise<readonly DrawnWord[]> {
  await page.waitForFunction(
    (wanted) => wanted.every((text) => window.drawnWords?.some((word) => word.text === text)),
    texts,
  );
  return page.evaluate(
    (wanted) => wanted.map((text) => window.drawnWords!.find((word) => word.text === text)!),
    texts,
  );
}

/** Waits until none of these words is on the picture. */
export async function gone(page: Page, ...texts: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (unwanted) => window.drawnWords?.every((word) => !unwanted.includes(word.text)),
    texts,
  );
}
