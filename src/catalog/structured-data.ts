import type { PageNode } from '../sections/tree.ts';
import { site } from '../site.ts';
import { ancestors } from '../sections/tree.ts';
import { catalog } from './index.ts';
import { absolute } from './links.ts';

/** schema.org data of a content page. `lastReviewed` stands only where a clinician reviewed every section. */
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
    description: node.page.summary,
    url: absolute(node.path),
    inLanguage: site.language,
    isPartOf: { '@type': 'WebSite', name: site.name, url: absolute('/') },
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    about: { '@type': 'MedicalCondition', name: 'Cancer in the spine' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
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
