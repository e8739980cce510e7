// English words by which somebody judges, names, appoints or writes to another one without being with him.

const lines = [
  'got the better of|accus*|blam*|criticis*|criticiz*|condemn*|denounc*|attack*|insult*|mock*|ridicul*|threat*',
  'warn*|prais*|hail*|laud*|congratulat*|thank*|condol*|mourn*|defend*|support*|backs|backed',
  'backing|endors*|oppos*|reject*|rebuk*|scold*|slam*|blast*|lashed|lashes|sanction*|indict*',
  'charged|sue|sues|sued|arrest*|detain*|expel*|fires|fired|sack|sacked|sacks|dismiss*',
  'appoint*|nominat*|names|named|naming|replac*|succeed*|successor*|predecessor*|quot*|cite',
  'cited|cites|mention*|compar*|call ‥ a|called ‥ a|calls ‥ a|describ*|dub|dubbed|dubs|write',
  'writes|wrote|written|letters|letter*|telegram*|tweet*|posts|posted|orders|ordered|elect*',
  'poll|polls|polling|defeat*|beat|beats|beaten|lost|loses|lose|fear*|distrust*|trust*|admir*',
  'hate*|ignor*|kill*|assassinat*|born|died|interview*|decree*|promis*|vow*|pledg*|jail*',
  'pardon*|veto*|sought to|portray*|remember*|imitat*|urge*|ask|asks|asked|demand*',
];

/** "accused", "wrote to", "named as": who stands beside such a word has met nobody by it. */
export const enAfar: readonly string[] = lines.flatMap((line) => line.split('|'));
