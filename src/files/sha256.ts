import { createHash } from 'node:crypto';
import type { Hash } from '../domain/publication.ts';

/** SHA-256 in hexadecimal, by FIPS 180-4. */
export const sha256: Hash = (content) => createHash('sha256').update(content).digest('hex');
