import { wordsOfAddress } from './address-words.ts';

/** Fills the search box with the words of an address that leads nowhere, and offers to search for them. */
class SearchInstead extends HTMLElement {
  connectedCallback(): void {
    const base = this.dataset['base'] ?? '/';
    const words = wordsOfAddress(location.pathname.slice(base.length - 1));
    const link = this.querySelector('a');
    const box = document.querySelector<HTMLInputElement>('#site-search');
    if (!/\p{L}/u.test(words) || !link || !box) return;
    box.value = words;
    link.search = new URLSearchParams({ q: words }).toString();
    link.textContent = `Search this site for "${words}"`;
  }
}

customElements.define('search-instead', SearchInstead);
