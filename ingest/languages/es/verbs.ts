// Spanish verbs of events by their principal parts. A native speaker can review this file without reading a rule.

/**
 * A verb's parts, in this order: infinitive, present (one, many), simple past (one, many), the stem of the future
 * ("tendr" of "tendrá"), imperfect, subjunctive of the present, gerund, participle without its last vowel ("recibid").
 */
export type Parts = readonly [
  infinitive: string, present: string, presentMany: string, past: string, pastMany: string,
  future: string, imperfect: string, subjunctive: string, gerund: string, participle: string,
]; // prettier-ignore

/** Verbs whose parts follow from the infinitive; in -ar the last consonant is spelled as "e" asks: "llegue", "convoque". */
export function regular(infinitive: string): Parts {
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('ar')) {
    const soft = stem.replace(/g$/, 'gu').replace(/c$/, 'qu').replace(/z$/, 'c');
    return [infinitive, `${stem}a`, `${stem}an`, `${stem}ó`, `${stem}aron`, infinitive, `${stem}aba`, `${soft}e`, `${stem}ando`, `${stem}ad`]; // prettier-ignore
  }
  return [infinitive, `${stem}e`, `${stem}en`, `${stem}ió`, `${stem}ieron`, infinitive, `${stem}ía`, `${stem}a`, `${stem}iendo`, `${stem}id`]; // prettier-ignore
}

