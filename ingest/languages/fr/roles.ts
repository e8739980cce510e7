// French role nouns. `~` is where the adjective of the state may stand: "ministre français des Affaires étrangères".

import type { RoleWords } from '../../mentions/language-names.ts';

const split = (list: string): readonly string[] => list.split('|');

/** What ministers are of, by role. */
const PORTFOLIOS: readonly (readonly [role: string, of: string])[] = [
  ['foreign minister', 'des affaires étrangères|des relations extérieures|des affaires extérieures|des relations internationales|de l’europe et des affaires étrangères|des affaires étrangères et européennes|des affaires étrangères et du développement international|fédéral des affaires étrangères|fédérale des affaires étrangères|aux affaires étrangères'],
  ['defence minister', 'de la défense|des armées|de la défense nationale|fédéral de la défense|fédérale de la défense|de la guerre'],
  ['interior minister', 'de l’intérieur|des affaires intérieures|fédéral de l’intérieur|fédérale de l’intérieur|de la sécurité publique'],
  ['finance minister', 'des finances|des finances publiques|du trésor|fédéral des finances'],
  ['economy minister', 'de l’économie|de l’économie et des finances|de l’économie et du climat|des affaires économiques'],
  ['trade minister', 'du commerce|du commerce extérieur|du commerce international|de l’industrie et du commerce'],
  ['justice minister', 'de la justice'],
  ['energy minister', 'de l’énergie|du pétrole|de l’énergie et des ressources naturelles'],
]; // prettier-ignore

const heads = (nouns: string, of: string): string[] =>
  split(nouns).flatMap((noun) => split(of).map((portfolio) => `${noun} ~ ${portfolio}`));

