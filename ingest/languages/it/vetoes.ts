// Words of other worlds that borrow diplomacy's words.

import type { EventWords } from '../event-words.ts';

const split = (list: string): readonly string[] => list.split('|');

/** Italian vetoes by world. */
export const itVetoes: EventWords['vetoes'] = {
  sport: split(
    'in finale|finalista|finaliste|rosa dei convocati|semifinale|primo tempo|secondo tempo|squadra di calcio|la squadra|nazionale di calcio|gol|portiere|difensore|difensori|partita di calcio|rigore decisivo|commissario tecnico|ct|ds|derby|panchina|i club|semifinali|quarti di finale|ottavi di finale|fase a gironi|attaccante|attaccanti|centrocampista|centrocampo|allenatore|allenatrice|mister|arbitro|fischio d’inizio|trofeo|campionato|serie a|serie b|champions|champions league|coppa italia|coppa del mondo|mondiali|europei di|uefa|fifa|figc|coni|olimpiadi|giochi olimpici|medaglia|medaglie|torneo|sei nazioni|goleador|capocannoniere|compagni di squadra|partite|calciomercato|calcio|calciatore|calciatori|rugby|tennis|basket|pallavolo|pallacanestro|maratona|ciclismo|ciclista|giro d’italia|gran premio|tifosi|tifoseria|azzurri|bianconeri|nerazzurri|rossoneri|giallorossi|atleti|atleta|scudetto|giocatore|giocatori|spogliatoio|amichevole|direttore sportivo|procuratore sportivo|formula 1|motogp|scuderia',
  ),
  culture: split(
    'film|anteprima|prima assoluta del|in scena|a teatro|sul set|il cast|le riprese|concerto|orchestra|scrittore|scrittrice|pittore|la mostra|spettatori|opera lirica|pellicola|lungometraggio|attore|attrice|attori|regista|cineasta|botteghino|romanzo|thriller|cantante|festival|sceneggiatura|sceneggiatore|netflix|romanziere|pittrice|palcoscenico|drammaturgo|documentario|balletto|fiction|commedia|casting|libreria|vernissage|nelle sale|tappeto rosso|musical|serie tv|sanremo|soprano|tenore',
  ),
  business: split(
    'azionisti|sciopero|fabbrica|i soci|tra i soci|fornitori|in borsa|multinazionale|dei clienti|fusione tra|titolo in borsa|fatturato|azionista|acquisizione|amministratore delegato|ceo|startup|trimestrale|utile netto|investitori|consiglio di amministrazione|cda|stipendi|sindacati|sindacato|sindacale|casa automobilistica|compagnia aerea|quotazione|confindustria|stabilimento|licenziamenti|esuberi|piazza affari|capitale sociale|piano industriale|holding',
  ),
  courts: split(
    'tribunale|processo penale|processo a carico|a processo|del processo a|udienza preliminare|udienza del processo|la sentenza del tribunale|gli avvocati|testimone|carabinieri|giuria|sentenza di|imputato|imputati|imputata|procuratore capo|procura|pubblico ministero|pm|gip|gup|arringa|querela|indagato|indagati|rinvio a giudizio|corte d’appello|assolto|assolta|corte d’assise|custodia cautelare|patteggiamento|cassazione|requisitoria',
  ),
  history: split(
    'secoli|secolo|nacque|archivio storico|uno storico|gli storici|lo storico britannico|congresso di vienna|yalta|napoleone|bismarck|metternich|cavour|garibaldi|morto all’età|necrologio|biografia|medievale|nel 1815|rinascimento|risorgimento',
  ),
  home: split(
    'consiglio comunale|insegnanti|volontari|pazienti|residenti|elezioni regionali|elezioni primarie|partiti di maggioranza|maggioranza di governo|nella maggioranza|prefetto|opposizioni|legge di bilancio|municipio|consiglieri comunali|sindaci|escursionisti|parrocchia|alunni|ricetta|birrificio|asilo|vigili del fuoco|gruppi parlamentari|rimpasto|mozione di sfiducia|vertice di maggioranza|coalizione di governo|emendamento|emendamenti|congresso del partito|giunta regionale|assessore|assessori|governatori|segretario del pd|centrodestra|centrosinistra|campo largo|vertice di governo|questore',
  ),
}; // prettier-ignore
