// Words of other worlds that borrow diplomacy's words.

import type { EventWords } from '../event-words.ts';

/** English vetoes by world. */
export const enVetoes: EventWords['vetoes'] = {
  sport: [
    'semi-final', 'semi-finals', 'quarter-final', 'group stage', 'striker', 'midfielder', 'goalkeeper', 'defender', 'coach', 'referee',
    'stadium', 'kick-off', 'kickoff', 'trophy', 'league', 'premier league', 'champions league', 'world cup', 'uefa', 'fifa',
    'olympic', 'olympics', 'medal', 'medals', 'tournament', 'penalty', 'goals', 'teammates', 'squad', 'fixture',
    'qualifier', 'qualifiers', 'home side', 'pitch', 'transfer fee', 'football', 'soccer', 'cricket', 'rugby', 'tennis',
    'basketball', 'marathon', 'cyclist', 'race', 'championship', 'innings', 'wicket', 'batsman', 'bowler', 'grand prix',
    'knockout', 'supporters', 'fans', 'captain', 'half-time', 'scored', 'equaliser', 'winger', 'athletes', 'chess',
    'grandmaster', 'match', 'matches', 'players', 'player',
  ],
  culture: [
    'film', 'films', 'movie', 'actor', 'actress', 'director', 'box office', 'premiere', 'novel', 'thriller',
    'album', 'singer', 'band', 'concert', 'exhibition', 'museum', 'theatre', 'theater', 'opera', 'festival',
    'screenplay', 'series', 'episode', 'season two', 'netflix', 'starring', 'novelist', 'painter', 'orchestra', 'audiences',
    'cast', 'plays', 'stage', 'play', 'playwright', 'documentary', 'character', 'characters', 'sitcom', 'ballet',
    'curator', 'gallery',
  ],
  business: [
    'shareholders', 'shareholder', 'merger', 'takeover', 'chief executive', 'ceo', 'startup', 'quarterly', 'profit', 'revenue',
    'investors', 'board of directors', 'supervisory board', 'wage', 'wages', 'pay rise', 'works council', 'employees', 'carmaker', 'retailer',
    'brand', 'customers', 'trade fair', 'stock exchange', 'annual general meeting', 'supplier', 'suppliers', 'bonus', 'earnings', 'airline',
    'franchise', 'trade union', 'trade unions', 'share price',
  ],
  courts: [
    'courtroom', 'judge', 'judges', 'jury', 'defendant', 'prosecutor', 'prosecutors', 'verdict', 'sentenced', 'plea',
    'lawsuit', 'plaintiff', 'lawyer', 'lawyers', 'testified', 'indictment', 'appeal court', 'convicted', 'acquitted', 'district court',
    'on trial', 'the court',
  ],
  history: [
    'century', 'centuries', 'in 1815', 'congress of vienna', 'yalta', 'napoleon', 'bismarck', 'metternich', 'historian', 'historians',
    'archives', 'decades ago', 'died aged', 'obituary', 'was born', 'biography', 'memoirs', 'medieval', 'born in',
  ],
  home: [
    'cabinet meeting', 'cabinet session', 'meeting of his cabinet', 'meeting of her cabinet', 'meeting of the cabinet', 'party conference',
    'party congress', 'caucus meeting', 'campaign rally',
    'city council', 'town hall', 'councillors', 'parents', 'teachers', 'hikers', 'parish', 'choir', 'volunteers', 'pupils',
    'recipe', 'garden', 'landlord', 'brewery', 'kindergarten', 'fire brigade', 'patients',
  ],
}; // prettier-ignore
