// French verbs of events by their principal parts. A native speaker can review this file without reading a rule.

/**
 * A verb's parts, in this order: infinitive, present (one, many), simple past (one, many), the stems of the future
 * ("recevr" of "recevra") and of the imperfect ("recev" of "recevait"), participle.
 */
export type Parts = readonly [
  infinitive: string, present: string, presentMany: string, past: string, pastMany: string,
  future: string, imperfect: string, participle: string,
]; // prettier-ignore

/** Verbs in -er, whose parts follow from the infinitive. */
export function regular(infinitive: string): Parts {
  const stem = infinitive.slice(0, -2);
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  return [infinitive, `${stem}e`, `${stem}ent`, `${soft}a`, `${stem}èrent`, infinitive, soft, `${stem}é`];
}

/** The others. */
export const frVerbs = {
  être: ['être', 'est', 'sont', 'fut', 'furent', 'ser', 'ét', 'été'],
  boire: ['boire', 'boit', 'boivent', 'but', 'burent', 'boir', 'buv', 'bu'],
  attendre: ['attendre', 'attend', 'attendent', 'attendit', 'attendirent', 'attendr', 'attend', 'attendu'],
  retenir: ['retenir', 'retient', 'retiennent', 'retint', 'retinrent', 'retiendr', 'reten', 'retenu'],
  gravir: ['gravir', 'gravit', 'gravissent', 'gravit', 'gravirent', 'gravir', 'graviss', 'gravi'],
  apparaître: ['apparaître', 'apparaît', 'apparaissent', 'apparut', 'apparurent', 'apparaîtr', 'apparaiss', 'apparu'],
  recevoir: ['recevoir', 'reçoit', 'reçoivent', 'reçut', 'reçurent', 'recevr', 'recev', 'reçu'],
  accueillir: ['accueillir', 'accueille', 'accueillent', 'accueillit', 'accueillirent', 'accueiller', 'accueill', 'accueilli'],
  entretenir: ['entretenir', 'entretient', 'entretiennent', 'entretint', 'entretinrent', 'entretiendr', 'entreten', 'entretenu'],
  voir: ['voir', 'voit', 'voient', 'vit', 'virent', 'verr', 'voy', 'vu'],
  revoir: ['revoir', 'revoit', 'revoient', 'revit', 'revirent', 'reverr', 'revoy', 'revu'],
  réunir: ['réunir', 'réunit', 'réunissent', 'réunit', 'réunirent', 'réunir', 'réuniss', 'réuni'],
  asseoir: ['asseoir', 'assoit', 'assoient', 'assit', 'assirent', 'assoir', 'assoy', 'assis'],
  rendre: ['rendre', 'rend', 'rendent', 'rendit', 'rendirent', 'rendr', 'rend', 'rendu'],
  appeler: ['appeler', 'appelle', 'appellent', 'appela', 'appelèrent', 'appeller', 'appel', 'appelé'],
  rappeler: ['rappeler', 'rappelle', 'rappellent', 'rappela', 'rappelèrent', 'rappeller', 'rappel', 'rappelé'],
  joindre: ['joindre', 'joint', 'joignent', 'joignit', 'joignirent', 'joindr', 'joign', 'joint'],
  tenir: ['tenir', 'tient', 'tiennent', 'tint', 'tinrent', 'tiendr', 'ten', 'tenu'],
  avoir: ['avoir', 'a', 'ont', 'eut', 'eurent', 'aur', 'av', 'eu'],
  prendre: ['prendre', 'prend', 'prennent', 'prit', 'prirent', 'prendr', 'pren', 'pris'],
  venir: ['venir', 'vient', 'viennent', 'vint', 'vinrent', 'viendr', 'ven', 'venu'],
  revenir: ['revenir', 'revient', 'reviennent', 'revint', 'revinrent', 'reviendr', 'reven', 'revenu'],
  partir: ['partir', 'part', 'partent', 'partit', 'partirent', 'partir', 'part', 'parti'],
  aller: ['aller', 'va', 'vont', 'alla', 'allèrent', 'ir', 'all', 'allé'],
  atterrir: ['atterrir', 'atterrit', 'atterrissent', 'atterrit', 'atterrirent', 'atterrir', 'atterriss', 'atterri'],
  faire: ['faire', 'fait', 'font', 'fit', 'firent', 'fer', 'fais', 'fait'],
  conduire: ['conduire', 'conduit', 'conduisent', 'conduisit', 'conduisirent', 'conduir', 'conduis', 'conduit'],
  parvenir: ['parvenir', 'parvient', 'parviennent', 'parvint', 'parvinrent', 'parviendr', 'parven', 'parvenu'],
  mettre: ['mettre', 'met', 'mettent', 'mit', 'mirent', 'mettr', 'mett', 'mis'],
  remettre: ['remettre', 'remet', 'remettent', 'remit', 'remirent', 'remettr', 'remett', 'remis'],
  discourir: ['discourir', 'discourt', 'discourent', 'discourut', 'discoururent', 'discourr', 'discour', 'discouru'],
  convenir: ['convenir', 'convient', 'conviennent', 'convint', 'convinrent', 'conviendr', 'conven', 'convenu'],
  répondre: ['répondre', 'répond', 'répondent', 'répondit', 'répondirent', 'répondr', 'répond', 'répondu'],
  offrir: ['offrir', 'offre', 'offrent', 'offrit', 'offrirent', 'offrir', 'offr', 'offert'],
  ouvrir: ['ouvrir', 'ouvre', 'ouvrent', 'ouvrit', 'ouvrirent', 'ouvrir', 'ouvr', 'ouvert'],
  reprendre: ['reprendre', 'reprend', 'reprennent', 'reprit', 'reprirent', 'reprendr', 'repren', 'repris'],
  poursuivre: ['poursuivre', 'poursuit', 'poursuivent', 'poursuivit', 'poursuivirent', 'poursuivr', 'poursuiv', 'poursuivi'],
  conclure: ['conclure', 'conclut', 'concluent', 'conclut', 'conclurent', 'conclur', 'conclu', 'conclu'],
  entreprendre: ['entreprendre', 'entreprend', 'entreprennent', 'entreprit', 'entreprirent', 'entreprendr', 'entrepren', 'entrepris'],
  accomplir: ['accomplir', 'accomplit', 'accomplissent', 'accomplit', 'accomplirent', 'accomplir', 'accompliss', 'accompli'],
  clore: ['clore', 'clôt', 'closent', 'clôt', 'closent', 'clor', 'clos', 'clos'],
  rejoindre: ['rejoindre', 'rejoint', 'rejoignent', 'rejoignit', 'rejoignirent', 'rejoindr', 'rejoign', 'rejoint'],
  étreindre: ['étreindre', 'étreint', 'étreignent', 'étreignit', 'étreignirent', 'étreindr', 'étreign', 'étreint'],
  débattre: ['débattre', 'débat', 'débattent', 'débattit', 'débattirent', 'débattr', 'débatt', 'débattu'],
  servir: ['servir', 'sert', 'servent', 'servit', 'servirent', 'servir', 'serv', 'servi'],
  descendre: ['descendre', 'descend', 'descendent', 'descendit', 'descendirent', 'descendr', 'descend', 'descendu'],
  accourir: ['accourir', 'accourt', 'accourent', 'accourut', 'accoururent', 'accourr', 'accour', 'accouru'],
  parcourir: ['parcourir', 'parcourt', 'parcourent', 'parcourut', 'parcoururent', 'parcourr', 'parcour', 'parcouru'],
  repartir: ['repartir', 'repart', 'repartent', 'repartit', 'repartirent', 'repartir', 'repart', 'reparti'],
  dire: ['dire', 'dit', 'disent', 'dit', 'dirent', 'dir', 'dis', 'dit'],
} as const satisfies Readonly<Record<string, Parts>>; // prettier-ignore
