import { expect, it } from 'vitest';
import { xmlText } from '../../../graph/export/xml.ts';

it.each([
  ['plain words stay', 'Talks in Riyadh', 'Talks in Riyadh'],
  ['what is markup is named', `<b a="x">'&amp;]]>`, `&lt;b a=&quot;x&quot;&gt;'&amp;amp;]]&gt;`],
  ['line ends and tabs are kept from being made blanks', 'a\nb\r\nc\td', 'a&#10;b&#13;&#10;c&#9;d'],
  ['controls that XML 1.0 lacks become U+FFFD', 'a\u0000b\u0008c\u001bd', 'a\ufffdb\ufffdc\ufffdd'],
  [
    'controls that it has, and ends of lines beyond ASCII, are named',
    'a\u007fb\u0085c\u2028d',
    'a&#127;b&#133;c&#8232;d',
  ],
  ['half a surrogate pair becomes U+FFFD', 'a\ud83eb\udd1dc', 'a\ufffdb\ufffdc'],
  ['a whole one stays', 'a🤝b', 'a🤝b'],
  ['U+FFFE and U+FFFF are no characters', 'a\ufffeb\uffffc', 'a\ufffdb\ufffdc'],
  ['marks of direction and joined letters stay', '\u202eلا\u202c\u200d', '\u202eلا\u202c\u200d'],
  ['nothing is nothing', '', ''],
])('%s', (_, text, written) => expect(xmlText(text)).toBe(written));
