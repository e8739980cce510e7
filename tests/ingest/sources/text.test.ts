import { text } from '../../../ingest/sources/text.ts';
import { checkSource, inputOf } from '../../contracts/source.ts';

const REPORT =
  'published: 2024-05-31\ntitle: News\n\nThe minister of Norway met her Swedish colleague in Oslo.\n';

checkSource(text, {
  read: [
    { what: 'a file that ends in .txt', input: inputOf('a.txt', REPORT), titles: ['News'] },
    { what: 'whatever a person names', input: inputOf('report', REPORT, { named: true }), titles: ['News'] },
    { what: 'plain text of a server', input: inputOf('a', REPORT, { type: 'text/plain' }), titles: ['News'] },
    {
      what: 'read in the encoding told',
      input: inputOf('a.txt', Buffer.from([0x4d, 0xfc, 0x6e]), { charset: 'windows-1252' }),
      titles: ['Mün'],
    },
    {
      what: 'read with the quotes of windows-1252, which Node 20 does not know',
      input: inputOf('a.txt', Buffer.from([0x93, 0x4d, 0xfc, 0x6e, 0x94]), { charset: 'iso-8859-1' }),
      titles: ['“Mün”'],
    },
    {
      what: 'titled by who lists it, where it has no title line',
      input: inputOf('a.txt', 'The minister of Norway met her colleague.', { told: { title: 'Told' } }),
      titles: ['Told'],
    },
    {
      what: 'titled by itself, whatever a list says',
      input: inputOf('a.txt', REPORT, { told: { title: 'Told' } }),
      titles: ['News'],
    },
    {
      what: 'told of when empty',
      input: inputOf('a.txt', ''),
      titles: [],
      problems: [/^a\.txt:1: there is no text$/],
    },
    {
      what: 'told of when no UTF-8',
      input: inputOf('a.txt', new Uint8Array([0x4d, 0xfc])),
      titles: [],
      problems: [/^a\.txt:1: this is no text in UTF-8$/],
    },
  ],
  others: [inputOf('notes.md', REPORT), inputOf('a.jsonl', '{}'), inputOf('photo', new Uint8Array([0x89]))],
});
