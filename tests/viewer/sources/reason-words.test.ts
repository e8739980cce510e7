import { describe, expect, it } from 'vitest';
import { tellerOf } from '../../../viewer/sources/reason-words.ts';
import { ARCHIVE_REASONS_DE } from '../../../viewer/text/de/archive-reasons.ts';
import { REASONS_DE } from '../../../viewer/text/de/reasons.ts';
import { sentencesInSource } from './sentences-in-source.ts';

const PHRASES = { ...REASONS_DE, ...ARCHIVE_REASONS_DE };
const tell = tellerOf(PHRASES, 'de', '(und {1} weitere)');

describe('why something could not be read, in German', () => {
  it.each([
    [
      '"a.example" did not answer in 30 s; try again later',
      '„a.example“ hat in 30 s nicht geantwortet; versuchen Sie es später noch einmal',
    ],
    ['a fault of ours: a bug; report it', 'ein Fehler von uns: a bug; melden Sie ihn'],
    [
      'https://a.example/feed:4: the feed breaks off; what stands before that was read',
      'https://a.example/feed:4: der Feed bricht ab; was davor steht, wurde gelesen',
    ],
    [
      "a.xml:2: an entry can't be read: its form is unknown; the others were read (and 3 more)",
      'a.xml:2: ein Eintrag ist nicht zu lesen: seine Form ist unbekannt; die anderen wurden gelesen (und 3 weitere)',
    ],
    [
      '3 entries are left out (encrypted), such as "a; b.html"; unpack the archive with its password, and read the folder',
      '3 Einträge sind ausgelassen (verschlüsselt), etwa „a; b.html“; entpacken Sie das Archiv mit seinem Passwort, und lesen Sie den Ordner',
    ],
    [
      '"a.example" leads to 10.0.0.1, which lies on this machine or in a network of its own; where it is to be asked nonetheless, add --allow-private',
      '„a.example“ führt zu 10.0.0.1, und das liegt auf diesem Rechner oder in einem eigenen Netz; soll es dennoch gefragt werden, dann mit --allow-private',
    ],
    ['dropped by a person', 'von einem Menschen gestrichen'],
  ])('%s', (reason, words) => {
    expect(tell(reason)).toEqual({ words, lang: 'de' });
  });

  it.each(['', 'quota exceeded', 'the feed breaks off; Ask whoever wrote it', 'a: b; c'])(
    'stays as it is where it is from elsewhere: "%s"',
    (reason) => {
      expect(tell(reason)).toEqual({ words: reason, lang: 'en' });
    },
  );

  it('is soon told not to be there, however many semicolons a reason from elsewhere has', () => {
    const reason = Array.from({ length: 60 }, (_, i) => `word ${i}`).join('; ');
    expect(tell(reason)).toEqual({ words: reason, lang: 'en' });
  });

  it('is there for every sentence that the code says', () => {
    const said = sentencesInSource().map((sentence) => sentence.replace(/; \{\}$/, ''));
    expect(said.length).toBeGreaterThan(150);
    const silent = said.filter((sentence) => tell(sentence.replaceAll('{}', 'X')).lang !== 'de');
    expect(silent).toEqual([]);
  });

  it('names what is filled in by places that the English has', () => {
    for (const [english, german] of Object.entries(PHRASES)) {
      const places = english.split('{}').length - 1;
      for (const [, place] of german.matchAll(/\{(\d)\}/g)) expect(Number(place)).toBeLessThanOrEqual(places);
    }
  });
});
