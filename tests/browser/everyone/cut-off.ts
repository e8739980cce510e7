// What is lost where a page is looked at twice as large: text and controls that stick out of the screen's sides.

import type { Page } from 'playwright-core';

/** Controls and headings that stick out, in words; those that scroll into view in a frame of their own don't. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element): boolean => {
      for (let frame = element.parentElement; frame; frame = frame.parentElement) {
        if (
          ['auto', 'scroll'].includes(getComputedStyle(frame).overflowX) &&
          frame.scrollWidth > frame.clientWidth
        )
          return true;
      }
      return false;
    };
    return [
      ...document.querySelectorAll('#desk :is(button, input, select, summary, h1, h2, h3, label)'),
    ].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden'))
        return [];
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0 || (left >= -1 && right <= innerWidth + 1) || scrolls(element)) return [];
      return [
        `${element.tagName} “${(element.textContent ?? '').trim().slice(0, 40)}” ${Math.round(left)} to ${Math.round(right)}`,
      ];
    });
  });
}
