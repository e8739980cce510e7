import type { PageWords } from '../page-words.ts';

/** French words of the page around the text. */
export const frPage: PageWords = {
  abbreviations:
    'm mm mme mmes mlle me dr pr mgr gén gal col st ste s.e s.a s.m s.e.m janv févr avr juil sept oct nov déc n art vol env max min p.ex cf etc av bd'.split(
      ' ',
    ),
  ordinalStop: false,
  boilerplate: [
    'mots-clés', 'mots clés', 'tags', 'thèmes', 'lire aussi', 'à lire aussi', 'a lire aussi', 'lire également', 'à lire', 'voir aussi',
    'sur le même sujet', 'publicité', 'source', 'sources', 'commentaires', 'commenter', 'partager', 's’abonner', "s'abonner",
    'abonnez-vous', 'inscrivez-vous', 'newsletter', 'tous droits réservés', '©', 'copyright', 'contact', 'contacts', 'contact presse',
    'service de presse', 'avec afp', '(avec afp', 'avec agences', '(avec agences', 'avec nos agences', 'suivez-nous', 'la rédaction vous conseille',
    'pour aller plus loin', 'écouter', 'regarder', 'crédit photo', 'crédits', 'en savoir plus', 'mentions légales',
  ], // prettier-ignore
  captions: [
    'photo',
    'photos',
    '(photo',
    'image',
    'légende',
    'vidéo',
    'illustration',
    'photo d’archives',
    "photo d'archives",
  ],
  bylines: [
    'par',
    'de notre correspondant',
    'de notre correspondante',
    'de notre envoyé',
    'de notre envoyée',
    'propos recueillis par',
    'la rédaction',
    'notre correspondant',
  ],
  around: [
    'nous utilisons des cookies', 'utilise des cookies', 'gérer les cookies', 'accepter les cookies',
    'votre vie privée', 'politique de confidentialité', 'inscrivez-vous à notre',
    'abonnez-vous', 'notre newsletter', "notre lettre d'information", 'déjà abonné', 'réservé aux abonnés',
    'réservé à nos abonnés', 'pour lire la suite', 'partager cet article',
    'partager sur facebook', 'suivez-nous sur', 'lire aussi',
    'sur le même sujet', 'les plus lus', 'laisser un commentaire', 'connectez-vous pour',
    'activer javascript', 'notre chaîne whatsapp',
  ], // prettier-ignore
};
