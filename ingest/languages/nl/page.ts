import type { PageWords } from '../page-words.ts';

const split = (list: string): readonly string[] => list.split('|');

/** Dutch words of the page around the text. */
export const nlPage: PageWords = {
  abbreviations: split(
    'dr|prof|mr|drs|ir|ing|dhr|mevr|mw|st|bv|o.a|d.w.z|m.a.w|ca|vgl|nr|nrs|mln|mld|enz|etc|zgn|incl|excl|geb|jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec|jl|a.s|t.a.v|t.o.v|i.v.m|z.m|h.m|z.k.h|h.k.h|blz|red',
  ),
  ordinalStop: false,
  boilerplate: split(
    'bron|bronnen|lees ook|lees verder|lees meer|lees hier|bekijk ook|meer over|meer nieuws|tags|trefwoorden|reageer|reacties|advertentie|nieuwsbrief|delen|deel dit|copyright|©|contact|perscontact|voor meer informatie|noot voor de redactie|niet voor publicatie|colofon|correctie|aanvulling|abonneer|beluister|luister naar|met medewerking van|dossier|volg ons|einde bericht|rvd, nr',
  ),
  captions: split('foto|foto’s|beeld|archieffoto|archiefbeeld|(foto|(beeld|op de foto|video|bijschrift'),
  bylines: split('door|van onze|tekst|van een onzer|van onze redactie|van onze correspondent'),
  around: [
    'wij gebruiken cookies', 'we gebruiken cookies', 'gebruikt cookies', 'cookies accepteren',
    'cookie-instellingen', 'alle cookies', 'privacyverklaring', 'schrijf je in voor', 'schrijf u in voor',
    'meld je aan voor', 'onze nieuwsbrief', 'al abonnee', 'alleen voor abonnees', 'exclusief voor abonnees',
    'om verder te lezen', 'lees verder met', 'deel dit artikel', 'deel op facebook', 'volg ons op',
    'lees ook', 'meer over dit onderwerp', 'meest gelezen', 'plaats een reactie',
    'reageer op dit', 'schakel javascript in',
  ], // prettier-ignore
};
