const PAUSE_MS = 60;

/**
 * Gives every figure of its form a slider, and asks for the changed part of the page while one pulls. The form itself is left
 * alone, so that focus stays where it is.
 */
export class LeversIsland extends HTMLElement {
  #asking = new AbortController();
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type=number]')) this.#addSlider(input);
    this.addEventListener('input', () => this.#askSoon());
    this.addEventListener('change', () => this.#askSoon());
  }

  disconnectedCallback(): void {
    clearTimeout(this.#pause);
    this.#asking.abort();
  }

  #addSlider(input: HTMLInputElement): void {
    const row = input.parentElement;
    const previous = row?.previousElementSibling;
    if (row === null || previous?.tagName === 'INPUT') return;
    const slider = document.createElement('input');
    slider.type = 'range';
    slider.className = 'll-lever__slider';
    for (const name of ['min', 'max', 'step'] as const) slider[name] = input[name];
    slider.value = input.value;
    slider.setAttribute('aria-labelledby', `${input.id}-name`);
    slider.addEventListener('input', () => (input.value = slider.value));
    input.addEventListener('input', () => (slider.value = input.value));
    row.before(slider);
  }

  #askSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#ask(), PAUSE_MS);
  }

  async #ask(): Promise<void> {
    const form = this.querySelector('form');
    if (form === null) return;
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.append(name, value);
    try {
      const answer = await fetch(`${this.dataset['from'] ?? ''}?${query}`, { signal });
      if (!answer.ok) throw new Error(answer.statusText);
      this.#show(await answer.json());
      history.replaceState(null, '', `${location.pathname}?${query}${location.hash}`);
    } catch {
      // A newer question has taken the place of this one; its answer is on the way.
      if (signal.aborted) return;
      const sentence = this.querySelector('[data-part=sentence]');
      if (sentence !== null) sentence.textContent = this.dataset['failed'] ?? '';
    }
  }

  #show({ sentence, changed }: { readonly sentence: string; readonly changed: string }): void {
    const said = this.querySelector('[data-part=sentence]');
    if (said !== null) said.textContent = sentence;
    const shown = document.querySelector('[data-part=changed]');
    if (shown === null) return;
    const unfolded = [...shown.querySelectorAll('figure:has(> details[open])')].map(({ id }) => id);
    shown.innerHTML = changed;
    for (const id of unfolded) document.querySelector(`[id='${id}'] > details`)?.setAttribute('open', '');
  }
}