/** Longest match wins, so "vice-ministre des affaires étrangères" is listed beside "ministre des affaires étrangères". */
export const roles: readonly RoleWords[] = [
  {
    role: 'president',
    one: split('président|présidente|président de la république|présidente de la république|chef de l’état|cheffe de l’état|chef d’état|cheffe d’état|président du gouvernement de transition|président de la transition|président du conseil de souveraineté|président du conseil présidentiel'),
    many: split('présidents|présidentes|chefs d’état|chefs de l’état'),
  },
  { role: 'president', one: split('maître du kremlin|patron du kremlin|chef du kremlin|locataire du kremlin|homme fort du kremlin'), of: 'country:RU' },
  { role: 'president', one: split('locataire de la maison blanche|hôte de la maison blanche|patron de la maison blanche'), of: 'country:US' },
  { role: 'president', one: split('locataire de l’élysée|hôte de l’élysée'), of: 'country:FR' },
  { role: 'president', one: split('raïs'), of: 'country:EG' },
  { role: 'president', one: split('reïs'), of: 'country:TR' },
  { role: 'prime minister', one: split('locataire de matignon|chef du gouvernement français'), of: 'country:FR' },
  { role: 'prime minister', one: split('locataire de downing street|locataire du 10 downing street'), of: 'country:GB' },
  { role: 'king', one: split('souverain chérifien|roi du maroc'), of: 'country:MA' },
  { role: 'king', one: split('souverain hachémite|roi de jordanie'), of: 'country:JO' },
  { role: 'secretary-general', one: split('patron de l’otan|patronne de l’otan|chef de l’otan'), of: 'org:nato' },
  { role: 'secretary-general', one: split('patron de l’onu|chef de l’onu|patron des nations unies'), of: 'org:un' },
  { role: 'vice president', one: split('vice-président|vice-présidente'), many: split('vice-présidents') },
  {
    role: 'prime minister',
    one: split('premier ministre|première ministre|premier-ministre|chef du gouvernement|cheffe du gouvernement|chef de gouvernement|président du gouvernement|présidente du gouvernement|ministre-président'),
    many: split('premiers ministres|chefs de gouvernement|chefs du gouvernement|premières ministres'),
  },
  { role: 'prime minister', one: split('président du conseil|présidente du conseil|présidente ~ du conseil|président ~ du conseil'), of: 'country:IT' },
  { role: 'prime minister', one: split('taoiseach'), of: 'country:IE' },
  {
    role: 'deputy prime minister',
    one: split('vice-premier ministre|vice-première ministre|vice-premier|vice-première|vice-président du conseil|vice-premier ministre en charge'),
    many: split('vice-premiers ministres'),
  },
  { role: 'chancellor', one: split('chancelier|chancelière|chancelier fédéral|chancelière fédérale'), many: split('chanceliers') },
  ...PORTFOLIOS.map(([role, of]) => ({
    role,
    one: [
      ...heads('ministre|ministre fédéral|ministre fédérale|ministre d’état', of),
      ...(role === 'foreign minister' ? split('chef de la diplomatie|cheffe de la diplomatie|patron de la diplomatie|patronne de la diplomatie|chef ~ de la diplomatie|cheffe ~ de la diplomatie|conseiller fédéral aux affaires étrangères') : []),
      ...(role === 'defence minister' ? split('secrétaire à la défense|secrétaire ~ à la défense|chef du pentagone|secrétaire à la guerre|secrétaire ~ à la guerre') : []),
      ...(role === 'finance minister' ? split('chancelier de l’échiquier|secrétaire au trésor|secrétaire ~ au trésor|grand argentier') : []),
      ...(role === 'trade minister' ? split('secrétaire au commerce|secrétaire ~ au commerce') : []),
      ...(role === 'interior minister' ? split('secrétaire à l’intérieur') : []),
    ],
    many: [
      ...heads('ministres', of),
      ...(role === 'foreign minister' ? split('chefs de la diplomatie|chefs de diplomatie|chefs des diplomaties') : []),
    ],
  })),
  { role: 'foreign minister', one: split('secrétaire d’état américain|secrétaire d’état américaine|secrétaire d’état des états-unis'), of: 'country:US' },
  { role: 'secretary of state', one: split('secrétaire d’état du vatican|secrétaire d’état du saint-siège'), of: 'country:VA' },
  { role: 'secretary of state', one: split('secrétaire d’état|secrétaire d’état au trésor'), many: split('secrétaires d’état') },
  {
    role: 'deputy foreign minister',
    one: [
      ...heads('vice-ministre|vice-ministre adjoint|premier vice-ministre|ministre adjoint|ministre adjointe|secrétaire d’état|ministre délégué|ministre déléguée', 'des affaires étrangères|des relations extérieures|aux affaires étrangères|chargé des affaires étrangères|chargée des affaires étrangères'),
      'vice-chef de la diplomatie', 'numéro deux de la diplomatie',
    ],
    many: heads('vice-ministres|ministres adjoints', 'des affaires étrangères'),
  },
  { role: 'deputy defence minister', one: heads('vice-ministre|ministre adjoint|ministre délégué', 'de la défense') },
  {
    role: 'assistant secretary of state',
    one: split('sous-secrétaire d’état|secrétaire d’état adjoint|secrétaire d’état adjointe|secrétaire d’état américain adjoint|vice-secrétaire d’état|sous-secrétaire d’état américain|sous-secrétaire d’état américaine'),
    of: 'country:US',
  },
  { role: 'minister', one: split('ministre|conseiller fédéral|conseillère fédérale|ministre délégué|ministre déléguée|ministre d’état|ministre fédéral|ministre fédérale|vice-ministre|garde des sceaux'), many: split('ministres') },
  { role: 'king', one: split('roi|souverain|monarque'), many: split('rois|souverains|monarques') },
  { role: 'queen', one: split('reine|souveraine') },
  { role: 'emperor', one: split('empereur') },
  { role: 'emir', one: split('émir'), many: split('émirs') },
  { role: 'sultan', one: split('sultan') },
  { role: 'crown prince', one: split('prince héritier|princesse héritière') },
  { role: 'pope', one: split('pape|souverain pontife|saint-père'), of: 'country:VA' },
  { role: 'supreme leader', one: split('guide suprême') },
  { role: 'leader', one: split('dirigeant|dirigeante|leader|chef|cheffe|numéro un|homme fort|patron|patronne|maître|guide'), many: split('dirigeants|dirigeantes|leaders|leadeurs|chefs'), weak: true },
  { role: 'secretary-general', one: split('secrétaire général|secrétaire générale|secrétaire-général') },
  { role: 'deputy secretary-general', one: split('secrétaire général adjoint|secrétaire générale adjointe|vice-secrétaire générale|vice-secrétaire général') },
  { role: 'director-general', one: split('directeur général|directrice générale|dg'), weak: true },
  { role: 'managing director', one: split('directrice générale du fmi|directeur général du fmi'), of: 'org:imf' },
  {
    role: 'president of the european commission',
    one: split('présidente de la commission européenne|président de la commission européenne|présidente de la commission|cheffe de l’exécutif européen|chef de l’exécutif européen|présidente de l’exécutif européen|cheffe de la commission européenne'),
    of: 'org:eu',
  },
  { role: 'president of the european council', one: split('président du conseil européen|présidente du conseil européen'), of: 'org:eu' },
  {
    role: 'high representative',
    one: split('chef de la diplomatie européenne|cheffe de la diplomatie européenne|haut représentant|haute représentante|chef de la diplomatie de l’ue|cheffe de la diplomatie de l’ue|haut représentant de l’ue|haute représentante de l’ue'),
    of: 'org:eu',
  },
  { role: 'chairperson of the commission', one: split('président de la commission de l’union africaine|président de la commission de l’ua'), of: 'org:au' },
  { role: 'commissioner', one: split('commissaire européen|commissaire européenne'), many: split('commissaires européens'), of: 'org:eu' },
  { role: 'commissioner', one: split('commissaire|haut-commissaire|haut commissaire'), many: split('commissaires') },
  {
    role: 'special representative',
    one: split('représentant spécial|représentante spéciale|représentant spécial ~ pour|représentant personnel|représentant permanent|représentante permanente|représentant'),
    many: split('représentants spéciaux|représentants'),
  },
  {
    role: 'special envoy',
    one: split('envoyé spécial|envoyée spéciale|émissaire|émissaire spécial|envoyé|envoyée|envoyé personnel|médiateur|médiatrice|facilitateur'),
    many: split('émissaires|envoyés|envoyés spéciaux|médiateurs'),
  },
  { role: 'ambassador', one: split('ambassadeur|ambassadrice|nonce apostolique|chargé d’affaires|chargée d’affaires|consul général'), many: split('ambassadeurs|ambassadrices') },
  {
    role: 'chief negotiator',
    one: split('négociateur en chef|négociatrice en chef|négociateur|négociatrice|principal négociateur|chef négociateur|négociateur ~ en chef|principale négociatrice'),
    many: split('négociateurs|négociatrices'),
  },
  { role: 'spokesperson', one: split('porte-parole|secrétaire de presse') },
  {
    role: 'national security adviser',
    one: split('conseiller à la sécurité nationale|conseillère à la sécurité nationale|conseiller ~ à la sécurité nationale|conseillère ~ à la sécurité nationale|conseiller pour la sécurité nationale|secrétaire du conseil de sécurité|secrétaire du conseil de sécurité nationale|conseiller de sécurité nationale'),
  },
  {
    role: 'adviser',
    one: split('conseiller|conseillère|conseiller diplomatique|conseillère diplomatique|conseiller spécial|conseillère spéciale|conseiller ~ diplomatique|collaborateur|collaboratrice|sherpa|assistant'),
    many: split('conseillers|conseillères|collaborateurs'),
  },
  { role: 'commander', one: split('commandant|commandant en chef|chef d’état-major|chef d’état-major des armées|chef de l’armée|chef de la junte|général|maréchal|seigneur de guerre'), many: split('généraux|commandants|chefs d’état-major'), weak: true },
  { role: 'speaker of parliament', one: split('président du parlement|présidente du parlement|président de l’assemblée nationale|présidente de l’assemblée nationale|président de l’assemblée|présidente de la chambre des représentants|président de la chambre des représentants|président du sénat|présidente du sénat|présidente du parlement européen') },
  { role: 'opposition leader', one: split('chef de l’opposition|cheffe de l’opposition|figure de l’opposition|leader de l’opposition|opposante|opposant'), weak: true },
  { role: 'first lady', one: split('première dame'), weak: true },
  { role: 'governor', one: split('gouverneur|gouverneure|préfet'), many: split('gouverneurs'), weak: true },
  { role: 'mayor', one: split('maire'), many: split('maires'), weak: true },
  { role: 'deputy', one: split('adjoint|adjointe|bras droit|vice'), many: split('adjoints'), weak: true },
  { role: 'diplomat', one: split('diplomate'), many: split('diplomates'), weak: true },
  { role: 'politician', one: split('homme politique|femme politique|homme d\'État|social-démocrate|démocrate-chrétien|chrétien-démocrate'), many: split('hommes politiques|femmes politiques|hommes d\'État|sociaux-démocrates'), weak: true },
  { role: 'official', one: split('responsable|haut responsable|haut fonctionnaire'), many: split('responsables|hauts responsables|hauts fonctionnaires'), weak: true },
  { role: 'delegate', one: split('délégué|déléguée'), many: split('délégués'), weak: true },
  { role: 'counterpart', one: split('homologue|alter ego|vis-à-vis|collègue'), many: split('homologues|vis-à-vis|collègues'), relative: true },
  { role: 'predecessor', one: split('prédécesseur|prédécesseure|successeur|successeure'), relative: true },
  { role: 'host', one: split('hôte|hôtesse'), weak: true },
]; // prettier-ignore
