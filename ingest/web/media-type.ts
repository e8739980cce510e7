/** The media type and the encoding of a `Content-Type` field, in small letters; what it doesn't say is left out. */
export function mediaType(field: string | undefined): { readonly type?: string; readonly charset?: string } {
  const [, type] = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(field ?? '') ?? [];
  const [, charset] = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(field ?? '') ?? [];
  return {
    ...(type !== undefined && { type: type.toLowerCase() }),
    ...(charset !== undefined && { charset: charset.toLowerCase() }),
  };
}
