/** The parts of Lighthouse that the benchmark uses; it is installed for the benchmark alone. */

declare module 'lighthouse' {
  export interface LighthouseAudit {
    id: string;
    score: number | null;
    scoreDisplayMode: string;
    displayValue?: string;
  }

  interface Settings {
    port: number;
    onlyCategories: string[];
    skipAudits: string[];
    logLevel: 'error';
  }

  interface Result {
    lhr: {
      runtimeError?: { message: string };
      categories: Record<string, { score: number | null } | undefined>;
      audits: Record<string, LighthouseAudit>;
    };
  }

  export default function lighthouse(url: string, settings: Settings): Promise<Result | undefined>;
}
