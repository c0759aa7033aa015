/** What a walk asks of a browser, whatever drives it. Places in a page are named by XPath. */
export interface Engine {
  /** A page in a browser of its own: nobody is known there. */
  readonly open: () => Promise<EnginePage>;
  readonly close: () => Promise<void>;
}

export interface EnginePage {
  readonly goto: (address: string) => Promise<void>;
  readonly click: (place: string) => Promise<void>;
  readonly type: (place: string, text: string) => Promise<void>;
  /** The value of an expression in the page; a promise is waited for. */
  readonly evaluate: (expression: string) => Promise<unknown>;
}
