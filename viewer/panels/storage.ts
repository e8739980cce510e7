/** The browser's store, where the browser lets a page have one; what is kept lasts as long as the page where it doesn't. */
export function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** The same for a store that lasts as long as the tab. */
export function tabStorage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
