// Words of other worlds that borrow diplomacy's words.

import type { EventWords } from '../event-words.ts';

const split = (list: string): readonly string[] => list.split('|');

/** Italian vetoes by world. */
export const itVetoes: EventWords['vetoes'] = {
  sport: split(
    'semifinale|semifinali|quarti di finale|ottavi di finale|fase a gironi|attaccante|attaccanti|centrocampista|centrocampo|portiere|difensore|difensori|allenatore|allenatrice|mister|ct|commissario tecnico|arbitro|fischio d’inizio|trofeo|campionato|serie a|serie b|champions|champions league|coppa italia|coppa del mondo|mondiali|europei di|uefa|fifa|figc|coni|olimpiadi|giochi olimpici|medaglia|medaglie|torneo|sei nazioni|rigore|rigori|goleador|capocannoniere|compagni di squadra|partita|partite|calciomercato|calcio|calciatore|calciatori|rugby|tennis|basket|pallavolo|pallacanestro|maratona|ciclismo|ciclista|giro d’italia|maglia|gran premio|tifosi|tifoseria|primo tempo|secondo tempo|azzurri|azzurro|azzurra|bianconeri|nerazzurri|rossoneri|giallorossi|atleti|atleta|scudetto|stadio|club|giocatore|giocatori|spogliatoio|amichevole|direttore sportivo|ds|procuratore sportivo|gol|panchina|formula 1|motogp|pilota|scuderia|nazionale di|squadra|rosa|derby',
  ),
  culture: split(
    'film|pellicola|lungometraggio|attore|attrice|attori|regista|cineasta|botteghino|anteprima|prima assoluta|romanzo|thriller|cantante|concerto|mostra|opera lirica|festival|sceneggiatura|sceneggiatore|netflix|romanziere|scrittore|scrittrice|pittore|pittrice|orchestra|palcoscenico|drammaturgo|documentario|balletto|spettatori|fiction|commedia|casting|libreria|vernissage|nelle sale|cast|riprese|set|tappeto rosso|musical|serie tv|sanremo|teatro|sipario|soprano|tenore',
  ),
  business: split(
    'azionisti|azionista|acquisizione|amministratore delegato|ceo|ad|startup|trimestrale|utile netto|utili|fatturato|investitori|consiglio di amministrazione|cda|stipendi|sindacati|sindacato|sindacale|lavoratori|dipendenti|casa automobilistica|clienti|fiera|fornitori|fornitore|compagnia aerea|quotazione|confindustria|filiale|fabbrica|stabilimento|licenziamenti|esuberi|piazza affari|borsa|capitale sociale|soci|piano industriale|sciopero|multinazionale|holding|fusione',
  ),
  courts: split(
    'tribunale|giuria|imputato|imputati|imputata|procuratore|procura|pubblico ministero|pm|gip|gup|sentenza|arringa|querela|avvocati|indagato|indagati|rinvio a giudizio|corte d’appello|assolto|assolta|corte d’assise|custodia cautelare|processo|udienza preliminare|testimone|patteggiamento|cassazione|carabinieri|requisitoria',
  ),
  history: split(
    'secolo|secoli|congresso di vienna|yalta|napoleone|bismarck|metternich|cavour|garibaldi|storico|storici|storica|morto all’età|necrologio|nacque|biografia|medievale|nel 1815|nel 1945|nato nel|nata nel|archivio storico|rinascimento|risorgimento',
  ),
  home: split(
    'consiglio comunale|municipio|consiglieri comunali|sindaci|insegnanti|escursionisti|parrocchia|coro|volontari|alunni|studenti|ricetta|birrificio|asilo|vigili del fuoco|pazienti|gruppi parlamentari|rimpasto|legge di bilancio|manovra|mozione di sfiducia|residenti|vertice di maggioranza|maggioranza|coalizione di governo|emendamento|emendamenti|congresso del partito|primarie|regionali|giunta regionale|assessore|assessori|governatori|segretario del pd|centrodestra|centrosinistra|campo largo|opposizioni|vertice di governo|prefetto|questore',
  ),
}; // prettier-ignore
