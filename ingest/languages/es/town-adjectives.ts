// Spanish adjectives of towns, without their endings: they place an event's noun beside them.

/** By the town's id. */
export const townAdjectives: Readonly<Record<string, readonly string[]>> = {
  'place:geneva': ['ginebrino', 'ginebrina', 'ginebrinas', 'ginebrinos'],
  'place:paris': ['parisino', 'parisina'],
  'place:moscow': ['moscovita', 'moscovitas'],
  'place:vienna': ['vienés', 'vienesa', 'vienesas'],
  'place:london': ['londinense'],
  'place:brussels': ['bruselense'],
  'place:berlin': ['berlinés', 'berlinesa'],
  'place:madrid': ['madrileño', 'madrileña'],
  'place:rome': ['romano', 'romana'],
  'place:lisbon': ['lisboeta'],
  'place:havana': ['habanero', 'habanera', 'habaneras'],
  'place:new-york': ['neoyorquino', 'neoyorquina'],
  'place:istanbul': ['estambulí'],
  'place:beijing': ['pekinés', 'pekinesa'],
  'place:caracas': ['caraqueño', 'caraqueña'],
  'place:bogota': ['bogotano', 'bogotana'],
  'place:lima': ['limeño', 'limeña'],
  'place:buenos-aires': ['porteño', 'porteña'],
  'place:quito': ['quiteño', 'quiteña'],
}; // prettier-ignore
