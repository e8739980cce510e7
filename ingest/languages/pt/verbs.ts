// Portuguese verbs by their principal parts. A native speaker can review this file without reading a rule.

/** What a verb's forms are made from; third persons only, for nobody else acts in a report. */
export interface Parts {
  readonly infinitive: string;
  readonly present: readonly [one: string, many: string];
  readonly past: readonly [one: string, many: string];
  /** The pluperfect in one word: "recebera". */
  readonly before: string;
  readonly imperfect: readonly [one: string, many: string];
  /** The stem of future and conditional: "receber" of "receberá", "far" of "fará". */
  readonly future: string;
  readonly subjunctive: readonly [one: string, many: string];
  readonly gerund: string;
  readonly participle: string;
}

const ENDINGS = {
  ar: { present: 'a', past: ['ou', 'aram'], before: 'ara', imperfect: 'ava', subjunctive: 'e', gerund: 'ando', participle: 'ado' },
  er: { present: 'e', past: ['eu', 'eram'], before: 'era', imperfect: 'ia', subjunctive: 'a', gerund: 'endo', participle: 'ido' },
  ir: { present: 'e', past: ['iu', 'iram'], before: 'ira', imperfect: 'ia', subjunctive: 'a', gerund: 'indo', participle: 'ido' },
} as const; // prettier-ignore

/** Parts that don't follow from the infinitive. */
const IRREGULAR: Readonly<Record<string, Partial<Parts>>> = {
  reunir: { present: ['reúne', 'reúnem'], subjunctive: ['reúna', 'reúnam'] },
  ver: { present: ['vê', 'veem'], past: ['viu', 'viram'], before: 'vira', subjunctive: ['veja', 'vejam'], participle: 'visto' },
  rever: { present: ['revê', 'reveem'], past: ['reviu', 'reviram'], before: 'revira', subjunctive: ['reveja', 'revejam'], participle: 'revisto' },
  vir: { present: ['vem', 'vêm'], past: ['veio', 'vieram'], before: 'viera', imperfect: ['vinha', 'vinham'], subjunctive: ['venha', 'venham'], participle: 'vindo' },
  ir: { present: ['vai', 'vão'], past: ['foi', 'foram'], before: 'fora', imperfect: ['ia', 'iam'], subjunctive: ['vá', 'vão'] },
  ter: { present: ['tem', 'têm'], past: ['teve', 'tiveram'], before: 'tivera', imperfect: ['tinha', 'tinham'], subjunctive: ['tenha', 'tenham'] },
  ser: { present: ['é', 'são'], past: ['foi', 'foram'], before: 'fora', imperfect: ['era', 'eram'], subjunctive: ['seja', 'sejam'], participle: 'sido' },
  reter: { present: ['retém', 'retêm'], past: ['reteve', 'retiveram'], before: 'retivera', imperfect: ['retinha', 'retinham'], subjunctive: ['retenha', 'retenham'] },
  manter: { present: ['mantém', 'mantêm'], past: ['manteve', 'mantiveram'], before: 'mantivera', imperfect: ['mantinha', 'mantinham'], subjunctive: ['mantenha', 'mantenham'] },
  fazer: { present: ['faz', 'fazem'], past: ['fez', 'fizeram'], before: 'fizera', future: 'far', subjunctive: ['faça', 'façam'], participle: 'feito' },
  dizer: { present: ['diz', 'dizem'], past: ['disse', 'disseram'], before: 'dissera', future: 'dir', subjunctive: ['diga', 'digam'], participle: 'dito' },
  dar: { present: ['dá', 'dão'], past: ['deu', 'deram'], before: 'dera', subjunctive: ['dê', 'deem'] },
  estar: { present: ['está', 'estão'], past: ['esteve', 'estiveram'], before: 'estivera', subjunctive: ['esteja', 'estejam'] },
  pôr: { present: ['põe', 'põem'], past: ['pôs', 'puseram'], before: 'pusera', imperfect: ['punha', 'punham'], future: 'por', subjunctive: ['ponha', 'ponham'], gerund: 'pondo', participle: 'posto' },
  intervir: { present: ['intervém', 'intervêm'], past: ['interveio', 'intervieram'], before: 'interviera', imperfect: ['intervinha', 'intervinham'], participle: 'intervindo' },
  seguir: { subjunctive: ['siga', 'sigam'] },
  prosseguir: { subjunctive: ['prossiga', 'prossigam'] },
  mediar: { present: ['medeia', 'medeiam'] },
  conduzir: { present: ['conduz', 'conduzem'] },
  subir: { present: ['sobe', 'sobem'] },
  proferir: { subjunctive: ['profira', 'profiram'] },
}; // prettier-ignore

/** The parts of a verb in -ar, -er, -ir or "pôr". */
export function partsOf(infinitive: string): Parts {
  const stem = infinitive.slice(0, -2);
  const ends = ENDINGS[infinitive.slice(-2) as keyof typeof ENDINGS] ?? ENDINGS.er;
  const many = (form: string): readonly [string, string] => [form, `${form}m`];
  return {
    infinitive,
    present: many(stem + ends.present),
    past: [stem + ends.past[0], stem + ends.past[1]],
    before: stem + ends.before,
    imperfect: many(stem + ends.imperfect),
    future: infinitive,
    subjunctive: many(soft(stem, ends.subjunctive) + ends.subjunctive),
    gerund: stem + ends.gerund,
    participle: stem + ends.participle,
    ...IRREGULAR[infinitive],
  };
}

/** "chegar" has "chegue", "deslocar" "desloque", "acolher" keeps its stem, "eleger" has "eleja". */
function soft(stem: string, before: string): string {
  if (before === 'e') return stem.replace(/g$/, 'gu').replace(/c$/, 'qu').replace(/ç$/, 'c');
  return stem.replace(/g$/, 'j').replace(/c$/, 'ç');
}
