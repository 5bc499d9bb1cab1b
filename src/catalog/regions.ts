import { getCollection, type CollectionEntry } from 'astro:content';
import { site } from '../site.ts';

/** Every country's numbers; the site's own country first when `site.ts` names one. */
export async function regions(): Promise<CollectionEntry<'regions'>[]> {
  const entries = await getCollection('regions');
  const own = entries.filter(({ id }) => id === site.region);
  return [...own, ...entries.filter(({ id }) => id !== site.region)];
}

/** Each emergency number once, with the countries it belongs to: `{ number: '911', countries: 'US, Canada' }`. */
export async function emergencyNumbers(): Promise<{ number: string; countries: string }[]> {
  const byNumber = Map.groupBy(await regions(), ({ data }) => data.emergency.number);
  return [...byNumber].map(([number, countries]) => ({
    number,
    countries: countries.map(({ data }) => data.short).join(', '),
  }));
}
