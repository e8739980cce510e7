// Files that the page hands to its reader.

/** Hands a file to the reader. */
export function saveAs(name: string, content: Blob): void {
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(content),
    download: name,
  });
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Hands over a table, as CSV. The mark at its head tells spreadsheets that it is Unicode. */
export function saveCsv(name: string, text: string): void {
  saveAs(name, new Blob(['\uFEFF', text], { type: 'text/csv' }));
}
