// Forms of verbs, so that a list of words gives each as it stands in a text. Every form is one word for the cutter.

/** What a form says of when. */
export interface Forms {
  /** It was: 会談した, 会った. */
  readonly past: readonly string[];
  /** The clause goes on, or the form has no tense: 会談し, 会って, 会い. */
  readonly open: readonly string[];
  /** It is to come, or is done always: 会談する, 会う. */
  readonly plain: readonly string[];
  /** It is wished: 会談したい. */
  readonly wish: readonly string[];
  /** It is not, or can't be: 会談しない, 会わなかった. */
  readonly not: readonly string[];
}

const GODAN: Readonly<Record<string, readonly [a: string, i: string, te: string, ta: string]>> = {
  う: ['わ', 'い', 'って', 'った'],
  く: ['か', 'き', 'いて', 'いた'],
  ぐ: ['が', 'ぎ', 'いで', 'いだ'],
  す: ['さ', 'し', 'して', 'した'],
  つ: ['た', 'ち', 'って', 'った'],
  ぬ: ['な', 'に', 'んで', 'んだ'],
  ぶ: ['ば', 'び', 'んで', 'んだ'],
  む: ['ま', 'み', 'んで', 'んだ'],
  る: ['ら', 'り', 'って', 'った'],
};

/** A verb as the dictionary has it; `+` behind the stem of one whose る falls away (招+る is none, 迎え+る is). */
export function formsOf(verb: string): Forms {
  if (verb.endsWith('する')) return sahen(verb.slice(0, -2));
  if (verb.endsWith('+る')) return ichidan(verb.slice(0, -2));
  const stem = verb.slice(0, -1);
  const rows = GODAN[verb.slice(-1)];
  if (!rows) throw new Error(`no verb: ${verb}`);
  const [a, i, te, ta] = rows;
  // 行く is the one whose く is doubled.
  const [teForm, taForm] = stem.endsWith('行') ? ['って', 'った'] : [te, ta];
  return forms(stem + i, stem + teForm, stem + taForm, verb, stem + a);
}

function ichidan(stem: string): Forms {
  return forms(stem, `${stem}て`, `${stem}た`, `${stem}る`, stem);
}

function sahen(noun: string): Forms {
  const { past, open, plain, wish, not } = forms(
    `${noun}し`,
    `${noun}して`,
    `${noun}した`,
    `${noun}する`,
    `${noun}し`,
  );
  return { past, open, plain, wish, not: [...not, `${noun}せず`, `${noun}できな`, `${noun}できず`] };
}

function forms(i: string, te: string, ta: string, plain: string, a: string): Forms {
  return {
    past: [
      ta,
      `${i}ました`,
      `${te}いた`,
      `${te}きた`,
      `${te}いました`,
      `${te}いる`,
      `${te}おり`,
      `${te}からは`,
    ],
    open: [i, te, `${te}から`],
    plain: [plain, `${i}ます`, `${te}いく`],
    wish: [`${i}たい`, `${i}たく`, `${i}たいと`],
    not: [`${a}ない`, `${a}なかった`, `${a}ず`, `${a}ずに`, `${i}ません`],
  };
}
