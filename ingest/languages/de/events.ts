// German words for events. A native speaker can review this file without reading a rule.

import type { EventWords } from '../event-words.ts';
import { deTriggers } from './triggers.ts';
import { deVetoes } from './vetoes.ts';

/** German event words. */
export const deEvents: EventWords = {
  capitalNouns: true,
  triggers: deTriggers,
  cues: {
    planned: [
      'wird', 'werden', 'soll', 'sollen', 'will', 'wollen', 'plant', 'planen', 'geplant', 'geplante', 'geplanten', 'geplantes', 'geplanter', 'bevorstehende', 'bevorstehenden', 'kommende', 'anstehende', 'anstehenden',
      'angekündigt', 'kündigte … an', 'vereinbarten', 'verabredeten', 'vorgesehen', 'anberaumt', 'vorkehrungen für', 'planungen', 'vorbereitungen', 'reist weiter', 'reist', 'reisen', 'steht … bevor', 'stehen … an', 'werde', 'würden … treffen',
      'in kürze', 'demnächst', 'erwartet', 'zugesagt', 'wollten … treffen', 'sollten', 'sollte', 'einladung angenommen', 'weiterreisen', 'weiterreise', 'fliegt', 'nächste runde', 'nächstes treffen',
    ],
    proposed: [
      'schlug … vor', 'vorgeschlagen', 'vorschlag', 'vorschlagen', 'lud … ein', 'eingeladen', 'einladung', 'bot … an', 'angeboten', 'angebot', 'forderte', 'fordert', 'forderten', 'gefordert', 'hofft', 'hofft auf', 'hoffte', 'hoffen', 'rief … auf', 'ruft … auf', 'aufruf', 'appellierte', 'bereit', 'bereitschaft', 'offen für',
      'plädierte', 'plädiert', 'warb für', 'wirbt für', 'drängte', 'drängt', 'möchte', 'möchten', 'wünscht', 'strebt … an', 'angestrebt', 'könnte', 'könnten', 'mögliche', 'möglichen', 'mögliches', 'möglicher', 'denkbar', 'bat um', 'ersuchte', 'im gespräch', 'erwägt', 'erwägen', 'müsse', 'müssten', 'solle', 'sollten … treffen', 'verlangt', 'verlangte',
    ],
    cancelled: [
      'abgesagt', 'sagte … ab', 'sagten … ab', 'absage', 'gestrichen', 'geplatzt', 'platzte', 'platzten', 'verschoben', 'verschob', 'ausgefallen', 'fiel aus', 'fällt aus', 'fielen aus', 'nicht zustande', 'kam nicht zustande', 'nicht stattgefunden', 'fand nicht statt', 'fanden nicht statt', 'blieb … fern', 'blieben … fern', 'ferngeblieben', 'aufgeschoben', 'vertagt', 'ausgesetzt', 'zerschlug sich', 'hätte … sollen', 'hätten … sollen', 'abgeblasen', 'ließ … platzen', 'sagt … ab', 'storniert',
    ],
    denied: [
      'dementierte', 'dementiert', 'dementierten', 'dementi', 'bestritt', 'bestreitet', 'bestritten', 'ausgeschlossen', 'schloss … aus', 'schließt … aus', 'nicht geplant', 'nicht vorgesehen', 'kein treffen', 'keine treffen', 'kein gespräch', 'keine gespräche', 'wird es nicht geben', 'werde es nicht geben', 'wies … zurück', 'keine pläne', 'nie stattgefunden', 'ist nicht geplant', 'sei nicht geplant', 'werde es keine', 'wird es keine', 'kein besuch',
    ],
    negation: ['nicht', 'kein', 'keine', 'keinen', 'keinem', 'keiner', 'nie', 'niemals', 'weder', 'ohne', 'noch nie', 'niemand', 'statt', 'anstatt', 'lehnte … ab', 'weigerte', 'weigern', 'verweigerte', 'lehnt … ab', 'kaum'],
    unreal: ['hätte', 'hätten', 'wäre', 'wären', 'falls', 'wenn', 'ob', 'könne', 'können', 'kann', 'angeblich', 'würde', 'dürfte', 'dürften', 'vermutlich', 'müssen', 'muss', 'darf', 'oft', 'immer wieder', 'üblicherweise', 'jedes jahr'],
    past: ['sollte', 'sollten', 'war geplant', 'waren geplant', 'hatte geplant', 'wollte', 'wollten', 'hatte', 'hatten', 'war', 'waren'],
  },
  saying: [
    'sagte', 'sagt', 'sagten', 'sagen', 'gesagt', 'erklärte', 'erklärt', 'erklärten', 'teilte', 'teilten',
    'mitteilte', 'berichtete', 'berichtet', 'berichteten', 'betonte', 'betont', 'bestätigte', 'bestätigten', 'kündigte', 'meinte',
    'verlautete', 'hieß', 'heißt', 'schrieb', 'schreibt', 'äußerte', 'ergänzte', 'forderte', 'warnte', 'mahnte',
    'versicherte', 'behauptete', 'fügte', 'räumte', 'kritisierte', 'lobte', 'dankt', 'dankte', 'verlangte', 'meldete',
    'meldeten', 'meldet', 'zitierte', 'zitiert', 'bekräftigte', 'erinnerte',
  ],
  sourceWords: ['laut', 'nach angaben', 'zufolge', 'so', 'unter berufung auf', 'wie … berichtete', 'wie die', 'nach worten', 'der nachrichtenagentur'],
  clauseWords: {
    always: ['während'],
    afterComma: ['dass', 'weil', 'wenn', 'als', 'nachdem', 'bevor', 'ob', 'obwohl', 'da', 'damit', 'die', 'der', 'das', 'den', 'dem', 'deren', 'dessen', 'denen', 'wo', 'wohin', 'woher', 'aber', 'doch', 'sondern', 'worauf', 'um', 'ehe', 'bei dem', 'bei der', 'in dem', 'in der', 'an dem', 'an der', 'auf dem', 'auf der', 'mit dem', 'mit der', 'und', 'sagte', 'erklärte', 'teilte', 'hieß', 'berichtete', 'räumte', 'dann', 'danach', 'wie', 'ließ', 'so', 'zu dem', 'zu der', 'wozu', 'nach', 'vor', 'zu denen', 'bei denen', 'mit denen', 'worüber', 'kündigte', 'bestätigte'],
  },
  relatives: ['der', 'die', 'das', 'den', 'dem', 'denen', 'dessen', 'deren'],
  placeRelatives: ['wo', 'wohin', 'in dem', 'in der'],
  topicWords: [
    'über', 'gegen', 'wegen', 'trotz', 'unter', 'seit', 'ohne', 'zwecks', 'hinsichtlich', 'bezüglich',
    'statt', 'anstelle', 'vorgänger', 'vorgängerin', 'nachfolger', 'nachfolgerin', 'früheren', 'frühere', 'ehemaligen', 'ehemalige',
    'für', 'um', 'angesichts', 'anstatt', 'ex',
  ],
  topicNouns: [
    'beziehungen', 'verhältnis', 'grenze', 'krieg', 'kriegs', 'konflikt', 'konflikts', 'konflikte', 'streit', 'handel', 'sanktionen', 'hilfe', 'angriff', 'angriffe', 'truppen', 'zusammenarbeit', 'freundschaft', 'partnerschaft', 'annäherung', 'spannungen', 'ausfuhren', 'sicherheit', 'souveränität', 'invasion', 'zukunft', 'lage', 'frieden', 'unterstützung', 'unabhängigkeit', 'waffen', 'beitritt', 'besetzung', 'krise', 'wirtschaft', 'politik', 'osten', 'westen', 'norden', 'süden', 'aussöhnung', 'normalisierung', 'küste', 'abkommen', 'zusagen',
  ],
  partyNouns: [
    'delegation', 'delegationen', 'delegierten', 'abordnung', 'abordnungen', 'vertreter', 'vertretern', 'vertretung', 'diplomaten', 'diplomat', 'seite', 'seiten', 'unterhändler', 'unterhändlern', 'verhandler', 'gesandte', 'gesandten', 'regierung', 'regierungen', 'regierungsvertreter', 'staatschefs', 'führung', 'präsidenten', 'minister', 'ministern', 'außenminister', 'außenministern', 'amtskollegen', 'amtskollege', 'vermittler', 'vermittlern', 'vermittlung', 'militär', 'militärs', 'kommandeure', 'botschafter', 'botschafterin', 'administration', 'gastgeber', 'fachleute', 'experten', 'beamte', 'spitzenpolitiker', 'delegationsleiter', 'chefunterhändler', 'beauftragten', 'beauftragter', 'gesprächspartner', 'militärführung',
  ],
  collectives: [
    { forms: ['die beiden', 'den beiden', 'der beiden', 'beide', 'beiden', 'die zwei', 'die beiden politiker', 'die beiden männer', 'beide politiker', 'die beiden präsidenten', 'die beiden präsidentinnen', 'beide präsidenten', 'beiden präsidenten', 'die beiden minister', 'beide minister', 'die beiden außenminister', 'beiden außenminister', 'beide außenminister', 'die beiden staatschefs', 'beide staatschefs', 'beiden staatschefs', 'die beiden regierungschefs', 'die kontrahenten', 'die kontrahentinnen', 'einander', 'die präsidenten', 'die minister', 'die staatschefs', 'miteinander', 'beide spitzenpolitiker'], of: 'persons', count: 2 },
    { forms: ['die beiden länder', 'beide länder', 'beiden ländern', 'beiden länder', 'die beiden staaten', 'beide staaten', 'beider staaten', 'beider länder', 'die beiden seiten', 'beide seiten', 'beider seiten', 'beiden seiten', 'die beiden regierungen', 'beide regierungen', 'beide delegationen', 'die beiden delegationen', 'beiden delegationen', 'die seiten', 'die delegationen', 'die parteien', 'beide parteien', 'beide hauptstädte', 'die unterhändler', 'die konfliktparteien'], of: 'states', count: 2 },
    { forms: ['die drei', 'die drei politiker', 'die drei präsidenten', 'die drei staatschefs', 'die drei minister', 'alle drei'], of: 'persons', count: 3 },
    { forms: ['die drei länder', 'die drei staaten', 'die drei seiten'], of: 'states', count: 3 },
  ],
  pronouns: { one: ['er', 'sie', 'ihn', 'ihm'], many: ['sie', 'ihnen'] },
  auxiliaries: ['hat', 'haben', 'hatte', 'hatten', 'habe', 'wurde', 'wurden', 'worden', 'war', 'waren', 'ist', 'sind', 'sei', 'seien', 'gewesen'],
  fromWords: ['aus'],
  withWords: ['mit', 'samt'],
  thatWords: ['dass', 'daß'],
  byWords: ['von', 'vom', 'durch'],
  joint: ['gemeinsam', 'gemeinsame', 'gemeinsamen', 'gemeinsamer'],
  hosts: ['der gastgeber', 'die gastgeberin', 'dem gastgeber', 'der gastgeberin', 'ihr gastgeber', 'sein gastgeber'],
  guests: ['der gast', 'ihr gast', 'sein gast', 'dem gast', 'ihrem gast', 'seinem gast', 'den gast'],
  apart: ['getrennt', 'nacheinander', 'einzeln', 'jeweils', 'der reihe nach'],
  first: ['zuerst', 'zunächst', 'erst'],
  there: ['dort', 'ebendort', 'daselbst', 'hier', 'am selben ort', 'im selben hotel', 'in derselben stadt'],
  definite: ['der', 'die', 'das', 'dem', 'den', 'des', 'dieser', 'diese', 'dieses', 'diesem', 'diesen', 'beim', 'zum', 'vom', 'im', 'am', 'seinem', 'ihrem', 'seiner', 'ihrer'],
  joiners: ['und', 'sowie'],
  sequence: {
    afterThis: ['geht auf', 'gehen auf', 'nach', 'im anschluss an', 'infolge', 'nachdem', 'seit', 'folgt auf', 'folgte auf', 'folgten auf', 'folgen auf', 'knüpft an', 'knüpften an', 'erstmals seit', 'aufbauend auf', 'war … vorausgegangen', 'vorausgegangen', 'geht zurück auf'],
    beforeThis: ['vor', 'im vorfeld', 'bevor', 'ehe', 'am vorabend', 'zur vorbereitung', 'vor beginn', 'vorbereitet', 'zur vorbereitung auf'],
    thenThis: ['danach', 'dann', 'anschließend', 'anschliessend', 'später', 'darauf', 'daraufhin', 'im anschluss', 'weiter', 'hernach', 'sodann', 'hinterher', 'darauf', 'von dort', 'weiterreisen', 'nachher', 'zum abschluss', 'nach dem treffen', 'nach dem gespräch', 'nach den gesprächen', 'nach der unterredung', 'nach der begegnung', 'tags darauf', 'am tag darauf'],
    earlierThis: ['zuvor', 'vorher', 'davor', 'vorausgegangen', 'am vortag', 'tags zuvor', 'tags davor', 'am tag davor', 'schon am', 'schon im', 'bereits am', 'bereits im'],
  },
  vetoes: deVetoes,
}; // prettier-ignore
