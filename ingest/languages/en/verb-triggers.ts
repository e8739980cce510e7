// English idioms of having met, by kind; their forms are made by `inflect.ts`.

import type { TriggerWords } from '../event-words.ts';
import type { VerbPhrase } from './inflect.ts';
import { formsOf } from './inflect.ts';

type Told = Pick<TriggerWords, 'kind' | 'frame' | 'weak' | 'alone' | 'personal' | 'placed' | 'status'>;

/** Between two that act, persons or states. */
const TALKS: Told = { kind: 'talks', frame: 'sides', weak: true };
/** One who reaches for another. */
const PERSONAL: Told = { ...TALKS, personal: true };
const CALL: Told = { ...PERSONAL, kind: 'call' };
const FIXED_CALL: Told = { kind: 'call', frame: 'sides' };
const DIARY: Told = { ...PERSONAL, status: 'planned' };
const WISH: Told = { ...PERSONAL, status: 'proposed' };
/** What a body does among its members. */
const CONVENED: Told = { kind: 'talks', frame: 'sides', alone: true };
/** The same in everyday words, which say nothing of states. */
const SITTING: Told = { ...PERSONAL, alone: true };
const MEDIATION: Told = { kind: 'mediation', frame: 'mediation' };
const PRESS: Told = { kind: 'press-conference', frame: 'press' };
const VISIT: Told = { kind: 'visit', frame: 'journey' };

const MEALS = 'tea|coffee|breakfast|lunch|dinner|supper|brunch|drinks|a drink|a meal|a coffee|a beer';
const withMeal = (ending: string): string =>
  MEALS.split('|')
    .flatMap((meal) => [meal, `a working ${meal}`, `a private ${meal}`])
    .map((meal) => `${meal}${ending}`)
    .join('|');
const LONG = '… minutes|… half an hour|… an hour|… hours|… the evening|… until midnight|… into the night|… into the evening'; // prettier-ignore
const AWAY =
  '… to his car|… to her car|… to the door|… to the car|… to the plane|… to his plane|… to her plane|… down the steps|… to the gate';
const DOOR =
  '… at the door|… at the airport|… on the tarmac|… at the gate|… on the steps|… at the foot of|… at the station|… at the entrance|… on the red carpet|… on the doorstep|… on the platform|… on the threshold';
const TABLE =
  'at one table|at the same table|round one table|around one table|round the same table|around the same table|under one roof|under the same roof|in one room|in the same room';

