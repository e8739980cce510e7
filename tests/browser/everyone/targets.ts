// What a finger or a shaking hand can't hit: targets of less than 24 by 24 CSS pixels (WCAG 2.2, 2.5.8).

import type { Page } from 'playwright-core';

const LEAST = 24;

/** Those that are too small, each in words. A link inside a sentence is as high as its line, which the rule allows. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const all = document.querySelectorAll(
      'button, a[href], input, select, summary, [role=option], [role=slider], [role=menuitem], [role=checkbox]',
    );
    return [...all].flatMap((element) => {
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.closest('.visually-hidden, .skip')
      )
        return [];
      // What is written beside a field can be hit, too.
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      const inSentence = element.matches('p a, p button, dd a, summary a, figcaption a');
      if (width === 0 || (width >= least - 0.5 && height >= least - 0.5) || inSentence) return [];
      const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return [
        `${element.tagName} ${element.className} “${words.trim().slice(0, 40)}” ${Math.round(width)}×${Math.round(height)}`,
      ];
    });
  }, LEAST);
}
