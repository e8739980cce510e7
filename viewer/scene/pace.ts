/** A frame that takes longer than this makes no motion, milliseconds. */
export const SLOW = 50;
/** What a frame costs may show only some frames later: the page runs ahead of what draws. */
const AHEAD = 4;

/** Whether the page draws fast enough for motion. */
export interface Pace {
  /** Whether the frame that was watched last has come and gone quickly; not so while it is being drawn. */
  isQuick(): boolean;
  /** What the last frame cost that was watched to its end, milliseconds; 0 before there was one. */
  cost(): number;
  /** Watches what the next frame costs. */
  watch(): void;
}

/** The pace of a page that has drawn nothing yet. */
export function createPace(): Pace {
  let isQuick = false;
  let cost = 0;
  let watched = 0;
  return {
    isQuick: () => isQuick,
    cost: () => cost,
    watch() {
      const mine = ++watched;
      isQuick = false;
      let longest = 0;
      const look = (left: number, before: number): void =>
        void requestAnimationFrame((now) => {
          if (mine !== watched) return;
          longest = Math.max(longest, now - before);
          if (left > 1) return look(left - 1, now);
          cost = longest;
          isQuick = cost < SLOW;
        });
      requestAnimationFrame((began) => look(AHEAD, began));
    },
  };
}
