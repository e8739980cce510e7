// What the network is to those who read: one question, one answer.

import type { Validators } from '../../graph/model/index.ts';

/** Asks for what lies at addresses, politely and carefully; README.md says how. */
export interface Web {
  /**
   * What lies at an address, after all redirects. Whatever goes wrong is an answer, too; it rejects only where the
   * run is stopped.
   */
  get(address: string): Promise<Content | Failure>;
  /** The same, but for content that is known already. `seen`: the validators that came with it. */
  getIfChanged(address: string, seen: Validators): Promise<Answer>;
}

export type Answer = Content | { readonly type: 'unchanged' } | Failure;

/** What was there. */
export interface Content {
  readonly type: 'content';
  /** What tells this state of it from the next. */
  readonly validators: Validators;
  /** Where it lay in the end. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** Whether there is more than may be read: then these are the first bytes. */
  readonly cut: boolean;
  /** The media type in small letters, without parameters: `text/html`. */
  readonly media?: string | undefined;
  readonly charset?: string | undefined;
}

/** Why nothing came. */
export interface Failure {
  readonly type: 'failed';
  readonly code: FailureCode;
  readonly what: string;
  readonly todo: string;
  /** Whether another try may do better. */
  readonly again: boolean;
  /** Milliseconds that the server asks to wait before. */
  readonly after?: number;
}

/** What is to be done, and whether another try may do better. */
export const FAILURES = {
  'bad-address': { todo: 'write it as http://… or https://…', again: false },
  private: {
    todo: 'where it is to be asked nonetheless, add --allow-private',
    again: false,
  },
  robots: { todo: 'ask the publisher, or save the page and ingest the file', again: false },
  'robots-unknown': {
    todo: 'nothing is asked of a host before its robots.txt is known; try again later',
    again: true,
  },
  'no-host': { todo: 'check the address', again: true },
  'no-connection': { todo: 'check the address and the network', again: true },
  'too-slow': { todo: 'try again later', again: true },
  redirects: { todo: 'open it in a browser and take the address where it ends', again: false },
  gone: { todo: 'check the address', again: false },
  refused: { todo: 'save the page and ingest the file', again: false },
  busy: { todo: 'try again later, or with a longer --delay', again: true },
  'server-error': { todo: 'try again later', again: true },
  'too-large': { todo: 'fetch it by other means and ingest the file', again: false },
  'broken-off': { todo: 'try again', again: true },
  unreadable: { todo: 'save the page and ingest the file', again: false },
} as const;

export type FailureCode = keyof typeof FAILURES;

/** A failure in these words. */
export function failed(code: FailureCode, what: string, after?: number): Failure {
  return { type: 'failed', code, what, ...FAILURES[code], ...(after !== undefined && { after }) };
}

/** How others are asked. */
export interface WebSettings {
  /** Whether addresses of this machine and of its own network, and any port, may be asked. */
  readonly allowPrivate: boolean;
  /** How we call ourselves. */
  readonly userAgent: string;
  /** Milliseconds between two questions to a host. */
  readonly delay: number;
  readonly limits: WebLimits;
}

export interface WebLimits {
  /** Milliseconds until a host is found and connected. */
  readonly connect: number;
  /** Milliseconds from there to the first byte of an answer. */
  readonly firstByte: number;
  /** Milliseconds from the first to the last. */
  readonly whole: number;
  /** Milliseconds in which `leastBytes` must come, again and again. */
  readonly window: number;
  readonly leastBytes: number;
  /** Bytes of an answer, unpacked. */
  readonly mostBytes: number;
}

export const WEB_LIMITS: WebLimits = {
  connect: 10_000,
  firstByte: 30_000,
  whole: 120_000,
  window: 10_000,
  leastBytes: 10_240,
  mostBytes: 32 * 1024 * 1024,
};

/** Clock and network, handed in. */
export interface WebMeans {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, at once where the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<unknown>;
  /** The IP addresses of a host. Rejects with the system's error. */
  resolve(host: string): Promise<readonly string[]>;
  /** Aborted where the run is stopped. */
  readonly signal: AbortSignal;
}
