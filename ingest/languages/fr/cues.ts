// French cues of what an event's clause says of it: planned, proposed, cancelled, denied, not so.

import type { EventWords } from '../event-words.ts';
import type { Phrase } from '../phrase.ts';
import { beginningsOf, stepsOf } from '../phrase.ts';
import { frConditionals, frFutures } from './verb-triggers.ts';

const split = (list: string): readonly string[] => list.split('|');
const NOT = [
  'pas',
  'plus',
  'jamais',
  'guère',
  'personne',
  'rien',
  'aucun',
  'aucune',
  'nullement',
  'point',
  'ni',
];

/** "ne rencontrera pas", "ne se rendra pas": it will not be. */
const REFUSED = [...frFutures, ...frConditionals].flatMap(beginningsOf).flatMap((words) => {
  const [first = '', second] = words.split(' ');
  const verb = first === 'se' || first === 's' ? `${first} ${second}` : first;
  const not = /^[aeiouéêèâh]/.test(verb) ? 'n' : 'ne';
  return [`${not} ${verb} pas`, `${not} ${verb} jamais`];
});

/** "ont promis de se revoir": what is only agreed, where it is of an event. */
const AGREED = split(
  'a accepté|ont accepté|a promis|ont promis|est convenu|est convenue|sont convenus|sont convenues|ont convenu|a prévu|ont prévu|prévoit|prévoient|a décidé|ont décidé|avait promis|avaient promis|étaient convenus|avaient accepté|avait accepté',
).flatMap((verb) =>
  split(
    'rencontrer|recevoir|accueillir|se rendre|se voir|se revoir|se retrouver|se rencontrer|se réunir|participer|reprendre|négocier|s’entretenir|visiter|tenir|ouvrir|entamer|se parler|venir|organiser|poursuivre|engager',
  ).map((event) => `${verb} ${/^[aeiouéy]/.test(event) ? 'd’' : 'de '}${event}`),
);

/** Before what somebody says, where the conditional is a future. */
const THAT = ['que', 'qu', 'où'];

