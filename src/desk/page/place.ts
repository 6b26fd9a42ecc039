/** A place of the desk, and what it may ask of the page that it is shown on. */

/** What a place of the desk may do besides showing itself. */
export interface Desk {
  main: HTMLElement;
  go: (place: string) => void;
  /** Does something that may be refused; shows why, and gives false. */
  run: (act: () => Promise<void>) => Promise<boolean>;
  /** Names what an undo would take back. */
  setUndo: (what: string | null) => void;
  /** Keys of the place that is shown. */
  setKeys: (keys: ((event: KeyboardEvent) => boolean) | null) => void;
}
