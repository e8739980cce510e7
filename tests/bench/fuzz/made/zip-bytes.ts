// Zip archives for tests, also such as no honest program writes.

import { crc32, deflateRawSync } from 'node:zlib';

/** An entry; what is left out is as an honest program has it. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** 0 as it is, 8 deflate, or what no reader knows. */
  readonly method?: number;
  /** General purpose bits: 1 is encrypted. */
  readonly flags?: number;
  /** The size that it says it unpacks to. */
  readonly size?: number;
  /** Whether its sizes stand behind it, as who writes into a pipe has them, with a signature or without. */
  readonly streamed?: 'signed' | 'bare';
}

/** The bytes of a zip archive; `count`: how many entries it says that it has. */
export function zipBytes(entries: readonly ZipEntry[], count = entries.length): Buffer {
  const locals: Buffer[] = [];
  const listed: Buffer[] = [];
  let offset = 0;
  for (const { name, content, method = 8, flags = 0, size, streamed } of entries) {
    const plain = Buffer.from(content);
    const packed = method === 8 ? deflateRawSync(plain) : plain;
    const label = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags | 0x800 | (streamed ? 8 : 0), 2);
    facts.writeUInt16LE(method, 4);
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(size ?? plain.length, 18);
    facts.writeUInt16LE(label.length, 22);
    const told = Buffer.from(facts);
    const sizes = Buffer.from(facts.subarray(10, 22));
    if (streamed) told.fill(0, 10, 22);
    const behind = streamed
      ? [...(streamed === 'signed' ? [Buffer.from('PK\u0007\b', 'latin1')] : []), sizes]
      : [];
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), told, label, packed, ...behind]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    listed.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), facts, rest, label]));
    locals.push(local);
    offset += local.length;
  }
  const table = Buffer.concat(listed);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, table, end]);
}
