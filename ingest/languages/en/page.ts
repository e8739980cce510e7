import type { PageWords } from '../page-words.ts';

/** English words of the page around the text. */
export const enPage: PageWords = {
  abbreviations:
    'mr mrs ms dr prof gen lt col capt sgt sen rep gov st jr sr hon rev h.e jan feb mar apr jun jul aug sep sept oct nov dec no vs inc ltd co corp e.g i.e approx est a.m p.m u.s u.k u.n u.s.a d.c'.split(
      ' ',
    ),
  ordinalStop: false,
  boilerplate: [
    'tags', 'topics', 'read also', 'read more', 'see also', 'related', 'advertisement', 'advert', 'source', 'sources',
    'comments', 'comment', '(reporting by', 'reporting by', 'additional reporting', 'editing by', '(editing by',
    'share this', 'subscribe', 'sign up', 'follow us', 'copyright', '©', 'all rights reserved', 'with agencies',
    'with inputs from', 'with information from', 'this article', 'contact', 'press contact', 'disclaimer', 'recommended',
    'listen to', 'watch', 'newsletter', '[ad', 'note to editors', 'notes to editors', 'for further information',
  ], // prettier-ignore
  captions: [
    'photo',
    'photos',
    'pictured',
    'image',
    'picture',
    'file photo',
    '(photo',
    'video',
    'caption',
    'in this photo',
  ],
  bylines: ['by', 'from our', 'staff reporter', 'staff writer'],
  around: [
    'we use cookies', 'uses cookies', 'cookie policy', 'cookie settings', 'accept all cookies',
    'your privacy', 'privacy policy', 'sign up for our', 'sign up to our', 'subscribe to our',
    'subscribe to continue', 'subscribe now', 'already a subscriber', 'only available to subscribers',
    'for subscribers only', 'to continue reading', 'to read the full', 'create a free account',
    'log in to read', 'sign in to read', 'share this article', 'share this story', 'share on facebook',
    'follow us on', 'read also:', 'read more:', 'you may also like', 'related articles', 'most read',
    'leave a comment', 'join the conversation', 'comments are closed', 'enable javascript',
    'your browser does not support', 'download our app', 'our telegram channel', 'our whatsapp channel',
  ], // prettier-ignore
};
