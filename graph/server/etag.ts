// Whether the asker already has an answer (RFC 9110, If-None-Match).

/** Whether one of the tags of an `If-None-Match` header is `etag`, compared weakly; `*` is any. */
export function noneMatch(header: string | undefined, etag: string): boolean {
  if (header === undefined) return true;
  if (header.trim() === '*') return false;
  const tags = header.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return !tags.some((tag) => opaque(tag) === opaque(etag));
}

function opaque(tag: string): string {
  return tag.replace(/^W\//, '');
}
