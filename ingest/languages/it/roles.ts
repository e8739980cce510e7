// Italian role nouns. `~` is where the adjective of the state may stand: "ministro francese degli Esteri".

import type { RoleWords } from '../../mentions/language-names.ts';

const split = (list: string): readonly string[] => list.split('|');

/** What ministers are of, by role. */
const PORTFOLIOS: readonly (readonly [role: string, of: string])[] = [
  ['foreign minister', 'degli esteri|degli affari esteri|degli affari esteri e della cooperazione internazionale|delle relazioni esterne|delle relazioni estere|per l’europa e gli affari esteri|dell’europa e degli affari esteri|federale degli esteri'],
  ['defence minister', 'della difesa|della difesa nazionale|della guerra|delle forze armate|federale della difesa'],
  ['interior minister', 'dell’interno|degli interni|dell’interno e della sicurezza|federale dell’interno'],
  ['finance minister', 'delle finanze|del tesoro|dell’economia e delle finanze'],
  ['economy minister', 'dell’economia|dello sviluppo economico|delle imprese e del made in italy|delle imprese'],
  ['trade minister', 'del commercio|del commercio estero|del commercio internazionale|dell’industria e del commercio'],
  ['justice minister', 'della giustizia'],
  ['energy minister', 'dell’energia|del petrolio|dell’ambiente e della sicurezza energetica'],
]; // prettier-ignore

/** What other ministers are of, whose role is no more than a minister's. */
const OTHER_PORTFOLIOS =
  'delle infrastrutture|delle infrastrutture e dei trasporti|delle infrastrutture e trasporti|dei trasporti|dei lavori pubblici|della salute|della sanità|dell’istruzione|dell’istruzione e del merito|dell’università|dell’università e della ricerca|della ricerca|della cultura|dei beni culturali|del lavoro|del lavoro e delle politiche sociali|dell’agricoltura|delle politiche agricole|dell’agricoltura e della pesca|della pesca|dell’ambiente|della transizione ecologica|dell’industria|delle attività produttive|del turismo|della scienza|dell’innovazione|delle miniere|dell’elettricità|dell’acqua|delle risorse idriche|dello sviluppo|dello sviluppo sociale|della pianificazione|della casa|dell’immigrazione|delle migrazioni|della famiglia|delle pari opportunità|delle comunicazioni|delle telecomunicazioni|della cooperazione|degli affari europei|per gli affari europei|della pubblica amministrazione|dello sport|per lo sport|della protezione civile'; // prettier-ignore

const heads = (nouns: string, of: string): string[] =>
  split(nouns).flatMap((noun) => split(of).map((portfolio) => `${noun} ~ ${portfolio}`));

