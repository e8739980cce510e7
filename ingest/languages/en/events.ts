// English words for events. A native speaker can review this file without reading a rule.

import type { EventWords } from '../event-words.ts';
import { enAfar } from './afar.ts';
import { enTriggers } from './triggers.ts';
import { enVetoes } from './vetoes.ts';

/** "had met", "had already been received": tells what had been before the story. */
const HAD = 'already|also|last|first|earlier|previously|just|twice|once|both|only|recently|themselves|been|met|held|spoken|talked|conferred|discussed|agreed|signed|visited|travelled|traveled|flown|gone|come|seen|hosted|received|welcomed|greeted|telephoned|phoned|called|sat|gathered|convened|dined|lunched|negotiated|brought|told|addressed|announced|sent|paid|made|opened|begun|parted|shaken'; // prettier-ignore

/** English event words. */
export const enEvents: EventWords = {
  capitalNouns: false,
  bareReports: ['said', 'says', 'say', 'confirmed', 'confirms', 'announced', 'announces', 'reported', 'reports', 'claimed', 'claims', 'insisted', 'insists', 'added', 'indicated', 'revealed', 'disclosed', 'noted', 'wrote', 'believes'],
  // "called on Macron to act", "kept Macron waiting", "gave Macron an hour to leave": nobody met by that.
  compounds: [
    [['call', 'calls', 'called', 'calling'], ['on ‥ to', 'on ‥ for', 'on … not to', 'upon']],
    [['keep', 'keeps', 'kept', 'keeping'], ['‥ waiting', '‥ guessing', '‥ informed', '‥ at bay', '‥ at arm']],
    [['give', 'gives', 'gave', 'given', 'giving'], ['‥ minutes to', '‥ hour to', '‥ hours to', '‥ until']],
    [['run', 'runs', 'ran', 'running'], ['into criticism', 'into resistance', 'into trouble', 'into opposition']],
    [['see', 'sees', 'saw', 'seen', 'seeing'], ['off a', 'off the', 'off an']],
    [['ring', 'rings', 'rang', 'rung', 'ringing'], ['the', 'true', 'out', 'hollow', 'in', 'alarm']],
    [['shake', 'shakes', 'shook', 'shaken', 'shaking'], ['hands on', 'hands with the devil']],
    [['sit', 'sits', 'sat', 'sitting'], ['on the fence', 'on his hands', 'on its hands', 'on their hands', 'in judgment', 'in judgement', 'in jail', 'in prison', 'on a bench', 'down to write', 'with that']],
    [['take', 'takes', 'took', 'taken', 'taking'], ['leave of his senses', 'leave of her senses']],
    [['embraced', 'embraces', 'hugged', 'hugs', 'kissed', 'kisses'], ['his wife', 'her husband', 'his daughter', 'her daughter', 'his son', 'her son', 'his mother', 'her mother', 'his children', 'her children', 'his family', 'her family', 'a child', 'children', 'a baby', 'babies']],
    [['wait', 'waits', 'waited', 'waiting'], ['for ‥ to', 'on ‥ to']],
  ],
  triggers: enTriggers,
  cues: {
    planned: [
      'will', 'would', "'ll", 'is to', 'are to', 'is expected', 'are expected', 'expected to', 'both expected', 'is due', 'are due', 'due to',
      'is set to', 'are set to', 'set to', 'is scheduled', 'are scheduled', 'scheduled', 'is slated', 'are slated', 'slated',
      'plans to', 'plan to', 'planned', 'is planning', 'are planning', 'agreed to meet', 'agreed to hold', 'agreed to resume',
      'announced that he would', 'announced he would', 'said he would', 'said she would', 'said they would', 'would begin', 'would meet', 'would travel',
      'would be held', 'would take place', 'is going to', 'are going to', 'upcoming', 'forthcoming', 'preparing', 'preparations for',
      'is about to', 'are about to', 'is likely to', 'heads for', 'heads to', 'head to', 'heading to', 'was to', 'were to', 'had been due', 'had been scheduled',
      'is travelling', 'is traveling', 'opens today', 'has been invited to', 'accepted an invitation', 'next round', 'next meeting',
      'arrangements for', 'intends to', 'intend to', 'are ready to hold', 'confirmed that he will', 'in the run-up to',
    ],
    proposed: [
      'invited', 'has invited', 'offered', 'offers', 'offer to', 'proposed', 'proposes', 'proposal for', 'called for', 'calls for', 'calling for', 'urged',
      'urges', 'hopes to', 'hope to', 'hoped to', 'hoping to', 'suggested', 'suggests', 'would like to', 'wants to', 'want to', 'wanted to', 'ready to',
      'willing to', 'willingness to', 'open to', 'appealed for', 'may meet', 'may see', 'may sit down', 'may hold', 'may travel', 'may visit', 'may fly', 'may speak', 'may talk', 'may host', 'may receive', 'may attend', 'may join', 'may resume', 'may convene', 'may take place', 'may be held', 'might meet', 'might see', 'might sit down', 'might hold', 'might travel', 'might visit', 'might fly', 'might speak', 'might talk', 'might host', 'might receive', 'might attend', 'might join', 'might resume', 'might convene', 'might take place', 'might be held', 'could meet', 'could see', 'could sit down', 'could hold', 'could travel', 'could visit', 'could fly', 'could speak', 'could talk', 'could host', 'could receive', 'could attend', 'could join', 'could resume', 'could convene', 'could take place', 'could be held', 'possible', 'possibility of',
      'considering', 'seeking a', 'seeks a', 'asked for a', 'asked ‥ for a meeting', 'asked ‥ for talks', 'asked ‥ for an audience', 'requested a', 'readiness to', 'in favour of', 'in favor of', 'pushed for', 'pressing for',
      'prepared to meet', 'prepared to talk', 'idea of', 'floated', 'discuss holding', 'prospect of', 'should meet', 'must meet', 'should hold', 'should sit down',
    ],
    cancelled: [
      'not …… after all', 'is off', 'was off', 'are off', 'were off', 'stayed home', 'stayed at home', 'never came', 'never arrived', 'never showed up', 'did not show up', 'did not turn up', 'failed to show up', 'failed to turn up', 'came to nothing', 'went by the board', 'axed', 'axes', 'ditched', 'nixed', 'cancelled', 'canceled', 'cancels', 'called off', 'calls off', 'struck off', 'struck from', 'scrapped', 'scraps', 'postponed', 'postpones', 'put off', 'fell through',
      'did not take place', 'never took place', 'failed to take place', 'never convened', 'never got under way', 'never got going', 'did not convene', 'abandoned', 'was to have', 'were to have', 'were to be', 'pulled out of', 'pulls out of', 'pulling out of', 'puts off', 'turned down an invitation', 'declined an invitation', 'cancelling', 'canceling',
      'dropped plans', 'has been delayed', 'was delayed', 'shelved', 'aborted', 'cancellation of', 'withdrew from', 'stayed away from', 'refused to attend', 'snubbed',
    ],
    denied: [
      'denied', 'denies', 'denying', 'ruled out', 'rules out', 'ruling out', 'will not be held', 'will not meet', 'would not meet', 'will not take place', 'would not take place', 'would not be held', 'no meeting is planned', 'no meeting was planned',
      'no talks are planned', 'no meetings are planned', 'no such meeting', 'not on the agenda', 'not on his agenda', 'not on her agenda', 'not on their agenda', 'not being planned', 'not being prepared', 'not under discussion', 'not under consideration', 'not in the works', 'not foreseen', 'no such visit', 'no such talks', 'no such trip', 'no such call', 'no such plans', 'no such plan', 'no such contact', 'no such conversation', 'no such encounter', 'no such summit', 'no such negotiations', 'no such briefing', 'no such invitation', 'there was none', 'there were none', 'there had been none', 'any such meeting', 'any such talks', 'any such visit', 'any such contact', 'any such conversation', 'any such call', 'never happened', 'did not happen', 'as fabricated', 'as baseless', 'as untrue', 'was untrue', 'were untrue', 'as fake', 'no plans to meet', 'no plans for', 'no plan to', 'there are no plans', 'there will be no', 'there would be no',
      'not planning', 'has no plans', 'have no plans', 'dismissed reports', 'dismissed as', 'rejected reports', 'not scheduled', 'no meeting scheduled', 'no talks scheduled', 'no visit is planned', 'is not planned', 'are not planned', "won't meet", 'will hold no', 'never met',
    ],
    movedTo: ['postponed to', 'postponed until', 'postponed till', 'postponed it to', 'postponed it until', 'put off to', 'put off until', 'put back to', 'pushed back to', 'pushed to', 'moved to', 'moved back to', 'rescheduled to', 'rescheduled for', 'delayed to', 'delayed until', 'deferred to', 'deferred until', 'brought forward to', 'shifted to'],
    fruitless: ['no result', 'no results', 'no breakthrough', 'no agreement', 'no deal', 'no progress', 'no outcome', 'no concrete', 'no tangible', 'no joint statement', 'no accord', 'no solution', 'no sign of', 'no common ground', 'no headway', 'nothing', 'not produce', 'not yield', 'not bring', 'not lead', 'not result', 'not end', 'not settle', 'not resolve', 'not break', 'not bridge', 'not deliver', 'not ‥ agreement', 'failed to produce', 'failed to reach', 'failed to yield', 'failed to bring', 'failed to agree', 'failed to make', 'failed to break', 'failed to resolve', 'failed to bridge', 'failed to end', 'failed to secure', 'without agreement', 'without result', 'without results', 'without a deal', 'without a breakthrough', 'without an agreement', 'without any', 'without progress', 'without a joint statement', 'neither side'],
    negation: [
      'not', "n't", 'never', 'no', 'neither', 'nor', 'without', 'refused', 'refuses', 'refusing', 'failed to', 'fails to', 'unable to', 'instead of', 'rather than', 'declined', 'declined to', 'ignored', 'none', 'nobody', 'avoid', 'avoided', 'rejected', 'rejects', 'unlikely', 'cannot', 'hardly',
    ],
    unreal: ['attempt to', 'attempts to', 'attempts by', 'attempted to', 'efforts to', 'efforts by', 'effort to', 'effort by', 'bid to', 'bids to', 'trying to', 'tried to', 'tries to', 'try to', 'in the hope of', 'would have', 'could have', 'if', 'unless', 'whether', 'might', 'may', 'could', 'should', 'ought to', 'as if', 'allegedly', 'rumoured', 'rumored', 'any', 'can only', 'must', 'every time', 'whenever', 'usually', 'often', 'always', 'fictional', 'imaginary'],
    supposed: ['if', 'unless', 'whether', 'as if', 'imagine', 'suppose', 'supposing', 'what if'],
    past: ['had', 'was to', 'were to', 'had been due', 'had been scheduled', 'had planned', 'had wanted', 'were to have', 'was to have', 'was due', 'were due', 'had been', 'was supposed to', 'were supposed to'],
  },
  untrue: ['an invention', 'invented', 'untrue', 'false', 'nonsense', 'rubbish', 'fantasy', 'fabricated', 'a fabrication', 'made up', 'fiction', 'baseless', 'groundless', 'fake', 'a lie', 'not true', 'no truth', 'never happened', 'did not happen', 'without foundation', 'knew nothing of it', 'denied it', 'denies it', 'denied this', 'denies this'],
  reports: ['reports', 'report', 'rumours', 'rumors', 'rumour', 'claims', 'claim', 'speculation', 'allegations', 'suggestions', 'reported', 'claimed', 'alleged'],
  saying: [
    'said', 'says', 'say', 'told', 'tells', 'added', 'adds', 'stated', 'states', 'announced',
    'announces', 'reported', 'reports', 'confirmed', 'confirms', 'wrote', 'writes', 'argued', 'noted', 'insisted',
    'warned', 'declared', 'claimed', 'explained', 'stressed', 'recalled', 'believes', 'believed', 'thinks', 'hoped',
    'demanded', 'accused', 'praised', 'criticised', 'criticized', 'welcomed', 'quoted', 'emphasised', 'emphasized', 'underlined',
    'acknowledged', 'admitted', 'revealed', 'posted', 'tweeted', 'commented', 'predicted', 'asked', 'thanked', 'condemned',
  ],
  sourceWords: ['according to', 'citing', 'cited by', 'quoted by', 'reported by', 'as reported by', 'sources told'],
  clauseWords: {
    always: ['since', 'while', 'whereas', 'although', 'though', 'because', 'when', 'where', 'whether', 'who', 'whom', 'that', 'if', 'but', 'whose', 'which'],
    afterComma: ['as', 'and', 'then', 'with', 'after', 'before', 'following', 'ahead of', 'since', 'having', 'until', 'so', 'during', 'citing', 'accusing', 'saying', 'adding', 'hours after', 'days after', 'weeks after', 'a day after', 'a week after'],
  },
  relatives: ['who', 'which', 'that', 'whom', 'whose'],
  placeRelatives: ['where'],
  topicWords: [
    'about', 'on', 'over', 'against', 'regarding', 'concerning', 'despite', 'toward', 'towards', 'under',
    'since', 'because of', 'on behalf of', 'without', 'like', 'unlike', 'amid', 'except', 'for', 'predecessor',
    'successor', 'former', 'late', 'in the name of', 'instead of', 'including on', 'as well as on', 'across', 'inside', 'throughout',
  ],
  topicNouns: [
    'relations', 'relationship', 'ties', 'border', 'war', 'wars', 'dispute', 'conflict', 'trade', 'sanctions', 'aid', 'attack', 'attacks', 'troops', 'cooperation', 'friendship', 'partnership', 'rapprochement', 'tensions', 'exports', 'imports', 'security of', 'sovereignty', 'invasion', 'future of', 'situation', 'peace', 'support for', 'part', 'east', 'west', 'north', 'south', 'weapons', 'accession', 'people of', 'occupation', 'independence', 'crisis', 'economy', 'policy', 'differences', 'reconciliation', 'normalisation', 'normalization', 'rights',
  ],
  partyNouns: [
    'delegation', 'delegations', 'delegates', 'officials', 'official', 'diplomats', 'diplomat', 'side', 'sides', 'negotiators', 'negotiator', 'envoys', 'envoy', 'government', 'governments', 'team', 'teams', 'leaders', 'leader', 'leadership', 'presidents', 'ministers', 'foreign ministers', 'representatives', 'counterparts', 'counterpart', 'mediators', 'mediator', 'military', 'commanders', 'generals', 'ambassadors', 'ambassador', 'administration', 'mediation', 'hosts', 'senators', 'lawmakers', 'experts',
  ],
  collectives: [
    { forms: ['the two', 'the two men', 'the two women', 'both men', 'both women', 'the pair', 'the two politicians', 'each other', 'one another', 'both of them', 'each of them', 'each of the two', 'each of the two leaders', 'each of the men', 'the two officials', 'the two rivals', 'both rivals', 'the two foes', 'the two adversaries', 'the two envoys', 'the two negotiators', 'the two statesmen', 'the duo', 'the two visitors', 'his two guests', 'her two guests', 'the two guests', 'the two allies', 'the two diplomats'], of: 'persons', count: 2 },
    { forms: ['the two leaders', 'both leaders', 'the leaders', 'the two heads of state', 'both heads of state', 'the two heads of government'], of: 'persons', count: 2, roles: ['president', 'prime minister', 'chancellor', 'king', 'queen', 'emir', 'sultan', 'emperor', 'crown prince', 'leader', 'head of state', 'head of government', 'european council'] },
    { forms: ['the two presidents', 'both presidents', 'the presidents', 'the same two presidents'], of: 'persons', count: 2, roles: ['president'] },
    { forms: ['the two prime ministers', 'both prime ministers', 'the prime ministers', 'the two premiers', 'both premiers'], of: 'persons', count: 2, roles: ['prime minister'] },
    { forms: ['the two ministers', 'both ministers', 'the ministers', 'the two foreign ministers', 'both foreign ministers', 'the foreign ministers', 'the two defence ministers', 'the two defense ministers', 'the two top diplomats', 'both top diplomats', 'the two chief diplomats'], of: 'persons', count: 2, roles: ['minister'] },
    { forms: ['the two chancellors'], of: 'persons', count: 2, roles: ['chancellor'] },
    { forms: ['the two countries', 'both countries', 'the two sides', 'both sides', 'the two governments', 'both governments', 'both delegations', 'the two delegations', 'the two neighbours', 'the two neighbors', 'the two nations', 'both nations', 'the sides', 'the parties', 'both parties', 'the two parties', 'the delegations', 'both capitals', 'the two capitals', 'negotiators from both sides', 'the two states', 'both states', 'both neighbours', 'both neighbors', 'the two powers', 'the negotiators', 'both teams', 'the two teams', 'the two camps', 'the warring parties', 'the warring sides'], of: 'states', count: 2 },
    { forms: ['the three', 'the trio', 'all three', 'the three men'], of: 'persons', count: 3 },
    { forms: ['all three leaders', 'the three leaders', 'the three heads of state'], of: 'persons', count: 3, roles: ['president', 'prime minister', 'chancellor', 'king', 'emir', 'leader'] },
    { forms: ['the three presidents'], of: 'persons', count: 3, roles: ['president'] },
    { forms: ['the three foreign ministers', 'the three ministers'], of: 'persons', count: 3, roles: ['minister'] },
    { forms: ['the three countries', 'the three sides', 'the three governments', 'the three delegations'], of: 'states', count: 3 },
  ],
  pronouns: { one: ['he', 'she', 'him'], many: ['they', 'them'], owner: ['his', 'her'] },
  auxiliaries: ['has', 'have', 'had', 'was', 'were', 'been', 'did', 'having'],
  afar: enAfar,
  withWords: ['with', 'alongside'],
  fromWords: ['from'],
  betweenWords: ['between'],
  fringeWords: ['on the sidelines', 'on the margins', 'on the fringes', 'in the margins', 'on the edges'],
  thenGoesOn: true,
  thatWords: ['that'],
  byWords: ['by'],
  joint: ['joint', 'jointly', 'together'],
  flanks: { before: ['alongside', 'beside', 'next to', 'flanked by', 'accompanied by'], behind: ['beside him', 'beside her', 'at his side', 'at her side', 'by his side', 'by her side', 'looking on'] },
  hosting:
    'host|hosts|hosted|hosting|play host|plays host|played host|playing host|be the venue|was the venue|is the venue|the setting for'.split('|'),
  hosts: ['the host', 'his hosts', 'her hosts', 'its host', 'their host', 'his host', 'her host'],
  guests: ['the guest', 'his visitor', 'her visitor', 'the visiting leader', 'the visiting president', 'the visiting minister', 'his guest', 'her guest', 'the visitor', 'the visiting dignitary'],
  ordinals: 'the second|the third|the fourth|the fifth|the sixth|a second|a third|a fourth|the second round|the third round|the next|the next one|the last'.split('|'),
  apart: ['separately', 'each of them', 'each of the two', 'each of the men', 'separate ‥ meetings', 'separate ‥ talks', 'separate ‥ consultations', 'separate ‥ conversations', 'separate ‥ calls', 'separate meetings', 'separate talks', 'separate consultations', 'separate conversations', 'separate calls', 'back-to-back talks', 'back-to-back meetings', 'one after the other', 'in turn', 'each in turn', 'individually', 'one by one'],
  first: ['first'],
  there: ['there', 'at the same place', 'at the same villa', 'at the same hotel', 'at the same venue', 'in the same hotel', 'on the spot', 'here', 'at the same palace', 'in the same palace', 'in the same building', 'in the same room', 'under the same roof', 'within the same walls', 'at the same residence', 'in the same venue', 'thither', 'in the same place'],
  sameTown: ['in the city', 'to the city', 'in that city', 'in this city', 'in the same city', 'to the same city', 'the same city', 'in the same town', 'in that town', 'in the town', 'to the town', 'in the same capital'],
  definite: ['the', 'these', 'this', 'those', 'that', 'his', 'her', 'their', 'its'],
  joiners: ['and', '&'],
  sequence: {
    afterThis: ['after', 'following', 'followed a', 'followed an', 'followed the', 'followed his', 'followed her', 'followed their', 'followed talks', 'followed two', 'followed weeks', 'followed months', 'follow', 'follows', 'since', 'in the wake of', 'on the heels of', 'came after', 'came days after', 'the harvest of', 'building on', 'preceded by', 'had been prepared', 'the first since', 'for the first time since', 'continues', 'a follow-up to', 'first met'],
    beforeThis: ['before', 'followed by', 'to be followed by', 'ahead of', 'in the run-up to', 'on the eve of', 'prior to', 'to prepare', 'in preparation for', 'paving the way for'],
    thenThis: ['then', 'later', 'afterwards', 'afterward', 'subsequently', 'thereafter', 'from there', 'next', 'travels on', 'onward', 'went on to', 'flew on', 'continue to', 'before departing for'],
    earlierThis: ['ground had been prepared', 'ground was prepared', 'prepared the ground', 'had prepared the ground', 'laid the groundwork', 'laid the ground', 'prepared the way', 'paved the way', 'cleared the way', 'builds on', 'goes back to', 'takes forward', 'grew out of', 'earlier', 'previously', 'hours earlier', 'beforehand', 'before that', 'had first', 'last met', 'last spoke', 'last talked', 'last saw', 'last sat', 'last visited', 'last held', 'last gathered', 'last time', 'the previous', 'previous round', 'previous meeting', 'previous summit', 'previous visit', 'the first was', 'the first came', 'the first took place', 'the first had', 'first round was', 'the last was', 'the last took place'],
    again: ['back at the table', 'returned to', 'the next one', 'to meet next', 'follow-up visit', 'continued talks', 'continued their talks', 'resumption', 'again', 'once more', 'anew', 'second round', 'third round', 'fourth round', 'fifth round', 'sixth round', 'seventh round', 'new round', 'another round', 'next round', 'further round', 'latest round', 'second meeting', 'third meeting', 'fourth meeting', 'new meeting', 'another meeting', 'next meeting', 'follow-up meeting', 'follow-up talks', 'second summit', 'third summit', 'next summit', 'second session', 'third session', 'next session', 'second time', 'third time', 'second call', 'third call', 'return visit', 'resume', 'resumed', 'resuming', 'reconvene', 'reconvened'],
    another: ['previous', 'next', 'last', 'latest', 'preceding', 'upcoming', 'following', 'most recent'],
    pluperfect: HAD.split('|').map((word) => `had ${word}`),
  },
  vetoes: enVetoes,
}; // prettier-ignore
