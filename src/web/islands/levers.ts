type Problem = { readonly field: string; readonly message: string };
type Answer = {
  readonly sentence: string;
  readonly more: string;
  readonly problems: readonly Problem[];
  /** Pieces of the page by the names that the page has for them; none when something must be put right. */
  readonly parts: Readonly<Record<string, string>>;
  /** The levers as an address says them. */
  readonly query?: string;
};

/**
 * Gives every figure of its form a slider, and asks for the changed parts of the page while one pulls: at once, and again as
 * soon as an answer has come when something has changed since. So there is never more than one question under way, and the
 * last one is always asked. The form itself is left alone, so that focus stays where it is.
 */
export class LeversIsland extends HTMLElement {
  #isAsking = false;
  #asked: string | undefined;
  #gone = new AbortController();

  connectedCallback(): void {
    this.#gone = new AbortController();
    for (const input of this.querySelectorAll<HTMLInputElement>('input[data-min]')) this.#addSlider(input);
    this.#asked = this.#query();
    this.addEventListener('input', () => void this.#ask());
    this.addEventListener('change', () => void this.#ask());
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  #addSlider(input: HTMLInputElement): void {
    if (input.previousElementSibling !== null) return;
    const { min = '', max = '', step = '', point = '.' } = input.dataset;
    const slider = document.createElement('input');
    Object.assign(slider, { type: 'range', className: 'll-lever__slider', min, max, step });
    const follow = () => (slider.value = input.value.replace(',', '.'));
    follow();
    slider.setAttribute('aria-labelledby', `${input.id}-name`);
    slider.addEventListener('input', () => (input.value = slider.value.replace('.', point)));
    input.addEventListener('input', follow);
    input.before(slider);
  }

  #query(): string {
    const query = new URLSearchParams();
    const form = this.querySelector('form');
    if (form !== null)
      for (const [name, value] of new FormData(form))
        if (typeof value === 'string') query.append(name, value);
    return `${query}`;
  }

  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      for (let query = this.#query(); query !== this.#asked; query = this.#query()) {
        this.#asked = query;
        await this.#askFor(query);
      }
    } finally {
      this.#isAsking = false;
    }
  }

  async #askFor(query: string): Promise<void> {
    try {
      const { signal } = this.#gone;
      const answer = await fetch(`${this.dataset['from'] ?? ''}?${query}`, { signal });
      if (!answer.ok && answer.status !== 422) throw new Error(answer.statusText);
      this.#show(await answer.json());
    } catch {
      if (!this.#gone.signal.aborted) this.#say({ sentence: this.dataset['failed'] ?? '', more: '' });
    }
  }

  #show(answer: Answer): void {
    this.#say(answer);
    this.#tell(answer.problems);
    for (const [name, part] of Object.entries(answer.parts)) replacePart(name, part);
    if (answer.query === undefined) return;
    const end = answer.query === '' ? '' : `?${answer.query}`;
    history.replaceState(null, '', `${location.pathname}${end}${location.hash}`);
    // What is downloaded and what is gone to is what is shown.
    const place = this.dataset['place'] ?? '/';
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const isWithin = link.pathname === place || link.pathname.startsWith(`${place}/`);
      // A link that is an address without a name takes the levers away, and stays so.
      if (isWithin && link.getAttribute('href')?.startsWith('?') === false) link.search = end;
    }
  }

  #say({ sentence, more }: Pick<Answer, 'sentence' | 'more'>): void {
    for (const [name, text] of Object.entries({ sentence, more })) {
      const place = this.querySelector(`[data-part=${name}]`);
      if (place !== null) place.textContent = text;
    }
  }

  /** Each message at its field; the fields that are right again lose theirs. */
  #tell(problems: readonly Problem[]): void {
    for (const place of this.querySelectorAll<HTMLElement>('.ll-field__error')) {
      const field = place.id.replace(/-error$/, '');
      const problem = problems.find((one) => one.field === field);
      place.hidden = problem === undefined;
      place.textContent = problem?.message ?? '';
      if (problem === undefined) document.getElementById(field)?.removeAttribute('aria-invalid');
      else document.getElementById(field)?.setAttribute('aria-invalid', 'true');
    }
  }
}

/** What the reader has unfolded stays so: the new part folds the same things in the same order. */
function replacePart(name: string, part: string): void {
  const place = document.querySelector(`[data-part=${name}]`);
  if (place === null) return;
  const wasOpen = [...place.querySelectorAll('details')].map(({ open }) => open);
  place.innerHTML = part;
  for (const [i, fold] of place.querySelectorAll('details').entries()) fold.open = wasOpen[i] ?? false;
}
