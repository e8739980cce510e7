// Dutch words by which somebody judges, names, appoints or writes to another one without being with him.

const lines = [
  'beschuldig*|verwijt*|verweet|verweten|bekritiseer*|kritiek|hekel*|veroordeel*|aangevallen',
  'viel ‥ aan|beledig*|bespot*|spot|spotte|dreig*|bedreig*|waarschuw*|gewaarschuwd|prijst',
  'prees|prezen|geprezen|loof*|feliciteer*|gelukwens*|bedank*|dankt*|condoleer*|condoleance*',
  'verdedig*|steun*|gesteund|weerspr*|sanctie*|aangeklaagd*|aanklacht|gearresteerd*|arresteer*',
  'uitgewezen|uitgezet|ontslaat|ontsloeg|ontslagen|benoem*|noem*|genoemd|voorgedragen|opvolg*',
  'volgt ‥ op|volgde ‥ op|voorganger*|citeer*|aangehaald|vergelijk*|vergeleek|vergeleken',
  'omschr*|schreef|schrijft|schreven|brief|brieven|telegram*|twitter*|tweet*|postte*|verkozen',
  'gekozen|verkiezing*|peiling*|versla*|verslagen|verloor|verloren|vrees*|wantrouw*|vertrouw*',
  'bewonder*|haat*|haatte|negeer*|gedood|vermoord|geboren|overleden|stierf|interview*|decreet',
  'belooft|beloofde|beloofden|eist|eiste|eisten|vraagt|vroeg|vroegen',
];

/** "accused", "wrote to", "named as": who stands beside such a word has met nobody by it. */
export const nlAfar: readonly string[] = lines.flatMap((line) => line.split('|'));
