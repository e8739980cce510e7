import type { PageWords } from '../page-words.ts';

/** Polish words of the page around the text. */
export const plPage: PageWords = {
  abbreviations:
    'r w ub br bm godz tys mln mld bln zł gr ul al pl os im prof dr hab inż mgr gen płk ppłk mjr kpt por adm abp bp kard ks o św śp tzw tzn m.in np itp itd tj ww wg ds dot ok nr str rys pt red mec sen pos min zast wicemin ang niem ros fr łac ukr n.e p.n.e jw ok proc pkt art ust sygn woj pow gm ps s.a sp jr sr st stycz lut mar kwi maj cze lip sie wrz paź lis gru stan'.split(
      ' ',
    ),
  endsInLetter: ['Wang Yi'],
  ordinalStop: false,
  boilerplate: [
    'źródło', 'źródło:', 'źródła:', 'czytaj także', 'czytaj też', 'czytaj więcej', 'czytaj również', 'przeczytaj', 'przeczytaj także', 'zobacz także', 'zobacz też', 'zobacz również', 'zobacz więcej',
    'obejrzyj', 'posłuchaj', 'polecamy', 'tagi', 'tagi:', 'reklama', 'udostępnij', 'komentarze', 'skomentuj', 'subskrybuj', 'zapisz się', 'newsletter', 'wszelkie prawa zastrzeżone', '©', 'copyright',
    'kontakt', 'kontakt dla mediów', 'biuro prasowe', 'redakcja', 'materiał powstał', 'więcej na ten temat', 'śledź nas', 'dołącz do nas', 'regulamin', 'przedruk', 'publikacja chroniona', 'notka redakcyjna', 'wideo:',
  ], // prettier-ignore
  captions: ['fot', 'foto', 'zdjęcie', 'na zdjęciu', 'wideo', 'zdjęcie archiwalne', 'zdjęcie ilustracyjne', 'ilustracja', 'grafika', '(fot'],
  bylines: ['autor', 'autorka', 'autorzy', 'tekst', 'opracował', 'opracowała', 'oprac', 'nasz korespondent', 'korespondent', 'od naszego korespondenta', 'z warszawy', 'z brukseli', 'pap'],
  around: [
    'używamy plików cookie', 'korzystamy z plików cookie', 'wykorzystuje pliki cookie',
    'używa plików cookie', 'polityka cookies', 'polityka prywatności', 'polityką prywatności',
    'zaakceptuj wszystkie', 'twoja prywatność', 'zapisz się na', 'zapisz się do', 'nasz newsletter',
    'naszego newslettera', 'masz już prenumeratę', 'tylko dla subskrybentów', 'tylko dla prenumeratorów',
    'dostępny dla prenumeratorów', 'wykup dostęp', 'aby czytać dalej', 'czytaj dalej', 'udostępnij artykuł',
    'udostępnij na', 'obserwuj nas', 'czytaj także', 'czytaj też', 'zobacz także', 'zobacz też',
    'najczęściej czytane', 'dodaj komentarz', 'zaloguj się, aby',
    'włącz javascript', 'dalszy ciąg materiału pod wideo',
  ], // prettier-ignore
}; // prettier-ignore
