/** The parts of the search page that the script fills in. */
export interface Elements {
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly urgent: HTMLElement;
  readonly status: HTMLElement;
  readonly corrected: HTMLElement;
  readonly none: HTMLElement;
  readonly failed: HTMLElement;
  readonly results: HTMLOListElement;
  readonly more: HTMLButtonElement;
}

/** Finds them. */
export const findElements = (): Elements => ({
  form: byId('search', HTMLFormElement),
  box: byId('q', HTMLInputElement),
  urgent: byId('urgent', HTMLElement),
  status: byId('search-status', HTMLElement),
  corrected: byId('search-corrected', HTMLElement),
  none: byId('search-none', HTMLElement),
  failed: byId('search-failed', HTMLElement),
  results: byId('search-results', HTMLOListElement),
  more: byId('search-more', HTMLButtonElement),
});

function byId<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The search page has no #${id}.`);
  return element;
}
