// Numbers for nodes. A node keeps its number however often it is indexed anew; each time it gets another document.

export interface Nodes {
  /** The number of a node, a new one where it is new. */
  numberOf(id: string): number;
  known(id: string): number | undefined;
  id(number: number): string;
  size(): number;
  /** The node is described by a new document, whose number is the answer. */
  describe(node: number): number;
  /** The node is described no more. */
  forget(node: number): void;
  /** The node that a document describes; -1 where it has another one by now. */
  describedBy(document: number): number;
  isDescribed(node: number): boolean;
}

/** No nodes. */
export function createNodes(): Nodes {
  const ids: string[] = [];
  const numbers = new Map<string, number>();
  const documents: number[] = [];
  const described: number[] = [];
  return {
    numberOf(id) {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, ids.length);
      documents.push(-1);
      return ids.push(id) - 1;
    },
    known: (id) => numbers.get(id),
    id: (number) => ids[number]!,
    size: () => ids.length,
    describe(node) {
      documents[node] = described.length;
      return described.push(node) - 1;
    },
    forget: (node) => void (documents[node] = -1),
    describedBy: (document) => (documents[described[document]!] === document ? described[document]! : -1),
    isDescribed: (node) => documents[node]! >= 0,
  };
}
