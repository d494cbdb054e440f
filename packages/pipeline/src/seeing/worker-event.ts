// What a worker tells of its jobs: for logs and metrics.

export const STEPS = ['fetch', 'extract', 'index'] as const;
export type Step = (typeof STEPS)[number];

export type WorkerEvent =
  | {
      readonly type: 'done';
      readonly step: Step;
      /** Address of the page, or id of the record that left the store. */
      readonly subject: string;
      readonly ms: number;
      /** `fetched`, `record`, `removed` …; of a refusal its reason. */
      readonly result: string;
    }
  /** The job will be tried again. */
  | { readonly type: 'failed'; readonly step: Step; readonly reason: string };
