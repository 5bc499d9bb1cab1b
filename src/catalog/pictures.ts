import { getCollection } from 'astro:content';
import type { Picture } from '../contract/pictures.ts';
import type { Body } from '../sections/body.ts';

/** Every picture by its id. */
export async function pictures(): Promise<ReadonlyMap<string, Picture>> {
  const entries = await getCollection('pictures');
  return new Map(
    entries.map(({ id, data }) => [id, { ...data, facts: data.facts.map((fact) => fact.id) }]),
  );
}

/** Ids of the facts that the pictures of a body rest on. */
export const picturedFacts = (
  { components }: Body,
  known: ReadonlyMap<string, Picture>,
): string[] =>
  components.flatMap(({ name, attributes }) =>
    name === 'Figure' ? (known.get(attributes['name'] ?? '')?.facts ?? []) : [],
  );
