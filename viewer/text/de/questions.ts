// The prepared questions in German, by their English texts: the server tells them in English, with their Cypher.

/** A text of a question, of its fields or columns, in German, by the English one. */
export const QUESTIONS_DE: Readonly<Record<string, string>> = {
  // Titles, each with why it is asked.
  'Who met whom most often?': 'Wer traf wen am häufigsten?',
  'The pairs that meet most carry the relations of a period; a pair that rises or falls in this list is news.':
    'Die Paare, die sich am meisten treffen, tragen die Beziehungen einer Zeit; steigt oder fällt eines, ist das eine Nachricht.',
  'When did these two meet, and who says so?': 'Wann trafen sich diese zwei, und wer sagt es?',
  'The whole record of one relation, each entry with the words that it rests on.':
    'Die ganze Geschichte einer Beziehung, jeder Eintrag mit den Worten, auf denen er ruht.',
  'Whom does an actor meet?': 'Wen trifft ein Akteur?',
  'The circle of one state, person or organization, the closest first.':
    'Der Kreis eines Staats, einer Person oder Organisation, die Nächsten zuerst.',
  'Whom have two actors both met?': 'Wen haben zwei Akteure beide getroffen?',
  'Who could carry a message between two sides that do not talk to each other.':
    'Wer eine Botschaft tragen könnte zwischen zwei Seiten, die nicht miteinander reden.',
  'Who met for the first time in years?': 'Wer traf sich zum ersten Mal seit Jahren?',
  'A meeting after a long silence says more than one of many. Only meetings that the graph knows count as contact.':
    'Ein Treffen nach langem Schweigen sagt mehr als eines von vielen. Als Kontakt zählt nur, was der Graph kennt.',
  'Who met before and no longer does?': 'Wer traf sich früher und tut es nicht mehr?',
  'Contacts that broke off are seldom reported; they show only as an absence.':
    'Abgebrochene Kontakte werden selten gemeldet; sie zeigen sich nur als Lücke.',
  'At which level do two states meet?': 'Auf welcher Ebene treffen sich zwei Staaten?',
  'Whether presidents, ministers or envoys sit down says how much a meeting is meant to bear.':
    'Ob Präsidenten, Minister oder Gesandte am Tisch sitzen, sagt, wie viel ein Treffen tragen soll.',
  'How often do two actors meet, year by year?': 'Wie oft treffen sich zwei Akteure, Jahr für Jahr?',
  'The rhythm of a relation: it thickens before something is decided, and thins when it cools.':
    'Der Rhythmus einer Beziehung: dichter, bevor etwas entschieden wird, dünner, wenn sie abkühlt.',
  'Where are most meetings held?': 'Wo finden die meisten Treffen statt?',
  'Where diplomacy happens, by city and building.': 'Wo Diplomatie geschieht, nach Stadt und Gebäude.',
  'Who hosts?': 'Wer ist Gastgeber?',
  'A host that is no party to most of its meetings offers its table to others.':
    'Ein Gastgeber, der an den meisten seiner Treffen nicht teilnimmt, stellt anderen seinen Tisch.',
  'Which states met in a third one?': 'Welche Staaten trafen sich in einem dritten?',
  'Who meets abroad, and where, shows whom both sides trust.':
    'Wer sich wo im Ausland trifft, zeigt, wem beide Seiten trauen.',
  'Who visits whom, and is the visit returned?': 'Wer besucht wen, und folgt ein Gegenbesuch?',
  'Who travels to whom is a matter of rank; a visit that is not returned is remembered.':
    'Wer zu wem reist, ist eine Frage des Rangs; ein nicht erwiderter Besuch bleibt im Gedächtnis.',
  'Where was a person, and when?': 'Wo war eine Person, und wann?',
  'An itinerary shows what one trip held together, and where two people may have crossed.':
    'Ein Reiseweg zeigt, was zu einer Reise gehörte und wo zwei einander begegnet sein können.',
  'Who represents a state or body, and in which role?':
    'Wer vertritt einen Staat oder ein Gremium, und als was?',
  'Who could be asked, and who has spoken for it before.':
    'Wen man fragen könnte und wer früher dafür sprach.',
  'Who held more than one office?': 'Wer hatte mehr als ein Amt?',
  'Somebody who moved keeps contacts from before; and two roles at once may be a slip of a paper.':
    'Wer wechselt, behält frühere Kontakte; und zwei Ämter zugleich können ein Versehen einer Zeitung sein.',
  'Who speaks in public most?': 'Wer spricht am meisten öffentlich?',
  'Press conferences and speeches show who is put forward to speak.':
    'Pressekonferenzen und Reden zeigen, wer vorgeschickt wird.',
  'Who mediates between whom?': 'Wer vermittelt zwischen wem?',
  'The map of go-betweens: who was accepted by which sides, and where.':
    'Die Karte der Vermittler: wen welche Seiten annahmen, und wo.',
  'Who keeps coming together for the same side?': 'Wer tritt immer wieder gemeinsam für eine Seite auf?',
  'People who sit on one side of the table again and again make its policy.':
    'Wer immer wieder auf derselben Seite des Tisches sitzt, macht ihre Politik.',
  'Who came to other summits of a body and is not named at this one?':
    'Wer kam zu anderen Gipfeln eines Gremiums und wird bei diesem nicht genannt?',
  'An empty chair. That a state is not named is not yet that it was not there: read the article.':
    'Ein leerer Stuhl. Nicht genannt heißt noch nicht abwesend: im Artikel nachlesen.',
  'What was planned and is not known to have been held?':
    'Was war geplant, ohne dass es bekanntlich stattfand?',
  'A meeting that quietly does not take place is not reported; only the plan is.':
    'Ein Treffen, das still ausfällt, wird nicht gemeldet; nur der Plan wurde es.',
  'What was called off?': 'Was wurde abgesagt?',
  'Who let whom wait; a series of these is a message.':
    'Wer wen warten ließ; eine Reihe davon ist eine Botschaft.',
  'Which meetings does one report tell and another deny?':
    'Welche Treffen meldet ein Bericht und bestreitet ein anderer?',
  'Two accounts of one day: somebody has a reason.':
    'Zwei Darstellungen eines Tages: Jemand hat einen Grund.',
  'What is denied outright?': 'Was wird rundweg bestritten?',
  'A denial shows what somebody had heard, and who wanted it out of the world.':
    'Ein Dementi zeigt, was jemand gehört hatte und wer es aus der Welt haben wollte.',
  'What preceded an event?': 'Was ging einem Treffen voraus?',
  'The steps that led there, up to three back, by the articles’ own words or by the calendar.':
    'Die Schritte dorthin, bis zu drei zurück, nach den Worten der Artikel oder nach dem Kalender.',
  'What came before what, in the articles’ own words?': 'Was kam vor was, in den Worten der Artikel?',
  'Where somebody ties one event to another, they say what they hold to be its cause or its answer.':
    'Wer ein Treffen an ein anderes knüpft, sagt, was er für dessen Ursache oder Antwort hält.',
  'Which calls came shortly before a visit, talks or a summit?':
    'Welche Telefonate gingen einem Besuch, Gesprächen oder einem Gipfel kurz voraus?',
  'A call between the same two states a few days earlier often settles what is then announced.':
    'Ein Telefonat derselben zwei Staaten wenige Tage zuvor regelt oft, was dann verkündet wird.',
  'What else did an actor do in the days before a meeting with another?':
    'Was tat ein Akteur sonst in den Tagen vor einem Treffen mit einem anderen?',
  'Whom somebody saw on the way to the table tells what was prepared.':
    'Wen jemand auf dem Weg zum Tisch sah, sagt, was vorbereitet wurde.',
  'On what do the sources contradict one another?': 'Worin widersprechen sich die Quellen?',
  'Before something is quoted it should be known that another source says otherwise.':
    'Bevor etwas zitiert wird, sollte bekannt sein, dass eine andere Quelle anderes sagt.',
  'Which meetings rest on a single source?': 'Welche Treffen ruhen auf einer einzigen Quelle?',
  'What only one paper tells wants a second look before it is built upon.':
    'Was nur eine Zeitung meldet, braucht einen zweiten Blick, bevor man darauf baut.',
  'Which meetings do most sources tell?': 'Welche Treffen melden die meisten Quellen?',
  'What everybody reported is the firm ground of a period.':
    'Was alle meldeten, ist der feste Boden einer Zeit.',
  'Of which events is the day least known?': 'Bei welchen Treffen ist der Tag am wenigsten bekannt?',
  '“In spring” is a quarter of a year; such an event fits many chains and proves none.':
    '„Im Frühjahr“ ist ein Vierteljahr; ein solches Treffen passt in viele Ketten und belegt keine.',
  'Which meetings have no day at all?': 'Welche Treffen haben gar keinen Tag?',
  'They are in no chain and on no timeline; a second report may date them.':
    'Sie stehen in keiner Kette und auf keiner Zeitleiste; ein zweiter Bericht kann sie datieren.',
  'Of which articles was little read, or not well?':
    'Aus welchen Artikeln wurde wenig gelesen oder nicht gut?',
  'An article of which one event was read may hold more; beside it stands what the reader had against it: a day that is missing, a text that was cut. Articles that tell of no event are not in the graph.':
    'Ein Artikel, aus dem ein Ereignis gelesen wurde, kann mehr enthalten; daneben steht, was ihm fehlte: ein Tag, ein Stück des Textes. Artikel, die von keinem Ereignis berichten, stehen nicht im Graphen.',
  'What does each paper tell, and what it alone?': 'Was meldet jede Zeitung, und was nur sie?',
  'A paper that alone tells much is either well informed or careless.':
    'Eine Zeitung, die vieles allein meldet, ist entweder gut unterrichtet oder sorglos.',

  // Fields.
  'which actors are compared': 'welche Akteure verglichen werden',
  'the first day of the period': 'der erste Tag der Zeit',
  'the last day of the period': 'der letzte Tag der Zeit',
  'rows at most': 'Zeilen höchstens',
  'a state, person or organization': 'ein Staat, eine Person oder Organisation',
  'whole years without a meeting, at least': 'volle Jahre ohne Treffen, mindestens',
  'how often they had met, at least': 'wie oft sie sich getroffen hatten, mindestens',
  'no meeting from that day on': 'kein Treffen von diesem Tag an',
  'a state': 'ein Staat',
  'a person': 'eine Person',
  'how many days early or late it would still count as held':
    'wie viele Tage früher oder später es noch als stattgefunden gälte',
  'an event’s id, or its title or how it begins': 'Id eines Treffens, sein Titel oder dessen Anfang',
  'how many days before, at most': 'wie viele Tage zuvor, höchstens',

  // Columns.
  'one of the pair': 'einer des Paars',
  'the other': 'der andere',
  'held meetings that lie wholly in the period': 'Treffen, die ganz in der Zeit stattfanden',
  'first day of the first of them': 'erster Tag des ersten davon',
  'last day of the last of them': 'letzter Tag des letzten davon',
  'the meeting': 'das Treffen',
  'its first day': 'sein erster Tag',
  'what it was': 'was es war',
  'independent sources that tell it': 'unabhängige Quellen, die es melden',
  'the sentence that was published first': 'der zuerst veröffentlichte Satz',
  'who published it': 'wer ihn veröffentlichte',
  'whom it met': 'wen er traf',
  'held meetings': 'Treffen, die stattfanden',
  'first day of the first one with a date': 'erster Tag des ersten mit Datum',
  'last day of the last one with a date': 'letzter Tag des letzten mit Datum',
  'who met both': 'wer beide traf',
  'meetings with the first': 'Treffen mit dem ersten',
  'meetings with the second': 'Treffen mit dem zweiten',
  both: 'beide',
  'the last day with the first': 'der letzte Tag mit dem ersten',
  'the last day with the second': 'der letzte Tag mit dem zweiten',
  'their last meeting before the silence': 'ihr letztes Treffen vor dem Schweigen',
  'its last day': 'sein letzter Tag',
  'the meeting that ended it': 'das Treffen, das es beendete',
  'whole years between': 'volle Jahre dazwischen',
  'how often they had met': 'wie oft sie sich getroffen hatten',
  'the last day of their last meeting': 'der letzte Tag ihres letzten Treffens',
  'the highest one who took part for either side, by the roles that articles give them':
    'der Ranghöchste auf einer der Seiten, nach den Rollen in den Artikeln',
  'held meetings at that level': 'Treffen auf dieser Ebene',
  'of their first day': 'ihres ersten Tages',
  'first day of the first': 'erster Tag des ersten',
  'last day of the last': 'letzter Tag des letzten',
  'city, region or building': 'Stadt, Region oder Gebäude',
  'held there in the period': 'in der Zeit dort stattgefunden',
  'the state in which they were held': 'der Staat, in dem sie stattfanden',
  'of these, with the host taking part': 'davon mit dem Gastgeber',
  'of these, without it': 'davon ohne ihn',
  'one of the two': 'einer der zwei',
  where: 'wo',
  'the state there': 'der Staat dort',
  'who travelled': 'wer reiste',
  'whose country it was': 'wessen Land es war',
  'held visits in the period': 'Besuche in der Zeit',
  'visits the other way': 'Besuche in der Gegenrichtung',
  'the difference': 'der Unterschied',
  'last day of the last visit': 'letzter Tag des letzten Besuchs',
  'first day': 'erster Tag',
  'last day, as far as the words tell': 'letzter Tag, soweit gesagt',
  'what for': 'wofür',
  'its kind': 'seine Art',
  'person or organization': 'Person oder Organisation',
  'as what, where the articles say': 'als was, wo die Artikel es sagen',
  'held events that it took part in': 'Treffen, an denen er teilnahm',
  'the person': 'die Person',
  'each role with whom it was held for': 'jedes Amt und für wen',
  'how many': 'wie viele',
  'the speaker': 'wer sprach',
  'speeches and press conferences in the period': 'Reden und Pressekonferenzen in der Zeit',
  'the states that the articles have them speak for': 'die Staaten, für die er laut den Artikeln spricht',
  'who stood between: it met several sides there, which did not meet each other':
    'wer dazwischenstand: Er traf dort mehrere Seiten, die sich nicht trafen',
  'the sides': 'die Seiten',
  'the mediation': 'die Vermittlung',
  'one person': 'eine Person',
  'the state that both represent': 'der Staat, den beide vertreten',
  'held events that both took part in': 'Treffen, an denen beide teilnahmen',
  'the body that met': 'das Gremium, das tagte',
  'the summit': 'der Gipfel',
  'states that the articles name there': 'Staaten, die die Artikel dort nennen',
  'states that they name at another summit of the same body, and not here':
    'Staaten, die sie bei einem anderen Gipfel desselben Gremiums nennen und hier nicht',
  'what was to be between states: no two of them are known to have met then':
    'was zwischen Staaten sein sollte: Keine zwei davon trafen sich da bekanntlich',
  'planned, or only proposed': 'geplant oder nur vorgeschlagen',
  'the first day it was meant for': 'der erste Tag, für den es gedacht war',
  'the last': 'der letzte',
  'a sentence that says so': 'ein Satz, der es sagt',
  'what was called off or put off': 'was abgesagt oder verschoben wurde',
  'the first day it was meant for; nothing where none was given':
    'der erste Tag, für den es gedacht war; nichts, wo keiner genannt war',
  'states and bodies that were to come': 'Staaten und Gremien, die kommen sollten',
  'one thing that is said of it: held, denied, cancelled, planned or proposed':
    'eines, was darüber gesagt wird: stattgefunden, bestritten, abgesagt, geplant oder vorgeschlagen',
  'independent sources that say so': 'unabhängige Quellen, die es sagen',
  'who they are': 'wer sie sind',
  'what is said not to have been, or not to be meant': 'was nicht gewesen oder nicht gemeint sein soll',
  'its first day, where one was given': 'sein erster Tag, wo einer genannt war',
  'the sentence': 'der Satz',
  'the event': 'das Treffen',
  'how many steps back': 'wie viele Schritte zurück',
  'what came before': 'was vorausging',
  'what came first': 'was zuerst kam',
  'its first day, where it is known': 'sein erster Tag, wo er bekannt ist',
  'what came after': 'was folgte',
  'the call': 'das Telefonat',
  'its day': 'sein Tag',
  'what followed': 'was folgte',
  'days between': 'Tage dazwischen',
  'the meeting of the two': 'das Treffen der zwei',
  'what the first one did before': 'was der erste zuvor tat',
  'the first day of that': 'der erste Tag davon',
  'date, place or status': 'Datum, Ort oder Stand',
  'one of the values that are told': 'einer der gemeldeten Werte',
  'who alone tells it; copies of one text count as one source':
    'wer es allein meldet; Kopien eines Textes zählen als eine Quelle',
  'independent sources': 'unabhängige Quellen',
  'reports, copies among them': 'Berichte, auch Kopien',
  'the first day it may have been on': 'der früheste mögliche Tag',
  'how many that are; an event of several days has as many':
    'wie viele das sind; ein mehrtägiges Treffen hat so viele',
  'a sentence that tells it': 'ein Satz, der es meldet',
  'its label': 'seine Kennung',
  'its headline': 'seine Überschrift',
  'in which it is written': 'worin er geschrieben ist',
  'what was read from it': 'was daraus gelesen wurde',
  'what the reader had against it, as codes': 'was beim Lesen auffiel, als Kürzel',
  'how many of these': 'wie viele davon',
  'the publisher': 'wer ihn herausgab',
  'events that it tells': 'Treffen, die sie meldet',
  'of these, told by nobody else': 'davon von niemandem sonst gemeldet',
};