const VERBS: readonly (readonly [Told, readonly VerbPhrase[]])[] = [
  [TALKS, [
    ['have', withMeal(' with')], ['have', withMeal(' together')], ['take', withMeal(' with')], ['drink', 'tea with|coffee with|wine with'], ['eat', 'with|together'],
    ['share', 'a table|a meal|a sofa|a bottle|a car with|a bench|a drink|a stage with|a platform with|a lunch|a dinner'],
    ['dine', 'with|together|at'], ['lunch', 'with|together'], ['breakfast', 'with|together'], ['sup', 'with'], ['break', 'bread'],
    ['sit', `down with|down together|down opposite|down across from|${TABLE}`], ['find', `themselves ${TABLE.split('|').join('|themselves ')}|themselves alone together`],
    ['shake', 'hands'], ['exchange', 'a handshake|handshakes|a few words|a word with|a few words with|pleasantries|an embrace|a hug'],
    ['huddle', 'with|together|in'], ['closet', 'with|together'], ['put', 'their heads together'], ['cross', 'paths|paths with'],
    ['withdraw', 'to a side room|to a private room|to the next room|into a side room|for a private'], ['retire', 'to a side room|to a private room|behind closed doors'],
    ['spend', 'an hour together|two hours together|three hours together|the evening together|the day together'],
    ['beMany', 'together for|alone together|closeted together|behind closed doors together'], ['linger', 'over'],
    ['see', 'each other|one another'], ['stroll', 'with|together|through … together'],
  ]],
  [PERSONAL, [
    ['give', '… lunch|… dinner|… breakfast|… tea|a dinner for|a lunch for|a reception for|a banquet for|… forty minutes|… minutes|… half an hour|… an hour|… an hour of his time|… an hour of her time|lunch|dinner'],
    ['grant', '… minutes|… half an hour|… an hour|… an audience'], ['treat', '… to lunch|… to dinner|… to tea|… to a|to lunch|to dinner'],
    ['entertain', ''], ['see', '|‥ off|off'], ['walk', `${AWAY}|… through the garden|with`], ['escort', `${AWAY}|to|into|inside`], ['lead', '… inside|… into his office|… into her office|… to his office|… to her office'],
    ['show', '… in|… round|… around|… into his office|… into her office|… out|… to the door'], ['usher', '… in|… into|in|into'],
    ['sit', 'across from|across the table from|opposite|next to|beside|side by side|between|facing|alongside|with|together|face to face|in the office of'],
    ['seat', 'next to|opposite|between|across from|beside'],
    ['take', 'a seat opposite|a seat next to|a seat beside|his seat opposite|her seat opposite|a seat across from|his place next to|her place next to|… aside|… to one side|leave of|‥ by the hand|… by the arm|a walk with|a stroll with'],
    ['pull', '… aside'], ['draw', '… aside'], ['steer', '… aside|… into a'],
    ['shake', '‥ hand|‥ by the hand'], ['clasp', '‥ hand|hands with'], ['grip', '‥ hand'], ['hold', 'out his hand to|out her hand to|out a hand to'], ['offer', '‥ his hand|‥ her hand|‥ a hand'],
    ['embrace', ''], ['hug', ''], ['kiss', ''], ['greet', ''], ['welcome', `${DOOR}|at the airport|on the tarmac|at the door`], ['corner', ''], ['buttonhole', ''],
    ['meet', DOOR], ['wait', 'for ‥ at the|for ‥ on the|for ‥ in the|at the ‥ for|on the ‥ for'], ['be', `waiting for ${DOOR.split('|').join('|waiting for ')}`],
    ['wave', '… off|… goodbye'], ['keep', LONG], ['have', `time with|… in the office|… alone`],
    ['stay', 'with|with … until|… until'], ['make', 'time for|room for … in his diary|room for … in her diary'], ['be', 'with … for|alone with|the guest of|in the company of|at … side'],
    ['spend', 'the evening with|the day with|the afternoon with|the morning with|the night at'],
    ['call', 'on|in on|by to see'], ['pay', 'a call on|a courtesy call on|a call to'], ['drop', 'in on|by to see|in to see|in at ‥ office'], ['look', 'in on'], ['stop', 'by to see|in to see|off to see'], ['pop', 'in to see|in on'],
    ['swing', 'by to see'], ['come', 'calling on|calling|by to see|round to see'], ['knock', 'on ‥ door|at ‥ door|on the door of|at the door of'], ['run', 'into'], ['bump', 'into'],
    ['slip', 'into the office of|in to see'], ['walk', 'in on|into the office of'], ['step', 'into the office of'], ['go', 'round to see'],
  ]],
  [CALL, [
    ['ring', '|up|his|her'], ['have', '… on the line|… on the phone|… on the telephone'], ['get', '… on the line|on the phone with|on the phone to|through to'],
    ['be', 'on the line to|on the line with|on the phone to|on the phone with'], ['beMany', 'on the phone|on the line'], ['take', '‥ call|‥ phone call'], ['pick', 'up the phone to|up the telephone to|up the phone and'],
    ['call', 'up|… twice|… again|… three times|… from his plane|… from her plane|… from the plane|… at home|… back|… on his mobile|… late at night'],
    ['reach', '… on the phone|… on his mobile|… at home'], ['raise', '… on the phone'], ['exchange', 'calls|phone calls|telephone calls'], ['give', '‥ a call|‥ a ring'],
  ]],
  [FIXED_CALL, [
    ['take', 'a call from|a phone call from|a telephone call from'], ['get', 'a call from|a phone call from'], ['receive', 'a call from|a phone call from|a telephone call from'],
    ['put', 'in a call to|in a phone call to|through a call to'], ['make', 'a call to|a phone call to|a telephone call to'],
  ]],
  [DIARY, [
    ['pencil', 'in|‥ in for'], ['have', 'an appointment with|a date with|a slot with|… in his diary|… in her diary'], ['expect', '|… for lunch|… for dinner|… for talks'],
    ['put', '… in his diary|… in her diary|… in the diary'], ['block', 'out time for'], ['set', 'aside time for|aside an hour for'],
  ]],
  [WISH, [['hope', 'to catch|to see|to have a word with|to buttonhole|to get time with'], ['seek', 'a meeting with|time with|an audience with|an appointment with'], ['ask', '… for a meeting|… for an appointment|… for an audience|… to see him|… to see her|for time with'], ['request', 'an appointment with|time with']]],
  [CONVENED, [
    ['convene', ''], ['reconvene', ''], ['gather', 'in|at'], ['meet', 'in|on|at|behind closed doors|for|in emergency session'], ['hold', 'an emergency session|a special session|an emergency meeting|a closed session|a special meeting'],
  ]],
  [SITTING, [
    ['sit', 'on|in|for|until|late into|behind closed doors|in emergency session|in special session'], ['go', 'into session|into closed session|into emergency session'],
    ['hold', 'its session|its meeting|its annual meeting|a plenary session'],
    ['open', 'in|on|at|its session|its meeting|its annual session'], ['close', 'its session|its meeting'], ['resume', 'in|on|its session|its work|its deliberations'], ['adjourn', ''],
    ['summon', 'to|for|into session'], ['gather', 'for'],
  ]],
  [MEDIATION, [
    ['get', `‥ to one table|… to the same table|… round one table|… around one table|… round the table|… around the table|… into one room|… into the same room`],
    ['seat', '… opposite each other|… opposite one another|… side by side|… at one table|… at the same table|… next to each other'], ['sit', '… down together|… down opposite each other|… down at one table|… down'],
    ['bring', '… to one table|… to the same table|… round one table|… around one table|… under one roof|… into one room|… into the same room|… face to face|… to the negotiating table'],
    ['be', 'host to both|the host of both'], ['coax', '… to the table|… into one room'], ['set', '… at one table'],
  ]],
  [PRESS, [['tell', '‥ reporters|‥ journalists'], ['speak', 'to ‥ reporters|to ‥ journalists'], ['read', 'statements to the press|statements to the media|statements to reporters'], ['stand', 'at the lectern|before the microphones|at the microphones|before the press|before reporters|before the cameras|at the podium beside|at the podium next to'], ['step', 'before the press|before the microphones|up to the microphones|out before the press|before reporters|to the lectern'], ['appear', 'before the microphones|side by side before'], ['take', 'questions together|questions side by side'], ['face', 'questions together|questions beside']]],
  [VISIT, [['set', 'out for|off for'], ['slip', 'into']]],
]; // prettier-ignore

/** "came out of an hour with A", "got forty minutes with A". */
const TIMES: TriggerWords = {
  ...PERSONAL,
  part: 'verb',
  tenseless: true,
  forms: [[['an hour', 'hours', 'minutes', 'half an hour', 'an afternoon', 'an evening'], ['with', 'alone with', 'in private with', "of ‥ time"]]],
}; // prettier-ignore

/** English verb triggers: the finite past apart, which says that it was held. */
export const enVerbTriggers: readonly TriggerWords[] = [...VERBS.flatMap(formed), TIMES];

function formed([told, phrases]: (typeof VERBS)[number]): TriggerWords[] {
  const forms = phrases.map(formsOf);
  return [
    { ...told, part: 'verb', past: true, forms: forms.flatMap(({ past }) => past) },
    { ...told, part: 'verb', forms: forms.flatMap(({ open }) => open) },
    { ...told, part: 'verb', tenseless: true, forms: forms.flatMap(({ tenseless }) => tenseless) },
  ];
}
