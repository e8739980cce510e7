// What lies over the picture, measured, so that nothing is drawn under it.

import { effect } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Box } from '../scene/contract.ts';
import { useBoard, type Board } from './board.ts';

/** A ref for an element that lies, or at times lies, over the picture; `also` is filled with it, too. */
export function useCover(also?: { current: HTMLElement | null }): (element: HTMLElement | null) => void {
  const { covers } = useBoard();
  return useMemo(() => {
    let held: HTMLElement | null = null;
    return (element) => {
      const others = [...covers.peek()].filter((one) => one !== held);
      held = element;
      if (also) also.current = element;
      covers.value = new Set(element ? [...others, element] : others);
    };
  }, []);
}

/** The part of an element's box that lies over a frame, seen from the frame's corner; nothing where none does. */
export function boxOver(frame: DOMRectReadOnly, rect: DOMRectReadOnly): Box | undefined {
  const left = Math.max(0, rect.left - frame.left);
  const top = Math.max(0, rect.top - frame.top);
  const width = Math.min(frame.width, rect.right - frame.left) - left;
  const height = Math.min(frame.height, rect.bottom - frame.top) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}

/** Tells what lies over the host, now and whenever one of the parts comes, goes or changes its size. */
export function watchCovers(
  { covers }: Pick<Board, 'covers'>,
  host: HTMLElement,
  tell: (boxes: readonly Box[]) => void,
): () => void {
  const observer = new ResizeObserver(() => {
    const frame = host.getBoundingClientRect();
    tell([...covers.peek()].flatMap((one) => boxOver(frame, one.getBoundingClientRect()) ?? []));
  });
  const end = effect(() => {
    observer.disconnect();
    observer.observe(host);
    for (const element of covers.value) observer.observe(element);
  });
  return () => {
    end();
    observer.disconnect();
  };
}
