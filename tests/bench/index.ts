import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { measureScale } from './scale.ts';
import { measureSizes } from './sizes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scale: { type: 'boolean', default: false } },
});

if (values.scale)
  await measureScale(positionals.length > 0 ? positionals.map(Number) : [500, 1000, 5000]);
else {
  measureSizes();
  await compare();
}
