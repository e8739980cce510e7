// Portuguese words by which somebody judges, names, appoints or writes to another one without being with him.

const lines = [
  'acus*|critic*|conden*|denunci*|atac*|insult*|ameaç*|advert*|alert*|elogi*|louv*|felicit*',
  'parabeniz*|parabén*|agradec*|condolência*|pêsames|homenag*|defend*|apoi*|opõ*|opôs|opuser*',
  'rejeit*|sancion*|sanç*|indici*|process*|prend*|preso|presa|presos|detido|detida|detidos',
  'deteve|expuls*|demit*|exoner*|nome*|design*|indicou|indica|substitu*|suced*|sucess*',
  'antecessor*|predecessor*|citou|cita|mencion*|compar*|classific*|chamou ‥ de|chama ‥ de',
  'descrev*|escrev*|carta|cartas|telegrama*|tuit*|tweet*|mensagem|mensagens|eleit*|eleg*',
  'eleiç*|sondage*|pesquisa*|derrot*|venc*|ganhou|perd*|teme*|desconf*|admir*|odei*|ignor*',
  'matou|mataram|assassin*|nasc*|morr*|morte*|entrevist* ao|decreto*|promet*|exig*',
];

/** "accused", "wrote to", "named as": who stands beside such a word has met nobody by it. */
export const ptAfar: readonly string[] = lines.flatMap((line) => line.split('|'));
