/** Numbers from 0 to 1 that are the same in every build. */
export function randomNumbers(): () => number {
  let state = 1;
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff;
}

/** Puts a list into another order. */
export function shuffle(list: Uint32Array, random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.min(index, Math.floor(random() * (index + 1)));
    const moved = list[index] ?? 0;
    list[index] = list[other] ?? 0;
    list[other] = moved;
  }
}
