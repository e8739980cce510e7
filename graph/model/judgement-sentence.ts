import type { Correction, Judgement } from './judgement.ts';
import type { RuleDecision } from './rule-decision.ts';

/** What a judgement says, in English: `"Lavrov" is the same as "Lawrow"`. */
export function judgementSentence(judgement: Judgement | RuleDecision): string {
  const { type, of } = judgement;
  const { edge, correction } = judgement as Partial<Judgement>;
  const [a = '', b = ''] = of.map(({ name }) => `"${name}"`);
  switch (type) {
    case 'same':
      return `${a} is the same as ${b}`;
    case 'different':
      return `${a} is different from ${b}`;
    case 'unsure':
      return `${a} may be the same as ${b}`;
    case 'reject':
      return edge ? `${a} ${edge.type}${edge.role ? ` (${edge.role})` : ''} ${b} is wrong` : `${a} is wrong`;
    case 'correct':
      return `${correction?.field ?? 'nothing'} of ${a} is ${correction ? valueText(correction, b) : ''}`;
  }
}

function valueText(correction: Correction, other: string): string {
  switch (correction.field) {
    case 'date': {
      const { value } = correction;
      if (value === null) return 'unknown';
      return value.start === value.end ? value.start : `${value.start}/${value.end}`;
    }
    case 'status':
    case 'kind':
      return correction.value;
    case 'place':
    case 'party':
      return other;
  }
}
