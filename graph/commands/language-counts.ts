// Articles in languages that can't be read yet: told once at the end, by language, not one by one.

export interface LanguageCounts {
  add(language: string): void;
  /** A line, or nothing where none was met. */
  line(): string;
}

export function languageCounts(): LanguageCounts {
  const counts = new Map<string, number>();
  return {
    add: (language) => void counts.set(language, (counts.get(language) ?? 0) + 1),
    line() {
      const all = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
      const total = all.reduce((sum, [, n]) => sum + n, 0);
      if (total === 0) return '';
      const by = all.map(([language, n]) => `${language} ${n}`).join(', ');
      const what = total === 1 ? 'article in a language' : 'articles in languages';
      return `${total} ${what} that can't be read yet, kept without events: ${by}\n`;
    },
  };
}
