import type { AS_OF_EN } from '../en/as-of.ts';
import type { Translation } from '../locale.ts';

/** The words of the graph as of a day, in German. */
export const AS_OF_DE: Translation<typeof AS_OF_EN> = {
  choose: 'Stand eines Tages…',
  on: 'Stand {day}',
  key: 'Der Graph, wie er an einem Tag war (Taste {key})',
  label: 'Der Graph, wie er an einem Tag war',
  day: 'Tag',
  why: 'Nur was Artikel bis zu diesem Tag sagen. Was Menschen geurteilt haben, gilt wie heute.',
  show: 'Zeigen',
  today: 'Heute',
  back: 'Zurück zu heute',
  shown: 'Der Graph vom {day}.',
  todayShown: 'Der Graph von heute.',
  making: 'Der Graph vom {day} entsteht…',
  makingWhy:
    'Beim ersten Mal wird er aus allen bis dahin erschienenen Artikeln zusammengesetzt; das kann dauern.',
  empty: 'Noch war nichts bekannt',
  emptyWhy: 'Kein Artikel bis zum {day} berichtet etwas.',
  noJudging: 'Geurteilt wird über den Graphen von heute; dies ist der vom {day}.',
};
