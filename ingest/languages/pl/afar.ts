// Polish words by which somebody judges, names, appoints or writes to another one without being with him.

const lines = [
  'oskarż*|zarzuc*|skrytyk*|krytyk*|potępi*|zaatak*|atak*|obraz*|obraż*|wyśmia*|zagrozi*|groz*',
  'ostrzeg*|ostrzega*|pochwal*|chwal*|pogratul*|gratul*|podzięk*|dzięk*|kondolenc*|broni',
  'bronił*|poparł*|poparc*|popiera*|wspiera*|sprzeciw*|odrzuc*|sankcj*|oskarżeni*|aresztow*',
  'zatrzyma*|wydali*|zwolni*|zdymisj*|dymisj*|mianow*|powoła*|zastąpi*|następc*|poprzednik*',
  'poprzednicz*|zacytow*|cytow*|wspomni*|wspomin*|porówn*|nazwa*|nazywa*|określ*|opisa*',
  'napisa*|pisze|list|listy|liście|depesz*|tweet*|wpis*|wybra*|wybor*|sondaż*|pokona*|przegra*',
  'obawia*|boi|boją|podziwia*|nienawidz*|zabit*|zabił*|urodzi*|zmarł*|wywiad*|dekret*|obieca*',
  'obiecyw*|zażąda*|żąda*|domaga*',
];

/** "accused", "wrote to", "named as": who stands beside such a word has met nobody by it. */
export const plAfar: readonly string[] = lines.flatMap((line) => line.split('|'));
