import { writeFileSync } from 'node:fs';

// Loaded into a measured process before anything else: says at its end what it used.
process.on('exit', () => {
  const file = process.env['USAGE_FILE'];
  if (file) writeFileSync(file, JSON.stringify(process.resourceUsage()));
});
