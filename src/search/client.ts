import { findElements } from './client/elements.ts';
import { search, showMore, showUrgentNow } from './client/run.ts';
import { setState } from './client/view.ts';

/** How long the box has to be still before a search starts by itself, in milliseconds. */
const pause = 350;
/** Shorter texts say too little to search while typing. */
const shortest = 3;

const elements = findElements();
const { form, box, more } = elements;
const plainTitle = document.title;
document.querySelector('#search-waiting')?.remove();
let timer: ReturnType<typeof setTimeout> | undefined;

box.addEventListener('input', () => {
  clearTimeout(timer);
  setState('busy');
  showUrgentNow(elements, box.value);
  timer = setTimeout(() => void whileTyping(), pause);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  remember(box.value, 'push');
  void search(elements, box.value);
});
more.addEventListener('click', () => {
  void showMore(elements);
});
addEventListener('popstate', fromAddress);
fromAddress();

async function whileTyping(): Promise<void> {
  const query = box.value;
  const isTooShort = query.trim().length > 0 && query.trim().length < shortest;
  if (isTooShort) {
    setState('done');
    return;
  }
  await search(elements, query);
  if (box.value === query) remember(query, 'replace');
}

/** Shows what the address asks for: on arrival, and on the way back and forth. */
function fromAddress(): void {
  const asked = new URLSearchParams(location.search);
  const query = asked.get('q') ?? '';
  box.value = query;
  nameTitle(query);
  void search(elements, query, asked.has('exactly'));
}

/** Puts the query into address and title, so that the way back and a copied link find it again. */
function remember(query: string, how: 'push' | 'replace'): void {
  const address = new URL(location.href);
  address.search = query ? new URLSearchParams({ q: query }).toString() : '';
  nameTitle(query);
  if (address.href === location.href) return;
  if (how === 'push') history.pushState(undefined, '', address);
  else history.replaceState(undefined, '', address);
}

function nameTitle(query: string): void {
  document.title = query ? `${query.slice(0, 80)} - ${plainTitle}` : plainTitle;
}
