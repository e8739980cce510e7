// The words of what stands under a laid out picture: ticks of time, lanes, notes.

import type { NodeSummary } from '../../graph/model/index.ts';
import type { GuideText, GuideWords } from '../scene/contract.ts';
import { locale, number } from '../text/index.ts';
import { once } from '../text/once.ts';
import { say } from './say.ts';

/** The words, with the names of the nodes that `named` gives. */
export function guideWords(named: (id: string) => NodeSummary | undefined): GuideWords {
  const format = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', ...options }));
  const year = format({ year: 'numeric' });
  const month = format({ month: 'short' });
  const day = format({ day: 'numeric' });
  const dayOfMonth = format({ day: 'numeric', month: 'short' });
  const regions = once(() => new Intl.DisplayNames(locale(), { type: 'region' }));
  const name = (id: string): string => {
    const code = id.replace('country:', '');
    return named(id)?.name ?? (/^[A-Z]{2}$/.test(code) ? (regions().of(code) ?? code) : code);
  };
  return (text: GuideText): string => {
    if (text.guide === 'note') return say(`guide.${text.note}`);
    if (text.guide === 'lane') return text.ids.map(name).join(' – ') || say('guide.rest');
    if (text.guide === 'count') return number(text.events);
    const at = new Date(`${text.day}T00:00Z`);
    if (text.guide === 'before') return say('guide.before', { year: year().format(at) });
    if (text.unit === 'year' || (text.unit === 'month' && text.major)) return year().format(at);
    if (text.unit === 'month') return month().format(at);
    return (text.major ? dayOfMonth : day)().format(at);
  };
}
