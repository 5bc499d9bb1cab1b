/** A browser as its users have it, driven over the standard protocol it speaks itself. */
export interface RealBrowser {
  /** Name and version, such as "Firefox 153.7.0". */
  readonly name: string;
  /** Narrowest window it can have, in CSS pixels. */
  readonly narrowest: number;
  /** Opens an address and waits until it is loaded. */
  open(url: string): Promise<void>;
  /** What a JavaScript expression is in the page; a JSON value. It works with the page's scripts off too. */
  read(expression: string): Promise<unknown>;
  /** Presses the middle of the first element that fits the selector, after scrolling it into view. */
  click(selector: string): Promise<void>;
  /** Types into the element that fits the selector. `\n` is the Enter key. */
  type(selector: string, text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** The page as a PDF on A4. */
  print(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface StartOptions {
  /** Path of the program, as its `find` function gave it. */
  readonly program: string;
  /** Whether pages may run their scripts. */
  readonly scripts: boolean;
  /** Command that gives a program a screen, for what needs to see a window. */
  readonly onScreen?: readonly [string, ...string[]];
}

/** Expression that scrolls the first element that fits to the middle, at once, and is where its first line box stands. */
export const scrolledTo = (selector: string): string => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  if (!element) throw new Error('Nothing fits ' + ${JSON.stringify(selector)});
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return element.getClientRects()[0].toJSON();
})()`;

/** Calls `attempt` until it gives something; fails after half a minute and says what was waited for. */
export async function eventually<Result>(
  what: string,
  attempt: () => Promise<Result | undefined> | Result | undefined,
): Promise<Result> {
  for (let tries = 0; tries < 300; tries++) {
    const result = await attempt();
    if (result !== undefined) return result;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited in vain for ${what}.`);
}
