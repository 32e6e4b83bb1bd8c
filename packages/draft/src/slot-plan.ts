/** So many blocks are moved at most to make room; where more would have to be, the report is read anew. */
const mostMoved = 400;

/**
 * Gives slots to blocks that came, in reading order. A block that has one keeps it, unless there is no free one between
 * its neighbours; the first block of a report always stands in the first slot.
 *
 * @param wanted the slot of each block, -1 for those that came
 * @param length how many slots there are
 * @returns the slot of each block; null where there is not enough room
 */
export function slotPlan(wanted: readonly number[], length: number): readonly number[] | null {
  const slots = [...wanted];
  if (slots[0] !== undefined && slots[0] > 0) slots[0] = 0;
  for (let first = 0; first < slots.length; first++) {
    if (slots[first] !== -1) continue;
    let [low, high] = [first, first];
    while (slots[high + 1] === -1) high++;
    const before = () => slots[low - 1] ?? -1;
    const behind = () => slots[high + 1] ?? length;
    const isTight = () => behind() - before() - 1 < high - low + 1 || slots[high + 1] === -1;
    for (let toLeft = true; isTight(); toLeft = !toLeft) {
      if (low === 0 && high === slots.length - 1) return null;
      if (high < slots.length - 1 && (!toLeft || low === 0)) high++;
      else low--;
      if (high - low > mostMoved) return null;
    }
    const [start, room, count] = [before() + 1, behind() - before() - 1, high - low + 1];
    for (let at = low; at <= high; at++) slots[at] = start + Math.floor(((at - low) * room) / count);
    first = high;
  }
  return slots;
}
