// Words of other worlds that borrow diplomacy's words.

import type { EventWords } from '../event-words.ts';

/** German vetoes by world. */
export const deVetoes: EventWords['vetoes'] = {
  sport: [
    'halbfinale', 'viertelfinale', 'achtelfinale', 'finale', 'stürmer', 'torwart', 'verteidiger', 'trainer', 'schiedsrichter', 'stadion',
    'anpfiff', 'pokal', 'bundesliga', 'champions league', 'weltmeisterschaft', 'europameisterschaft', 'wm', 'em', 'uefa', 'fifa',
    'olympia', 'olympischen', 'medaille', 'turnier', 'elfmeter', 'tore', 'mitspieler', 'kader', 'nationalmannschaft', 'fußball',
    'fussball', 'handball', 'tennis', 'eishockey', 'marathon', 'skispringen', 'fans', 'halbzeit', 'spieltag', 'gruppenphase',
    'ablöse', 'wanderer', 'wanderern', 'alpenverein', 'alpenvereins', 'hüttenwirte', 'bergwacht', 'bergsteiger', 'gipfelkreuz', 'kletterer',
    'schach', 'großmeister', 'skirennläuferin', 'kapitän', 'tabellenführer',
  ],
  culture: [
    'film', 'films', 'kino', 'regisseur', 'regisseurin', 'schauspieler', 'schauspielerin', 'premiere', 'roman', 'krimi',
    'album', 'sänger', 'sängerin', 'konzert', 'ausstellung', 'theater', 'oper', 'festival', 'drehbuch', 'serie',
    'staffel', 'netflix', 'hauptrolle', 'museum', 'museums', 'orchester', 'trachtenkapelle', 'intendant', 'intendantin', 'komödie',
    'dokumentarfilm', 'buchmesse', 'figuren', 'spielfilm', 'lesung', 'kapellmeister',
  ],
  business: [
    'aktionäre', 'hauptversammlung', 'fusion', 'vorstandschef', 'vorstandsvorsitzende', 'vorstandsvorsitzender', 'aufsichtsrat', 'betriebsrat', 'gewerkschaft', 'gewerkschaften',
    'tarifverhandlungen', 'tarifrunde', 'tarifstreit', 'streik', 'warnstreik', 'lohn', 'löhne', 'beschäftigte', 'beschäftigten', 'umsatz',
    'anleger', 'aktie', 'aktien', 'start-up', 'investoren', 'konzern', 'konzerns', 'autobauer', 'bierpreise', 'brauerei',
    'zulieferer', 'filialen', 'geschäftsführer', 'geschäftsführerin', 'hersteller', 'insolvenz',
  ],
  courts: [
    'landgericht', 'amtsgericht', 'oberlandesgericht', 'angeklagte', 'angeklagten', 'angeklagter', 'staatsanwalt', 'staatsanwältin', 'staatsanwaltschaft', 'richter',
    'richterin', 'verteidiger', 'verteidigerin', 'freispruch', 'revision', 'kläger', 'strafkammer', 'untersuchungshaft', 'schöffen', 'verurteilt',
    'bewährung', 'plädoyer',
  ],
  history: [
    'jahrhundert', 'jahrhunderts', 'wiener kongress', 'metternich', 'bismarck', 'napoleon', 'historiker', 'historikerin', 'kaiser wilhelm', 'memoiren',
    'biografie', 'wurde geboren', 'geboren wurde', 'nachruf', 'mittelalter', 'starb im alter', 'im alter von', 'verstorben', 'verstorbene', 'verstorbenen',
    'jalta', 'weimarer',
  ],
  home: [
    'gemeinderat', 'stadtrat', 'eltern', 'wanderer', 'landwirte', 'nachbarn', 'pfarrer', 'chor', 'ehrenamtliche', 'schüler',
    'schülerinnen', 'rezept', 'verein', 'vereins', 'kindergarten', 'feuerwehr', 'klinik', 'patienten', 'kaiserschmarrn', 'wirt',
    'wirtin', 'kleingärtner',
  ],
}; // prettier-ignore
