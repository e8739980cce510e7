// The real program on a home of its own, and the page that it serves.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

export interface Desk {
  readonly url: string;
  readonly home: string;
  /** Ends the program by its pid, keeping the home. */
  stop(): Promise<void>;
  /** The same, and the home is gone. */
  remove(): Promise<void>;
}

const ADDRESS = /Chancery is at (\S+)/;

/** Starts `chancery COMMAND --home TMP --port 0` and waits for its address. */
export async function startDesk(
  command: 'start' | 'serve',
  home = mkdtempSync(join(tmpdir(), 'chancery-desk-')),
  port = 0,
): Promise<Desk> {
  const child = spawn(process.execPath, ['chancery.mjs', command, '--home', home, '--port', String(port)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await addressOf(child);
  const stop = () => ended(child);
  return {
    url,
    home,
    stop,
    async remove() {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Runs a command on a home to its end; rejects where it fails. */
export function runChancery(...words: readonly string[]): Promise<void> {
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

/** What a page complained of: errors, warnings, uncaught exceptions. */
export interface OpenedPage {
  readonly page: Page;
  readonly complaints: string[];
}

/** A fresh page, opened at `path` of the desk; waits until the graph is drawn unless told otherwise. */
export async function openPage(
  browser: Browser,
  url: string,
  { width = 1360, height = 860, theme = 'light' as 'light' | 'dark', drawn = true } = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(url);
  if (drawn) await page.waitForSelector('.picture-tools');
  return { page, complaints };
}
