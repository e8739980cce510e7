// The same of archives, e-mails and tables; see reasons.ts.

/** Sentences in German by the English ones; the first that fits counts. */
export const ARCHIVE_REASONS_DE: Readonly<Record<string, string>> = {
  'it breaks off at byte {}, {} bytes too early': 'es bricht bei Byte {1} ab, {2} Bytes zu früh',
  'it breaks off after {} bytes, in the middle of what is packed':
    'es bricht nach {1} Bytes ab, mitten in Gepacktem',
  'the line at byte {} is longer than {} bytes': 'die Zeile bei Byte {1} ist länger als {2} Bytes',
  'fetch it again: it breaks off, or was changed':
    'holen Sie es noch einmal: es bricht ab oder wurde verändert',
  'fetch it again': 'holen Sie es noch einmal',
  'fetch the file again': 'holen Sie die Datei noch einmal',
  'what is packed is broken before byte {} ({})': 'Gepacktes ist vor Byte {1} beschädigt ({2})',
  'what is packed in it is nothing that can be read': 'was darin gepackt ist, lässt sich nicht lesen',
  'it unpacks to more than {} times its size, as a bomb does':
    'entpackt wird es mehr als {1}-mal so groß, wie eine Bombe',
  'unpack it by hand, if you trust it': 'entpacken Sie es von Hand, wenn Sie ihm trauen',
  'the archive breaks off in the middle': 'das Archiv bricht mittendrin ab',
  'the archive is broken ({})': 'das Archiv ist beschädigt ({1})',
  'it is broken ({})': 'es ist beschädigt ({1})',
  'its table of contents is missing: it breaks off, or is no zip archive':
    'sein Inhaltsverzeichnis fehlt: es bricht ab oder ist kein Zip-Archiv',
  'it says that it holds {} entries': 'es gibt an, {1} Einträge zu haben',
  'more than a million are not read': 'mehr als eine Million werden nicht gelesen',
  'a zip archive of more than {} MB can only be read from a file':
    'ein Zip-Archiv von mehr als {1} MB lässt sich nur aus einer Datei lesen',
  'save it, and name the file': 'speichern Sie es, und nennen Sie die Datei',
  'there is no record before byte {}': 'vor Byte {1} steht kein Datensatz',
  'the record before byte {} has no length': 'der Datensatz vor Byte {1} hat keine Länge',
  'the header before byte {} has more than {} lines': 'der Kopf vor Byte {1} hat mehr als {2} Zeilen',
  'one entry was read before': 'ein Eintrag wurde davor gelesen',
  '{} entries were read before': '{1} Einträge wurden davor gelesen',
  '{} read before': '{1} davor gelesen',
  '1 entry is left out ({}): "{}"': '1 Eintrag ist ausgelassen ({1}): „{2}“',
  '{} entries are left out ({}), such as "{}"': '{1} Einträge sind ausgelassen ({2}), etwa „{3}“',
  'of no kind that can be read': 'von keiner lesbaren Art',
  'convert what are articles to text or HTML': 'wandeln Sie um, was Artikel sind, in Text oder HTML',
  encrypted: 'verschlüsselt',
  'unpack the archive with its password, and read the folder':
    'entpacken Sie das Archiv mit seinem Passwort, und lesen Sie den Ordner',
  'packed in a way that is not supported': 'auf eine Weise gepackt, die hier nicht geht',
  'unpack it, and read the folder': 'entpacken Sie es, und lesen Sie den Ordner',
  'with a broken header': 'mit beschädigtem Kopf',
  'crawl them again': 'holen Sie sie noch einmal',
  'more than {} MB each': 'jeweils mehr als {1} MB',
  'save them without their attachments': 'speichern Sie sie ohne Anhänge',
  'more than {} MB are no newsletter': 'mehr als {1} MB sind kein Newsletter',
  'save it without its attachments': 'speichern Sie sie ohne Anhänge',
  'this is no e-mail': 'das ist keine E-Mail',
  'save it again as .eml or mbox, or leave it out':
    'speichern Sie sie noch einmal als .eml oder mbox, oder lassen Sie sie weg',
  'the e-mail has no text': 'die E-Mail hat keinen Text',
  'more than {} MB are no list of articles': 'mehr als {1} MB sind keine Liste von Artikeln',
  'save it as a line an article': 'speichern Sie sie mit einer Zeile je Artikel',
  'this is no JSON': 'das ist kein JSON',
  'the line is no JSON object': 'die Zeile ist kein JSON-Objekt',
  'the line is no JSON': 'die Zeile ist kein JSON',
  'the line has more than {} MB': 'die Zeile hat mehr als {1} MB',
  'the line is no text in UTF-8': 'die Zeile ist kein Text in UTF-8',
  'mend the line, or take it out': 'berichtigen Sie die Zeile, oder nehmen Sie sie heraus',
  'this is no record of GKG 2.1': 'das ist kein Datensatz von GKG 2.1',
  '{} of what has no address (broadcasts, print, collections)':
    '{1} von dem, was keine Adresse hat (Sendungen, Gedrucktes, Sammlungen)',
  'nothing to be done': 'da ist nichts zu tun',
  'the table is empty': 'die Tabelle ist leer',
  'the row that begins on line {} has a quote that is never closed':
    'in der Zeile, die auf Zeile {1} beginnt, wird ein Anführungszeichen nie geschlossen',
  'close the quote': 'schließen Sie es',
  "the row that begins on line {} can't be read ({})":
    'die Zeile, die auf Zeile {1} beginnt, ist nicht zu lesen ({2})',
  'mend the row': 'berichtigen Sie die Zeile',
  'it has {} columns, as no table of articles has':
    'sie hat {1} Spalten, so viele hat keine Tabelle von Artikeln',
  'there is no column "{}"': 'es gibt keine Spalte „{1}“',
  'its columns are {}': 'ihre Spalten sind {1}',
  'name one of them in --fields': 'nennen Sie eine davon in --fields',
  'no column seems to hold texts or addresses': 'keine Spalte scheint Texte oder Adressen zu enthalten',
  'say --fields text=COLUMN': 'sagen Sie --fields text=SPALTE',
  'where that is wrong, or more is known, say --fields FIELD=COLUMN':
    'wo das falsch ist oder mehr bekannt, sagen Sie --fields FELD=SPALTE',
  'taken as the names of columns say: {}': 'so genommen, wie die Spalten heißen: {1}',
  'leave the row out, or shorten it': 'lassen Sie die Zeile weg, oder kürzen Sie sie',
  'leave the row out, or name another column than "{}" in --fields text=COLUMN':
    'lassen Sie die Zeile weg, oder nennen Sie eine andere Spalte als „{1}“ in --fields text=SPALTE',
  'name a column in --fields language=COLUMN': 'nennen Sie eine Spalte in --fields language=SPALTE',
  'write it as de or German': 'schreiben Sie de oder German',
  'write its day as YYYY-MM-DD': 'schreiben Sie ihr Datum als JJJJ-MM-TT',
  '"{}" can\'t be read in one way only': '„{1}“ lässt sich nicht nur auf eine Weise lesen',
  'write YYYY-MM-DD': 'schreiben Sie JJJJ-MM-TT',
};
