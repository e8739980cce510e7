// Words of other worlds that borrow diplomacy's words.

import type { EventWords } from '../event-words.ts';

const split = (list: string): readonly string[] => list.split('|');

/** French vetoes by world. */
export const frVetoes: EventWords['vetoes'] = {
  sport: split(
    'demi-finale|demi-finales|quart de finale|quarts de finale|phase de groupes|attaquant|attaquante|milieu de terrain|gardien de but|gardien titulaire|défenseur|défenseure|entraîneur|entraîneuse|sélectionneur|sélectionneuse|sélection|arbitre|stade|coup d’envoi|trophée|championnat|ligue 1|ligue 2|ligue des champions|coupe du monde|coupe de france|uefa|fifa|jeux olympiques|olympique|médaille|médailles|tournoi|tournoi des six nations|pénalty|penalty|buts|but|buteur|coéquipiers|coéquipier|équipe nationale|match|matchs|matches|journée de championnat|mercato|transfert|football|footballeur|rugby|tennis|basket|basket-ball|handball|marathon|cycliste|cyclisme|coureur|course|étape|peloton|maillot|grand prix|supporteurs|supporters|capitaine|mi-temps|score|ailier|athlètes|athlète|échecs|grand maître|club|clubs|joueurs|joueur|joueuse|joueuses|bleus|vestiaire|tribune|tribunes|dauphin|fédération|sur le terrain|à domicile|à l’extérieur|qualification|qualifications|trêve|xv de|finale|pelouse|ballon',
  ),
  culture: split(
    'film|films|long-métrage|acteur|actrice|acteurs|réalisateur|réalisatrice|cinéaste|box-office|avant-première|roman|thriller|album|chanteur|chanteuse|concert|exposition|musée|théâtre|opéra|festival|scénario|scénariste|série|épisode|saison 2|netflix|romancier|romancière|peintre|orchestre|public|pièce|sur scène|dramaturge|documentaire|personnage|personnages|héros|héroïne|ballet|galerie|salles|spectateurs|lecteurs|fiction|huis clos|rôle|écran|comédien|comédienne|comédie|metteur en scène|casting|intrigue|écrivain|écrivaine|éditeur|librairie|vernissage|en salles',
  ),
  business: split(
    'actionnaires|actionnaire|fusion|acquisition|rachat|directeur général du groupe|pdg|p-dg|startup|start-up|trimestriel|bénéfice|bénéfices|chiffre d’affaires|investisseurs|conseil d’administration|conseil de surveillance|salaires|salaire|augmentation|syndicats|syndicat|salariés|salarié|constructeur automobile|distributeur|marque|clients|salon professionnel|bourse|assemblée générale des actionnaires|fournisseur|fournisseurs|prime|compagnie aérienne|franchise|cours de bourse|l’action|grève|employés|patronat|filiale|usine|usines|banques|licenciements|plan social|entreprise|fondateur',
  ),
  courts: split(
    'tribunal|juge|juges|jury|accusé|prévenu|prévenus|procureur|procureure|verdict|condamné à|condamnée à|plaidoirie|plainte|plaignant|avocat|avocats|avocate|témoigné|mise en examen|mis en examen|cour d’appel|acquitté|relaxé|procès|à la barre|audience|cour d’assises|parquet|magistrat|magistrats|correctionnel|correctionnelle|détention provisoire|jugé pour',
  ),
  history: split(
    'siècle|siècles|congrès de vienne|yalta|napoléon|bismarck|metternich|talleyrand|historien|historiens|historienne|archives|décennies|mort à l’âge|nécrologie|est né|biographie|mémoires|médiéval|médiévale|en 1815|en 1945|née en|né en',
  ),
  home: split(
    'conseil municipal|mairie|conseillers municipaux|maire|maires|parents|enseignants|randonneurs|paroisse|chorale|bénévoles|élèves|recette|jardin|propriétaire|brasserie|maternelle|pompiers|patients|groupes parlementaires|groupe parlementaire|région|département|communes|remaniement|la gauche|la droite|l’opposition de gauche|écologistes|socialistes|motion de censure|dissolution|projet de loi|budget|matignon|préfet|habitants|riverains|élus locaux|primaire|congrès du parti',
  ),
}; // prettier-ignore
