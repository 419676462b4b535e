import { parentPort, workerData } from 'node:worker_threads';

/** A worker for tests: squares its numbers, fails at a negative one, and says nothing at a zero. */
const numbers = workerData as number[];
if (numbers.some((number) => number < 0)) throw new RangeError('a negative number');
if (!numbers.includes(0)) parentPort?.postMessage(numbers.map((number) => number * number));
