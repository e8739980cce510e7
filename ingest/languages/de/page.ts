import type { PageWords } from '../page-words.ts';

/** German words of the page around the text. */
export const dePage: PageWords = {
  abbreviations:
    'dr prof hr fr st bzw z.b u.a d.h ca vgl nr mio mrd usw etc sog ggf inkl evtl geb jan feb mär apr jun jul aug sep sept okt nov dez bspw a.d i.d'.split(
      ' ',
    ),
  ordinalStop: true,
  boilerplate: [
    'quelle', 'quellen', 'kommentar', 'kommentare', 'anzeige', '[anzeige', 'werbung', 'tags', 'schlagworte', 'themen',
    'lesen sie auch', 'lesen sie mehr', 'mehr zum thema', 'siehe auch', 'newsletter', 'teilen', 'copyright', '©',
    'adresse für rückfragen', 'rückfragen', 'herausgeber', 'kontakt', 'pressekontakt', 'impressum', 'mitarbeit',
    'mit material von', 'mit informationen von', 'redaktion', 'redaktionelle mitarbeit', 'zum podcast', 'dieser artikel',
  ], // prettier-ignore
  captions: [
    'foto',
    'fotos',
    'bild',
    'bilder',
    'im bild',
    'archivbild',
    'archivfoto',
    '(foto',
    '(bild',
    'video',
    'bildunterschrift',
  ],
  bylines: ['von', 'aus', 'unser korrespondent', 'unsere korrespondentin'],
  around: [
    'wir verwenden cookies', 'verwendet cookies', 'cookie-einstellungen',
    'alle cookies', 'ihre privatsphäre', 'datenschutzerklärung', 'newsletter abonnieren',
    'newsletter bestellen', 'jetzt abonnieren', 'für unseren newsletter', 'abonnieren sie',
    'bereits abonnent', 'nur für abonnenten', 'mit einem abo', 'um weiterzulesen', 'jetzt weiterlesen',
    'jetzt registrieren', 'jetzt anmelden', 'artikel teilen', 'auf facebook teilen', 'folgen sie uns',
    'lesen sie auch', 'mehr zum thema', 'meistgelesen', 'das könnte sie auch interessieren',
    'kommentar schreiben', 'kommentar verfassen', 'bitte aktivieren sie javascript', 'externer inhalt',
    'unseren whatsapp-kanal',
  ], // prettier-ignore
};
