// Italian verbs of events by their principal parts. A native speaker can review this file without reading a rule.

/**
 * A verb's parts, in this order: infinitive, present (one, many), simple past (one, many), the stems of the future
 * ("ricever" of "riceverà") and of the imperfect ("riceve" of "riceveva"), subjunctive of the present (one, many),
 * gerund, participle without its last vowel ("ricevut").
 */
export type Parts = readonly [
  infinitive: string, present: string, presentMany: string, past: string, pastMany: string, future: string,
  imperfect: string, subjunctive: string, subjunctiveMany: string, gerund: string, participle: string,
]; // prettier-ignore

/** Verbs whose parts follow from the infinitive; in -are the last consonant is spelled as "e" and "i" ask: "recherà", "viaggerà". */
export function regular(infinitive: string): Parts {
  const stem = infinitive.slice(0, -3);
  if (infinitive.endsWith('are')) {
    const hard = /[cg]$/.test(stem) ? `${stem}h` : stem;
    const future = /[cg]i$/.test(stem) ? stem.slice(0, -1) : hard;
    const soft = stem.endsWith('i') ? stem : `${hard}i`;
    return [infinitive, `${stem}a`, `${stem}ano`, `${stem}ò`, `${stem}arono`, `${future}er`, `${stem}a`, soft, `${soft}no`, `${stem}ando`, `${stem}at`]; // prettier-ignore
  }
  return [infinitive, `${stem}e`, `${stem}ono`, `${stem}ì`, `${stem}irono`, `${stem}ir`, `${stem}i`, `${stem}a`, `${stem}ano`, `${stem}endo`, `${stem}it`]; // prettier-ignore
}

