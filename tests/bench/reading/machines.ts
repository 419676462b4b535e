import type { BrowserContext, Page } from 'playwright-core';

/** What the reader sits with: a window, how many times slower its processor is, and what it is connected by. */
export interface Machine {
  window: { width: number; height: number };
  slower: number;
  network?: { latency: number; downloadThroughput: number; uploadThroughput: number };
}

const bytesPerKilobit = 1024 / 8;

/**
 * Lighthouse's phone: slow 4G with 150 ms there and back, 1.6 Mbit/s down and 750 kbit/s up, and a processor slowed
 * four times (`mobileSlow4G` in lighthouse/core/config/constants.js). Its 150 ms are taken as they are for each
 * request. Lighthouse takes 563, which make up for connecting; both pages that are compared here connect once, so
 * that leaving it out favours the shorter of them.
 */
export const slowPhone: Machine = {
  window: { width: 360, height: 740 },
  slower: 4,
  network: {
    latency: 150,
    downloadThroughput: 1.6 * 1024 * bytesPerKilobit,
    uploadThroughput: 750 * bytesPerKilobit,
  },
};

/** The machine that the benchmark runs on, as it is. */
export const ownMachine: Machine = { window: { width: 1280, height: 800 }, slower: 1 };

/** Lets a page live on a machine, until it is closed. */
export async function sitAt(
  { slower, network }: Machine,
  context: BrowserContext,
  page: Page,
): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (network)
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}
