// French adjectives of towns, without their endings: they place an event's noun beside them.

/** By the town's id. */
export const townAdjectives: Readonly<Record<string, readonly string[]>> = {
  'place:geneva': ['genevois'],
  'place:paris': ['parisien'],
  'place:moscow': ['moscovite'],
  'place:vienna': ['viennois'],
  'place:london': ['londonien'],
  'place:brussels': ['bruxellois'],
  'place:berlin': ['berlinois'],
  'place:madrid': ['madrilène'],
  'place:rome': ['romain'],
  'place:lisbon': ['lisboète'],
  'place:new-york': ['new-yorkais'],
  'place:strasbourg': ['strasbourgeois'],
  'place:lausanne': ['lausannois'],
  'place:istanbul': ['stambouliote'],
  'place:beijing': ['pékinois'],
  'place:algiers': ['algérois'],
  'place:tunis': ['tunisois'],
  'place:munich': ['munichois'],
  'place:the-hague': ['haguenois'],
}; // prettier-ignore
