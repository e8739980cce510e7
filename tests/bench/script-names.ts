// Made-up names of people that sound alike in ten scripts.

/** A script's letters for k m r s t n, then for a i o; a syllabary gives whole syllables instead. */
interface Script {
  readonly consonants: readonly string[];
  readonly vowels: readonly string[];
  readonly syllables?: readonly string[];
}

const alphabet = (consonants: string, vowels: string): Script => ({
  consonants: consonants.split(' '),
  vowels: vowels.split(' '),
});
const syllabary = (syllables: string): Script => ({
  consonants: [],
  vowels: [],
  syllables: syllables.split(' '),
});

export const SCRIPTS: readonly Script[] = [
  alphabet('k m r s t n', 'a i o'),
  alphabet('к м р с т н', 'а и о'),
  alphabet('κ μ ρ σ τ ν', 'α ι ο'),
  alphabet('ك م ر س ت ن', 'ا ي و'),
  alphabet('ק מ ר ס ט נ', 'א י ו'),
  alphabet('क म र स त न', 'ा ि ो'),
  alphabet('კ მ რ ს ტ ნ', 'ა ი ო'),
  alphabet('կ մ ր ս տ ն', 'ա ի ո'),
  syllabary('카 키 코 마 미 모 라 리 로 사 시 소 타 티 토 나 니 노'),
  syllabary('カ キ コ マ ミ モ ラ リ ロ サ シ ソ タ チ ト ナ ニ ノ'),
];

const SYLLABLES = 18;
const VOWELS = 3;

/** The name of the person of that number, two words of two syllables and three, in a script; other numbers, other names. */
export function personName(number: number, script: Script): string {
  const digits = [7, 11, 5, 1, 13].map(
    (step, i) => (Math.floor(number / SYLLABLES ** (i % 2)) * step + i) % SYLLABLES,
  );
  const [given, family] = [digits.slice(0, 2), digits.slice(2)].map((part) =>
    part.map((digit) => syllable(digit, script)).join(''),
  );
  return `${given} ${family}`;
}

function syllable(number: number, { consonants, vowels, syllables }: Script): string {
  return syllables?.[number] ?? `${consonants[Math.floor(number / VOWELS)]}${vowels[number % VOWELS]}`;
}
