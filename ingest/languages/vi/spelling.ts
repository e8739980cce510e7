// Vietnamese has two ways of placing a tone, both in print: "hòa" and "hoà", "hủy" and "huỷ".

const NEWER = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ');
const OLDER = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ');
const PAIRS = new RegExp(`(${NEWER.join('|')})(?!\\p{L})`, 'gu');

/** The forms, and beside each one that is written in the newer way the older. */
export function bothWays(forms: readonly string[]): readonly string[] {
  return [
    ...new Set(
      forms.flatMap((form) => [
        form,
        form.replace(PAIRS, (vowels) => OLDER[NEWER.indexOf(vowels)] ?? vowels),
      ]),
    ),
  ];
}
