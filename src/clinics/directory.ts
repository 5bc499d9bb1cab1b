import { countInWords, matchesFilter, wordsOfFilter } from './filter.ts';

/** Adds to the list of sections: a filter, and buttons that copy an address or the code to embed it. */
class SectionDirectory extends HTMLElement {
  #saying: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const filter = this.querySelector<HTMLElement>('.directory-filter');
    const input = filter?.querySelector('input');
    if (!filter || !input) return;
    filter.hidden = false;
    input.addEventListener('input', () => {
      this.#filter(input.value);
    });
    if ('clipboard' in navigator) for (const item of this.#items) this.#addButtons(item);
    if (input.value) this.#filter(input.value);
  }

  get #items(): HTMLLIElement[] {
    return [...this.querySelectorAll('li')];
  }

  #filter(value: string): void {
    const asked = wordsOfFilter(value);
    const items = this.#items;
    for (const page of this.querySelectorAll<HTMLDetailsElement>('.directory-page')) {
      const title = page.querySelector('summary')?.textContent ?? '';
      for (const item of page.querySelectorAll('li'))
        item.hidden = !matchesFilter(`${title} ${textOf(item)}`, asked);
      page.hidden = !page.querySelector('li:not([hidden])');
      page.open = asked.length > 0;
    }
    clearTimeout(this.#saying);
    // A screen reader is told once the typing pauses, not with every key.
    this.#saying = setTimeout(() => {
      this.#say(countInWords(items.filter(({ hidden }) => !hidden).length, items.length));
    }, 400);
  }

  #addButtons(item: HTMLLIElement): void {
    const title = item.querySelector('a')?.textContent ?? '';
    const [address, embed] = [...item.querySelectorAll('code')].map(
      ({ textContent }) => textContent,
    );
    item
      .querySelector('.directory-tools')
      ?.prepend(
        this.#copyButton('Copy address', title, address ?? ''),
        this.#copyButton('Copy embed code', title, embed ?? ''),
      );
  }

  #copyButton(name: string, title: string, text: string): HTMLButtonElement {
    const button = document.createElement('button');
    const words = document.createElement('span');
    const subject = document.createElement('span');
    button.type = 'button';
    words.textContent = name;
    subject.className = 'visually-hidden';
    subject.textContent = `of ${title}`;
    button.append(words, subject);
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text).then(
        () => {
          words.textContent = 'Copied';
          setTimeout(() => (words.textContent = name), 3000);
          this.#say(`Copied: ${title}.`);
        },
        () => {
          this.#say('Your browser did not allow it. Select the text and copy it.');
        },
      );
    });
    return button;
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

/** What the filter looks at: title, summary and address, not the names of the tools. */
const textOf = (item: HTMLElement): string =>
  [...item.querySelectorAll(':scope > a, :scope > p')]
    .map(({ textContent }) => textContent)
    .join(' ');

customElements.define('section-directory', SectionDirectory);
