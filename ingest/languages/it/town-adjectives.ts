// Italian adjectives of towns, without their endings: they place an event's noun beside them.

/** By the town's id. */
export const townAdjectives: Readonly<Record<string, readonly string[]>> = {
  'place:geneva': ['ginevrin'],
  'place:paris': ['parigin'],
  'place:moscow': ['moscovit'],
  'place:vienna': ['viennes'],
  'place:london': ['londines'],
  'place:brussels': ['brussellez'],
  'place:berlin': ['berlines'],
  'place:madrid': ['madrilen'],
  'place:rome': ['roman'],
  'place:milan': ['milanes'],
  'place:naples': ['napoletan'],
  'place:turin': ['torines'],
  'place:venice': ['venezian'],
  'place:lisbon': ['lisbonin'],
  'place:new-york': ['newyorches'],
  'place:beijing': ['pechines'],
  'place:palermo': ['palermitan'],
  'place:trieste': ['triestin'],
}; // prettier-ignore