/** French cues by status. */
export const frCues: EventWords['cues'] = {
  planned: [
    ...new Set([
      ...frFutures,
      ...frConditionals.map((form): Phrase => [THAT, '…', ...stepsOf(form)]),
      ...AGREED,
      ...split(
        'est convoqué|est convoquée|sont convoqués|sont convoquées|convoqué pour|convoquée pour|est fixé|est fixée|sont programmés|sont programmées|est inscrite|a été fixé|a été fixée|aura finalement lieu|doit|doivent|devrait|devraient|devait|devaient|est attendu|est attendue|sont attendus|sont attendues|attendu|attendue|attendus|attendues|prévu|prévue|prévus|prévues|prévoit une|est annoncé|est annoncée|sont annoncés|sont annoncées|est calé|est calée|calé pour|calée pour|est envisagé pour|est acquis|est acquise|sont acquises|est programmé|est programmée|programmé|programmée|programmés|sera|seront|serait|seraient|aura|auront|aura lieu|auront lieu|aurait lieu|se tiendra|se tiendront|se tiendrait|se tiendraient|se déroulera|débutera|débuteront|s’ouvrira|s’ouvriront|commencera|commenceront|reprendra|reprendront|va|vont|allait|compte se|compte rencontrer|compte recevoir|compte visiter|comptent se|comptent rencontrer|prochaine rencontre|prochaine réunion|prochain sommet|prochain cycle|prochain round|prochaine session|prochaine visite|prochain entretien|prochain déplacement|prochaines discussions|prochain rendez-vous|prochaine étape|à venir|s’apprête à|s’apprêtent à|préparer|prépare|préparent|préparatifs|en préparation|fixé au|fixée au|fixé à|fixée à|fixés au|fixées au|agendé|agendée|calé au|calée au|convenus de se|convenues de se|a accepté l’invitation|est invité à|sur le point de|entend se|entend rencontrer|entend recevoir|ont décidé de se revoir|participera|participeront|assistera|assisteront|prendra part|prendront part|accueillera|prononcera|présidera|présideront|signera|signeront|effectuera|effectueront|fera|feront|donnera|tiendra|tiendront|poursuivra|poursuivront|gagnera|repartira|s’envolera|clôturera|ouvrira|animera|figure à l’agenda|à l’agenda|au programme|est inscrit|il aura lieu|elle aura lieu|il se tiendra|elle se tiendra|a annoncé … une visite|a annoncé … un déplacement|a annoncé … une rencontre|a annoncé … un voyage|a annoncé … un entretien|a annoncé … une réunion|a annoncé … sa visite|a annoncé … sa venue|a annoncé … son déplacement|a annoncé … la visite|a annoncé … la venue|a annoncé … la tenue|a annoncé … l’arrivée|a annoncé … un sommet|a annoncé … des négociations|a annoncé … des pourparlers|a annoncé … une tournée|ont annoncé … une visite|ont annoncé … un déplacement|ont annoncé … une rencontre|ont annoncé … un voyage|ont annoncé … un entretien|ont annoncé … une réunion|ont annoncé … sa visite|ont annoncé … sa venue|ont annoncé … son déplacement|ont annoncé … la visite|ont annoncé … la venue|ont annoncé … la tenue|ont annoncé … l’arrivée|ont annoncé … un sommet|ont annoncé … des négociations|ont annoncé … des pourparlers|ont annoncé … une tournée|annonce … une visite|annonce … un déplacement|annonce … une rencontre|annonce … un voyage|annonce … un entretien|annonce … une réunion|annonce … sa visite|annonce … sa venue|annonce … son déplacement|annonce … la visite|annonce … la venue|annonce … la tenue|annonce … l’arrivée|annonce … un sommet|annonce … des négociations|annonce … des pourparlers|annonce … une tournée|est en route|en vue d’une|promise|promis|censé|censée|censés|censées|appelé à se|appelés à se|rendez-vous est pris|rendez-vous a été pris|s’y emploiera|doit se tenir|doivent se tenir|imminent|imminente|se profile|se profilent|prochainement|bientôt',
      ),
    ]),
  ],
  proposed: split(
    'n’exclut pas de|n’exclut pas d’|n’exclut pas un|n’exclut pas une|n’a pas exclu de|n’a pas exclu un|n’a pas exclu une|propose|proposent|a proposé|ont proposé|avait proposé|proposait|proposition de|propose de|proposé|invité à|a invité|avait invité|invite|invitait|invitation à|invité|convié à|a convié|appelle à|appellent à|appelle … à|appellent … à|a appelé … à|ont appelé … à|exhorte … à|a exhorté … à|presse … de|a pressé … de|pousse … à|a poussé … à|invite … à|a invité … à|encourage … à|a encouragé … à|enjoint … de|conseille … de|a appelé à|ont appelé à|appelé à la tenue|appelant à|en appelle à|souhaite|souhaitent|souhaitait|a souhaité|souhaité|espère|espèrent|espérait|espérant|a offert de|offert d’accueillir|prêt à|prête à|prêts à|prêtes à|disposé à|disposée à|disposés à|se dit prêt|s’est dit prêt|s’est dite prête|ouvert à|pourrait|pourraient|envisage|envisagent|envisageait|plaide pour|plaide … pour|a plaidé … pour|plaident pour|a plaidé pour|réclame|réclament|a réclamé|demande|demandent|a demandé|demandait|avait demandé|veut|veulent|voulait|voudrait|voudraient|exhorte|a exhorté|suggère|a suggéré|suggéré|possible|éventuel|éventuelle|possibilité d’une|possibilité d’un|l’idée d’une|l’idée d’un|idée d’une|projet de rencontre|projet de sommet|projet de visite|pousse à|milite pour|candidat à accueillir|candidate à accueillir|candidat à l’organisation|favorable à|appel à la tenue|aimerait|aimeraient|tente de réunir|à réunir les|cherche à|cherchent à|sollicité|sollicite|a sollicité|perspective d’une|perspective d’un|devrait pouvoir|rêve d’un|rêve d’une|il faudrait|se prononce pour|s’est prononcé pour',
  ),
  cancelled: split(
    'a sauté|ont sauté|avait sauté|rendez-vous manqué|tombé à l’eau|tombe à l’eau|tombent à l’eau|est supprimé|est supprimée|a été supprimé|a été supprimée|ont été supprimées|ont été supprimés|avait été supprimée|tombée à l’eau|resté lettre morte|restée lettre morte|ne s’est jamais tenu|ne s’est jamais tenue|ne s’est jamais faite|passé à la trappe|passée à la trappe|renvoyé aux calendes|renvoyée aux calendes|retiré de l’agenda|retirée de l’agenda|disparu de l’agenda|rayé|rayée|rayés|rayées|enterré|enterrée|biffé|biffée|ajourné sine die|torpillé|torpillée|sabordé|sabordée|mis en sommeil|gelé|gelée|escamoté|escamotée|annulé|annulée|annulés|annulées|annule|annulent|annulation|annuler|annula|annulait|reporté|reportée|reportés|reportées|reporte|reportent|report de|report du|report d’|report sine die|reporter sa|reporter son|ajourné|ajournée|ajournés|ajournées|ajourne|ajourna|ajournement|repoussé|repoussée|repoussés|repoussées|décalé|décalée|différé|différée|décommandé|décommandée|il n’a pas eu lieu|elle n’a pas eu lieu|ils n’ont pas eu lieu|elles n’ont pas eu lieu|n’a pas eu lieu|n’ont pas eu lieu|n’eut pas lieu|n’avait pas eu lieu|n’avaient pas eu lieu|n’a jamais eu lieu|n’ont jamais eu lieu|n’a finalement pas eu lieu|n’aura finalement pas lieu|n’auront finalement pas lieu|ne s’est pas tenue|ne s’est pas tenu|ne se sont pas tenues|ne se sont pas tenus|boudé|boude|bouda|avait boudé|a boudé|fait faux bond|a fait faux bond|faux bond|renoncé à|renonce à|renonça à|renoncent à|a renoncé|ont renoncé|tombé à l’eau|tombée à l’eau|capoté|capote|a capoté|fait long feu|a tourné court|abandonné|abandonnée|suspendu sine die|suspendue sine die|est restée vide|a décliné l’invitation|ont décliné l’invitation|avait décliné|n’ont pas commencé|n’a pas commencé|n’ont toujours pas commencé|n’a toujours pas commencé|n’ont pas débuté|n’a pas débuté|ne s’est pas présenté|ne se sont pas présentés|n’est pas venu|ne sont pas venus|a séché|chaise vide|rendez-vous manqué|mort-né|mort-née|ne viendra finalement pas|ne se rendra finalement pas|n’a pas fait le voyage|n’ont pas fait le déplacement|n’a pas fait le déplacement|remis à plus tard|remise à plus tard|remis sine die|remise sine die|déprogrammé|déprogrammée',
  ),
  denied: [
    ...new Set([
      ...REFUSED,
      ...split(
        'n’est pas question d’un|n’est pas question d’une|n’est pas question que|pas question, pour l’heure, d’un|pas question, pour l’heure, d’une|pas question, à ce stade, d’un|pas question pour l’heure|pas question à ce stade|n’est pas au menu|n’est pas d’actualité|pas d’actualité|n’est nullement prévu|n’est nullement prévue|s’est refusé à toute|se refuse à toute|refuse toute|a refusé toute|a exclu toute|exclut toute|dément|démentent|démenti|démentie|a démenti|ont démenti|avait démenti|démentait|démentant|démentir|démentit|nie|nient|nié|a nié|ont nié|niait|niant|exclu|exclue|exclut|excluent|a exclu|ont exclu|avait exclu|excluant|exclure|écarte|écarté|a écarté|ont écarté|écartant|aucune rencontre n’est|aucune rencontre n’était|aucun entretien n’est|aucun entretien n’était|aucune réunion n’est|aucune réunion n’était|aucune visite n’est|aucune visite n’était|aucun déplacement n’est|aucun déplacement n’était|aucun contact n’a|aucun sommet n’est|aucun sommet n’était|aucune discussion n’est|aucune négociation n’est|aucune négociation n’était|aucun appel n’est|aucun appel n’était|aucune rencontre de ce type|aucune rencontre n’a|aucune réunion n’a|aucun entretien n’a|aucun appel n’a|aucune négociation n’a|aucune conversation n’a|n’est pas prévu|n’est pas prévue|n’était pas prévu|n’était pas prévue|ne sont pas prévus|ne sont pas prévues|n’est prévu|n’est prévue|n’était prévu|n’était prévue|n’est pas programmé|n’est pas programmée|n’est programmé|n’est programmée|n’est à l’ordre du jour|n’est à l’agenda|n’est pas à l’ordre du jour|n’est pas à l’agenda|n’est pas au programme|n’est au programme|n’aura pas lieu|n’auront pas lieu|n’aurait pas lieu|ne se tiendra pas|ne se tiendront pas|ne participera pas|ne participeront pas|ne viendra pas|n’ira pas|n’iront pas|il n’y aura pas|il n’y aura aucun|il n’y aura aucune|il n’y aura en revanche pas|il n’y aura donc pas|il n’y a pas eu|il n’y a jamais eu|il n’y a eu aucun|il n’y a eu aucune|pas question de|pas question d’|fausse nouvelle|fausses nouvelles|dénué de tout fondement|dénuée de tout fondement|dénuées de tout fondement|dénuées de fondement|sans fondement|pure invention|pure fiction|n’a jamais rencontré|n’ont jamais rencontré|n’a jamais reçu|ne s’est jamais rendu|ne se sont jamais rencontrés|ne se sont jamais parlé|ne s’est jamais entretenu|n’a pas l’intention de|n’ont pas l’intention de|ne compte pas|n’envisage pas|ne prévoit pas|ne prévoient pas|infondé|infondée|infondées|infondés|mensongère|mensongères|inventé de toutes pièces|inventée de toutes pièces|ne figure pas à|ne figure à',
      ),
    ]),
  ],
  movedTo: split('aura finalement lieu|auront finalement lieu|se tiendra finalement|se déroulera finalement|reporté au|reportée au|reportés au|reportées au|reporté à|reportée à|reportés à|repoussé au|repoussée au|repoussé à|repoussée à|décalé au|décalée au|ajourné au|ajournée au|ajournée à|différé au|différée au|renvoyé au|renvoyée au|avancé au|avancée au'),
  fruitless: split('n a rien|n ont rien|n avait rien|n avaient rien|ne donne rien|n a pas abouti|n ont pas abouti|n avait pas abouti|n avaient pas abouti|n a pas permis|n ont pas permis|n avaient pas permis|n a débouché|n ont débouché|n a pas débouché|n ont pas débouché|n a pas donné|n ont pas donné|n a pas produit|n ont pas produit|n a pas suffi|n ont pas suffi|n a pas apporté|n ont pas apporté|n a accouché|n a produit aucun|n ont produit aucun|n a donné aucun|n ont donné aucun|n a abouti à aucun|n ont abouti à aucun|n aboutit|n aboutissent|sans résultat|sans résultats|sans accord|sans avancée|sans avancées|sans percée|sans succès|sans déclaration|sans communiqué|sans conclusion|aucun résultat|aucun accord|aucune avancée|aucune percée|aucun progrès|aucun communiqué'),
  negation: [
    ...NOT.flatMap((word) => [`ne … ${word}`, `n … ${word}`]),
    ...split('n’avait|n’a|n’ont|n’avaient|n’est|ne s’est|ne se sont|ne s’était|ne s’étaient|ne fut|ne furent|n’eut|sans|aucun|aucune|refusé|refusé de|refuse|refusent|a refusé|refusa|refusait|faute de|au lieu de|au lieu d’|plutôt que|éviter|évité|évite|évitent|impossible|échoué|échoue|a échoué|non pas|nul|nulle|rejeté|rejette|peine à|ni|décliné|décline|incapable|incapables|plus de|pas de|pas d’'),
  ],
  unreal: [...frConditionals, ...split('aurait|auraient|si|s’il|s’ils|aurait dû|auraient dû|aurait pu|auraient pu|comme si|prétendu|prétendue|supposé|supposée|supposées|présumé|présumée|toute rencontre|toute visite|tout entretien|toute négociation|tout dialogue|chaque fois|chaque fois que|chaque fois qu|toutes les fois que|d’habitude|habituellement|souvent|fictif|fictive|imaginaire|rumeur|rumeurs|doit pouvoir|peut|peuvent|pouvait|faut-il|il faut|faudra|ne peut')],
  supposed: split('si|s’il|s’ils|comme si|imaginez|imaginons|supposons|à supposer|à moins que|au cas où'),
  idle: split('n’exclut pas|n’excluent pas|n’excluait pas|n’a pas exclu|n’ont pas exclu|sans précédent|sans surprise|sans doute|non seulement|pas seulement|pas la première fois|sans tarder|sans détour|sans attendre|ni plus ni moins|sans compter|sans fard|sans témoin|sans témoins|sans intermédiaire|sans médiateur|l’invité d’honneur|l’invité de|l’invité du|l’invitée de|pas moins de'),
  past: split('devait|devaient|était prévu|était prévue|étaient prévus|étaient prévues|avait prévu|avaient prévu|était attendu|était attendue|étaient attendus|était censé|était censée|étaient censés|avait été prévu|avait été prévue|avait été fixé|avait été fixée|avait été|avaient été|aurait dû|auraient dû|allait|allaient'),
}; // prettier-ignore
