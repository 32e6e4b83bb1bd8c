import { describe, expect, it } from 'vitest';
import { watchMemory } from './memory-watch.js';

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('watchMemory', () => {
  it('tells once of bytes that no limit of objects counts', async () => {
    let told = 0;
    const end = watchMemory(64, () => told++);
    const kept = Array.from({ length: 3 }, () => new Uint8Array(64 * 1024 * 1024).fill(1));
    await later(300);
    expect(kept).toHaveLength(3);
    expect(told).toBe(1);
    end();
  });

  it('is silent within the limit, and once it is ended', async () => {
    let told = 0;
    watchMemory(100_000, () => told++);
    watchMemory(1, () => told++)();
    const kept = new Uint8Array(64 * 1024 * 1024).fill(1);
    await later(200);
    expect(kept).toHaveLength(64 * 1024 * 1024);
    expect(told).toBe(0);
  });
});
