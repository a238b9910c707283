const SILENT_MS = 1000;

/**
 * Links to files that take a while to make: says so when it takes more than a second, and when the file has come. What does not come is
 * asked for once more as an ordinary link, which shows the page that says why.
 */
export class MakingIsland extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const isOrdinary = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
      if (link === null || !isOrdinary) return;
      event.preventDefault();
      if (!this.hasAttribute('aria-busy')) void this.#fetch(link);
    });
  }

  async #fetch(link: HTMLAnchorElement): Promise<void> {
    const silent = setTimeout(() => this.#say(this.dataset['making']), SILENT_MS);
    this.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(link.href);
      const name = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1];
      if (!answer.ok || name === undefined) throw new Error('No file came');
      save(await answer.blob(), decodeURIComponent(name));
      this.#say(this.dataset['done']);
    } catch {
      this.#say('');
      location.assign(link.href);
    } finally {
      clearTimeout(silent);
      this.removeAttribute('aria-busy');
    }
  }

  #say(words = ''): void {
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = words;
  }
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
