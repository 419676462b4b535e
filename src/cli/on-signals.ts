import { constants } from 'node:os';

const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/**
 * Does something and ends the process, with 128 and the signal's number, when a signal asks for its end: Ctrl + C, a
 * closed terminal, a service that is stopped. Gives what undoes that.
 */
export function onSignals(last: () => void): () => void {
  const end = (signal: NodeJS.Signals): void => {
    try {
      last();
    } finally {
      process.exit(128 + constants.signals[signal]);
    }
  };
  for (const signal of signals) process.on(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
