// Headers that every answer carries.

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** What a page may do beyond the policy. */
interface Page {
  /** Lets the page's own style elements in (CodeMirror makes one). */
  readonly nonce?: string;
  /** The page has a form that this server takes. */
  readonly form?: boolean;
}

/** What keeps a page of ours to itself. */
export function securityHeaders({ nonce, form = false }: Page = {}): Readonly<Record<string, string>> {
  const policy = {
    ...POLICY,
    ...(nonce !== undefined && { 'style-src': `${POLICY['style-src']} 'nonce-${nonce}'` }),
    ...(form && { 'form-action': "'self'" }),
  };
  return {
    'content-security-policy': Object.entries(policy)
      .map((directive) => directive.join(' '))
      .join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    // Without a referrer a form comes from the origin "null", which is refused.
    'referrer-policy': form ? 'same-origin' : 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  };
}
