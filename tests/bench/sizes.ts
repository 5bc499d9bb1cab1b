import { builtPages } from '../setup/site.ts';
import { compressedSize, firstView } from '../setup/sizes.ts';

/** Prints the largest pages of the built site and those with script, in bytes as a first visit loads them. */
export function measureSizes(): void {
  const pages = builtPages().map(({ path, html }) => ({
    path,
    html: compressedSize(html),
    ...firstView(html),
  }));
  const largest = pages.toSorted((a, b) => b.html + b.css - a.html - a.css).slice(0, 10);
  const scripted = pages.filter(({ path, script }) => script > 0 && !/^\/s\/./.test(path));
  console.log(`${pages.length} HTML files; the largest and those with script, bytes in brotli`);
  console.table(
    Object.fromEntries([...largest, ...scripted].map(({ path, ...row }) => [path, row])),
  );
}
