import { refusal, type Message } from './message.ts';

export function unsafe(part: string): Message {
  return refusal('logo-unsafe', { part });
}

export function noPicture(): Message {
  return refusal('logo-unreadable');
}

export function missingLogo(name: string): Message {
  return refusal('missing-logo', { name });
}

export function unusedLogo(name: string): Message {
  return refusal('unused-logo', { name });
}
