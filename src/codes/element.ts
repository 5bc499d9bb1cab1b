import { listNamed, lookUp, type CodeListNames, type CodeOfList } from './lookup.ts';
import { answerSentences, answerTitle, type Outcome } from './messages.ts';
import { readRequest, writeRequest, type CodeRequest } from './request.ts';

/** A code of the list on this page, with the places it stands in. */
interface PageRow extends CodeOfList {
  readonly line: HTMLElement;
  readonly concept: HTMLElement;
}

/** Answers the code in the address, or in its form, with entries of the list below. Nothing is sent. */
class CodeLookup extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('submit', this.#submit);
    const request = readRequest(location.search) ?? readRequest(location.hash);
    if (!request) return;
    // What else a record system put into the address may be about a person: it does not stay there.
    if (request.cleaned) history.replaceState(undefined, '', request.cleaned);
    this.#show(request);
  }

  #submit = (event: Event): void => {
    event.preventDefault();
    const code = this.querySelector('input')?.value ?? '';
    const query = writeRequest(code, this.querySelector('select')?.value ?? '');
    const request = readRequest(query);
    if (!request) {
      this.querySelector('input')?.focus();
      return;
    }
    history.replaceState(undefined, '', query);
    this.#show(request);
    this.#part('.code-answer').focus();
  };

  #show(request: CodeRequest): void {
    const lists = [...this.querySelectorAll('option')].flatMap(listOfOption);
    const list = listNamed(request.system, lists);
    this.#fillForm(request.code, list?.id ?? '');
    const { finding, rows } = lookUp(request.code, rowsOfPage(), list ? [list] : lists);
    const code = (finding === 'exact' ? rows[0]?.code : undefined) ?? request.code;
    const outcome: Outcome = { request, code, finding, listName: list?.name };
    this.#part('h2').textContent = answerTitle(outcome);
    this.#part('.code-message').textContent = answerSentences(outcome).join(' ');
    this.#part('.code-emergency').hidden = !rows.some(
      ({ concept }) => concept.dataset['urgent'] === 'true',
    );
    const concepts = Map.groupBy(rows, ({ concept }) => concept);
    this.#part('.code-entries').replaceChildren(...[...concepts].flatMap(entryOf));
    this.#offerSearch(rows.length > 0 ? '' : request.name);
    this.#part('.code-answer').hidden = false;
  }

  #fillForm(code: string, list: string): void {
    const input = this.querySelector('input');
    const select = this.querySelector('select');
    if (input) input.value = code;
    if (select) select.value = list;
  }

  #offerSearch(words: string): void {
    const paragraph = this.#part('.code-search');
    const link = paragraph.querySelector('a');
    paragraph.hidden = words === '';
    if (!link) return;
    link.search = new URLSearchParams({ q: words }).toString();
    link.textContent = `Search this site for "${words}"`;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The page has no ${selector}.`);
    return part;
  }
}

const listOfOption = ({
  value,
  text,
  dataset,
}: HTMLOptionElement): (CodeListNames & { name: string })[] =>
  value
    ? [
        {
          id: value,
          name: text.trim(),
          oid: dataset['oid'] ?? '',
          uri: dataset['uri'] ?? '',
          names: dataset['names']?.split(' ') ?? [],
          shortest: Number(dataset['shortest']) || undefined,
        },
      ]
    : [];

const rowsOfPage = (): PageRow[] =>
  [...document.querySelectorAll<HTMLElement>('.concept dd')].flatMap((line) => {
    const link = line.querySelector('a');
    const concept = line.closest<HTMLElement>('.concept');
    if (!link || !concept) return [];
    const system = link.pathname.split('/').at(-3) ?? '';
    return [{ system, code: link.text, line, concept }];
  });

/** A copy of a concept's entry with those of its codes that were found. */
function entryOf([concept, rows]: [HTMLElement, PageRow[]]): Node[] {
  const codes = document.createElement('ul');
  codes.append(
    ...rows.map(({ line }) => {
      const item = document.createElement('li');
      item.append(...[...line.childNodes].map((node) => node.cloneNode(true)));
      return item;
    }),
  );
  return [...concept.querySelectorAll('h3, .concept-answer')]
    .map((part) => part.cloneNode(true))
    .concat(codes);
}

customElements.define('code-lookup', CodeLookup);
