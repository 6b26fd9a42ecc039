/** How far long work is, for whoever looks on. */

/** Is told what is done now, and how much of how much of it is done already. */
export type TellProgress = (doing: string, done: number, of: number) => void;

/** For work that nobody looks at. */
export const tellNobody: TellProgress = () => undefined;
