import { describe, expect, it } from 'vitest';
import { link, linked, sides } from './link.ts';

/** Whom the people of a sentence stand for, and as what. */
const SIDES: readonly ['en' | 'de', string, readonly string[]][] = [
  [
    'en',
    'The special representative Jane Miller of the United States left.',
    ['person:jane-miller → country:US (special representative)'],
  ],
  [
    'en',
    'Kim Chol Su, the North Korean chief negotiator, spoke.',
    ['person:kim-chol-su → country:KP (chief negotiator)'],
  ],
  [
    'en',
    "Turkey's foreign minister, Hakan Fidan, arrived.",
    ['person:hakan-fidan → country:TR (foreign minister)'],
  ],
  [
    'en',
    'The Chinese defence ministry spokesman Wu Qian declined.',
    ['person:wu-qian → org:cn-mod (spokesperson)'],
  ],
  [
    'de',
    'Der Sprecher des chinesischen Verteidigungsministeriums, Wu Qian, lehnte ab.',
    ['person:wu-qian → org:cn-mod (spokesperson)'],
  ],
  [
    'de',
    'Der US-Beauftragte Max Muster reiste ab.',
    ['person:max-muster → country:US (special representative)'],
  ],
  ['de', 'Der Türke Kemal Yildirim schwieg.', ['person:kemal-yildirim → country:TR (-)']],
  [
    'de',
    'Ihn empfing die Präsidentin der Europäischen Kommission, Ursula von der Leyen.',
    ['person:ursula-von-der-leyen → org:eu (president of the european commission)'],
  ],
  [
    'de',
    'Es sprach Saudi-Arabiens Außenminister Faisal bin Farhan und Sicherheitsberater Musaed al-Aiban.',
    [
      'person:faisal-bin-farhan → country:SA (foreign minister)',
      'person:musaed-al-aiban → country:SA (national security adviser)',
    ],
  ],
  [
    'en',
    "Britain's Keir Starmer and Ireland's Mary Byrne met.",
    ['person:keir-starmer → country:GB (-)', 'person:mary-byrne → country:IE (-)'],
  ],
];

describe('people', () => {
  it.each(SIDES)('%s: %s', (language, text, expected) => expect(sides(language, text)).toEqual(expected));

  it('asks the world where the words are silent, and says which record', () => {
    const { represents } = link('en', 'Emmanuel Macron travelled.', '2024-03-01');
    expect(represents).toEqual([
      {
        from: 'person:emmanuel-macron',
        to: 'country:FR',
        role: 'president',
        because: { record: 'seeds/world/people.json#person:emmanuel-macron' },
      },
    ]);
    expect(link('en', 'Emmanuel Macron travelled.', null).represents).toEqual([]);
  });

  it('ties later forms to the first full one', () => {
    const text =
      'President Aleksandar Vučić met Prime Minister Albin Kurti. Vucic left; Kurti stayed, and Mr Kurti spoke.';
    expect(
      linked('en', text)
        .filter((line) => line.endsWith('person:albin-kurti'))
        .map((line) => line.split(' → ')[0]),
    ).toEqual(['Albin Kurti', 'Kurti', 'Kurti']);
    expect(linked('en', text)).toContain('Vucic → person:aleksandar-vucic');
  });

  it('reads Chinese names in Vietnamese as the same person', () => {
    expect(linked('de', 'Chinas Sprecher Wu Qian kam. Herr Ngo Khiem ging.')).toContain(
      'Ngo Khiem → person:wu-qian',
    );
    expect(linked('en', 'Chinese negotiator Chen Dong came. Mr Tran Dong left.')).toContain(
      'Tran Dong → person:chen-dong',
    );
  });

  it('keeps two people who share a surname apart, and leaves the bare surname alone', () => {
    const lines = linked('en', 'President Anna Smith met Foreign Minister Paul Smith. Smith smiled.');
    expect(lines).toContain('Anna Smith → person:anna-smith');
    expect(lines).toContain('Paul Smith → person:paul-smith');
    expect(lines.filter((line) => line.startsWith('Smith →'))).toEqual([]);
  });

  it('makes nobody of agencies, streets and reporters', () => {
    for (const text of [
      'Xinhua and TASS reported it.',
      'Reporting by Aoife Brannigan.',
      'Der Präsident des Alpenvereins kam.',
    ]) {
      expect(
        link(text.startsWith('Der') ? 'de' : 'en', text).entities.filter(({ kind }) => kind === 'person'),
      ).toEqual([]);
    }
  });
});

describe('roles without a name', () => {
  const role = (language: 'en' | 'de', text: string, published?: string) =>
    link(language, text, published).roles;

  it('finds the holder on the day, and nobody where two may have held it', () => {
    expect(role('en', 'The Turkish foreign minister arrived.', '2024-03-01')[0]).toMatchObject({
      role: 'foreign minister',
      of: 'country:TR',
      person: 'person:hakan-fidan',
      definite: true,
    });
    expect(role('en', 'The emir of Qatar spoke.')[0]).toMatchObject({
      role: 'emir',
      of: 'country:QA',
      person: 'person:tamim-bin-hamad-al-thani',
    });
    expect(
      role('en', 'The prime minister of the Netherlands spoke.', '2026-03-10')[0]?.person,
    ).toBeUndefined();
  });

  it('reads what the word itself names', () => {
    expect(role('de', 'Der Kremlchef reiste ab.')[0]).toMatchObject({
      role: 'president',
      of: RU,
      person: 'person:vladimir-putin',
    });
    expect(role('en', 'The Taoiseach left.', '2024-02-01')[0]).toMatchObject({
      of: 'country:IE',
      person: 'person:leo-varadkar',
    });
  });

  it('finds the article’s own holder', () => {
    expect(role('de', 'Serbiens Präsident Aleksandar Vučić kam. Der Präsident schwieg.')[0]?.person).toBe(
      'person:aleksandar-vucic',
    );
  });

  it('tells plural from singular and definite from new', () => {
    expect(role('en', 'The two presidents met.')[0]).toMatchObject({ plural: true });
    expect(role('en', 'A minister left.')[0]).toMatchObject({ plural: false, definite: false });
  });
});

const RU = 'country:RU';
