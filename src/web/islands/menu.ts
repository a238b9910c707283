/** Closes its `details` on Escape, on a click outside, and when focus moves on. */
export class MenuIsland extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    this.addEventListener('focusout', (event) => this.#closeUnlessInside(event.relatedTarget), { signal });
    document.addEventListener('click', (event) => this.#closeUnlessInside(event.target), { signal });
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  #onKey(event: KeyboardEvent): void {
    const details = this.querySelector('details');
    if (event.key !== 'Escape' || !details?.open) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  }

  // Focus that goes nowhere (a click on text in the panel) is no reason to close.
  #closeUnlessInside(target: EventTarget | null): void {
    const details = this.querySelector('details');
    if (details !== null && target instanceof Node && !this.contains(target)) details.open = false;
  }
}
