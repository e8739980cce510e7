// Headers that every answer carries.

const POLICY: Readonly<Record<string, string>> = {
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

/** What keeps a page of ours to itself. `nonce` lets the page's own style elements in (CodeMirror makes one). */
export function securityHeaders(nonce?: string): Readonly<Record<string, string>> {
  const policy = Object.entries(POLICY).map(([directive, sources]) =>
    directive === 'style-src' && nonce
      ? `${directive} ${sources} 'nonce-${nonce}'`
      : `${directive} ${sources}`,
  );
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  };
}
