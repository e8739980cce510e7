// What a page in another language still says in English: texts of the English catalogues that have another German form.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Catalogue } from '../../../viewer/text/catalogue.ts';

const TEXT = join(import.meta.dirname, '../../../viewer/text');

const formsOf = (catalogue: Catalogue): readonly string[] =>
  Object.values(catalogue).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));

async function formsIn(language: string): Promise<ReadonlySet<string>> {
  const files = readdirSync(join(TEXT, language)).filter((file) => file !== 'index.ts');
  const modules = await Promise.all(
    files.map(async (file) => (await import(join(TEXT, language, file))) as Record<string, Catalogue>),
  );
  return new Set(modules.flatMap((module) => Object.values(module).flatMap(formsOf)));
}

/** A whole text of the form, whatever is filled in; a form without a word of three letters says nothing. */
function patternOf(form: string): RegExp | undefined {
  const said = form.replaceAll(/\{\w+\}/g, ' ');
  if (!/\p{L}{3}/u.test(said)) return undefined;
  const parts = form.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 'u');
}

/** Texts that the page's own code wrote: those of the world (names, titles, sentences) stand in elements that say so. */
function textsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const foreign =
      'bdi, q, blockquote, svg, .name, .lane, kbd, pre, option[lang], .quiet:has(bdi), [lang]:not(html)';
    const texts: string[] = [];
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest(foreign) || ['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(element.tagName)) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) texts.push(node.nodeValue ?? '');
    }
    return texts.map((text) => text.trim()).filter(Boolean);
  });
}

/** English texts of the interface on the page, and how many German ones there are. */
export async function englishLeft(
  page: Page,
): Promise<{ readonly english: readonly string[]; readonly german: number }> {
  const german = await formsIn('de');
  const english = [...(await formsIn('en'))].filter((form) => !german.has(form));
  const texts = await textsOn(page);
  const matching = (forms: readonly string[]): readonly string[] => {
    const patterns = forms.flatMap((form) => patternOf(form) ?? []);
    return texts.filter((text) => patterns.some((pattern) => pattern.test(text)));
  };
  return { english: matching(english), german: matching([...german]).length };
}
