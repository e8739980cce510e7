// Portuguese adjectives of towns, without their endings: they place an event's noun beside them.

/** By the town's id. */
export const townAdjectives: Readonly<Record<string, readonly string[]>> = {
  'place:geneva': ['genebrino', 'genebrina'],
  'place:paris': ['parisiense'],
  'place:moscow': ['moscovita', 'moscovitas'],
  'place:vienna': ['vienense'],
  'place:london': ['londrino', 'londrina'],
  'place:brussels': ['bruxelense'],
  'place:berlin': ['berlinense'],
  'place:madrid': ['madrileno', 'madrilena'],
  'place:rome': ['romano', 'romana'],
  'place:lisbon': ['lisboeta', 'lisbonense'],
  'place:new-york': ['nova-iorquino', 'nova-iorquina'],
  'place:havana': ['havanês'],
  'place:luanda': ['luandense'],
  'place:maputo': ['maputense'],
  'place:brasilia': ['brasiliense'],
}; // prettier-ignore
