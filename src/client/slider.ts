import { makeElement } from './make-element.ts';
import type { StoppedDrawing } from './stopped-drawing.ts';

/**
 * The focusable element of a figure: a slider whose values are its stops, so that screen readers pass the
 * arrow keys on and say each value once. It lies over the drawing, which stays a picture of its own.
 */
export function makeSlider(label: string, help: string): HTMLElement {
  const slider = makeElement('div', 'figure-slider');
  slider.tabIndex = 0;
  slider.setAttribute('role', 'slider');
  setAria(slider, { label, description: help, valuemin: '1' });
  return slider;
}

/** Sets the slider to a stop, from 0, and to the number of stops. */
export function setSlider(slider: HTMLElement, stop: number, count: number, text: string): void {
  setAria(slider, { valuemax: String(count), valuenow: String(stop + 1), valuetext: text });
}

function setAria(element: HTMLElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) element.setAttribute(`aria-${name}`, value);
}

/** Lays the slider over a drawing, so that its focus is seen where the picture is. */
export function layOver(slider: HTMLElement, { svg }: StoppedDrawing, picture: HTMLElement): void {
  const { left, top, width, height } = svg.getBoundingClientRect();
  const corner = picture.getBoundingClientRect();
  const box = { left: left - corner.left, top: top - corner.top, width, height };
  for (const [name, length] of Object.entries(box)) slider.style.setProperty(name, `${length}px`);
}