/** Longest match wins, so "viceministro degli esteri" is listed beside "ministro degli esteri". */
export const roles: readonly RoleWords[] = [
  {
    role: 'president',
    one: split('presidente|presidentessa|presidente della repubblica|presidente ~ della repubblica|capo dello stato|capo di stato|presidente di transizione|presidente ad interim|presidente federale|inquilino della casa bianca|inquilino dell’eliseo|presidente del consiglio sovrano|presidente del consiglio presidenziale|capo ~ dello stato'),
    many: split('presidenti|capi di stato|capi dello stato'),
  },
  { role: 'president', one: split('capo del cremlino|leader del cremlino|inquilino del cremlino|zar'), of: 'country:RU' },
  { role: 'president', one: split('inquilino del quirinale'), of: 'country:IT' },
  { role: 'vice president', one: split('vicepresidente|vice presidente|vice-presidente'), many: split('vicepresidenti') },
  {
    role: 'prime minister',
    one: split('primo ministro|prima ministra|premier|capo del governo|capo di governo|capa del governo|presidente del governo|capo ~ del governo|ministro presidente|capo dell’esecutivo'),
    many: split('primi ministri|capi di governo|capi del governo|prime ministre'),
  },
  { role: 'prime minister', one: split('presidente del consiglio|presidente del consiglio dei ministri|presidente ~ del consiglio|inquilina di palazzo chigi|inquilino di palazzo chigi'), of: 'country:IT' },
  { role: 'prime minister', one: split('taoiseach'), of: 'country:IE' },
  {
    role: 'deputy prime minister',
    one: split('vicepremier|vice premier|viceprimo ministro|vice primo ministro|vicepresidente del consiglio|vice presidente del consiglio|vicecancelliere|vice cancelliere|vicepresidente ~ del consiglio'),
    many: split('vicepremier|vice premier'),
  },
  { role: 'chancellor', one: split('cancelliere|cancelliera|cancelliere federale|cancelliera federale'), many: split('cancellieri') },
  ...PORTFOLIOS.map(([role, of]) => ({
    role,
    one: [
      ...heads('ministro|ministra|ministro federale|ministra federale', of),
      ...(role === 'foreign minister' ? split('capo della diplomazia|capo ~ della diplomazia|titolare degli esteri|titolare ~ degli esteri|capa della diplomazia|responsabile della diplomazia|numero uno della diplomazia') : []),
      ...(role === 'defence minister' ? split('segretario alla difesa|segretario ~ alla difesa|segretaria alla difesa|capo del pentagono|segretario alla guerra|segretario ~ alla guerra|titolare della difesa|titolare ~ della difesa') : []),
      ...(role === 'finance minister' ? split('cancelliere dello scacchiere|segretario al tesoro|segretario ~ al tesoro|segretaria al tesoro|titolare del tesoro') : []),
      ...(role === 'trade minister' ? split('segretario al commercio|segretario ~ al commercio') : []),
      ...(role === 'interior minister' ? split('titolare del viminale|segretario all’interno') : []),
    ],
    many: [
      ...heads('ministri|ministre', of),
      ...(role === 'foreign minister' ? split('capi della diplomazia|capi delle diplomazie|capi delle rispettive diplomazie|titolari degli esteri') : []),
      ...(role === 'defence minister' ? split('titolari della difesa') : []),
    ],
  })),
  { role: 'foreign minister', one: split('titolare della farnesina|capo della farnesina|numero uno della farnesina|inquilino della farnesina'), of: 'country:IT' },
  { role: 'foreign minister', one: split('segretario di stato usa|segretario di stato americano|segretario di stato statunitense|segretaria di stato americana|capo del dipartimento di stato'), of: 'country:US' },
  { role: 'secretary of state', one: split('segretario di stato vaticano|segretario di stato della santa sede|segretario di stato di sua santità|cardinale segretario di stato'), of: 'country:VA' },
  { role: 'secretary for relations with states', one: split('segretario per i rapporti con gli stati|ministro degli esteri vaticano|ministro degli esteri del vaticano'), of: 'country:VA' },
  { role: 'secretary of state', one: split('segretario di stato|segretaria di stato'), many: split('segretari di stato') },
  {
    role: 'deputy foreign minister',
    one: [
      ...heads('viceministro|vice ministro|vice-ministro|viceministra|vice ministra|primo viceministro|sottosegretario|sottosegretaria', 'degli esteri|degli affari esteri|agli esteri|agli affari esteri'),
      'numero due della diplomazia', 'viceministro ~ degli esteri',
    ],
    many: heads('viceministri|sottosegretari', 'degli esteri|agli esteri'),
  },
  { role: 'deputy defence minister', one: heads('viceministro|vice ministro|sottosegretario', 'della difesa|alla difesa') },
  { role: 'assistant secretary of state', one: split('vicesegretario di stato|vice segretario di stato|sottosegretario di stato|assistente segretario di stato|vicesegretaria di stato'), of: 'country:US' },
  { role: 'minister', one: [...split('ministro|ministra|viceministro|viceministra|vice ministro|consigliere federale|consigliera federale|sottosegretario|sottosegretaria|guardasigilli|ministro di stato'), ...heads('ministro|ministra|viceministro|viceministra|vice ministro|sottosegretario|sottosegretaria', OTHER_PORTFOLIOS)], many: split('ministri|ministre|viceministri') },
  { role: 'king', one: split('re|sovrano|monarca'), many: split('sovrani|monarchi') },
  { role: 'queen', one: split('regina|sovrana') },
  { role: 'emperor', one: split('imperatore') },
  { role: 'emir', one: split('emiro'), many: split('emiri') },
  { role: 'sultan', one: split('sultano') },
  { role: 'crown prince', one: split('principe ereditario|principessa ereditaria') },
  { role: 'pope', one: split('papa|pontefice|santo padre|sommo pontefice|vescovo di roma'), of: 'country:VA' },
  { role: 'patriarch', one: split('patriarca|patriarca ecumenico'), many: split('patriarchi'), weak: true },
  { role: 'supreme leader', one: split('guida suprema|leader supremo') },
  { role: 'leader', one: split('leader|capo|numero uno|uomo forte|guida|presidente di turno|dirigente'), many: split('leader|capi|dirigenti'), weak: true },
  { role: 'secretary-general', one: split('segretario generale|segretaria generale') },
  { role: 'deputy secretary-general', one: split('vicesegretario generale|vice segretario generale|vicesegretaria generale') },
  { role: 'director-general', one: split('direttore generale|direttrice generale'), weak: true },
  { role: 'managing director', one: split('direttrice generale del fmi|direttore generale del fmi|direttrice del fondo monetario'), of: 'org:imf' },
  {
    role: 'president of the european commission',
    one: split('presidente della commissione europea|presidente della commissione|presidente della commissione ue|presidente dell’esecutivo europeo|capo dell’esecutivo europeo|numero uno della commissione|presidente della commissione eu'),
    of: 'org:eu',
  },
  { role: 'president of the european council', one: split('presidente del consiglio europeo'), of: 'org:eu' },
  {
    role: 'high representative',
    one: split('alto rappresentante|alta rappresentante|alto rappresentante ue|alta rappresentante ue|alto rappresentante dell’ue|alta rappresentante dell’ue|capo della diplomazia europea|capo della diplomazia ue|alta rappresentante per la politica estera|alto rappresentante per la politica estera'),
    of: 'org:eu',
  },
  { role: 'chairperson of the commission', one: split('presidente della commissione dell’unione africana|presidente dell’unione africana'), of: 'org:au' },
  { role: 'commissioner', one: split('commissario europeo|commissaria europea'), many: split('commissari europei'), of: 'org:eu' },
  { role: 'commissioner', one: split('commissario|commissaria|alto commissario'), many: split('commissari') },
  {
    role: 'special representative',
    one: split('rappresentante speciale|rappresentante permanente|rappresentante personale|rappresentante ~ permanente|rappresentante'),
    many: split('rappresentanti speciali|rappresentanti permanenti|rappresentanti'),
  },
  {
    role: 'special envoy',
    one: split('inviato speciale|inviata speciale|inviato|inviata|emissario|emissario speciale|inviato personale|mediatore|mediatrice|facilitatore|inviato ~ speciale'),
    many: split('inviati|inviati speciali|emissari|mediatori'),
  },
  { role: 'ambassador', one: split('nunzio apostolico|nunzio'), many: split('nunzi'), of: 'country:VA' },
  { role: 'ambassador', one: split('ambasciatore|ambasciatrice|incaricato d’affari|incaricata d’affari|console generale'), many: split('ambasciatori|ambasciatrici') },
  {
    role: 'chief negotiator',
    one: split('capo negoziatore|capo negoziatrice|capo dei negoziatori|negoziatore|negoziatrice|capo ~ dei negoziatori|capo dei negoziati|capo delegazione|capo della delegazione'),
    many: split('negoziatori|capi negoziatori|capi delegazione|capi delle delegazioni'),
  },
  { role: 'spokesperson', one: split('portavoce') },
  {
    role: 'national security adviser',
    one: split('consigliere per la sicurezza nazionale|consigliera per la sicurezza nazionale|consigliere ~ per la sicurezza nazionale|consigliere alla sicurezza nazionale|consigliere ~ alla sicurezza nazionale|segretario del consiglio di sicurezza|segretario del consiglio di sicurezza nazionale|segretario ~ del consiglio di sicurezza'),
  },
  {
    role: 'adviser',
    one: split('consigliere|consigliera|consigliere diplomatico|consigliera diplomatica|consigliere speciale|consigliere ~ diplomatico|collaboratore|collaboratrice|sherpa|consigliere per la politica estera|braccio destro'),
    many: split('consiglieri|consiglieri diplomatici|collaboratori'),
  },
  { role: 'commander', one: split('comandante|comandante in capo|capo di stato maggiore|capo di stato maggiore della difesa|capo dell’esercito|capo della giunta|generale|maresciallo|signore della guerra|feldmaresciallo'), many: split('generali|comandanti|capi di stato maggiore'), weak: true },
  { role: 'speaker of parliament', one: split('presidente della camera|presidente del senato|presidente del parlamento|presidente dell’assemblea nazionale|presidente del parlamento europeo|presidente della camera dei deputati|presidente della camera dei rappresentanti|presidente dell’eurocamera|speaker della camera|presidente della knesset|presidente del bundestag') },
  { role: 'opposition leader', one: split('leader dell’opposizione|capo dell’opposizione|oppositore|oppositrice'), weak: true },
  { role: 'first lady', one: split('first lady'), weak: true },
  { role: 'governor', one: split('governatore|governatrice|prefetto'), many: split('governatori'), weak: true },
  { role: 'mayor', one: split('sindaco|sindaca'), many: split('sindaci'), weak: true },
  { role: 'deputy', one: split('vice|numero due'), weak: true },
  { role: 'diplomat', one: split('diplomatico|diplomatica'), many: split('diplomatici'), weak: true },
  { role: 'official', one: split('funzionario|funzionaria|alto funzionario|responsabile'), many: split('funzionari|alti funzionari|responsabili'), weak: true },
  { role: 'delegate', one: split('delegato|delegata'), many: split('delegati'), weak: true },
  { role: 'counterpart', one: split('omologo|omologa|collega|pari grado|controparte'), many: split('omologhi|omologhe|colleghi|controparti'), relative: true },
  { role: 'predecessor', one: split('predecessore|predecessora|successore'), relative: true },
  { role: 'host', one: split('anfitrione|padrone di casa|padrona di casa'), weak: true },
]; // prettier-ignore