/** The others. */
export const itVerbs = {
  ricevere: ['ricevere', 'riceve', 'ricevono', 'ricevette', 'ricevettero', 'ricever', 'riceve', 'riceva', 'ricevano', 'ricevendo', 'ricevut'],
  accogliere: ['accogliere', 'accoglie', 'accolgono', 'accolse', 'accolsero', 'accoglier', 'accoglie', 'accolga', 'accolgano', 'accogliendo', 'accolt'],
  vedere: ['vedere', 'vede', 'vedono', 'vide', 'videro', 'vedr', 'vede', 'veda', 'vedano', 'vedendo', 'vist'],
  rivedere: ['rivedere', 'rivede', 'rivedono', 'rivide', 'rividero', 'rivedr', 'rivede', 'riveda', 'rivedano', 'rivedendo', 'rivist'],
  intrattenere: ['intrattenere', 'intrattiene', 'intrattengono', 'intrattenne', 'intrattennero', 'intratterr', 'intrattene', 'intrattenga', 'intrattengano', 'intrattenendo', 'intrattenut'],
  riunire: ['riunire', 'riunisce', 'riuniscono', 'riunì', 'riunirono', 'riunir', 'riuni', 'riunisca', 'riuniscano', 'riunendo', 'riunit'],
  discutere: ['discutere', 'discute', 'discutono', 'discusse', 'discussero', 'discuter', 'discute', 'discuta', 'discutano', 'discutendo', 'discuss'],
  sedere: ['sedere', 'siede', 'siedono', 'sedette', 'sedettero', 'sieder', 'sede', 'sieda', 'siedano', 'sedendo', 'sedut'],
  stringere: ['stringere', 'stringe', 'stringono', 'strinse', 'strinsero', 'stringer', 'stringe', 'stringa', 'stringano', 'stringendo', 'strett'],
  sentire: ['sentire', 'sente', 'sentono', 'sentì', 'sentirono', 'sentir', 'senti', 'senta', 'sentano', 'sentendo', 'sentit'],
  risentire: ['risentire', 'risente', 'risentono', 'risentì', 'risentirono', 'risentir', 'risenti', 'risenta', 'risentano', 'risentendo', 'risentit'],
  andare: ['andare', 'va', 'vanno', 'andò', 'andarono', 'andr', 'anda', 'vada', 'vadano', 'andando', 'andat'],
  venire: ['venire', 'viene', 'vengono', 'venne', 'vennero', 'verr', 'veni', 'venga', 'vengano', 'venendo', 'venut'],
  intervenire: ['intervenire', 'interviene', 'intervengono', 'intervenne', 'intervennero', 'interverr', 'interveni', 'intervenga', 'intervengano', 'intervenendo', 'intervenut'],
  convenire: ['convenire', 'conviene', 'convengono', 'convenne', 'convennero', 'converr', 'conveni', 'convenga', 'convengano', 'convenendo', 'convenut'],
  giungere: ['giungere', 'giunge', 'giungono', 'giunse', 'giunsero', 'giunger', 'giunge', 'giunga', 'giungano', 'giungendo', 'giunt'],
  raggiungere: ['raggiungere', 'raggiunge', 'raggiungono', 'raggiunse', 'raggiunsero', 'raggiunger', 'raggiunge', 'raggiunga', 'raggiungano', 'raggiungendo', 'raggiunt'],
  fare: ['fare', 'fa', 'fanno', 'fece', 'fecero', 'far', 'face', 'faccia', 'facciano', 'facendo', 'fatt'],
  rendere: ['rendere', 'rende', 'rendono', 'rese', 'resero', 'render', 'rende', 'renda', 'rendano', 'rendendo', 'res'],
  compiere: ['compiere', 'compie', 'compiono', 'compì', 'compirono', 'compir', 'compi', 'compia', 'compiano', 'compiendo', 'compiut'],
  concludere: ['concludere', 'conclude', 'concludono', 'concluse', 'conclusero', 'concluder', 'conclude', 'concluda', 'concludano', 'concludendo', 'conclus'],
  tenere: ['tenere', 'tiene', 'tengono', 'tenne', 'tennero', 'terr', 'tene', 'tenga', 'tengano', 'tenendo', 'tenut'],
  avere: ['avere', 'ha', 'hanno', 'ebbe', 'ebbero', 'avr', 'ave', 'abbia', 'abbiano', 'avendo', 'avut'],
  dire: ['dire', 'dice', 'dicono', 'disse', 'dissero', 'dir', 'dice', 'dica', 'dicano', 'dicendo', 'dett'],
  rispondere: ['rispondere', 'risponde', 'rispondono', 'rispose', 'risposero', 'risponder', 'risponde', 'risponda', 'rispondano', 'rispondendo', 'rispost'],
  prendere: ['prendere', 'prende', 'prendono', 'prese', 'presero', 'prender', 'prende', 'prenda', 'prendano', 'prendendo', 'pres'],
  rivolgere: ['rivolgere', 'rivolge', 'rivolgono', 'rivolse', 'rivolsero', 'rivolger', 'rivolge', 'rivolga', 'rivolgano', 'rivolgendo', 'rivolt'],
  sottoscrivere: ['sottoscrivere', 'sottoscrive', 'sottoscrivono', 'sottoscrisse', 'sottoscrissero', 'sottoscriver', 'sottoscrive', 'sottoscriva', 'sottoscrivano', 'sottoscrivendo', 'sottoscritt'],
  trattenere: ['trattenere', 'trattiene', 'trattengono', 'trattenne', 'trattennero', 'tratterr', 'trattene', 'trattenga', 'trattengano', 'trattenendo', 'trattenut'],
  trascorrere: ['trascorrere', 'trascorre', 'trascorrono', 'trascorse', 'trascorsero', 'trascorrer', 'trascorre', 'trascorra', 'trascorrano', 'trascorrendo', 'trascors'],
  concedere: ['concedere', 'concede', 'concedono', 'concesse', 'concessero', 'conceder', 'concede', 'conceda', 'concedano', 'concedendo', 'concess'],
  dare: ['dare', 'dà', 'danno', 'diede', 'diedero', 'dar', 'da', 'dia', 'diano', 'dando', 'dat'],
  condividere: ['condividere', 'condivide', 'condividono', 'condivise', 'condivisero', 'condivider', 'condivide', 'condivida', 'condividano', 'condividendo', 'condivis'],
  offrire: ['offrire', 'offre', 'offrono', 'offrì', 'offrirono', 'offrir', 'offri', 'offra', 'offrano', 'offrendo', 'offert'],
  salire: ['salire', 'sale', 'salgono', 'salì', 'salirono', 'salir', 'sali', 'salga', 'salgano', 'salendo', 'salit'],
  presiedere: ['presiedere', 'presiede', 'presiedono', 'presiedette', 'presiedettero', 'presieder', 'presiede', 'presieda', 'presiedano', 'presiedendo', 'presiedut'],
  copresiedere: ['copresiedere', 'copresiede', 'copresiedono', 'copresiedette', 'copresiedettero', 'copresieder', 'copresiede', 'copresieda', 'copresiedano', 'copresiedendo', 'copresiedut'],
  scendere: ['scendere', 'scende', 'scendono', 'scese', 'scesero', 'scender', 'scende', 'scenda', 'scendano', 'scendendo', 'sces'],
  trasferire: ['trasferire', 'trasferisce', 'trasferiscono', 'trasferì', 'trasferirono', 'trasferir', 'trasferi', 'trasferisca', 'trasferiscano', 'trasferendo', 'trasferit'],
  mettere: ['mettere', 'mette', 'mettono', 'mise', 'misero', 'metter', 'mette', 'metta', 'mettano', 'mettendo', 'mess'],
  rimettere: ['rimettere', 'rimette', 'rimettono', 'rimise', 'rimisero', 'rimetter', 'rimette', 'rimetta', 'rimettano', 'rimettendo', 'rimess'],
  apporre: ['apporre', 'appone', 'appongono', 'appose', 'apposero', 'apporr', 'appone', 'apponga', 'appongano', 'apponendo', 'appost'],
  chiudere: ['chiudere', 'chiude', 'chiudono', 'chiuse', 'chiusero', 'chiuder', 'chiude', 'chiuda', 'chiudano', 'chiudendo', 'chius'],
  intraprendere: ['intraprendere', 'intraprende', 'intraprendono', 'intraprese', 'intrapresero', 'intraprender', 'intraprende', 'intraprenda', 'intraprendano', 'intraprendendo', 'intrapres'],
  condurre: ['condurre', 'conduce', 'conducono', 'condusse', 'condussero', 'condurr', 'conduce', 'conduca', 'conducano', 'conducendo', 'condott'],
  riprendere: ['riprendere', 'riprende', 'riprendono', 'riprese', 'ripresero', 'riprender', 'riprende', 'riprenda', 'riprendano', 'riprendendo', 'ripres'],
  spingere: ['spingere', 'spinge', 'spingono', 'spinse', 'spinsero', 'spinger', 'spinge', 'spinga', 'spingano', 'spingendo', 'spint'],
  spedire: ['spedire', 'spedisce', 'spediscono', 'spedì', 'spedirono', 'spedir', 'spedi', 'spedisca', 'spediscano', 'spedendo', 'spedit'],
  aprire: ['aprire', 'apre', 'aprono', 'aprì', 'aprirono', 'aprir', 'apri', 'apra', 'aprano', 'aprendo', 'apert'],
  svolgere: ['svolgere', 'svolge', 'svolgono', 'svolse', 'svolsero', 'svolger', 'svolge', 'svolga', 'svolgano', 'svolgendo', 'svolt'],
  essere: ['essere', 'è', 'sono', 'fu', 'furono', 'sar', 'er', 'sia', 'siano', 'essendo', 'stat'],
  stare: ['stare', 'sta', 'stanno', 'stette', 'stettero', 'star', 'sta', 'stia', 'stiano', 'stando', 'stat'],
  rimanere: ['rimanere', 'rimane', 'rimangono', 'rimase', 'rimasero', 'rimarr', 'rimane', 'rimanga', 'rimangano', 'rimanendo', 'rimast'],
  bere: ['bere', 'beve', 'bevono', 'bevve', 'bevvero', 'berr', 'beve', 'beva', 'bevano', 'bevendo', 'bevut'],
  attendere: ['attendere', 'attende', 'attendono', 'attese', 'attesero', 'attender', 'attende', 'attenda', 'attendano', 'attendendo', 'attes'],
  stendere: ['stendere', 'stende', 'stendono', 'stese', 'stesero', 'stender', 'stende', 'stenda', 'stendano', 'stendendo', 'stes'],
  comporre: ['comporre', 'compone', 'compongono', 'compose', 'composero', 'comporr', 'compone', 'componga', 'compongano', 'componendo', 'compost'],
  comparire: ['comparire', 'compare', 'compaiono', 'comparve', 'comparvero', 'comparir', 'compari', 'compaia', 'compaiano', 'comparendo', 'compars'],
} as const satisfies Readonly<Record<string, Parts>>; // prettier-ignore
