// Spanish words by which somebody judges, names, appoints or writes to another one without being with him.

const lines = [
  'acus*|reproch*|critic*|conden*|denunci*|atac*|insult*|burl*|amenaz*|advirt*|advert*|elogi*',
  'alab*|felicit*|agradec*|condolencia*|pésame|homenaje|defend*|defiend*|apoy*|respald*|opus*',
  'opon*|rechaz*|sancion*|imput*|procesado|procesó|demand*|arrest*|detuv*|deteni*|expuls*',
  'destitu*|despid*|nombr*|design*|reemplaz*|sustituy*|sustituir|suced*|sucesor*|antecesor*',
  'predecesor*|cita a|citó a|mencion*|compar*|calific*|tach*|tild*|llamó «*|describ*|escrib*',
  'carta|cartas|telegrama*|tuit*|mensaje|mensajes|eligió|elige|elegid*|elecci*|encuesta*',
  'derrot*|venc*|ganó|perd*|pierd*|teme|temen|temía|temió|desconf*|admir*|odi*|ignor*|mató',
  'matar|asesin*|nacid*|nació|murió|muert*|entrevist* en|decreto*|promet*|exig*|reclam*',
];

/** "accused", "wrote to", "named as": who stands beside such a word has met nobody by it. */
export const esAfar: readonly string[] = lines.flatMap((line) => line.split('|'));
