/** The words of an address that leads nowhere, to search for instead: `/s/nigth-pain/` has "nigth pain". */
export function wordsOfAddress(path: string): string {
  const parts = decoded(path).split('/').filter(Boolean);
  const name = parts[0] === 's' ? parts[1] : parts.at(-1);
  return (name ?? '')
    .replace(/\.[a-z]{2,5}$/i, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')
    .replace(/^(.{80}).*/u, '$1');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
