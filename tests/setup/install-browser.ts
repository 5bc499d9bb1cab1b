import { ensureBrowser } from './browser.ts';

console.log(`Testing with ${ensureBrowser()}`);
