/** What the benchmark uses of its peers: they are installed for a run only, and their own types with them. */

declare module 'minisearch' {
  export default class MiniSearch {
    constructor(options: object);
    addAll(documents: readonly object[]): void;
    search(query: string): { id: number }[];
    static loadJSON(json: string, options: object): MiniSearch;
  }
}

declare module 'flexsearch' {
  export class Document {
    constructor(options: object);
    add(document: object): void;
    search(query: string, options: object): { id: number | string }[];
  }
}

declare module 'pagefind' {
  export function createIndex(): Promise<{
    index: {
      addCustomRecord(record: object): Promise<unknown>;
      writeFiles(options: { outputPath: string }): Promise<unknown>;
    };
  }>;
  export function close(): Promise<unknown>;
}
