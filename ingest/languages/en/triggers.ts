// English words that tell of an event, by kind.

import type { TriggerWords } from '../event-words.ts';

/** English triggers, plain ones before weak ones. */
export const enTriggers: readonly TriggerWords[] = [
  {
    kind: 'talks',
    frame: 'sides',
    part: 'verb',
    forms: [
      'meets', 'meet', 'meeting with', 'to meet', 'hold talks', 'holds talks', 'holding talks', 'hold discussions', 'hold a meeting', 'sit down with', 'receives', 'receive', 'receiving', 'hosts', 'host', 'hosting', 'welcomes', 'welcome', 'conferring', 'come together', 'talk with', 'talking with', 'talks with', 'speak with', 'speaks with', 'are to hold', 'welcoming',
    ],
  },
  {
    kind: 'talks',
    frame: 'sides',
    part: 'verb',
    past: true,
    forms: [
      'met', 'met with', 'held talks', 'held discussions', 'discussions were held', 'talks were held', 'held a meeting', 'held meetings', 'conferred with', 'sat down with', 'sat down together', 'received', 'called on', 'faced each other', 'came face to face', 'hosted', 'welcomed', 'opened talks', 'began talks', 'resumed talks', 'exchanged views with', 'went over the agenda', 'came together', 'talked with', 'sat opposite', 'sat at one table', 'shook hands', 'paid a courtesy call on', 'met face to face', 'spoke with', 'had over', 'huddled with', 'consulted with', 'held a bilateral', 'gave a dinner for', 'dined with', 'lunched with', 'greeted', 'settled with', 'had … over',
    ],
  },
  {
    kind: 'talks',
    frame: 'sides',
    part: 'noun',
    forms: [
      'talks', 'meeting', 'meetings', 'encounter', 'face-to-face', 'tête-à-tête', 'conversation', 'consultations', 'discussions', 'discussion', 'dialogue', 'session', 'one-on-one', 'courtesy call', 'trilateral', 'audience', 'working lunch', 'working dinner', 'working breakfast', 'exchange of views', 'sit-down', 'get-together', 'rendezvous',
    ],
  },
  { kind: 'talks', frame: 'sides', part: 'verb', weak: true, forms: ['saw', 'sees', 'see', 'seen', 'talked', 'talking', 'joined', 'discussed', 'spoke', 'spoke to', 'speaks', 'talk', 'got together', 'agreed with', 'told his counterpart', 'reviewed'] },
  {
    kind: 'visit',
    frame: 'journey',
    part: 'verb',
    forms: [
      'visited', 'visits', 'visit to', 'paid a visit', 'pays a visit', 'paying a visit', 'paying a state visit', 'pay a visit', 'paid an official visit', 'travelled to', 'traveled to', 'travels to', 'travel to', 'travelling to', 'traveling to', 'flew to', 'flies to', 'fly to', 'flying to', 'flew into', 'arrived in', 'arrives in', 'arrive in', 'arriving in', 'landed in', 'lands in', 'heads for', 'heads to', 'headed to', 'headed for', 'heading to', 'head to', 'went to', 'goes to', 'toured', 'touches down in', 'touched down in', 'journeyed to', 'is visiting', 'visiting', 'came to', 'is expected in', 'are both expected in', 'expected in', 'is expected at', 'expected at', 'set off for', 'left for', 'leaves for',
    ],
  },
  { kind: 'visit', frame: 'journey', part: 'noun', forms: ['visit', 'state visit', 'official visit', 'working visit', 'visits', 'trip', 'trip to', 'trip by', 'tour', 'stopover', 'journey', 'state visit to', 'day trip'] },
  {
    kind: 'call',
    frame: 'sides',
    part: 'verb',
    forms: [
      'spoke by phone', 'spoke by telephone', 'spoke on the phone', 'spoken by phone', 'spoke over the phone', 'speak by phone', 'talked by phone', 'talked on the phone', 'telephoned', 'talk by video', 'talked by video', 'spoken by phone', 'phoned', 'phones', 'held a phone call', 'held a telephone', 'spoke by video', 'by video link', 'by videoconference', 'held a video', 'rang', 'called … by phone', 'discussed by phone', 'by telephone', 'by phone', 'on the phone', 'over the phone', 'in a phone call', 'spoke … by phone', 'spoke … by telephone', 'spoke … on the phone', 'discussed … by phone', 'speak … by phone',
    ],
  },
  { kind: 'call', frame: 'sides', part: 'noun', forms: ['phone call', 'telephone call', 'phone conversation', 'telephone conversation', 'phone talks', 'video call', 'video conference', 'videoconference', 'call with', 'phone calls', 'telephone calls', 'conference call', 'telephone talks', 'call between', 'a call'] },
  { kind: 'visit', frame: 'sides', part: 'verb', status: 'proposed', forms: ['invited … to', 'has invited … to', 'had invited … to'] },
  { kind: 'summit', frame: 'gathering', part: 'noun', forms: ['summit', 'summits', 'summit meeting', 'conference', 'peace conference', 'security conference', 'forum', 'general assembly', 'g7 meeting', 'g20 meeting', 'ministerial', 'ministerial meeting', 'meeting of foreign ministers', 'meeting of the foreign ministers', 'meeting of defence ministers', 'meeting of defense ministers', 'council meeting', 'gathering', 'congress', 'assembly', 'meeting of leaders', 'informal meeting', 'foreign ministers meeting', 'plenary'] },
  { kind: 'negotiation', frame: 'sides', part: 'verb', forms: ['negotiated with', 'negotiated', 'negotiating with', 'negotiate with', 'negotiates with', 'negotiate', 'opened negotiations', 'began negotiations', 'resumed negotiations', 'hold negotiations', 'held negotiations', 'held a round'] },
  { kind: 'negotiation', frame: 'sides', part: 'noun', forms: ['second round', 'third round', 'next round', 'first round', 'negotiations', 'negotiation', 'round of talks', 'round of negotiations', 'rounds of talks', 'direct negotiations', 'nuclear talks', 'nuclear negotiations', 'peace negotiations', 'truce talks', 'ceasefire negotiations'] },
  { kind: 'press-conference', frame: 'press', part: 'verb', forms: ['told reporters', 'tells reporters', 'told journalists', 'told waiting reporters', 'told a news conference', 'told a press conference', 'told a joint press conference', 'told a joint news conference', 'told the press', 'told a briefing', 'briefed reporters', 'briefed journalists', 'briefed the press', 'speaking to reporters', 'spoke to reporters', 'spoke to journalists', 'speaking to journalists', 'faced reporters', 'addressed reporters', 'addressed the press', 'informed reporters', 'told a regular briefing', 'told a news briefing', 'appeared before the press', 'answered questions from reporters', 'said in remarks to reporters', 'told a daily briefing', 'told a regular press briefing', 'told travelling reporters'] },
  { kind: 'press-conference', frame: 'press', part: 'noun', forms: ['press conference', 'news conference', 'press briefing', 'news briefing', 'media briefing', 'press conferences', 'joint press appearance', 'press statement', 'daily briefing', 'weekly briefing', 'regular briefing', 'press appearance', 'press availability', 'media appearance'] },
  { kind: 'speech', frame: 'speech', part: 'verb', forms: ['addressed parliament', 'addressed the parliament', 'addresses parliament', 'addressed the general assembly', 'addressed the un', 'addressed lawmakers', 'addressed the assembly', 'addressed congress', 'addressed the council', 'addressed the security council', 'addressed the forum', 'addressed the conference', 'told parliament', 'told lawmakers', 'told the general assembly', 'told the un', 'told the united nations', 'told the security council', 'told the council', 'told the forum', 'told the conference', 'delivered a speech', 'gave a speech', 'delivered an address', 'gave an address', 'gave the keynote', 'delivered the keynote', 'made a speech', 'spoke at', 'speaking at', 'told the assembly', 'told congress', 'told the summit', 'told delegates', 'addressed the', 'spoke before'] },
  { kind: 'speech', frame: 'speech', part: 'noun', forms: ['speech to', 'speech at', 'speech in', 'speech before', 'address to', 'keynote', 'televised address', 'lecture', 'opening address', 'a speech', 'his speech', 'her speech'] },
  { kind: 'ceremony', frame: 'sides', part: 'noun', forms: ['signing ceremony', 'ceremony', 'funeral', 'swearing-in ceremony', 'swearing-in', 'inauguration', 'reception', 'state banquet', 'state dinner', 'coronation', 'commemoration', 'wreath-laying', 'requiem'] },
  { kind: 'ceremony', frame: 'sides', part: 'verb', forms: ['signed', 'sign', 'signs', 'were signed', 'initialled', 'laid a wreath', 'inaugurated', 'sworn in'], weak: true },
  { kind: 'mediation', frame: 'mediation', part: 'verb', forms: ['brought together', 'brought … together', 'brokered', 'brokered by', 'brokers', 'mediated', 'mediated by', 'mediates', 'mediating between', 'mediate between', 'reconcile', 'shuttled between', 'brings together', 'bring together', 'bring … together', 'under the mediation of', 'under its mediation', 'mediation by', 'facilitated by', 'facilitated', 'mediation of', 'mediating', 'under the auspices of', 'hosted by'] },
  { kind: 'talks', frame: 'attendance', part: 'noun', forms: ['took part', 'takes part', 'take part', 'attended', 'attends', 'was present', 'were present', 'also present', 'was also there', 'were also there', 'accompanied by', 'accompanied', 'accompanies', 'flanked by', 'led the', 'headed the', 'delegation included', 'delegations included', 'led by', 'headed by', 'joined by', 'was joined by', 'were joined by', 'at his side', 'at her side', 'participated'] },
]; // prettier-ignore
