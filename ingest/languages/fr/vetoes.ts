// Words of other worlds that borrow diplomacy's words.

import type { EventWords } from '../event-words.ts';

const split = (list: string): readonly string[] => list.split('|');

/** French vetoes by world. */
export const frVetoes: EventWords['vetoes'] = {
  sport: split(
    'demi-finale|demi-finales|quart de finale|quarts de finale|phase de groupes|attaquant|attaquante|milieu de terrain|gardien de but|gardien titulaire|entraîneur|entraîneuse|sélectionneur|sélectionneuse|coup d’envoi|trophée|championnat|ligue 1|ligue 2|ligue des champions|coupe du monde|coupe de france|uefa|fifa|jeux olympiques|tournoi|tournoi des six nations|pénalty|penalty|buteur|coéquipiers|coéquipier|match|matchs|matches|football|footballeur|rugby|tennis|basket|basket-ball|handball|marathon|cycliste|cyclisme|coureur|peloton|maillot|supporteurs|mi-temps|ailier|athlètes|athlète|grand maître|clubs|joueuse|joueuses|bleus|vestiaire|xv de|pelouse',
  ),
  culture: split(
    'film|films|thriller|exposition|festival|documentaire|spectateurs|long-métrage|actrice|réalisateur|réalisatrice|cinéaste|box-office|avant-première|roman|thriller|chanteur|chanteuse|opéra|scénariste|saison 2|netflix|romancier|romancière|sur scène|dramaturge|comédien|comédienne|metteur en scène|écrivaine|librairie|vernissage|en salles',
  ),
  business: split(
    'actionnaires|actionnaire|directeur général du groupe|pdg|p-dg|startup|start-up|trimestriel|chiffre d’affaires|conseil d’administration|conseil de surveillance|constructeur automobile|salon professionnel|assemblée générale des actionnaires|cours de bourse|patronat|filiale|plan social',
  ),
  courts: split(
    'tribunal|procureur|procureure|à la barre|prévenus|plaidoirie|plaignant|mise en examen|mis en examen|cour d’appel|acquitté|relaxé|cour d’assises|correctionnel|correctionnelle|détention provisoire|jugé pour',
  ),
  history: split(
    'congrès de vienne|yalta|napoléon|bismarck|metternich|talleyrand|mort à l’âge|nécrologie|est né|en 1815|en 1945|née en|né en',
  ),
  home: split(
    'conseil municipal|mairie|conseillers municipaux|maires|randonneurs|paroisse|chorale|bénévoles|brasserie|groupes parlementaires|groupe parlementaire|l’opposition de gauche|motion de censure|riverains|congrès du parti',
  ),
}; // prettier-ignore
