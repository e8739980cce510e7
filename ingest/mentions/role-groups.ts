// Which roles belong together, as data: who leads, who negotiates, who serves somebody. Rules ask them, none lists roles itself.

/** Those who lead a state by birth or for life. */
export const RULERS: ReadonlySet<string> = new Set(['king', 'queen', 'emir', 'sultan', 'emperor']);

/** Those who govern a state by office, one at a time. */
export const GOVERNORS: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'chancellor',
  'supreme leader',
]);

/** Those who lead a state, by whatever word. */
export const LEADERS: ReadonlySet<string> = new Set([
  ...GOVERNORS,
  ...RULERS,
  'pope',
  'head of state',
  'head of government',
  'leader',
]);

/** Those who negotiate for a state or a body and don't lead it. */
export const DIPLOMATS: ReadonlySet<string> = new Set([
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

/** Those who serve a person, and are named with him: "Biegun's deputy". */
export const SERVING: ReadonlySet<string> = new Set([
  'adviser',
  'special envoy',
  'deputy',
  'spokesperson',
  'special representative',
]);

/** Ranks that two of one state do not hold beside each other. */
export const ALONE: ReadonlySet<string> = new Set([...GOVERNORS, ...RULERS, 'ambassador']);

/** Without a state beside them as often another land's as the paper's own: "江沢民国家主席". */
export const OFTEN_FOREIGN: ReadonlySet<string> = new Set([
  'president',
  'vice president',
  'king',
  'general secretary',
  'leader',
  'chairman',
]);

/** What the words end in for those of a cabinet, now or formerly, and those who speak for it abroad. */
export const CABINET_ENDS: readonly string[] = [
  'minister',
  'adviser',
  'speaker of parliament',
  'envoy',
  'special representative',
  'negotiator',
  'spokesperson',
];

/** Wide words that mean an office without a state beside them too; a bare "leader" can be anybody's. */
export const RANKS: ReadonlySet<string> = new Set(['minister', 'diplomat', 'head of state', 'politician']);

/** Words for a rank or a trade that whoever has an office may have had before: "the former general". */
export const TRADES: ReadonlySet<string> = new Set([
  'commander',
  'diplomat',
  'official',
  'politician',
  'adviser',
]);
