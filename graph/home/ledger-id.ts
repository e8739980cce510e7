// A ledger's id: what a store that several ledgers could share is marked with. Part of no export.

import type { Ledger } from '../ledger/index.ts';
import { ChanceryError } from '../model/index.ts';

const NOTE = 'id';

/** Gives a ledger its id where it has none; a ledger keeps the one that it has. */
export function giveId(ledger: Ledger, unique: () => string): void {
  if (ledger.note(NOTE) === undefined) ledger.transaction(() => ledger.putNote(NOTE, unique()));
}

/** The id. Throws `ledger-older` for a ledger that only older versions have written to. */
export function idOf(ledger: Ledger, dir: string): string {
  const id = ledger.note(NOTE);
  if (id !== undefined) return id;
  throw new ChanceryError(
    'ledger-older',
    `The ledger in "${dir}" has no id yet, which a store that others can reach needs. Run \`chancery rebuild\` once.`,
  );
}
