/** Endings of whom or what somebody is with: "z Pekinem", "z Francją", "z premierami". */
export const plMetEndings: readonly string[] = ['ą', 'em', 'im', 'ym', 'ami', 'imi', 'ymi', 'mi'];
