// Words of other worlds that borrow diplomacy's words.

import type { EventWords } from '../event-words.ts';

/** German vetoes by world. */
export const deVetoes: EventWords['vetoes'] = {
  sport: [
    'spieler', 'spielern',
    'halbfinale', 'viertelfinale', 'achtelfinale', 'stürmer', 'torwart', 'schiedsrichter', 'stadion',
    'anpfiff', 'pokal', 'bundesliga', 'champions league', 'weltmeisterschaft', 'europameisterschaft', 'wm', 'uefa', 'fifa',
    'olympia', 'olympischen', 'medaille', 'turnier', 'elfmeter', 'mitspieler', 'kader', 'nationalmannschaft', 'fußball',
    'fussball', 'handball', 'tennis', 'eishockey', 'marathon', 'skispringen', 'halbzeit', 'spieltag', 'gruppenphase',
    'ablöse', 'wanderer', 'wanderern', 'alpenverein', 'alpenvereins', 'hüttenwirte', 'bergwacht', 'bergsteiger', 'gipfelkreuz', 'kletterer',
    'schach', 'großmeister', 'skirennläuferin', 'kapitän', 'tabellenführer',
  ],
  culture: [
    'film', 'films', 'kino', 'regisseur', 'regisseurin', 'schauspieler', 'schauspielerin', 'roman', 'krimi',
    'album', 'sänger', 'sängerin', 'konzert', 'ausstellung', 'theater', 'oper', 'festival', 'drehbuch',     'staffel', 'netflix', 'hauptrolle', 'orchester', 'trachtenkapelle', 'intendant', 'intendantin', 'komödie',
    'dokumentarfilm', 'buchmesse', 'spielfilm', 'lesung', 'kapellmeister',
  ],
  business: [
    'aktionäre', 'hauptversammlung', 'vorstandschef', 'vorstandsvorsitzende', 'vorstandsvorsitzender', 'aufsichtsrat', 'betriebsrat', 'gewerkschaft', 'gewerkschaften',
    'tarifverhandlungen', 'tarifrunde', 'tarifstreit', 'warnstreik', 'lohn', 'löhne', 'umsatz',
    'anleger', 'aktie', 'aktien', 'start-up', 'konzern', 'konzerns', 'autobauer', 'bierpreise', 'brauerei',
    'zulieferer', 'filialen', 'geschäftsführer', 'geschäftsführerin', 'insolvenz',
  ],
  courts: [
    'landgericht', 'amtsgericht', 'oberlandesgericht', 'angeklagte', 'angeklagten', 'angeklagter', 'staatsanwalt', 'staatsanwältin', 'staatsanwaltschaft',     'richterin', 'verteidigerin', 'freispruch', 'kläger', 'strafkammer', 'untersuchungshaft', 'schöffen',     'bewährung', 'plädoyer',
  ],
  history: [
    'wiener kongress', 'metternich', 'bismarck', 'napoleon', 'memoiren',
    'biografie', 'wurde geboren', 'geboren wurde', 'nachruf', 'mittelalter', 'starb im alter',     'jalta', 'weimarer',
  ],
  home: [
    'an seiner sitzung', 'in seiner sitzung', 'an ihrer sitzung', 'in ihrer sitzung', 'kabinettssitzung', 'kabinettsitzung', 'sitzung des kabinetts',
    'regierungssitzung', 'fraktionssitzung', 'parteitag', 'parteitags', 'parteivorstand', 'plenarsitzung',
    'gemeinderat', 'stadtrat', 'wanderer', 'landwirte', 'pfarrer', 'chor', 'ehrenamtliche', 'schüler',
    'schülerinnen', 'rezept', 'kindergarten', 'feuerwehr', 'klinik', 'patienten', 'kaiserschmarrn',     'wirtin', 'kleingärtner',
  ],
}; // prettier-ignore
