// Ukrainian verbs that tell of an event, by kind; their forms are made by `conjugate.ts`.

import type { TriggerWords } from '../event-words.ts';
import type { MadeForms, Told } from '../made-triggers.ts';
import { madeTriggers } from '../made-triggers.ts';
import type { Phrase } from '../phrase.ts';
import { ukCompany, ukCompanyWords } from './company.ts';
import { conjugated } from './conjugate.ts';
import type { VerbList, VerbPhrase } from './verb-phrase.ts';
import { beside, CALL, each, MEDIATION, PRESS, TALKS, WEAK } from './verb-phrase.ts';
import { partsOf } from './verbs.ts';

/** What a body does among its members too. */
const SITTING: Told = { ...TALKS, alone: true };
/** "Макрон зібрав у Парижі Шольца й Меркель": three sides. */
const GATHERED: Told = { kind: 'summit', frame: 'gathering' };
const VISIT: Told = { kind: 'visit', frame: 'journey' };
const SPEECH: Told = { kind: 'speech', frame: 'speech' };
const CEREMONY: Told = { kind: 'ceremony', frame: 'sides', weak: true };

const MEETING = [
  'зустріч',
  'зустрічі',
  'переговори',
  'перемовини',
  'розмову',
  'розмови',
  'бесіду',
  'консультації',
  'діалог',
  'нараду',
  'робочий обід',
  'робочу вечерю',
  'робочий сніданок',
  'засідання',
  'аудієнцію',
  'політичні консультації',
].map((word) => `… ${word}`);
const BY_PHONE = [
  'телефоном',
  'телефонічно',
  "відеозв'язком",
  "через відеозв'язок",
  "відеозв'язку",
  'по телефону',
  "спецзв'язком",
  'у режимі відеоконференції',
  'в режимі відеоконференції',
  'у форматі відеоконференції',
  'по відео',
  'онлайн',
].map((word) => `… ${word}`);
/** As long as "говорив телефоном із", which would be talks. */
const BY_PHONE_WITH = BY_PHONE.flatMap((how) =>
  ['з', 'із', 'зі'].flatMap((word) => [`${how} ${word}`, `${how} … ${word}`]),
);
const PHONE_TALK = [
  'телефонну розмову',
  'телефонні розмови',
  'телефонні переговори',
  'телефонну бесіду',
  'телефонні консультації',
  'відеоконференцію',
  'відеорозмову',
  'відеодзвінок',
  'онлайн-зустріч',
  'дзвінок',
].map((word) => `… ${word}`);
const JOURNALISTS = ['журналістів', 'преси', 'медіа', 'репортерів', 'змі', 'кореспондентів'];
const TO_PRESS = ['до журналістів', 'до преси', 'до медіа', 'до змі'];
const INTO = ['до', 'у', 'в', 'на'];
const WITH = ['… з', '… із', '… зі'];

