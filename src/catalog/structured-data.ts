import { ancestors, type PageNode } from '../sections/tree.ts';
import { site } from '../site.ts';
import { codeCatalog } from './codes.ts';
import { catalog, type CatalogSection } from './index.ts';
import { absolute } from './links.ts';

/**
 * schema.org data of a content page: what its head does not say already. `lastReviewed` stands only where a clinician
 * reviewed every section.
 */
export async function pageData(node: PageNode): Promise<object> {
  const { sections } = await catalog();
  const own = node.page.sections.flatMap((id) => sections.get(id) ?? []);
  const reviews = own.flatMap(({ entry }) => entry.data.reviewedBy?.date ?? []).sort();
  const changed = own
    .flatMap(({ ledger }) => ledger?.changes.at(-1)?.date ?? [])
    .sort()
    .at(-1);
  return {
    '@type': 'MedicalWebPage',
    name: node.page.title,
    url: absolute(node.path),
    isPartOf: absolute('/'),
    about: { '@type': 'MedicalCondition', name: 'Cancer in the spine' },
    ...(changed && { dateModified: changed }),
    ...(reviews.length === own.length && own.length > 0 && { lastReviewed: reviews[0] }),
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [...ancestors(node), node].map(({ path, page }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: page.menu,
        item: absolute(path),
      })),
    },
  };
}

/** schema.org data of one section: what it is about, with the confirmed codes for it, and its sources. */
export async function sectionData(section: CatalogSection): Promise<object> {
  const { data } = section.entry;
  return {
    '@type': 'MedicalWebPage',
    name: data.title,
    description: data.summary,
    url: absolute(section.permalink),
    inLanguage: site.language,
    isPartOf: absolute(section.page.path),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    about: await subjectsOf(section),
    citation: section.citations.sources.map(({ data: { organization, title, url } }) => ({
      '@type': 'CreativeWork',
      name: title,
      author: organization,
      ...(url && { url }),
    })),
    ...(section.ledger && { dateModified: section.ledger.changes.at(-1)?.date }),
    ...(data.reviewedBy && { lastReviewed: data.reviewedBy.date }),
  };
}

async function subjectsOf({ id, entry }: CatalogSection): Promise<object[]> {
  const isSign = entry.data.kind === 'symptom' || entry.data.kind === 'emergency';
  const type = isSign ? 'MedicalSignOrSymptom' : 'MedicalCondition';
  const { concepts } = await codeCatalog();
  const coded = concepts.filter((concept) => concept.sections.some((one) => one.id === id));
  if (coded.length === 0)
    return [{ '@type': type, name: isSign ? entry.data.title : 'Cancer in the spine' }];
  return coded.map(({ data, codes }) => ({
    '@type': type,
    name: data.label,
    code: codes
      .filter(({ isRecalled }) => !isRecalled)
      .map(({ system, code }) => ({
        '@type': 'MedicalCode',
        codeValue: code,
        codingSystem: system,
      })),
  }));
}
