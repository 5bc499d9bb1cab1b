/** A section as an answer names it. */
export interface AnswerSection {
  readonly title: string;
  readonly summary: string;
  /** Its permanent address. */
  readonly address: string;
  /** Day it last changed, as 2026-11-24. */
  readonly changed: string;
}

/** What an answer is made of. */
export interface Answer {
  readonly site: { readonly name: string; readonly address: string; readonly language: string };
  /** Address of the answer itself. */
  readonly address: string;
  readonly system: { readonly name: string; readonly connect: string };
  readonly code: { readonly code: string; readonly display: string; readonly isRecalled: boolean };
  readonly sections: readonly AnswerSection[];
}

const text = (value: string) => ({ type: 'text', _value: value });
const moment = (day: string) => ({ _value: `${day}T00:00:00Z` });
const escapeHtml = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The answer for a code in the JSON shape of MedlinePlus Connect, an Atom feed with an entry for each
 * section, so that a program made for the one can read the other.
 */
export function connectAnswer({ site, address, system, code, sections }: Answer) {
  const toConfirm = code.isRecalled ? ' (code to be confirmed)' : '';
  const newest =
    sections
      .map(({ changed }) => changed)
      .sort()
      .at(-1) ?? '1970-01-01';
  return {
    feed: {
      base: site.address,
      lang: site.language.slice(0, 2),
      xsi: 'http://www.w3.org/2001/XMLSchema-instance',
      title: text(site.name),
      updated: moment(newest),
      id: { _value: address },
      author: { name: { _value: site.name }, uri: { _value: site.address } },
      subtitle: text(`${site.name} sections for ${system.name} ${code.code}${toConfirm}`),
      rights: text('Creative Commons Attribution 4.0'),
      category: [
        { scheme: 'mainSearchCriteria.v.c', term: code.code },
        { scheme: 'mainSearchCriteria.v.cs', term: system.connect },
        { scheme: 'mainSearchCriteria.v.dn', term: code.display },
        { scheme: 'informationRecipient', term: 'PAT' },
      ],
      entry: sections.map(({ title, summary, address: link, changed }) => ({
        title: text(title),
        link: [{ href: link, rel: 'alternate' }],
        id: { _value: link },
        summary: { type: 'html', _value: `<p>${escapeHtml(summary)}</p>` },
        updated: moment(changed),
      })),
    },
  };
}