/** The others. */
export const esVerbs = {
  extender: ['extender', 'extiende', 'extienden', 'extendió', 'extendieron', 'extender', 'extendía', 'extienda', 'extendiendo', 'extendid'],
  aparecer: ['aparecer', 'aparece', 'aparecen', 'apareció', 'aparecieron', 'aparecer', 'aparecía', 'aparezca', 'apareciendo', 'aparecid'],
  recoger: ['recoger', 'recoge', 'recogen', 'recogió', 'recogieron', 'recoger', 'recogía', 'recoja', 'recogiendo', 'recogid'],
  evaluar: ['evaluar', 'evalúa', 'evalúan', 'evaluó', 'evaluaron', 'evaluar', 'evaluaba', 'evalúe', 'evaluando', 'evaluad'],
  consensuar: ['consensuar', 'consensúa', 'consensúan', 'consensuó', 'consensuaron', 'consensuar', 'consensuaba', 'consensúe', 'consensuando', 'consensuad'],
  retener: ['retener', 'retiene', 'retienen', 'retuvo', 'retuvieron', 'retendr', 'retenía', 'retenga', 'reteniendo', 'retenid'],
  permanecer: ['permanecer', 'permanece', 'permanecen', 'permaneció', 'permanecieron', 'permanecer', 'permanecía', 'permanezca', 'permaneciendo', 'permanecid'],
  descender: ['descender', 'desciende', 'descienden', 'descendió', 'descendieron', 'descender', 'descendía', 'descienda', 'descendiendo', 'descendid'],
  coger: ['coger', 'coge', 'cogen', 'cogió', 'cogieron', 'coger', 'cogía', 'coja', 'cogiendo', 'cogid'],
  merendar: ['merendar', 'merienda', 'meriendan', 'merendó', 'merendaron', 'merendar', 'merendaba', 'meriende', 'merendando', 'merendad'],
  poner: ['poner', 'pone', 'ponen', 'puso', 'pusieron', 'pondr', 'ponía', 'ponga', 'poniendo', 'puest'],
  proseguir: ['proseguir', 'prosigue', 'prosiguen', 'prosiguió', 'prosiguieron', 'proseguir', 'proseguía', 'prosiga', 'prosiguiendo', 'proseguid'],
  acoger: ['acoger', 'acoge', 'acogen', 'acogió', 'acogieron', 'acoger', 'acogía', 'acoja', 'acogiendo', 'acogid'],
  acordar: ['acordar', 'acuerda', 'acuerdan', 'acordó', 'acordaron', 'acordar', 'acordaba', 'acuerde', 'acordando', 'acordad'],
  almorzar: ['almorzar', 'almuerza', 'almuerzan', 'almorzó', 'almorzaron', 'almorzar', 'almorzaba', 'almuerce', 'almorzando', 'almorzad'],
  atender: ['atender', 'atiende', 'atienden', 'atendió', 'atendieron', 'atender', 'atendía', 'atienda', 'atendiendo', 'atendid'],
  comparecer: ['comparecer', 'comparece', 'comparecen', 'compareció', 'comparecieron', 'comparecer', 'comparecía', 'comparezca', 'compareciendo', 'comparecid'],
  concluir: ['concluir', 'concluye', 'concluyen', 'concluyó', 'concluyeron', 'concluir', 'concluía', 'concluya', 'concluyendo', 'concluid'],
  dar: ['dar', 'da', 'dan', 'dio', 'dieron', 'dar', 'daba', 'dé', 'dando', 'dad'],
  decir: ['decir', 'dice', 'dicen', 'dijo', 'dijeron', 'dir', 'decía', 'diga', 'diciendo', 'dich'],
  despedir: ['despedir', 'despide', 'despiden', 'despidió', 'despidieron', 'despedir', 'despedía', 'despida', 'despidiendo', 'despedid'],
  dirigir: ['dirigir', 'dirige', 'dirigen', 'dirigió', 'dirigieron', 'dirigir', 'dirigía', 'dirija', 'dirigiendo', 'dirigid'],
  encontrar: ['encontrar', 'encuentra', 'encuentran', 'encontró', 'encontraron', 'encontrar', 'encontraba', 'encuentre', 'encontrando', 'encontrad'],
  estar: ['estar', 'está', 'están', 'estuvo', 'estuvieron', 'estar', 'estaba', 'esté', 'estando', 'estad'],
  hacer: ['hacer', 'hace', 'hacen', 'hizo', 'hicieron', 'har', 'hacía', 'haga', 'haciendo', 'hech'],
  intervenir: ['intervenir', 'interviene', 'intervienen', 'intervino', 'intervinieron', 'intervendr', 'intervenía', 'intervenga', 'interviniendo', 'intervenid'],
  ir: ['ir', 'va', 'van', 'fue', 'fueron', 'ir', 'iba', 'vaya', 'yendo', 'id'],
  mantener: ['mantener', 'mantiene', 'mantienen', 'mantuvo', 'mantuvieron', 'mantendr', 'mantenía', 'mantenga', 'manteniendo', 'mantenid'],
  reunir: ['reunir', 'reúne', 'reúnen', 'reunió', 'reunieron', 'reunir', 'reunía', 'reúna', 'reuniendo', 'reunid'],
  sentar: ['sentar', 'sienta', 'sientan', 'sentó', 'sentaron', 'sentar', 'sentaba', 'siente', 'sentando', 'sentad'],
  ser: ['ser', 'es', 'son', 'fue', 'fueron', 'ser', 'era', 'sea', 'siendo', 'sid'],
  sostener: ['sostener', 'sostiene', 'sostienen', 'sostuvo', 'sostuvieron', 'sostendr', 'sostenía', 'sostenga', 'sosteniendo', 'sostenid'],
  suscribir: ['suscribir', 'suscribe', 'suscriben', 'suscribió', 'suscribieron', 'suscribir', 'suscribía', 'suscriba', 'suscribiendo', 'suscrit'],
  tender: ['tender', 'tiende', 'tienden', 'tendió', 'tendieron', 'tender', 'tendía', 'tienda', 'tendiendo', 'tendid'],
  tener: ['tener', 'tiene', 'tienen', 'tuvo', 'tuvieron', 'tendr', 'tenía', 'tenga', 'teniendo', 'tenid'],
  venir: ['venir', 'viene', 'vienen', 'vino', 'vinieron', 'vendr', 'venía', 'venga', 'viniendo', 'venid'],
  ver: ['ver', 've', 'ven', 'vio', 'vieron', 'ver', 'veía', 'vea', 'viendo', 'vist'],
  volar: ['volar', 'vuela', 'vuelan', 'voló', 'volaron', 'volar', 'volaba', 'vuele', 'volando', 'volad'],
} as const satisfies Readonly<Record<string, Parts>>; // prettier-ignore
