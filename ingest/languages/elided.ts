// "La première s'était tenue à Ankara": the event's noun left out, made from who stands for it and what is said of it.

/** Phrases of each of the words that can stand for an event's noun with each of the verbs that say it was or will be. */
export function elidedForms(heads: string, verbs: string): readonly string[] {
  return heads.split('|').flatMap((head) => verbs.split('|').map((verb) => `${head} ${verb}`));
}
