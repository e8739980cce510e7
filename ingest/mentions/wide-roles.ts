// Words for people that name no one office: "the Turkish minister" of a foreign minister, "the Azerbaijani leader" of a president.

/** Offices of those who lead a state. */
const LEADERS: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'chancellor',
  'king',
  'queen',
  'emir',
  'sultan',
  'emperor',
  'pope',
  'supreme leader',
  'head of state',
  'head of government',
  'leader',
]);

/** Offices of those who negotiate for a state or a body and don't lead it. */
const DIPLOMATS: ReadonlySet<string> = new Set([
  'foreign minister',
  'deputy foreign minister',
  'assistant secretary of state',
  'ambassador',
  'special envoy',
  'special representative',
  'chief negotiator',
  'high representative',
  'diplomat',
  'adviser',
  'national security adviser',
]);

const RULERS: ReadonlySet<string> = new Set(['king', 'queen', 'emir', 'sultan', 'emperor']);

/** By the wide word the offices that it can mean. */
const MEANS: Readonly<Record<string, (office: string) => boolean>> = {
  leader: (office) => LEADERS.has(office),
  'head of state': (office) => LEADERS.has(office) && office !== 'prime minister',
  'head of government': (office) => office === 'prime minister' || office === 'chancellor',
  king: (office) => RULERS.has(office),
  minister: (office) => office.endsWith(' minister') && office !== 'prime minister',
  diplomat: (office) => DIPLOMATS.has(office),
  politician: (office) => LEADERS.has(office) || DIPLOMATS.has(office) || office.endsWith('minister'),
};

/** Whether a role word that is no office of its own, or a wider one, can mean who holds an office. */
export function meansOffice(word: string, office: string | undefined): boolean {
  return office !== undefined && word !== office && MEANS[word]?.(office) === true;
}
