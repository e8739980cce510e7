// German verbs that tell of an event, by kind; their forms are made by `inflect.ts`.

import type { TriggerWords } from '../event-words.ts';
import type { VerbPhrase } from './inflect.ts';
import { deIdioms } from './idioms.ts';
import { formsOf } from './inflect.ts';

type Told = Pick<TriggerWords, 'kind' | 'frame' | 'weak' | 'alone'>;

const TALKS: Told = { kind: 'talks', frame: 'sides' };
/** What a body does among its members too. */
const SITTING: Told = { ...TALKS, alone: true };
const WEAK_TALKS: Told = { ...TALKS, weak: true };
const CALL: Told = { kind: 'call', frame: 'sides' };
const NEGOTIATION: Told = { kind: 'negotiation', frame: 'sides' };
const MEDIATION: Told = { kind: 'mediation', frame: 'mediation' };
const VISIT: Told = { kind: 'visit', frame: 'journey' };
const PRESS: Told = { kind: 'press-conference', frame: 'press' };
const SPEECH: Told = { kind: 'speech', frame: 'speech' };
const CEREMONY: Told = { kind: 'ceremony', frame: 'sides', weak: true };

const VERBS: readonly (readonly [Told, readonly VerbPhrase[]])[] = [
  [TALKS, [
    { verb: 'treffen' }, { verb: 'treffen', away: 'zusammen' }, { verb: 'treffen', with: 'aufeinander' },
    { verb: 'finden', away: 'zusammen' }, { verb: 'setzen', away: 'zusammen', sich: true },
    { verb: 'sitzen', away: 'zusammen' }, { verb: 'sitzenCH', away: 'zusammen' },
    { verb: 'sitzen', away: 'gegenüber' }, { verb: 'sitzenCH', away: 'gegenüber' },
    { verb: 'sitzen', with: 'an einem tisch' }, { verb: 'sitzenCH', with: 'an einem tisch' },
    { verb: 'sitzen', with: 'am tisch' }, { verb: 'sitzenCH', with: 'am tisch' },
    { verb: 'setzen', with: 'an einen tisch' }, { verb: 'setzen', with: 'an den verhandlungstisch' },
    { verb: 'empfangen' }, { verb: 'begegnen' }, { verb: 'konferieren' }, { verb: 'konsultieren' },
    { verb: 'sehen', away: 'wieder' }, { verb: 'treffen', away: 'wieder' }, { verb: 'suchen', away: 'auf' },
    { verb: 'tauschen', away: 'aus', sich: true }, { verb: 'stimmen', away: 'ab', sich: true },
    { verb: 'besprechen', sich: true }, { verb: 'unterhalten', sich: true },
    { verb: 'führen', with: 'gespräche' }, { verb: 'führen', with: 'ein gespräch' }, { verb: 'halten', with: 'gespräche' },
    { verb: 'sprechen', with: 'unter vier augen' }, { verb: 'reden', with: 'unter vier augen' },
    { verb: 'sprechen', with: 'miteinander' }, { verb: 'sprechen', away: 'aus', sich: true },
    { verb: 'bitten', with: 'zum gespräch' }, { verb: 'bitten', with: 'zu sich' }, { verb: 'laden', with: 'zu sich' },
    { verb: 'laden', with: 'zum gespräch' }, { verb: 'holen', with: 'zu sich' }, { verb: 'bitten', with: 'zur audienz' },
    { verb: 'kommen', with: 'ins gespräch' }, { verb: 'nehmen', with: 'in empfang' },
    { verb: 'heißen', with: 'willkommen' }, { verb: 'heissen', with: 'willkommen' },
    { verb: 'geben', with: 'die klinke' }, { verb: 'geben', with: 'die hand' }, { verb: 'geben', with: 'die türklinke' },
    { verb: 'machen', with: 'seine aufwartung' }, { verb: 'machen', with: 'ihre aufwartung' }, { verb: 'machen', with: 'aufwartung' },
    { verb: 'haben', with: 'zu gast' }, { verb: 'sein', with: 'zu gast' },
    { verb: 'kommen', with: 'zu gesprächen' }, { verb: 'kommen', with: 'zu beratungen' },
    { verb: 'kommen', with: 'zu einem gespräch' }, { verb: 'kommen', with: 'zu einem treffen' },
    { verb: 'dinieren' }, { verb: 'essen', with: 'zu mittag' }, { verb: 'essen', with: 'zu abend' }, { verb: 'speisen', with: 'mit' },
    { verb: 'halten', with: 'rat' }, { verb: 'sitzen', away: 'beieinander' }, { verb: 'sitzenCH', away: 'beieinander' },
    { verb: 'sitzen', away: 'beisammen' }, { verb: 'sitzenCH', away: 'beisammen' }, { verb: 'stehen', away: 'beieinander' },
    { verb: 'nehmen', away: 'beiseite' }, { verb: 'nehmen', with: 'zur seite' }, { verb: 'haben', with: 'bei sich' },
    { verb: 'bewirten' }, { verb: 'bitten', with: 'zu tisch' }, { verb: 'bitten', with: 'zum essen' },
    { verb: 'bitten', with: 'zum abendessen' }, { verb: 'bitten', with: 'zum mittagessen' }, { verb: 'holen', with: 'an seine seite' },
    { verb: 'kommen', with: 'zu einer unterredung' }, { verb: 'kommen', with: 'zum gespräch' }, { verb: 'geben', with: 'audienz' },
    { verb: 'stecken', with: 'die köpfe', away: 'zusammen' }, { verb: 'machen', with: 'seinen antrittsbesuch' },
  ]],
  [SITTING, [{ verb: 'kommen', away: 'zusammen' }, { verb: 'treten', away: 'zusammen' }, { verb: 'beraten' }, { verb: 'beraten', sich: true }, { verb: 'tagen' }]],
  [WEAK_TALKS, [{ verb: 'sprechen', with: 'mit' }, { verb: 'reden', with: 'mit' }, { verb: 'besprechen' }]],
  [NEGOTIATION, [
    { verb: 'verhandeln' }, { verb: 'unterhandeln' }, { verb: 'nehmen', with: 'verhandlungen', away: 'auf' },
    { verb: 'kommen', with: 'zu verhandlungen' }, { verb: 'sitzen', with: 'am verhandlungstisch' }, { verb: 'sitzenCH', with: 'am verhandlungstisch' },
  ]],
  [CALL, [
    ...['per video', 'per videoschalte', 'per videokonferenz', 'per telefon', 'am telefon', 'telefonisch'].map(
      (how): VerbPhrase => ({ verb: 'sprechen', with: how }),
    ),
    { verb: 'telefonieren' }, { verb: 'rufen', away: 'an' }, { verb: 'schalten', away: 'zu', sich: true },
    { verb: 'schalten', away: 'zusammen', sich: true }, { verb: 'greifen', with: 'zum telefon' }, { verb: 'greifen', with: 'zum hörer' },
    { verb: 'greifen', with: 'zum telefonhörer' }, { verb: 'hängen', with: 'ans telefon' }, { verb: 'bitten', with: 'ans telefon' },
    { verb: 'klingeln', away: 'durch' }, { verb: 'klingeln', away: 'an' }, { verb: 'haben', with: 'am apparat' }, { verb: 'haben', with: 'am telefon' },
  ]],
  [MEDIATION, [
    { verb: 'vermitteln' }, { verb: 'pendeln' }, { verb: 'schlichten' }, { verb: 'bringen', away: 'zusammen' },
    { verb: 'führen', away: 'zusammen' }, { verb: 'bringen', with: 'an einen tisch' }, { verb: 'holen', with: 'an einen tisch' },
    { verb: 'bringen', with: 'an den tisch' }, { verb: 'holen', with: 'an den tisch' },
    { verb: 'bringen', with: 'an den verhandlungstisch' }, { verb: 'holen', with: 'an den verhandlungstisch' },
    { verb: 'bitten', with: 'an einen tisch' }, { verb: 'laden', with: 'an einen tisch' },
    { verb: 'bringen', with: 'zur versöhnung' }, { verb: 'bringen', with: 'zur einigung' }, { verb: 'bringen', with: 'zueinander' }, { verb: 'bringen', with: 'miteinander ins gespräch' },
  ]],
  [VISIT, [
    { verb: 'besuchen' }, { verb: 'bereisen' }, { verb: 'landen' }, { verb: 'weilen' }, { verb: 'reisen' }, { verb: 'reisen', with: 'nach' }, { verb: 'reisen', with: 'nach', away: 'weiter' },
    { verb: 'fliegen', with: 'nach' }, { verb: 'fahren', with: 'nach' }, { verb: 'kommen', with: 'nach' },
    { verb: 'begeben', with: 'nach', sich: true },
    { verb: 'reisen', away: 'weiter' }, { verb: 'fliegen', away: 'weiter' }, { verb: 'fahren', away: 'weiter' }, { verb: 'ziehen', away: 'weiter' },
    { verb: 'treffen', away: 'ein' }, { verb: 'kommen', away: 'an' }, { verb: 'reisen', away: 'an' }, { verb: 'fliegen', away: 'ein' },
    { verb: 'reisen', away: 'ab' }, { verb: 'brechen', away: 'auf' },
    { verb: 'sein', with: 'zu besuch' }, { verb: 'kommen', with: 'zu besuch' }, { verb: 'machen', with: 'station' },
    { verb: 'machen', with: 'halt' }, { verb: 'legen', with: 'zwischenstopp' }, { verb: 'legen', with: 'stopp' },
    { verb: 'statten', with: 'besuch', away: 'ab' }, { verb: 'statten', with: 'visite', away: 'ab' },
    { verb: 'kommen', away: 'vorbei' }, { verb: 'schauen', away: 'vorbei' }, { verb: 'eilen', with: 'nach' }, { verb: 'jetten', with: 'nach' },
    { verb: 'brechen', with: 'nach', away: 'auf' }, { verb: 'fliegen', away: 'voraus' }, { verb: 'reisen', away: 'voraus' }, { verb: 'tauchen', away: 'auf' },
    { verb: 'machen', with: 'antrittsbesuch' }, { verb: 'machen', with: 'besuch' }, { verb: 'absolvieren', with: 'besuch' },
  ]],
  [PRESS, [
    { verb: 'treten', with: 'vor die presse' }, { verb: 'treten', with: 'vor die medien' }, { verb: 'treten', with: 'vor die kameras' },
    { verb: 'treten', with: 'vor die journalisten' }, { verb: 'stellen', with: 'den fragen der journalisten', sich: true },
    { verb: 'stellen', with: 'den fragen der presse', sich: true }, { verb: 'stellen', with: 'den fragen der medien', sich: true },
    { verb: 'stellen', with: 'der presse', sich: true }, { verb: 'stellen', with: 'den medien', sich: true },
    { verb: 'geben', with: 'eine pressekonferenz' }, { verb: 'halten', with: 'eine pressekonferenz' },
  ]],
  [SPEECH, [
    { verb: 'halten', with: 'eine rede' }, { verb: 'halten', with: 'eine ansprache' }, { verb: 'halten', with: 'seine rede' },
    { verb: 'halten', with: 'ihre rede' }, { verb: 'treten', with: 'ans rednerpult' }, { verb: 'treten', with: 'ans pult' },
  ]],
  [CEREMONY, [
    { verb: 'unterzeichnen' }, { verb: 'unterschreiben' }, { verb: 'paraphieren' }, { verb: 'besiegeln' },
    { verb: 'setzen', with: 'unterschrift' }, { verb: 'setzen', with: 'unterschriften' }, { verb: 'weihen', away: 'ein' },
    { verb: 'legen', with: 'kranz', away: 'nieder' }, { verb: 'legen', with: 'kränze', away: 'nieder' },
  ]],
]; // prettier-ignore

/** German verb triggers: the finite past apart, which says that it was held. */
export const deVerbTriggers: readonly TriggerWords[] = [...VERBS, ...deIdioms].flatMap(([told, phrases]) => {
  const forms = phrases.map(formsOf);
  return [
    { ...told, part: 'verb', past: true, forms: forms.flatMap(({ past }) => past) },
    { ...told, part: 'verb', forms: forms.flatMap(({ other }) => other) },
  ];
});
