// German words by which somebody judges, names, appoints or writes to another one without being with him.

const lines = [
  'beschuldig*|bezichtig*|warf|werfen|wirft|vorgeworfen|vorwurf|vorwürfe|kritisier*|kritik',
  'verurteil*|attackier*|angegriffen|greift … an|griff … an|beleidig*|beschimpf*|verspott*',
  'spott*|droh*|bedroh*|warn*|gewarnt|lob*|gelobt|preist|pries|würdig*|gratulier*|glückwunsch*',
  'glückwünsche*|dank*|gedankt|kondolier*|beileid*|verteidig*|verteidigte|unterstützt*',
  'unterstütz*|rückhalt|widersprach|widerspricht|widersprochen|sanktionier*|sanktionen',
  'angeklagt|anklage|verklagt*|verhaftet*|festgenommen|ausgewiesen|entlassen|entließ|entlässt',
  'gefeuert|feuerte|ernannt*|ernennt|nominier*|beruft|berief|ablös*|abgelöst|löste … ab',
  'nachfolg*|beerbt*|vorgänger*|zitier*|erwähn*|vergleich*|verglich*|nannte|nennt|nannten',
  'genannt|bezeichne*|schrieb*|schreib*|brief|briefe|telegramm*|twitter*|postet*|gepostet',
  'gewählt|wahl|wahlen|besiegt*|schlug|verlor|verloren|fürcht*|befürcht*|misstrau*|vertrau*',
  'bewunder*|hasst*|ignorier*|getötet|ermordet|geboren|gestorben|starb|interview*|dekret*',
  'erlass|umfrage*|unterzeichnete ein dekret|kündigte|ankündig*|angekündigt|versprach',
  'verspricht',
];

/** "accused", "wrote to", "named as": who stands beside such a word has met nobody by it. */
export const deAfar: readonly string[] = lines.flatMap((line) => line.split('|'));
