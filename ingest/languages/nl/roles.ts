// Dutch role nouns.

import type { RoleWords } from '../../mentions/language-names.ts';

const split = (list: string): readonly string[] => list.split('|');

/** A minister's office by its portfolio: "minister van Defensie", "defensieminister". */
const minister = (role: string, office: string, short: string): RoleWords => ({
  role,
  one: [
    ...split(office).flatMap((name) => [`minister van ${name}`, `minister voor ${name}`]),
    ...split(short).flatMap((name) => [`${name}minister`, `oud-${name}minister`, `ex-${name}minister`]),
  ],
  many: [
    ...split(office).flatMap((name) => [`ministers van ${name}`, `ministers voor ${name}`]),
    ...split(short).map((name) => `${name}ministers`),
  ],
});

/** Dutch roles. */
export const roles: readonly RoleWords[] = [
  {
    role: 'president',
    one: split(
      'president|presidente|staatshoofd|interim-president|interimpresident|overgangspresident|oud-president|ex-president|juntaleider|militaire leider|overgangsleider|staatspresident|bondspresident',
    ),
    many: split('presidenten|staatshoofden'),
  },
  { role: 'president', one: split('Kremlinleider|Kremlin-leider|Kremlinbaas'), of: 'country:RU' },
  { role: 'vice president', one: split('vicepresident|vice-president') },
  {
    role: 'prime minister',
    one: split(
      'premier|minister-president|eerste minister|regeringsleider|regeringshoofd|oud-premier|ex-premier|interim-premier|overgangspremier|regeringschef|waarnemend premier|demissionair premier|ontslagnemend premier',
    ),
    many: split('premiers|ministers-presidenten|eerste ministers|regeringsleiders'),
  },
  { role: 'prime minister', one: ['taoiseach'], of: 'country:IE' },
  {
    role: 'deputy prime minister',
    one: split('vicepremier|vice-premier|vice-eersteminister|viceminister-president'),
  },
  {
    role: 'chancellor',
    one: split('kanselier|bondskanselier|oud-kanselier|oud-bondskanselier|ex-kanselier'),
    many: split('kanseliers|bondskanseliers'),
  },
  {
    role: 'foreign minister',
    one: split(
      'minister van Buitenlandse Zaken|minister voor Buitenlandse Zaken|minister van Buitenlandse Betrekkingen|minister van Europese Zaken en Buitenlandse Zaken|buitenlandminister|BuZa-minister|BZ-minister|topdiplomaat|chef-diplomaat|hoofd van de diplomatie|oud-minister van Buitenlandse Zaken|ex-minister van Buitenlandse Zaken|buitenlandchef',
    ),
    many: split(
      'ministers van Buitenlandse Zaken|buitenlandministers|BuZa-ministers|topdiplomaten|chefs van de diplomatie',
    ),
  },
  {
    role: 'deputy foreign minister',
    one: split(
      'viceminister van Buitenlandse Zaken|vice-minister van Buitenlandse Zaken|onderminister van Buitenlandse Zaken|plaatsvervangend minister van Buitenlandse Zaken|staatssecretaris van Buitenlandse Zaken|viceminister van buitenlandse zaken',
    ),
  },
  minister('defence minister', 'Defensie|Landsverdediging|Krijgsmacht', 'defensie'),
  minister('interior minister', 'Binnenlandse Zaken', 'binnenland'),
  minister('finance minister', 'Financiën', 'financie'),
  minister('economy minister', 'Economische Zaken|Economie', 'economie'),
  minister('trade minister', 'Handel|Buitenlandse Handel', 'handels'),
  minister('energy minister', 'Energie|Olie', 'energie|olie'),
  minister('justice minister', 'Justitie', 'justitie'),
  {
    role: 'minister',
    one: split(
      'minister|minister van Staat|bewindsman|bewindsvrouw|bewindspersoon|minister van Ontwikkelingssamenwerking|minister voor Ontwikkelingssamenwerking|minister van Landbouw|landbouwminister|milieuminister|minister van Milieu|minister van Klimaat|klimaatminister|minister van Migratie|migratieminister|minister van Informatie|minister van Transport|minister van Cultuur|minister van Volksgezondheid|minister van Asiel en Migratie|minister van Europese Zaken|minister van Infrastructuur|oud-minister|ex-minister|viceminister|onderminister',
    ),
    many: split('ministers|bewindslieden|bewindslui|landbouwministers|milieuministers'),
  },
  { role: 'state secretary', one: split('staatssecretaris|onderstaatssecretaris') },
  { role: 'king', one: split('koning|vorst|monarch|groothertog'), many: split('koningen|vorsten|monarchen') },
  { role: 'queen', one: split('koningin|vorstin') },
  { role: 'emperor', one: ['keizer'] },
  { role: 'emir', one: ['emir'], many: ['emirs'] },
  { role: 'sultan', one: ['sultan'] },
  { role: 'crown prince', one: split('kroonprins|kroonprinses|troonopvolger') },
  { role: 'pope', one: split('paus|kerkvorst'), of: 'country:VA' },
  { role: 'supreme leader', one: split('opperste leider|geestelijk leider|hoogste leider') },
  {
    role: 'leader',
    one: split(
      'leider|machthebber|chef|hoofd|voorman|kopstuk|aanvoerder|voorzitter|voorzitster|oppositieleider|partijleider|partijvoorzitter|sterke man|leidster|topman|topvrouw|Hamas-leider|Hamasleider|Taliban-leider',
    ),
    many: split('leiders|machthebbers|kopstukken|oppositieleiders|voormannen'),
    weak: true,
  },
  {
    role: 'head of state and government',
    one: split('staats- en regeringsleider'),
    many: split('staats- en regeringsleiders|staatshoofden en regeringsleiders'),
  },
  {
    role: 'secretary-general',
    one: split(
      'secretaris-generaal|NAVO-chef|NAVO-baas|Navo-chef|Navo-baas|NAVO-topman|VN-chef|VN-baas|VN-topman|VN-secretaris-generaal|NAVO-secretaris-generaal',
    ),
    many: ['secretarissen-generaal'],
  },
  { role: 'director-general', one: split('directeur-generaal') },
  { role: 'managing director', one: split('directeur|directrice|topvrouw van het IMF'), weak: true },
  {
    role: 'president of the european commission',
    one: split(
      'Commissievoorzitter|Commissievoorzitster|voorzitter van de Europese Commissie|voorzitster van de Europese Commissie|EU-Commissievoorzitter',
    ),
    of: 'org:eu',
  },
  {
    role: 'president of the european council',
    one: split(
      'EU-president|voorzitter van de Europese Raad|Raadsvoorzitter|EU-Raadsvoorzitter|president van de Europese Raad|EU-raadspresident|Europees president',
    ),
    of: 'org:eu',
  },
  {
    role: 'high representative',
    one: split(
      'EU-buitenlandchef|buitenlandcoördinator|EU-buitenlandcoördinator|hoge vertegenwoordiger van de EU|hoge vertegenwoordiger|Hoge Vertegenwoordiger|buitenlandvertegenwoordiger|EU-buitenlandvertegenwoordiger|EU-topdiplomaat',
    ),
  },
  { role: 'commissioner', one: split('eurocommissaris|commissaris|EU-commissaris|Eurocommissaris') },
  {
    role: 'special representative',
    one: split('speciaal vertegenwoordiger|speciale vertegenwoordiger|bijzonder vertegenwoordiger'),
  },
  {
    role: 'special envoy',
    one: split(
      'speciaal gezant|speciale gezant|bijzonder gezant|gezant|afgezant|speciaal afgezant|onderhandelaar|bemiddelaar|Midden-Oostengezant|Midden-Oosten-gezant|klimaatgezant|VN-gezant|EU-gezant|emissaris|tussenpersoon',
    ),
    many: split(
      'gezanten|afgezanten|onderhandelaars|onderhandelaren|bemiddelaars|speciale gezanten|emissarissen',
    ),
  },
  { role: 'ambassador', one: split('ambassadeur|ambassadrice|VN-ambassadeur') },
  { role: 'consul general', one: split('consul-generaal|consul') },
  {
    role: 'chief negotiator',
    one: split('hoofdonderhandelaar|delegatieleider|onderhandelingsleider|leider van de delegatie'),
  },
  {
    role: 'spokesperson',
    one: split(
      'woordvoerder|woordvoerster|Kremlinwoordvoerder|Kremlin-woordvoerder|regeringswoordvoerder|legerwoordvoerder|zegsman|zegsvrouw',
    ),
  },
  {
    role: 'national security adviser',
    one: split('nationaal veiligheidsadviseur|nationale veiligheidsadviseur|veiligheidsadviseur'),
  },
  {
    role: 'adviser',
    one: split(
      'adviseur|topadviseur|raadgever|presidentieel adviseur|stafchef|kabinetschef|buitenlandadviseur',
    ),
  },
  {
    role: 'commander',
    one: split(
      'generaal|bevelhebber|opperbevelhebber|legerleider|legerchef|stafchef van het leger|commandant|krijgsheer|rebellenleider|militieleider|rebellencommandant|inlichtingenchef|legerbevelhebber|luitenant-generaal|Commandant der Strijdkrachten',
    ),
    many: split('generaals|legerchefs|commandanten|krijgsheren'),
  },
  {
    role: 'speaker of parliament',
    one: split(
      'parlementsvoorzitter|Kamervoorzitter|voorzitter van het parlement|voorzitter van de Tweede Kamer|voorzitter van de Eerste Kamer|voorzitter van de Kamer|Senaatsvoorzitter|senaatsvoorzitter|voorzitter van de Senaat|voorzitter van het Europees Parlement|Parlementsvoorzitter',
    ),
    many: split('parlementsvoorzitters|Kamervoorzitters|voorzitters van de beide Kamers'),
  },
  { role: 'first lady', one: split('first lady|presidentsvrouw'), weak: true },
  { role: 'governor', one: ['gouverneur'] },
  { role: 'mayor', one: ['burgemeester'] },
  { role: 'deputy', one: split('plaatsvervanger|vice|adjunct'), weak: true },
  { role: 'diplomat', one: ['diplomaat'], many: ['diplomaten'], weak: true },
  {
    role: 'politician',
    one: ['politicus', 'politica', 'staatsman', 'sociaaldemocraat', 'christendemocraat'],
    many: ['politici', 'staatslieden', 'sociaaldemocraten', 'christendemocraten'],
    weak: true,
  },
  {
    role: 'representative',
    one: split('vertegenwoordiger|vertegenwoordigster|afgevaardigde|gedelegeerde'),
    weak: true,
  },
  {
    role: 'counterpart',
    one: split(
      'ambtgenoot|ambtgenote|ambtsgenoot|ambtsgenote|collega|evenknie|tegenhanger|homoloog|tegenspeler|collega-minister|collega-president|collega-premier',
    ),
    many: split(
      "ambtgenoten|ambtsgenoten|collega's|homologen|tegenhangers|collega-ministers|collega-premiers|collega-presidenten",
    ),
    relative: true,
  },
  { role: 'predecessor', one: split('voorganger|voorgangster|opvolger|opvolgster'), relative: true },
  { role: 'host', one: split('gastheer|gastvrouw'), weak: true },
];
