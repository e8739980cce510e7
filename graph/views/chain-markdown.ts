// A page about chains as a list of citations in Markdown, for a report.

import type { EvidenceView } from '../model/index.ts';
import type { ChainPage, PageHop } from './chain-page.ts';
import { dayText } from './day-text.ts';
import { flat } from './flat.ts';

/** The page; each event numbered, with every sentence that says so, its article and where that lies. */
export function markdownText({ title, parts, empty }: ChainPage): string {
  const body = parts.map(({ heading, hops }) =>
    [...(heading === undefined ? [] : [`## ${plain(heading)}`, '']), ...hops.flatMap(hopLines)].join('\n'),
  );
  return `# ${plain(title)}\n\n${parts.length > 0 ? body.join('\n') : `${plain(empty)}\n`}`;
}

function hopLines({ told, mark, facts }: PageHop, at: number): string[] {
  const { event, who, where, evidence } = told;
  const met = mark.endsWith(' · ') ? `${mark.slice(0, -3)}: ` : '';
  const about = [
    where.map(({ name }) => name).join(', '),
    who.map(({ name }) => name).join(', '),
    event.status === 'held' ? '' : (event.status ?? ''),
    ...facts,
  ].filter(Boolean);
  const number = `${at + 1}. `;
  const indent = ' '.repeat(number.length);
  return [
    `${number}**${dayText(event.date)}** ${plain(met)}${plain(event.name)}. ${about.map(plain).join('; ')}. \`${event.id}\``,
    ...evidence.flatMap((view) => ['', `${indent}> ${citation(view)}`]),
    '',
  ];
}

function citation({ id, before = '', quote, after = '', article, record }: EvidenceView): string {
  if (quote === undefined) return `Record \`${record ?? id}\``;
  // The words themselves stand out where they are not the whole sentence.
  const proof = before || after ? `**${plain(quote)}**` : plain(quote);
  const words = `“${plain(before)}${proof}${plain(after)}”`;
  if (!article) return words;
  const { title, publisher, author, published, language, url, label } = article;
  const source = [author, publisher ?? label, title && `“${title}”`, published ?? 'undated', language].filter(
    Boolean,
  );
  return `${words} — ${source.map((part) => plain(String(part))).join(', ')}${url === undefined ? '' : `, <${address(url)}>`}`;
}

/** Words that mean nothing to Markdown. */
function plain(text: string): string {
  return flat(text).replace(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);
}

/** An address that ends nowhere but at its end. */
function address(url: string): string {
  return flat(url).replace(/[<>\s]/g, encodeURIComponent);
}
