import { expect, test, vi } from 'vitest';

import { ensureNode } from '../../src/setup/ensure-node.mjs';

const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
const say = vi.spyOn(console, 'error').mockReturnValue();

test.each(['20.0.0', '24.21.0', '100.1.0'])('Node %s will do', (version) => {
  ensureNode(version);
  expect(exit).not.toHaveBeenCalled();
});

test.each(['18.20.8', '9.11.2'])('Node %s is too old, in one line', (version) => {
  ensureNode(version);
  expect(exit).toHaveBeenCalledExactlyOnceWith(1);
  expect(say.mock.lastCall?.[0]).toContain(version);
  expect(say.mock.lastCall?.[0]).not.toContain('\n');
  exit.mockClear();
});
