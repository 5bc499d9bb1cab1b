import { assess, type Decision } from './engine.ts';
import type { LevelId, ServiceId } from '../contract/urgency.ts';

/** A rule as it stands in the page, with the list item that says its reason. */
interface PageRule extends Decision {
  readonly reason: HTMLElement;
}

/** Headings of the cards, and the lines that stand in place of a card. */
const sayingResult = '[data-result] h3, .checklist-answers > p[data-when]';

/**
 * Adds to the server's HTML: "none" excludes the other boxes, reasons appear, focus moves to what the result
 * says, later changes are announced, answers are gone on leaving. Which card shows is the style sheet's work,
 * with and without this script.
 */
class SpineChecklist extends HTMLElement {
  #rules: PageRule[] = [];
  #itemOf = new Map<string, string>();
  #announced: string | undefined;

  connectedCallback(): void {
    this.#rules = this.#all('[data-all]').map((reason) => ({
      reason,
      level: reason.dataset['ruleLevel'] as LevelId,
      service: reason.dataset['service'] as ServiceId,
      all: (reason.dataset['all'] ?? '').split('|').map((any) => any.split(' ')),
    }));
    this.#itemOf = new Map(this.#boxes.map(({ id }) => [id, id]));
    for (const part of this.#all('.checklist-reasons, .checklist-print-buttons, [type=submit]'))
      part.hidden = false;
    for (const part of this.#all('.checklist-print-by-hand, a.checklist-show')) part.hidden = true;
    for (const part of this.#all(sayingResult)) part.tabIndex = -1;
    this.addEventListener('change', this.#answer);
    this.addEventListener('submit', this.#show);
    this.addEventListener('click', this.#print);
    this.addEventListener('reset', () => {
      setTimeout(() => {
        this.#announced = undefined;
        this.#update();
        this.#say('Your answers are cleared.');
      });
    });
    addEventListener('pagehide', this.#clear);
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#clear();
    });
    this.#update();
  }

  #all(selector: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('fieldset input')];
  }

  get #none(): HTMLInputElement | null {
    return this.querySelector('#none');
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  #clear = (): void => {
    this.querySelector('form')?.reset();
    for (const box of this.querySelectorAll('input')) box.checked = false;
    this.#announced = undefined;
    this.#update();
  };

  #answer = ({ target }: Event): void => {
    const none = this.#none;
    if (target === none) {
      if (none?.checked) for (const box of this.#boxes) box.checked = false;
    } else if (none && target instanceof HTMLInputElement && target.checked) none.checked = false;
    this.#update();
  };

  #show = (event: Event): void => {
    event.preventDefault();
    this.#announced = this.#words();
    this.querySelector('#result')?.scrollIntoView();
    this.#result?.focus({ preventScroll: true });
  };

  #print = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement)) return;
    const paper = target.dataset['print'];
    const choice = this.querySelector<HTMLInputElement>('#print-wallet');
    if (!paper || !choice) return;
    choice.checked = paper === 'wallet';
    print();
    choice.checked = false;
  };

  /** Shows the reasons that decided, each with links to its lines, and says once that the advice changed. */
  #update(): void {
    const ticked = this.#boxes.flatMap(({ id, checked }) => (checked ? [id] : []));
    const { reasons } = assess({ itemOf: this.#itemOf, rules: this.#rules }, ticked);
    for (const { reason } of this.#rules) reason.hidden = true;
    for (const { rule, items } of reasons) {
      rule.reason.hidden = false;
      rule.reason
        .querySelector('span span')
        ?.replaceChildren(...items.flatMap((id) => ['; ', this.#line(id)]).slice(1));
    }
    const reasonBox = this.querySelector<HTMLElement>('.checklist-reasons');
    if (reasonBox) reasonBox.hidden = reasons.length === 0;
    if (this.#announced === undefined) return;
    const words = this.#words();
    if (this.#announced === words) return;
    this.#announced = words;
    this.#say(`Advice updated: ${words}`);
  }

  /** A copy of the line under "What you ticked", with its link. */
  #line(id: string): Node | string {
    const line = this.querySelector(`[data-ticked="${id}"]`);
    return line?.querySelector('a')?.cloneNode(true) ?? line?.textContent.trim() ?? id;
  }

  /** What says the result now: the heading of its card, or the line that stands there instead. */
  get #result(): HTMLElement | undefined {
    return this.#all(sayingResult).find((one) => one.offsetParent !== null);
  }

  #words(): string {
    return this.#result?.textContent.trim() ?? '';
  }
}

customElements.define('spine-checklist', SpineChecklist);
