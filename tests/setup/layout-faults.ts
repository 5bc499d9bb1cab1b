import type { Page } from 'playwright/test';

/** Where a page, as it is laid out now, runs out of its window, cuts text off or puts text on text. */
export const layoutFaults = (page: Page): Promise<string[]> => page.evaluate(findLayoutFaults);

/** Every text that can be seen in the main part of a page; what stands in `except` does not count. */
export const textsOf = (page: Page, except = ''): Promise<string[]> =>
  page.evaluate((hidden) => {
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent, textContent: text } = node;
      if (!text?.trim() || !parent || (hidden && parent.closest(hidden))) continue;
      if (parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        texts.push(text.replace(/\s+/g, ' ').trim());
    }
    return texts;
  }, except);

/** Runs in the page: it may use nothing that stands outside it. */
function findLayoutFaults(): string[] {
  interface Line {
    readonly box: DOMRect;
    readonly parent: Element;
    readonly text: string;
  }
  const width = document.documentElement.clientWidth;
  const slack = 2;
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const style = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, style);
    return style;
  };
  const above = (element: Element): Element[] => {
    const parents: Element[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) parents.push(at);
    return parents;
  };
  const cuts = (element: Element): boolean =>
    /hidden|clip/.test(styleOf(element).overflowX + styleOf(element).overflowY);
  /** Text for screen readers alone is cut off on purpose. */
  const forEars = (element: Element): boolean =>
    above(element).some((parent) => styleOf(parent).clipPath === 'inset(50%)');
  const scrolls = (element: Element): boolean =>
    above(element).some((parent) => /auto|scroll/.test(styleOf(parent).overflowX));

  const lines: Line[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: parent, textContent: text } = node;
    if (!text?.trim() || !parent || parent.closest('svg, script, style')) continue;
    if (!parent.checkVisibility({ visibilityProperty: true }) || forEars(parent)) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 1 && box.height > 1) lines.push({ box, parent, text: text.trim() });
  }
  const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 40);

  const outside = (box: DOMRect): boolean => box.right > width + 1 || box.left < -1;
  const sticking = [
    ...lines
      .filter(({ box, parent }) => outside(box) && !scrolls(parent))
      .map(({ text }) => `sticks out: "${short(text)}"`),
    ...[
      ...document.querySelectorAll(
        'img, svg:not([aria-hidden=true]), input, button, select, table, pre, iframe',
      ),
    ]
      .filter((part) => part.checkVisibility() && outside(part.getBoundingClientRect()))
      .filter((part) => !forEars(part) && !scrolls(part))
      .map((part) => `sticks out: ${part.localName} ${part.getAttribute('class') ?? ''}`),
  ];
  const sideways =
    document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];

  const cut = lines.flatMap(({ box, parent, text }) =>
    above(parent)
      .filter((box_) => cuts(box_) || parent.localName === 'button')
      .some((cutter) => {
        const edge = cutter.getBoundingClientRect();
        return (
          box.right > edge.right + slack ||
          box.left < edge.left - slack ||
          box.bottom > edge.bottom + slack ||
          box.top < edge.top - slack
        );
      })
      ? [`is cut off: "${short(text)}"`]
      : [],
  );

  // A line's box is taller than its letters.
  const letters = lines
    .map((line) => ({
      ...line,
      top: line.box.top + line.box.height * 0.2,
      bottom: line.box.bottom - line.box.height * 0.2,
    }))
    .sort((one, other) => one.top - other.top);
  const overlapping: string[] = [];
  let open: typeof letters = [];
  for (const line of letters) {
    open = open.filter(({ bottom }) => bottom > line.top);
    for (const other of open)
      if (
        other.parent !== line.parent &&
        Math.min(other.box.right, line.box.right) - Math.max(other.box.left, line.box.left) >
          slack &&
        Math.min(other.bottom, line.bottom) - line.top > slack
      )
        overlapping.push(`overlap: "${short(other.text)}" and "${short(line.text)}"`);
    open.push(line);
  }
  return [...new Set([...sideways, ...sticking, ...cut, ...overlapping])];
}
