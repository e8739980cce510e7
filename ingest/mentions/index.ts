// The door of the linker.

export type { Suffix } from './suffixes.ts';
export { wordEnd } from './suffixes.ts';
export type { Linked, NameMention, Representation, RoleMention } from './mention.ts';
export type { CountryWords, Endings, LanguageNames, Portfolio, RoleWords } from './language-names.ts';
export { PORTFOLIOS } from './language-names.ts';
export type { LinkInput } from './link-mentions.ts';
export { linkMentions } from './link-mentions.ts';
export { slugOf } from './people.ts';
export { fitsOffice, isOfficeAlone } from './wide-roles.ts';
