import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const folder = join(import.meta.dirname, '../../dist');
const compressible = '**/*.{html,css,js,json,xml,svg,txt}';
/** Below this, headers weigh more than what is saved. */
const smallest = 512;
/** Files at one time; the pool of threads behind zlib has four. */
const atOnce = 4;

/** Writes `.br` and `.gz` beside a file, unless it is small. */
async function compress(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < smallest) return;
  const parameters = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, { params: parameters }));
  await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}

const paths = globSync(compressible, { cwd: folder }).map((name) => join(folder, name));
for (let index = 0; index < paths.length; index += atOnce)
  await Promise.all(paths.slice(index, index + atOnce).map(compress));
console.log(
  `${paths.length} files of dist/ looked at; those of ${smallest} bytes or more have .br and .gz now.`,
);
