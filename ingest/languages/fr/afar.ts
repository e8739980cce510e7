// French words by which somebody judges, names, appoints or writes to another one without being with him.

const lines = [
  'accus*|a parlé de|parle de|parlait de|ont parlé de|reproch*|critiqu*|condamn*|dénonc*|attaqu*|insult*|moqu*|menac*|averti*|félicit*',
  'loue|loua|loué|salué|salue|salua|saluait|remerci*|condoléance*|hommage|défend*|soutien*',
  'soutenu|soutint|appui*|appuy*|oppos*|rejet*|tanc*|fustig*|étrill*|sanction*|inculp*',
  'poursuiv*|arrêt*|expuls*|limog*|renvoy*|révoqu*|nomm*|désign*|remplac*|succéd*|succession',
  'successeur*|prédécesseur*|cité|cite|cita|citait|mentionn*|évoqu*|compar*|qualifi*|traite',
  'traité|traita|traitait|décri*|écri*|lettre|lettres|télégramme*|tweet*|message|messages|élu',
  'élue|élus|élection*|sondage*|battu|bat|battait|perd*|craint|craignait|crain*|redout*|méfi*',
  'admir*|déteste*|ignor*|tué|tués|assassin*|né|née|mort|décéd*|interview*|décret*|promis',
  'promet*|promettait|exig*|réclam*',
];

/** "accused", "wrote to", "named as": who stands beside such a word has met nobody by it. */
export const frAfar: readonly string[] = lines.flatMap((line) => line.split('|'));
