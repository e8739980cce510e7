import type { PageWords } from '../page-words.ts';

/** Italian words of the page around the text. */
export const itPage: PageWords = {
  abbreviations:
    'sig sigg sig.ra dr dott dott.ssa prof on sen gen col ten mons card s.e s.s s.m avv ing arch ecc p.es pag art vol gen feb febbr mar apr mag giu lug ago sett set ott nov dic n s.p.a cap cav min amb d.c a.c'.split(
      ' ',
    ),
  ordinalStop: false,
  boilerplate: [
    'tag', 'tags', 'argomenti', 'leggi anche', 'leggi tutto', 'approfondisci', 'guarda anche', 'vedi anche', 'sullo stesso argomento', 'pubblicità',
    'fonte', 'fonti', 'commenti', 'commenta', 'condividi', 'abbonati', 'iscriviti', 'newsletter', 'tutti i diritti riservati', '©', 'copyright',
    'riproduzione riservata', 'contatti', 'ufficio stampa', 'seguici', 'ti potrebbe interessare', 'ascolta', 'guarda il video', 'crediti', 'per saperne di più', 'note legali', 'i più letti', 'articoli correlati',
  ], // prettier-ignore
  captions: ['foto', '(foto', 'nella foto', 'immagine', 'video', 'didascalia', 'foto d’archivio', "foto d'archivio", 'ansa foto'],
  bylines: ['di', 'dal nostro inviato', 'dalla nostra inviata', 'dal nostro corrispondente', 'dalla nostra corrispondente', 'a cura di', 'redazione', 'dalla redazione', 'dal corrispondente'],
  around: [
    'utilizziamo i cookie', 'utilizza i cookie', 'utilizziamo cookie', 'utilizza cookie', 'accetta tutti',
    'accetta i cookie', 'informativa sulla privacy', 'la tua privacy', 'iscriviti alla',
    'la nostra newsletter', 'sei già abbonato',
    'riservato agli abbonati', 'contenuto riservato', 'per continuare a leggere',
    'condividi questo articolo', 'condividi su facebook', 'seguici su', 'leggi anche',
    'ti potrebbe interessare', 'potrebbe interessarti', 'i più letti', 'lascia un commento', 'accedi per',
    'attiva javascript', 'il nostro canale whatsapp', 'riproduzione riservata',
  ], // prettier-ignore
}; // prettier-ignore
