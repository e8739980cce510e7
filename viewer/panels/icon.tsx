// Line icons of one weight. They say nothing by themselves: the button has the words.

const PATHS = {
  graph:
    'M6 5l6-1M5 7l3 5M13 6l-3 6M4 2.800a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.400M14 1.800a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.400M9 11.800a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4',
  map: 'M2 4.500l4.500-2 5 2.500 4.500-2v11l-4.500 2-5-2.500-4.500 2zM6.500 2.500v11M11.500 5v11',
  read: 'M9 4.500C7 3 4.500 2.800 2.500 3v11c2-.2 4.500 0 6.500 1.500 2-1.500 4.500-1.700 6.500-1.500V3c-2-.2-4.500 0-6.500 1.500zM9 4.500v11',
  trace: 'M2 4h5M2 9h9M2 14h14M7 4l4 5 5 5',
  table: 'M2.5 3.500h13v11h-13zM2.5 7.200h13M2.5 10.800h13M7 7.200v7.300',
  cypher: 'M6 5L2 9l4 4M12 5l4 4-4 4',
  review: 'M2 4h6v10H2zM10 4h6v10h-6zM4 9h2M12 9h2',
  sources: 'M3 3a12 12 0 0 1 12 12M3 8a7 7 0 0 1 7 7M4.500 12.500a1 1 0 1 1 0 2 1 1 0 0 1 0-2',
  search: 'M8 2.500a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M12 12l4 4',
  undo: 'M6 3L2.5 6.5 6 10M3 6.500h7.500a4 4 0 0 1 0 8H8',
  redo: 'M12 3l3.5 3.500L12 10M15 6.500H7.500a4 4 0 0 0 0 8H10',
  theme: 'M9 2a7 7 0 1 0 0 14zM9 2a7 7 0 0 1 0 14',
  link: 'M7.5 10.500a3 3 0 0 0 4.3 0l2.9-2.900a3 3 0 0 0-4.3-4.300L9.3 4.400M10.5 7.500a3 3 0 0 0-4.3 0l-2.9 2.900a3 3 0 0 0 4.3 4.300l1.1-1.1',
  help: 'M9 2a7 7 0 1 0 0 14A7 7 0 1 0 9 2M6.8 7a2.2 2.2 0 1 1 3.4 1.900c-.8.5-1.200.9-1.200 1.600M9 12.900v.1',
  arrange: 'M3 4h5M3 9h12M3 14h8M11 2.500v3M8 7.500v3M13 12.500v3',
  lasso:
    'M9 3c4 0 6.500 1.800 6.500 4.300S13 12 9 12 2.500 10 2.500 7.500 5 3 9 3M5 11.500c-1.500 1.500 1 2.500 0 4.500',
  box: 'M3 6V3h3M12 3h3v3M15 12v3h-3M6 15H3v-3M8 3h2M8 15h2M3 8v2M15 8v2',
  fit: 'M2 6V2h4M12 2h4v4M16 12v4h-4M6 16H2v-4',
  nearer: 'M9 4v10M4 9h10',
  farther: 'M4 9h10',
  area: 'M3 6V3h3M12 3h3v3M15 12v3h-3M6 15H3v-3M8 3h2M8 15h2M3 8v2M15 8v2',
  save: 'M9 2v9M5.5 8L9 11.5 12.5 8M3 15h12',
  close: 'M4 4l10 10M14 4L4 14',
  back: 'M10 4L5 9l5 5M5 9h10',
  swap: 'M3 6h11l-3-3M15 12H4l3 3',
  up: 'M4 11l5-5 5 5',
  filter: 'M2 4h14M5 9h8M7.5 14h3',
  without: 'M9 3a6 6 0 1 1 0 12A6 6 0 0 1 9 3M5 9h8',
  play: 'M6 3.500l8 5.500-8 5.500z',
  pause: 'M6.5 4v10M11.5 4v10',
  down: 'M4 7l5 5 5-5',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

/** An icon in the colour of the text around it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 18 18" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
