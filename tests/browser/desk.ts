// The real program on a home of its own, and the page that it serves.

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { noteDrawnWords } from './drawn-words.ts';

/** A running program. */
export interface Running {
  readonly url: string;
  /** Ends it by its pid, as Ctrl-C does, and waits for its end. */
  stop(): Promise<void>;
}

/** An opened page and what it complained of: errors, warnings, uncaught exceptions. */
export interface Desk {
  readonly page: Page;
  readonly faults: string[];
}

/** How the page is looked at. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** The browser's language. */
  readonly locale?: string;
  /** The reader wants nothing to move. */
  readonly still?: true;
  /** The system gives the colours. */
  readonly forced?: true;
  /** What is done to the page before it goes anywhere. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const ADDRESS = /Chancery is at (\S+)/;

/** An empty data folder; `dropHome` takes it away. */
export function newHome(): string {
  return mkdtempSync(join(tmpdir(), 'chancery-desk-'));
}

export function dropHome(home: string): void {
  rmSync(home, { recursive: true, force: true });
}

/** Starts `chancery COMMAND --home HOME --port PORT` and waits for its address. */
export async function running(
  command: 'start' | 'serve',
  home: string,
  port = 0,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const words = ['chancery.mjs', command, '--home', home, '--port', String(port)];
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  return { url: await addressOf(child), stop: () => ended(child) };
}

/** Runs a command to its end; rejects with what it said where it fails. */
export function run(...words: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['chancery.mjs', ...words], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${words[0]} gave ${code}: ${said}`)),
    );
  });
}

/** Reads articles or extractions, a file or a folder, into a home and serves it. */
export async function serving(articles: string, home: string): Promise<Running> {
  await run('ingest', articles, '--home', home);
  return running('serve', home);
}

let seeds: Promise<string> | undefined;

/** A home into which the seeds are read, once for all files of a run: that takes the processor half a minute. */
async function seedsHome(): Promise<string> {
  const home = newHome();
  process.once('exit', () => dropHome(home));
  await run('ingest', 'seeds/articles', '--home', home);
  return home;
}

/** The seeds on a home, served. */
export async function servingSeeds(home: string): Promise<Running> {
  cpSync(await (seeds ??= seedsHome()), home, { recursive: true });
  return running('serve', home);
}

/** A fresh page on the desk at `url`. */
export async function openDesk(
  browser: Browser,
  url: string,
  { width = 1360, height = 860, theme = 'light', locale = 'en-GB', still, forced, prepare }: Look = {},
): Promise<Desk> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale,
    ...(still && { reducedMotion: 'reduce' }),
    ...(forced && { forcedColors: 'active' }),
  });
  const page = await context.newPage();
  await noteDrawnWords(page);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  await prepare?.(page);
  await page.goto(url);
  return { page, faults };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
      const found = ADDRESS.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.on('close', (code) => reject(new Error(`the program ended with ${code}: ${said}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill('SIGINT');
  });
}
