// German words that tell of an event, by kind. `*treffen` is a compound with any beginning.

import type { TriggerWords } from '../event-words.ts';

/** German triggers, plain ones before weak ones. */
export const deTriggers: readonly TriggerWords[] = [
  {
    kind: 'talks',
    frame: 'sides',
    part: 'verb',
    forms: [
      'trifft', 'getroffen', 'zusammengetroffen', 'zusammentreffen', 'trifft … zusammen', 'treffen sich', 'sich … treffen', 'zusammengekommen', 'kommt … zusammen', 'kommen … zusammen', 'zusammenkommen', 'empfängt', 'empfangen', 'empfange', 'empfang genommen', 'beraten', 'berät', 'tagt', 'an einem tisch gesessen', 'an einem tisch', 'an den tisch', 'zum gespräch gebeten', 'zum gespräch', 'zu sich gebeten', 'zu gesprächen', 'zu einem gespräch', 'gesprochen mit', 'führt gespräche', 'führen gespräche', 'gespräche geführt', 'unterredete', 'aufgewartet', 'unter vier augen', 'begrüßt', 'getagt', 'wiedergesehen', 'zusammensetzen', 'ausgetauscht', 'den startschuss gegeben', 'klären', 'beim essen', 'verabredet',
    ],
  },
  {
    kind: 'talks',
    frame: 'sides',
    part: 'verb',
    past: true,
    forms: [
      'traf', 'trafen', 'traf … zusammen', 'trafen … zusammen', 'kam … zusammen', 'kamen … zusammen', 'empfing', 'empfingen', 'beriet mit', 'berieten', 'beriet', 'beriet sich', 'konferierte', 'konferierten', 'tagten', 'tagte', 'setzten sich zusammen', 'saß … gegenüber', 'saßen … gegenüber', 'gab … die klinke', 'sprachen miteinander', 'führte gespräche', 'führten gespräche', 'machte … aufwartung', 'begrüßte', 'begrüßten', 'bewirtete', 'tauschten sich', 'tauschte sich', 'saßen … zusammen', 'saß … zusammen', 'sprachen … miteinander', 'zu gast hatte', 'hatte … zu gast',
    ],
  },
  {
    kind: 'talks',
    frame: 'sides',
    part: 'noun',
    forms: ['*treffen', '*treffens', '*gespräch', '*gespräche', '*gesprächs', '*gespräches', '*gesprächen', 'unterredung', 'unterredungen', '*begegnung', 'zusammenkunft', '*beratungen', '*konsultationen', '*dialog', '*dialogs', '*dialoge', 'aussprache', 'meinungsaustausch', 'gedankenaustausch', '*sitzung', 'audienz', 'antrittsbesuch bei', 'arbeitsessen', 'vieraugengespräch', 'stelldichein', 'runde', 'rendezvous'],
  },
  { kind: 'talks', frame: 'sides', part: 'verb', weak: true, forms: ['sprach mit', 'sprachen mit', 'spricht mit', 'sprechen mit', 'sprach', 'sprachen', 'gesprochen', 'sah', 'besprach', 'besprachen', 'besprochen', 'gesehen', 'redete', 'redeten', 'diskutierte', 'diskutierten', 'erörterte', 'erörterten', 'vorgelegt', 'einigten sich', 'bei', 'verständigten sich', 'ausgehandelt'].filter((form) => form !== 'bei') },
  {
    kind: 'visit',
    frame: 'journey',
    part: 'verb',
    forms: ['besuchte', 'besuchten', 'besucht', 'besuchen', 'reiste … nach', 'reisten … nach', 'reist … nach', 'reisen … nach', 'gereist', 'reiste', 'reist', 'flog', 'flogen', 'fliegt', 'geflogen', 'eingetroffen', 'traf … ein', 'trafen … ein', 'trifft … ein', 'angereist', 'gelandet', 'landete', 'landeten', 'eingeflogen', 'weilt', 'weilte', 'weilten', 'zu besuch', 'zu gast', 'stattet … besuch ab', 'stattete … besuch ab', 'kam nach', 'kommt nach', 'kommen nach', 'brach … auf', 'bricht … auf', 'bereist', 'bereiste', 'macht station', 'machte station', 'abgereist', 'aufgebrochen', 'fuhr nach', 'fährt nach'],
  },
  { kind: 'visit', frame: 'journey', part: 'noun', forms: ['*besuch', '*besuchs', '*besuches', '*besuche', '*besuchen', '*reise', '*visite', 'abstecher', 'stippvisite'] },
  { kind: 'call', frame: 'sides', part: 'verb', forms: ['telefonierte', 'telefonierten', 'telefoniert', 'telefonieren', 'rief … an', 'riefen … an', 'am telefon', 'per telefon', 'telefonisch', 'angerufen', 'per video', 'per videoschalte', 'fernmündlich'] },
  { kind: 'call', frame: 'sides', part: 'noun', forms: ['*telefonat', '*telefonats', '*telefonate', '*telefonaten', 'telefongespräch', 'telefongespräche', 'telefongesprächs', 'videogespräch', 'videokonferenz', 'videoschalte', 'anruf', 'schaltgespräch', 'telefonkonferenz', 'videoschaltkonferenz', 'schalte'] },
  { kind: 'visit', frame: 'sides', part: 'verb', status: 'proposed', forms: ['lud … nach', 'luden … nach', 'nach … eingeladen'] },
  { kind: 'summit', frame: 'gathering', part: 'noun', forms: ['*gipfel', '*gipfels', '*gipfeltreffen', '*gipfeltreffens', '*konferenz', '*konferenzen', '*tagung', '*tagungen', '*forum', '*forums', 'generalversammlung', 'generaldebatte', 'ministertreffen', 'ministerrat', 'außenministertreffen', 'ratstagung', '*vollversammlung', 'plenum', 'ratssitzung', 'am runden tisch', 'um den tisch', 'rats-treffen', 'treffen der außenminister', 'treffen der verteidigungsminister', 'treffen der staats- und regierungschefs', 'treffen der finanzminister', 'treffen der europäischen politischen gemeinschaft'] },
  { kind: 'negotiation', frame: 'sides', part: 'verb', forms: ['verhandelte', 'verhandelten', 'verhandelt', 'verhandeln'] },
  { kind: 'negotiation', frame: 'sides', part: 'noun', forms: ['*verhandlungen', '*verhandlung', '*verhandlungsrunde', '*verhandlungsrunden', '*gesprächsrunde', 'verhandlungsrunde', 'zweite runde', 'dritte runde', 'nächste runde', 'erste runde', 'runde der verhandlungen', 'runde der gespräche', 'runde von gesprächen'] },
  { kind: 'press-conference', frame: 'press', part: 'noun', forms: ['*pressekonferenz', '*pressekonferenzen', 'medienkonferenz', 'pressebriefing', 'pressetermin', 'vor der presse', 'vor den medien', 'vor journalisten', 'vor reportern', 'vor medienvertretern', 'presseauftritt', 'auftritt vor der presse', 'gemeinsamen auftritt vor der presse', 'bundespressekonferenz', 'vor mitreisenden journalisten', 'gegenüber journalisten', 'zu journalisten', 'den journalisten', 'pressestatement', 'im medienzentrum', 'vor kameras', 'vor die presse', 'vor die medien', 'vor die kameras', 'mediengespräch', 'pressegespräch', 'journalistenfragen'] },
  { kind: 'speech', frame: 'speech', part: 'noun', forms: ['rede vor', 'rede im', 'rede in', 'rede bei', 'rede auf', 'ansprache', 'in seiner rede', 'in ihrer rede', 'eröffnungsrede', 'grundsatzrede', 'hielt eine rede', 'hielt … eine rede', 'hielt … rede', 'vortrag', 'regierungserklärung', 'fernsehansprache', 'festrede'] },
  { kind: 'speech', frame: 'speech', part: 'verb', forms: ['sprach vor', 'sprach im parlament', 'sprach vor dem', 'redete vor', 'sprach auf', 'sprach bei der', 'wandte sich an', 'sagte vor dem', 'sagte … vor der generalversammlung', 'sagte … vor dem parlament', 'sagte … im bundestag', 'sagte … vor der un-vollversammlung', 'sagte … vor dem sicherheitsrat'] },
  { kind: 'ceremony', frame: 'sides', part: 'noun', forms: ['*zeremonie', 'vereidigung', 'amtseinführung', 'beisetzung', 'begräbnis', 'trauerfeier', 'staatsbankett', 'staatsbegräbnis', 'festakt', 'kranzniederlegung', 'unterzeichnung', 'staatsakt', '*empfang', 'gedenkfeier', 'krönung', 'angelobung'] },
  { kind: 'ceremony', frame: 'sides', part: 'verb', weak: true, forms: ['unterzeichneten', 'unterzeichnete', 'unterzeichnet', 'unterschrieben', 'paraphierten', 'paraphierte', 'besiegelten'] },
  { kind: 'mediation', frame: 'mediation', part: 'verb', forms: ['brachte … zusammen', 'zusammengebracht', 'brachten … zusammen', 'vermittelte', 'vermittelten', 'vermittelt', 'unter vermittlung', 'unter seiner vermittlung', 'unter ihrer vermittlung', 'durch vermittlung', 'auf vermittlung', 'vermittelt zwischen', 'versöhnen', 'auszusöhnen', 'pendelte zwischen', 'pendelten zwischen', 'vermittlung', 'bei borrell an einem tisch'].filter((form) => !form.includes('borrell')) },
  { kind: 'talks', frame: 'attendance', part: 'noun', forms: ['nahm … teil', 'nahmen … teil', 'nimmt … teil', 'nehmen … teil', 'teilnimmt', 'teilnahm', 'teilnahmen', 'teilgenommen', 'begleitet', 'begleitete', 'begleiteten', 'gehörten … an', 'gehörte … an', 'angehörten', 'anwesend', 'zugegen', 'mit am tisch', 'an der spitze', 'leitete', 'leiteten', 'geleitet', 'angeführt', 'führte die', 'im schlepptau', 'war dabei', 'waren dabei', 'dabei waren', 'mit dabei'] },
]; // prettier-ignore
