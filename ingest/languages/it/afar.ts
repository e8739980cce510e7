// Italian words by which somebody judges, names, appoints or writes to another one without being with him.

const lines = [
  'accus*|rimprover*|critic*|condann*|denunci*|attacc*|insult*|derid*|minacci*|avvert*|elogi*',
  'loda|lodò|lodato|congratul*|ringrazi*|condoglianz*|cordoglio|omaggio|difend*|difes*|sosten*',
  'sostien*|appoggi*|oppon*|respin*|bacchett*|sanzion*|incrimin*|indag*|arrest*|espuls*',
  'espell*|licenzi*|silur*|nomin*|design*|sostitu*|succed*|successore|successori|predecessor*',
  'cita|citò|citato|menzion*|paragon*|defin*|descriv*|scriv*|scris*|scritt*|lettera|lettere',
  'telegramma*|tweet*|twitt*|messaggio|messaggi|elett*|elezion*|sondagg*|batt*|sconfi*|vince',
  'vinse|vinto|perd*|perse|perso|persero|teme|temono|temeva|diffid*|ammir*|odi*|ignor*|uccis*',
  'uccid*|assassin*|morto|morta|morti|morte|morì|intervist*|decret*|promes*|promis*|promett*',
  'pretend*|chiede|chiedono|chiese|chiesto',
];

/** "accused", "wrote to", "named as": who stands beside such a word has met nobody by it. */
export const itAfar: readonly string[] = lines.flatMap((line) => line.split('|'));
