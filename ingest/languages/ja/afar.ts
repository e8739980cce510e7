// Japanese words by which somebody judges, names, appoints or writes to another one without being with him.

const lines = [
  '非難|批判|を批判|を非難|糾弾|攻撃|侮辱|嘲笑|威嚇|脅し|脅迫|警告|称賛|賞賛|祝意|祝電|祝辞|感謝|謝意|弔意|弔電|哀悼|擁護|支持|反対|拒否|反論|制裁|起訴|逮捕|拘束|追放',
  '解任|罷免|更迭|任命|指名|起用|後任|後継|引用|言及|比較|たとえ|呼び捨て|書簡|親書|手紙|電報|投稿|ツイート|当選|選挙|世論調査|敗れ|勝利|破り|懸念|恐れ|不信',
  '信頼|崇拝|憎|無視|殺害|暗殺|生まれ|死去|インタビュー|大統領令|約束|要求|求めた',
];

/** "accused", "wrote to", "named as": who stands beside such a word has met nobody by it. */
export const jaAfar: readonly string[] = lines.flatMap((line) => line.split('|'));