// Calls first: of two phrases that are as long, the first wins.
const VERBS: VerbList = [
  [CALL, [
    ...each('зателефонувати подзвонити передзвонити перетелефонувати зідзвонитися телефонувати дзвонити'),
    ...each('провести проводити мати', ...PHONE_TALK),
    ...each('говорити поговорити розмовляти переговорити спілкуватися поспілкуватися бесідувати побесідувати обговорити зустрітися проконсультуватися', ...BY_PHONE, ...BY_PHONE_WITH),
    ...each("зв'язатися", 'з', 'із', 'зі', ...BY_PHONE), ...each('набрати', 'номер', '… номер'),
  ]],
  [TALKS, [
    ...each('повечеряти пообідати поснідати'),
    ...each('зустрітися зустрічатися побачитися бачитися поговорити переговорити поспілкуватися бесідувати побесідувати проконсультуватися консультуватися'),
    ...each('провести проводити вести мати розпочати почати завершити продовжити відновити', ...MEETING),
    ...each('говорити розмовляти спілкуватися радитися порадитися проговорити просидіти', ...WITH),
    ...each('обговорити обговорювати', 'з', 'із', 'зі'), ...each('постати', 'перед'), ...each('перетнутися пересіктися здибатися', ...WITH), ...each('обійняти обійнятися', ...WITH), ...each('просидіти', 'у', 'в'),
    ...each('вечеряти обідати снідати повечеряти пообідати поснідати', ...WITH),
    ...each('прийняти приймати', 'у себе', '… у себе', '… на аудієнції', '… на переговорах'),
    ...each('потиснути потисти', 'руку', 'руки', '… руку', '… руки'),
    ...each('обмінятися', 'рукостисканням', 'рукостисканнями', 'думками', '… думками'),
    ...each('дати', 'обід', 'вечерю', 'прийом', 'аудієнцію', 'урочистий обід'),
    ...each('зустріти зустрічати', 'в аеропорту', '… в аеропорту', '… біля трапа', '… на порозі'),
    ...each('прийти', 'на прийом до', 'на аудієнцію до'),
  ]],
  [SITTING, [
    ...each('зібратися збиратися засідати зійтися'),
    ...each('сісти сидіти', 'за стіл', 'за столом', 'за один стіл', 'за одним столом', 'за стіл переговорів', 'за столом переговорів', 'за переговорний стіл'),
  ]],
  [WEAK, [
    ...each('прийняти приймати обговорити обговорювати домовитися узгодити зустріти зустрічати поінформувати ознайомити торгуватися спілкуватися радитися порадитися говорити розмовляти проговорити обійняти'),
  ]],
  [{ ...GATHERED, pair: true }, each('зібрати скликати', '… лідерів', '… глав', '… президентів', '… міністрів', '… очільників')],
  [GATHERED, each('зібрати')],
  [VISIT, [
    ...beside('вирушити рушити попрямувати відправитися відбути податися вирушати прямувати вилетіти вилітати полетіти поїхати', 'до'),
    ...each('відвідати відвідувати прибути прилетіти приїхати прибувати прилітати приїжджати приїздити завітати приземлитися'),
    ...each('вилетіти полетіти поїхати виїхати злітати вирушити рушити попрямувати відправитися відбути навідатися заїхати податися вилітати летіти літати їхати їздити вирушати прямувати', ...INTO),
    ...each('увійти зайти', 'до білого дому', 'до кремля', 'до єлисейського палацу', 'до палацу', 'до резиденції', 'до канцелярії'), ...each('завернути', ...INTO),
    ...each("з'їздити", ...INTO), ...each('побувати перебувати гостювати', 'у', 'в', 'на', 'з візитом', 'з робочим візитом', 'з офіційним візитом', '… з візитом', '… з офіційним візитом'),
    ...each('здійснити здійснювати зробити нанести', '… візит', '… поїздку', '… турне', '… візити'),
  ]],
  [PRESS, [
    ...each('вийти виходити', ...TO_PRESS), ...each('постати виступити', 'перед журналістами', 'перед пресою', 'перед медіа'),
    ...each('відповісти відповідати', ...JOURNALISTS.flatMap((who) => [`на запитання ${who}`, `на питання ${who}`, `на запитання ${who}`])),
    ...each('дати давати провести проводити', 'пресконференцію', 'прес-конференцію', 'брифінг', '… пресконференцію', '… прес-конференцію', '… брифінг'),
    ...each('спілкуватися поспілкуватися розмовляти поговорити говорити зустрітися', 'з журналістами', 'із журналістами', 'з пресою', 'із пресою', 'з медіа', 'із медіа', 'з репортерами', 'з представниками змі'),
    ...each('зробити', 'заяву для преси', 'заяви для преси', 'заяву для медіа'),
  ]],
  [SPEECH, [
    ...each('виступити виступати', 'у', 'в', 'на', 'перед', 'з промовою', 'із промовою', 'зі зверненням', 'з доповіддю', 'з лекцією', '… у', '… в', '… на', '… перед'),
    ...each('виголосити виголошувати', 'промову', 'доповідь', '… промову', '… доповідь'),
    ...each('звернутися', 'до парламенту', 'до депутатів', 'до конгресу', 'до ради безпеки', 'до генасамблеї', 'до сенаторів', 'до учасників', 'до делегатів'),
    ...each('узяти', 'слово'), ...each('піднятися вийти', 'на трибуну', 'на сцену'), ...each('прочитати', 'лекцію', '… лекцію'),
  ]],
  [CEREMONY, [
    ...each('підписати підписувати парафувати'), ...each('скріпити', 'підписом', 'підписами'), ...each('поставити', 'підпис', 'підписи', '… підпис', '… підписи'),
    ...each('обмінятися', 'грамотами', 'ратифікаційними', 'документами'), ...each('вручити', 'вірчі', '… вірчі'), ...each('покласти', 'вінок', 'вінки', 'квіти'),
  ]],
  [MEDIATION, [
    ...each('посередничати примирити помирити мирити звести'), ...each('курсувати', 'між'),
    ...each('посадити усадовити', '… за … стіл'),
    ...each('посадити усадовити зібрати звести', '… за стіл', '… за один стіл', '… за одним столом', '… за столом переговорів', '… за стіл переговорів'),
    ...each('виступити виступати', 'посередником', 'посередницею', 'посередниками', 'у ролі посередника', 'в ролі посередника', 'як посередник', '… посередником'),
    ...each('узяти', 'на себе посередництво'),
  ]],
]; // prettier-ignore

