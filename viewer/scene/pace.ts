/** A frame that takes longer than this makes no motion, milliseconds. */
const SLOW = 50;
/** What a frame costs may show only some frames later: the page runs ahead of what draws. */
const AHEAD = 4;

/** Whether the page draws fast enough for motion. */
export interface Pace {
  /** Whether the frame that was watched last has come and gone quickly; not so while it is being drawn. */
  isQuick(): boolean;
  /** Whether the last frame that was watched to its end was slow. */
  isSlow(): boolean;
  /** Watches what the next frame costs. */
  watch(): void;
}

/** The pace of a page that has drawn nothing yet. */
export function createPace(): Pace {
  let isQuick = false;
  let isSlow = false;
  let watched = 0;
  return {
    isQuick: () => isQuick,
    isSlow: () => isSlow,
    watch() {
      const mine = ++watched;
      isQuick = false;
      let longest = 0;
      const look = (left: number, before: number): void =>
        void requestAnimationFrame((now) => {
          if (mine !== watched) return;
          longest = Math.max(longest, now - before);
          if (left > 1) return look(left - 1, now);
          isQuick = longest < SLOW;
          isSlow = !isQuick;
        });
      requestAnimationFrame((began) => look(AHEAD, began));
    },
  };
}
