// Dutch adjectives of towns, without their endings: they place an event's noun beside them.

/** By the town's id. */
export const townAdjectives: Readonly<Record<string, readonly string[]>> = {
  'place:geneva': ['Geneefs'],
  'place:vienna': ['Weens'],
  'place:moscow': ['Moskous'],
  'place:istanbul': ['Istanbuls'],
  'place:paris': ['Parijs'],
  'place:london': ['Londens'],
  'place:berlin': ['Berlijns'],
  'place:brussels': ['Brussels'],
  'place:the-hague': ['Haags'],
  'place:amsterdam': ['Amsterdams'],
  'place:rotterdam': ['Rotterdams'],
  'place:antwerp': ['Antwerps'],
  'place:rome': ['Romeins'],
  'place:madrid': ['Madrileens'],
  'place:warsaw': ['Warschaus'],
  'place:beijing': ['Pekings'],
  'place:minsk': ['Minsks'],
}; // prettier-ignore
