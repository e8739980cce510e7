/** Only so much of an article is read; in UTF-16 units. */
export const LONGEST_READ = 200_000;