/** Each of the forms with what must stand with it. */
function joined(forms: readonly string[], { with: rest, before }: VerbPhrase): readonly Phrase[] {
  if (rest === undefined || forms.length === 0) return forms;
  const behind: Phrase = [forms, rest];
  return before === undefined ? [behind] : [behind, [before, forms.flatMap((form) => [form, `… ${form}`])]];
}

const MADE = [...VERBS, ...ukCompany].map(([told, phrases]) => ({
  told,
  phrases: phrases.map((phrase) => {
    const [parts, lasting] = partsOf(phrase.verb);
    return { forms: conjugated(phrase.verb, parts, lasting), lasting, phrase };
  }),
}));

const WHOM = ['його', 'її', 'їх'];
/** What may stand between the pronoun and its verb. */
const ADVERBS = ['', 'вже', 'уже', 'також', 'теж', 'особисто', 'потім', 'згодом', 'вперше', 'знову'];
/** "його прийняв": who is received is a person, whatever else the verb is said of. */
const RECEIVED: readonly TriggerWords[] = (['прийняти', 'приймати'] as const).flatMap((verb) => {
  const { past, open, future } = conjugated(verb, ...partsOf(verb));
  const whom = (forms: readonly string[]): readonly Phrase[] => [
    [WHOM, ADVERBS, forms],
    [forms, WHOM],
  ];
  return [
    { ...TALKS, part: 'verb', past: true, forms: whom(past) },
    { ...TALKS, part: 'verb', forms: whom([...open, ...future]) },
  ];
});

/** Ukrainian verb triggers, the past apart, which says that it was held. */
export const ukVerbTriggers: readonly TriggerWords[] = RECEIVED.concat(
  ukCompanyWords,
  MADE.flatMap(({ told, phrases }) =>
    madeTriggers(
      told,
      phrases.map(({ forms: { past, passive, open, future }, phrase }): MadeForms => ({
        past: joined(past, phrase),
        passive: joined(passive, phrase),
        open: joined(open, phrase),
        future: joined(future, phrase),
      })),
      told.kind === 'talks',
    ),
  ),
);

const SEEN = MADE.flatMap(({ phrases }) => phrases);

/** Forms that by themselves say that something is to come. */
export const ukFutures: readonly string[] = [...new Set(SEEN.flatMap(({ forms }) => forms.future))];

/** Pasts of what lasted or was done again and again. */
export const ukLastingPasts: readonly string[] = [
  ...new Set(SEEN.flatMap(({ forms, lasting }) => (lasting ? forms.past : []))),
];

/** Infinitives: by themselves they say of nothing that it was or will be. */
export const ukInfinitives: readonly string[] = [...new Set(SEEN.flatMap(({ forms }) => forms.infinitives))];
