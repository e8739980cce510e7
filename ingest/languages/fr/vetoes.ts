// Words of other worlds that borrow diplomacy's words.

import type { EventWords } from '../event-words.ts';

const split = (list: string): readonly string[] => list.split('|');

/** French vetoes by world. */
export const frVetoes: EventWords['vetoes'] = {
  sport: split(
    'demi-finale|demi-finales|quart de finale|quarts de finale|phase de groupes|attaquant|attaquante|milieu de terrain|gardien de but|gardien titulaire|défenseur|défenseure|entraîneur|entraîneuse|sélectionneur|sélectionneuse|arbitre|coup d’envoi|trophée|championnat|ligue 1|ligue 2|ligue des champions|coupe du monde|coupe de france|uefa|fifa|jeux olympiques|médaille|médailles|tournoi|tournoi des six nations|pénalty|penalty|buteur|coéquipiers|coéquipier|match|matchs|matches|mercato|football|footballeur|rugby|tennis|basket|basket-ball|handball|marathon|cycliste|cyclisme|coureur|peloton|maillot|grand prix|supporteurs|supporters|mi-temps|ailier|athlètes|athlète|grand maître|clubs|joueurs|joueur|joueuse|joueuses|bleus|vestiaire|xv de|pelouse',
  ),
  culture: split(
    'film|films|long-métrage|acteur|actrice|acteurs|réalisateur|réalisatrice|cinéaste|box-office|avant-première|roman|thriller|chanteur|chanteuse|concert|exposition|opéra|festival|scénario|scénariste|saison 2|netflix|romancier|romancière|peintre|orchestre|sur scène|dramaturge|documentaire|ballet|spectateurs|fiction|comédien|comédienne|comédie|metteur en scène|casting|écrivaine|librairie|vernissage|en salles',
  ),
  business: split(
    'actionnaires|actionnaire|rachat|directeur général du groupe|pdg|p-dg|startup|start-up|trimestriel|bénéfice|bénéfices|chiffre d’affaires|investisseurs|conseil d’administration|conseil de surveillance|salaires|salaire|syndicats|syndicat|salariés|salarié|constructeur automobile|distributeur|clients|salon professionnel|assemblée générale des actionnaires|fournisseur|fournisseurs|compagnie aérienne|cours de bourse|patronat|filiale|usine|usines|licenciements|plan social',
  ),
  courts: split(
    'tribunal|jury|prévenu|prévenus|procureur|procureure|verdict|plaidoirie|plaignant|avocats|mise en examen|mis en examen|cour d’appel|acquitté|relaxé|cour d’assises|correctionnel|correctionnelle|détention provisoire|jugé pour',
  ),
  history: split(
    'siècle|siècles|congrès de vienne|yalta|napoléon|bismarck|metternich|talleyrand|historien|historiens|historienne|mort à l’âge|nécrologie|est né|biographie|médiéval|médiévale|en 1815|en 1945|née en|né en',
  ),
  home: split(
    'conseil municipal|mairie|conseillers municipaux|maires|enseignants|randonneurs|paroisse|chorale|bénévoles|élèves|recette|brasserie|maternelle|pompiers|patients|groupes parlementaires|groupe parlementaire|remaniement|l’opposition de gauche|écologistes|motion de censure|riverains|élus locaux|congrès du parti',
  ),
}; // prettier-ignore
